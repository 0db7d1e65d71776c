import { kinOf } from '../words/kin.ts'
import { fairPredicates } from '../words/ordinary-words.ts'
import { bit, kindsOf } from '../words/word-kinds.ts'
import { partsOf } from './names.ts'
import type { Reading } from './reading.ts'
import { type Word, wordsOf } from './words.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const persons = set('you he she they who both')
const being = set("is are was were be being seems seemed appears appeared became becomes remains remained 's")
const degrees = set('very so too quite rather really often always being extremely generally usually increasingly incredibly also both just still frequently constantly somewhat particularly again bit little')
/** With these the word before is what the person is said to be, and no part of a name for something. */
const closing = set('and or but with to towards about at in when because as all that if during throughout again this for on so from')
const otherKinds = bit('participle') | bit('past') | bit('ing') | bit('num') | bit('prep') | bit('det') | bit('poss') | bit('adv') | bit('conj') | bit('wh') | bit('kin') | bit('people') | bit('thing') | bit('base')

/**
 * Words by which a person is said to be something that is neither how they feel nor where or what they are nor good: mostly a judgement,
 * whatever the word (`your mum was surly`, `he is slapdash with`). Indexes into the words.
 */
export function predicatesIn(reading: Reading): readonly number[] {
  const words = wordsOf(reading)
  const names = new Set([...reading.about.children, ...reading.about.people].flatMap(({ name }) => partsOf(name).map(part => part.toLowerCase())))
  const found: number[] = []
  for (let i = 1; i < words.length; i++) {
    if (!being.has(words[i]!.lower) || words[i]!.quoted) continue
    const subject = words[i - 1]!
    if (subject.sentence !== words[i]!.sentence || !(persons.has(subject.lower) || kinOf(subject.lower) || names.has(subject.lower))) continue
    if (words[i]!.lower === "'s" && subject.lower !== 'he' && subject.lower !== 'she') continue
    let at = i + 1
    while (words[at] && degrees.has(words[at]!.lower) && !words[at]!.parted) at++
    if (judges(reading, words[i]!, words[at], words[at + 1])) found.push(at)
  }
  return found
}

function judges(reading: Reading, verb: Word, word: Word | undefined, next: Word | undefined): boolean {
  if (!word || word.sentence !== verb.sentence || word.parted || word.quoted || word.lower.length < 4) return false
  if (reading.text.slice(word.start, word.end) !== word.lower || !/^[a-z]+$/.test(word.lower) || /(?:ing|ed|wn|ken|ten|ght|self|selves)$/.test(word.lower)) return false
  if (fairPredicates.has(word.lower) || (kindsOf(word.lower) & otherKinds) !== 0) return false
  return !next || next.sentence !== word.sentence || next.parted || closing.has(next.lower)
}
