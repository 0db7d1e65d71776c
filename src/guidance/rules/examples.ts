import type { About } from '../about.ts'
import type { Range } from '../text/quotations.ts'

/** The facts that a rule's examples are read with, unless an example brings its own. All of these people are invented. */
export const usualAbout: About = {
  documentType: 'case-record',
  date: '2026-03-12',
  children: [{ name: 'Rowan Ashdene', dateOfBirth: '2013-05-14', pronouns: 'she/her', verbal: true }],
  people: [
    { name: 'Dana Ashdene', relationship: 'mum', pronouns: 'she/her' },
    { name: 'Col Ashdene', relationship: 'dad', pronouns: 'he/him' },
    { name: 'Toby Ashdene', relationship: 'brother', pronouns: 'he/him' },
    { name: 'Imogen Fairley', role: 'social worker' },
    { name: 'Peter Lund', role: 'form teacher' },
    { name: 'Dr Salma Qadir', role: 'doctor' },
  ],
}

/** The about of an example: the usual one with the example's own facts laid over it. */
export const aboutOf = (own: Partial<About> | undefined): About => ({ ...usualAbout, ...own })

/**
 * Takes the «marks» out of an example.
 * @returns the text without marks, and the ranges (UTF-16, in the text without marks) that stood between them
 */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly Range[] } {
  const marks: Range[] = []
  let text = ''
  let start = 0
  for (const char of marked) {
    if (char === '«') start = text.length
    else if (char === '»') marks.push({ start, end: text.length })
    else text += char
  }
  return { text, marks }
}
