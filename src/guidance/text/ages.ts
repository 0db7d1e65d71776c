import type { AddressedChild } from '../about.ts'
import { type ChildMention, childMentionsIn } from './child-mentions.ts'
import { kinOf } from '../words/kin.ts'
import { type Day, dayNumber, isoDay, likeNumber, monthOf, monthsBetween, smallNumber, weekdayOf, yearsBetween } from './calendar.ts'
import { type NameHit, type Names, bare } from './names.ts'
import type { Reading, Token } from './reading.ts'
import { tokensThat } from './sentence-forms.ts'

/** An age that the text gives to a child whose birthday we know. Token indexes, `to` exclusive. */
export interface WrittenAge {
  readonly from: number
  readonly to: number
  readonly right: boolean
  /** The age as it should be, in the same manner. */
  readonly instead: string
}

const hedges = new Set(['about', 'around', 'over', 'under', 'just', 'only', 'least', 'approximately', 'if', 'until', 'till', 'when'])

/**
 * Ages that the text gives to the children it is written to, at the time it speaks of.
 * @param on the day that a place of the text speaks of: the record's date, or an entry's own in a chronology
 */
export function agesIn(reading: Reading, names: Names, on: (tokenIndex: number) => Day | undefined): WrittenAge[] {
  const { tokens } = reading
  const found: WrittenAge[] = []
  for (const at of numbersIn(reading)) {
    const birthday = birthdayAt(reading, names, at, on(at))
    if (birthday) { found.push(birthday); continue }
    const number = ageNumber(tokens[at]!)
    const age = number === undefined ? undefined : ageAt(reading, names, at, number, on(at))
    if (age) found.push(age)
  }
  return found
}

/** The tokens that may be an age. */
const numbersIn = tokensThat(token => token.kind !== 'punctuation' && (ageNumber(token) !== undefined || birthdayNumber(token.lower) !== undefined))

/** `twelve`, `12`, and the number in `twelve-year-old`. */
function ageNumber(token: Token): number | undefined {
  const whole = smallNumber(token.lower)
  if (whole !== undefined) return whole
  const compound = token.lower.endsWith('-old') ? /^([a-z]+(?:-[a-z]+)?|\d{1,2})-(?:year|month|week)s?-old$/.exec(token.lower) : null
  return compound ? smallNumber(compound[1]!) : undefined
}

