import type { About } from './about.ts'
import { addressedIn } from './addressed.ts'
import { findingsIn } from './findings.ts'
import { missingElements, missingFrom } from './missing.ts'
import { readingLevel } from './reading-level.ts'
import type { Report } from './report.ts'
import { rules } from './rules/index.ts'
import type { Dictionary } from './text/dictionary.ts'
import { read } from './text/read.ts'

/** What a check may be given besides the text and the facts. */
export interface CheckOptions {
  /** Without one the spelling rule finds only what needs no dictionary. */
  readonly dictionary?: Dictionary
  /** Offset at which what is to the child begins, where a form knows it. Then `about.toChildFrom` is not looked for. */
  readonly toChildFrom?: number
}

/** Checks one text again and again while it is being written. */
export interface Checker {
  /** The report of the text as it now stands. The same text gives the same report. `toChildFrom` as in `CheckOptions`. */
  update(text: string, toChildFrom?: number): Report
}

/**
 * Checks a record against the guidance. Pure: the same text and facts give the same report.
 * @param text the record as it stands; any string will do
 * @param about what is known of it: its kind and date, the children it is written to, the people on the file
 * @returns the report; offsets are UTF-16 code units into `text`, findings in order of `start`
 */
export function check(text: string, about: About, options: CheckOptions = {}): Report {
  const reading = read(text, about, options.dictionary, options.toChildFrom)
  const missing = missingFrom(reading)
  return {
    addressed: addressedIn(reading),
    missing,
    missingElements: missingElements(missing),
    readingLevel: readingLevel(reading),
    findings: findingsIn(reading, rules),
  }
}

/**
 * Makes a checker for a text that changes.
 * @param about as for `check`
 */
export function createChecker(about: About, options: Omit<CheckOptions, 'toChildFrom'> = {}): Checker {
  let last: { readonly text: string; readonly from: number | undefined; readonly report: Report } | undefined
  return {
    update(text, toChildFrom) {
      if (last?.text !== text || last.from !== toChildFrom) last = { text, from: toChildFrom, report: check(text, about, { ...options, ...(toChildFrom === undefined ? {} : { toChildFrom }) }) }
      return last.report
    },
  }
}
