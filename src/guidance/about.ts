/** The document types whose text the engine knows. The domain's catalogue adds titles, codes and sections. */
export type DocumentType =
  | 'case-record' | 'safety-plan' | 'family-time-record' | 'assessment' | 'plan-or-review'
  | 'review-of-arrangements' | 'care-plan' | 'pathway-plan'
  | 'management-oversight' | 'kinship-assessment' | 'permanence-panel'
  | 'chronology' | 'court-document' | 'email' | 'supervision' | 'strategy-discussion'
  | 'standalone-risk-assessment' | 'child-permanence-report' | 'fostering-record'

/** How much of a document speaks to the child (guidance map, the catalogue of documents). */
export type ToChild = 'full' | 'part' | 'no'

/** A child the record is written to. */
export interface AddressedChild {
  readonly name: string
  readonly preferredName?: string
  /** Names from earlier, or by which others know them. */
  readonly otherNames?: readonly string[]
  /** ISO date, `2014-03-07`. */
  readonly dateOfBirth?: string
  /** As the child gives them: `she/her`, `he/him`, `they/them`, `any`. */
  readonly pronouns: string
  /** False for a baby, or a child who does not use words. */
  readonly verbal: boolean
}

/** Somebody else on the file. A professional or foster carer has a role; family and friends a relationship. */
export interface PersonOnFile {
  readonly name: string
  /** What they are called, when it is not a part of the name. */
  readonly preferredName?: string
  /** Names from earlier, or by which others know them. */
  readonly otherNames?: readonly string[]
  readonly role?: string
  readonly relationship?: string
  readonly pronouns?: string
}

/** A word that an authority or this child has settled. It holds for records written from `from` to `to` (ISO dates, both included; either may be open). */
export interface VocabularyTerm {
  /** As it is written; capitals, hyphens and an -s at the end aside. */
  readonly term: string
  /** `fine`: known here, or the child's own word, and never asked about. `explain`: asked about at its first use, with the words below. */
  readonly is: 'fine' | 'explain'
  /** What it means, in plain words that can stand in its place. For `explain`. */
  readonly plain?: string
  /** What it means, told to a child. */
  readonly toChild?: string
  readonly from?: string
  readonly to?: string
}

/** What the engine is told about a text. It knows nothing else, and never reads a clock. */
export interface About {
  readonly documentType: DocumentType
  /** ISO date on which the record was written. */
  readonly date: string
  readonly children: readonly AddressedChild[]
  readonly people: readonly PersonOnFile[]
  /** Other children to whom the same words go, each in a record of their own: full names, as they stand among the people. */
  readonly alsoTo?: readonly string[]
  /** An authority's own words, and this child's: they go before the engine's lists. Where two lines hold for one term, the last one counts. */
  readonly vocabulary?: readonly VocabularyTerm[]
  /** For a document written to the child in part: what is to the child starts at this substring. */
  readonly toChildFrom?: string
  /** How much of it speaks to the child, where an authority's catalogue differs from the default. */
  readonly toChild?: ToChild
}

/** How much of a document type speaks to the child unless an authority says otherwise (guidance map, D01 to D19). */
export const toChildByDefault: Readonly<Record<DocumentType, ToChild>> = {
  'case-record': 'full', 'safety-plan': 'full', 'family-time-record': 'full', 'assessment': 'full', 'plan-or-review': 'full',
  'review-of-arrangements': 'full', 'care-plan': 'full', 'pathway-plan': 'full',
  'management-oversight': 'part', 'kinship-assessment': 'part', 'permanence-panel': 'part',
  'chronology': 'no', 'court-document': 'no', 'email': 'no', 'supervision': 'no', 'strategy-discussion': 'no',
  'standalone-risk-assessment': 'no', 'child-permanence-report': 'no', 'fostering-record': 'no',
}

/** How much of the document that is being checked speaks to the child. */
export const toChildOf = (about: About): ToChild => about.toChild ?? toChildByDefault[about.documentType] ?? 'full'