function ageAt(reading: Reading, names: Names, at: number, number: number, on: Day | undefined): WrittenAge | undefined {
  const { tokens } = reading
  const phrase = unitAfter(tokens, at)
  const before = (back: number): string => tokens[at - back]?.lower ?? ''
  const after = tokens[phrase.to]
  const endsHere = !after || after.kind === 'punctuation' || /^(?:and|but|now|so|today|when|at|in|because|with|years?|old)$/.test(after.lower)
  const nearly = /^(?:nearly|almost|turning)$/.test(before(1))
  let lead = nearly ? at - 2 : at - 1
  while (lead > at - 4 && /^(?:now|a|an|still|busy|lively|happy|healthy|the|only|bright|delightful|\w+y)$/.test(tokens[lead]?.lower ?? '') && phrase.compound) lead--
  if (!phrase.compound && before(1) === 'now') lead = at - 2
  if (hedges.has(before(1))) return undefined
  const verb = tokens[lead]?.lower ?? ''
  const subject = tokens[lead - 1]?.lower ?? ''
  const presentYou = (verb === 'are' && subject === 'you') || verb === "you're"
  const presentName = verb === 'is' && nameOrPronounBefore(reading, lead, names)
  const asAge = phrase.unit !== undefined ? phrase.old : endsHere
  if (/^(?:until|till|when|if|once|before|after|while|unless)$/.test(tokens[lead - 2]?.lower ?? '') && !phrase.compound) return tookPlace(verb) && phrase.unit === undefined ? onBirthday(reading, names, at, number, phrase, on) : undefined
  if ((presentYou || presentName) && asAge) return judged(reading, names, at, number, phrase, on, presentYou, nearly)
  if (nearly) return undefined
  if (before(1) === ',' && tokens[phrase.to]?.text === ',' && phrase.unit === undefined && number < 22 && names.known.some(each => each.child !== undefined && endsName(tokens, at - 1, each.parts))) return judged(reading, names, at, number, phrase, on, false)
  if ((before(1) === 'aged' || (before(1) === 'age' && !/^(?:of|under|over)$/.test(before(2)))) && number > 0) return closeToName(tokens, at, names) ? judged(reading, names, at, number, phrase, on, false) : undefined
  if (before(1) === '(' && tokens[phrase.to]?.text === ')' && isChildBefore(reading, at - 1, names)) return judged(reading, names, at, number, phrase, on, false)
  if (before(1) === 'then' && before(2) === ',' && tokens[phrase.to]?.text === ',' && reading.about.documentType === 'chronology' && isChildBefore(reading, at - 2, names)) return judged(reading, names, at, number, phrase, on, false)
  if (before(1) === 'at' && after?.text === ',' && tokens[phrase.to + 1]?.lower === 'you' && tokens[phrase.to + 2]?.lower === 'are' && phrase.unit === undefined) return judged(reading, names, at, number, phrase, on, true)
  if (before(1) === 'at' && after?.lower === 'you' && /^(?:are|have|should)$/.test(tokens[at + 2]?.lower ?? '') && phrase.unit === undefined) return judged(reading, names, at, number, phrase, on, true)
  if (before(1) === ':' && before(2) === 'age' && phrase.unit === undefined && reading.about.children.length === 1 && number > 0) return judged(reading, names, at, number, phrase, on, true)
  if (before(1) === 'of' && before(2) === 'age' && before(3) === 'the' && phrase.unit === undefined) return atTheAgeOf(reading, names, at, number, on)
  if (before(1) === 'this' && phrase.compound && mentionBegins(reading, at - 1)) return judged(reading, names, at, number, phrase, on, false)
  if (before(1) === 'of' && phrase.unit !== undefined && reading.about.children.length === 1 && sentenceHasChild(reading, at, names)) return judged(reading, names, at, number, phrase, on, false)
  if (/^(?:were|turned|was|turn|be|become)$/.test(before(1)) && phrase.unit === undefined) return onBirthday(reading, names, at, number, phrase, on)
  return undefined
}

interface Phrase { readonly to: number; readonly unit: 'year' | 'month' | 'week' | undefined; readonly old: boolean; readonly compound: boolean; readonly monthsMore: number }

/** Passes over `years old`, `months`, `-year-old`, `years and nine months`. `to` is where the age itself ends. */
function unitAfter(tokens: readonly Token[], at: number): Phrase {
  const own = /-(year|month|week)s?-old$/.exec(tokens[at]!.lower)?.[1]
  if (own === 'year' || own === 'month' || own === 'week') return { to: at + 1, unit: own, old: true, compound: true, monthsMore: 0 }
  const next = tokens[at + 1]?.text === '-' ? tokens[at + 2]?.lower : tokens[at + 1]?.lower
  if (next === 'year-old') return { to: tokens[at + 1]!.text === '-' ? at + 3 : at + 2, unit: 'year', old: true, compound: true, monthsMore: 0 }
  const unit = next === 'year' || next === 'years' || next === 'yrs' || next === 'yr' ? 'year' : next === 'month' || next === 'months' ? 'month' : next === 'week' || next === 'weeks' ? 'week' : undefined
  if (!unit) return { to: at + 1, unit: undefined, old: false, compound: false, monthsMore: 0 }
  const more = unit === 'year' && tokens[at + 2]?.lower === 'and' && /^months?$/.test(tokens[at + 4]?.lower ?? '') ? smallNumber(tokens[at + 3]!.lower) : undefined
  const to = more === undefined ? at + 2 : at + 5
  return { to, unit, old: tokens[to]?.lower === 'old', compound: false, monthsMore: more ?? 0 }
}

