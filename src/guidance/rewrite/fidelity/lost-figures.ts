import { type Day, dayNumber, isoDay } from '../../text/calendar.ts'
import { sameWhen, type When, whensIn } from './days.ts'
import { type Fact, missed } from './facts.ts'
import { numbersIn } from './numbers.ts'
import type { Pair } from './pair.ts'

/** Numbers and days that stand on one side alone. */
export function lostFigures(pair: Pair): void {
  const { forth, back } = pair.alignment
  const written = isoDay(pair.source.reading.about.date)
  const mine = whensIn(pair.source.reading, pair.source.reading.about.date)
  const theirs = whensIn(pair.text.reading, pair.source.reading.about.date)
  const numbers = numbersIn(pair.source.reading, mine.isDate)
  const others = numbersIn(pair.text.reading, theirs.isDate)
  const dayNumbers = (whens: ReturnType<typeof whensIn>['whens']): readonly Fact[] => whens.flatMap(each => (each.day === undefined ? [] : [{ ...each, keys: [String(each.day), `${each.day}/${each.month}`], loose: true }]))
  for (const { fact, beside } of missed<Fact>(numbers, [...others, ...dayNumbers(theirs.whens)], forth, pair.text.own.length)) {
    if (!theirs.whens.some(when => forth[fact.sentence]!.window.includes(when.sentence) && isSoFarFrom(when, fact, written))) pair.lose('number', fact, beside)
  }
  for (const { fact, beside } of missed<Fact>(others, [...numbers, ...dayNumbers(mine.whens)], back, pair.source.own.length)) {
    // A small number in words may be part of an explanation.
    if ((fact.keys[0] !== '2' || pair.lost.some(each => each.kind === 'number')) && !isBetween(fact, numbers.filter(({ sentence }) => back[fact.sentence]!.window.includes(sentence)))) pair.add('number', fact, beside)
  }
  for (const { fact, beside } of missed(mine.whens, theirs.whens, forth, pair.text.own.length, sameWhen)) pair.lose('date', fact, beside)
  for (const { fact, beside } of missed(theirs.whens, mine.whens, back, pair.source.own.length, (one, other) => sameWhen(other, one) || sameWhen(one, other))) if (!isWritten(fact.year, fact.month, fact.day, pair.text.reading.about.date) && !numbers.some(number => back[fact.sentence]!.window.includes(number.sentence) && isSoFarFrom(fact, number, written))) pair.add('date', fact, beside)
}

const isWritten = (year: number | undefined, month: number | undefined, day: number | undefined, date: string): boolean => day !== undefined && month !== undefined && date.endsWith(`-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) && (year === undefined || date.startsWith(String(year)))

/** `three weeks ago`, `in two days`, and the date that it was or will be. */
function isSoFarFrom({ day, month, year }: When, { keys }: Fact, written: Day | undefined): boolean {
  const minutes = Number(keys.find(key => key.startsWith('m:'))?.slice(2))
  const months = Number(keys.find(key => key.startsWith('mo:'))?.slice(3))
  if (!written || month === undefined) return false
  const then = year ?? written.year
  if (Math.abs((then - written.year) * 12 + month - written.month) === months) return true
  return day !== undefined && Math.abs(dayNumber({ year: then, month, day }) - dayNumber(written)) * 1440 === minutes
}

/** `from 9pm until 7am` is *ten hours*: a length of time between two times of the note. */
function isBetween({ keys }: Fact, numbers: readonly Fact[]): boolean {
  const minutes = keys.find(key => key.startsWith('m:'))?.slice(2)
  const times = numbers.flatMap(number => number.keys.filter(key => key.startsWith('t:')).map(key => Number(key.slice(2))))
  return minutes !== undefined && times.some(from => times.some(to => (to - from + 720) % 720 === Number(minutes) % 720 && from !== to))
}
