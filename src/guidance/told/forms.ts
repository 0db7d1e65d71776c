import { remembered } from '../text/remembered.ts'

/**
 * Large patterns, asked of many sentences. Of each of its alternatives it is worked out which words a sentence must have if it can match:
 * one of these and one of those. Only alternatives whose words are there are tried, so that most sentences are told by their words alone.
 */
export interface Forms {
  /** Does the pattern match the text? */
  in(text: Marked): boolean
}

/** A text, and the alternatives whose words it has, by the number of their pattern. */
export interface Marked { readonly text: string; readonly likely: ReadonlyMap<number, readonly Alternative[]> }

interface Alternative {
  /** The pattern that it is of. */
  readonly of: number
  readonly needs: readonly number[]
  readonly source: string
  pattern: RegExp | undefined
}

/** One need: the sentence has a word that is one of these, or begins with one of those, or one of these marks. */
interface Need {
  readonly either: readonly string[]
  /** How little it tells. */
  readonly weight: number
}

/** Needs by the word, by the beginning of a word and by the mark that meets them. */
const meeting = { word: new Map<string, number[]>(), start: new Map<string, number[]>(), mark: new Map<string, number[]>() }
const kinds = { '=': meeting.word, '<': meeting.start, '!': meeting.mark } as const
const known = new Map<string, number>()
/** By the number of a need, the alternatives that need it most. All patterns are made when the program is loaded, before the first sentence is looked at. */
const needing: Alternative[][] = []
let patterns = 0
let isLookedAt = false

/** Makes a pattern ready. Throws once a text has been marked: what is kept of its words would not know of this pattern. */
export function forms(pattern: RegExp | string): Forms {
  if (isLookedAt) throw new Error('a pattern must be made before the first text is looked at: load the whole engine first')
  const of = patterns++
  const always: Alternative[] = []
  for (const { source, needs } of alternativesOf(typeof pattern === 'string' ? pattern : pattern.source)) {
    const alternative: Alternative = { of, needs: needs.toSorted(byWeight).map(numbered), source, pattern: undefined }
    const most = alternative.needs[0]
    if (most === undefined) always.push(alternative)
    else needing[most]!.push(alternative)
  }
  return { in: ({ text, likely }) => always.some(each => matches(each, text)) || (likely.get(of)?.some(each => matches(each, text)) ?? false) }
}

function matches(alternative: Alternative, text: string): boolean {
  alternative.pattern ??= new RegExp(alternative.source)
  return alternative.pattern.test(text)
}

export function marked(text: string, words: readonly string[] = text.split(' ')): Marked {
  isLookedAt = true
  const met = new Set<number>()
  for (const word of words) for (const need of needsMet(word)) met.add(need)
  const likely = new Map<number, Alternative[]>()
  for (const need of met) {
    for (const alternative of needing[need]!) {
      if (!alternative.needs.every(each => met.has(each))) continue
      const same = likely.get(alternative.of)
      if (same) same.push(alternative)
      else likely.set(alternative.of, [alternative])
    }
  }
  return { text, likely }
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
  const key = need.either.join(' ')
  const same = known.get(key)
  if (same !== undefined) return same
  const number = needing.push([]) - 1
  known.set(key, number)
  for (const each of need.either) {
    const by = kinds[each.charAt(0) as keyof typeof kinds]
    const needs = by.get(each.slice(1))
    if (needs) needs.push(number)
    else by.set(each.slice(1), [number])
  }
  return number
}

/** A part of a pattern, as far as it matters which words it needs. */
type Part =
  | { readonly is: 'letters'; readonly text: string; readonly least: number; readonly fixed: boolean }
  | { readonly is: 'mark'; readonly text: string; readonly least: number; readonly fixed: boolean }
  | { readonly is: 'edge'; readonly least: number }
  | { readonly is: 'look'; readonly least: number }
  | { readonly is: 'any'; readonly least: number }
  | { readonly is: 'group'; readonly options: readonly (readonly Part[])[]; readonly least: number; readonly again: boolean; readonly from: number; readonly to: number; readonly sources: readonly string[]; readonly known: (Needed | undefined)[] }

/** What parts need, and whether what follows them begins a word. */
interface Needed { readonly needs: readonly Need[]; readonly begins: boolean }

