import type { CatalogueEntry } from '../../domain/catalogue.ts'
import { onlyOwn } from '../../domain/change-edition.ts'
import { type DocumentEdition, freeOwnId, isOwnId, type KindEdition, type OwnTimescale } from '../../domain/form-edition.ts'
import { formOf } from '../../domain/form-of.ts'
import { line, type Typed } from './part-form.ts'

/** Reads what holds for the whole document. Boxes are named as the setting stands in an edition: `kinds.section-47.label`. */
export function documentTyped(typed: Typed, shipped: CatalogueEntry, now: DocumentEdition): DocumentEdition {
  const { signsOff, timescales, kinds = [] } = formOf(shipped)
  const inUse = typed['inUse'] === 'yes'
  const toChild = (['full', 'part', 'no'] as const).find(each => each === typed['toChild']) ?? shipped.toChild
  const words = onlyOwn({ title: line(typed['title']), titleToChild: line(typed['titleToChild']), isFor: line(typed['isFor']), partToChild: line(typed['partToChild']), signsOff: line(typed['signsOff']) }, { ...shipped, signsOff })
  const own = timescalesTyped(typed)
  const local = timescales.filter(({ weight }) => weight === 'local').map(({ says, source }) => ({ says, source }))
  const kindsTyped = { ...Object.fromEntries([...kinds, ...ownKinds(now)].flatMap(kind => { const laid = kindTyped(typed, kind); return Object.keys(laid).length > 0 ? [[kind.id, laid]] : [] })), ...newKind(typed, now) }
  return {
    ...(inUse === (shipped.form !== undefined) ? {} : { inUse }),
    ...(toChild === shipped.toChild ? {} : { toChild }),
    ...(toChild === 'part' ? words : withoutPart(words)),
    ...(JSON.stringify(own) === JSON.stringify(local) ? {} : { timescales: own }),
    ...(Object.keys(kindsTyped).length > 0 ? { kinds: kindsTyped } : {}),
  }
}

const withoutPart = ({ partToChild: _, ...words }: DocumentEdition): DocumentEdition => words

const ownKinds = ({ kinds = {} }: DocumentEdition) => Object.keys(kinds).filter(isOwnId).map(id => ({ id, label: '', titleToChild: '' }))

function kindTyped(typed: Typed, { id, label, titleToChild }: { readonly id: string; readonly label: string; readonly titleToChild: string }): KindEdition {
  return { ...onlyOwn({ label: line(typed[`kinds.${id}.label`]), titleToChild: line(typed[`kinds.${id}.titleToChild`]) }, { label, titleToChild }), ...(typed[`kinds.${id}.isOff`] === 'yes' ? { isOff: true } : {}) }
}

function newKind(typed: Typed, { kinds = {} }: DocumentEdition): Readonly<Record<string, KindEdition>> {
  const [label, titleToChild] = [line(typed['new.label']), line(typed['new.titleToChild'])]
  return label === '' && titleToChild === '' ? {} : { [freeOwnId('own-', new Set(Object.keys(kinds)))]: { label, titleToChild } }
}

function timescalesTyped(typed: Typed): readonly OwnTimescale[] {
  const rows: OwnTimescale[] = []
  for (let at = 0; typed[`timescales.${at}.says`] !== undefined; at++) {
    const row = { says: line(typed[`timescales.${at}.says`]).replace(/\.$/, ''), source: line(typed[`timescales.${at}.source`]) }
    if (row.says !== '' || row.source !== '') rows.push(row)
  }
  return rows
}
