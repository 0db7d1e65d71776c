import { kinOf } from '../words/kin.ts'
import { type NameHit, type Names, bare } from './names.ts'
import type { Token } from './reading.ts'

/** `Little Rowan, one day …` */
const fond = new Set(['little', 'dear', 'dearest', 'darling', 'lovely', 'brave', 'sweet', 'wee'])
const greetings = new Set(['dear', 'hello', 'hi', 'hiya', 'hey', 'to', 'thanks', 'sorry', 'goodbye', 'bye', 'congratulations'])
const speaking = new Set(["you", "your", "you're", "you've", "you'll", "you'd", 'i', "i'm", "i've", "i'll", "i'd", 'we', "we're", "we've", "we'll", "we'd", 'my', 'our', 'this', 'these', 'thank', 'when', 'today', 'yesterday', 'last', 'since', 'at', 'on', 'as', 'it', 'here', 'there', 'because', 'now'])
/** What follows the comma when the name is the subject of a statement: `Rowan, who …`, `Rowan, aged 12, …`. */
const describes = new Set(['who', 'whose', 'whom', 'which', 'aged', 'age', 'born', 'now', 'also', 'known', 'dob', 'then', 'however', 'but', 'is', 'was', 'has'])

/** Is a child's name called out to them here (`Rowan, you told me …`), rather than spoken of? */
export function isCalledOut(tokens: readonly Token[], hit: NameHit, names: Names, sentenceSpeaksToChild: boolean, speaksToChild: boolean): boolean {
  if (hit.possessive) return false
  const before = tokens[hit.from - 1]
  const first = tokens[hit.from]!
  const opens = first.first || (before?.first === true && fond.has(before.lower)) || startsList(tokens, hit, names)
  const end = listEnd(tokens, hit, names)
  const after = tokens[end]
  if (before && greetings.has(before.lower) && (before.first || tokens[hit.from - 2]?.lower === 'you') && (after?.kind !== 'word' || after.sentence !== first.sentence || speaking.has(after.lower))) return true
  if (isWholeGreeting(tokens, hit, names, end)) return true
  if (before?.text === ',' && isRequest(tokens, hit) && (!after || /^[.!]$/.test(after.text))) return true
  if (opens) {
    if (greeted(tokens, hit, names)) return true
    if (!after || after.sentence !== first.sentence) return false
    if (after.text === ',' || after.text === '!' || after.text === '–' || after.text === '—') return !describesNext(tokens, end + 1) && !isMixedList(tokens, end + 1, names)
    if (after.text === ':') return sentenceSpeaksToChild
    return speaking.has(after.lower) && after.lower !== 'at' && after.lower !== 'on' && after.lower !== 'as' && after.lower !== 'when' && after.lower !== 'now'
  }
  if (before?.first && /^(?:and|but|so|now|well|yes|no|oh)$/.test(before.lower) && after?.text === ',' && sentenceSpeaksToChild) return true
  const comma = after?.text === ','
  if (before?.text === ',' && (after?.text === '!' || after?.text === '.') && /^(?:done|luck|birthday|job|work|night|effort|christmas|going|you|you've|proud)$/.test(tokens[hit.from - 2]?.lower ?? '')) return true
  if (comma && isYou(tokens[end + 1])) return true
  if (speaksToChild && before?.text === ',' && isSetOff(tokens, hit, end, names)) return true
  if (!sentenceSpeaksToChild) return false
  const closed = !after || after.text === ',' || after.text === '.' || after.text === '?' || after.text === '!' || after.text === ';' || after.sentence !== first.sentence
  if (!closed) return before !== undefined && isConjunction(before) && isYou(after)
  if (comma && before && isConjunction(before) && tokens[hit.from - 2]?.text === ',' && !kinOf(bare(tokens[end + 1]?.lower ?? '')) && !names.at(tokens, end + 1)) return true
  if (before?.text === ',') return !kinOf(bare(tokens[hit.from - 2]?.lower ?? '')) && !names.at(tokens, hit.from - 2)
  return before !== undefined && isYou(before) && before.lower !== 'your'
}

/** `I was late, Rowan, and Mum had gone.`, `It did, Rowan.`: between commas, and no part of a list of people. */
function isSetOff(tokens: readonly Token[], hit: NameHit, end: number, names: Names): boolean {
  const isPerson = (at: number): boolean => kinOf(bare(tokens[at]?.lower ?? '')) !== undefined || names.at(tokens, at) !== undefined
  const after = tokens[end]
  const inSentence = after?.sentence === tokens[hit.from]!.sentence
  if (inSentence && after?.text === ',') {
    const next = end + (tokens[end + 1]?.lower === 'and' || tokens[end + 1]?.lower === '&' ? 2 : 1)
    return !describesNext(tokens, end + 1) && !isPerson(next) && !/^(?:your|my|the|a|an|his|her|their|our)$/.test(tokens[next]?.lower ?? '')
  }
  return (!inSentence || /^[.:;!?]$/.test(after?.text ?? '')) && !isPerson(hit.from - 2)
}

/** More names than any letter begins with. */
const furthest = 20

/** `Rowan and Toby.` at the very beginning of a letter. */
function isWholeGreeting(tokens: readonly Token[], hit: NameHit, names: Names, end: number): boolean {
  const after = tokens[end]
  if (hit.from > furthest || tokens[hit.from]!.sentence !== 0 || tokens[0]!.quoted || (after && !/^[.!,:]$/.test(after.text) && after.sentence === 0)) return false
  for (let at = 0; at < end;) {
    const name = names.at(tokens, at)
    if (name && isReader(name) && name.form !== 'full') at = name.to
    else if (at > 0 && (tokens[at]!.text === ',' || tokens[at]!.lower === 'and' || tokens[at]!.text === '&')) at++
    else return false
  }
  return tokens.length > end + 1 && (after?.text !== '.' || tokens[end + 1]?.sentence !== 0)
}

/** `Keep dancing, Rowan.` */
const isRequest = (tokens: readonly Token[], hit: NameHit): boolean => {
  for (let at = hit.from - 1; at > hit.from - 10 && at >= 0; at--) if (tokens[at]!.first) return requests.has(tokens[at]!.lower)
  return false
}

const requests = new Set(`keep well take look see sleep good happy be have do don't thank enjoy remember never stay hold come go please welcome bravo great lovely nice safe best sweet till until hang be chin try mind shoot play dance sing read write draw
ring call let give wish all lots big much love high always`.split(/\s+/))

const isYou = (token: Token | undefined): boolean => token !== undefined && /^(?:you|your|yours|you'(?:re|ve|ll|d))$/.test(token.lower)
const isConjunction = (token: Token): boolean => token.lower === 'and' || token.text === ';' || token.text === ':' || token.lower === 'but'

/** Does the name stand in a list of children that opens the sentence? */
function startsList(tokens: readonly Token[], hit: NameHit, names: Names): boolean {
  let at = hit.from
  for (let steps = 0; steps < 12; steps++) {
    const before = tokens[at - 1]
    if (!before || before.sentence !== tokens[hit.from]!.sentence) return false
    if (before.text === ',' || before.lower === 'and' || before.text === '&') { at--; continue }
    const earlier = nameEndingAt(tokens, at, names)
    if (earlier === undefined) return false
    at = earlier
    if (tokens[at]!.first || greetings.has(tokens[at - 1]?.lower ?? '')) return true
  }
  return false
}

/** `Hello Rowan and Toby.` */
const greeted = (tokens: readonly Token[], hit: NameHit, names: Names): boolean => {
  let at = hit.from
  for (let steps = 0; steps < 12 && at > 0; steps++) {
    const before = tokens[at - 1]!
    if (greetings.has(before.lower)) return before.first && before.lower !== 'to'
    if (before.text === ',' || before.lower === 'and' || before.text === '&') { at--; continue }
    const earlier = nameEndingAt(tokens, at, names)
    if (earlier === undefined) return false
    at = earlier
  }
  return false
}

function nameEndingAt(tokens: readonly Token[], end: number, names: Names): number | undefined {
  for (let from = end - 1; from >= end - 3 && from >= 0; from--) {
    const hit = names.at(tokens, from)
    if (hit?.to === end && isReader(hit)) return from
  }
  return undefined
}

/** One of those to whom these words go: children who are called together. */
const isReader = ({ who }: NameHit): boolean => who.child !== undefined || who.beside

/** Names of other children to whom the same words go who are called here (`Saffy, you made soup`), and not together with the child who reads this. */
export function calledBesideIn(tokens: readonly Token[], names: Names): readonly NameHit[] {
  if (!names.known.some(({ beside }) => beside)) return []
  const called: NameHit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hit = names.at(tokens, at)
    if (!hit?.who.beside || tokens[at]!.quoted || !isCalledOut(tokens, hit, names, true, false)) continue
    if (!isCalledWithChild(tokens, hit, names)) called.push(hit)
    at = hit.to - 1
  }
  return called
}

/** `Saffy and Jesse, I came to see you both.` */
function isCalledWithChild(tokens: readonly Token[], hit: NameHit, names: Names): boolean {
  let from = hit.from
  for (let steps = 0; steps < 12; steps++) {
    const before = tokens[from - 1]
    if (before?.text === ',' || before?.lower === 'and' || before?.text === '&') { from--; continue }
    const earlier = nameEndingAt(tokens, from, names)
    if (earlier === undefined) break
    from = earlier
  }
  for (let at = from; at < listEnd(tokens, hit, names); at++) if (names.at(tokens, at)?.who.child !== undefined) return true
  return false
}

/** Passes over `, Connor and Faye`; the index of the token after the last name. */
function listEnd(tokens: readonly Token[], hit: NameHit, names: Names): number {
  let end = hit.to
  for (let steps = 0; steps < 12; steps++) {
    let next = end
    if (tokens[next]?.text === ',') next++
    if (tokens[next]?.lower === 'and' || tokens[next]?.text === '&') next++
    if (next === end) return end
    const more = names.at(tokens, next)
    if (!more || !isReader(more) || more.possessive) return end
    end = more.to
  }
  return end
}

function describesNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  return next.kind === 'number' || describes.has(next.lower)
}

/** `Rowan, mum and I …`: a list of people, not a call. */
function isMixedList(tokens: readonly Token[], at: number, names: Names): boolean {
  const kin = kinOf(bare(tokens[at]?.lower ?? '')) ?? names.at(tokens, at)
  return kin !== undefined && (tokens[at + 1]?.lower === 'and' || tokens[at + 1]?.text === ',')
}
