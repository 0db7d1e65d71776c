import type { CatalogueEntry } from './catalogue.ts'
import { type DocumentEdition, type FieldEdition, type FormEdition, inOrderMade, isOwnId, type KindEdition, ownPartTo, type PartEdition } from './form-edition.ts'
import { formOf } from './form-of.ts'
import type { DocumentKind, Field, Form, Section } from './form.ts'
import { ownParts } from './own-parts.ts'

/** The document type as an authority has it: its edition laid over what is shipped. The edition must be one that `readEdition` has nothing against. */
export function layEdition(shipped: CatalogueEntry, edition: FormEdition): CatalogueEntry {
  if (Object.values(edition).every(each => Object.keys(each).length === 0)) return shipped
  const { inUse = shipped.form !== undefined, title, titleToChild, isFor, toChild = shipped.toChild, partToChild = shipped.partToChild } = edition.document
  const { partToChild: _, ...as } = shipped
  return {
    ...as, toChild,
    title: title ?? shipped.title, titleToChild: titleToChild ?? shipped.titleToChild, isFor: isFor ?? shipped.isFor,
    ...(toChild === 'part' && partToChild !== undefined ? { partToChild } : {}),
    form: layForm(formOf(shipped), edition),
    ...(inUse ? {} : { isOff: true }),
  }
}

function layForm(shipped: Form, edition: FormEdition): Form {
  const { kinds: _, ...as } = shipped
  const kinds = layKinds(shipped.kinds ?? [], edition.document.kinds ?? {})
  const hidden = new Set(edition.hidden)
  return {
    ...as, ...(kinds.length > 0 ? { kinds } : {}), timescales: layTimescales(shipped, edition.document), signsOff: edition.document.signsOff ?? shipped.signsOff,
    sections: sectionsInOrder(shipped, edition).filter(({ id }) => !hidden.has(id)),
  }
}

/** Every part in its order, the hidden ones too. */
export function sectionsInOrder(shipped: Form, edition: FormEdition): readonly Section[] {
  const own = inOrderMade(Object.keys(edition.parts).filter(id => ownPartTo(id) !== undefined)).flatMap(id => ownSection(id, edition.parts[id] ?? {}) ?? [])
  const sections = [...shipped.sections.map(section => laySection(section, edition.parts[section.id] ?? {})), ...own]
  const byId = new Map(sections.map(section => [section.id, section]))
  const ids = edition.order.filter(id => byId.has(id))
  for (const [at, { id }] of sections.entries()) if (!ids.includes(id)) ids.splice(ids.indexOf(sections[at - 1]?.id ?? '') + 1, 0, id)
  return ids.flatMap(id => byId.get(id) ?? [])
}

function ownSection(id: string, part: PartEdition): Section | undefined {
  const to = ownPartTo(id)
  const begins = to && ownParts[to][part.passage ?? 'text']
  if (!begins) return undefined
  const { hint: _, opensFor: __, ...section } = begins
  return laySection({ ...section, id, asks: '', heading: '', opensWith: 'offered' }, part)
}

function laySection({ hint: shippedHint, ...section }: Section, { asks, hint = shippedHint, heading, opensWith, fields = {} }: PartEdition): Section {
  const own = inOrderMade(Object.keys(fields).filter(isOwnId)).flatMap(id => (fields[id]?.isOff ? [] : [ownField(id, fields[id] ?? {})]))
  return {
    ...section, asks: asks ?? section.asks, ...(hint ? { hint } : {}), heading: heading ?? section.heading, opensWith: opensWith ?? section.opensWith,
    fields: [...section.fields.map((field, at) => layField(at === 0 && field.label === section.heading && heading ? { ...field, label: heading } : field, fields[field.id] ?? {})), ...own],
  }
}

const ownField = (id: string, field: FieldEdition): Field => {
  const choices = inOrderMade(Object.keys(field.choices ?? {})).map(value => ({ value, text: '' }))
  return layField({ id, kind: field.kind ?? 'long-text', label: '', lead: '', ...(field.kind === 'choice' ? { choices } : {}) }, field)
}

function layField({ hint: shippedHint, needed: shippedNeed, tail: shippedTail, choices, ...field }: Field, laid: FieldEdition): Field {
  const { hint = shippedHint, needed = shippedNeed, tail = shippedTail } = laid
  return {
    ...field, label: laid.label ?? field.label, lead: laid.lead ?? field.lead, ...(hint ? { hint } : {}), ...(needed ? { needed } : {}), ...(tail ? { tail } : {}),
    ...(choices ? { choices: choices.map(({ value, text }) => ({ value, text: laid.choices?.[value] ?? text })) } : {}),
  }
}

function layKinds(shipped: readonly DocumentKind[], laid: Readonly<Record<string, KindEdition>>): readonly DocumentKind[] {
  const own = inOrderMade(Object.keys(laid).filter(isOwnId)).map(id => ({ id, label: '', titleToChild: '' }))
  return [...shipped, ...own].filter(({ id }) => !laid[id]?.isOff).map(({ id, label, titleToChild }) => ({ id, label: laid[id]?.label ?? label, titleToChild: laid[id]?.titleToChild ?? titleToChild }))
}

const layTimescales = ({ timescales }: Form, { timescales: own }: DocumentEdition): Form['timescales'] =>
  (own ? [...timescales.filter(({ weight }) => weight !== 'local'), ...own.map(each => ({ ...each, weight: 'local' as const }))] : timescales)
