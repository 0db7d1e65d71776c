import type { PersonOnFile } from '../about.ts'
import { isFirstName } from '../words/first-names.ts'
import { kinOf } from '../words/kin.ts'
import { capitalsIn } from './capitals.ts'
import { type KnownPerson, type NameHit, type Names, bare, isTitle, namesOf } from './names.ts'
import { monthOf, weekdayOf } from './calendar.ts'
import { isPlaceName, isPlaceWord } from './places.ts'
import { nearNamesIn } from './near-names.ts'
import type { Reading, Token } from './reading.ts'

/** The first time that somebody other than an addressed child is named. Token indexes, `to` exclusive, a title before it included. */
export interface Introduction {
  readonly from: number
  readonly to: number
  /** Undefined when the file does not know them. */
  readonly who: KnownPerson | undefined
  readonly person: PersonOnFile | undefined
  /** First name and surname stand here (or all of the name that the file has). */
  readonly full: boolean
  /** A word of who they are stands beside it: a role, or whose mum, friend or neighbour. */
  readonly explained: boolean
}

/** Everybody's first mention, in order, save of those whose whole name and part are told further on. Quotations are passed over, and so is what the child is not given to read. */
export function introductionsIn(reading: Reading): Introduction[] {
  const names = namesOf(reading.about)
  const { tokens } = reading
  const met = new Set<string>()
  const found: Introduction[] = []
  const slips = new Set(nearNamesIn(reading, names).map(near => near.at))
  const later = new Set<Introduction>()
  let next = 0
  for (const at of capitalsIn(reading)) {
    const token = tokens[at]!
    if (at < next || token.start < reading.toChildFrom) continue
    const hit = names.at(tokens, at)
    if (hit) {
      next = hit.to
      if (hit.who.person === undefined || (hit.form === 'first' && isMadeUp(tokens, at))) continue
      if (!met.has(nameKey(hit.who))) {
        met.add(nameKey(hit.who))
        if (!isOfACouple(tokens, hit, names) && !isBusiness(tokens, hit)) found.push(introduced(reading, names, hit, found))
      } else if (hit.form === 'full') {
        const first = found.find(each => each.who === hit.who && !(each.full && each.explained))
        if (first && introduced(reading, names, hit, found).explained) later.add(first)
      }
      continue
    }
    const short = shortNameAt(reading, names, at)
    if (short) {
      if (!met.has(nameKey(short))) {
        met.add(nameKey(short))
        found.push({ from: at, to: at + 1, who: short, person: reading.about.people[short.person!], full: false, explained: isExplained(tokens, at, at + 1, reading.about.people[short.person!]) })
      }
      continue
    }
    const stranger = slips.has(at) || isSlipNext(slips, tokens, at) || (isTitle(token.lower) && names.at(tokens, at + 1)) ? undefined : strangerAt(tokens, at)
    if (stranger === undefined) continue
    next = stranger.to
    const key = tokens[stranger.to - 1]!.lower
    if (met.has(key) || met.has(token.lower)) continue
    met.add(key)
    met.add(token.lower)
    found.push({ ...stranger, who: undefined, person: undefined, ...known(tokens, stranger) })
  }
  return later.size === 0 ? found : found.filter(each => !later.has(each))
}

/** The beginning of one first name on the file, and no other word: `Trace` for Tracey. */
function shortNameAt({ tokens }: Reading, names: Names, at: number): KnownPerson | undefined {
  const token = tokens[at]!
  const word = bare(token.lower)
  if (token.first || token.quoted || word.length < 3 || word.length > 6 || kinOf(word) || isTitle(word) || weekdayOf(word) !== undefined || monthOf(word) !== undefined || !/^\p{Lu}\p{Ll}/u.test(token.text) || isPlace(tokens, at)) return undefined
  const beside = (index: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '') && !tokens[index]!.first
  if (beside(at - 1) || beside(at + 1)) return undefined
  const like = names.known.filter(each => each.parts[0]!.length > word.length && each.parts[0]!.toLowerCase().startsWith(word))
  return like.length === 1 && like[0]!.person !== undefined ? like[0] : undefined
}

