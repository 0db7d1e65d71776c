import { kinOf } from '../words/kin.ts'
import { isFirstName } from '../words/first-names.ts'
import { childMentionsIn, stepsIn } from './child-mentions.ts'
import { isOwner } from './pronouns.ts'
import { type WrittenDate, datesIn } from './dates.ts'
import { type Day, dayNumber, isoDay, monthOf, weekdayOf } from './calendar.ts'
import { type Names, bare, isTitle, namesOf } from './names.ts'
import { type PlainText, plainText } from './plain-text.ts'
import type { Reading, Token } from './reading.ts'
import { remembered } from './remembered.ts'
import type { Step } from './walked.ts'

/**
 * A sentence made plain, so that one pattern finds many wordings: lower case, words and marks parted by one space, shortened forms in
 * full (`do not`, `you will`), every mention of an addressed child `you` or `your`, a child's name called out `hey`, a parent, carer or
 * relative `fam` (`fam's`), anybody else named `someone`, a date `date`, a day of the week `weekday`, words in quotation marks `qq`.
 */
export interface PlainSentence {
  readonly index: number
  readonly paragraph: number
  readonly text: PlainText
  /** Addressed children who are named in it. */
  readonly children: readonly number[]
  /** It gives a day: a date, a weekday, today. */
  readonly dated: boolean
  /** It gives a day after the record was written. */
  readonly ahead: boolean
  /** A title or first line that is no sentence of its own. */
  readonly heading: boolean
}

