import type { About } from './types/about.js'
import type { Meant } from './types/meant.js'
import type { Report } from './types/report.js'

export type { About, AddressedChild, DocumentType, PersonOnFile, ToChild, VocabularyTerm } from './types/about.js'
export type { Meant } from './types/meant.js'
export type { MissingElement, ReadingLevel, ReadingPlace, Report } from './types/report.js'
export type { Addressed, Certainty, Finding, MissingId, RuleId } from './types/rule.js'

/** `<written-to-the-child>`: guides whoever writes in the `<textarea>` inside it. */
export interface WrittenToTheChildElement extends HTMLElement {
  /** What is known of the text. Given in part, the rest is not known; the day is today's. */
  get about(): About
  set about(about: Partial<About> | undefined)
  /** What the writer meant as it stands. Keep it with the text, and give it back when the text is opened again. */
  meant: readonly Meant[]
  /** The latest report; undefined before the first. */
  readonly report: Report | undefined
  /** To be called when a script has put other words into the box, which no event tells of. */
  refresh(): void
}

/** Of the event `written-to-the-child:meant`. */
export interface MeantDetail {
  /** All that is meant now. */
  readonly meant: readonly Meant[]
  /** What was just kept as it is. */
  readonly added?: Meant
  /** What is asked about again. */
  readonly removed?: Meant
}

declare global {
  interface HTMLElementTagNameMap {
    'written-to-the-child': WrittenToTheChildElement
  }
  interface HTMLElementEventMap {
    'written-to-the-child:report': CustomEvent<Report>
    'written-to-the-child:meant': CustomEvent<MeantDetail>
  }
}
