import { namedFields, onlyOwn, withChoices } from '../../domain/change-edition.ts'
import { asLead } from '../../domain/edition-wording.ts'
import { asShipped, type FieldEdition, type FormEdition, isOwnId, type PartEdition } from '../../domain/form-edition.ts'
import { formOf } from '../../domain/form-of.ts'
import type { CatalogueEntry } from '../../domain/catalogue.ts'
import type { Field, FieldKind, Section } from '../../domain/form.ts'
import { sectionsInOrder } from '../../domain/lay-edition.ts'

export type Typed = Readonly<Record<string, string>>

/** Text of one line: no spaces at its ends, one between words. */
export const line = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** A part as it is before the authority's words are laid over it: as shipped, or as an own part of its kind begins. */
export function partAsBegun(shipped: CatalogueEntry, { parts }: FormEdition, id: string): Section | undefined {
  const passage = parts[id]?.passage
  return sectionsInOrder(formOf(shipped), { ...asShipped, parts: passage ? { [id]: { passage } } : {} }).find(section => section.id === id)
}

/** Reads the form of a part. Boxes are named as the wording stands in an edition: `fields.impact.lead`. A box that was not on the page leaves what there is. */
export function partTyped(typed: Typed, begun: Section, part: PartEdition): PartEdition {
  const own = Object.entries(part.fields ?? {}).filter(([id]) => isOwnId(id))
  const { passage } = part
  return {
    ...(passage ? { passage } : {}),
    ...onlyOwn({ asks: line(typed['asks']), hint: line(typed['hint']), heading: line(typed['heading']), opensWith: typed['opensWith'] === 'open' ? 'open' as const : 'offered' as const }, begun),
    ...namedFields(Object.fromEntries([
      ...begun.fields.map(field => [field.id, fieldTyped(typed, field.id, field, part.fields?.[field.id] ?? {})] as const),
      ...own.map(([id, field]) => [id, { ...fieldTyped(typed, id, blank, field), ...(field.kind ? { kind: field.kind } : {}), ...(typed[`fields.${id}.isOff`] === 'yes' ? { isOff: true as const } : {}) }] as const),
    ])),
  }
}

const blank: Omit<Field, 'id' | 'kind'> = { label: '', lead: '' }

function fieldTyped(typed: Typed, id: string, begun: Omit<Field, 'id' | 'kind'>, now: FieldEdition): FieldEdition {
  const box = (name: 'label' | 'hint' | 'lead' | 'tail' | 'needed', read: (text: string) => string = line) => {
    const text = typed[`fields.${id}.${name}`]
    return text === undefined ? now[name] ?? begun[name] ?? '' : read(text)
  }
  const choices = choicesTyped(typed, id, begun.choices, now.choices)
  return {
    ...onlyOwn({ label: box('label'), hint: box('hint'), lead: box('lead', asLead), tail: box('tail', text => text.replace(/\s+/g, ' ').trimEnd()), needed: box('needed') }, begun),
    ...(choices && Object.keys(choices).length > 0 ? { choices } : {}),
  }
}

function choicesTyped(typed: Typed, id: string, begun: Field['choices'], now: FieldEdition['choices']): FieldEdition['choices'] {
  const text = (value: string, otherwise: string) => { const given = typed[`fields.${id}.choices.${value}`]; return given === undefined ? otherwise : line(given) }
  if (begun) return Object.fromEntries(begun.flatMap(each => { const says = text(each.value, now?.[each.value] ?? each.text); return says === each.text ? [] : [[each.value, says]] }))
  return now && withChoices(Object.fromEntries(Object.entries(now).map(([value, says]) => [value, text(value, says)])), linesOf(typed[`fields.${id}.more`]))
}

/** One choice a line. */
const linesOf = (text: string | undefined): readonly string[] => (text ?? '').split(/\r?\n/).map(line).filter(each => each !== '')

/** A question that is to be added; undefined when nothing was typed of one. */
export function newFieldTyped(typed: Typed): { readonly kind: FieldKind; readonly label: string; readonly lead: string; readonly choices: readonly string[] } | undefined {
  const label = line(typed['new.label'])
  const choices = linesOf(typed['new.choices'])
  const kind = (['long-text', 'short-text', 'date', 'choice'] as const).find(each => each === typed['new.kind']) ?? 'long-text'
  return label === '' && choices.length === 0 ? undefined : { kind, label, lead: asLead(typed['new.lead'] ?? ''), choices }
}
