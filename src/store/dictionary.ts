import type { Dictionary } from '../guidance/text/dictionary.ts'

let loaded: Promise<Dictionary> | undefined

/** The British dictionary for the spelling rule. It is read once, when it is first asked for. */
export const spellingDictionary = (): Promise<Dictionary> => (loaded ??= load())

async function load(): Promise<Dictionary> {
  const [{ default: nspell }, { default: british }] = await Promise.all([import('nspell'), import('dictionary-en-gb')])
  return nspell({ aff: Buffer.from(british.aff), dic: Buffer.from(british.dic) })
}
