import type { DocumentType, ToChild } from '../guidance/about.ts'
import { caseRecordForm } from './case-record-form.ts'
import type { Form } from './form.ts'

export type DocumentCode =
  | 'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09' | 'D10'
  | 'D11' | 'D12' | 'D13' | 'D14' | 'D15' | 'D16' | 'D17' | 'D18' | 'D19'

/** One document type: permanent id and code, the words for it, and how much of it is written to the child. */
export interface CatalogueEntry {
  readonly id: DocumentType
  readonly code: DocumentCode
  readonly title: string
  /** What the child reads above it. */
  readonly titleToChild: string
  readonly toChild: ToChild
  /** In a document written in part: which part is to the child. */
  readonly partToChild?: string
  /** The form it is written with; absent while it can be kept and read but has no form of its own. */
  readonly form?: Form
}

const entry = (code: DocumentCode, id: DocumentType, toChild: ToChild, title: string, titleToChild: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry =>
  ({ id, code, title, titleToChild, toChild, ...more })

/** The nineteen document types with their mode, as the guidance's table of key documents gives them (map: D01 to D19). */
export const catalogue: readonly CatalogueEntry[] = [
  entry('D01', 'case-record', 'full', 'Record of a visit, call or meeting', 'When we met or talked', { form: caseRecordForm }),
  entry('D02', 'safety-plan', 'full', 'Safety plan', 'Your plan for staying safe'),
  entry('D03', 'family-time-record', 'full', 'Family time record', 'Your time with your family'),
  entry('D04', 'assessment', 'full', 'Assessment of child and family', 'Finding out what would help'),
  entry('D05', 'plan-or-review', 'full', 'Child’s plan or review', 'Your plan, and how it is going'),
  entry('D06', 'review-of-arrangements', 'full', 'Record of review of arrangements', 'A meeting about how you are looked after'),
  entry('D07', 'care-plan', 'full', 'Care plan', 'The plan for looking after you'),
  entry('D08', 'pathway-plan', 'full', 'Pathway plan', 'Your plan for growing up and moving on'),
  entry('D09', 'management-oversight', 'part', 'Management direction and oversight', 'What a manager decided', { partToChild: 'every decision that touches the child’s life, with its reasons' }),
  entry('D10', 'kinship-assessment', 'part', 'Kinship assessment', 'Finding out if family could look after you', { partToChild: 'the social worker’s analysis and the manager’s decision' }),
  entry('D11', 'permanence-panel', 'part', 'Permanence panel', 'A meeting about where you will grow up', { partToChild: 'the chair’s recommendation' }),
  entry('D12', 'chronology', 'no', 'Chronology', 'A list of what happened when'),
  entry('D13', 'court-document', 'no', 'Court document', 'A paper for the court'),
  entry('D14', 'email', 'no', 'Email copied onto the system', 'An email between grown-ups'),
  entry('D15', 'supervision', 'no', 'Case supervision record', 'Your social worker’s talk with their manager'),
  entry('D16', 'strategy-discussion', 'no', 'Strategy discussion', 'A talk between grown-ups about keeping you safe'),
  entry('D17', 'standalone-risk-assessment', 'no', 'Stand-alone risk assessment', 'A paper about a danger'),
  entry('D18', 'child-permanence-report', 'no', 'Child permanence report', 'A report about where you will grow up'),
  entry('D19', 'fostering-record', 'no', 'Fostering record or assessment', 'A paper about foster carers'),
]

/** The entry of a code, or undefined when there is no such document type. */
export const documentOf = (code: string): CatalogueEntry | undefined => catalogue.find(each => each.code === code)
