import { fileOfKind, type VoiceKind } from '../../domain/voice.ts'
import { isId } from '../../store/as.ts'
import type { VoiceGiven } from '../../store/voices.ts'
import { dayInBoxes, dayProblem, readDayBoxes } from '../parts/day-boxes.ts'
import { voiceWords } from './words.ts'

const words = voiceWords.problems

/** The form as it was typed. */
export interface Typed {
  readonly words: string
  readonly what: string
  readonly madeBy: string
  readonly to: string
  readonly on: Readonly<Record<string, string>>
  readonly how: string
  readonly record: string
  readonly open: string
}

/** What is to be mended, by the id of its field. */
export type Problems = Partial<Readonly<Record<'file' | 'words' | 'what' | 'made-by' | 'told-to' | 'told-on' | 'how' | 'open', string>>>

/** An empty form, with today's day in it. */
export const emptyForm = (today: string, record: string): Typed => ({ words: '', what: '', madeBy: '', to: '', on: dayInBoxes(today, 'told-on'), how: '', record, open: 'yes' })

interface Read { readonly typed: Typed; readonly problems: Problems; readonly given?: Omit<VoiceGiven, 'file'>; readonly isOpen: boolean }

/** Reads the form, the file aside: `hasFile` says whether one came. */
export function readForm(fields: Readonly<Record<string, string>>, kind: VoiceKind, today: string, hasFile: boolean): Read {
  const on = readDayBoxes(fields, 'told-on')
  const text = (name: string) => (fields[name] ?? '').replace(/\r\n?/g, '\n')
  const typed: Typed = { words: text('words'), what: text('what'), madeBy: text('made-by'), to: text('told-to'), on: on.values, how: text('how'), record: text('record'), open: text('open') }
  const file = fileOfKind[kind].is
  const needsWords = file === 'none' || (file === 'perhaps' && !hasFile)
  const problems: Problems = {
    ...textProblem('words', typed.words, 20_000, needsWords ? (file === 'none' ? words.words : words.wordsOrFile) : undefined, words.wordsLong),
    ...(file === 'none' ? {} : { ...textProblem('what', typed.what, 300, words.what, words.whatLong), ...textProblem('made-by', typed.madeBy, 200, undefined, words.madeByLong) }),
    ...textProblem('told-to', typed.to, 200, words.to, words.toLong),
    ...problemIf('told-on', dayProblem(on, today)),
    ...textProblem('how', typed.how, 500, words.how, words.howLong),
    ...problemIf('open', typed.open === 'yes' || typed.open === 'no' ? undefined : words.open),
  }
  const isOpen = typed.open === 'yes'
  if (!on.day || Object.keys(problems).length > 0) return { typed, problems, isOpen }
  const hasThing = file !== 'none'
  return {
    typed, problems, isOpen,
    given: {
      kind, words: typed.words.trim(), whatItIs: hasThing ? typed.what.trim() : '', madeBy: hasThing ? typed.madeBy.trim() : '', toldTo: typed.to.trim(), toldOn: on.day, howKnown: typed.how.trim(),
      recordId: isId(typed.record) ? typed.record : null,
    },
  }
}

function textProblem(field: keyof Problems, text: string, most: number, missing: string | undefined, long: string): Problems {
  return problemIf(field, text.trim() === '' ? missing : text.length > most ? long : undefined)
}

const problemIf = (field: keyof Problems, says: string | undefined): Problems => (says === undefined ? {} : { [field]: says })
