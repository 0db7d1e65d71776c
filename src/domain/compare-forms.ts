import type { CatalogueEntry } from './catalogue.ts'
import { formOf } from './form-of.ts'
import type { Section } from './form.ts'

/** One wording or setting of a document type that two of its editions have otherwise. Empty: not there. */
export interface FormDifference {
  /** Where it stands: the part or the document. */
  readonly where: string
  readonly what: string
  readonly was: string
  readonly now: string
}

/** What differs between two editions of a document type, in the order of the newer one; what is gone comes last. */
export function compareForms(before: CatalogueEntry, after: CatalogueEntry): readonly FormDifference[] {
  const [earlier, newer] = [formOf(before).sections, formOf(after).sections]
  const inBoth = new Set(newer.filter(({ id }) => earlier.some(each => each.id === id)).map(({ id }) => id))
  const was = linesOf(before, inBoth)
  const now = linesOf(after, inBoth)
  const keys = [...now.keys(), ...[...was.keys()].filter(key => !now.has(key))]
  const changed = keys.flatMap(key => {
    const line = now.get(key) ?? was.get(key)
    const [old = '', text = ''] = [was.get(key)?.text, now.get(key)?.text]
    return line && old !== text ? [{ where: line.where, what: line.what, was: old, now: text }] : []
  })
  const order = orderOf(before, after)
  return order ? [...changed, order] : changed
}

/** The order is told where parts that are in both stand otherwise. */
function orderOf(before: CatalogueEntry, after: CatalogueEntry): FormDifference | undefined {
  const [was, now] = [formOf(before).sections, formOf(after).sections]
  const both = (these: readonly Section[], others: readonly Section[]) => these.filter(({ id }) => others.some(each => each.id === id))
  if (both(was, now).map(({ id }) => id).join() === both(now, was).map(({ id }) => id).join()) return undefined
  const said = (sections: readonly Section[]) => sections.map(({ asks }) => asks).join(' → ')
  return { where: words.document, what: words.order, was: said(both(was, now)), now: said(both(now, was)) }
}

interface Line { readonly where: string; readonly what: string; readonly text: string }

/** A part that only one of them has is told once, as a whole. */
function linesOf(document: CatalogueEntry, inBoth: ReadonlySet<string>): ReadonlyMap<string, Line> {
  const form = formOf(document)
  const lines = new Map<string, Line>()
  const of = (where: string, key: string) => (name: string, what: string, text: string | undefined): void => { if (text) lines.set(`${key}.${name}`, { where, what, text }) }
  const whole = of(words.document, '')
  whole('use', words.use, document.isOff || !document.form ? words.notInUse : words.inUse)
  whole('title', words.title, document.title)
  whole('to-child', words.titleToChild, document.titleToChild)
  whole('for', words.isFor, document.isFor)
  whole('mode', words.mode, words.modes[document.toChild])
  whole('part', words.partToChild, document.partToChild)
  whole('sign', words.signsOff, form.signsOff)
  for (const { id, label, titleToChild } of form.kinds ?? []) of(words.document, `kind.${id}`)('label', words.kind, `${label} (${titleToChild})`)
  whole('timescales', words.timescales, form.timescales.map(({ says }) => says).join('. '))
  for (const section of form.sections) {
    if (inBoth.has(section.id)) sectionLines(section, of)
    else of(section.asks, `part.${section.id}`)('whole', words.part, [section.heading, words.tos[section.to], ...section.fields.map(({ label }) => label)].filter(Boolean).join(' / '))
  }
  return lines
}

function sectionLines({ id, to, asks, hint, heading, opensWith, fields }: Section, of: (where: string, key: string) => (name: string, what: string, text: string | undefined) => void): void {
  const part = of(asks, `part.${id}`)
  part('asks', words.asks, asks)
  part('to', words.to, words.tos[to])
  part('hint', words.hint, hint)
  part('heading', words.heading, heading)
  part('opens', words.opens, words.open[opensWith])
  for (const field of fields) {
    const question = of(asks, `part.${id}.${field.id}`)
    question('label', words.question, field.label)
    question('hint', `${words.hint}: ${field.label}`, field.hint)
    question('lead', `${words.lead}: ${field.label}`, field.lead)
    question('tail', `${words.tail}: ${field.label}`, field.tail)
    question('needed', `${words.needed}: ${field.label}`, field.needed)
    question('choices', `${words.choices}: ${field.label}`, field.choices?.map(({ text }) => text).join(' / '))
  }
}

const words = {
  document: 'The document', use: 'In use', inUse: 'Can be begun here', notInUse: 'Cannot be begun here', title: 'Title', titleToChild: 'Title to the child', isFor: 'What it is for', mode: 'To whom',
  modes: { full: 'To the child', part: 'To the child in part', no: 'Between professionals' }, partToChild: 'The part to the child', signsOff: 'Who signs it off', kind: 'Kind', timescales: 'By when', order: 'Order of the parts',
  asks: 'Question to the writer', to: 'To whom', tos: { child: 'To the child', professionals: 'Between professionals' }, hint: 'Hint', heading: 'Heading to the reader', opens: 'At the start', open: { open: 'Open', offered: 'Offered' },
  part: 'Part', question: 'Question', lead: 'Before the answer', tail: 'After the answer', needed: 'Cannot be finished without', choices: 'What can be chosen',
} as const
