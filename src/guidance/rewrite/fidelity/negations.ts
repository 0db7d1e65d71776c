import type { OwnWord } from '../../text/words.ts'
import type { Reading } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import { forms } from '../../text/inflect.ts'
import type { Nearby } from './align.ts'
import { senseOf } from './sense.ts'
import type { Fact } from './facts.ts'

/** Says that something is not so. `plain` says it with *not*, *no* or *never*; the others say it with their meaning (`refused`, `missed`). */
interface Negation extends Fact { readonly lower: string; readonly plain: boolean; readonly firm: boolean; readonly scope: ReadonlySet<string>; readonly quoted: boolean }
interface OwnNegation { readonly lower: string; readonly start: number; readonly end: number; readonly plain: boolean; readonly firm: boolean; readonly scope: ReadonlySet<string>; readonly quoted: boolean }

const plainly = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'nowhere', 'neither', 'nor', 'without', 'cannot', 'nil', "n't"])
const all = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap(word => (word.endsWith('~') ? forms(word.slice(0, -1)) : [word])))
/** A note that says it like this must find something like it in the text. */
const firmly = all('deny~ denial refuse~ refusal decline~ unable fail~ failure lack~ absent against unwilling unaware prohibit~ forbid~ forbidden forbade banned refrain~ dna wnb nfa non')
/** What may stand in the place of a *not*. */
const softly = all('stop~ miss~ avoid~ away lost only hardly barely rarely seldom unless except instead rather off hard difficult difficulty struggle~ empty gone ignore~ withhold~ withheld prevent~ disagree~ dislike~ hate~ reject~ banned forbidden yet unknown unsure impossible missing cancel~ suspend~ reluctant reluctance few little anonymous exempt exemption cease~ pause~ dispute~ disputed less false lie~ lied secret keep~ kept first')
const under = /^(?:un(?!der|til|less|ion|ique|it|iform|cle)[a-z]{4,}|dis(?:engag|agre|lik|allow|continu|interest|regard|trust)[a-z]*|in(?:ability|appropriate|consistent|sufficient|adequate|complete|secure|dependent)[a-z]*|ir(?:regular)[a-z]*|[a-z]{3,}less)$/
/** Short forms that have their *not* and what is denied in one. */
const short = new Set(['nfa', 'dna', 'wnb'])
const ends = new Set(['and', 'but', 'because', 'although', 'though', 'however', 'while', 'whilst', 'when', 'so', 'if', 'which', 'who'])

const ownNegations = ofSentence((_, { form: { words } }): readonly OwnNegation[] => {
  const found: OwnNegation[] = []
  words.forEach((word, at) => {
    const { lower, quoted } = word
    const plain = plainly.has(lower) && !isOther(words, at)
    const stays = lower === 'out' && /^(?:stay|stays|stayed|keep|keeps|kept)$/.test(words[at - 1]?.lower ?? '')
    const firm = plain || stays || (firmly.has(lower) && !(/^fail/.test(lower) && words[at + 1]?.lower !== 'to') && !(lower === 'non' && /^(?:verbal|molestation)$/.test(words[at + 1]?.lower ?? '')))
    if (!plain && !firm && !softly.has(lower) && !under.test(lower)) return
    found.push({ lower, start: (lower === 'not' && at > 0 && words[at - 1]!.to === word.from ? words[at - 1]!.from : word.from), end: words[scopeEnd(words, at)]!.to, plain, firm, scope: short.has(lower) ? new Set() : scopeOf(words, at), quoted })
  })
  return found
})

/** `no 7`, `not only`, `no doubt`, `whether or not`: nothing is denied. */
function isOther(words: readonly OwnWord[], at: number): boolean {
  const { lower } = words[at]!
  const next = words[at + 1]?.lower ?? ''
  if (lower === 'no') return /^\d/.test(next) || next === 'doubt' && !/^(?:has|have|had|is|was|be|leaves?|left)$/.test(words[at - 1]?.lower ?? '') || words[at - 1]?.lower === 'or' && words[at - 2]?.lower === 'yes'
  return lower === 'not' && (next === 'only' || (words[at - 1]?.lower === 'or' && words[at - 2]?.lower === 'whether') || words[at - 1]?.lower === 'if' || words[at - 1]?.lower === 'why')
}

/** `does not think` is *thinks … not*. */
const raising = all('think believe expect feel suppose seem')

const scopeLength = 6
/** No sentence that anybody reads has more. */
const inSentenceAtMost = 40

/** The words whose meaning it turns: up to where the thought ends. */
function scopeOf(words: readonly OwnWord[], at: number): ReadonlySet<string> {
  const found = new Set<string>()
  for (let next = at + 1; next < words.length && found.size < scopeLength; next++) {
    const { lower, parted } = words[next]!
    if (ends.has(lower) || plainly.has(lower) || (parted && next > at + 1 && found.size > 1)) break
    const sense = senseOf(lower)
    if (sense !== '') found.add(sense)
  }
  // `does not think he should`: it is what he should that is denied.
  const raised = raising.has(words[at + 1]?.lower ?? '') && found.delete(senseOf(words[at + 1]!.lower))
  if (raised) found.add(senseOf(words[at + 1]!.lower))
  return found
}