/** A title goes with the slip after it. */
const isSlipNext = (slips: ReadonlySet<number>, tokens: readonly Token[], at: number): boolean => isTitle(tokens[at]!.lower) && (slips.has(at + 1) || (tokens[at + 1]?.text === '.' && slips.has(at + 2)))

/** Of somebody not on the file: a professional's single name is no whole name, whatever role stands beside it. */
function known(tokens: readonly Token[], { from, to }: { from: number; to: number }): { full: boolean; explained: boolean } {
  const full = to - from > (isTitle(tokens[from]!.lower) ? 2 : 1)
  const explained = full || isToldByRelation(tokens, from, to) || isExplained(tokens, from, to, undefined)
  return { full, explained: explained && (full || !isProfessional(tokens, from, to)) }
}

const professions = new Set('worker teacher doctor nurse officer manager adviser advisor reviewer chair therapist psychologist paediatrician solicitor interpreter tutor midwife dentist head supervisor coordinator co-ordinator senco detective practitioner physiotherapist consultant iro mentor'.split(' '))

/** `your key worker, Lou`, `Mrs Lou, the dentist`. */
const isProfessional = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (/^(?:dr|sgt|sergeant|dc|pc|ds|di|constable|inspector|pcso|wpc|judge)$/.test(tokens[from]!.lower)) return true
  const place = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  const before = tokens[place]
  if (before && (professions.has(before.lower) || before.lower === 'lady' && /^(?:lollipop|dinner|lunch|lunchtime|school|tea)$/.test(tokens[place - 1]?.lower ?? ''))) return true
  if (before && /^(?:is|was|called|named)$/.test(before.lower) && professions.has(tokens[from - 2]?.lower ?? '')) return true
  if (!/^(?:,|\(|your|the|–|-)$/.test(tokens[to]?.lower ?? '')) return false
  for (let at = to + 1; at < to + 5; at++) if (professions.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** Foster carers, hosts or grandparents who are named together are known together. */
function isOfACouple(tokens: readonly Token[], hit: NameHit, names: Names): boolean {
  const alike = (other: NameHit | undefined): boolean => other?.who.person !== undefined && other.who !== hit.who && other.who.parts.at(-1) === hit.who.parts.at(-1)
  if (tokens[hit.to]?.lower === 'and' && alike(names.at(tokens, hit.to + 1))) return true
  return tokens[hit.from - 1]?.lower === 'and' && (alike(names.at(tokens, hit.from - 2)) || alike(names.at(tokens, hit.from - 3)))
}

/** `Lund Motors` is no person. */
const isBusiness = (tokens: readonly Token[], hit: NameHit): boolean => {
  const next = tokens[hit.to]
  if (hit.form === 'last' && /^(?:household|family|home|house|address|flat)$/.test(next?.lower ?? '')) return true
  return hit.form === 'last' && !isTitle(tokens[hit.from - 1]?.lower ?? '') && next?.kind === 'word' && next.start === tokens[hit.to - 1]!.end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text)
}

const nameKey = (who: KnownPerson): string => `person:${who.person}`

function introduced(reading: Reading, names: Names, hit: NameHit, before: readonly Introduction[]): Introduction {
  const { tokens } = reading
  const person = reading.about.people[hit.who.person!]
  const last = tokens[hit.from - 1]
  const misspelt = hit.form === 'last' && last?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(last.text) && !last.first && !isTitle(last.lower) && !roles.has(last.lower)
  const from = misspelt ? hit.from - 1 : withTitle(tokens, hit.from)
  return {
    from, to: hit.to, who: hit.who, person,
    full: misspelt || hit.form === 'full' || hit.who.parts.length < 2 || sharesSurname(tokens, hit, names) || isPartner(before, person, hit.who),
    explained: isOwnChild(person) || saidNext(tokens, hit) || saysOfThemselves(tokens, from) || isWriting(tokens, hit.to) || isToldByRelation(tokens, from, hit.to) || isFormLine(tokens, from) || isExplained(tokens, from, hit.to, person),
  }
}

/** A carer whose partner of the same surname was named in full before. */
const isPartner = (before: readonly Introduction[], person: PersonOnFile | undefined, { parts }: KnownPerson): boolean =>
  /\bcarer\b/.test(person?.role ?? '') && before.some(each => each.full && each.person?.role === person?.role && each.who !== undefined && each.who.parts.at(-1) === parts.at(-1))

/** `Denny woke up. Denny is the man whose flat it was.` */
function saidNext(tokens: readonly Token[], hit: NameHit): boolean {
  const name = tokens[hit.from]!.lower
  for (let at = hit.to; at < tokens.length && at < hit.to + 40; at++) {
    if (tokens[at]!.lower !== name || tokens[at]!.quoted) continue
    let verb = at + 1
    if (/^\p{Lu}/u.test(tokens[verb]?.text ?? '')) verb++
    return /^(?:is|was)$/.test(tokens[verb]?.lower ?? '') && /^(?:your|the|a|an|my|one)$/.test(tokens[verb + 1]?.lower ?? '')
  }
  return false
}

/** The child's own daughter or son needs no word of who they are. */
const isOwnChild = (person: PersonOnFile | undefined): boolean => /^(?:son|daughter|baby|child)$/.test(person?.relationship ?? '')

/** `You said this to …`: the form's own line, where the page shows who it is. */
const isFormLine = (tokens: readonly Token[], from: number): boolean => tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'this' && tokens[from - 3]?.lower === 'said'

/** `I am …`, `my name is …`: the writer goes on to say what they do. */
const saysOfThemselves = (tokens: readonly Token[], from: number): boolean => {
  const [last, before] = [tokens[from - 1]?.lower, tokens[from - 2]?.lower]
  return last === "i'm" || (last === 'am' && before === 'i') || (last === 'is' && before === 'name') || (last === 'me' && before === 'is')
}

/** `It is Lou Harcastle writing`, `Lou Harcastle here.`: so writers begin. */
const isWriting = (tokens: readonly Token[], to: number): boolean => /^(?:writing|here|speaking)$/.test(tokens[to]?.lower ?? '') && !/^(?:to|about)$/.test(tokens[to + 1]?.lower ?? '')

/** `Lou, whose house it is`, `who you call Taid` */
const isToldByRelation = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'whose') || (/^calls?$/.test(tokens[from - 1]?.lower ?? '') && /^(?:you|he|she|they)$/.test(tokens[from - 2]?.lower ?? ''))

