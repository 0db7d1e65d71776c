/** A spelling dictionary, as the checker needs it. It is passed in: the engine loads nothing. */
export interface Dictionary {
  /** True when the word is rightly spelt as it stands, capitals included. */
  correct(word: string): boolean
  /**
   * False when no word of the dictionary has these three letters, by their numbers (`letterNumber`), one after the other.
   * Most of the words that are one slip away from another need not be looked up then.
   */
  mayHave?(first: number, second: number, third: number): boolean
}

/** The letters that `mayHave` knows, by their numbers: 0 is the beginning or end of a word and every other mark. */
export const letterNumber = (code: number): number => (code >= 97 && code <= 122 ? code - 96 : code === apostrophe ? 27 : 0)

const apostrophe = 39
