import type { Span } from '../../domain/working-days.ts'

const units: Readonly<Record<Span['unit'], readonly [one: string, many: string]>> = { 'working-days': ['working day', 'working days'], days: ['day', 'days'], weeks: ['week', 'weeks'], months: ['month', 'months'] }

/** A span as one says it: `10 working days`, `one month`. */
const spanInWords = ({ count, unit }: Span): string => `${count === 1 ? 'one' : count} ${units[unit][count === 1 ? 0 : 1]}`

/** What the page of timescales says. */
export const timescaleWords = {
  title: 'Timescales',
  heading: 'By when things are due',
  lead: 'What the law and guidance say stands here as a start. Set each to your authority’s own procedures. What you set counts from today, for everything that is still to be done.',
  units: { 'working-days': 'working days', days: 'days', weeks: 'weeks', months: 'months' } satisfies Record<Span['unit'], string>,
  says: (first: Span, next: readonly Span[]) => [`within ${spanInWords(first)}`, ...next.map((span, at) => `${at === next.length - 1 ? 'then every' : 'then within'} ${spanInWords(span)}`)].join(', '),
  off: 'not asked for here',
  setTo: (day: string, why: string) => `Set on ${day}: ${why}`,
  ages: (from: number | undefined, below: number | undefined) => [from === undefined ? '' : `from ${from} years`, below === undefined ? '' : `below ${below} years`].filter(Boolean).join(', '),
  change: (what: string) => `Change: ${what}`,
  first: 'The first time, within',
  next: ['After the first time, within', 'After that, every'],
  nextHint: 'Leave the number empty if it is not done again.',
  count: 'How many',
  unit: 'Of what',
  isOff: 'Do not ask for this here',
  why: 'Why is it set so?',
  whyHint: 'For example: our procedures of April 2026, section 4',
  save: 'Set it',
  saved: 'It is set.',
  problem: 'There is something to mend. What you typed is still here.',
  countWrong: 'Enter a whole number from 1 to 400',
  countMissing: 'Enter how many, for example 10',
  whyMissing: 'Write down why, so that the next person understands it',
  whyLong: 'That is longer than 500 characters. Make it shorter',
} as const
