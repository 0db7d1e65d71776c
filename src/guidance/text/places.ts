import type { Token } from './reading.ts'

const afterName = new Set(['road', 'street', 'lane', 'house', 'avenue', 'school', 'park', 'close', 'drive', 'court', 'hospital', 'centre', 'ward', 'primary', 'academy', 'college', 'church', 'place', 'square', 'way', 'hall', 'farm', 'bridge', 'hill', 'lodge', 'view', 'fell', 'cross', 'town', 'city', 'united', 'fc', 'group', 'rovers', 'club', 'room', 'unit', 'gardens', 'terrace', 'crescent', 'grove', 'mews', 'nursery', 'infants', 'juniors', 'surgery', 'practice', 'clinic', 'library', 'estate', 'island', 'station', 'wood', 'green'])
const alsoPlaces = new Set(['jordan', 'paris', 'florence', 'chelsea', 'india', 'georgia', 'lincoln', 'preston', 'israel', 'chester', 'sydney', 'savannah', 'kingston', 'adelaide', 'austin', 'verona', 'milan', 'asia', 'america', 'ireland', 'kenya', 'china', 'brooklyn', 'dallas', 'london', 'cheyenne', 'shannon', 'troy', 'victoria', 'alexandria', 'israel', 'skye', 'iona', 'kent', 'devon', 'tyrone', 'clare', 'kerry', 'derry', 'ross', 'lourdes', 'geneva', 'siena', 'vienna', 'sierra', 'dakota'])
const ways = new Set(['in', 'from', 'near', 'around', 'through', 'across', 'visit', 'visited'])

/** Is this word part of a place's name after all (`Alexandra Road`, `back from Paris`)? */
export function isPlaceName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  const next = tokens[index + 1]
  if (next && next.start === token.end + 1 && /^\p{Lu}/u.test(next.text) && afterName.has(next.lower)) return true
  return alsoPlaces.has(token.lower) && ways.has(tokens[index - 1]?.lower ?? '')
}

/** Is this a word that follows a place's name: `Road`, `Park`? */
export const isPlaceWord = (lower: string): boolean => afterName.has(lower)
