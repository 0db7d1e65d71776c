import { type DraftContent, entriesOf } from './draft-content.ts'
import type { Field, Form, Section } from './form.ts'

/**
 * The form on which a draft goes on: that of today, and behind it what the draft has words in that is no longer asked, as it was last asked. Not a word is lost because a form changed.
 * @param earlier the forms of before, the newest first, the shipped one last
 */
export function withEarlierParts(form: Form, earlier: readonly Form[], content: DraftContent): Form {
  const asked = form.sections.map(section => withEarlierFields(section, earlier, content))
  const gone = new Map<string, Section>()
  for (const section of earlier.flatMap(({ sections }) => sections)) {
    if (gone.has(section.id) || form.sections.some(({ id }) => id === section.id) || entriesOf(section, content).every(entry => !holdsWords(section, entry, content))) continue
    gone.set(section.id, withEarlierFields({ ...section, hint: partGone, opensWith: 'offered', fields: section.fields.map(notNeeded) }, earlier, content))
  }
  const kind = content['document-kind']
  const kinds = form.kinds?.some(({ id }) => id === kind) ? form.kinds : [...form.kinds ?? [], ...earlier.flatMap(each => each.kinds ?? []).filter(({ id }) => id === kind).slice(0, 1)]
  return { ...form, ...(kinds.length > 0 ? { kinds } : {}), sections: [...asked, ...gone.values()] }
}

const partGone = 'This part is no longer on the form. What is written here stays in what you finish, unless you move it to another part.'
const questionGone = 'This question is no longer asked. What is written here stays in what you finish, unless you move it.'

function withEarlierFields(section: Section, earlier: readonly Form[], content: DraftContent): Section {
  const gone = new Map<string, Field>()
  for (const field of earlier.flatMap(({ sections }) => sections.find(({ id }) => id === section.id)?.fields ?? [])) {
    if (!gone.has(field.id) && !section.fields.some(({ id }) => id === field.id) && entriesOf(section, content).some(entry => isFilled(section, entry, field, content))) gone.set(field.id, { ...notNeeded(field), hint: questionGone })
  }
  return gone.size === 0 ? section : { ...section, fields: [...section.fields, ...gone.values()] }
}

const notNeeded = ({ needed: _, ...field }: Field): Field => field

const holdsWords = (section: Section, entry: number, content: DraftContent): boolean => section.fields.some(field => isFilled(section, entry, field, content)) || (section.passage === 'picture' && content[`part.${section.id}.${entry}.attachment`] !== undefined)

const isFilled = ({ id }: Section, entry: number, field: Field, content: DraftContent): boolean => (content[`part.${id}.${entry}.${field.id}`] ?? '').trim() !== ''
