import type { About } from '../guidance/about.ts'
import type { Report } from '../guidance/report.ts'
import type { Finding } from '../guidance/rule.ts'
import { beginningsAfterCuts } from '../guidance/text/cuts.ts'
import { type Checking, startChecking } from './checking.ts'
import { focusedIn } from './element.ts'
import type { ToldField } from './fields.ts'
import { countOf, fillFindings, type PlacedWords, type PressedBy, type Reading } from './findings-list.ts'
import { isMeant, type Meant, meantHere } from '../guidance/meant.ts'
import type { Mark } from './marked-lines.ts'
import type { Overlay } from './overlay.ts'
import { editBetween, findingAt, inOrderOfGravity, movedBy, neighbour, type Place, type Placed, placeFindings } from './placed.ts'
import { mergeMissing, mergePlaced, type Reader, toldTo } from './readers.ts'
import { composeTold, toldText } from './told-text.ts'

/** Guidance while the writer types: underlines, the list, keys. */
export interface Guide {
  /** A field holds other words than before. */
  changed(key: string): void
  /** What the writer meant is not the same as before. */
  meantChanged(): void
  /** Other facts are known than before. */
  knows(about: About): void
}

/** What is guided, and with what. */
export interface Guided {
  /** The fields whose words a child reads, in the order in which they are read. */
  readonly told: readonly ToldField[]
  readonly about: About
  /** Where it is written to several children: each reads a text of their own. */
  readonly readers?: readonly Reader[]
  /** The form that a button of the list sends. */
  readonly formId?: string
  /** Where the worker and the dictionary's two files lie. */
  readonly worker: string
  readonly aff: string | undefined
  readonly words: string | undefined
  /** The place of the list. */
  readonly aside: HTMLElement
  readonly overlayOf: (box: HTMLTextAreaElement) => Overlay
  /** Where keys are listened for. */
  readonly keys: Document | HTMLElement
  /** What the writer meant as it stands, by the keys it is kept under. */
  readonly meant: () => readonly (Meant & { readonly key: string })[]
  readonly keepMeant: (meant: Meant) => void
  readonly askAgain: (key: string) => void
  /** Each report, as it comes. */
  readonly reported?: (report: Report) => void
  /** How many findings stand in the list. */
  readonly counted?: (count: number) => void
  /** Checking ended and does not come back. */
  readonly ended?: () => void
  /** Ends all of it. */
  readonly signal: AbortSignal
}

/** A text on its way to be checked, with the fields as they were then. */
interface Composed {
  readonly text: string
  readonly toChildFrom: number
  readonly place: Place
  readonly fields: ReadonlyMap<string, string>
}

/** While the caret is still at the end of it, a word may only be half written. */
const halfWritten = 1000
const listAtMostEvery = 150
const spokenAtMostEvery = 8000

const noReading: Reading = { band: 'too short to tell', hardWords: [], longSentences: [] }

