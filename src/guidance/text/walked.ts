import type { About } from '../about.ts'
import type { ChildMention } from './child-mentions.ts'
import type { PlainSentence } from './plain-sentences.ts'
import type { Reading } from './reading.ts'
import type { Somebody } from './salience.ts'
import type { SentenceForm } from './sentence-forms.ts'

/** Who is in the reader's mind between two sentences. The same people in the same weight are one and the same mind, so that after a change the walk soon joins the one before. */
export interface Mind {
  readonly people: readonly Readonly<Somebody>[]
  readonly spokenAbout: boolean
  /** How many sentences ago the last person named was a subject; 0 when longer than it matters. */
  readonly subjectBack: number
  /** The steps that were made from here. */
  readonly after: Map<SentenceForm, Step>
}

/** What reading one sentence came to, with this in mind. */
export interface Step {
  readonly around: Surroundings
  /** Counted from the sentence's first token. */
  readonly mentions: readonly ChildMention[]
  /** The same as they stood in the text when it was last walked through, and the index of the token they are counted from. */
  placed: { readonly from: number; readonly mentions: readonly ChildMention[] } | undefined
  readonly to: Mind
  /** The sentence made plain, once it was, as it last stood in the text. */
  plain: PlainSentence | undefined
}

/** All that a step leans on besides what is in mind: a phrase may look a few words into the sentences before and after. */
export interface Surroundings {
  readonly form: SentenceForm
  /** The sentences before it, nearest first, as far as may matter. */
  readonly before: readonly SentenceForm[]
  readonly after: readonly SentenceForm[]
  readonly opensParagraph: boolean
}

/** What is kept of the texts about the same people. */
interface Known { readonly minds: Map<string, Mind>; steps: number }

/** More minds and steps than any record has sentences; then it begins anew. */
const mindsAtMost = 4000
const stepsAtMost = 8000
const kept = new WeakMap<About, Known>()

/** A sentence of fewer words and marks than this could be looked past. */
const wide = 3
/** Marks at which no list of names ends. */
const joins = new Set([',', '&'])

/** More sentences than this on one side are no surroundings. */
const sentencesAtMost = 4
/** Where the text begins or ends. */
const edge: SentenceForm = { wording: '', words: [], answers: [] }

/** The surroundings of a sentence: as far as the next sentence that cannot be looked past, for a list of names runs on where no mark ends it. Undefined when there is none near. */
export function surroundingsOf({ tokens, sentences }: Reading, index: number, opensParagraph: boolean): Surroundings | undefined {
  const closed = (at: number): boolean => { const last = tokens[sentences[at]!.to - 1]!; return last.kind === 'punctuation' && !joins.has(last.text) }
  const isWide = (at: number): boolean => sentences[at]!.to - sentences[at]!.from >= wide
  const towards = (by: 1 | -1): readonly SentenceForm[] | undefined => {
    const found: SentenceForm[] = []
    for (let at = index + by; found.length < sentencesAtMost; at += by) {
      found.push(sentences[at]?.form ?? edge)
      if (!sentences[at] || (isWide(at) && closed(by > 0 ? at - 1 : at))) return found
    }
    return undefined
  }
  const [before, after] = [towards(-1), towards(1)]
  return before && after ? { form: sentences[index]!.form, before, after, opensParagraph } : undefined
}

/** The step that was made from here through the same sentence in the same surroundings. */
export function knownStep(mind: Mind, { sentences }: Reading, index: number, opensParagraph: boolean): Step | undefined {
  const step = mind.after.get(sentences[index]!.form)
  if (!step || step.around.opensParagraph !== opensParagraph) return undefined
  const { before, after } = step.around
  for (let at = 0; at < before.length; at++) if ((sentences[index - 1 - at]?.form ?? edge) !== before[at]) return undefined
  for (let at = 0; at < after.length; at++) if ((sentences[index + 1 + at]?.form ?? edge) !== after[at]) return undefined
  return step
}

/** The mentions of a step in a sentence that begins with this token. */
export function mentionsOf(step: Step, from: number): readonly ChildMention[] {
  if (step.placed?.from !== from) step.placed = { from, mentions: step.mentions.map(each => ({ from: from + each.from, to: from + each.to, as: each.as, certain: each.certain })) }
  return step.placed.mentions
}

/** Nobody is in mind yet. */
export const firstMind = (about: About, speaksToChild: boolean): Mind => mindOf(about, speaksToChild, [], false, 0)

/** The one mind with these people in it. */
export function mindOf(about: About, speaksToChild: boolean, people: readonly Somebody[], spokenAbout: boolean, subjectBack: number): Mind {
  let known = kept.get(about)
  if (!known || known.minds.size >= mindsAtMost || known.steps >= stepsAtMost) {
    known = { minds: new Map(), steps: 0 }
    kept.set(about, known)
  }
  let key = `${speaksToChild} ${spokenAbout} ${subjectBack}`
  for (const each of people) key += `\n${each.key} ${each.pronoun} ${each.score} ${each.doubtful}`
  const same = known.minds.get(key)
  if (same) return same
  const mind: Mind = { people: people.map(each => ({ ...each })), spokenAbout, subjectBack, after: new Map() }
  known.minds.set(key, mind)
  return mind
}

/** Keeps a step for the next text about the same people. */
export function keepStep(about: About, mind: Mind, step: Step): void {
  const known = kept.get(about)
  if (known) known.steps++
  mind.after.set(step.around.form, step)
}
