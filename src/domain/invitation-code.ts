/** Letters and digits that nobody takes for one another when they are read out or written by hand: no I, L, O or U, no 0 or 1. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many of them a code has. Ten of thirty come to 49 bits: who makes a thousand tries a second, for all of seven days, against a thousand open codes, finds one of them once in a thousand times. */
export const codeLength = 10

/** Random bytes that a code is made of: each gives one letter; bytes too high to be fair are passed over, so more are asked for than are used. */
export const codeBytes = 64

/** Makes a code of random bytes, in two groups as it is printed: `7KQ3M-TX9RB`. Throws when too few of the bytes are of use, which 64 fair ones never are. */
export function codeOf(bytes: Uint8Array): string {
  const fair = Math.floor(256 / alphabet.length) * alphabet.length
  const letters = [...bytes].filter(byte => byte < fair).slice(0, codeLength).map(byte => alphabet[byte % alphabet.length])
  if (letters.length < codeLength) throw new Error('too few random bytes for a code')
  return `${letters.slice(0, codeLength / 2).join('')}-${letters.slice(codeLength / 2).join('')}`
}

/** A code as somebody typed it, however they parted it; undefined when it can be none. */
export function readCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s\p{Pd}._]/gu, '')
  return letters.length === codeLength && [...letters].every(letter => alphabet.includes(letter)) ? `${letters.slice(0, codeLength / 2)}-${letters.slice(codeLength / 2)}` : undefined
}