/** As much as shows the writer what is meant. */
function scopeEnd(words: readonly OwnWord[], at: number): number {
  let last = at
  for (let next = at + 1; next < words.length && next <= at + 3; next++) {
    if (words[next]!.parted || ends.has(words[next]!.lower)) break
    last = next
    if (senseOf(words[next]!.lower) !== '') break
  }
  return last
}

function negationsIn(reading: Reading): readonly (readonly Negation[])[] {
  return reading.sentences.map((sentence, index) => ownNegations(reading, sentence).slice(0, inSentenceAtMost).map(own => ({ lower: own.lower, sentence: index, start: sentence.start + own.start, end: sentence.start + own.end, keys: [], loose: own.quoted || !own.firm, plain: own.plain, firm: own.firm, scope: own.scope, quoted: own.quoted })))
}

const overlaps = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let count = 0
  for (const each of one) if (other.has(each)) count++
  return count
}

/** Below this the two sentences may tell of different things. */
const alike = 0.2
const hardlyAlike = 0.35

/** What one side denies and the other does not, where both tell of the same. */
export function lostNegations(from: Reading, to: Reading, near: readonly Nearby[], toSenses: readonly ReadonlySet<string>[], strict: boolean): readonly { readonly fact: Fact; readonly beside: number | undefined }[] {
  const theirs = negationsIn(to)
  const taken = new Set<Negation>()
  const open: Negation[] = []
  const mine = negationsIn(from).flat().filter(each => !each.quoted)
  // Those that clearly answer to one another first, so that none is taken by another.
  for (const one of mine) {
    if (one.loose) continue
    let best: Negation | undefined
    let most = 0
    if (!strict && isContradicted(one, near[one.sentence]!.closest, theirs, toSenses)) { open.push(one); continue }
    for (const at of near[one.sentence]!.group) for (const other of theirs[at]!) {
      const shared = overlaps(one.scope, other.scope) * 2 + (one.plain === other.plain ? 1 : 0)
      if (!taken.has(other) && shared > most && shared > 1) [best, most] = [other, shared]
    }
    if (best) taken.add(best)
    else open.push(best ?? one)
  }
  return open.flatMap(one => {
    if (one.loose || (strict && !one.plain)) return []
    const { closest: group, group: about, likeness, owned, window } = near[one.sentence]!
    if ((likeness < alike && owned.length === 0) || group.length === 0) return []
    if (one.scope.has(senseOf('change')) && group.some(at => to.sentences[at]!.form.words.some(({ lower }) => lower === 'same' || lower === 'still'))) return []
    if (isUntil(from, one) || isSince(from, one) && group.some(at => to.sentences[at]!.form.words.some(({ lower }) => lower === 'last'))) return []
    if (!strict && isContradicted(one, group, theirs, toSenses)) return [{ fact: one, beside: group[0] }]
    if (isDenied(one, group, theirs)) return []
    // `Nothing`, `nobody` and the like deny whatever it is.
    if (!strict) for (const at of group) for (const other of theirs[at]!) if (other.plain && other.scope.size === 0 && !taken.has(other)) { taken.add(other); return [] }
    // A *not* of the text that answers to none of the note denies it in other words.
    for (const at of one.plain ? about : group) for (const other of theirs[at]!) if (!strict && other.firm && !taken.has(other)) { taken.add(other); return [] }
    const told = group.filter(at => overlaps(one.scope, toSenses[at]!) > 0)
    // Where the text has the very words of it, their own *not* must be there; in other words any will do.
    if (told.length === 0 || strict) for (const at of strict ? window : about) for (const other of theirs[at]!) if (!taken.has(other)) { taken.add(other); return [] }
    if (strict && !group.some(at => toSenses[at]!.has([...one.scope][0] ?? ''))) return []
    // Told in quite other words it may be denied by words that nobody listed.
    if (!strict && one.plain && likeness < hardlyAlike) return []
    return [{ fact: one, beside: group[0] }]
  })
}

/** `has not been to school since June` is *last went to school in June*. */
const isSince = ({ sentences }: Reading, { sentence, start }: Negation): boolean => sentences[sentence]!.form.words.some(({ lower, from }) => lower === 'since' && sentences[sentence]!.start + from > start)

/** `did not come home until midnight` is *came home at midnight*. */
const isUntil = ({ sentences }: Reading, { sentence, start, plain }: Negation): boolean => plain && sentences[sentence]!.form.words.some(({ lower, to }) => lower === 'did' && sentences[sentence]!.start + to <= start + 4 && sentences[sentence]!.start + to >= start - 1) && sentences[sentence]!.form.words.some(({ lower, from }) => (lower === 'until' || lower === 'till') && sentences[sentence]!.start + from > start && sentences[sentence]!.start + from < start + 40)

const isDenied = (one: Negation, group: readonly number[], theirs: readonly (readonly Negation[])[]): boolean => group.some(at => theirs[at]!.some(other => overlaps(one.scope, other.scope) > 0))

/** The text says the very thing that the note denies, and no *not* of the text reaches it. */
function isContradicted(one: Negation, group: readonly number[], theirs: readonly (readonly Negation[])[], toSenses: readonly ReadonlySet<string>[]): boolean {
  const [first] = one.scope
  if (first === undefined || !one.plain) return false
  if (one.lower !== 'not' && one.lower !== 'no' && group.some(at => theirs[at]!.some(other => other.lower === one.lower))) return false
  return group.some(at => toSenses[at]!.has(first)) && !group.some(at => theirs[at]!.some(other => other.scope.has(first)))
}
