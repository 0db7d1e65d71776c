import type { CatalogueEntry } from './catalogue.ts'
import type { Form } from './form.ts'

/** What a document without a form of its own is written in: one running text. */
const plainForm: Form = {
  sections: [{
    id: 'text', asks: 'What do you want to write to {child}?', heading: '', passage: 'text', repeats: false, opensWith: 'open', source: ['T1', 'P1'],
    fields: [{ id: 'text', kind: 'long-text', label: 'The text', lead: '' }],
  }],
}

/** The form of a document type: its own, or one running text. */
export const formOf = (document: CatalogueEntry): Form => document.form ?? plainForm