/** `Dr` and an initial belong to the name: `Mr Lund`, `G. Lund`, `P Lund`. */
function withTitle(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]
  if (!before) return from
  const title = (token: Token | undefined): boolean => token !== undefined && (isTitle(token.lower) || (token.text !== token.lower && roles.has(token.lower)) || /^\p{Lu}$/u.test(token.text))
  if (title(before) && before.lower !== 'i' && before.lower !== 'a') return from - 1
  return before.text === '.' && title(tokens[from - 2]) && tokens[from - 2]!.end === before.start ? from - 2 : from
}

/** `Lou and Sam Harcastle`: the surname serves both. */
function sharesSurname(tokens: readonly Token[], hit: NameHit, names: Names): boolean {
  const joined = tokens[hit.to]?.lower
  if (joined !== 'and' && joined !== '&' && joined !== ',') return false
  const next = names.at(tokens, hit.to + 1)
  if (next?.form === 'full' && next.who.parts.at(-1) === hit.who.parts.at(-1)) return true
  return next !== undefined && tokens[next.to]?.lower === hit.who.parts.at(-1)?.toLowerCase()
}

/** Somebody of whom the file knows nothing: a first name that we know, maybe with a surname after it. */
function strangerAt(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  const token = tokens[at]!
  if (token.text === token.lower || token.kind !== 'word' || !(/^\p{Lu}\p{Ll}/u.test(token.text) || isTitle(token.lower))) return undefined
  const word = bare(token.lower)
  const next = tokens[at + 1]
  const nextIsName = next?.kind === 'word' && next.start === token.end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text) && !next.quoted
  if (isTitle(token.lower) && nextIsName) {
    const surname = tokens[at + 2]
    return { from: at, to: surname?.kind === 'word' && surname.start === next.end + 1 && /^\p{Lu}\p{Ll}/u.test(surname.text) && !isPlaceToken(surname) ? at + 3 : at + 2 }
  }
  if (/^(?:me|you|him|her|them)$/.test(tokens[at - 1]?.lower ?? '') && /^calls?$|^called$/.test(tokens[at - 2]?.lower ?? '')) return undefined
  const before = tokens[at - 1]
  const role = before?.text === ',' || /^(?:called|named)$/.test(before?.lower ?? '') ? tokens[at - 2] : before
  if (role && professions.has(role.lower) && before!.lower !== 'head' && word.length > 2 && !token.first && token.text === `${token.text.charAt(0)}${token.lower.slice(1)}` && weekdayOf(word) === undefined && monthOf(word) === undefined && !nextIsName && !isPlace(tokens, at)) return { from: at, to: at + 1 }
  if (isMadeUp(tokens, at)) return undefined
  if (!isFirstName(word) || notPeople.has(word) || (before && /^\p{Lu}\p{Ll}/u.test(before.text) && before.end === token.start - 1 && !before.first) || isPlace(tokens, at)) return undefined
  return { from: at, to: nextIsName && !isPlaceToken(next) ? at + 2 : at + 1 }
}

