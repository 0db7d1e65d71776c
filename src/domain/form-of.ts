import type { CatalogueEntry } from './catalogue.ts'
import type { Form } from './form.ts'
import { anythingElse } from './forms/shared-sections.ts'

/** What a document without a form of its own is kept in: one running text. */
const plainForm = ({ toChild }: CatalogueEntry): Form => ({
  facts: toChild === 'no' ? 'dated' : 'meeting', timescales: [], signsOff: 'nobody',
  sections: [{ ...anythingElse, to: toChild === 'no' ? 'professionals' : 'child', asks: 'What is the text?', opensWith: 'open' }],
})

/** The form of a document type: its own, or one running text. */
export const formOf = (document: CatalogueEntry): Form => document.form ?? plainForm(document)
