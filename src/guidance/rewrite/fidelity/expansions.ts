import { acronyms } from '../../words/acronyms.ts'
import { tradeWordsIn } from '../../text/trade-words.ts'
import type { Reading } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import { senseOf } from './sense.ts'

/** They explain half of all office words, and stand in half of all sentences. */
const everywhere = new Set(['mother', 'father', 'brother', 'sister', 'child', 'people', 'person', 'someone', 'something', 'fami', 'family', 'see', 'say', 'time', 'tim', 'way', 'work', 'live', 'keep', 'help', 'come', 'give', 'want', 'plan'].map(senseOf))

const meanings = new Map<string, readonly string[]>()
for (const { term, plain } of acronyms) meanings.set(term.toLowerCase(), sensesIn(plain))

function sensesIn(words: string): readonly string[] {
  const found = new Set<string>()
  for (const word of words.toLowerCase().split(/[^\p{L}']+/u)) {
    const sense = word === '' ? '' : senseOf(word)
    if (sense !== '' && !everywhere.has(sense)) found.add(sense)
  }
  return [...found]
}

const explained = new Map<string, readonly string[]>()
const sensesOf = (plain: string): readonly string[] => {
  const known = explained.get(plain)
  if (known) return known
  const found = sensesIn(plain)
  explained.set(plain, found)
  return found
}

const acronymsIn = ofSentence(({ tokens }, { from, to }): readonly string[] => {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const meaning = token.kind === 'word' && token.text !== token.lower ? meanings.get(token.lower) : undefined
    if (meaning) found.push(...meaning)
  }
  return found
})

/** For each sentence, what its short forms and words of the office mean in plain words. */
export function expansionsOf(reading: Reading): readonly (readonly string[])[] {
  const found: string[][] = reading.sentences.map(sentence => [...acronymsIn(reading, sentence)])
  for (const { from, row } of tradeWordsIn(reading)) found[reading.words[from]!.sentence]!.push(...sensesOf(row.plain))
  return found
}
