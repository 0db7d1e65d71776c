import { readFileSync } from 'node:fs'
import nspell from 'nspell'
import type { Dictionary } from '../guidance/text/dictionary.ts'
import { quickDictionary } from '../guidance/text/quick-dictionary.ts'

/** Loads the British English dictionary from the installed packages (0.1 to 0.3 seconds; do it once). */
export function loadDictionary(): Dictionary {
  const file = (name: string): Buffer => readFileSync(new URL(name, import.meta.resolve('dictionary-en-gb')))
  return quickDictionary(nspell(file('index.aff'), file('index.dic')))
}

let loaded: Dictionary | undefined

/** The dictionary for the pages: read when it is first asked for, then kept. */
export const spellingDictionary = (): Dictionary => (loaded ??= loadDictionary())
