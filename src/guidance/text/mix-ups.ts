import type { Found } from '../rule.ts'
import { mixUps } from '../words/mix-ups.ts'
import { bit, verbOf } from '../words/word-kinds.ts'
import { remembered } from './remembered.ts'
import { capital, type Unit } from './units.ts'
import { factsOf } from './word-facts.ts'
import { classAt, commaClass, endClass, quotedClass, wordClass } from './word-classes.ts'
import { usualAt } from './word-order.ts'

/** How much more usual another word must be in its place: seven in ten of what is further apart is wrong indeed. */
const doubted = 5.5
/** So much more for each band in which the other word is rarer. */
const rarer = 0.7
/** In notes, which leave little words out, so much more. */
const inNotes = 1.5
/** What stands this near is looked at as one place. */
const near = 2

interface Other { readonly word: string, readonly place: number, readonly doubted: number }

const families = new Map<string, { readonly word: string, readonly doubted: number }[]>()
for (const family of mixUps.trim().split(/[|\n]/)) {
  const words = family.split(' ')
  const own = words.filter(word => !/^\d/.test(word))
  const least = Number(words.find(word => /^\d/.test(word)) ?? doubted)
  for (const word of own) families.set(word, [...(families.get(word) ?? []), ...own.filter(other => other !== word).map(other => ({ word: other, doubted: least }))])
}

/** No other form of these is asked about: they are small words, or nouns as well. */
const keeping = new Set('wound rung bit lay rose found felt saw left lead drew set wind lit number own open close direct live be is are was were been being am do does did done have has had will can may need like let'.split(' '))

/** What may have been meant by a word: one that is mixed up with it, or another form of the verb. Words of its own class say nothing. */
const othersOf = remembered((lower: string): readonly Other[] => {
  const own = wordClass(lower)
  const verb = keeping.has(lower) ? undefined : verbOf(lower)
  const forms = verb === undefined ? [] : [verb.base, verb.third, verb.past, verb.participle, verb.ing]
    .filter(form => !(form === verb.past && lower === verb.third) && !(form === verb.third && (lower === verb.past || lower === verb.participle)))
    .map(form => ({ word: form, doubted: form === verb.ing || lower === verb.ing ? doubted + 2.5 : doubted + 1 }))
  const found = new Map<string, Other>()
  for (const { word, doubted } of [...(families.get(lower) ?? []), ...forms]) {
    const place = wordClass(word)
    if (place !== own && !found.has(word)) found.set(word, { word, place, doubted: doubted + rarer * Math.max(0, factsOf(word).rarity - factsOf(lower).rarity) })
  }
  return [...found.values()]
})

/** Two people joined by *and* are several: further back than is looked. */
const joined = new Set(['are', 'were', 'have'])

/** The plain form is right after one of these, though others may stand between. */
const asking = bit('modal') | bit('do')
const leading = new Set(['and', 'or', 'that', 'which', 'who'])
const plain = bit('base')

interface Doubt { readonly at: number, readonly word: string, readonly over: number }

/** Words in whose place another one is so much more usual that it may have been meant. */
export function mixUpsAmong(units: readonly Unit[], isProse: boolean, isTaken: (at: number) => boolean): readonly Found[] {
  const row = [endClass, endClass]
  for (let at = 0; at < units.length; at++) row.push(classAt(units, at))
  row.push(endClass, endClass)
  const doubts: Doubt[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!
    if (!unit.word || unit.lower === '' || row[at + 1] === quotedClass || row[at + 3] === quotedClass) continue
    const others = othersOf(unit.lower)
    if (others.length === 0) continue
    const here = usualAt(row, at + 2, row[at + 2]!)
    let best: Doubt | undefined
    if ((unit.lower === 'is' || unit.lower === 'was') && units[at + 1]?.lower === 'you') continue
    if (joined.has(unit.lower) && units.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'and')) continue
    if ((unit.kinds & plain) !== 0 && (row[at + 1] === commaClass || leading.has(units[at - 1]?.lower ?? '') || units.slice(Math.max(0, at - 3), at).some(({ kinds, lower }) => (kinds & asking) !== 0 || lower === 'to'))) continue
    for (const { word, place, doubted } of others) {
      const over = usualAt(row, at + 2, place) - here - doubted - (isProse ? 0 : inNotes)
      if (over > 0 && !(best !== undefined && over < best.over)) best = { at, word, over }
    }
    if (best !== undefined) doubts.push(best)
  }
  const outdone = (one: Doubt, other: Doubt | undefined): boolean => other !== undefined && Math.abs(other.at - one.at) <= near && (other.over > one.over || other.over === one.over && other.at < one.at)
  return doubts.filter((one, i) => !isTaken(one.at) && ![-2, -1, 1, 2].some(by => outdone(one, doubts[i + by])))
    .map(({ at, word }) => {
      const { text, start, end } = units[at]!
      const better = capital(text, word === 'i' ? 'I' : word.replace("'", '’'))
      return { start, end, instead: [better], message: `Did you mean “${better}”?`, certainty: 'worth-a-look' }
    })
}
