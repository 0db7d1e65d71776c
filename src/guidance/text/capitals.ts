import { ofSentence } from './sentence-forms.ts'

/** The tokens of a sentence that have a capital letter and are not quoted, counted from its first: where a name may stand. */
export const capitalsIn = ofSentence(({ tokens }, { from, to }): readonly number[] => {
  const found: number[] = []
  for (let at = from; at < to; at++) if (!tokens[at]!.quoted && tokens[at]!.text !== tokens[at]!.lower) found.push(at - from)
  return found
})
