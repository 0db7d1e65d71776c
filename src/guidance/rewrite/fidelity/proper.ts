import { weekdayOf, monthOf } from '../../text/calendar.ts'
import { bare, isTitle, type Names } from '../../text/names.ts'
import { isPlaceWord } from '../../text/places.ts'
import type { Reading, Token } from '../../text/reading.ts'
import { remembered } from '../../text/remembered.ts'
import { acronyms } from '../../words/acronyms.ts'
import { stemsOf } from '../../text/stems.ts'
import { familiar } from '../../words/familiar.ts'
import { isFirstName } from '../../words/first-names.ts'
import { jargon } from '../../words/jargon.ts'
import { kinOf } from '../../words/kin.ts'
import { legal } from '../../words/legal.ts'
import { officeWords } from '../../words/office-words.ts'
import { roles } from '../../words/roles.ts'

/** A name of somebody or something that the file does not know. Tokens, `to` exclusive. */
export interface Proper { readonly from: number; readonly to: number; readonly parts: readonly string[]; readonly as: 'person' | 'place' | 'thing'; /** It ends as places do: `Road`, `Hospital`. */ readonly suffix: boolean }

let office: ReadonlySet<string> | undefined
/** Words that offices like to begin with a capital letter. */
const officeVocabulary = (): ReadonlySet<string> => (office ??= new Set([...acronyms, ...jargon, ...legal, ...officeWords, ...roles].flatMap(({ term, plain, toChild }) => `${term} ${plain} ${toChild ?? ''}`.toLowerCase().split(/[^\p{L}'’]+/u)).concat(
  'mother father maternal paternal mgm pgm local authority department directorate county council borough service services initial interim final review record recording note notes update summary outcome action actions analysis background case visit contact referral section paragraph statutory unannounced announced duty edt mash english maths science religious autism whatsapp email teams zoom wifi monitored supervised tv cctv observation observations discussion telephone conversation present attendees apologies agenda minutes conclusion wishes feelings views sibling siblings children\'s step re subject'.split(' '))))

const isOrdinary = remembered((lower): string => (familiar.has(lower) || stemsOf(lower).some(stem => familiar.has(stem)) || officeVocabulary().has(lower) || (lower.length > 4 && officeVocabulary().has(lower.replace(/s$/, ''))) || kinOf(lower) !== undefined || monthOf(lower) !== undefined || weekdayOf(lower) !== undefined || /^(?:christmas|easter|eid|diwali|ramadan|halloween|year's|eve|i|i'm|i've|i'll|i'd)$/.test(lower) ? 'yes' : 'no'))

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0)
const hasSmall = /\p{Ll}/u

/** Could this word with a capital be a name, wherever it stands? */
const mayBeName = (token: Token): boolean => isCapital(token) && token.text.length > 1 && !/^\p{Lu}-/u.test(token.text) && hasSmall.test(token.text) && (isOrdinary(bare(token.lower)) === 'no' || (isFirstName(bare(token.lower)) && monthOf(bare(token.lower)) === undefined)) && !isTitle(token.lower)

/** Words that stand somewhere with a capital that no sentence's beginning explains. */
export function namesIn(reading: Reading, into: Set<string>): void {
  for (const token of reading.tokens) if (token.text !== token.lower && !token.first && mayBeName(token)) into.add(bare(token.lower))
}

const whereabouts = new Set(['in', 'at', 'near', 'from', 'to', 'around', 'outside', 'into', 'towards', 'via'])

/** The names that the file does not know, in order. `seen` are words known to be names from elsewhere. */
export function properIn(reading: Reading, names: Names, seen: ReadonlySet<string>): readonly Proper[] {
  const { tokens } = reading
  const found: Proper[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.text === token.lower || token.kind !== 'word') continue
    const known = names.at(tokens, at)
    if (known) { at = known.to - 1; continue }
    if (token.lower === 'eve' && /^(?:year's|christmas)$/.test(tokens[at - 1]?.lower ?? '')) continue
    const starts = (mayBeName(token) && (!token.first || seen.has(bare(token.lower)) || (isFirstName(bare(token.lower)) && !/^(?:will|may|mark|hope|grace|sue|rob|rose|joy|faith|pat|dawn)$/.test(token.lower)) || isTitle(tokens[at - 1]?.lower ?? ''))) || startsPlace(tokens, at) || titledName(tokens, at)
    if (!starts) continue
    let to = at + 1
    while (joins(tokens, to) && !names.at(tokens, to)) to++
    let from = at
    while (from > 0 && tokens[from - 1]!.sentence === token.sentence && !tokens[from - 1]!.first && isCapital(tokens[from - 1]) && tokens[from - 1]!.lower.endsWith("'s") && !names.at(tokens, from - 1) && kinOf(bare(tokens[from - 1]!.lower)) === undefined && from - 1 >= (found.at(-1)?.to ?? 0)) from--
    const short = from > 0 && /^\p{Lu}{2,}$/u.test(tokens[from - 1]!.text) && tokens[from - 1]!.sentence === token.sentence ? 1 : 0
    const lasts = bare(tokens[to - 1]!.lower)
    const titled = isTitle(tokens[at - 1]?.lower ?? '')
    const place = !titled && ((isPlaceWord(lasts) && !(to - from === 2 && isFirstName(bare(token.lower)) && alsoSurnames.test(lasts) && !whereabouts.has(tokens[from - 1]?.lower ?? ''))) || (whereabouts.has(tokens[from - 1 - short]?.lower ?? '') && !isFirstName(bare(token.lower)) && to - at < 3))
    found.push({ from, to, parts: tokens.slice(from, to).map(each => bare(each.lower)), as: place ? 'place' : titled || isInitial(tokens, from) || isFirstName(bare(token.lower)) || to - at > 1 ? 'person' : 'thing', suffix: place && isPlaceWord(lasts) })
    at = to - 1
  }
  return found
}

/** `A. Shah` */
const isInitial = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === '.' && /^\p{Lu}$/u.test(tokens[at - 2]?.text ?? '')

/** Somebody may be called so. */
const alsoSurnames = /^(?:green|hill|park|wood|close|lane|hall|fell|cross|bridge|house|church|farm|way|place|grove|view|town|court|street|gardens|square)$/

const titledName = (tokens: readonly Token[], at: number): boolean => isTitle(tokens[at - 1]?.lower ?? '') && isCapital(tokens[at]) && isCapital(tokens[at - 1])

/** `Green Lane`, `St Mary’s`. */
function startsPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || !isCapital(next) || next.sentence !== tokens[at]!.sentence || next.start > tokens[at]!.end + 2) return false
  if (tokens[at]!.lower === 'st') return true
  return !tokens[at]!.first && isPlaceWord(bare(next.lower)) && /^(?:road|street|lane|avenue|close|drive|park|primary|academy|court|house|terrace|crescent|grove|gardens|way|place|farm|lodge|hall|hospital|library|surgery)$/.test(bare(next.lower)) && !/^(?:family|youth|crown|magistrates|county|the|high|supreme|care|children's|contact|local|primary|secondary|community|safe|open)$/.test(tokens[at]!.lower)
}

const joins = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]!
  return token !== undefined && isCapital(token) && token.sentence === before.sentence && token.start === before.end + 1 && !bare(before.lower).endsWith("'") && !before.lower.endsWith("'s") && (mayBeName(token) || isPlaceWord(bare(token.lower)) || hasSmall.test(token.text) && isPlaceWord(bare(tokens[at + 1]?.lower ?? '')) && isCapital(tokens[at + 1]))
}
