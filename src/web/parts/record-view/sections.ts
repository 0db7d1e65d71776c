import { formOf } from '../../../domain/form-of.ts'
import { documentOf } from '../../../domain/catalogue.ts'
import type { FieldKind } from '../../../domain/form.ts'
import type { ExplainedWord, Wording } from '../../../domain/version.ts'
import type { AnswerView, PassageView, SectionView, TermView } from './view.ts'

/** A passage as it is kept, or as it will be. */
interface PassageData {
  readonly id: string
  readonly section: string
  readonly kind: PassageView['kind']
  readonly fields: Readonly<Record<string, string>>
  readonly attachmentId?: string | null | undefined
  readonly picture?: { readonly width: number; readonly height: number } | null | undefined
}

/**
 * The parts of a version as a reader sees them, under the wording of their time.
 * @param documentCode of which document type the fields are: records from before their kinds were kept are told by the shipped form (dates are told as dates)
 * @param answers what was answered, by passage id
 */
export function sectionsOf(documentCode: string, wording: Wording, passages: readonly PassageData[], answers: ReadonlyMap<string, readonly AnswerView[]> = new Map()): readonly SectionView[] {
  const kinds = fieldKinds(documentCode)
  return wording.sections.map(section => ({
    id: section.id,
    heading: section.heading,
    passages: passages.filter(passage => passage.section === section.id).map(passage => ({
      id: passage.id,
      kind: passage.kind,
      lines: section.fields.map(field => ({ field: field.id, kind: field.kind ?? kinds.get(`${section.id}.${field.id}`) ?? 'long-text', lead: field.lead, text: chosen(field.choices, passage.fields[field.id] ?? ''), tail: field.tail })).filter(line => line.text !== ''),
      picture: passage.attachmentId ? { src: `/pictures/${passage.attachmentId}`, alt: passage.fields['what'] ?? '', ...(passage.picture ?? { width: 800, height: 600 }) } : undefined,
      answers: answers.get(passage.id) ?? [],
    })),
  })).filter(section => section.passages.length > 0)
}

const chosen = (choices: Readonly<Record<string, string>> | undefined, answer: string): string => (choices && Object.hasOwn(choices, answer) ? choices[answer] : undefined) ?? answer

function fieldKinds(documentCode: string): ReadonlyMap<string, FieldKind> {
  const document = documentOf(documentCode)
  return new Map(document ? formOf(document).sections.flatMap(section => section.fields.map(field => [`${section.id}.${field.id}`, field.kind] as const)) : [])
}

/** The words of a version that explain themselves. */
export const termsOf = (glossary: readonly ExplainedWord[]): readonly TermView[] => glossary.map(({ term, meaning }) => ({ word: term, meaning }))
