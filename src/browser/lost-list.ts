import type { Meant } from '../guidance/meant.ts'
import type { Difference } from '../guidance/rewrite/fidelity/difference.ts'
import { button, element, holdsFocus, unseen } from './element.ts'
import { createKeyedList } from './keyed-list.ts'

/** What stands in the list under the note. */
export interface LostView {
  /** What was not found, without what was left out on purpose. */
  readonly lost: readonly Difference[]
  readonly leftOut: readonly (Meant & { readonly key: string })[]
  /** Nothing is written yet. */
  readonly isEmpty: boolean
}

export interface LostActions {
  readonly leaveOut: (difference: Difference) => void
  readonly lookAgain: (key: string) => void
}

export interface LostList {
  draw(view: LostView): void
  /** Says to a screen reader how many are missing. */
  say(count: number): void
  /** Comparing has ended. */
  ended(): void
}

const handful = 4
const most = 100

/** Makes the list that takes the place of what the page came with, once there is something to draw. */
export function fillLost(place: HTMLElement, { leaveOut, lookAgain }: LostActions): LostList {
  const heading = element('h2', { class: 'govuk-heading-s', tabindex: '-1' }, 'From the note, not found in what you have written')
  const hint = element('p', { class: 'govuk-hint' })
  const spoken = element('p', { class: 'govuk-visually-hidden', role: 'status' })
  const list = element('ul', { class: 'findings' })
  const more = button('link-button findings__more', () => {
    shownAtOnce = most
    const next = view?.lost[handful]
    if (view) draw(view)
    if (next) items.elementOf(idOf(next))?.querySelector('button')?.focus()
  })
  const summary = element('summary', { class: 'fold__summary' })
  const leftOutList = element('ul', { class: 'fold__list' })
  const fold = element('details', { class: 'fold' }, summary, leftOutList)
  let shownAtOnce = handful
  let view: LostView | undefined
  let drawnLeftOut = ''

  const items = createKeyedList<Difference>({ list, done: 'finding--done', idOf, lookOf: ({ message }) => message, make, lostFocus: () => heading.focus({ preventScroll: true }) })

  function make(difference: Difference): HTMLElement {
    const leave = button('link-button', () => {
      const shown = view?.lost ?? []
      const at = shown.findIndex(each => idOf(each) === idOf(difference))
      const next = shown[at + 1] ?? shown[at - 1]
      leaveOut(difference)
      const nextButton = next && items.elementOf(idOf(next))?.querySelector('button')
      if (nextButton) nextButton.focus({ preventScroll: true })
      else heading.focus({ preventScroll: true })
    }, 'Left out on purpose', unseen(`: ${short(difference.quote)}`))
    return element('li', { class: 'finding' }, element('p', { class: 'finding__why' }, difference.message), element('div', { class: 'finding__actions' }, leave))
  }

  /** Takes the place of what the page came with; while somebody is in there with the keyboard, once they have left it. */
  function takePlace(): boolean {
    if (place.contains(heading)) return true
    if (holdsFocus(place)) {
      place.addEventListener('focusout', () => setTimeout(() => view && draw(view)), { once: true })
      return false
    }
    place.replaceChildren(heading, hint, spoken, list, more, fold)
    return true
  }

  function draw(next: LostView): void {
    view = next
    if (!takePlace()) return
    const { lost, leftOut, isEmpty } = next
    if (lost.length <= handful) shownAtOnce = handful
    const shown = lost.slice(0, shownAtOnce)
    items.draw(shown)
    heading.hidden = isEmpty || (lost.length === 0 && !holdsFocus(heading))
    hint.textContent = isEmpty ? '' : lost.length === 0 ? 'We find nothing of the note missing. We can be wrong: read the two once beside one another.' : 'It follows what you write. You know what was meant to be left out.'
    const rest = lost.length - shown.length
    more.hidden = rest === 0
    more.textContent = rest === 0 ? '' : `and ${rest.toLocaleString('en-GB')} more`
    drawLeftOut(leftOut)
  }

  function drawLeftOut(leftOut: LostView['leftOut']): void {
    fold.hidden = leftOut.length === 0
    summary.textContent = `Left out on purpose (${leftOut.length})`
    const drawn = JSON.stringify(leftOut)
    if (drawn === drawnLeftOut) return
    drawnLeftOut = drawn
    const hadFocus = holdsFocus(leftOutList)
    leftOutList.replaceChildren(...leftOut.map(({ key, quote }) => element(
      'li', {}, element('p', { class: 'finding__words' }, `“${short(quote)}”`), button('link-button', () => lookAgain(key), 'Look for it again', unseen(`: ${short(quote)}`)),
    )))
    if (hadFocus) (leftOutList.querySelector('button') ?? (fold.hidden ? heading : summary)).focus({ preventScroll: true })
  }

  return {
    draw,
    say: count => { spoken.textContent = count === 0 ? 'Nothing more of the note is found missing' : count === 1 ? 'One thing of the note is not found in what you have written' : `${count} things of the note are not found in what you have written` },
    ended: () => place.replaceChildren(element('p', { class: 'govuk-hint' }, 'We cannot compare it with the note just now. What you type is saved.')),
  }
}

const idOf = ({ kind, start }: Difference): string => `${kind} ${start}`

/** Enough of it to know it again. */
const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 120).trimEnd()} …` : text)
