import { bit, kindsOf, verbOf } from '../../words/word-kinds.ts'
import { isOwner as isOwnerPronoun } from '../../text/pronouns.ts'
import type { Reading } from '../../text/reading.ts'
import { harmOf } from './harm-words.ts'
import type { Nearby } from './align.ts'
import { bySentence } from './facts.ts'
import type { Mention } from './people.ts'
import { isReporting } from './speakers.ts'
import { senseOf } from './sense.ts'

/** Somebody does something, maybe to somebody. */
export interface Deed { readonly sentence: number; readonly verb: string; readonly base: string; readonly doer: Mention; /** The doer stands just before it. */ readonly close: boolean; readonly denied: boolean; readonly to: Mention | undefined; readonly start: number; readonly end: number }

/** No sentence that anybody reads tells more. */
const inSentenceAtMost = 60

const noDeed = new Set(['be', 'have', 'do', 'will', 'can', 'may', 'need', 'like', 'seem', 'use', 'become', 'get', 'let', 'make', 'help', 'start', 'stop', 'begin', 'try', 'keep', 'contact', 'plan', 'report', 'view', 'place', 'book', 'record', 'note', 'work', 'time', 'review'])
const breaks = /^(?:that|because|when|if|while|whilst|as|who|which|but|although|though|after|before|until|since|so|where|how|what|why|whether|:|;|\.|“|”|"|–)$/
const parting = /^(?:with|to|of|by|from|for|about|at|in|on|between|than|like|towards|against|near|behind|beside|without)$/
const beforePassive = /^(?:was|were|been|being|is|are|be|got|gets|get)$/

function deedsIn(reading: Reading, mentions: readonly Mention[]): readonly (readonly Deed[])[] {
  const { tokens } = reading
  const at = new Map<number, Mention>()
  for (const each of mentions) if (each.as !== 'role' || !each.loose) for (let token = each.from; token < each.to; token++) at.set(token, each)
  return reading.sentences.map((sentence, index) => {
    const found: Deed[] = []
    const apologised = new Set<number>()
    for (let place = sentence.from; place < sentence.to && found.length < inSentenceAtMost; place++) {
      const { kind, lower, quoted, start, end } = tokens[place]!
      if (kind !== 'word' || quoted || at.has(place)) continue
      const verb = verbOf(lower)
      const base = verb?.base ?? (harmOf(lower) !== undefined && /(?:ed|ing|s|t)$/.test(lower) ? harmOf(lower) : /^[a-z]{3,}ed$/.test(lower) ? lower : undefined)
      if (base === undefined || noDeed.has(base) || /^(?:a|an|the|to|his|her|your|my|their|no|any|some|of)$/.test(tokens[place - 1]?.lower ?? '') && tokens[place - 1]?.lower !== 'to') continue
      if ((kindsOf(lower) & bit('unit')) !== 0 && (kindsOf(lower) & bit('past')) === 0) continue
      if (base === 'say' && tokens[place + 1]?.lower === 'sorry') apologised.add(place)
      const owner = at.get(place - 1)
      if (owner?.possessive && harmOf(lower) !== undefined && /^(?:on|of|towards|to|against)$/.test(tokens[place + 1]?.lower ?? '')) {
        // `His assault on his mother`
        const victim = personAfter(reading, at, place, sentence.to, false)
        found.push({ sentence: index, verb: senseOf(lower), base, close: true, denied: false, doer: owner, to: victim, start: owner.start, end: victim?.end ?? end })
        continue
      }
      const before = doerBefore(reading, at, place, sentence.from)
      const passive = isPassive(reading, place, sentence.from) || (/(?:ed|en|wn|ne|pt|nd)$/.test(lower) && isSaidToBe(reading, place, sentence.to))
      const after = personAfter(reading, at, place, sentence.to, passive)
      const [doer, to] = passive ? [after, before] : [before, after]
      // `SW to visit`: in a plan the one who stands before *to* is to do it, and nobody else.
      if (doer && tokens[place - 1]?.lower === 'to' && !isClose(reading, doer, place)) continue
      if (doer) found.push({ sentence: index, verb: apologised.has(place) ? senseOf('apologise') : senseOf(lower), base: apologised.has(place) ? 'apologise' : base, close: isClose(reading, doer, place), denied: /^(?:not|never)$|n't$/.test(tokens[place - 1]?.lower ?? ''), doer, to, start: Math.min(start, doer.start), end: Math.max(end, to?.end ?? end, doer.end) })
    }
    return found
  })
}

function isPassive({ tokens }: Reading, place: number, from: number): boolean {
  const { lower } = tokens[place]!
  if (!/(?:ed|en|n|t|it|ut|g|ld|nd)$/.test(lower) || lower.endsWith('ing')) return false
  for (let back = place - 1; back >= from && back > place - 4; back--) {
    if (beforePassive.test(tokens[back]!.lower) || tokens[back]!.lower.endsWith("'s")) return beforePassive.test(tokens[back]!.lower)
    if ((kindsOf(tokens[back]!.lower) & (bit('adv') | bit('be'))) === 0) return false
  }
  return false
}

/** Between the doer and the verb stand only small words: *has*, *will*, *not*. */
function isClose({ tokens }: Reading, doer: Mention, place: number): boolean {
  for (let at = doer.to; at < place; at++) if (!/^(?:to|not|also|then|and)$/.test(tokens[at]!.lower) && tokens[at]!.kind === 'word' && (kindsOf(tokens[at]!.lower) & (bit('be') | bit('have') | bit('modal') | bit('adv') | bit('do'))) === 0) return false
  return doer.to <= place || place < doer.from
}

/** `Father seen at property by HV`, `Police called to address`: in a note the little verb is left out. */
function isSaidToBe({ tokens }: Reading, place: number, end: number): boolean {
  if (/^(?:to|for|on|in|at|by)$/.test(tokens[place + 1]?.lower ?? '') && /^(?:called|arrested|charged|bailed|placed|admitted|referred|removed|seen|taken|moved|allocated|invited|discharged|excluded|released)$/.test(tokens[place]!.lower)) return true
  if (/^(?:at|in|on|by)$/.test(tokens[place + 1]?.lower ?? '')) for (let next = place + 1; next < end && next < place + 6; next++) if (tokens[next]!.lower === 'by') return true
  return /^(?:seen|taken|given|shown|known|thrown|bitten|beaten|driven|woken)$/.test(tokens[place]!.lower) && !/^(?:have|has|had|'ve|having)$/.test(tokens[place - 1]?.lower ?? '')
}

/** The one who stands before the verb and is not owned, nor after *with*, *to* and the like. */
function doerBefore({ tokens }: Reading, at: ReadonlyMap<number, Mention>, place: number, from: number): Mention | undefined {
  let beside: Mention | undefined
  for (let back = place - 1; back >= from && back > place - 14; back--) {
    const { lower, quoted } = tokens[back]!
    if (quoted || breaks.test(lower)) return undefined
    const mention = at.get(back)
    if (!mention) continue
    back = mention.from
    if (mention.possessive || isOwner(mention, tokens)) continue
    // `Your nan, your dad’s mum, picks you up`: it is the nan who does.
    if (tokens[mention.to]?.lower === ',' && mention.to < place && !beside && isSaidBeside(tokens, at, mention, from)) { beside = mention; continue }
    let word = back - 1
    while (word > from && at.get(word) !== undefined && at.get(word)!.as !== 'child' && at.get(word)!.as !== 'name' && at.get(word)!.as !== 'pronoun' && word === back - 1 - (mention.from - 1 - word) && !at.get(word)!.possessive && mention.as === 'name') word--
    while (word > from && word > back - 4 && /^(?:his|her|their|my|your|the|a|an|maternal|paternal|older|younger|little|big|step|and|,|dog|cat|friend|brother|sister|partner|boyfriend|girlfriend|teacher|staff|member|uncle|aunt|auntie|cousin|carer|nan|son|daughter)$/.test(tokens[word]!.lower)) word--
    if (word >= from && parting.test(tokens[word]!.lower)) continue
    if (tokens.slice(word + 1, back).some(each => each.text === ',')) return withJoined(tokens, at, mention, from)
    const verbal = tokens[word]
    if (word >= from && verbal && verbal.kind === 'word' && !isReporting(verbal.lower) && (verbOf(verbal.lower) || harmOf(verbal.lower) !== undefined) && !at.has(word) && (kindsOf(verbal.lower) & bit('be')) === 0 && back - word < 4 && tokens[back - 1]?.lower !== 'and' && !beside) {
      // It is the object of the verb before: `told her to go`.
      if (tokens[place - 1]?.lower === 'to') return undefined
      continue
    }
    return withJoined(tokens, at, beside ? { ...mention, to: beside.to + 1 } : mention, from)
  }
  return undefined
}

/** `Your mum, Marta and you live here`: it is done by all of them. */
function withJoined(tokens: Reading['tokens'], at: ReadonlyMap<number, Mention>, mention: Mention, from: number): Mention {
  const keys = [...mention.keys]
  for (let back = mention.from - 1; back > from && back > mention.from - 12; back--) {
    while (back > from && /^(?:his|her|their|your|my|the|a)$/.test(tokens[back]!.lower)) back--
    if (!/^(?:and|,|or|&)$/.test(tokens[back]!.lower)) break
    const other = at.get(back - 1)
    if (!other) break
    keys.push(...other.keys)
    back = other.from
  }
  return keys.length === mention.keys.length ? mention : { ...mention, keys }
}

/** Does a comma and another person stand before it? */
function isSaidBeside(tokens: Reading['tokens'], at: ReadonlyMap<number, Mention>, mention: Mention, from: number): boolean {
  let back = mention.from - 1
  while (back > from && back > mention.from - 6 && (at.get(back)?.possessive || at.get(back) !== undefined && isOwner(at.get(back)!, tokens) || /^(?:the|a|an|his|her|new|older|younger|foster|class|school|family|support|social|team|health)$/.test(tokens[back]!.lower))) back--
  return back > from && tokens[back]!.lower === ',' && at.has(back - 1)
}

const isOwner = (mention: Mention, tokens: Reading['tokens']): boolean => mention.to - mention.from === 1 && (/^(?:his|their|your|my|our)$/.test(tokens[mention.from]!.lower) || (tokens[mention.from]!.lower === 'her' && isOwnerPronoun(tokens[mention.to], tokens[mention.from - 1]) && !/^(?:twice|once|again|daily|hard|\d.*|then|because)$/.test(tokens[mention.to]?.lower ?? '')))

function personAfter({ tokens }: Reading, at: ReadonlyMap<number, Mention>, place: number, end: number, passive: boolean): Mention | undefined {
  let by = !passive
  for (let next = place + 1; next < end && next < place + (passive ? 9 : 6); next++) {
    const { lower, quoted } = tokens[next]!
    if (quoted || breaks.test(lower) || lower === ',' || lower === 'and') return undefined
    if (lower === 'by') { by = true; continue }
    if (!passive && verbOf(lower) && !at.has(next) && (kindsOf(lower) & (bit('prep') | bit('det'))) === 0 && next > place + 1) return undefined
    const mention = at.get(next)
    if (mention && by && !mention.possessive && !isOwner(mention, tokens)) return mention
    if (mention) next = mention.to - 1
  }
  return undefined
}

const isWho = (mention: Mention): boolean => mention.as === 'name' || mention.as === 'kin' || mention.as === 'child' || mention.as === 'role' || mention.as === 'writer'
const shares = (one: Mention, other: Mention): boolean => one.keys.some(key => other.keys.includes(key))

/** Could both be the same person? Who *he* is is not known. */
function agree(one: Mention, other: Mention): boolean {
  if (one.as === 'pronoun' || other.as === 'pronoun') {
    if (one.as === 'child' || other.as === 'child') return one.as === other.as || one.as === 'pronoun' && one.pronoun === 'they'
    return one.pronoun === undefined || other.pronoun === undefined || one.pronoun === other.pronoun || one.pronoun === 'they' || other.pronoun === 'they'
  }
  return shares(one, other)
}

/** Deeds of the note that somebody else does in the text. */
export function lostDoers(from: Reading, to: Reading, mine: readonly Mention[], theirs: readonly Mention[], near: readonly Nearby[]): readonly { readonly deed: Deed; readonly other: Deed }[] {
  const deeds = deedsIn(to, theirs)
  const namedIn = bySentence(theirs, to.sentences.length)
  const ownIn = bySentence(mine, from.sentences.length)
  return deedsIn(from, mine).flat().flatMap(deed => {
    const { closest: group, likeness } = near[deed.sentence]!
    if (likeness < 0.25) return []
    const others = group.flatMap(at => deeds[at]!).filter(other => other.verb === deed.verb && other.verb !== '' && (other.base === deed.base || harmOf(other.base) !== undefined || isReporting(other.base) && isReporting(deed.base)) && other.denied === deed.denied)
    if (others.length === 0 || others.some(other => agree(deed.doer, other.doer))) return []
    const swapped = others.find(other => isSwap(deed, other, around(ownIn, [deed.sentence]), around(namedIn, group)))
    return swapped ? [{ deed, other: swapped }] : []
  })
}

/** Who is spoken of in these sentences and beside them. */
const around = (by: readonly (readonly Mention[])[], sentences: readonly number[]): readonly Mention[] => sentences.flatMap(at => [at - 2, at - 1, at, at + 1, at + 2].flatMap(each => by[each] ?? []))

/** *He* is no *she*, and in the text the child is *you*. */
function isSomebodyElse(one: Mention, other: Mention): boolean {
  if (other.pronoun === 'they' || other.pronoun === undefined || other.as === 'child') return false
  if (other.as !== 'pronoun') return one.as === 'pronoun' && (other.as === 'kin' || other.as === 'name') && one.pronoun !== undefined && one.pronoun !== 'they' && one.pronoun !== other.pronoun
  if (one.as === 'child') return one.pronoun === undefined
  return (one.as === 'pronoun' || one.as === 'kin' || one.as === 'name') && one.pronoun !== undefined && one.pronoun !== 'they' && one.pronoun !== other.pronoun
}

const isUnknown = ({ as, keys }: Mention): boolean => as === 'name' && keys.every(key => key.startsWith('name:'))

function isSwap(deed: Deed, other: Deed, own: readonly Mention[], named: readonly Mention[]): boolean {
  if (deed.to && other.to && deed.to.pronoun !== 'they' && other.to.pronoun !== 'they' && agree(deed.to, other.doer) && agree(deed.doer, other.to)) return true
  if (deed.close && other.close && isSomebodyElse(deed.doer, other.doer)) return true
  // A name that nobody told us of may be the mum's or the dad's.
  if (isUnknown(deed.doer) && other.doer.as === 'kin') return false
  if (!isWho(deed.doer) || !isWho(other.doer) || !deed.close || !other.close) return false
  const gone = deed.doer.as !== 'writer' && deed.doer.as !== 'child' && !named.some(each => shares(each, deed.doer))
  return gone || (own.some(each => isWho(each) && shares(each, other.doer)) && named.some(each => isWho(each) && shares(each, deed.doer)))
}
