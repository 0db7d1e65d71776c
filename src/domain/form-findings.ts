import type { About, VocabularyTerm } from '../guidance/about.ts'
import { check } from '../guidance/check.ts'
import type { Finding } from '../guidance/rule.ts'
import type { Dictionary } from '../guidance/text/dictionary.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { formOf } from './form-of.ts'

/** What the engine asks about in the wording of a form that a child may read. */
export interface FormFinding {
  /** Where the wording stands: `parts.worries.fields.impact.lead`. */
  readonly at: string
  readonly text: string
  readonly finding: Finding
}

/**
 * Runs the engine over every wording of a form that a child may read and that is not as shipped: titles, headings, what stands before and after answers, choices.
 * @param vocabulary as the authority has settled it on `day` (ISO date)
 */
export function formFindings(document: CatalogueEntry, shipped: CatalogueEntry, day: string, vocabulary: readonly VocabularyTerm[], dictionary: Dictionary): readonly FormFinding[] {
  const about: About = { documentType: document.id, toChild: 'full', date: day, children: [], people: [], vocabulary }
  const asShipped = new Map(wordingsToChild(shipped).map(({ at, text }) => [at, text]))
  return wordingsToChild(document).filter(({ at, text }) => asShipped.get(at) !== text).flatMap(({ at, text }) => check(text, about, { dictionary }).findings.map(finding => ({ at, text, finding })))
}

function wordingsToChild(document: CatalogueEntry): readonly { readonly at: string; readonly text: string }[] {
  const form = formOf(document)
  return [
    { at: 'document.titleToChild', text: document.titleToChild },
    ...(form.kinds ?? []).map(({ id, titleToChild }) => ({ at: `document.kinds.${id}.titleToChild`, text: titleToChild })),
    ...form.sections.filter(({ to }) => to === 'child').flatMap(({ id, heading, fields }) => [
      { at: `parts.${id}.heading`, text: heading },
      ...fields.flatMap(field => [
        { at: `parts.${id}.fields.${field.id}.lead`, text: asSentence(field.lead) },
        { at: `parts.${id}.fields.${field.id}.tail`, text: (field.tail ?? '').replace(/^”/, '') },
        ...(field.choices ?? []).map(({ value, text }) => ({ at: `parts.${id}.fields.${field.id}.choices.${value}`, text })),
      ]),
    ]),
  ].filter(({ text }) => text.trim() !== '')
}

/** What stands before an answer is read with the answer behind it. */
const asSentence = (lead: string): string => lead.replace(/:?\s*“?$/, '.')