function judged(reading: Reading, names: Names, at: number, number: number, phrase: Phrase, on: Day | undefined, spokenTo: boolean, nearly = false): WrittenAge | undefined {
  const child = childAt(reading, names, at, spokenTo)
  const born = isoDay(child?.dateOfBirth)
  if (!born || !on) return undefined
  const text = reading.tokens[at]!.lower
  const years = yearsBetween(born, on)
  const months = monthsBetween(born, on)
  const weeks = (dayNumber(on) - dayNumber(born)) / 7
  if (nearly) return phrase.unit === undefined || phrase.unit === 'year' ? age(at, at + 1, number === years + 1, likeNumber(text, years + 1)) : undefined
  if (years < 0 || weeks < 0) return undefined
  if (phrase.unit === 'week') return age(at, phrase.to, Math.abs(weeks - number) < 1, `${likeNumber(text, Math.floor(weeks))} weeks`)
  if (phrase.unit === 'month') return age(at, phrase.to, Math.abs(months - number) < 1, `${likeNumber(text, months)} months`)
  if (phrase.monthsMore > 0) {
    const saidMonths = number * 12 + phrase.monthsMore
    const rest = months % 12
    return age(at, phrase.to, Math.abs(months - saidMonths) < 2, `${likeNumber(text, years)} year${years === 1 ? '' : 's'} and ${likeNumber(text, rest)} month${rest === 1 ? '' : 's'}`)
  }
  const compound = /^(?:[a-z]+(?:-[a-z]+)?|\d{1,2})(-year-old)$/.exec(text)
  if (compound) return age(at, at + 1, years === number, `${likeNumber(text, years)}${compound[1]}`)
  if (phrase.unit === undefined && number > 25) return undefined
  return age(at, at + 1, years === number, likeNumber(text, years))
}

const ordinals = new Map(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth'].map((word, at) => [word, at + 1] as const))

/** `13th`, `thirteenth`. */
function birthdayNumber(lower: string): number | undefined {
  const figure = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower)
  return figure ? Number(figure[1]) : ordinals.get(lower)
}

/** `your 13th birthday`: the last one or the next. */
function birthdayAt(reading: Reading, names: Names, at: number, on: Day | undefined): WrittenAge | undefined {
  const { tokens } = reading
  const text = tokens[at]!.lower
  if (tokens[at + 1]?.lower !== 'birthday' || tokens[at - 1]?.lower !== 'your' || !on) return undefined
  const number = birthdayNumber(text)
  const born = isoDay(childAt(reading, names, at, true)?.dateOfBirth)
  if (number === undefined || !born || number > 18 || (number > 15 && /^(?:until|till|after|before|from|by|to)$/.test(tokens[at - 2]?.lower ?? ''))) return undefined
  const years = yearsBetween(born, on)
  const next = tokens[at + 2]?.lower ?? ''
  const after = /^(?:is|will|comes|falls)$/.test(next)
  const right = after ? number === years + 1 || (number === years && born.month === on.month && born.day === on.day) : number === years || number === years + 1
  return right || (!after && number < years) ? undefined : age(at, at + 1, false, /^\d/.test(text) ? ordinal(years + 1) : ([...ordinals.keys()][years] ?? ordinal(years + 1)))
}

const ordinal = (number: number): string => `${number}${number % 10 === 1 && number !== 11 ? 'st' : number % 10 === 2 && number !== 12 ? 'nd' : number % 10 === 3 && number !== 13 ? 'rd' : 'th'}`

const age = (from: number, to: number, right: boolean, instead: string): WrittenAge => ({ from, to, right, instead })

