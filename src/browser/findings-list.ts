import type { Report } from '../guidance/report.ts'
import { button, element, holdsFocus, unseen } from './element.ts'
import { createKeyedList } from './keyed-list.ts'
import type { Meant } from '../guidance/meant.ts'
import type { Placed } from './placed.ts'

/** Words of a field by place, that can be gone to and perhaps swapped: a hard word, a long sentence. */
export interface PlacedWords {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly instead: readonly string[]
}

export interface Reading {
  readonly band: Report['readingLevel']['band']
  readonly hardWords: readonly PlacedWords[]
  /** `beginnings`: the first words of the sentences that it could be cut into. */
  readonly longSentences: readonly (PlacedWords & { readonly words: number; readonly beginnings: readonly string[] })[]
}

/** What stands in the list. */
export interface ListView {
  /** Gravest first. */
  readonly findings: readonly Placed[]
  /** More were found than can be carried. */
  readonly left: number
  readonly meant: readonly (Meant & { readonly key: string })[]
  readonly missing: Report['missingElements']
  readonly reading: Reading
}

/** How something was pressed: what is done with focus afterwards depends on it. */
export type PressedBy = 'mouse' | 'touch' | 'keyboard'

export interface ListActions {
  readonly take: (placed: Placed, instead: string, by: PressedBy) => void
  readonly goTo: (placed: Placed) => void
  readonly mean: (placed: Placed, reason: string) => void
  readonly askAgain: (key: string) => void
  readonly swap: (words: PlacedWords, instead: string, by: PressedBy) => void
  readonly show: (words: PlacedWords) => void
  /** The form that is sent by what can only be done with a new page. */
  readonly formId?: string | undefined
}

export interface FindingsList {
  draw(view: ListView): void
  /** Says a sentence to a screen reader, once the writer pauses. */
  say(sentence: string): void
  /** Marks the finding at the caret. */
  here(id: string | undefined): void
  /** Takes focus back to the list after something in it was done. */
  focusOn(id: string | undefined): void
  /** Checking has ended. */
  ended(): void
}

const handful = 5
const atATime = 20
const betterWords = 3
const longestReason = 300

/** Fills the place beside the form. */
export function fillFindings(aside: HTMLElement, actions: ListActions): FindingsList {
  const heading = element('h2', { class: 'govuk-heading-m findings__heading', part: 'heading', id: 'findings-heading', tabindex: '-1' }, 'Worth another look')
  const count = element('p', { class: 'findings__count', part: 'count' }, 'Nothing yet. Just write.')
  const spoken = element('p', { class: 'govuk-visually-hidden', role: 'status' })
  const list = element('ol', { class: 'findings', part: 'findings' })
  const more = button('link-button findings__more', showMore)
  const meant = fold('You meant it')
  const missing = fold('What the record does not have yet')
  const reading = fold('How easy it is to read')
  more.hidden = true
  aside.replaceChildren(
    heading, count, spoken, list, more, missing.details, reading.details, meant.details,
    element('p', { class: 'findings__keys' }, element('kbd', {}, 'F8'), ' goes to the next, ', element('kbd', {}, 'Shift F8'), ' to the one before. ', element('kbd', {}, 'Alt 1'), ' or ', element('kbd', {}, 'Ctrl .'), ' takes the better words.'),
    element('p', { class: 'findings__private' }, 'Checking stays on this computer.'),
  )
  aside.setAttribute('aria-labelledby', heading.id)

  let most = handful
  let hereId: string | undefined
  let view: ListView | undefined
  /** The rules whose reason is already given further up the list. */
  let explained: ReadonlySet<string> = new Set()
  const items = createKeyedList<Placed>({
    list, done: 'finding--done',
    idOf: placed => placed.id,
    lookOf: ({ id, finding, readers }) => JSON.stringify([finding.message, finding.certainty, finding.instead, readers, explained.has(id)]),
    make: placed => findingItem(placed, explained.has(placed.id), current, actions),
    lostFocus: () => heading.focus({ preventScroll: true }),
  })

  /** The finding as it stands now: it may have moved since its buttons were made. */
  const current = (id: string) => view?.findings.find(each => each.id === id)

  function showMore(): void {
    const next = view?.findings[most]
    most += most === handful ? atATime - handful : atATime
    if (view) draw(view)
    if (next) focusOn(next.id)
  }

  function draw(next: ListView): void {
    view = next
    const { findings } = next
    if (findings.length <= handful) most = handful
    const shown = findings.slice(0, most)
    // One that holds the focus stays, even when graver ones push it down.
    const held = findings.slice(most).find(({ id }) => holdsFocus(items.elementOf(id)))
    if (held) shown.push(held)
    const first = new Map<string, string>()
    for (const { id, finding } of shown) if (!first.has(finding.because)) first.set(finding.because, id)
    explained = new Set(shown.filter(({ id, finding }) => first.get(finding.because) === id).map(({ id }) => id))
    items.draw(shown)
    here(hereId)
    const rest = findings.length - shown.length + next.left
    more.hidden = rest === 0
    setText(more, rest === 0 ? '' : `and ${rest.toLocaleString('en-GB')} more`)
    setText(count, findings.length < 2 ? countOf(findings.length) : `${(findings.length + next.left).toLocaleString('en-GB')} things, gravest first`)
    drawMeant(meant, next.meant, actions)
    drawMissing(missing, next.missing)
    drawReading(reading, next.reading, actions)
  }

  function here(id: string | undefined): void {
    hereId = id
    const item = id === undefined ? undefined : items.elementOf(id)
    for (const other of list.querySelectorAll('.finding--here')) if (other !== item) other.classList.remove('finding--here')
    item?.classList.add('finding--here')
  }

  function focusOn(id: string | undefined): void {
    const item = id === undefined ? undefined : items.elementOf(id)
    const target = item?.querySelector<HTMLElement>('button') ?? heading
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'nearest' })
  }

  return {
    draw, here, focusOn,
    say: sentence => setText(spoken, sentence),
    ended() {
      setText(count, 'Checking has stopped. Writing and saving go on. It begins again when you open the page anew.')
      list.replaceChildren()
      more.hidden = true
    },
  }
}

