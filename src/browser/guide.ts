import type { About } from '../guidance/about.ts'
import { compose } from '../guidance/compose.ts'
import type { Report } from '../guidance/report.ts'
import { type Checking, startChecking } from './checking.ts'
import { element } from './element.ts'
import type { DraftFields, ToldField } from './fields.ts'
import { countOf, fillFindings, type PlacedWords, type PressedBy, type Reading } from './findings-list.ts'
import { isMeant, meantHere, readMeant } from '../guidance/meant.ts'
import { layOverlay, type Mark, type Overlay } from './overlay.ts'
import { editBetween, findingAt, inOrderOfGravity, movedBy, neighbour, type Place, type Placed, placeFindings } from './placed.ts'
import { freeMeantKey } from './safe-draft.ts'
import { sayDay } from './say-day.ts'

/** Guidance while the writer types: underlines, the list, keys. */
export interface Guide {
  /** A field holds other words than before. */
  changed(key: string): void
}

/** A text on its way to be checked, with the fields as they were then. */
interface Composed {
  readonly text: string
  readonly place: Place
  readonly fields: ReadonlyMap<string, string>
}

/** While the caret is still at the end of it, a word may only be half written. */
const halfWritten = 1000
const listAtMostEvery = 150
const spokenAtMostEvery = 8000

const noReading: Reading = { band: 'too short to tell', hardWords: [], longSentences: [] }

/**
 * Starts the guidance.
 * @param aside the place of the list
 * @param typed something was put into a hidden field of the draft
 */
