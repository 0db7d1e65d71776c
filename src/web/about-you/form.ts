import { type AboutYouKind, aboutYouKinds } from '../../domain/about-you.ts'
import type { AboutYou, AboutYouSaid } from '../../store/about-you.ts'
import { dayInBoxes, dayProblem, readDayBoxes } from '../parts/day-boxes.ts'
import { aboutYouWords as words } from './words.ts'

/** The form as it was typed. */
export interface Typed {
  readonly kind: string
  readonly words: string
  readonly means: string
  readonly standsFor: string
  readonly saidBy: string
  readonly saidOn: Readonly<Record<string, string>>
  /** Why it is put right. */
  readonly why: string
}

/** What is to be mended, by the id of its field. */
export type Problems = Partial<Readonly<Record<'kind' | 'words' | 'means' | 'stands-for' | 'said-by' | 'said-on' | 'why', string>>>

/** What the form for anything but a word offers. */
export const thingKinds = aboutYouKinds.filter(kind => kind !== 'own-word')

/** An empty form, with today's day in it. */
export const emptyForm = (kind: string, today: string): Typed => ({ kind, words: '', means: '', standsFor: '', saidBy: '', saidOn: dayInBoxes(today, 'said-on'), why: '' })

/** The form with an entry in it. */
export const formOf = (about: AboutYou): Typed =>
  ({ kind: about.kind, words: about.words, means: about.means, standsFor: about.standsFor.join(', '), saidBy: about.saidBy, saidOn: dayInBoxes(about.saidOn, 'said-on'), why: '' })

interface Read { readonly typed: Typed; readonly problems: Problems; readonly about?: AboutYouSaid }

/** Reads the form. `about` is there when nothing is to be mended. */
export function readForm(fields: Readonly<Record<string, string>>, today: string, { isPutRight }: { readonly isPutRight: boolean }): Read {
  const saidOn = readDayBoxes(fields, 'said-on')
  const text = (name: string) => fields[name] ?? ''
  const typed: Typed = { kind: text('kind'), words: text('words'), means: text('means'), standsFor: text('stands-for'), saidBy: text('said-by'), saidOn: saidOn.values, why: text('why') }
  const kind = aboutYouKinds.find(each => each === typed.kind)
  const problems: Problems = {
    ...(kind ? {} : { kind: words.kindMissing }),
    ...wordProblems(typed),
    ...textProblem('said-by', typed.saidBy, 200, words.whoMissing, words.whoLong),
    ...problemIf('said-on', dayProblem(saidOn, today)),
    ...(isPutRight ? textProblem('why', typed.why, 500, words.whyMissing, words.whyLong) : {}),
  }
  return kind && saidOn.day && Object.keys(problems).length === 0 ? { typed, problems, about: said(kind, typed, saidOn.day) } : { typed, problems }
}

function said(kind: AboutYouKind, typed: Typed, saidOn: string): AboutYouSaid {
  const isWord = kind === 'own-word'
  return { kind, words: typed.words.trim(), means: isWord ? typed.means.trim() : '', standsFor: isWord ? listed(typed.standsFor) : [], saidBy: typed.saidBy.trim(), saidOn }
}

const wordProblems = (typed: Typed): Problems => (typed.kind === 'own-word'
  ? {
    ...textProblem('words', typed.words, 100, words.ownWordMissing, words.ownWordLong),
    ...textProblem('means', typed.means, 300, words.meansMissing, words.meansLong),
    ...problemIf('stands-for', typed.standsFor.length > 500 ? words.standsForLong : undefined),
  }
  : textProblem('words', typed.words, 1000, words.wordsMissing, words.wordsLong))

/** `foster placement, the unit` as two words, each once. */
const listed = (text: string): readonly string[] => [...new Set(text.split(/[,;\n]/).map(each => each.trim()).filter(each => each !== ''))]

function textProblem(field: keyof Problems, text: string, most: number, missing: string, long: string): Problems {
  return problemIf(field, text.trim() === '' ? missing : text.length > most ? long : undefined)
}

const problemIf = (field: keyof Problems, says: string | undefined): Problems => (says === undefined ? {} : { [field]: says })

/** Saying that something is not so any more, as it was typed. */
export interface EndTyped {
  readonly became: string
  readonly until: Readonly<Record<string, string>>
  readonly why: string
}

export type EndProblems = Partial<Readonly<Record<'became' | 'until' | 'end-why', string>>>

export const emptyEnd = (today: string): EndTyped => ({ became: '', until: dayInBoxes(today, 'until'), why: '' })

type Ending = { readonly became: 'no-longer'; readonly untilDay: string; readonly why: string } | { readonly became: 'mistaken'; readonly why: string }

/** Reads that form. The day counts only for what was so once; a mistake needs a reason. */
export function readEnd(fields: Readonly<Record<string, string>>, today: string): { typed: EndTyped; problems: EndProblems; ending?: Ending } {
  const until = readDayBoxes(fields, 'until')
  const typed = { became: fields['became'] ?? '', until: until.values, why: fields['end-why'] ?? '' }
  const why = typed.why.trim()
  const tooLong = why.length > 500 ? words.whyLong : undefined
  const problem = (field: keyof EndProblems, says: string) => ({ typed, problems: { [field]: says } })
  if (tooLong) return problem('end-why', tooLong)
  if (typed.became === 'mistaken') return why === '' ? problem('end-why', words.whyMissing) : { typed, problems: {}, ending: { became: 'mistaken', why } }
  if (typed.became !== 'no-longer') return problem('became', words.becameMissing)
  const wrong = dayProblem(until, today)
  return wrong || !until.day ? problem('until', wrong ?? words.becameMissing) : { typed, problems: {}, ending: { became: 'no-longer', untilDay: until.day, why } }
}
