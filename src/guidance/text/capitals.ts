import { tokensThat } from './sentence-forms.ts'

/** The tokens with a capital letter that are not quoted: where a name may stand. Indexes into `Reading.tokens`. */
export const capitalsIn = tokensThat(({ text, lower }) => text !== lower)
