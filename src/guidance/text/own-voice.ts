import type { Reading } from './reading.ts'

/** Words that give what follows to somebody: `your mum said`, `I think`, `according to school`. */
const owners = new Set((
  'say says said tell tells told think thinks thought believe believes believed feel feels felt describe describes described describing called report reports reported ' +
  'write writes wrote explain explains explained claim claims claimed suggest suggests suggested mention mentions mentioned admit admits admitted agree agrees agreed reckon reckons reckoned ' +
  'worry worries worried wonder wonders wondered view opinion according text texted signed asked asks promise promises promised'
).split(' '))

const reach = 40

const passives = new Set('is are was were be been being'.split(' '))

/** True when the words from `from` belong to somebody named in the sentence before them: not the writer's own voice. */
export function isReported(reading: Reading, from: number): boolean {
  const words = reading.words
  const sentence = words[from]?.sentence
  for (let i = from - 1; i >= Math.max(0, from - reach) && words[i]?.sentence === sentence; i--) {
    if (owners.has(words[i]?.lower ?? '') && !isNobodys(words[i - 1]?.lower, words[i + 1]?.lower) && !isWriters(words, i) && words[i + 1]?.lower !== 'about' && words[i + 2]?.lower !== 'about') return true
  }
  return false
}

/** `I told your dad that …` is the writer's own voice. */
const isWriters = (words: readonly { readonly lower: string }[], at: number): boolean => words[at - 1]?.lower === 'i' || (words[at - 1]?.lower === 'have' && words[at - 2]?.lower === 'i')

/**
 * True when anywhere in the sentence somebody is said to say, think or feel it, or words are quoted.
 * What stands between `start` and `end` is the thought itself: it does not say whose it is.
 */
export function hasOwner(reading: Reading, sentence: number, start: number, end: number): boolean {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 }
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i]
    if (!token) continue
    if (token.quoted) return true
    if (owners.has(token.lower) && (token.end <= start || token.start >= end) && !isNobodys(reading.tokens[i - 1]?.lower, reading.tokens[i + 1]?.lower) && !isNoOwner(reading, i)) return true
  }
  return false
}

const tellings = new Set('said told asked explained mentioned suggested texted wrote'.split(' '))

const plainForms = new Set('say tell think believe feel describe report write explain claim suggest mention admit agree worry wonder'.split(' '))
/** After these nobody has said or thought it: `terrified that you will tell`. */
const notYet = new Set('will would can could should must may might to not never cannot'.split(' '))
const articles = new Set('a an the this that no any one'.split(' '))
const things = new Set('worry worries text claim claims report'.split(' '))
const requests = new Set('asked asks'.split(' '))
const agreements = new Set('agree agrees agreed'.split(' '))
const feelings = new Set('feel feels felt'.split(' '))
/** What somebody feels to be so, and not how they feel. */
const claims = new Set('that he she it they you we i the this your his her as like'.split(' '))

/** `He listened because I said …`, `it never crossed her mind to worry`: nobody owns the thought by that. */
function isNoOwner({ tokens }: Reading, at: number): boolean {
  const { lower } = tokens[at]!
  if (feelings.has(lower) && !claims.has(tokens[at + 1]?.lower ?? '')) return true
  const before = tokens[at - 1]?.lower ?? ''
  if (things.has(lower) && articles.has(before)) return true
  if (requests.has(lower) && (tokens[at + 1]?.lower === 'to' || tokens[at + 1]?.lower === 'for')) return true
  if (agreements.has(lower) && tokens[at + 1]?.lower === 'with') return true
  return (tellings.has(lower) && isWriters(tokens, at)) || (plainForms.has(lower) && notYet.has(before) && !(tokens[at - 2]?.lower === 'i' && before !== 'to'))
}

/** `It was felt to be …` belongs to nobody. */
const isNobodys = (before: string | undefined, after: string | undefined): boolean => passives.has(before ?? '') && after !== 'by'
