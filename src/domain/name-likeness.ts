/** Small letters without accents and apostrophes, in parts: `Siân O’Reilly-Jones` is `sian`, `oreilly`, `jones`. */
export const namePartsOf = (name: string): readonly string[] =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’ʼ`]/g, '').split(/[^\p{L}\p{N}]+/u).filter(part => part !== '')

/** By how many letters two words differ: one put in, left out or changed, or two neighbours in each other's place, counts one. Stops counting above `most`. */
export function lettersApart(one: string, other: string, most = 3): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const changed = (last[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      const isTurned = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next.push(Math.min(changed, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, isTurned ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY))
    }
    before = last
    last = next
  }
  return Math.min(last.at(-1) ?? 0, most + 1)
}

/**
 * How well a typed word stands for a part of a name: 1 the same, 0 not at all. A beginning counts nearly as much, a sound that is the same (`soundsAlike`) or a slip in longer words less.
 * A slip of one letter counts from four letters on, of two from seven.
 */
export function wordLikeness(typed: string, part: string, soundsAlike: boolean): number {
  if (typed === part) return 1
  if (typed.length > 1 && part.startsWith(typed)) return 0.9
  const apart = lettersApart(typed, part)
  const length = Math.min(typed.length, part.length)
  if (apart === 1 && length >= 4) return 0.8
  if (soundsAlike && lettersApart(typed, part, 6) <= (length < 6 ? 2 : Math.ceil(length * 0.6))) return 0.7
  return apart === 2 && length >= 7 ? 0.6 : 0
}

/** How well what was typed stands for somebody: each typed word must stand for a part of one of their names, in any order. 0: it does not. */
export function nameLikeness(typed: string, names: readonly string[], soundsAlike: (typed: string, part: string) => boolean): number {
  const words = namePartsOf(typed)
  const parts = names.flatMap(namePartsOf)
  if (words.length === 0 || parts.length === 0) return 0
  const likeness = words.map(word => Math.max(...parts.map(part => wordLikeness(word, part, soundsAlike(word, part)))))
  return Math.min(...likeness) === 0 ? 0 : likeness.reduce((sum, each) => sum + each, 0) / words.length
}

/** What is held against each other to say if two are one. Days are ISO dates. */
export interface Likened {
  readonly names: readonly string[]
  readonly dateOfBirth: string | null
}

/**
 * Whether two entries are likely of one person: `same` name by letters or sound and the same birthday (or its day and month turned round), `perhaps` the same full name where a birthday is not known
 * or one part of it differs; undefined: nothing says so.
 */
export function likelySame(one: Likened, other: Likened, soundsAlike: (typed: string, part: string) => boolean): 'same' | 'perhaps' | undefined {
  const likeness = Math.max(...one.names.map(name => nameLikeness(name, other.names, soundsAlike)), ...other.names.map(name => nameLikeness(name, one.names, soundsAlike)))
  if (likeness === 0) return undefined
  const birthdays = birthdaysApart(one.dateOfBirth, other.dateOfBirth)
  if (birthdays === 'same') return 'same'
  if (birthdays === 'other') return undefined
  return likeness >= 0.85 && Math.min(...[one, other].map(each => Math.max(...each.names.map(name => namePartsOf(name).length)))) > 1 ? 'perhaps' : undefined
}

function birthdaysApart(one: string | null, other: string | null): 'same' | 'near' | 'other' {
  if (one === null || other === null) return 'near'
  if (one === other || one === `${other.slice(0, 5)}${other.slice(8)}-${other.slice(5, 7)}`) return 'same'
  return [one.slice(0, 4) === other.slice(0, 4), one.slice(5, 7) === other.slice(5, 7), one.slice(8) === other.slice(8)].filter(Boolean).length === 2 ? 'near' : 'other'
}