const family = new Set(['mother', 'father', 'grandmother', 'grandfather', 'aunt', 'uncle', 'stepfather', 'stepmother', 'carer', 'godmother', 'godfather'])
const familyGroups = new Set(['parents', 'carers', 'family', 'grandparents'])
const days = new Set(['today', 'yesterday', 'tonight', "today's", "yesterday's", 'morning', 'afternoon', 'evening'])
const owners = new Set(['his', 'their', 'hers', 'theirs'])
/** More words than any sentence that a person would write. */
const longest = 300
const shortPronoun = /^(?:s?he|they)('(?:s|ll|d|re|ve))$/
const kept = new WeakMap<Reading, readonly PlainSentence[]>()

/** The sentences of the part that is written to the child, made plain. */
export function plainSentencesIn(reading: Reading): readonly PlainSentence[] {
  const known = kept.get(reading)
  if (known) return known
  const { tokens, about } = reading
  const names = namesOf(about)
  const word = new Map<number, string>()
  const passed = new Set<number>()
  const everyone = new Set<number>()
  const set = (from: number, to: number, as: string): void => {
    word.set(from, as)
    for (let at = from + 1; at < to; at++) passed.add(at)
  }
  const dates = datesIn(reading)
  const steps = stepsIn(reading)
  // Where a date is written across the end of a sentence, nothing is kept.
  const across = new Set(dates.flatMap(({ from, to }) => (tokens[from]!.sentence === tokens[to - 1]!.sentence ? [] : [tokens[from]!.sentence, tokens[to - 1]!.sentence])))
  const stepOf = (sentence: number): Step | undefined => (across.has(sentence) ? undefined : steps[sentence])
  for (const { from, to, as } of childMentionsIn(reading)) {
    if (stepOf(tokens[from]!.sentence)?.plain) continue
    const last = tokens[to - 1]!
    const shortened = as === 'pronoun' ? shortPronoun.exec(last.lower)?.[1] : undefined
    const owner = !shortened && (owners.has(last.lower) || /['’]s?$/.test(last.text))
    if (as === 'noun' && about.children.length > 1) everyone.add(last.sentence)
    set(from, to, as === 'address' ? 'hey' : shortened ? `you ${fullForms.get(shortened) ?? 'are'}` : owner || (as === 'pronoun' && last.lower === 'her' && isOwner(tokens[to], tokens[from - 1], tokens[to + 1])) ? 'your' : 'you')
  }
  const dated = new Set<number>()
  const toCome = new Set<number>()
  const written = isoDay(about.date)
  for (const date of dates) {
    dated.add(tokens[date.from]!.sentence)
    if (written && isAfter(date, written)) toCome.add(tokens[date.from]!.sentence)
    set(date.from, date.to, 'date')
  }
  const sentences: PlainSentence[] = []
  for (let index = 0; index < reading.sentences.length; index++) {
    const sentence = reading.sentences[index]!
    if (sentence.end <= reading.toChildFrom) continue
    const step = stepOf(index)
    if (step?.plain) {
      if (step.plain.index !== index || step.plain.paragraph !== sentence.paragraph) step.plain = { ...step.plain, index, paragraph: sentence.paragraph }
      sentences.push(step.plain)
      continue
    }
    const words: string[] = []
    const children: number[] = everyone.has(index) ? about.children.map((_, child) => child) : []
    let day = dated.has(index)
    for (let at = sentence.from; at < sentence.to;) {
      const token = tokens[at]!
      if (token.quoted) {
        if (words.at(-1) !== 'qq') words.push('qq')
        at++
        continue
      }
      const hit = names.at(tokens, at)
      if (hit?.who.child !== undefined) children.push(hit.who.child)
      if (passed.has(at)) { at++; continue }
      const given = word.get(at)
      if (given) { words.push(given); at++; continue }
      if (hit) {
        words.push(`${isFamily(about.people[hit.who.person ?? -1]) ? 'fam' : 'someone'}${hit.possessive ? "'s" : ''}`)
        at = hit.to
        continue
      }
      const stranger = strangerEnd(tokens, at, names)
      if (stranger > at) {
        words.push(`someone${token.lower.endsWith("'s") ? "'s" : ''}`)
        at = stranger
        continue
      }
      if (token.text !== token.lower && !token.first && token.text.length < 5 && weekdayOf(token.lower) !== undefined) {
        words.push('weekday')
        day = true
        at++
        continue
      }
      const plain = plainWord(token.lower)
      words.push(plain.as)
      if (plain.isDay) day = true
      at++
    }
    if (words.length > longest) words.length = longest
    const heading = words.length < 12 && !/[.!?:]$/.test(words.at(-1) ?? '') && words.at(-1) !== 'qq'
    const plain: PlainSentence = { index, paragraph: sentence.paragraph, text: plainText(words.join(' ')), children, dated: day, ahead: toCome.has(index), heading }
    if (step) step.plain = plain
    sentences.push(plain)
  }
  kept.set(reading, sentences)
  return sentences
}

/** Is it a day after the record was written? Without its year the nearest is meant. */
function isAfter({ year, month, day }: WrittenDate, written: Day): boolean {
  if (month > 12) return false
  if (year !== undefined) return dayNumber({ year, month, day }) > dayNumber(written)
  const away = dayNumber({ year: written.year, month, day }) - dayNumber(written)
  return (away > 0 && away < halfAYear) || away < -halfAYear
}

const halfAYear = 182

/** The end of a name that the file does not know: after a title, a known first name, or what they are to somebody. */
function strangerEnd(tokens: readonly Token[], at: number, names: Names): number {
  const token = tokens[at]!
  if (token.text === token.lower || token.kind !== 'word') return at
  const isCapital = (index: number): boolean => { const each = tokens[index]; return each !== undefined && each.sentence === token.sentence && each.kind === 'word' && !each.quoted && each.text.length > 1 && each.text !== each.lower && weekdayOf(each.lower) === undefined && monthOf(each.lower) === undefined }
  if (isTitle(token.lower)) {
    const name = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
    return isCapital(name) && !names.at(tokens, name) ? (isCapital(name + 1) ? name + 2 : name + 1) : at
  }
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1]
  const known = isFirstName(token.lower) && monthOf(token.lower) === undefined
  if (token.text.length < 3 || token.text === token.text.toUpperCase() || (token.first && !known) || !isCapital(at) || !(known || (before?.sentence === token.sentence && named.test(before.lower)))) return at
  return isCapital(at + 1) && (tokens[at + 1]!.start === token.end + 1) ? at + 2 : at + 1
}

const named = /^(?:manager|boyfriend|girlfriend|partner|friend|worker|teacher|nurse|visitor|officer|doctor|neighbour|cousin|judge|husband|wife|brother|sister|called|named|chair|lodger|mentor|coach|carer|constable|inspector|detective|am)$/

/** A word for one of the family, a day of the week, a shortened form in full, or itself; and whether it tells a day. */
const plainWord = remembered(lower => {
  const stem = bare(lower)
  const isFamily = family.has(kinOf(stem)?.who ?? '') || familyGroups.has(stem)
  if (isFamily) return { as: stem === lower ? 'fam' : "fam's", isDay: false }
  if (weekdayOf(stem) !== undefined && stem.length > 3) return { as: 'weekday', isDay: true }
  return { as: inFull(lower), isDay: days.has(lower) || weekdayOf(stem) !== undefined }
})

const fullForms = new Map([["'s", 'are'], ["'ll", 'will'], ["'d", 'would'], ["'re", 'are'], ["'ve", 'have']])
/** Written in a hurry, without the mark. */
const hurried = new Map([['didnt', 'did not'], ['doesnt', 'does not'], ['dont', 'do not'], ['wont', 'will not'], ['cant', 'can not'], ['couldnt', 'could not'], ['wouldnt', 'would not'], ['shouldnt', 'should not'], ['isnt', 'is not'], ['wasnt', 'was not'], ['arent', 'are not'],
  ['werent', 'were not'], ['havent', 'have not'], ['hasnt', 'has not'], ['hadnt', 'had not'], ['shes', 'she is'], ['hes', 'he is'], ['thats', 'that is'], ['im', 'i am'], ['ive', 'i have'], ['youre', 'you are'], ['youve', 'you have'], ['theyre', 'they are'], ['whats', 'what is']])
const isShort = /^(?:it|that|there|what|here|who|he|she|this|everything|nobody|where|how)'s$/

/** `did not` for *didn't*, `you will` for *you'll*. */
function inFull(lower: string): string {
  if (lower === 'cannot') return 'can not'
  if (!lower.includes("'")) return hurried.get(lower) ?? lower
  if (lower === "won't") return 'will not'
  if (lower === "can't") return 'can not'
  if (lower === "shan't") return 'shall not'
  if (lower.endsWith("n't")) return `${lower.slice(0, -3)} not`
  if (lower === "i'm") return 'i am'
  if (isShort.test(lower)) return `${lower.slice(0, -2)} is`
  const short = /^(.+)('(?:ll|d|re|ve))$/.exec(lower)
  return short ? `${short[1]} ${fullForms.get(short[2]!)}` : lower
}

const isFamily = (person: { readonly role?: string; readonly relationship?: string } | undefined): boolean =>
  person !== undefined && (person.relationship !== undefined ? !/friend|neighbour|brother|sister|partner|cousin|daughter|\bson\b|husband|wife|\bex\b/.test(person.relationship) : /\b(?:carer|host|adopter)\b/.test(person.role ?? ''))
