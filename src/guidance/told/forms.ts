import { remembered } from '../text/remembered.ts'

/**
 * Large patterns, asked of many sentences. Of each of its alternatives it is worked out which words a sentence must have if it can match:
 * one of these and one of those. Only alternatives whose words are there are tried, so that most sentences are told by their words alone.
 */
export interface Forms {
  /** Does the pattern match the text? */
  in(text: Marked): boolean
}

/** A text, and which of the needs of all patterns its words meet: a bit for each. */
export interface Marked { readonly text: string; readonly met: Uint32Array }

/** One need: the sentence has a word that is one of these, or begins with one of those, or one of these marks. */
type Need = ReadonlySet<string>

/** Needs by the word, by the beginning of a word and by the mark that meets them. */
const meeting = { word: new Map<string, number[]>(), start: new Map<string, number[]>(), mark: new Map<string, number[]>() }
const kinds = { '=': meeting.word, '<': meeting.start, '!': meeting.mark } as const
const known = new Map<string, number>()
/** Needs are numbered before the first sentence is looked at: all patterns are made when the program is loaded. */
let size = 0

export function forms(pattern: RegExp | string): Forms {
  const alternatives = alternativesOf(typeof pattern === 'string' ? pattern : pattern.source)
    .map(({ source, needs }) => ({ source, needs: [...new Set(needs.toSorted((a, b) => weight(a) - weight(b)).map(numbered))], pattern: undefined as RegExp | undefined }))
  return {
    in({ text, met }) {
      for (const each of alternatives) {
        if (!areMet(each.needs, met)) continue
        each.pattern ??= new RegExp(each.source)
        if (each.pattern.test(text)) return true
      }
      return false
    },
  }
}

function areMet(needs: readonly number[], met: Uint32Array): boolean {
  for (const need of needs) if ((met[need >> 5]! & (1 << (need & 31))) === 0) return false
  return true
}

export function marked(text: string, words: readonly string[] = text.split(' ')): Marked {
  const met = new Uint32Array((size + 31) >> 5)
  for (const word of words) for (const need of needsMet(word)) met[need >> 5]! |= 1 << (need & 31)
  return { text, met }
}

const needsMet = remembered((word): readonly number[] => {
  const met = new Set<number>()
  const add = (needs: readonly number[] | undefined): void => { if (needs) for (const need of needs) met.add(need) }
  for (const run of word.match(/\w+/g) ?? []) {
    add(meeting.word.get(run))
    for (let end = 1; end <= run.length; end++) add(meeting.start.get(run.slice(0, end)))
  }
  for (const mark of word.match(/\W/g) ?? []) add(meeting.mark.get(mark))
  return [...met]
})

function numbered(need: Need): number {
  const key = [...need].sort().join(' ')
  const same = known.get(key)
  if (same !== undefined) return same
  const number = size++
  known.set(key, number)
  for (const each of need) {
    const by = kinds[each.charAt(0) as keyof typeof kinds]
    const needs = by.get(each.slice(1))
    if (needs) needs.push(number)
    else by.set(each.slice(1), [number])
  }
  return number
}

/** A part of a pattern, as far as it matters which words it needs. */
type Part =
  | { readonly is: 'letter'; readonly text: string; readonly least: number; readonly fixed: boolean }
  | { readonly is: 'mark'; readonly text: string; readonly least: number; readonly fixed: boolean }
  | { readonly is: 'edge'; readonly least: number }
  | { readonly is: 'look'; readonly least: number }
  | { readonly is: 'any'; readonly least: number }
  | { readonly is: 'group'; readonly options: readonly (readonly Part[])[]; readonly least: number; readonly again: boolean; readonly from: number; readonly to: number; readonly sources: readonly string[] }

