import { isFirstName } from '../words/first-names.ts'
import { kinOf } from '../words/kin.ts'
import { areOneName } from '../words/same-names.ts'
import { capitalsIn } from './capitals.ts'
import { type KnownPerson, type Names, bare, isTitle } from './names.ts'
import { isPlaceWord } from './places.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import { ofParagraphs, tokensThat } from './sentence-forms.ts'

/** A word that is almost a name on the file. */
export interface NearName {
  /** Index into `Reading.tokens`. */
  readonly at: number
  readonly who: KnownPerson
  /** The part of the name as the file spells it. */
  readonly right: string
  readonly part: 'first' | 'last' | 'middle'
  /** Another part of the same name, or a title, stands next to it. */
  readonly confirmed: boolean
}

/** Capitalised words that are no slip for a name. */
const ordinary: ReadonlySet<string> = new Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
dear then when what that this they them there their here home more most much many mum mums dad dads nan nana with well were where who why how our out your you and are all any been both come could
does each even ever every from give given good have having help here into just keep kept know last like made make mark miss next none note once only over part past plan same seen she some soon such sure
take team tell than thank thanks these those time today told took under until very want was ways week went while will work would year yes yet before after again although because being during since still
first school court council police children child family social worker teacher doctor mother father sister brother auntie uncle house road street lane park avenue christmas easter english british england
wales scottish polish family service county centre hospital place meeting review order section report visit contact summer winter autumn spring north south east west`.split(/\s+/))

const kept = new WeakMap<Reading, readonly NearName[]>()

/** Words that look like a slip for a name on the file, in order. Quotations are passed over. */
export function nearNamesIn(reading: Reading, names: Names): readonly NearName[] {
  const known = kept.get(reading)
  if (known) return known
  const found: NearName[] = []
  const seen = new Map<string, readonly Likeness[]>()
  const { tokens } = reading
  const likenessesOf = likenessesIn(names)
  const like = likeNamesIn(reading)
  let [next, nextLike] = [0, 0]
  for (const at of capitalsIn(reading)) {
    if (at < next) continue
    const hit = names.at(tokens, at)
    if (hit) { next = hit.to; continue }
    while (nextLike < like.length && like[nextLike]! < at) nextLike++
    if (like[nextLike] !== at) continue
    const word = bare(tokens[at]!.lower)
    let likenesses = seen.get(word)
    if (!likenesses) {
      likenesses = likenessesOf(word)
      if (likenesses.length > 0 && isAlsoSmall(reading, word)) likenesses = []
      seen.set(word, likenesses)
    }
    const near = likenesses.length > 0 ? chosen(reading, names, at, likenesses) : undefined
    if (near && !(reading.dictionary?.correct(word) && !near.confirmed)) found.push(near)
  }
  kept.set(reading, found)
  return found
}

/** Words that are written like a name, and are no ordinary word. */
const likeNamesIn = tokensThat(({ kind, text, lower }) => kind === 'word' && text !== lower && lower.length > 2 && isName(text) && !ordinary.has(bare(lower)))

/** The words that each paragraph has in small letters. */
const smallWordsIn = ofParagraphs(({ tokens }, { from, to }): readonly ReadonlySet<string>[] => {
  const found = new Set<string>()
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word' && tokens[at]!.text === tokens[at]!.lower) found.add(tokens[at]!.lower)
  return [found]
})

/** A word that the text has in small letters too is no name. */
const isAlsoSmall = (reading: Reading, word: string): boolean => smallWordsIn(reading).some(words => words.has(word))

const isName = remembered(text => /^\p{Lu}.*\p{Ll}/u.test(text))

interface Likeness { readonly who: KnownPerson; readonly right: string; readonly part: NearName['part']; readonly distance: number; readonly strong: boolean; readonly weak: boolean }

const likenesses = new WeakMap<Names, (word: string) => readonly Likeness[]>()

/** How like a word is to the names on the file, worked out once for each word. */
function likenessesIn(names: Names): (word: string) => readonly Likeness[] {
  const known = likenesses.get(names)
  if (known) return known
  const made = remembered(word => likenessesOf(word, names))
  likenesses.set(names, made)
  return made
}

function likenessesOf(word: string, names: Names): Likeness[] {
  const found: Likeness[] = []
  for (const who of names.known) {
    const parts = who.called === undefined ? who.parts : [...who.parts, who.called]
    parts.forEach((right, index) => {
      const part = index === 0 || index === who.parts.length ? 'first' : index === who.parts.length - 1 ? 'last' : 'middle'
      if (soundStart(word) !== soundStart(right.toLowerCase()) && part !== 'first') return
      const like = likeness(word, right.toLowerCase(), part === 'first')
      if (like) found.push({ who, right, part, ...like })
    })
  }
  return found
}

/** How like two names are; undefined when they are the same, or two names and no slip. `weak`: only when the rest of the name stands beside it. */
function likeness(word: string, right: string, isFirst: boolean): { distance: number; strong: boolean; weak: boolean } | undefined {
  if (word === right || word.length < 3 || right.length < 3) return undefined
  if (isFirst && areOneName(word, right)) return { distance: distanceOf(word, right), strong: true, weak: false }
  if (soundStart(word) !== soundStart(right)) return undefined
  const distance = distanceOf(word, right)
  if (isFirst && spelling(word) === spelling(right)) return { distance, strong: true, weak: false }
  if (Math.abs(word.length - right.length) > 2) return undefined
  const sameSound = sound(word) === sound(right)
  const cut = right.startsWith(word)
  const weak = word === `${right}s` || (cut && (right.length - word.length > 1 || right.length < 5))
  if (distance > (weak ? 2 : sameSound && right.length > 6 ? 3 : sameSound || right.length > 7 ? 2 : 1)) return undefined
  const twoNames = isFirstName(word) && isFirstName(right)
  return { distance, weak, strong: !weak && !twoNames && !(cut && isFirstName(word)) && right.length > (cut ? 4 : 3) && word.length > 3 && (sameSound || right.length > 4) }
}

/** A name as it is heard, its vowels kept: spellings of one name come to the same. */
const spelling = (word: string): string =>
  word.replaceAll('ph', 'f').replace(/ck|c(?=[^eihy])|q/g, 'k').replaceAll('z', 's').replace(/(.)\1+/g, '$1').replace(/(?<=[aeiou])h|(?<=[tkr])h/g, '').replace(/(?:ie|ey|igh|eigh|ee|y|i)$/, 'i').replaceAll('y', 'i').replace(/(?<=.{3}[^aeiou])e$/, '')

function chosen(reading: Reading, names: Names, at: number, likenesses: readonly Likeness[]): NearName | undefined {
  const { tokens } = reading
  const token = tokens[at]!
  const before = names.at(tokens, at - 1)
  const after = names.at(tokens, at + 1)
  if (isPlaceWord(tokens[at + 1]?.lower ?? '') || isSomebodyElse(tokens, at)) return undefined
  const title = isTitle(tokens[at - 1]?.lower ?? '') || (tokens[at - 1]?.text === '.' && isTitle(tokens[at - 2]?.lower ?? ''))
  const confirmed = likenesses.find(({ who, part }) => {
    const neighbour = part === 'first' ? after : before
    return (neighbour !== undefined && who.parts.some(each => each.toLowerCase() === bare(tokens[part === 'first' ? at + 1 : at - 1]!.lower))) || (title && part === 'last') || (part === 'first' && isTheirKin(reading, who, at))
  })
  if (confirmed) return { at, who: confirmed.who, right: confirmed.right, part: confirmed.part, confirmed: true }
  const beside = (next: number): boolean => tokens[next]?.kind === 'word' && tokens[next]!.sentence === token.sentence && isName(tokens[next]!.text) && !tokens[next]!.first
  const strong = likenesses.filter(each => each.strong && !othersIn(reading).has(bare(token.lower)) && (each.part === 'first' ? !beside(at + 1) : !beside(at - 1)))
  const best = strong.reduce<Likeness | undefined>((a, b) => (!a || b.distance < a.distance ? b : a), undefined)
  if (!best || (token.first && best.right.length < 6 && (best.distance > 2 || sound(bare(token.lower)) !== sound(best.right.toLowerCase())) && !areOneName(bare(token.lower), best.right.toLowerCase()))) return undefined
  return { at, who: best.who, right: best.right, part: best.part, confirmed: false }
}

/** First names of somebody else in the text: `your friend Ellie`. */
function othersIn(reading: Reading): ReadonlySet<string> {
  const known = othersKept.get(reading)
  if (known) return known
  const found = new Set<string>()
  for (const at of capitalsIn(reading)) if (isSomebodyElse(reading.tokens, at)) found.add(bare(reading.tokens[at]!.lower))
  othersKept.set(reading, found)
  return found
}

const othersKept = new WeakMap<Reading, ReadonlySet<string>>()

/** `Your friends Rohan and Toni`: people of whom the file need know nothing. */
function isSomebodyElse(tokens: Reading['tokens'], at: number): boolean {
  let before = at - 1
  while (before > at - 4 && before > 0 && (tokens[before]!.text === ',' || tokens[before]!.lower === 'and' || (tokens[before]!.first === false && /^\p{Lu}\p{Ll}/u.test(tokens[before]!.text)))) before--
  return /^(?:friends?|cousins?|mates?|dog|cat|rabbit|hamster|pony|horse|teddy|baby|twins?|classmates?|neighbours?|pupil|girl|boy|called|named)$/.test(tokens[before]?.lower ?? '') && tokens[before]!.sentence === tokens[at]!.sentence
}

/** `Grandad Roy`, where the file has a grandad of nearly that name. */
function isTheirKin({ about, tokens }: Reading, who: KnownPerson, at: number): boolean {
  const before = kinOf(tokens[at - 1]?.lower ?? '')
  if (!before || who.person === undefined) return false
  const words = (about.people[who.person]?.relationship ?? '').toLowerCase().split(/[^\p{L}-]+/u)
  return words.some(word => kinOf(word)?.who === before.who) && !names(about, who).includes(bare(tokens[at]!.lower))
}

const names = (about: Reading['about'], who: KnownPerson): string[] => about.people.flatMap((person, index) => (index === who.person ? [] : person.name.toLowerCase().split(' ')))

/** Names that a slip could be for begin alike. */
const soundStart = (word: string): string =>
  word.startsWith('ph') ? 'f' : word.charAt(0).replace(/[cqk]/, 'k').replace(/[gj]/, 'j').replace(/[sz]/, 's').replace(/[iy]/, 'i')

/** Names that sound alike: vowels, silent letters and doubled letters left out. */
const sound = (word: string): string =>
  word.replaceAll('ph', 'f').replaceAll('ck', 'k').replace(/[ct]i(?=[aou])|sh|c(?=[eiy])/g, 's').replace(/[cq]/g, 'k').replaceAll('z', 's').replaceAll('j', 'g').slice(1).replace(/[aeiouyhw'’-]/g, '').replace(/(.)\1+/g, '$1')

/** Letters to change, add, take away or swap with the next. Words here are short. */
function distanceOf(a: string, b: string): number {
  let twoBack: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1)
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) best = Math.min(best, twoBack[j - 2]! + 1)
      row.push(best)
    }
    twoBack = last
    last = row
  }
  return last[b.length]!
}
