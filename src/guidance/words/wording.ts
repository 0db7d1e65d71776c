/** One word or phrase that a child may stumble over or be hurt by, with better words. One line of data. */
export interface Wording {
  /** As it stands in the glossary. */
  readonly term: string
  /** What it means, in plain words for the writer. */
  readonly plain: string
  /** What it means, told to a child. */
  readonly toChild?: string
  /** Words that can stand in its place as it is. Omitted: `plain`. Empty: only the writer can tell. */
  readonly instead?: readonly string[]
  /** How it is found, in the notation of `text/phrases.ts`. Omitted: the term, and the term with -s. */
  readonly match?: readonly string[]
  /** What else the letters can stand for: then the writer is asked which is meant. */
  readonly also?: readonly string[]
  /** A hint to the writer: a sentence. */
  readonly note?: string
  /** When it is fine to leave it. */
  readonly fine?: string
  /** A person should decide. */
  readonly look?: true
  /** Explained to the child, never flagged. */
  readonly glossaryOnly?: true
  /** Several words share this line: each is told of where it first stands. */
  readonly shared?: true
}

/** The phrases by which a wording is found. */
export function phrasesOf(wording: Wording): readonly string[] {
  if (wording.match) return wording.match
  const term = wording.term.toLowerCase()
  return [term, `${term}s`]
}

/** A list with a line for each wording: `phrase / phrase = what it means`. Lines that begin with # are headings. `look`: a person should decide of all of them. */
export function wordingLines(lines: string, look = false): readonly Wording[] {
  return lines.split('\n').filter(line => line !== '' && !line.startsWith('#')).map(line => {
    const [phrases = '', plain = ''] = line.split(' = ')
    const match = phrases.split(' / ')
    return { term: phrases, plain, instead: [], match, shared: true, ...(look && { look }) }
  })
}
