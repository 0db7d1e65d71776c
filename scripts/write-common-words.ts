import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commonestOf, stemsOf } from '../src/guidance/text/stems.ts'
import { rarestFamiliar } from '../src/guidance/text/word-facts.ts'
import { isFamiliar } from '../src/guidance/words/familiar.ts'
import { loadDictionary } from '../src/store/dictionary.ts'

/**
 * Writes `src/guidance/words/common-words.ts` from a list of words in order of use.
 *   npm pack @zxcvbn-ts/language-en@4.1.1, unpack it, then
 *   node scripts/write-common-words.ts <the package's src/commonWords.json>
 * Kept are words of the British dictionary in small letters among the first 12,000; a form is left out when its stem is as common or more so,
 * and so is a rare word that is in the list of familiar words.
 */
const [list = ''] = process.argv.slice(2)
const root = join(import.meta.dirname, '..')
const dictionary = loadDictionary()
const bounds = [1000, 2000, 4000, 8000, 12_000]
/** Coarse words have no place in a file that people read. */
const coarse = /^(?:.*fuck.*|.*shit.*|cunts?|puss(?:y|ies)|cocks?|dicks?|.*whores?|sluts?|bitch.*|bastards?|ass(?:es|hole|holes)?|arse.*|tits?|titties|boobs?|fag.*|nigg.*|piss.*|wank.*|jerk(?:ing|off)|horny|blowjob|slags?|twats?|pricks?|spic|retard.*|dykes?|cum|hoes?|negro(?:es)?|chinks?|skanks?|turds?|poofs?|homos?)$/

function sharedLetters(a: string, b: string): number {
  let shared = 0
  while (shared < Math.min(a.length, b.length, 25) && a[shared] === b[shared]) shared++
  return shared
}

const bands = new Map<string, number>()
const words = JSON.parse(readFileSync(list, 'utf8')) as string[]
words.slice(0, bounds.at(-1)).forEach((word, rank) => {
  if (/^[a-z]{2,}$/.test(word) && !coarse.test(word) && dictionary.correct(word)) bands.set(word, bounds.findIndex(bound => rank < bound))
})

const kept = new Map(bands)
for (const word of [...bands.keys()].sort((a, b) => a.length - b.length)) {
  const stem = commonestOf(stemsOf(word), kept)
  if (stem !== undefined && stem <= bands.get(word)!) kept.delete(word)
}

// What the list of familiar words says anyway.
for (const [word, band] of kept) if (band >= rarestFamiliar && isFamiliar(word)) kept.delete(word)

let before = ''
let line = ''
const lines: string[] = []
for (const word of [...kept.keys()].sort()) {
  if (word[0] !== before[0] && line) { lines.push(line); line = '' }
  const shared = line === '' ? 0 : sharedLetters(before, word)
  line += `${line === '' ? '' : String.fromCharCode(65 + shared)}${word.slice(shared)}${kept.get(word)}`
  before = word
}
lines.push(line)

writeFileSync(join(root, 'src/guidance/words/common-words.ts'), `/*! @license The list of common words is made from the word counts of OpenSubtitles 2024 (OPUS, Helsinki-NLP, https://opus.nlpl.eu/), made available under the Open Data Commons Attribution License (ODC-BY 1.0), by way of @zxcvbn-ts/language-en 4.1.1 (MIT, its authors). */

/**
 * Written by \`scripts/write-common-words.ts\`; not to be changed by hand. ${kept.size.toLocaleString('en-GB')} words of English by how often people say them in films and television.
 * In order of the alphabet, a line a first letter. Each word: how many letters it shares with the one before (A is none), its other letters, and how common it is:
 * 0 among the first 1,000 words, 1 to 2,000, 2 to 4,000, 3 to 8,000, 4 to 12,000. Forms as common as their stem or rarer are left out, and rare words that \`familiar.ts\` has.
 */
export const commonWords = \`
${lines.join('\n')}
\`
`)
