/** What a difference between a note and a text made from it can be about. The words are permanent: measures, programs and drafts name them. */
export const differenceKinds = ['person', 'name', 'number', 'date', 'place', 'negation', 'speaker', 'doer', 'harm', 'quotation', 'decision', 'other'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** Something that stands on one side and not on the other. Offsets are UTF-16 code units, `end` exclusive: into the note for what was lost, into the text for what was added. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Where on the other side it would be looked for; undefined when nothing there answers to it. */
  readonly beside: { readonly start: number; readonly end: number } | undefined
  /** For the writer: kind, short, and never more certain than we are. */
  readonly message: string
}

/** What a text made from a note seems to have lost or changed, and what it seems to have added. Empty lists mean that nothing was found: never that nothing was lost. */
export interface Comparison {
  readonly lost: readonly Difference[]
  readonly added: readonly Difference[]
}

const lostWords: Readonly<Record<DifferenceKind, (quote: string) => string>> = {
  person: quote => `The note has ${quote} here. Is ${quote} still in your text?`,
  name: quote => `The note says ${quote}. Is it the same person in your text?`,
  number: quote => `The note says ${quote}. Does your text say as many?`,
  date: quote => `The note says when: ${quote}. Does your text?`,
  place: quote => `The note says where: ${quote}. Does your text?`,
  negation: quote => `The note says ${quote}. Does your text still say that it was not so?`,
  speaker: quote => `In the note somebody says this: ${quote}. Does your text tell whose words they are?`,
  doer: quote => `The note tells who did it: ${quote}. Is it the same in your text?`,
  harm: quote => `The note says ${quote}. Does your text say it as plainly? What happened to a child should not become smaller.`,
  quotation: quote => `The note has these words as they were spoken: ${quote}. Are they all still there?`,
  decision: quote => `The note tells of a decision: ${quote}. Can it be found in your text?`,
  other: quote => `The note also says: ${quote}. Is it meant to be left out?`,
}

const addedWords: Readonly<Record<DifferenceKind, (quote: string) => string>> = {
  person: quote => `${quote} is not in the note here. Is it right?`,
  name: quote => `The note does not name ${quote}. Is it right?`,
  number: quote => `The note does not say ${quote}. Is it right?`,
  date: quote => `The note does not say ${quote}. Is it right?`,
  place: quote => `The note does not say ${quote}. Is it right?`,
  negation: quote => `Your text says ${quote}, the note seems to say that it was so. Is it right?`,
  speaker: quote => `The note does not say that ${quote}. Is it right?`,
  doer: quote => `The note tells it of somebody else: ${quote}. Is it right?`,
  harm: quote => `The note does not say ${quote}. Is it right?`,
  quotation: quote => `The note does not have these words: ${quote}. Were they spoken?`,
  decision: quote => `The note does not tell of this decision: ${quote}. Is it right?`,
  other: quote => `The note does not say ${quote}. Is it right?`,
}

const oneLine = (quote: string): string => { const flat = quote.replace(/\s+/g, ' '); return flat.length > 90 ? `${flat.slice(0, 60)} … ${flat.slice(-25)}` : flat }
const marked = (quote: string): string => { const flat = oneLine(quote); return /^['"‘“]/.test(flat) ? flat : `‘${flat}’` }

/** What is said to the writer. */
export const messageOf = (kind: DifferenceKind, quote: string, side: 'lost' | 'added'): string => (side === 'lost' ? lostWords : addedWords)[kind](marked(quote))
