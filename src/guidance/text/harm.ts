import type { Reading } from './reading.ts'
import { wordsOf } from './words.ts'
import { forms } from './inflect.ts'

/** Words that tell of harm or danger to a body or a life. */
const harmWords: ReadonlySet<string> = new Set([
  ...'hit punch kick slap stab burn bite choke strangle grab shake throw break smash cut bleed bruise hurt injure kill drown threaten scream shove drag squeeze grip rape abuse attack assault overdose collapse faint scald poison starve beat whip headbutt pin lock tie hang crash swear'.split(' ').flatMap(forms),
  ...'bitten beaten torn fist fists knife knives weapon gun machete hammer blood wound wounds injury injuries bruises fracture fractured stitches ambulance hospital unconscious police arrested danger dangerous violent violence drunk vodka heroin cocaine cannabis crack bottle bottles needles paracetamol tablets pills alone dead died die death dying afraid scared terrified asleep vomit sick neck throat broken unsafe naked sexual pictures overdose older fire smoke belt'.split(' '),
])

const kept = new WeakMap<Reading, ReadonlySet<number>>()

function harmfulSentences(reading: Reading): ReadonlySet<number> {
  const known = kept.get(reading)
  if (known) return known
  const sentences = new Set(wordsOf(reading).filter(word => harmWords.has(word.lower)).map(word => word.sentence))
  kept.set(reading, sentences)
  return sentences
}

/** True when the sentence of this word, the one before it or one of the two after it tells of harm. */
export function harmNear(reading: Reading, word: number): boolean {
  const sentence = wordsOf(reading)[word]?.sentence
  const harmful = harmfulSentences(reading)
  return sentence !== undefined && [sentence - 1, sentence, sentence + 1, sentence + 2].some(each => harmful.has(each))
}
