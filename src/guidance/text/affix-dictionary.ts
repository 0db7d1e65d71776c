import { type Dictionary, letterNumber } from './dictionary.ts'

/** What a word may have at one of its ends: letters that are added where others were taken away. */
interface Affix {
  /** The words that may have it carry this bit. */
  readonly bit: number
  readonly add: string
  readonly take: string
  /** What a word must look like to have it. */
  readonly when: RegExp | undefined
  /** It may stand at one end of a word that has another at the other end. */
  readonly crosses: boolean
}

interface Affixes { readonly beginnings: readonly Affix[]; readonly endings: readonly Affix[]; readonly bits: ReadonlyMap<string, number>; readonly onlyInCompound: string }

/**
 * A spelling dictionary from the two files of Hunspell, as far as the British English one makes use of them: one letter a flag, beginnings
 * and endings, and words that stand only in compounds, which are left out. The forms of a word are not written out: a word is taken apart instead,
 * which takes a third of the memory and is ready ten times sooner.
 * @param aff the file of affixes
 * @param words the words, each with its flags
 */
export function affixDictionary(aff: string, words: Iterable<readonly [word: string, flags: string]>): Dictionary {
  const affixes = affixesIn(aff)
  const stems = stemsOf(words, affixes)
  const isForm = formsOf(stems, affixes)
  let threes: Uint8Array | undefined
  return {
    correct(written) {
      const word = written.trim().replaceAll('’', "'")
      if (isForm(word)) return true
      const lower = word.toLowerCase()
      return lower !== word && (isForm(lower) || (word.toUpperCase() === word && isForm(word.charAt(0) + lower.slice(1))))
    },
    mayHave(first, second, third) {
      threes ??= threesIn(stems, affixes)
      return threes[(first * numbers + second) * numbers + third] !== 0
    },
  }
}

/** The words of a Hunspell word list, each with its flags. */
export function* wordsIn(dic: string): Generator<readonly [word: string, flags: string]> {
  for (const line of dic.slice(dic.indexOf('\n') + 1).split('\n')) {
    const slash = line.indexOf('/')
    if (line !== '') yield slash < 0 ? [line, ''] : [line.slice(0, slash), line.slice(slash + 1).trim()]
  }
}

function affixesIn(aff: string): Affixes {
  const bits = new Map<string, number>()
  const crossing = new Map<string, boolean>()
  const beginnings: Affix[] = []
  const endings: Affix[] = []
  let onlyInCompound = ''
  for (const line of aff.split('\n')) {
    const [kind = '', flag = '', take = '', add = '', when] = line.trim().split(/\s+/)
    if (kind === 'ONLYINCOMPOUND') onlyInCompound = flag
    if (kind !== 'PFX' && kind !== 'SFX') continue
    if (when === undefined) {
      bits.set(flag, 1 << bits.size)
      crossing.set(flag, take === 'Y')
    } else {
      const pattern = when === '.' ? undefined : new RegExp(kind === 'PFX' ? `^${when}` : `${when}$`)
      const affix: Affix = { bit: bits.get(flag) ?? 0, add, take: take === '0' ? '' : take, when: pattern, crosses: crossing.get(flag) ?? false }
      if (kind === 'PFX') beginnings.push(affix)
      else endings.push(affix)
    }
  }
  if (bits.size > 31) throw new Error(`The dictionary has ${bits.size} kinds of affixes; 31 can be told apart.`)
  return { beginnings, endings, bits, onlyInCompound }
}

function stemsOf(words: Iterable<readonly [word: string, flags: string]>, { bits, onlyInCompound }: Affixes): ReadonlyMap<string, number> {
  const stems = new Map<string, number>()
  const known = new Map<string, number>()
  for (const [word, flags] of words) {
    if (onlyInCompound !== '' && flags.includes(onlyInCompound)) continue
    const own = known.get(flags) ?? [...flags].reduce((all, flag) => all | (bits.get(flag) ?? 0), 0)
    known.set(flags, own)
    stems.set(word, own)
  }
  return stems
}

/** Is a word one of the stems, or made from one of them? */
function formsOf(stems: ReadonlyMap<string, number>, { beginnings, endings }: Affixes): (word: string) => boolean {
  const byLast = new Map<string, Affix[]>()
  for (const ending of endings) byLast.set(ending.add.slice(-1), [...(byLast.get(ending.add.slice(-1)) ?? []), ending])
  const hasEnding = (word: string, beginning: number): boolean => {
    for (const { bit, add, take, when, crosses } of byLast.get(word.slice(-1)) ?? []) {
      if (!word.endsWith(add) || (beginning !== 0 && !crosses)) continue
      const stem = word.slice(0, word.length - add.length) + take
      const own = stems.get(stem)
      if (own !== undefined && (own & bit) !== 0 && (own & beginning) === beginning && (when?.test(stem) ?? true)) return true
    }
    return false
  }
  return word => {
    if (stems.has(word) || hasEnding(word, 0)) return true
    for (const { bit, add, take, when, crosses } of beginnings) {
      if (!word.startsWith(add)) continue
      const rest = take + word.slice(add.length)
      if (((stems.get(rest) ?? 0) & bit) !== 0 && (when?.test(rest) ?? true)) return true
      if (crosses && hasEnding(rest, bit)) return true
    }
    return false
  }
}

const numbers = 28

/** Which three letters follow one another in some form of some word. What a word must look like to have an ending is not asked: a few letters too many cost nothing. */
function threesIn(stems: ReadonlyMap<string, number>, { beginnings, endings }: Affixes): Uint8Array {
  const threes = new Uint8Array(numbers ** 3)
  const numberOf = Uint8Array.from({ length: 128 }, (_, code) => letterNumber(code >= 65 && code <= 90 ? code + 32 : code))
  const add = (form: string): void => {
    let pair = 0
    for (let at = 0; at <= form.length; at++) {
      const third = at < form.length ? numberOf[form.charCodeAt(at)] ?? 0 : 0
      threes[pair * numbers + third] = 1
      pair = (pair % numbers) * numbers + third
    }
  }
  const having = new Map<number, { readonly before: readonly Affix[]; readonly after: readonly Affix[]; readonly seen: Set<string> }>()
  for (const [stem, flags] of stems) {
    add(stem)
    const own = having.get(flags) ?? { before: beginnings.filter(({ bit }) => (flags & bit) !== 0), after: endings.filter(({ bit }) => (flags & bit) !== 0), seen: new Set() }
    having.set(flags, own)
    for (const { add: letters } of own.before) add(letters + stem.slice(0, 2))
    // Words that end alike have alike endings.
    const end = stem.slice(-4)
    if (own.after.length === 0 || own.seen.has(end)) continue
    own.seen.add(end)
    for (const { add: letters, take } of own.after) if (end.endsWith(take)) add(end.slice(0, end.length - take.length).slice(-2) + letters)
  }
  return threes
}