/** The alternatives of a pattern, each with what it needs. */
function alternativesOf(source: string): { readonly source: string; readonly needs: readonly Need[] }[] {
  let at = 0
  const options = (): { all: Part[][]; sources: string[]; starts: number[] } => {
    const all: Part[][] = [[]]
    const starts = [at]
    const sources: string[] = []
    for (; at < source.length && source[at] !== ')';) {
      if (source[at] === '|') {
        sources.push(source.slice(starts.at(-1), at++))
        starts.push(at)
        all.push([])
      } else all.at(-1)!.push(part())
    }
    sources.push(source.slice(starts.at(-1), at))
    return { all, sources, starts }
  }

  const part = (): Part => {
    const one = bare()
    const quantifier = /[*+?]|\{(\d+)(?:,\d*)?\}/y
    quantifier.lastIndex = at
    const found = quantifier.exec(source)
    if (!found) return one
    at += found[0].length
    if (source[at] === '?') at++
    const least = found[1] !== undefined ? Number(found[1]) : found[0] === '+' ? 1 : 0
    if (one.is === 'letter' || one.is === 'mark') return { ...one, least, fixed: false }
    return one.is === 'group' ? { ...one, least, again: found[0] !== '?' } : { ...one, least }
  }

  const bare = (): Part => {
    const from = at
    const char = source[at++]!
    if (char === '(') {
      const look = /\?<?[=!]/y
      look.lastIndex = at
      const isLook = look.test(source)
      at += isLook ? look.lastIndex - at : source.startsWith('?:', at) ? 2 : 0
      const inside = options()
      at++
      return isLook ? { is: 'look', least: 1 } : { is: 'group', options: inside.all, least: 1, again: false, from, to: at, sources: inside.sources }
    }
    if (char === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
      at++
      return { is: 'any', least: 1 }
    }
    if (char === '\\') {
      const escaped = source[at++]!
      if (escaped === 'b') return { is: 'edge', least: 1 }
      if (/\w/.test(escaped)) return { is: 'any', least: 1 }
      return { is: 'mark', text: escaped, least: 1, fixed: true }
    }
    if (char === '^' || char === '$') return { is: 'edge', least: 1 }
    if (char === '.') return { is: 'any', least: 1 }
    return { is: /\w/.test(char) ? 'letter' : 'mark', text: char, least: 1, fixed: true }
  }

  const { all, sources, starts } = options()
  return all.flatMap((parts, index) => {
    const own = sources[index]!
    const large = parts.findIndex(part => part.is === 'group' && part.least === 1 && !part.again && part.sources.filter(isLong).length >= manyOptions)
    const group = parts[large]
    if (group?.is !== 'group') return [{ source: own, needs: needsOf(parts, false, false).needs }]
    const before = own.slice(0, group.from - starts[index]!)
    const after = own.slice(group.to - starts[index]!)
    const some = (is: (source: string) => boolean) => group.options.flatMap((option, at) => (is(group.sources[at]!) ? [{ option, source: group.sources[at]! }] : []))
    const short = some(each => !isLong(each))
    return [...(short.length > 0 ? [short] : []), ...some(isLong).map(each => [each])].map(chosen => ({
      source: `${before}(?:${chosen.map(each => each.source).join('|')})${after}`,
      needs: needsOf(parts.with(large, { ...group, options: chosen.map(each => each.option) }), false, false).needs,
    }))
  })
}

/** A group with so many options of several words is taken apart: each is an alternative of its own. */
const manyOptions = 8
const isLong = (option: string): boolean => option.includes(' ')

/** Does a word end before these parts, whatever they match? */
function endsWord(parts: readonly Part[], from: number, after: boolean): boolean {
  for (let at = from; at < parts.length; at++) {
    const part = parts[at]!
    if (part.is === 'look') continue
    if (part.is === 'edge') return part.least > 0
    if (part.is === 'letter' || part.is === 'any') return false
    const isEnd = part.is === 'mark' || part.options.every(option => endsWord(option, 0, part.least > 0 && endsWord(parts, at + 1, after)))
    if (!isEnd || part.least > 0) return isEnd
  }
  return after
}

/** What parts one after the other need, and whether what follows begins a word: `begins` says so of the first of them, `ends` that a word ends after the last. */
function needsOf(parts: readonly Part[], begins: boolean, ends: boolean): { readonly needs: Need[]; readonly begins: boolean } {
  const needs: Need[] = []
  let start = begins
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    if (part.is === 'look') continue
    if (part.is === 'edge') { start = part.least > 0 || start; continue }
    if (part.is === 'any') { start = false; continue }
    if (part.is === 'mark') {
      if (part.least > 0 && part.text !== ' ') needs.push(new Set([`!${part.text}`]))
      start = part.least > 0 || start
      continue
    }
    if (part.is === 'letter') {
      let word = ''
      let to = at
      for (let each = parts[to]; each?.is === 'letter' && each.fixed; each = parts[++to]) word += each.text
      if (start && word !== '') needs.push(new Set([`${endsWord(parts, to, ends) ? '=' : '<'}${word}`]))
      start = false
      if (to > at) at = to - 1
      continue
    }
    // Said again, its end may be followed by its own beginning.
    const inside = part.options.map(option => needsOf(option, start, !part.again && endsWord(parts, at + 1, ends)))
    if (part.least > 0) {
      const best = inside.map(each => each.needs.toSorted((a, b) => weight(a) - weight(b))[0])
      if (best.every(each => each !== undefined)) needs.push(new Set(best.flatMap(each => [...each])))
      if (inside.length === 1) needs.push(...inside[0]!.needs)
    }
    const goesOn = inside.every(each => each.begins)
    start = part.least > 0 ? goesOn : start && goesOn
  }
  return { needs, begins: start }
}

const common = new Set('you your fam i we he she they it that this the a an is are was were to of in on and not be been have has had for with at will'.split(' '))

/** How little a need tells: many words, short beginnings and common words tell little. */
const weight = (need: Need): number => {
  let sum = 0
  for (const each of need) sum += each.charAt(0) === '!' || common.has(each.slice(1)) ? 40 : each.charAt(0) === '<' && each.length < 4 ? 20 : 1
  return sum
}
