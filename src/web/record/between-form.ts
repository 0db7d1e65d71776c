import { readDayBoxes } from '../parts/day-boxes.ts'
import { betweenWords as words } from './between-words.ts'

/** What was typed between colleagues and is to be mended: by field, what to do. */
export interface BetweenUnkept {
  readonly form: 'comment' | 'told' | 'sign'
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

export interface CommentSent {
  readonly words: string
  readonly answers: string | null
  readonly settles: boolean
}

/** Reads what is said (`words`), what it answers (`answers`), and if that is settled with it (`do`). Settling needs no words. */
export function readComment(fields: Readonly<Record<string, string>>): { comment: CommentSent; unkept?: BetweenUnkept } {
  const settles = fields['do'] === 'settle'
  const text = (fields['words'] ?? '').trim()
  const problem = text === '' && !settles ? words.missing : text.length > 4000 ? words.long : undefined
  const comment = { words: text, answers: fields['answers'] || null, settles }
  return problem === undefined ? { comment } : { comment, unkept: { form: 'comment', typed: fields, problems: { [comment.answers ? `answer-${comment.answers}` : 'comment']: problem } } }
}

/** An answer to a talk that somebody settled meanwhile, with what was typed. */
export const settledMeanwhile = (typed: Readonly<Record<string, string>>, talk: string): BetweenUnkept => ({ form: 'comment', typed, problems: { [`answer-${talk}`]: words.settledMeanwhile } })

/** Reads what is said with a sign-off (`words`). */
export function readSignOff(fields: Readonly<Record<string, string>>): { words: string; unkept?: BetweenUnkept } {
  const text = (fields['words'] ?? '').trim()
  return text.length > 4000 ? { words: text, unkept: notSigned(fields, words.long) } : { words: text }
}

/** A sign-off that was not given, with what to do. */
export const notSigned = (typed: Readonly<Record<string, string>>, problem: string): BetweenUnkept => ({ form: 'sign', typed, problems: { 'sign-words': problem } })

export type ToldSent = { readonly inRecordId: string } | { readonly whyNot: string; readonly lookAgainOn: string }

/** Reads where the child is told (`in-record`), or why not yet and when it is looked at again. `today`: ISO date. */
export function readTold(fields: Readonly<Record<string, string>>, today: string): { told?: ToldSent; unkept?: BetweenUnkept } {
  if (fields['do'] === 'told') {
    const inRecordId = fields['in-record'] ?? ''
    return inRecordId === '' ? { unkept: { form: 'told', typed: fields, problems: { 'in-record': words.toldMissing } } } : { told: { inRecordId } }
  }
  const whyNot = (fields['why-not'] ?? '').trim()
  const { day } = readDayBoxes(fields, 'look-again')
  const whyWrong = whyNot === '' ? words.whyMissing : whyNot.length > 1000 ? words.whyLong : undefined
  const problems = { ...(whyWrong ? { 'why-not': whyWrong } : {}), ...(!day || day <= today ? { 'look-again-day': words.dayMissing } : {}) }
  return !whyWrong && day && day > today ? { told: { whyNot, lookAgainOn: day } } : { unkept: { form: 'told', typed: fields, problems } }
}