/** `3 things worth another look`. */
export const countOf = (number: number): string =>
  number === 0 ? 'Nothing just now.' : number === 1 ? '1 thing worth another look' : `${number.toLocaleString('en-GB')} things worth another look`

const setText = (target: HTMLElement, text: string) => {
  if (target.textContent !== text) target.textContent = text
}

function findingItem(placed: Placed, explains: boolean, current: (id: string) => Placed | undefined, actions: ListActions): HTMLElement {
  const { id, finding, readers, differ = [] } = placed
  const now = (work: (placed: Placed) => void) => {
    const found = current(id)
    if (found) work(found)
  }
  const better = finding.instead.slice(0, betterWords).map(instead =>
    button('finding__better', event => now(found => actions.take(found, instead, pressedBy(event))), ...(instead === '' ? ['Take it out'] : [unseen('Change to: '), instead])))
  const differently = differ.map(({ name, value }) => element('button', { class: 'finding__better', type: 'submit', form: actions.formId ?? '', name: 'do', value }, `Say it differently to ${name}`))
  const goTo = button('link-button', () => now(actions.goTo), 'Go to it', unseen(`: ${finding.quote}`))
  const mean = button('link-button', openReason, 'I meant that', unseen(`: ${finding.quote}`))
  mean.setAttribute('aria-expanded', 'false')
  const item = element(
    'li', { class: `finding finding--${finding.certainty}`, part: `finding ${finding.certainty}` },
    element('p', { class: 'finding__words' }, `“${shortened(finding.quote)}”`),
    readers ? element('p', { class: 'finding__whose' }, `In ${readers.map(name => `${name}’s`).join(' and ')} record`) : undefined,
    element('p', { class: 'finding__ask' }, finding.message),
    explains ? element('p', { class: 'finding__why' }, finding.because) : undefined,
    better.length + differently.length > 0 ? element('div', { class: 'finding__betters' }, ...better, ...differently) : undefined,
    element('div', { class: 'finding__actions' }, goTo, mean),
  )

  function openReason(): void {
    const open = item.querySelector('.reason')
    if (open) {
      close()
      return
    }
    mean.setAttribute('aria-expanded', 'true')
    const input = element('input', { class: 'govuk-input reason__input', type: 'text', maxlength: String(longestReason), id: `reason-${Math.random().toString(36).slice(2)}`, autocomplete: 'off' })
    const keep = () => now(found => actions.mean(found, input.value.trim()))
    const group = element(
      'div', { class: 'reason' },
      element('label', { for: input.id, class: 'reason__label' }, 'Why is it right as it stands?'),
      input,
      element('div', { class: 'reason__actions' }, button('finding__better', keep, 'Keep it as it is'), button('link-button', close, 'Cancel')),
    )
    // The list lies beside a form that must not be sent by this.
    group.addEventListener('keydown', event => {
      if (event.key === 'Enter' && event.target === input) keep()
      else if (event.key === 'Escape') close()
      else return
      event.preventDefault()
      event.stopPropagation()
    })
    item.append(group)
    input.focus()
  }

  function close(): void {
    item.querySelector('.reason')?.remove()
    mean.setAttribute('aria-expanded', 'false')
    mean.focus()
  }
  return item
}