/** `you turned 14 in February`, `you were three on 30 November`, `in 2019, when you were 14`. */
function onBirthday(reading: Reading, names: Names, at: number, number: number, phrase: Phrase, on: Day | undefined): WrittenAge | undefined {
  const { tokens } = reading
  const before = tokens[at - 1]!.lower
  const who = tokens[at - 2]?.lower ?? ''
  const spokenTo = who === 'you' || (who === 'will' && tokens[at - 3]?.lower === 'you')
  if (!spokenTo && !nameOrPronounBefore(reading, at - 1, names)) return undefined
  const born = isoDay(childAt(reading, names, at, spokenTo)?.dateOfBirth)
  if (!born || !on) return undefined
  const link = tokens[phrase.to]?.lower
  let next = phrase.to + 1
  if (weekdayOf(tokens[next]?.lower ?? '') !== undefined) next++
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[next]?.lower ?? '')) next++
  const month = link === 'on' || link === 'in' || link === 'last' || link === 'this' || link === 'next' ? monthOf(tokens[next]?.lower ?? '') : undefined
  if (month !== undefined && month === born.month && before !== 'was') {
    const said = Number(/^20\d\d$/.exec(tokens[next + 1]?.text ?? '')?.[0] ?? 0)
    const future = /^(?:turn|be|become)$/.test(before)
    const year = said || (future ? on.year + (month < on.month ? 1 : 0) : on.year - (month > on.month ? 1 : 0))
    return age(at, at + 1, year - born.year === number, likeNumber(tokens[at]!.lower, year - born.year))
  }
  const year = yearBeside(tokens, at)
  return year === undefined ? undefined : inYear(tokens, at, number, year - born.year)
}

/** In a year the child has two ages. */
const inYear = (tokens: readonly Token[], at: number, number: number, most: number): WrittenAge =>
  age(at, at + 1, number === most || number === most - 1, `${likeNumber(tokens[at]!.lower, Math.max(0, most - 1))} or ${likeNumber(tokens[at]!.lower, most)}`)

