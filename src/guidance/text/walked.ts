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
  readonly to: Mind
  /** The sentence made plain, once it was. */
  plain: Omit<PlainSentence, 'index' | 'paragraph'> | undefined
}

/** All that a step leans on besides what is in mind: a phrase may look a few words into the sentences before and after. */
export interface Surroundings {
  readonly form: SentenceForm
  readonly before: SentenceForm | undefined
  readonly next: SentenceForm | undefined
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

/** The surroundings of a sentence, or undefined when they may not tell all: a list of names runs on where no mark ends it. */
export function surroundingsOf({ tokens, sentences }: Reading, index: number, opensParagraph: boolean): Surroundings | undefined {
  const closed = (at: number): boolean => { const last = tokens[sentences[at]!.to - 1]!; return last.kind === 'punctuation' && !joins.has(last.text) }
  const isWide = (at: number): boolean => sentences[at]!.to - sentences[at]!.from >= wide
  if (!closed(index)) return undefined
  if (index > 0 && !(closed(index - 1) && isWide(index - 1))) return undefined
  if (index + 1 < sentences.length && !isWide(index + 1)) return undefined
  return { form: sentences[index]!.form, before: sentences[index - 1]?.form, next: sentences[index + 1]?.form, opensParagraph }
}

/** The step that was made from here through the same sentence in the same surroundings. */
export function knownStep(mind: Mind, around: Surroundings): Step | undefined {
  const step = mind.after.get(around.form)
  return step?.around.before === around.before && step?.around.next === around.next && step?.around.opensParagraph === around.opensParagraph ? step : undefined
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