/** `Shaun the Sheep`, `Peter Pan`, a sponge and a football club: nobody whom the child would look for. */
function isMadeUp(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.lower === 'the' && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')) return true
  if (next && madeUpSurnames.has(next.lower)) return true
  return /^(?:support|supports|watch|watched|play|played|beat|against|v|vs)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:chelsea|preston|lincoln|chester|charlton|leyton|ross)$/.test(tokens[at]!.lower)
}

const madeUpSurnames = new Set(['pan', 'pig', 'rabbit', 'potter', 'sponge', 'salad', 'house', 'band', 'sheeran', 'swift', 'styles', 'kane', 'bear', 'duck', 'mouse', 'jackson', 'grande', 'claus', 'christmas'])

/** First names that are oftener a month, a season, a flower or a virtue. */
const notPeople = new Set(['alexa', 'siri', 'may', 'april', 'june', 'summer', 'will', 'mark', 'grace', 'joy', 'rose', 'pearl', 'ruby', 'ivy', 'heather', 'hazel', 'holly', 'olive', 'poppy', 'daisy', 'iris', 'fern', 'willow', 'precious', 'pat', 'sue', 'bill', 'rob', 'frank', 'dawn', 'india', 'georgia', 'paige', 'mason', 'austin', 'lance', 'grant', 'max', 'ray', 'don', 'van', 'eve', 'robin'])
const isPlaceToken = (token: Token | undefined): boolean => token !== undefined && isPlaceWord(token.lower)
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  isPlaceToken(tokens[at + 1]) || isPlaceToken(tokens[at + 2]) || isPlaceName(tokens, at) || /^(?:st|saint|st\.)$/.test(tokens[at - 1]?.lower ?? '') || (tokens[at - 1]?.text === '.' && tokens[at - 2]?.lower === 'st')

const roles = new Set(`worker teacher doctor nurse officer manager judge adviser advisor reviewer chair chairperson guardian carer carers therapist psychologist psychiatrist paediatrician solicitor barrister interpreter driver coach
mentor tutor assistant visitor midwife dentist head headteacher supervisor coordinator co-ordinator iro sw fsw pa senco ehp hv detective police constable counsellor practitioner specialist physiotherapist consultant surgeon keyworker
director leader owner neighbour neighbours friend friends mate mates lodger boyfriend girlfriend ex partner cousin cousins host hosts goat dog cat rabbit hamster horse pony guinea fish gecko budgie tortoise puppy kitten teddy doll bear
caretaker cook receptionist librarian vicar imam priest rabbi youth scout playworker artist landlord landlady baby twin twins colleague team boss staff warden lifeguard postman shopkeeper grown-up pet author singer footballer
player character dinosaur man woman who son daughter grandson granddaughter nephew niece children kids lad boy girl parents grandparents family advocate volunteer registrar clerk inspector sergeant expert`.split(/\s+/))

