import type { AboutYou } from '../../store/children.ts'
import { dayInBoxes, dayProblem, readDayBoxes } from '../parts/day-boxes.ts'
import { childPageWords as words } from './words.ts'

/** The form of 'About you' as it was typed. */
export interface AboutYouTyped {
  readonly kind: string
  readonly words: string
  readonly saidBy: string
  readonly saidOn: Readonly<Record<string, string>>
}

/** What is to be mended, by field. */
export type AboutYouProblems = Partial<Readonly<Record<'kind' | 'words' | 'said-by' | 'said-on', string>>>

export const aboutYouKinds = ['like', 'dislike', 'interest', 'achievement'] as const satisfies readonly AboutYou['kind'][]

/** An empty form, with today's day in it. */
export const emptyAboutYou = (today: string): AboutYouTyped => ({ kind: '', words: '', saidBy: '', saidOn: dayInBoxes(today, 'said-on') })

/** Reads the form. `about` is there when nothing is to be mended. */
export function readAboutYou(fields: Readonly<Record<string, string>>, today: string): { typed: AboutYouTyped; problems: AboutYouProblems; about?: Omit<AboutYou, 'id'> } {
  const saidOn = readDayBoxes(fields, 'said-on')
  const typed = { kind: fields['kind'] ?? '', words: fields['words'] ?? '', saidBy: fields['said-by'] ?? '', saidOn: saidOn.values }
  const kind = aboutYouKinds.find(each => each === typed.kind)
  const dayWrong = dayProblem(saidOn, today)
  const problems: AboutYouProblems = {
    ...(kind ? {} : { kind: words.kindMissing }),
    ...textProblem('words', typed.words, 1000, words.wordsMissing, words.wordsLong),
    ...textProblem('said-by', typed.saidBy, 200, words.whoMissing, words.whoLong),
    ...(dayWrong ? { 'said-on': dayWrong } : {}),
  }
  if (!kind || !saidOn.day || Object.keys(problems).length > 0) return { typed, problems }
  return { typed, problems, about: { kind, words: typed.words.trim(), saidBy: typed.saidBy.trim(), saidOn: saidOn.day } }
}

function textProblem(field: 'words' | 'said-by', text: string, most: number, missing: string, long: string): AboutYouProblems {
  if (text.trim() === '') return { [field]: missing }
  return text.length > most ? { [field]: long } : {}
}
