import { sameWhen, whensIn } from './days.ts'
import { type Fact, missed } from './facts.ts'
import { numbersIn } from './numbers.ts'
import type { Pair } from './pair.ts'

/** Numbers and days that stand on one side alone. */
export function lostFigures(pair: Pair): void {
  const { forth, back } = pair.alignment
  const mine = whensIn(pair.source.reading, pair.source.reading.about.date)
  const theirs = whensIn(pair.text.reading, pair.source.reading.about.date)
  const numbers = numbersIn(pair.source.reading, mine.isDate)
  const others = numbersIn(pair.text.reading, theirs.isDate)
  const dayNumbers = (whens: ReturnType<typeof whensIn>['whens']): readonly Fact[] => whens.flatMap(each => (each.day === undefined ? [] : [{ ...each, keys: [String(each.day), `${each.day}/${each.month}`], loose: true }]))
  for (const { fact, beside } of missed<Fact>(numbers, [...others, ...dayNumbers(theirs.whens)], forth, pair.text.own.length)) pair.lose('number', fact, beside)
  for (const { fact, beside } of missed<Fact>(others, [...numbers, ...dayNumbers(mine.whens)], back, pair.source.own.length)) {
    // A small number in words may be part of an explanation.
    if ((fact.keys[0] !== '2' || pair.lost.some(each => each.kind === 'number')) && !isBetween(fact, numbers.filter(({ sentence }) => back[fact.sentence]!.window.includes(sentence)))) pair.add('number', fact, beside)
  }
  for (const { fact, beside } of missed(mine.whens, theirs.whens, forth, pair.text.own.length, sameWhen)) pair.lose('date', fact, beside)
  for (const { fact, beside } of missed(theirs.whens, mine.whens, back, pair.source.own.length, (one, other) => sameWhen(other, one) || sameWhen(one, other))) if (!isWritten(fact.year, fact.month, fact.day, pair.text.reading.about.date)) pair.add('date', fact, beside)
}

const isWritten = (year: number | undefined, month: number | undefined, day: number | undefined, date: string): boolean => day !== undefined && month !== undefined && date.endsWith(`-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) && (year === undefined || date.startsWith(String(year)))

/** `from 9pm until 7am` is *ten hours*: a length of time between two times of the note. */
function isBetween({ keys }: Fact, numbers: readonly Fact[]): boolean {
  const minutes = keys.find(key => key.startsWith('m:'))?.slice(2)
  const times = numbers.flatMap(number => number.keys.filter(key => key.startsWith('t:')).map(key => Number(key.slice(2))))
  return minutes !== undefined && times.some(from => times.some(to => (to - from + 720) % 720 === Number(minutes) % 720 && from !== to))
}