/** Starts the guidance. */
export function guide({ aside, signal, ...guided }: Guided): Guide {
  const told = new Map(guided.told.map(field => [field.key, field]))
  const order = [...told.keys()]
  const overlays = new Map<string, Overlay>()
  for (const { key, control } of told.values()) if (control instanceof HTMLTextAreaElement) overlays.set(key, guided.overlayOf(control))

  /** What offsets are into. Follows the fields frame by frame. */
  const texts = new Map<string, string>()
  const readers = guided.readers ?? []
  /** What was found in each reader's text, and that as one list. */
  let perReader: readonly (readonly Placed[])[] = []
  let placed: readonly Placed[] = []
  let reading: Reading = noReading
  const missing: Report['missingElements'][] = []
  const left: number[] = []
  let lastTyped = -Infinity
  let hereId: string | undefined
  let hasFound = false

  const list = fillFindings(aside, { take, goTo, mean, askAgain, swap, show, formId: guided.formId })

  const checking: Checking = startChecking<Composed>({
    worker: guided.worker, abouts: readers.length > 0 ? readers.map(({ about }) => about) : [guided.about], aff: guided.aff, words: guided.words, signal,
    compose(at) {
      const now = new Map([...told.values()].map(field => [field.key, toldText(field)]))
      const reader = readers[at]
      const { text, toChildFrom, place } = composeTold(reader ? toldTo(told.values(), reader) : told.values(), field => now.get(field.key)!)
      return { text, toChildFrom, place, fields: now }
    },
    reported,
    looked(findings, of, more, reader) {
      // That there is nothing is said by a report alone.
      if (hasFound || findings.length > 0) found(findings, of, more, reader)
    },
    ended() {
      placed = []
      perReader = []
      drawMarks(order)
      list.ended()
      guided.ended?.()
    },
  })

  function reported(report: Report, of: Composed, more: number, reader: number): void {
    follow(order)
    const upToDate = movedSince(of.fields)
    const words = <Each extends { readonly start: number; readonly end: number; readonly quote: string }>(places: readonly Each[]) => places.flatMap(each => {
      const at = of.place(each)
      return at && at.end - at.start === each.end - each.start ? upToDate({ ...each, ...at }) : []
    })
    // How hard it is to read is said of the first text: of the others it is much the same.
    if (reader === 0) reading = {
      band: report.readingLevel.band,
      hardWords: words(report.readingLevel.hardWords),
      longSentences: words(report.readingLevel.longSentences.map(each => ({ ...each, beginnings: beginningsAfterCuts(each) }))).map(each => ({ ...each, instead: [] })),
    }
    missing[reader] = report.missingElements
    found(report.findings, of, more, reader)
    guided.reported?.(report)
  }

  function found(findings: readonly Finding[], of: Composed, more: number, reader: number): void {
    follow(order)
    const inText = placeFindings(findings, of.place).flatMap(movedSince(of.fields))
    perReader = Array.from({ length: Math.max(readers.length, 1) }, (_, at) => (at === reader ? inText : perReader[at] ?? []))
    merge()
    left[reader] = more
    hasFound = true
    drawMarks(order)
    drawListSoon()
  }

  function merge(): void {
    placed = mergePlaced(perReader, readers, told.values())
  }

  /** Brings places in an earlier text to where they are now. */
  function movedSince(earlier: ReadonlyMap<string, string>) {
    const edits = new Map(order.flatMap(key => {
      const edit = editBetween(earlier.get(key) ?? '', texts.get(key) ?? '')
      return edit ? [[key, edit] as const] : []
    }))
    return <Each extends { readonly key: string; readonly start: number; readonly end: number }>(each: Each): Each[] => {
      const edit = edits.get(each.key)
      const now = edit ? movedBy(each, edit) : each
      return now ? [now] : []
    }
  }

  /** Lets the places follow what was typed, without waiting for a check. */
  function follow(keys: Iterable<string>): void {
    const before = new Map(texts)
    let any = false
    for (const key of keys) {
      const field = told.get(key)
      if (!field) continue
      const now = toldText(field)
      any ||= now !== texts.get(key)
      texts.set(key, now)
    }
    if (!any) return
    const upToDate = movedSince(before)
    perReader = perReader.map(each => each.flatMap(upToDate))
    merge()
    reading = { ...reading, hardWords: reading.hardWords.flatMap(upToDate), longSentences: reading.longSentences.flatMap(upToDate) }
  }

  function unmeant(): readonly Placed[] {
    const meant = guided.meant()
    return meant.length === 0 ? placed : placed.filter(each => !isMeant(meant, each, texts.get(each.key) ?? ''))
  }

  /** Without what may only be half written. */
  function settled(): readonly Placed[] {
    const wait = lastTyped + halfWritten - performance.now()
    const caret = wait > 0 ? caretNow() : undefined
    const all = unmeant()
    if (!caret) return all
    later('settle', wait + 20, () => {
      drawMarks([caret.key])
      drawListSoon()
    })
    return all.filter(each => each.key !== caret.key || each.end !== caret.end)
  }

  function caretNow(): { readonly key: string; readonly start: number; readonly end: number } | undefined {
    const field = guided.told.find(({ control }) => control === focusedIn(control))
    if (!field || !canSelect(field.control)) return undefined
    return { key: field.key, start: field.control.selectionStart ?? 0, end: field.control.selectionEnd ?? 0 }
  }

  function drawMarks(keys: Iterable<string>): void {
    const shown = settled()
    const caret = caretNow()
    const at = caret && findingAt(shown, caret.key, caret.end)?.id
    if (at !== hereId) list.here(at)
    hereId = at
    for (const key of keys) {
      overlays.get(key)?.show(texts.get(key) ?? '', shown.filter(each => each.key === key).map((each): Mark => ({ start: each.start, end: each.end, certainty: each.finding.certainty, here: each.id === hereId })))
    }
  }

  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  function later(what: string, milliseconds: number, work: () => void): void {
    if (timers.has(what)) return
    timers.set(what, setTimeout(() => {
      timers.delete(what)
      work()
    }, milliseconds))
  }

  function drawListSoon(): void {
    later('list', listAtMostEvery, drawList)
  }

  const notSent = (): number => Math.max(0, ...left)

  let spokenCount = 0
  function drawList(): void {
    if (!hasFound) return
    const findings = inOrderOfGravity(settled())
    list.draw({ findings, left: notSent(), meant: guided.meant(), missing: mergeMissing(missing, readers), reading })
    const count = findings.length + notSent()
    guided.counted?.(count)
    if (count !== spokenCount) later('speak', spokenAtMostEvery, speak)
  }

  /** Only in a pause, and only when there is something new to hear. */
  function speak(): void {
    if (performance.now() - lastTyped < 2000) {
      later('speak', 2000, speak)
      return
    }
    const count = settled().length + notSent()
    if (count === spokenCount) return
    spokenCount = count
    list.say(count === 0 ? 'Nothing is left that is worth another look' : countOf(count))
  }

  const dirty = new Set<string>()
  let isAsked = false
  function drawSoon(key: string): void {
    dirty.add(key)
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      const keys = [...dirty]
      dirty.clear()
      follow(keys)
      drawMarks(keys)
    })
  }

  function replace(key: string, start: number, end: number, quote: string, by: string): boolean {
    const field = told.get(key)
    if (!field || field.isDate || !canSelect(field.control) || field.read().slice(start, end) !== quote) return false
    const { control } = field
    control.focus({ preventScroll: true })
    control.setSelectionRange(start, end)
    // As if it were typed, so that the browser's own undo takes it back.
    if (!document.execCommand(by === '' ? 'delete' : 'insertText', false, by)) {
      control.setRangeText(by, start, end, 'end')
      control.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: by }))
    }
    return true
  }

  function take(each: Placed, instead: string, by: PressedBy): void {
    follow(order)
    const now = placed.find(({ id }) => id === each.id)
    if (!now) return
    const next = nextInList(each)
    const scroll = scrollY
    if (!replace(now.key, now.start, now.end, now.finding.quote, instead)) return
    perReader = perReader.map(all => all.filter(({ key, start, end, finding: { rule } }) => key !== now.key || start !== now.start || end !== now.end || rule !== now.finding.rule))
    merge()
    lastTyped = -Infinity
    follow([each.key])
    drawMarks([each.key])
    drawList()
    returnFrom(each.key, by, scroll, () => list.focusOn(next))
  }

  /** Whoever pressed a button by key goes on in the list; whoever touched it does not want the screen's keyboard. */
  function returnFrom(key: string, by: PressedBy, scroll: number, toList: () => void): void {
    if (by === 'mouse') return
    scrollTo({ top: scroll, behavior: 'instant' })
    if (by === 'touch') told.get(key)?.control.blur()
    else toList()
  }

  function nextInList({ id }: Placed): string | undefined {
    const all = inOrderOfGravity(settled())
    const at = all.findIndex(each => each.id === id)
    return (all[at + 1] ?? all[at - 1])?.id
  }

  function goTo({ key, start, end, finding }: Placed): void {
    // Whoever looks at a word has done writing it.
    lastTyped = -Infinity
    select(key, start, end)
    list.say(`${finding.message} ${finding.instead[0] === undefined ? '' : `Better words: ${finding.instead[0] || 'take it out'}. Alt 1 takes them.`}`)
  }

  function select(key: string, start: number, end: number): void {
    const field = told.get(key)
    if (!field) return
    field.control.closest('details')?.setAttribute('open', '')
    field.control.focus({ preventScroll: true })
    if (canSelect(field.control) && !field.isDate) field.control.setSelectionRange(start, end)
    if (overlays.get(key)?.reveal(start)) return
    // A browser shows the caret of a box that takes the focus.
    field.control.blur()
    field.control.focus()
  }

  function mean(each: Placed, reason: string): void {
    const next = nextInList(each)
    guided.keepMeant(meantHere(each, texts.get(each.key) ?? '', reason))
    drawMarks([each.key])
    list.focusOn(next)
    drawList()
  }

  function askAgain(key: string): void {
    guided.askAgain(key)
    drawMarks(order)
    drawList()
  }

  function swap(words: PlacedWords, instead: string, by: PressedBy): void {
    const now = whereNow(words)
    const scroll = scrollY
    const button = focusedIn(aside)
    if (now && replace(words.key, now.start, now.end, words.quote, instead)) returnFrom(words.key, by, scroll, () => button instanceof HTMLElement && button.focus({ preventScroll: true }))
  }

  function show(words: PlacedWords): void {
    const now = whereNow(words)
    if (now) select(words.key, now.start, now.end)
  }

  /** The words of a fold that was drawn a while ago: at their place, or the nearest of the same. */
  function whereNow({ key, start, quote }: PlacedWords): { readonly start: number; readonly end: number } | undefined {
    const text = told.get(key)?.read() ?? ''
    const after = text.indexOf(quote, start)
    const before = text.lastIndexOf(quote, start)
    const at = after < 0 || (before >= 0 && start - before < after - start) ? before : after
    return at < 0 ? undefined : { start: at, end: at + quote.length }
  }

  document.addEventListener('selectionchange', () => {
    const caret = caretNow()
    const id = caret && findingAt(unmeant(), caret.key, caret.end)?.id
    if (caret && id !== hereId) drawSoon(caret.key)
  }, { signal })
  guided.keys.addEventListener('keydown', event => {
    if (!(event instanceof KeyboardEvent)) return
    if (event.key === 'F8' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      follow(order)
      const next = neighbour(unmeant(), order, caretNow(), event.shiftKey ? -1 : 1)
      if (!next) return
      event.preventDefault()
      goTo(next)
      return
    }
    const wanted = wantedSuggestion(event)
    const caret = wanted === undefined ? undefined : caretNow()
    if (wanted === undefined || !caret) return
    follow(order)
    const here = findingAt(unmeant(), caret.key, caret.end)
    const instead = here?.finding.instead[wanted]
    if (!here || instead === undefined) return
    event.preventDefault()
    take(here, instead, 'mouse')
    list.say(instead === '' ? 'Taken out' : `Changed to ${instead}`)
  }, { signal })

  follow(order)
  drawMarks(order)
  checking.soon()
  return {
    changed(key) {
      // For whom something is changes whose text it is in.
      if (!told.has(key) && readers.length > 0) checking.soon()
      if (!told.has(key)) return
      lastTyped = performance.now()
      drawSoon(key)
      checking.soon()
    },
    meantChanged() {
      drawMarks(order)
      drawListSoon()
    },
    knows: checking.knows,
  }
}

/** Alt+1 to Alt+3, or Ctrl+. for the first. By the key's place: Alt makes other characters of digits on some keyboards. */
function wantedSuggestion({ altKey, ctrlKey, metaKey, shiftKey, code, key }: KeyboardEvent): number | undefined {
  if (altKey && !ctrlKey && !metaKey && !shiftKey && /^Digit[123]$/.test(code)) return Number(code.slice(5)) - 1
  return ctrlKey && !altKey && !metaKey && key === '.' ? 0 : undefined
}

const canSelect = (control: Element): control is HTMLTextAreaElement | HTMLInputElement =>
  control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && (control.type === 'text' || control.type === 'search'))
