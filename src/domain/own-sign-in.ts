/** After this many tries with a wrong password or number within a quarter of an hour, that name has to wait for the rest of it. */
export const mostFailedTries = 5

/** What can be wrong with a name or a password that somebody chooses. */
export type ChosenProblem = 'name-missing' | 'name-shape' | 'password-short' | 'password-long' | 'password-is-name' | 'password-known'

/** A name as it is kept: in small letters, without blanks at its ends. */
export const keptName = (typed: string): string => typed.normalize('NFC').trim().toLowerCase()

/** A password as it is compared: an accented letter has one spelling (RFC 8265, OpaqueString), and the blank that a phone adds at the end is none of it. */
export const keptPassword = (typed: string): string => typed.normalize('NFC').trim()

/**
 * What is wrong with a chosen name; undefined for nothing. Three to forty letters, digits, dots, dashes or blanks; no @, so that nobody takes it for an address of theirs:
 * what is known to others is no key.
 */
export function nameProblem(typed: string): Extract<ChosenProblem, `name-${string}`> | undefined {
  const name = keptName(typed)
  if (name === '') return 'name-missing'
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} .'’-]{1,38})[\p{L}\p{N}]$/u.test(name) ? undefined : 'name-shape'
}

/** Beginnings and wholes that everybody tries first. What repeats one or two letters, or counts up, is found by its shape. */
const triedFirst = ['password', 'passw0rd', 'qwerty', 'qwertyuiop', 'iloveyou', 'letmein', 'football', 'liverpool', 'arsenal', 'chelsea', 'manchester', 'sunshine', 'princess', 'welcome', 'monkey', 'dragon', 'superman', 'pokemon', 'minecraft', 'charlie', 'ashley', 'daniel', 'jessica']

/**
 * What is wrong with a chosen password; undefined for nothing. Length counts, kinds of letters do not (NIST SP 800-63B, 5.1.1.2): ten letters at least, none of what everybody tries first,
 * and not the name itself.
 */
export function passwordProblem(typed: string, name: string): Extract<ChosenProblem, `password-${string}`> | undefined {
  const password = keptPassword(typed)
  const { length } = [...password]
  if (length < 10) return 'password-short'
  if (length > 200) return 'password-long'
  const plain = password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const called = keptName(name).replace(/[^\p{L}\p{N}]/gu, '')
  if (called !== '' && plain.replace(/\d+$/, '') === called.replace(/\d+$/, '')) return 'password-is-name'
  const bare = plain.replace(/\d+$/, '')
  const isTriedFirst = triedFirst.some(each => bare === each || plain === each + each || plain === each)
  return isTriedFirst || new Set(plain).size < 4 || isCountedUp(plain) ? 'password-known' : undefined
}

const isCountedUp = (text: string): boolean => ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'].some(row => row.includes(text))
