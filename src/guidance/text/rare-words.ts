import { ordinaryLong } from '../words/ordinary-words.ts'
import { isExplained } from './explained.ts'
import type { Reading, Token } from './reading.ts'
import { ofSentences } from './sentence-forms.ts'
import { stemsOf } from './stems.ts'
import { factsOf, rarest } from './word-facts.ts'

/** Endings of the words in which offices, courts and clinics speak. */
const learned = /(?:[ts]ions?|ments?|ances?|ences?|it(?:y|ies)|ive|al|ally|i[sz](?:e|ed|es|ing)|ous|ously|ively|ary|ory|ent|ant|ancy|ency|ate|ated|ates|ating|ism|ible|able|ic|ics|ically|logy|ify|ified|ure|ures)$/
const shortest = 8
/** Before these a word of this kind is part of what somebody's work is called. */
const workers = new Set('therapist therapists psychologist psychologists psychiatrist worker workers nurse nurses officer officers teacher teachers assistant assistants adviser advisor advisers advisors manager managers consultant practitioner mentor mentors palsy disorder'.split(' '))

/** After a learned word that is less rare these make the name of something that offices have. */
const things = new Set('assessment assessments provision funding notice notices proceedings application applications entitlement arrangement arrangements intervention interventions threshold pathway referral referrals panel planning strategy strategies protocol functioning period package plan plans work order orders factor factors process programme capacity profile status target targets outcome outcomes agreement conference allowance grant interview statement tool approach difficulties issues needs concerns support services'.split(' '))

/** Long learned words, whether they are rare or not. Indexes into `Reading.tokens`. */
const learnedIn = ofSentences(({ tokens }, { from, to }): readonly number[] => {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'word' && !token.quoted && token.text.length >= shortest && learned.test(token.lower) && (token.first || token.text === token.lower)) found.push(at)
  }
  return found
})

/** Long learned words that hardly anybody says, at their first use, where nothing beside them explains them: no list holds them all. */
export function rareWordsIn(reading: Reading): readonly Token[] {
  const { tokens, text } = reading
  const seen = new Set<string>()
  const found: Token[] = []
  for (const i of learnedIn(reading)) {
    const token = tokens[i]!
    if (seen.has(token.lower)) continue
    seen.add(token.lower)
    if (factsOf(token.lower).rarity < (things.has(tokens[i + 1]?.lower ?? '') ? rarest - 2 : rarest) || ordinaryLong.has(token.lower) || stemsOf(token.lower).some(stem => ordinaryLong.has(stem))) continue
    if (reading.dictionary && !reading.dictionary.correct(token.text)) continue
    if (workers.has(tokens[i + 1]?.lower ?? '') || isExplained(reading, token.start, token.end, token.sentence) || text.charAt(token.end) === "'") continue
    found.push(token)
  }
  return found
}
