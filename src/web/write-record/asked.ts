import type { About } from '../../guidance/about.ts'
import { check } from '../../guidance/check.ts'
import { compose, type FieldPlace } from '../../guidance/compose.ts'
import type { ReadingLevel, MissingElement } from '../../guidance/report.ts'
import type { Finding, RuleId } from '../../guidance/rule.ts'
import type { Dictionary } from '../../guidance/text/dictionary.ts'
import { type DraftContent, piecesOf } from '../../domain/draft-content.ts'
import type { Form } from '../../domain/form.ts'
import { type Meant, meantOf } from '../../domain/version.ts'

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
  readonly place: FieldPlace | undefined
  /** The words in the field itself; undefined where a button cannot replace them (a date, words of the form). */
  readonly replaceable: string | undefined
}

/** Asks the engine about a draft: the same pieces and the same list as in the browser. */
export function askAbout(form: Form, content: DraftContent, about: About, dictionary: Dictionary): Asked {
  const composed = compose(piecesOf(form, content))
  const report = check(composed.text, about, { dictionary })
  const meant = meantByKey(content)
  const isMeant = (finding: Finding) => meant.some(each => each.rule === finding.rule && each.quote === finding.quote)
  const findings = report.findings.filter(finding => !isMeant(finding)).map(finding => {
    const place = composed.place(finding)
    const inField = place && content[place.key]?.slice(place.start, place.end)
    return { ...finding, place, replaceable: inField === finding.quote ? inField : undefined }
  })
  return { findings: findings.sort(gravestFirst), meant, missing: report.missingElements, reading: report.readingLevel }
}

const meantByKey = (content: DraftContent): Asked['meant'] =>
  Object.entries(content).filter(([key]) => key.startsWith('meant.')).flatMap(([key, value]) => meantOf({ [key]: value }).map(meant => ({ ...meant, key })))

/** What could put somebody in danger, or is plainly wrong, before what is only hard to read. */
const byGravity: readonly RuleId[] = ['wrong-name', 'wrong-date', 'minimising', 'hidden-actor', 'stigmatising', 'opinion-as-fact', 'third-person', 'partial-name', 'acronym', 'jargon', 'spelling']

function gravestFirst(a: Finding, b: Finding): number {
  const certainty = Number(a.certainty !== 'sure') - Number(b.certainty !== 'sure')
  return certainty || byGravity.indexOf(a.rule) - byGravity.indexOf(b.rule) || a.start - b.start
}
