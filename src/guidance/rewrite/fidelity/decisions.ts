import type { Reading } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import { forms } from '../../text/inflect.ts'
import type { Nearby } from './align.ts'
import { senseOf } from './sense.ts'

const all = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap(word => (word.endsWith('~') ? forms(word.slice(0, -1)) : [word])))

/** With these a note says that something was decided. */
const deciding = all('decide~ decision agreed outcome recommend~ recommendation resolve~ conclude~ determine~ ordered granted approve~ endorse~ authorise~ ratify~ ruled directed threshold consent~ consented')
/** With these a text may say it. */
const decides = new Set([...deciding, ...all("agree~ will 'll going must need~ judge court order~ should close~ chose choose~ chosen yes allowed allow~ said~ say~ result plan~")])

const plainly = new Set([...deciding, ...all("agree~ will 'll order~ yes")])

/** What is to be done is told by these, too. */
const ahead = new Set([...decides, ...all('ask~ due going hope~ plan~')])

interface OwnDecision { readonly word: string; readonly plan: boolean; readonly start: number; readonly end: number; readonly content: ReadonlySet<string> }

const ownDecisions = ofSentence((_, { form: { words } }): readonly OwnDecision[] => words.flatMap(({ lower, from, quoted }, at): readonly OwnDecision[] => {
  const plan = lower === 'to' && words[at + 1]?.lower === 'be' && !words.slice(0, at).some(each => /^(?:was|were|is|are|has|have|had|need|needs|needed|want|wants|wanted|agreed|decided|said|seems?|appears?|appeared|like|likes|due|going|reported|said|believed|known|thought|allowed|able|advised|told|asked|like|for)$/.test(each.lower)) && /(?:ed|en|ne|nt|ght|ade|ken|wn)$/.test(words[at + 2]?.lower ?? '')
  if (plan && !quoted) return [{ start: words[Math.max(0, at - 3)]!.from, end: words[at + 2]!.to, content: new Set<string>(), plan, word: '' }]
  if (quoted || !deciding.has(lower) || /^(?:not|never)$|n't$/.test(words[at - 1]?.lower ?? '') || (at > 0 && words.slice(Math.max(0, at - 4), at).some(each => deciding.has(each.lower)))) return []
  const content = new Set<string>()
  let last = at
  for (let next = at + 1; next < words.length && content.size < 8; next++) {
    if (words[next]!.parted && content.size > 2) break
    const sense = senseOf(words[next]!.lower)
    if (sense !== '' && !deciding.has(words[next]!.lower)) content.add(sense)
    last = next
  }
  let first = at
  // `The plan was endorsed`: what was decided stands before it.
  if (content.size < 2) for (let back = at - 1; back >= 0 && content.size < 8; back--) {
    const sense = senseOf(words[back]!.lower)
    if (sense !== '') content.add(sense)
    first = back
    if (words[back]!.parted) break
  }
  return [{ start: Math.min(from, words[first]!.from), end: words[last]!.to, content, plan: false, word: senseOf(lower) }]
}))

const tellsDecision = ofSentence((_, { form: { words } }): readonly [told: boolean, plainly: boolean, ahead: boolean, decided: boolean] => [words.some(({ lower }) => decides.has(lower)), words.some(({ lower }) => plainly.has(lower)), words.some(({ lower }) => ahead.has(lower)), words.some(({ lower }) => deciding.has(lower))])

const planned = /\b(?:plan to|to (?:continue|remain|cease|close|be (?:placed|supervised|reviewed|stopped|moved))|no (?:role|further)|\w+ to (?:be|receive|have|see|visit|speak|contact|provide|attend|complete|make|send|apply|arrange|ring|call|check|chase|refer|write|take|bring|stay|return|start|begin|get|go|meet)|nfa|clos(?:ed|ure)|will (?:be|remain|stay|continue|live|move|cease|not)|step(?:ped)? (?:down|up)|order|must|suspended|reduced|increased|ceased|withdrawn|reinstated|extended)\b/i

/** Does a sentence tell of a decision, or of what will be? */
export const isDecision = (reading: Reading, sentence: number): boolean => {
  const { start, end } = reading.sentences[sentence]!
  return ownDecisions(reading, reading.sentences[sentence]!).length > 0 || planned.test(reading.text.slice(start, end))
}

/** Too little of what was decided is told beside it. */
const little = 0.12
/** Where the text tells of something else there, it must tell nearly all of it. */
const nearly = 0.6

/** Does the text tell of something to come, or of a decision, in one of these sentences? */
export const tellsOfPlans = (reading: Reading, sentences: readonly number[]): boolean => sentences.some(at => tellsDecision(reading, reading.sentences[at]!)[2])

/** Does the text tell of a decision beside it that answers to no other decision of the note? */
export const isToldFreely = (from: Reading, to: Reading, index: number, window: readonly number[], back: readonly Nearby[]): boolean =>
  window.some(at => tellsDecision(to, to.sentences[at]!)[3] && !back[at]!.group.some(own => own !== index && ownDecisions(from, from.sentences[own]!).length > 0))

/** Decisions of the note of which its counterparts in the text tell nothing. */
export function lostDecisions(from: Reading, to: Reading, near: readonly Nearby[], back: readonly Nearby[], coverage: (sentence: number, wanted: ReadonlySet<string>) => number): readonly { readonly sentence: number; readonly start: number; readonly end: number; readonly beside: number | undefined }[] {
  return from.sentences.flatMap((sentence, index) => {
    const { group, owned, window } = near[index]!
    if (group.length === 0) return []
    return ownDecisions(from, sentence).flatMap(({ start, end, content, plan, word }) => {
      if (plan) return group.some(at => tellsDecision(to, to.sentences[at]!)[2]) ? [] : [{ sentence: index, start: sentence.start + start, end: sentence.start + end, beside: group[0] }]
      const told = group.some(at => tellsDecision(to, to.sentences[at]!)[0])
      const heard = owned.length > 0 ? content.size < 3 || owned.some(at => to.sentences[at]!.form.words.some(({ lower }) => deciding.has(lower) && senseOf(lower) === word)) || coverage(index, content) >= little : coverage(index, content) >= nearly && group.some(at => tellsDecision(to, to.sentences[at]!)[1])
      return (told && heard) || (owned.length === 0 && isToldFreely(from, to, index, window, back)) ? [] : [{ sentence: index, start: sentence.start + start, end: sentence.start + end, beside: group[0] }]
    })
  })
}