export function guide(form: HTMLFormElement, aside: HTMLElement, fields: DraftFields, typed: (key: string) => void): Guide | undefined {
  const { about, worker, aff, dic } = form.dataset
  if (!about || !worker) return undefined
  const told = new Map(fields.told.map(field => [field.key, field]))
  const order = [...told.keys()]
  const overlays = new Map<string, Overlay>()
  for (const { key, control } of told.values()) if (control instanceof HTMLTextAreaElement) overlays.set(key, layOverlay(control))

  /** What offsets are into. Follows the fields frame by frame. */
  const texts = new Map<string, string>()
  let placed: readonly Placed[] = []
  let reading: Reading = noReading
  let missing: Report['missingElements'] = []
  let left = 0
  let lastTyped = -Infinity
  let hereId: string | undefined
  let hasReport = false

  const checkButtons = [...form.elements].filter((each): each is HTMLButtonElement => each instanceof HTMLButtonElement && each.value === 'check')
  const list = fillFindings(aside, { take, goTo, mean, askAgain, swap, show })
  const jump = jumpLink(form, aside)
  const toldText = (field: ToldField) => (field.isDate ? sayDay(field.read()) : field.read())

  const checking: Checking = startChecking<Composed>({
    worker, about: JSON.parse(about) as About, aff, dic,
    compose() {
      const now = new Map([...told.values()].map(field => [field.key, toldText(field)]))
      const { text, place } = compose([...told.values()].map(({ key, lead, tail, entry }) => ({ key, lead, tail, text: now.get(key)!, ...(entry !== '' && { entry }) })))
      return { text, place, fields: now }
    },
    reported,
    ended() {
      placed = []
      drawMarks(order)
      for (const button of checkButtons) button.hidden = false
      list.ended()
    },
  })

  function reported(report: Report, of: Composed, more: number): void {
    follow(order)
    const upToDate = movedSince(of.fields)
    const words = <Each extends { readonly start: number; readonly end: number; readonly quote: string }>(places: readonly Each[]) => places.flatMap(each => {
      const at = of.place(each)
      return at && at.end - at.start === each.end - each.start ? upToDate({ ...each, ...at }) : []
    })
    placed = placeFindings(report.findings, of.place).flatMap(upToDate)
    reading = {
      band: report.readingLevel.band,
      hardWords: words(report.readingLevel.hardWords),
      longSentences: words(report.readingLevel.longSentences).map(each => ({ ...each, instead: [] })),
    }
    missing = report.missingElements
    // What is checked all the time needs no button to check it.
    if (!hasReport) for (const button of checkButtons) button.hidden = true
    left = more
    hasReport = true
    drawMarks(order)
    drawListSoon()
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
    placed = placed.flatMap(upToDate)
    reading = { ...reading, hardWords: reading.hardWords.flatMap(upToDate), longSentences: reading.longSentences.flatMap(upToDate) }
  }

  const meantNow = () => [...fields.all.values()].flatMap(field => {
    const meant = field.key.startsWith('meant.') ? readMeant(field.read()) : undefined
    return meant ? [{ ...meant, key: field.key }] : []
  })

  function unmeant(): readonly Placed[] {
    const meant = meantNow()
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
    const field = fields.of(document.activeElement)
    if (!field || !told.has(field.key) || !canSelect(field.control)) return undefined
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

  let spokenCount = 0
  function drawList(): void {
    if (!hasReport) return
    const findings = inOrderOfGravity(settled())
    list.draw({ findings, left, meant: meantNow(), missing, reading })
    const count = findings.length + left
    jump(count)
    if (count !== spokenCount) later('speak', spokenAtMostEvery, speak)
  }

  /** Only in a pause, and only when there is something new to hear. */
  function speak(): void {
    if (performance.now() - lastTyped < 2000) return later('speak', 2000, speak)
    const count = settled().length + left
    if (count === spokenCount) return
    spokenCount = count
    list.say(count === 0 ? 'Nothing is left that is worth another look' : countOf(count))
  }

  const dirty = new Set<string>()
  let frame = 0
  function drawSoon(key: string): void {
    dirty.add(key)
    frame ||= requestAnimationFrame(() => {
      frame = 0
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
    placed = placed.filter(({ id }) => id !== each.id)
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
    select(key, start, end)
    list.say(`${finding.message} ${finding.instead[0] === undefined ? '' : `Better words: ${finding.instead[0] || 'take it out'}. Alt 1 takes them.`}`)
  }

  function select(key: string, start: number, end: number): void {
    const field = told.get(key)
    if (!field) return
    field.control.closest('details')?.setAttribute('open', '')
    field.control.focus({ preventScroll: true })
    if (canSelect(field.control) && !field.isDate) field.control.setSelectionRange(start, end)
    const line = overlays.get(key)?.lineAt(start)
    if (line) line.scrollIntoView({ block: 'center' })
    else {
      // A browser shows the caret of a box that takes the focus.
      field.control.blur()
      field.control.focus()
    }
  }

  function mean(each: Placed, reason: string): void {
    const next = nextInList(each)
    const key = freeMeantKey(fields)
    fields.meant(key).write(JSON.stringify(meantHere(each, texts.get(each.key) ?? '', reason)))
    typed(key)
    drawMarks([each.key])
    list.focusOn(next)
    drawList()
  }

  function askAgain(key: string): void {
    fields.meant(key).write('')
    typed(key)
    drawMarks(order)
    drawList()
  }

  function swap(words: PlacedWords, instead: string, by: PressedBy): void {
    const now = whereNow(words)
    const scroll = scrollY
    const button = document.activeElement
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
  })
  document.addEventListener('keydown', event => {
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
  })

  follow(order)
  drawMarks(order)
  checking.soon()
  return {
    changed(key) {
      if (key.startsWith('meant.')) {
        drawMarks(order)
        drawListSoon()
        return
      }
      if (!told.has(key)) return
      lastTyped = performance.now()
      drawSoon(key)
      checking.soon()
    },
  }
}

/** Alt+1 to Alt+3, or Ctrl+. for the first. By the key's place: Alt makes other characters of digits on some keyboards. */
function wantedSuggestion({ altKey, ctrlKey, metaKey, shiftKey, code, key }: KeyboardEvent): number | undefined {
  if (altKey && !ctrlKey && !metaKey && !shiftKey && /^Digit[123]$/.test(code)) return Number(code.slice(5)) - 1
  return ctrlKey && !altKey && !metaKey && key === '.' ? 0 : undefined
}

const canSelect = (control: Element): control is HTMLTextAreaElement | HTMLInputElement =>
  control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && (control.type === 'text' || control.type === 'search'))

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
