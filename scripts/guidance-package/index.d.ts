import type { About } from './types/about.js'
import type { Report } from './types/report.js'
import type { Checker } from './types/check.js'
import type { GlossaryEntry } from './types/words/glossary.js'

export type { About, AddressedChild, DocumentType, PersonOnFile, ToChild, VocabularyTerm } from './types/about.js'
export type { Checker } from './types/check.js'
export type { MissingElement, ReadingLevel, ReadingPlace, Report } from './types/report.js'
export type { Addressed, Certainty, Finding, MissingId, RuleId } from './types/rule.js'
export type { SarifOptions } from './types/sarif.js'
export type { GlossaryEntry } from './types/words/glossary.js'

/** Checks a record against the guidance on writing to the child. The same text and facts give the same report; offsets are UTF-16 code units. */
export declare function check(text: string, about: About): Report
/** Checks one text again and again while it is being written. */
export declare function createChecker(about: About): Checker
/** A report in the Static Analysis Results Interchange Format 2.1.0, as plain data. */
export { toSarif } from './types/sarif.js'
/** Words with what they mean, for a grown-up and for a child. */
export declare const glossary: readonly GlossaryEntry[]
