import type { Report } from '../guidance/report.ts'
import type { Finding, RuleId } from '../guidance/rule.ts'
import { rules } from '../guidance/rules/index.ts'
import { placesIn } from '../guidance/line-places.ts'

const speaks = {
  yes: 'It speaks to the child.',
  partly: 'Some of it speaks to the child, and some speaks about them.',
  no: 'It speaks about the child, not to them.',
}

/** A report as a person reads it: what is missing, then each question once with the places it is asked about. */
export function reportAsText(text: string, report: Report): string {
  const { addressed, missingElements, readingLevel, findings } = report
  const sure = findings.filter(({ certainty }) => certainty === 'sure').length
  const parts = [`${speaks[addressed]}\nReading: ${readingLevel.band}.${longSentences(report)}\n`]
  if (missingElements.length > 0) parts.push(`Not found in it\n${missingElements.map(({ asks, because }) => `  ${asks}\n      ${because}\n`).join('')}`)
  for (const rule of new Set(findings.map(finding => finding.rule))) parts.push(groupAsText(text, rule, findings.filter(finding => finding.rule === rule)))
  parts.push(findings.length + missingElements.length === 0 ? 'Nothing to mend. Thank you for writing to the child.\n' : `${counted(sure, 'thing')} to mend, ${findings.length - sure} worth a look${missingElements.length > 0 ? `, ${missingElements.length} not found` : ''}.\n`)
  return parts.join('\n')
}

function groupAsText(text: string, id: RuleId, findings: readonly Finding[]): string {
  const placeOf = placesIn(text)
  const asks = rules.find(rule => rule.id === id)?.asks ?? id
  const lines = findings.map(({ start, quote, message, instead, certainty }) => {
    const { line, column } = placeOf(start)
    const better = instead.length > 0 ? `  →  ${instead.join('  or  ')}` : ''
    return `  ${`${line}:${column}`.padEnd(8)}${oneLine(quote)}${better}${certainty === 'sure' ? '' : '  (worth a look)'}\n${message === asks ? '' : `          ${message}\n`}`
  })
  return `${asks}\n  ${findings[0]?.because ?? ''} (${id})\n${lines.join('')}`
}

function longSentences({ readingLevel: { longSentences: long } }: Report): string {
  const longest = Math.max(...long.map(({ words }) => words))
  return long.length === 0 ? '' : ` ${counted(long.length, 'sentence')} ${long.length === 1 ? 'is' : 'are'} long (up to ${longest} words).`
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
const oneLine = (quote: string): string => { const flat = quote.replace(/\s+/g, ' '); return flat.length > 90 ? `${flat.slice(0, 60)} … ${flat.slice(-25)}` : flat }
