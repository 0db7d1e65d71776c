import type { Form, Section } from './form.ts'

/** Why a part stays on the form wherever it is shipped, in a sentence to an administrator; undefined when an authority may hide it. */
export function whyNecessary({ id, to, passage, source }: Section, { carriesOn }: Pick<Form, 'carriesOn'>): string | undefined {
  if (id === 'text') return 'What fits nowhere else stands here, and words from before the document had a form.'
  if (id === 'what-happened') return 'What happened is what the record is of.'
  if (passage === 'decision') return 'A decision is always told with who made it, when and why.'
  if (passage === 'next-step') return 'What happens next, who does it and by when is always told, and is followed from here.'
  if (source.includes('V1')) return 'What the child wants and feels, and how it was learnt, has a place in every document that asks for it.'
  if (passage === 'worry') return 'A danger is said plainly, with what it does to the child and what keeps them safer.'
  if (to === 'child' && (passage === 'quote' || passage === 'observation')) return 'The child’s own words, and what was seen of a child who does not use words, are part of the child’s view.'
  if (carriesOn && id === 'goals') return 'What is to get better goes on from plan to review until it is reached.'
  return undefined
}
