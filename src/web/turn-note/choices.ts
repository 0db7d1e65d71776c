import type { Line } from '../../domain/source-note.ts'
import type { TurnedSentence } from './turn.ts'

/** What becomes of a sentence: its words to the child, the note's own words, or nothing. */
export type Taking = 'turned' | 'as-is' | 'out'

export interface Choice {
  readonly taking: Taking
  /** The part of the form that it goes under. */
  readonly part: string
}

const takings: readonly Taking[] = ['turned', 'as-is', 'out']

/** The names of a sentence's fields in the form. */
export const takeName = (at: number): string => `take.${at}`
export const partName = (at: number): string => `part.${at}`
export const answerName = (question: string): string => `answer.${question}`
export const askedName = (question: string): string => `asked.${question}`

/** What was chosen for a sentence; where nothing readable was sent, what is proposed. */
export function choiceSent(fields: Readonly<Record<string, string>>, at: number, parts: ReadonlySet<string>, proposed: Choice): Choice {
  const part = fields[partName(at)]
  return { taking: takings.find(each => each === fields[takeName(at)]) ?? proposed.taking, part: part !== undefined && parts.has(part) ? part : proposed.part }
}

/** An answer that leaves a question open: it is not asked again until the answer is taken back. */
export const leftOpen = 'left-open'

type Answers = Readonly<Record<string, string>>

/** The answers after a button was pressed, by question, in the order in which they were given. What is chosen for the question on the page counts with every button, but not with the one that takes an answer back. */
export function answersAfter(button: string | undefined, fields: Readonly<Record<string, string>>): Answers {
  if (button === 'forget') return {}
  const given = sentUnder('answer.', fields)
  if (button === 'undo') return Object.fromEntries(Object.entries(given).slice(0, -1))
  const [, open] = /^leave-open\.(.+)$/.exec(button ?? '') ?? []
  return { ...given, ...(open === undefined ? sentUnder('asked.', fields) : { [open.slice(0, 200)]: leftOpen }) }
}

const sentUnder = (begins: string, fields: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (name.startsWith(begins) && value !== '' && value.length <= 200 ? [[name.slice(begins.length), value]] : [])))

/** The answers that settle something. */
export const settling = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== leftOpen))

type Gap = Line['gap']
const wider = (one: Gap, two: Gap): Gap => (one.length === 2 || two.length === 2 ? '\n\n' : one === '\n' || two === '\n' ? '\n' : ' ')

/** The sentences that go into the record, each with the part it goes under, and parted as they were in the note. */
export function linesChosen(words: string, sentences: readonly (TurnedSentence & { readonly choice: Choice })[]): readonly Line[] {
  const lines: Line[] = []
  let gap: Gap = ' '
  let end = 0
  for (const sentence of sentences) {
    gap = wider(gap, gapIn(words.slice(end, sentence.start)))
    end = sentence.end
    const text = (sentence.choice.taking === 'as-is' ? sentence.before : sentence.after).trim()
    if (sentence.choice.taking === 'out' || text === '') continue
    lines.push({ section: sentence.choice.part, text, gap })
    gap = ' '
  }
  return lines
}

const gapIn = (between: string): Gap => (/\n\s*\n/.test(between) ? '\n\n' : between.includes('\n') ? '\n' : ' ')