/** The alternatives of a pattern, each with what it needs. */
function alternativesOf(source: string): { readonly source: string; readonly needs: readonly Need[] }[] {
  let at = 0
  const options = (): { all: Part[][]; sources: string[]; starts: number[] } => {
    let own: Part[] = []
    let start = at
    const all = [own]
    const starts = [at]
    const sources: string[] = []
    for (let char = source[at]; char !== undefined && char !== ')'; char = source[at]) {
      if (char !== '|') { own.push(part()); continue }
      sources.push(source.slice(start, at++))
      start = at
      own = []
      starts.push(start)
      all.push(own)
    }
    sources.push(source.slice(start, at))
    return { all, sources, starts }
  }

  const part = (): Part => {
    const one = bare()
    if (!isQuantified(source, at)) return one
    const sign = source[at]!
    const digits = sign === '{' ? source.slice(at + 1, source.indexOf('}', at)) : ''
    at += digits === '' ? 1 : digits.length + 2
    if (source[at] === '?') at++
    const least = digits !== '' ? Number.parseInt(digits, 10) : sign === '+' ? 1 : 0
    if (one.is === 'letters' || one.is === 'mark') return { ...one, least, fixed: false }
    return one.is === 'group' ? { ...one, least, again: sign !== '?' } : { ...one, least }
  }

  const bare = (): Part => {
    const from = at
    const char = source[at++]!
    if (char === ' ') return space
    letters.lastIndex = from
    if (letters.test(source)) {
      at = letters.lastIndex
      // What may be said again, or be left out, is the last letter alone.
      if (at - from > 1 && isQuantified(source, at)) at--
      return { is: 'letters', text: source.slice(from, at), least: 1, fixed: true }
    }
    if (char === '(') {
      const look = source[at] === '?' ? looks.find(each => source.startsWith(each, at)) : undefined
      const isLook = look !== undefined
      at += isLook ? look.length : source.startsWith('?:', at) ? 2 : 0
      const inside = options()
      at++
      return isLook ? { is: 'look', least: 1 } : { is: 'group', options: inside.all, least: 1, again: false, from, to: at, sources: inside.sources, known: [] }
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
    return { is: 'mark', text: char, least: 1, fixed: true }
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
      needs: needsOf(parts.with(large, { ...group, options: chosen.map(each => each.option), known: [] }), false, false).needs,
    }))
  })
}

const looks = ['?=', '?!', '?<=', '?<!']

const letters = /\w+/y
const space: Part = { is: 'mark', text: ' ', least: 1, fixed: true }

const isQuantified = (source: string, at: number): boolean => { const char = source[at]; return char === '?' || char === '*' || char === '+' || char === '{' }

/** A group with so many options of several words is taken apart: each is an alternative of its own. */
const manyOptions = 8
const isLong = (option: string): boolean => option.includes(' ')

/** Does a word end before these parts, whatever they match? */
function endsWord(parts: readonly Part[], from: number, after: boolean): boolean {
  for (let at = from; at < parts.length; at++) {
    const part = parts[at]!
    if (part.is === 'look') continue
    if (part.is === 'edge') return part.least > 0
    if (part.is === 'letters' || part.is === 'any') return false
    const isEnd = part.is === 'mark' || part.options.every(option => endsWord(option, 0, part.least > 0 && endsWord(parts, at + 1, after)))
    if (!isEnd || part.least > 0) return isEnd
  }
  return after
}

/** What parts one after the other need. `begins` says that the first of them begins a word, `ends` that a word ends after the last. */
function needsOf(parts: readonly Part[], begins: boolean, ends: boolean): Needed {
  const needs: Need[] = []
  let start = begins
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    if (part.is === 'look') continue
    if (part.is === 'edge') { start = part.least > 0 || start; continue }
    if (part.is === 'any') { start = false; continue }
    if (part.is === 'mark') {
      if (part.least > 0 && part.text !== ' ') needs.push(needOf([`!${part.text}`]))
      start = part.least > 0 || start
      continue
    }
    if (part.is === 'letters') {
      let word = ''
      let to = at
      for (let each = parts[to]; each?.is === 'letters' && each.fixed; each = parts[++to]) word += each.text
      if (start && word !== '') needs.push(needOf([`${endsWord(parts, to, ends) ? '=' : '<'}${word}`]))
      start = false
      if (to > at) at = to - 1
      continue
    }
    // Said again, its end may be followed by its own beginning.
    const endsThere = !part.again && endsWord(parts, at + 1, ends)
    const place = Number(start) + 2 * Number(endsThere)
    const inside = part.known[place] ?? neededInside(part.options, start, endsThere)
    part.known[place] = inside
    if (part.least > 0) needs.push(...inside.needs)
    start = part.least > 0 ? inside.begins : start && inside.begins
  }
  return { needs, begins: start }
}

/** One of the options is there, so one of what each of them needs most. */
function neededInside(options: readonly (readonly Part[])[], begins: boolean, ends: boolean): Needed {
  if (options.length === 1) return needsOf(options[0]!, begins, ends)
  const either = new Set<string>()
  let isTold = true
  let goesOn = true
  for (const option of options) {
    const [first] = option
    if (begins && option.length === 1 && first?.is === 'letters' && first.fixed) {
      either.add(`${ends ? '=' : '<'}${first.text}`)
      goesOn = false
      continue
    }
    const inside = needsOf(option, begins, ends)
    goesOn &&= inside.begins
    const best = inside.needs.reduce<Need | undefined>((least, need) => (least && least.weight <= need.weight ? least : need), undefined)
    if (best) for (const each of best.either) either.add(each)
    else isTold = false
  }
  return { needs: isTold ? [needOf([...either])] : [], begins: goesOn }
}

const common = new Set('you your fam i we he she they it that this the a an is are was were to of in on and not be been have has had for with at will'.split(' '))

/** Many words, short beginnings and common words tell little. */
function needOf(either: readonly string[]): Need {
  let weight = 0
  for (const each of either) weight += each.charAt(0) === '!' || common.has(each.slice(1)) ? 40 : each.charAt(0) === '<' && each.length < 4 ? 20 : 1
  return { either, weight }
}

const byWeight = (a: Need, b: Need): number => a.weight - b.weight
