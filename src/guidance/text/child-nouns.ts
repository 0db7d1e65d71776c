import type { About } from '../about.ts'
import { isPossessive } from './names.ts'
import type { Token } from './reading.ts'

/** A noun phrase that stands for an addressed child: tokens up to `to` (exclusive). */
export interface ChildNoun { readonly to: number; readonly several: boolean; readonly possessive: boolean; readonly certain: boolean }

const one = new Set(['child', 'youngster', 'teenager', 'toddler', 'infant'])
/** Words for a child that are others' as well: only after *this*, *our* or *the young*. */
const girlOrBoy = new Map<string, 'she' | 'he' | 'any'>([['girl', 'she'], ['lady', 'she'], ['woman', 'she'], ['lass', 'she'], ['boy', 'he'], ['man', 'he'], ['lad', 'he'], ['gentleman', 'he'], ['pupil', 'any'], ['student', 'any'], ['learner', 'any']])
const several = new Set(['children', 'siblings', 'twins', 'youngsters', 'kids'])
const counts = new Set(['two', 'three', 'four', 'five', 'six', 'both', 'subject', 'little', 'young', 'younger', 'older'])
/** What follows when *the children* are others, or a place or service. */
const elsewhere = new Set(['home', 'homes', 'doctor', 'doctors', 'services', 'social', 'ward', 'centre', 'hospital', 'guardian', 'panel', 'team', 'court', 'act', 'department', 'protection', 'benefit', 'tax', 'psychologist', 'psychiatrist', 'seat', 'minder', 'support', 'health', 'line', 'commissioner', 'in', 'at', 'from', 'next', 'there', 'of', 'who'])