/** The year of `in 2019, when you were six`, `when you were six, in 2019` and `at six (2019)`. */
function yearBeside(tokens: readonly Token[], at: number): number | undefined {
  const yearAt = (index: number): number | undefined => (tokens[index]?.sentence === tokens[at]!.sentence && /^20\d\d$/.test(tokens[index]!.text) ? Number(tokens[index]!.text) : undefined)
  const next = /^[,(]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  const after = /^(?:in|during)$/.test(tokens[next]?.lower ?? '') ? yearAt(monthOf(tokens[next + 1]?.lower ?? '') === undefined ? next + 1 : next + 2) : tokens[at + 1]?.text === '(' ? yearAt(next) : undefined
  if (after !== undefined) return after
  for (let back = at - 3; back > at - 10 && back >= 0; back--) {
    const year = yearAt(back)
    if (year !== undefined && (/^(?:in|of|since)$/.test(tokens[back - 1]?.lower ?? '') || monthOf(tokens[back - 1]?.lower ?? '') !== undefined)) return year
  }
  return undefined
}

/** `you came into care at the age of six in 2019`: nobody but the child stands between. */
function atTheAgeOf(reading: Reading, names: Names, at: number, number: number, on: Day | undefined): WrittenAge | undefined {
  const { tokens } = reading
  const born = isoDay(childAt(reading, names, at, true)?.dateOfBirth)
  const year = yearBeside(tokens, at)
  if (!born || !on || year === undefined) return undefined
  for (let back = at - 1; back > at - 12 && back >= 0 && tokens[back]!.sentence === tokens[at]!.sentence; back--) {
    if (tokens[back]!.lower === 'you') return inYear(tokens, at, number, year - born.year)
    if (kinOf(bare(tokens[back]!.lower)) ?? names.at(tokens, back)) return undefined
  }
  return undefined
}

/** The child whose age it is: the one named last before it, or the only one. */
function childAt(reading: Reading, names: Names, at: number, spokenTo: boolean): AddressedChild | undefined {
  const { tokens, about } = reading
  const start = spokenTo ? 0 : (reading.paragraphs[reading.sentences[tokens[at]!.sentence]!.paragraph]?.start ?? 0)
  if (about.children.length === 1 && (spokenTo || mentionBefore(reading, at - 1) || mentionBefore(reading, at))) return about.children[0]
  for (let back = at - 1; back >= 0 && back > at - 120 && tokens[back]!.start >= start; back--) {
    // A surname may be another's as well: the name that began before it counts.
    const hit = longerHit(tokens, back, names) ?? names.at(tokens, back)
    if (!hit) continue
    if (hit.who.child !== undefined) return about.children[hit.who.child]
    if (!spokenTo && back > at - 4) return undefined
  }
  return about.children.length === 1 ? about.children[0] : undefined
}

/** The name that begins one or two words earlier and goes on over this one. */
function longerHit(tokens: readonly Token[], at: number, names: Names): NameHit | undefined {
  for (let from = at - 2; from < at; from++) {
    const hit = from < 0 ? undefined : names.at(tokens, from)
    if (hit && hit.to > at) return hit
  }
  return undefined
}

function nameOrPronounBefore(reading: Reading, at: number, names: Names): boolean {
  const { tokens } = reading
  const before = tokens[at - 1]
  if (!before) return false
  if (before.lower === 'who' || before.text === ',') return names.known.some(each => each.child !== undefined && endsName(tokens, before.lower === 'who' && tokens[at - 2]?.text === ',' ? at - 2 : at - 1, each.parts))
  if (before.lower === 'now') return nameOrPronounBefore(reading, at - 1, names)
  return isChildBefore(reading, at, names) || ((before.lower === 'he' || before.lower === 'she') && names.known.filter(each => each.pronoun === before.lower).every(each => each.child !== undefined))
}

/** A child's name, or what certainly means the only child, ends here: `YP (17)`, `she is 17`. */
const isChildBefore = (reading: Reading, at: number, names: Names): boolean =>
  names.known.some(each => each.child !== undefined && endsName(reading.tokens, at, each.parts)) || mentionBefore(reading, at)?.certain === true

/** What speaks about the only child, by where it ends. */
function mentionsByEnd(reading: Reading): ReadonlyMap<number, ChildMention> {
  const known = byEnd.get(reading)
  if (known) return known
  const found = new Map<number, ChildMention>()
  for (const mention of childMentionsIn(reading)) if (mention.as !== 'own-child') found.set(mention.to, mention)
  byEnd.set(reading, found)
  return found
}

const byEnd = new WeakMap<Reading, ReadonlyMap<number, ChildMention>>()

const mentionBefore = (reading: Reading, at: number): ChildMention | undefined => (reading.about.children.length === 1 ? mentionsByEnd(reading).get(at) : undefined)

/** `this 13-year-old (girl)` is the child. */
const mentionBegins = (reading: Reading, at: number): boolean => {
  if (reading.about.children.length !== 1) return false
  for (let to = at + 2; to < at + 8; to++) if (mentionsByEnd(reading).get(to)?.from === at) return true
  return false
}

const tookPlace = (verb: string): boolean => verb === 'were' || verb === 'was'

/** Do the tokens before `at` end in this name? */
const endsName = (tokens: readonly Token[], at: number, parts: readonly string[]): boolean => {
  const last = bare(tokens[at - 1]?.lower ?? '')
  return last === parts[0]?.toLowerCase() || (last === parts.at(-1)?.toLowerCase() && parts.length > 1 && bare(tokens[at - 2]?.lower ?? '') === parts.at(-2)?.toLowerCase())
}

/** `Rowan Ashdene, aged 12`, `Rowan (aged 12)`. */
const closeToName = (tokens: readonly Token[], at: number, names: Names): boolean => {
  let end = at - 1
  if (tokens[end - 1]?.text === ',' || tokens[end - 1]?.text === '(') end--
  return names.known.some(each => each.child !== undefined && endsName(tokens, end, each.parts))
}

function sentenceHasChild(reading: Reading, at: number, names: Names): boolean {
  const { from } = reading.sentences[reading.tokens[at]!.sentence]!
  for (let back = Math.max(from, at - 12); back < at; back++) if (names.at(reading.tokens, back)?.who.child !== undefined) return true
  return false
}