/** A long quotation by its beginning and its end. */
const shortened = (quote: string): string => (quote.length <= 90 ? quote : `${quote.slice(0, 60).replace(/\s+\S*$/, '')} … ${quote.slice(-24).replace(/^\S*\s+/, '')}`)

/** A click without a pointer came from a key. */
export function pressedBy(event: MouseEvent): PressedBy {
  if (event.detail === 0) return 'keyboard'
  return event instanceof PointerEvent && event.pointerType === 'touch' ? 'touch' : 'mouse'
}

interface Fold {
  readonly details: HTMLDetailsElement
  readonly title: string
  readonly summary: HTMLElement
  readonly body: HTMLElement
  drawn: string
}

function fold(title: string): Fold {
  const summary = element('summary', { class: 'fold__summary', part: 'fold-heading' }, title)
  const body = element('div', { class: 'fold__body' })
  const details = element('details', { class: 'fold', part: 'fold' }, summary, body)
  details.hidden = true
  return { details, title, summary, body, drawn: '' }
}

/** Draws a fold anew only when what it says has changed; focus inside it stays with the same button where there still is one. */
function redraw(folded: Fold, hidden: boolean, title: string, what: unknown, make: () => readonly Node[]): void {
  folded.details.hidden = hidden
  setText(folded.summary, title)
  const drawn = JSON.stringify(what)
  if (drawn === folded.drawn) return
  folded.drawn = drawn
  const buttons = () => [...folded.body.querySelectorAll('button')]
  const held = buttons().findIndex(holdsFocus)
  folded.body.replaceChildren(...make())
  if (held >= 0) (buttons()[Math.min(held, buttons().length - 1)] ?? folded.summary).focus({ preventScroll: true })
}

function drawMeant(folded: Fold, meant: ListView['meant'], actions: ListActions): void {
  redraw(folded, meant.length === 0, `${folded.title} (${meant.length})`, meant, () => [element('ul', { class: 'fold__list' }, ...meant.map(({ key, quote, reason }) => element(
    'li', {},
    element('p', { class: 'finding__words' }, `“${shortened(quote)}”`),
    reason === '' ? undefined : element('p', { class: 'finding__why' }, reason),
    button('link-button', () => actions.askAgain(key), 'Ask me again', unseen(`: ${quote}`)),
  )))])
}

function drawMissing(folded: Fold, missing: ListView['missing']): void {
  redraw(folded, missing.length === 0, `${folded.title} (${missing.length})`, missing, () => [element('ul', { class: 'fold__list' }, ...missing.map(({ asks, because }) => element(
    'li', {},
    element('p', { class: 'fold__asks' }, asks),
    element('p', { class: 'finding__why' }, because),
  )))])
}

const bands: Readonly<Record<Reading['band'], string>> = {
  'easy for most 11-year-olds': 'Easy to read for most 11-year-olds',
  'some 11-year-olds would stumble': 'Some 11-year-olds would stumble',
  'hard for most 11-year-olds': 'Hard to read for most 11-year-olds',
  'too short to tell': '',
}

const fewPlaces = 8

function drawReading(folded: Fold, { band, hardWords, longSentences }: Reading, actions: ListActions): void {
  const words = hardWords.slice(0, fewPlaces)
  const sentences = longSentences.slice(0, fewPlaces)
  const look = [band, words.map(({ quote, instead }) => [quote, instead]), sentences.map(({ quote, beginnings }) => [quote, beginnings])]
  redraw(folded, band === 'too short to tell', bands[band], look, () => {
    const parts: Node[] = []
    if (words.length > 0) parts.push(element('h3', { class: 'fold__heading' }, 'Words a child may not know'), element('ul', { class: 'fold__list' }, ...words.map(each => element(
      'li', {},
      element('span', { class: 'finding__words' }, each.quote), ' ',
      ...each.instead.slice(0, betterWords).flatMap(instead => [button('finding__better', event => actions.swap(each, instead, pressedBy(event)), unseen('Change to: '), instead), ' ']),
      button('link-button', () => actions.show(each), 'Go to it', unseen(`: ${each.quote}`)),
    ))))
    if (sentences.length > 0) parts.push(element('h3', { class: 'fold__heading' }, 'Long sentences'), element('ul', { class: 'fold__list' }, ...sentences.map(each => element(
      'li', {},
      element('p', {}, `${shortened(each.quote)} (${each.words} words)${each.beginnings.length > 0 ? `. A new sentence could begin at ${each.beginnings.map(words => `“${words} …”`).join(' or ')}` : ''}`),
      button('link-button', () => actions.show(each), 'Go to it', unseen(`: ${each.quote.slice(0, 40)}`)),
    ))))
    return parts.length > 0 ? parts : [element('p', {}, 'No hard words and no very long sentences.')]
  })
}
