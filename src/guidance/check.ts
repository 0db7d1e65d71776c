import { type About, toChildOf } from './about.ts'
import { addressedIn } from './addressed.ts'
import { missingElements, missingFrom } from './missing.ts'
import { readingLevel } from './reading-level.ts'
import type { Report } from './report.ts'
import type { Finding, Found, Rule, RuleId } from './rule.ts'
import { rules } from './rules/index.ts'
import type { Dictionary } from './text/dictionary.ts'
import { read } from './text/read.ts'
import type { Range } from './text/quotations.ts'
import type { Reading } from './text/reading.ts'
import { fineWordsIn } from './text/vocabulary.ts'

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
  const fine = fineWordsIn(reading)
  return {
    addressed: addressedIn(reading),
    missing,
    missingElements: missingElements(missing),
    readingLevel: readingLevel(reading),
    findings: findingsIn(reading).filter(finding => !isSettled(finding, fine)),
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

/** What an authority or a child can settle: whether a word is known, not whether it hurts. */
const canBeSettled: ReadonlySet<RuleId> = new Set(['acronym', 'jargon', 'spelling'])

const isSettled = ({ rule, start, end }: Finding, fine: readonly Range[]): boolean => canBeSettled.has(rule) && fine.some(word => word.start <= start && end <= word.end)

function findingsIn(reading: Reading): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    if (!appliesTo(rule, reading.about)) continue
    const from = rule.applies === 'all' ? 0 : reading.toChildFrom
    for (const found of rule.find(reading)) {
      if (found.start >= from && found.end > found.start && !isQuoted(reading, found)) findings.push(findingOf(rule, found, reading.text))
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

/** Does the rule have anything to say about this kind of document? */
function appliesTo(rule: Rule, about: About): boolean {
  if (rule.applies === 'all') return true
  return toChildOf(about) !== 'no' && (rule.applies === undefined || rule.applies.includes(about.documentType))
}

function findingOf(rule: Rule, found: Found, text: string): Finding {
  return {
    rule: rule.id, start: found.start, end: found.end, quote: text.slice(found.start, found.end),
    certainty: found.certainty ?? rule.certainty, message: found.message ?? rule.asks, because: rule.because,
    source: rule.source, instead: found.instead ?? [],
  }
}

/** True when the finding lies inside one quotation: the last one that begins at or before it. */
function isQuoted({ quotations }: Reading, { start, end }: Found): boolean {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  const quotation = quotations[low - 1]
  return quotation !== undefined && end <= quotation.end
}
