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
  /** True where the words stand in the field as they are read: not in a date, which is read as a day. */
  readonly canTake: boolean
}

/** Asks the engine about a draft: the same pieces and the same list as in the browser. */
export function askAbout(form: Form, content: DraftContent, about: About, dictionary: Dictionary): Asked {
  const composed = compose(piecesOf(form, content))
  const report = check(composed.text, about, { dictionary, toChildFrom: composed.toChildFrom })
  const meant = meantIn(content).filter(each => !isOfNote(each))
  const findings = report.findings.flatMap(finding => {
    const place = composed.place(finding)
    // What reaches into words of the form cannot be mended in a field.
    if (!place || place.end - place.start < finding.end - finding.start) return []
    const text = content[place.key] ?? ''
    if (isMeant(meant, { ...place, finding }, text)) return []
    return [{ ...finding, place, canTake: text.slice(place.start, place.end) === finding.quote }]
  })
  return { findings: findings.sort(gravestFirst), meant, missing: report.missingElements, reading: report.readingLevel }
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
