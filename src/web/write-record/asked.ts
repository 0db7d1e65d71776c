import type { About } from '../../guidance/about.ts'
import { check } from '../../guidance/check.ts'
import { compose, type FieldPlace } from '../../guidance/compose.ts'
import { isOfNote } from '../../guidance/left-out.ts'
import { isMeant, type Meant, readMeant } from '../../guidance/meant.ts'
import type { MissingElement, ReadingLevel } from '../../guidance/report.ts'
import type { Finding, RuleId } from '../../guidance/rule.ts'
import type { Dictionary } from '../../guidance/text/dictionary.ts'
import { type DraftContent, piecesOf } from '../../domain/draft-content.ts'
import type { Form } from '../../domain/form.ts'
import { inWords, ownKey } from '../../domain/several.ts'

/** What the engine asks of a draft, as the list shows it. */
export interface Asked {
  /** Gravest first, without those that the writer meant. */
  readonly findings: readonly AskedFinding[]
  readonly meant: readonly (Meant & { readonly key: string })[]
  readonly missing: readonly MissingElement[]
  readonly reading: ReadingLevel
}

/** A finding with the field that it stands in. */
export interface AskedFinding extends Finding {
  readonly place: FieldPlace
  /** True where the words stand in the field as they are read: not in a date, which is read as a day; and not where others get the same words and nothing is asked of theirs. */
  readonly canTake: boolean
  /** In whose text it stands, of several; undefined where it is in everybody's. */
  readonly readers?: readonly Reader[]
  /** The entry that could be said differently to them: everybody gets it, and it is asked of theirs alone. */
  readonly entry?: string
}

/** A child that the draft is written to, with their own text and what the engine is told of it. */
export interface Reader {
  readonly childId: string
  readonly name: string
  readonly content: DraftContent
  readonly about: About
}

/** Asks the engine about a draft, of each child's own text: the same pieces and the same list as in the browser. What is asked of everybody's text is asked once. */
export function askAbout(form: Form, content: DraftContent, readers: readonly Reader[], dictionary: Dictionary): Asked {
  const meant = meantIn(content).filter(each => !isOfNote(each))
  const all = readers.map(reader => askOne(form, content, reader, meant, dictionary))
  const first = all[0]
  if (!first) throw new Error('a draft is written to somebody')
  if (readers.length === 1) return { ...first, meant }
  const findings = all.flatMap((asked, at) => asked.findings.map(finding => ({ finding, at, same: sameFinding(finding) })))
  const merged = [...Map.groupBy(findings, ({ same }) => same).values()].flatMap(([one, ...more]) => (one ? [inTextsOf(one.finding, [one, ...more].flatMap(({ at }) => readers[at] ?? []), readers, content)] : []))
  const missing = all.flatMap((asked, at) => asked.missing.map(each => ({ ...each, name: readers[at]?.name ?? '' })))
  return {
    findings: merged.sort(gravestFirst), meant, reading: first.reading,
    missing: [...Map.groupBy(missing, ({ asks }) => asks).values()].flatMap(each => each.slice(0, 1).map(one => (each.length === readers.length ? one : { ...one, asks: `${one.asks} (${inWords(each.map(({ name }) => name))})` }))),
  }
}

const sameFinding = ({ rule, quote, message, place: { key, start, end } }: AskedFinding): string => JSON.stringify([rule, quote, message, key, start, end])

function inTextsOf(finding: AskedFinding, theirs: readonly Reader[], readers: readonly Reader[], content: DraftContent): AskedFinding {
  if (theirs.length === readers.length) return finding
  const { key } = finding.place
  const [kind, section, entry] = key.split('.')
  // Another child reads the same words, and nothing is asked of theirs.
  const isShared = kind === 'part' && readers.some(reader => !theirs.includes(reader) && reader.content[key] !== undefined && ownWording(content, reader, key) === undefined)
  return isShared ? { ...finding, readers: theirs, canTake: false, entry: `${section}.${entry}` } : { ...finding, readers: theirs }
}

/** The key of a child's own wording of a field, where they read that. */
function ownWording(whole: DraftContent, { childId, content }: Reader, key: string): string | undefined {
  const own = ownKey(childId, key)
  return whole[own] && whole[own] === content[key] ? own : undefined
}

function askOne(form: Form, whole: DraftContent, reader: Reader, meant: Asked['meant'], dictionary: Dictionary): Asked {
  const { content, about } = reader
  const composed = compose(piecesOf(form, content))
  const report = check(composed.text, about, { dictionary, toChildFrom: composed.toChildFrom })
  const findings = report.findings.flatMap(finding => {
    const place = composed.place(finding)
    // What reaches into words of the form cannot be mended in a field.
    if (!place || place.end - place.start < finding.end - finding.start) return []
    const text = content[place.key] ?? ''
    if (isMeant(meant, { ...place, finding }, text)) return []
    return [{ ...finding, place: { ...place, key: ownWording(whole, reader, place.key) ?? place.key }, canTake: text.slice(place.start, place.end) === finding.quote }]
  })
  return { findings: findings.sort(gravestFirst), meant: [], missing: report.missingElements, reading: report.readingLevel }
}

/** What the writer meant, and what of a note they left out on purpose, by the keys it is kept under. */
export const meantIn = (content: DraftContent): Asked['meant'] => Object.entries(content).filter(([key]) => key.startsWith('meant.')).flatMap(([key, kept]) => withKey(key, readMeant(kept)))

const withKey = (key: string, meant: Meant | undefined): Asked['meant'] => (meant ? [{ ...meant, key }] : [])

/** What could put somebody in danger, or is plainly wrong, before what is only hard to read. */
const byGravity: readonly RuleId[] = ['wrong-name', 'wrong-date', 'minimising', 'hidden-actor', 'stigmatising', 'opinion-as-fact', 'promise', 'third-person', 'partial-name', 'relative-date', 'jargon', 'acronym', 'spelling']

function gravestFirst(a: Finding, b: Finding): number {
  const certainty = Number(a.certainty !== 'sure') - Number(b.certainty !== 'sure')
  return certainty || byGravity.indexOf(a.rule) - byGravity.indexOf(b.rule) || a.start - b.start
}
