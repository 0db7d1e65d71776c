import { kinOf } from '../words/kin.ts'
import { childMentionsIn } from './child-mentions.ts'
import { isOwner } from './pronouns.ts'
import { datesIn } from './dates.ts'
import { weekdayOf } from './calendar.ts'
import { bare, namesOf } from './names.ts'
import { type PlainText, plainText } from './plain-text.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'

/**
 * A sentence made plain, so that one pattern finds many wordings: lower case, words and marks parted by one space, every mention of an
 * addressed child `you` or `your`, a child's name called out `hey`, a parent, carer or relative `fam` (`fam's`), anybody else named
 * `someone`, words in quotation marks `qq`.
 */
export interface PlainSentence {
  readonly index: number
  readonly paragraph: number
  readonly text: PlainText
  /** Addressed children who are named in it. */
  readonly children: readonly number[]
  /** It gives a day: a date, a weekday, today. */
  readonly dated: boolean
  /** A title or first line that is no sentence of its own. */
  readonly heading: boolean
}

const family = new Set(['mother', 'father', 'grandmother', 'grandfather', 'aunt', 'uncle', 'stepfather', 'stepmother', 'carer', 'godmother', 'godfather'])
const familyGroups = new Set(['parents', 'carers', 'family', 'grandparents'])
const days = new Set(['today', 'yesterday', 'tonight', "today's", "yesterday's", 'morning', 'afternoon', 'evening'])
const owners = new Set(['his', 'their', 'hers', 'theirs'])
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
  for (const { from, to, as } of childMentionsIn(reading)) {
    const last = tokens[to - 1]!
    const owner = owners.has(last.lower) || /['’]s?$/.test(last.text)
    if (as === 'noun' && about.children.length > 1) everyone.add(last.sentence)
    set(from, to, as === 'address' ? 'hey' : owner || (as === 'pronoun' && last.lower === 'her' && isOwner(tokens[to], tokens[from - 1])) ? 'your' : 'you')
  }
  const dated = new Set<number>()
  for (const date of datesIn(reading)) dated.add(tokens[date.from]!.sentence)
  const sentences: PlainSentence[] = []
  for (let index = 0; index < reading.sentences.length; index++) {
    const sentence = reading.sentences[index]!
    if (sentence.end <= reading.toChildFrom) continue
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
      const plain = plainWord(token.lower)
      words.push(plain.as)
      if (plain.isDay) day = true
      at++
    }
    const heading = words.length < 12 && !/[.!?:]$/.test(words.at(-1) ?? '') && words.at(-1) !== 'qq'
    sentences.push({ index, paragraph: sentence.paragraph, text: plainText(words.join(' ')), children, dated: day, heading })
  }
  kept.set(reading, sentences)
  return sentences
}

/** A word for one of the family, or itself; and whether it tells a day. */
const plainWord = remembered(lower => {
  const stem = bare(lower)
  const isFamily = family.has(kinOf(stem)?.who ?? '') || familyGroups.has(stem)
  return { as: isFamily ? (stem === lower ? 'fam' : "fam's") : lower, isDay: days.has(lower) || weekdayOf(stem) !== undefined }
})

const isFamily = (person: { readonly role?: string; readonly relationship?: string } | undefined): boolean =>
  person !== undefined && (person.relationship !== undefined ? !/friend|neighbour|brother|sister|partner|cousin|daughter|\bson\b|husband|wife|\bex\b/.test(person.relationship) : /\b(?:carer|host|adopter)\b/.test(person.role ?? ''))
