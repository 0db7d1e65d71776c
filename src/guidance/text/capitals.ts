import { ofSentences } from './sentence-forms.ts'

/** The tokens with a capital letter that are not quoted: where a name may stand. Indexes into `Reading.tokens`. */
export const capitalsIn = ofSentences(({ tokens }, { from, to }): readonly number[] => {
  const found: number[] = []
  for (let at = from; at < to; at++) if (!tokens[at]!.quoted && tokens[at]!.text !== tokens[at]!.lower) found.push(at)
  return found
})
