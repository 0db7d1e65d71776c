import { type About, toChildOf } from './about.ts'
import type { Finding, Found, Rule, RuleId } from './rule.ts'
import { lastAtOrBefore } from './text/last-at-or-before.ts'
import type { Range } from './text/quotations.ts'
import type { Reading } from './text/reading.ts'
import { fineWordsIn } from './text/vocabulary.ts'

/** What an authority or a child can settle: whether a word is known, not whether it hurts. */
const canBeSettled: ReadonlySet<RuleId> = new Set(['acronym', 'jargon', 'spelling'])

const isSettled = ({ rule, start, end }: Finding, fine: readonly Range[]): boolean => canBeSettled.has(rule) && fine.some(word => word.start <= start && end <= word.end)

/** What these rules find in a text, in order of `start`, without what its quotations hold and what its vocabulary settles. */
export function findingsIn(reading: Reading, rules: readonly Rule[]): readonly Finding[] {
  const fine = fineWordsIn(reading)
  const findings: Finding[] = []
  for (const rule of rules) {
    if (!appliesTo(rule, reading.about)) continue
    const from = rule.applies === 'all' ? 0 : reading.toChildFrom
    for (const found of rule.find(reading)) {
      if (found.start >= from && found.end > found.start && !isQuoted(reading, found)) findings.push(findingOf(rule, found, reading.text))
    }
  }
  return findings.filter(finding => !isSettled(finding, fine)).sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
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
  const quotation = quotations[lastAtOrBefore(quotations, start, each => each.start)]
  return quotation !== undefined && end <= quotation.end
}
