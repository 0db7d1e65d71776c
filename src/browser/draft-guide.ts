import type { About } from '../guidance/about.ts'
import { readMeant } from '../guidance/meant.ts'
import { element } from './element.ts'
import type { DraftFields } from './fields.ts'
import { guide } from './guide.ts'
import { layOverlay } from './overlay.ts'
import { freeMeantKey } from './safe-draft.ts'

/**
 * Guides the writing of a draft.
 * @param aside the place of the list
 * @param typed something was put into a hidden field of the draft
 * @returns what to call when a field holds other words than before; undefined where the page brings no facts
 */
export function guideDraft(form: HTMLFormElement, aside: HTMLElement, fields: DraftFields, typed: (key: string) => void): ((key: string) => void) | undefined {
  const { about, worker, aff, words } = form.dataset
  if (!about || !worker) return undefined
  const checkButtons = [...form.elements].filter((each): each is HTMLButtonElement => each instanceof HTMLButtonElement && each.value === 'check')
  // What is checked all the time needs no button to check it.
  const hideCheck = (hide: boolean) => { for (const button of checkButtons) button.hidden = hide }
  const keep = (key: string, kept: string) => {
    fields.meant(key).write(kept)
    typed(key)
  }
  const guidance = guide({
    told: fields.told, about: JSON.parse(about) as About, worker, aff, words, aside, overlayOf: layOverlay, keys: document,
    meant: () => [...fields.all.values()].flatMap(field => {
      const meant = isMeantKey(field.key) ? readMeant(field.read()) : undefined
      return meant ? [{ ...meant, key: field.key }] : []
    }),
    keepMeant: meant => keep(freeMeantKey(fields), JSON.stringify(meant)),
    askAgain: key => keep(key, ''),
    reported: () => hideCheck(true),
    ended: () => hideCheck(false),
    counted: jumpLink(form, aside), signal: new AbortController().signal,
  })
  return key => (isMeantKey(key) ? guidance.meantChanged() : guidance.changed(key))
}

const isMeantKey = (key: string): boolean => key.startsWith('meant.')

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
