import { commonWords } from '../words/common-words.ts'
import { isFamiliar } from '../words/familiar.ts'
import { remembered } from './remembered.ts'
import { commonestOf, stemsOf } from './stems.ts'
import { syllablesIn } from './syllables.ts'

/** What the reading level asks of a word, whatever text it stands in. */
export interface WordFacts {
  readonly syllables: number
  /** A small word that joins others (`the`, `you`, `because`): it says nothing of how hard the text is, but for the prepositions. */
  readonly joins: boolean
  readonly preposition: boolean
  /** Few eleven-year-olds may know it. */
  readonly unfamiliar: boolean
  /** How rare it is in what people say: 0 among the first 1,000 words, then 1 to 2,000, 2 to 4,000, 3 to 8,000, 4 to 12,000, and 5. */
  readonly rarity: number
}

/** The greatest rarity: not in the list. */
export const rarest = 5

/** A word that eleven-year-olds know is never rarer than this to them, however seldom it is said in films. */
export const rarestFamiliar = 3

/** The facts of a word (lower case), worked out once for all texts. */
export const factsOf = remembered((lower): WordFacts => {
  const bare = withoutEnding(lower)
  const joins = joining.has(bare)
  const unfamiliar = !joins && !isFamiliar(lower)
  return { syllables: syllablesIn(lower), joins, preposition: prepositions.has(bare), unfamiliar, rarity: joins ? 0 : Math.min(unfamiliar ? rarest : rarestFamiliar, rarityOf(bare)) }
})

/** `mum's` is `mum`, `doesn't` is `does`. */
const withoutEnding = (lower: string): string => lower.replace(/(?:n't|'(?:s|re|ve|ll|m|d)?)$/, '') || lower

/** How rare a word is by the list, or its stem, or the rarest part of it. */
function rarityOf(word: string): number {
  const known = rarities().get(word) ?? commonestOf(stemsOf(word), rarities())
  if (known !== undefined) return known
  const parts = word.split(/[-‑]/).filter(part => part !== '')
  return parts.length > 1 ? parts.reduce((most, part) => Math.max(most, rarityOf(part)), 0) : rarest
}

let read: ReadonlyMap<string, number> | undefined

/** The list of common words, unpacked when it is first asked. */
function rarities(): ReadonlyMap<string, number> {
  if (read) return read
  const found = new Map<string, number>()
  for (const line of commonWords.trim().split('\n')) {
    let word = ''
    let [shared, from] = [0, 0]
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at)
      if (code >= 97) continue
      if (code >= 65) [shared, from] = [code - 65, at + 1]
      else {
        word = word.slice(0, shared) + line.slice(from, at)
        found.set(word, code - 48)
      }
    }
  }
  read = found
  return found
}

/** The common words of six letters and more that begin as a word does and are about as long. */
export function commonWordsAbout(word: string): readonly string[] {
  if (!byStart) {
    byStart = new Map()
    for (const each of rarities().keys()) {
      if (each.length < 6) continue
      const same = byStart.get(each.charAt(0))
      if (same) same.push(each)
      else byStart.set(each.charAt(0), [each])
    }
  }
  return (byStart.get(word.charAt(0)) ?? []).filter(each => Math.abs(each.length - word.length) < 2)
}

let byStart: Map<string, string[]> | undefined

/** What is left of `can't`, `won't` and `shan't` counts among them. */
const prepositions = new Set('of in by for with from to at on upon into between among through'.split(' '))
const joining = new Set([...prepositions, ...`a an the and or but if as is was are were be been being am i you he she it we they me him her us them my your his its our their this that these those
not no do did does have has had will would can could may might shall should must so than then there here when what which who whom whose where why how all any some one up out about over after before ca wo sha`.split(/\s+/)])
