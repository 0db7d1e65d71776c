import { type DraftContent, fieldKey } from './draft-content.ts'
import type { Form } from './form.ts'

/** A step of the last plan that is still to be done: the id of its passage, and what it says. */
export interface OpenStep {
  readonly passageId: string
  readonly what: string
  readonly doneByWhom: string
  readonly byDay: string | null
}

/** What stands in the last plan or review: the steps that are open, and its goals as they were answered. */
export interface LastPlan {
  readonly recordId: string
  readonly steps: readonly OpenStep[]
  readonly goals: readonly Readonly<Record<string, string>>[]
}

/** Where a goal stands that does not go on. */
const ended: ReadonlySet<string | undefined> = new Set(['reached', 'let-go'])

/** What a review begins with: each open step, to be told how it is going, and each goal that was not reached. */
export function carryOn(form: Form, last: LastPlan): DraftContent {
  const has = (section: string): boolean => form.sections.some(({ id }) => id === section)
  const content: Record<string, string> = { 'carried-from': last.recordId }
  const put = (section: string, entry: number, field: string, answer: string): void => { if (answer !== '') content[fieldKey(section, entry, field)] = answer }
  for (const [entry, step] of (has('progress') ? last.steps : []).entries()) {
    put('progress', entry, 'step', step.passageId)
    put('progress', entry, 'what', step.what)
    put('progress', entry, 'who', step.doneByWhom)
    put('progress', entry, 'when', step.byDay ?? '')
  }
  for (const [entry, goal] of (has('goals') ? last.goals.filter(({ outcome }) => !ended.has(outcome)) : []).entries()) {
    put('goals', entry, 'what', goal['what'] ?? '')
    put('goals', entry, 'sign', goal['sign'] ?? '')
  }
  return content
}