/** The child noun that begins at a token (`the child`, `both boys`, `YP`, `baby`), or undefined. */
export function childNounAt(tokens: readonly Token[], at: number, about: About, speaksToChild: boolean): ChildNoun | undefined {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.text.startsWith('YP') && /^YPs?(?:['’]s)?$/.test(token.text)) return noun(tokens, at, token.text.startsWith('YPs'), true)
  if (token.text === 'CYP') return noun(tokens, at, about.children.length > 1, true)
  const many = about.children.length > 1
  const bare = bareChild(tokens, at, about)
  if (bare) return bare
  if (token.lower === 'baby' || token.lower === "baby's") return isBaby(about) && bareNoun(tokens, at) ? noun(tokens, at, false, true) : undefined
  if (token.lower === 'both' || (token.lower === 'all' && counts.has(next?.lower ?? ''))) {
    const word = tokens[at + (next?.lower === 'the' || next?.lower === 'of' || token.lower === 'all' ? 2 : 1)]
    return word && (many ? severalWord(word.lower, about) : !speaksToChild && isWithSibling(stem(word.lower), about)) ? noun(tokens, tokens.indexOf(word, at), true, true) : undefined
  }
  if (many && (token.lower === 'either' || token.lower === 'each') && (next?.lower === 'child' || next?.lower === "child's")) return noun(tokens, at + 1, false, true)
  if (token.lower === 'our' && !next?.quoted && girlOrBoy.has(stem(next?.lower ?? '')) && fitsOne(about, stem(next!.lower))) return noun(tokens, at + 1, false, false)
  if (token.lower !== 'the' && token.lower !== 'this' && token.lower !== 'these') return undefined
  let head = at + 1
  while (head < at + 3 && counts.has(tokens[head]?.lower ?? '') && tokens[head + 1]?.lower !== 'of') head++
  const word = stem(tokens[head]?.lower ?? '')
  if (tokens[head]?.quoted) return undefined
  if (token.lower === 'this') {
    const aged = agedNoun(tokens, at + 1, about)
    if (aged !== undefined) return noun(tokens, aged, false, !speaksToChild)
  }
  if (word === 'two' || word === 'three') {
    return many && tokens[head + 1]?.lower === 'of' && tokens[head + 2]?.lower === 'them' ? { to: head + 3, several: true, possessive: false, certain: false } : undefined
  }
  const after = tokens[head + 1]?.lower ?? ''
  if (word === 'person' && tokens[head - 1]?.lower === 'young') return noun(tokens, head, false, true)
  if (word === 'people' && tokens[head - 1]?.lower === 'young') return many && !elsewhere.has(after) ? noun(tokens, head, true, true) : undefined
  if (elsewhere.has(after)) return undefined
  const isYoung = tokens[head - 1]?.lower === 'young' || tokens[head - 1]?.lower === 'little'
  if (girlOrBoy.has(word) && fitsOne(about, word) && (isYoung || (token.lower === 'this' && (word === 'girl' || word === 'boy' || word === 'pupil' || word === 'student'))) && !capitalAfter(tokens, head)) return noun(tokens, head, false, !speaksToChild)
  if (word === 'child' || one.has(word)) return noun(tokens, head, false, !speaksToChild || !many)
  if (word === 'baby' && isBaby(about)) return noun(tokens, head, false, true)
  if (many && severalWord(tokens[head]?.lower ?? '', about)) return noun(tokens, head, true, true)
  return !many && !speaksToChild && (several.has(word) || isWithSibling(word, about)) ? noun(tokens, head, true, false) : undefined
}

/** `this 13-year-old (girl)`, `this 9 month old baby`: the index of its last word. */
function agedNoun(tokens: readonly Token[], at: number, about: About): number | undefined {
  let to = at
  if (at >= tokens.length) return undefined
  if (!/-(?:year|month|week)s?-old$/.test(tokens[at]!.lower)) {
    if (tokens[at]!.kind !== 'number') return undefined
    if (tokens[to + 1]?.text === '-') to++
    if (/^(?:year|month|week)-old$/.test(tokens[to + 1]?.lower ?? '')) to++
    else if (/^(?:year|month|week)$/.test(tokens[to + 1]?.lower ?? '') && /^old$/.test(tokens[to + 2]?.lower ?? '')) to += 2
    else return undefined
  }
  const noun = stem(tokens[to + 1]?.lower ?? '')
  if (girlOrBoy.has(noun)) return fitsOne(about, noun) ? to + 1 : undefined
  return one.has(noun) || noun === 'baby' ? to + 1 : about.children.length === 1 ? to : undefined
}

/** *The boys* are the child and a brother on the file. */
const isWithSibling = (word: string, about: About): boolean => {
  const [kind, relation] = word === 'boys' || word === 'brothers' ? ['he', 'brother'] : word === 'girls' || word === 'sisters' ? ['she', 'sister'] : []
  return kind !== undefined && about.children[0]?.pronouns.toLowerCase().startsWith(kind) === true && about.people.some(person => person.relationship?.split(/[^a-z-]+/).includes(relation!))
}

/** Notes leave the article out: `Child seen alone`, `spoke to child`, `Subject was spoken to`, `Siblings arrived`. */
function bareChild(tokens: readonly Token[], at: number, about: About): ChildNoun | undefined {
  const token = tokens[at]!
  if (!articleless.has(token.lower)) return undefined
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const opens = token.first && !(before && before.sentence === token.sentence && before.kind === 'word')
  if (token.lower === 'young') {
    const head = bareYoungPerson(tokens, at)
    return head === undefined ? undefined : noun(tokens, head, false, true)
  }
  if (/^child(?:'s)?$/.test(token.lower)) {
    if (next?.sentence === token.sentence && (elsewhere.has(next.lower) && !/^(?:in|at|from)$/.test(next.lower) || /^(?:and|plan|benefits?|care|protection)$/.test(next.lower))) return undefined
    if (opens && token.lower === "child's" && next !== undefined && heading.has(next.lower)) return noun(tokens, at, false, true)
    const object = before !== undefined && /^(?:to|with|saw|see|of|by|for|told|:)$/.test(before.lower) && (!next || /^(?:alone|today|at|on|is|was|has|had|and|,|\.|:|;|said|told|presented|appeared)$/.test(next.lower) || next.sentence !== token.sentence)
    return (opens && next !== undefined && predicate.test(next.lower)) || (before?.text === ':' && next !== undefined && /^(?:on|in|at|is|was|has|seen)$/.test(next.lower)) || object ? noun(tokens, at, false, true) : undefined
  }
  if (token.lower === 'subject' && next?.lower === 'child') return noun(tokens, at + 1, false, true)
  if (token.lower === 'subject' && opens && next !== undefined && /^(?:was|is|has|had|presented|appeared|stated|said|seen|reported|remains)$/.test(next.lower)) return noun(tokens, at, false, true)
  return token.lower === 'siblings' && opens && about.children.length > 1 && next !== undefined && predicate.test(next.lower) ? noun(tokens, at, true, true) : undefined
}

/** `Young person was seen`, `spoke to young person`: the index of the noun. */
function bareYoungPerson(tokens: readonly Token[], at: number): number | undefined {
  if (!/^person(?:'s)?$/.test(tokens[at + 1]?.lower ?? '')) return undefined
  if (tokens[at]!.first) return at + 1
  return /^(?:to|with|saw|see|by|that|told|asked|met|:)$/.test(tokens[at - 1]?.lower ?? '') ? at + 1 : undefined
}

/** `Child’s views:` */
const heading = new Set(['views', 'voice', 'wishes', 'feelings', 'needs', 'presentation', 'health', 'education', 'school', 'behaviour', 'development', 'experience', 'lived', 'identity', 'parents', 'mother', 'father', 'plan', 'name', 'age', 'attendance'])

const articleless = new Set(['child', "child's", 'subject', 'siblings', 'young'])
const predicate = /^(?:was|were|is|are|has|have|had|will|seen|spoken|presented|appeared|stated|said|told|arrived|came|lives?|attends?|remains?|played|reported|disclosed|not|did|does|wants?|ran|ate|slept|observed|collected|brought|'s)$/
const capitalAfter = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]!.sentence === tokens[at]!.sentence
const fitsOne = (about: About, word: string): boolean => about.children.length === 1 && (girlOrBoy.get(word) === 'any' || !/^(?:she|he)/i.test(about.children[0]!.pronouns) || about.children[0]!.pronouns.toLowerCase().startsWith(girlOrBoy.get(word)!))

const stem = (lower: string): string => lower.replace(/'s?$/, '')

function noun(tokens: readonly Token[], head: number, many: boolean, certain: boolean): ChildNoun {
  const possessive = isPossessive(tokens, head)
  const apostrophe = possessive && !tokens[head]!.lower.endsWith("'s")
  return { to: head + (apostrophe ? 2 : 1), several: many, possessive, certain }
}

function severalWord(lower: string, about: About): boolean {
  const word = stem(lower)
  if (several.has(word)) return true
  if (word === 'boys' || word === 'brothers') return about.children.every(child => /^he/i.test(child.pronouns))
  return (word === 'girls' || word === 'sisters') && about.children.every(child => /^she/i.test(child.pronouns))
}

/** *Baby* without an article before it stands for the child as a name would. */
const bareNoun = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:a|an|the|your|my|his|her|their|our|new|another|any|this|that|little|unborn|mother)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:is|was|has|had|will|needs?|slept|sleeps|fed|feeds|cried|cries|seen|every|and|to|with|in|on|at|by|when|[.,;:])$/.test(tokens[at + 1]?.lower ?? '.')

const isBaby = (about: About): boolean => about.children.some(child => !child.verbal && (!child.dateOfBirth || Number(about.date.slice(0, 4)) - Number(child.dateOfBirth.slice(0, 4)) < 3))