/** Does a word beside the name say who they are? */
function isExplained(tokens: readonly Token[], from: number, to: number, person: PersonOnFile | undefined): boolean {
  const sentence = tokens[from]!.sentence
  const wanted = new Set((person?.role ?? person?.relationship ?? '').toLowerCase().split(/[^\p{L}'-]+/u).filter(word => word.length > 2))
  const says = (token: Token | undefined): boolean => {
    if (token?.kind !== 'word') return false
    const word = bare(token.lower)
    return roles.has(word) || roles.has(word.replace(/s$/, '')) || kinOf(word) !== undefined || kinOf(word.replace(/s$/, '')) !== undefined || wanted.has(word)
  }
  if (says(tokens[from]) && from + 1 < to || tokens[from]!.lower === 'dr' && to - from > 2) return true
  if (tokens[to]?.lower === 'next' && tokens[to + 1]?.lower === 'door') return true
  if (person === undefined && tokens[to]?.lower === 'from' && /^(?:your|the|over|across|down|up|next|number|round)$/.test(tokens[to + 1]?.lower ?? '')) return true
  if (/^[,(–-]$/.test(tokens[to]?.text ?? '') && /^\p{Lu}{2,5}$/u.test(tokens[to + 1]?.text ?? '')) return true
  const start = beforeGloss(tokens, from)
  for (let at = start - 1; at >= 0 && at > start - 7; at--) {
    const token = tokens[at]!
    if (token.sentence !== sentence) break
    if (/^[.;:]$/.test(token.text) && at < start - 1) break
    if (says(token) && !stopsBetween(tokens, at + 1, start)) return true
  }
  for (let at = to; at < tokens.length && at < to + 12; at++) {
    const token = tokens[at]!
    if (token.sentence !== sentence && !(token.start - tokens[to - 1]!.end < 3)) break
    if (says(token) && joins(tokens, to, at)) return true
  }
  return false
}

/** Passes back over a gloss: `an interpreter (somebody who …) called Lou`. */
function beforeGloss(tokens: readonly Token[], from: number): number {
  const close = /^(?:called|named)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  if (tokens[close]?.text !== ')') return from
  for (let at = close - 1; at > close - 20 && at > 0 && tokens[at]!.sentence === tokens[from]!.sentence; at--) if (tokens[at]!.text === '(') return at
  return from
}

/** Between a role and the name after it: at most a comma, a bracket, an age and names of others (`your carers, Lou and`, `a man of 24 called`). */
function stopsBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'punctuation' ? !/^[,(:'’–-]$/.test(token.text) : !(between.has(token.lower) || token.kind === 'number' || /^\p{Lu}/u.test(token.text))) return true
  }
  return false
}

const between = new Set(['and', 'called', 'named', 'is', 'was', 'name', 'of', 'aged'])

/** A role after the name belongs to it when an opening mark, *is*, *your* or *who* leads to it: `Lou, your key worker`, `Lou (key worker)`. */
function joins(tokens: readonly Token[], to: number, role: number): boolean {
  const next = tokens[to]
  if (!next) return false
  if (role === to) return true
  if (next.lower === 'here') return joins(tokens, to + 1, role)
  if (next.text === '(' && /^(?:me|myself|that|that's)$/.test(tokens[to + 1]?.lower ?? '')) {
    const end = tokens.slice(to, role).findIndex(token => token.text === ')')
    return end > 0 && joins(tokens, to + end + 1, role)
  }
  if (/^[,(–:-]$/.test(next.text)) {
    for (let at = to + 1; at < role; at++) if (/^[,.;]$/.test(tokens[at]!.text) || /^(?:said|told|rang|came|will|has|had|was)$/.test(tokens[at]!.lower)) return /^(?:who|is)$/.test(tokens[to + 1]?.lower ?? '')
    return true
  }
  if (/^(?:will|would|has|may)$/.test(next.lower)) return /^(?:be|become|been|now|act|remain|stay)$/.test(tokens[to + 1]?.lower ?? '') && role - to < 9
  if (/^(?:works?|became|remains|covers?|covered|stands|acts|looks|teaches)$/.test(next.lower)) return role - to < 9
  return /^(?:is|was|from|at|and|are|in|who|as)$/.test(next.lower) && role - to < 9
}
