/** A spelling dictionary, as the checker needs it. It is passed in: the engine loads nothing. */
export interface Dictionary {
  /** True when the word is rightly spelt as it stands, capitals included. */
  correct(word: string): boolean
}
