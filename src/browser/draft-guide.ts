import type { About } from '../guidance/about.ts'
import { isOfNote } from '../guidance/left-out.ts'
import type { DraftMeant } from './draft-meant.ts'
import { element } from './element.ts'
import { isMeantKey, type DraftFields } from './fields.ts'
import { guide } from './guide.ts'
import { layOverlay } from './overlay.ts'
import type { Reader } from './readers.ts'

/**
 * Guides the writing of a draft.
 * @param aside the place of the list
 * @param meant what the writer meant, kept with the draft
 * @returns what to call when a field holds other words than before; undefined where the page brings no facts
 */
export function guideDraft(form: HTMLFormElement, aside: HTMLElement, fields: DraftFields, meant: DraftMeant): ((key: string) => void) | undefined {
  const { about, worker, aff, words, readers } = form.dataset
  if (!about || !worker) return undefined
  const checkButtons = [...form.elements].filter((each): each is HTMLButtonElement => each instanceof HTMLButtonElement && each.value === 'check')
  // What is checked all the time needs no button to check it.
  const hideCheck = (hide: boolean) => { for (const button of checkButtons) button.hidden = hide }
  const guidance = guide({
    told: fields.told, about: JSON.parse(about) as About, ...(readers === undefined ? {} : { readers: JSON.parse(readers) as readonly Reader[], formId: form.id }), worker, aff, words, aside, overlayOf: layOverlay, keys: document,
    meant: () => meant.all().filter(each => !isOfNote(each)), keepMeant: meant.keep, askAgain: meant.forget,
    reported: () => hideCheck(true),
    ended: () => hideCheck(false),
    counted: jumpLink(form, aside), signal: new AbortController().signal,
  })
  return key => (isMeantKey(key) ? guidance.meantChanged() : guidance.changed(key))
}

/** On a narrow window the list lies far below what is being written: a way there that says how much waits. */
function jumpLink(form: HTMLFormElement, aside: HTMLElement): (count: number) => void {
  const link = element('a', { class: 'findings-jump', href: `#${aside.id}` })
  link.hidden = true
  form.append(link)
  let inView = false
  let waiting = 0
  const draw = () => {
    link.hidden = inView || waiting === 0
    const text = `${waiting.toLocaleString('en-GB')} worth a look`
    if (link.textContent !== text) link.textContent = text
  }
  new IntersectionObserver(([entry]) => {
    inView = entry?.isIntersecting ?? false
    draw()
  }).observe(aside)
  return count => {
    waiting = count
    draw()
  }
}
