import { type DraftContent, entriesOf, fieldKey, isDay, openSections, passagesOf } from './draft-content.ts'
import { asksFor, factsAsked } from './facts-asked.ts'
import type { Field, Form, Section } from './form.ts'

/** What stands in the way of finishing: facts without which there is no record. Guidance never does. Each says what to do. */
export interface Problem {
  readonly key: string
  readonly says: string
}

/** How many passages a record can hold, and how many people can be written down as there. */
const mostPassages = 2000
const mostOthers = 200

/** The facts that a document of this form cannot be without. `now` is the moment at the authority's place (`2026-11-24T15:30`). */
export function problemsBeforeFinishing(form: Form, content: DraftContent, now: string): readonly Problem[] {
  return [...kindProblems(form, content), ...factProblems(form, content, now), ...openSections(form, content).flatMap(section => sectionProblems(section, content)), ...sizeProblems(form, content)]
}

function kindProblems({ kinds }: Form, content: DraftContent): readonly Problem[] {
  return kinds === undefined || kinds.some(({ id }) => id === content['document-kind']) ? [] : [{ key: 'document-kind', says: 'Choose which kind it is' }]
}

function factProblems({ facts }: Form, content: DraftContent, now: string): readonly Problem[] {
  const problems: Problem[] = []
  const { dayMissing, seenMissing } = factsAsked[facts]
  const date = content['date'] ?? ''
  const time = asksFor(facts, 'time') ? content['time'] ?? '' : ''
  if (date === '') problems.push({ key: 'date', says: dayMissing })
  else if (!isDay(date)) problems.push({ key: 'date', says: 'There is no such day. Enter a real date, for example 27 3 2026' })
  else if (date > now.slice(0, 10)) problems.push({ key: 'date', says: `The day is still to come. ${dayMissing}` })
  if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) problems.push({ key: 'time', says: 'Enter a time such as 15:30, or leave it empty' })
  else if (date === now.slice(0, 10) && time > now.slice(11, 16)) problems.push({ key: 'time', says: 'The time is still to come. Enter the time at which it happened' })
  if (asksFor(facts, 'seen') && (content['seen'] ?? '') === '') problems.push({ key: 'seen', says: seenMissing })
  return problems
}

function sectionProblems(section: Section, content: DraftContent): readonly Problem[] {
  const filled = entriesOf(section, content)
  return (filled.length === 0 && !section.repeats ? [0] : filled).flatMap(entry => section.fields.flatMap(field => {
    const key = fieldKey(section.id, entry, field.id)
    const says = fieldProblem(section, field, (content[key] ?? '').trim())
    return says === undefined ? [] : [{ key, says }]
  }))
}

function fieldProblem(section: Section, field: Field, answer: string): string | undefined {
  if (answer === '') return section.passage === 'picture' && field.id === 'what' ? 'Say what the picture is' : field.needed
  if (field.kind === 'date' && !isDay(answer)) return `There is no such day. Enter a real date${field.needed === undefined ? ', or leave it empty' : ''}`
  return undefined
}

function sizeProblems(form: Form, content: DraftContent): readonly Problem[] {
  const [first] = openSections(form, content)
  const start = fieldKey(first?.id ?? '', 0, first?.fields[0]?.id ?? '')
  const passages = passagesOf(form, content).length
  return [
    ...(passages > mostPassages ? [{ key: start, says: `That is more than ${mostPassages} paragraphs. Put part of it in a second record` }] : []),
    ...((content['also-present'] ?? '').split(/[,;\n]/).length > mostOthers ? [{ key: 'also-present', says: `That is more than ${mostOthers} names. Name those who matter to the child` }] : []),
    ...(passages === 0 ? [{ key: start, says: 'Write at least one part before you finish' }] : []),
  ]
}
