import type { CatalogueEntry } from './catalogue.ts'
import { type FieldEdition, type FormEdition, freeOwnId, type OwnPassage, type PartEdition } from './form-edition.ts'
import { formOf } from './form-of.ts'
import type { FieldKind } from './form.ts'
import { sectionsInOrder } from './lay-edition.ts'

/** Moves a part past its neighbour among the parts that are on the form. At the end it stays. */
export function movePart(shipped: CatalogueEntry, edition: FormEdition, id: string, way: 'up' | 'down'): FormEdition {
  const ids = sectionsInOrder(formOf(shipped), edition).map(section => section.id)
  const shown = ids.filter(each => !edition.hidden.includes(each))
  const neighbour = shown[shown.indexOf(id) + (way === 'up' ? -1 : 1)]
  if (!shown.includes(id) || neighbour === undefined) return edition
  return { ...edition, order: ids.map(each => (each === id ? neighbour : each === neighbour ? id : each)) }
}

/** Takes a part off the form. What was written in it stays where it was written. */
export const hidePart = (edition: FormEdition, id: string): FormEdition => (edition.hidden.includes(id) ? edition : { ...edition, hidden: [...edition.hidden, id] })

/** Brings a part back to where it stood. */
export const bringPart = (edition: FormEdition, id: string): FormEdition => ({ ...edition, hidden: edition.hidden.filter(each => each !== id) })

/** An own part at the end of the form. `used`: ids of own parts that ever were, so that none comes to mean something else. */
export function addPart(shipped: CatalogueEntry, edition: FormEdition, part: { readonly to: 'child' | 'professionals'; readonly passage: OwnPassage; readonly asks: string; readonly heading: string }, used: ReadonlySet<string>): { edition: FormEdition; id: string } {
  const id = freeOwnId(part.to === 'child' ? 'own-child-' : 'own-staff-', new Set([...used, ...Object.keys(edition.parts)]))
  const { to: _, ...words } = part
  const order = [...sectionsInOrder(formOf(shipped), edition).map(section => section.id), id]
  return { id, edition: { ...edition, order, parts: { ...edition.parts, [id]: { ...words, opensWith: 'open' } } } }
}

/** An own question at the end of a part. */
export function addField(edition: FormEdition, partId: string, field: { readonly kind: FieldKind; readonly label: string; readonly lead: string; readonly choices: readonly string[] }, used: ReadonlySet<string>): FormEdition {
  const part = edition.parts[partId] ?? {}
  const id = freeOwnId('own-', new Set([...used, ...Object.keys(part.fields ?? {})]))
  const { kind, label, lead } = field
  const choices = kind === 'choice' ? { choices: withChoices({}, field.choices) } : {}
  return withPart(edition, partId, { ...part, fields: { ...part.fields, [id]: { kind, label, ...(lead ? { lead } : {}), ...choices } } })
}

/** More choices behind those that there are. */
export function withChoices(choices: Readonly<Record<string, string>>, more: readonly string[]): Readonly<Record<string, string>> {
  const all: Record<string, string> = { ...choices }
  for (const text of more) all[freeOwnId('own-', new Set(Object.keys(all)))] = text
  return all
}

/** The edition with this part as it is now; a part that is as shipped is not named. */
export function withPart(edition: FormEdition, id: string, part: PartEdition): FormEdition {
  const { [id]: _, ...others } = edition.parts
  return { ...edition, parts: Object.keys(part).length === 0 ? others : { ...others, [id]: part } }
}

/** The ids of own parts, and of own fields of each part, that are in any of these editions. */
export function idsUsed(editions: readonly FormEdition[]): { readonly parts: ReadonlySet<string>; readonly fieldsOf: (partId: string) => ReadonlySet<string> } {
  const fields = (partId: string): readonly string[] => editions.flatMap(({ parts }) => Object.keys(parts[partId]?.fields ?? {}))
  return { parts: new Set(editions.flatMap(({ parts }) => Object.keys(parts))), fieldsOf: partId => new Set(fields(partId)) }
}

/** Of what was typed, what is not as shipped. A field with nothing of its own is not named. */
export function onlyOwn<Thing extends object>(typed: Thing, shipped: object): Partial<Thing> {
  const there = new Map(Object.entries(shipped))
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== undefined && value !== (there.get(name) ?? ''))) as Partial<Thing>
}

/** The fields that say something of their own. */
export const namedFields = (fields: Readonly<Record<string, FieldEdition>>): Pick<PartEdition, 'fields'> => {
  const named = Object.entries(fields).filter(([, field]) => Object.keys(field).length > 0)
  return named.length === 0 ? {} : { fields: Object.fromEntries(named) }
}
