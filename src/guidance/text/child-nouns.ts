import type { About } from '../about.ts'
import { isPossessive } from './names.ts'
import type { Token } from './reading.ts'

/** A noun phrase that stands for an addressed child: tokens up to `to` (exclusive). */
export interface ChildNoun { readonly to: number; readonly several: boolean; readonly possessive: boolean; readonly certain: boolean }

const one = new Set(['child', 'youngster', 'teenager', 'toddler', 'infant'])
const several = new Set(['children', 'siblings', 'twins', 'youngsters', 'kids'])
const counts = new Set(['two', 'three', 'four', 'five', 'six', 'both', 'subject', 'little', 'young', 'younger', 'older'])
/** What follows when *the children* are others, or a place or service. */
const elsewhere = new Set(['home', 'homes', 'doctor', 'doctors', 'services', 'social', 'ward', 'centre', 'hospital', 'guardian', 'panel', 'team', 'court', 'act', 'department', 'protection', 'benefit', 'tax', 'psychologist', 'psychiatrist', 'seat', 'minder', 'support', 'health', 'line', 'commissioner', 'in', 'at', 'from', 'next', 'there', 'of', 'who'])

/** The child noun that begins at a token (`the child`, `both boys`, `YP`, `baby`), or undefined. */
export function childNounAt(tokens: readonly Token[], at: number, about: About, speaksToChild: boolean): ChildNoun | undefined {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.text.startsWith('YP') && /^YPs?(?:['’]s)?$/.test(token.text)) return noun(tokens, at, token.text.startsWith('YPs'), true)
  if (token.text === 'CYP') return noun(tokens, at, about.children.length > 1, true)
  const many = about.children.length > 1
  if (token.lower === 'baby' || token.lower === "baby's") return isBaby(about) && bareNoun(tokens, at) ? noun(tokens, at, false, true) : undefined
  if (token.lower === 'both' || (token.lower === 'all' && counts.has(next?.lower ?? ''))) {
    const word = tokens[at + (next?.lower === 'the' || next?.lower === 'of' || token.lower === 'all' ? 2 : 1)]
    return many && word && severalWord(word.lower, about) ? noun(tokens, tokens.indexOf(word, at), true, true) : undefined
  }
  if (token.lower !== 'the' && token.lower !== 'this' && token.lower !== 'these') return undefined
  let head = at + 1
  while (head < at + 3 && counts.has(tokens[head]?.lower ?? '') && tokens[head + 1]?.lower !== 'of') head++
  const word = stem(tokens[head]?.lower ?? '')
  if (tokens[head]?.quoted) return undefined
  if (word === 'two' || word === 'three') {
    return many && tokens[head + 1]?.lower === 'of' && tokens[head + 2]?.lower === 'them' ? { to: head + 3, several: true, possessive: false, certain: false } : undefined
  }
  const after = tokens[head + 1]?.lower ?? ''
  if (word === 'person' && tokens[head - 1]?.lower === 'young') return noun(tokens, head, false, true)
  if (word === 'people' && tokens[head - 1]?.lower === 'young') return many && !elsewhere.has(after) ? noun(tokens, head, true, true) : undefined
  if (elsewhere.has(after)) return undefined
  if (word === 'child' || one.has(word)) return noun(tokens, head, false, !speaksToChild || !many)
  if (word === 'baby' && isBaby(about)) return noun(tokens, head, false, true)
  if (many && severalWord(tokens[head]?.lower ?? '', about)) return noun(tokens, head, true, true)
  return !many && several.has(word) && !speaksToChild ? noun(tokens, head, true, false) : undefined
}

const stem = (lower: string): string => lower.replace(/'s?$/, '')

function noun(tokens: readonly Token[], head: number, many: boolean, certain: boolean): ChildNoun {
  const possessive = isPossessive(tokens, head)
  const apostrophe = possessive && !tokens[head]!.lower.endsWith("'s")
  return { to: head + (apostrophe ? 2 : 1), several: many, possessive, certain }
}

function severalWord(lower: string, about: About): boolean {
  const word = stem(lower)
  if (several.has(word)) return true
  if (word === 'boys' || word === 'brothers') return about.children.every(child => /^he/i.test(child.pronouns))
  return (word === 'girls' || word === 'sisters') && about.children.every(child => /^she/i.test(child.pronouns))
}

/** *Baby* without an article before it stands for the child as a name would. */
const bareNoun = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:a|an|the|your|my|his|her|their|our|new|another|any|this|that|little|unborn|mother)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:is|was|has|had|will|needs?|slept|sleeps|fed|feeds|cried|cries|seen|every|and|to|with|in|on|at|by|when|[.,;:])$/.test(tokens[at + 1]?.lower ?? '.')

const isBaby = (about: About): boolean => about.children.some(child => !child.verbal && (!child.dateOfBirth || Number(about.date.slice(0, 4)) - Number(child.dateOfBirth.slice(0, 4)) < 3))
