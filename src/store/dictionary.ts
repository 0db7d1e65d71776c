import { readFileSync } from 'node:fs'
import { affixDictionary, wordsIn } from '../guidance/text/affix-dictionary.ts'
import type { Dictionary } from '../guidance/text/dictionary.ts'

/** Loads the British English dictionary from the installed packages (some hundredths of a second; do it once). */
export function loadDictionary(): Dictionary {
  const file = (name: string): string => readFileSync(new URL(name, import.meta.resolve('dictionary-en-gb')), 'utf8')
  return affixDictionary(file('index.aff'), wordsIn(file('index.dic')))
}

let loaded: Dictionary | undefined

/** The dictionary for the pages: read when it is first asked for, then kept. */
export const spellingDictionary = (): Dictionary => (loaded ??= loadDictionary())
