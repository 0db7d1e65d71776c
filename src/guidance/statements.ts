/**
 * What the guidance asks (Writing to the Child, Derbyshire County Council, 2023), one short line for each statement, in our own words.
 * A rule's `source` names these ids.
 */
export const statements = {
  T1: 'A clear, true and short record of the child’s story and of our part in it',
  T2: 'The child at the centre: what they like, what they are good at',
  T3: 'Records are shared often, not only the formal ones',
  T4: 'No jargon and no letters that stand for words, or else explained where they first stand',
  T5: 'Somebody of eleven or older can read it',
  T6: 'Danger is never made small; plain words make it clear',
  T7: 'The child’s own story: what is strong in the family, where help is needed, what was done',
  T8: 'Built on strengths, and on how people belong together',
  V1: 'What the child wishes and feels, said plainly, and how we learnt it',
  V2: 'The child’s own words, pictures and photographs',
  V3: 'What was seen, where a child does not use words',
  V4: 'A reader gets a sense of who this child is',
  V5: 'The child would know themselves in it',
  V6: 'How the child’s views counted in what was decided',
  V7: 'What parents and carers think, all the way through',
  R1: 'Danger is told clearly, as facts',
  R2: 'What makes the danger worse, what makes it less, and how the family keeps the child safe',
  R3: 'What the danger does to each child',
  R4: 'It makes a decision possible',
  C1: 'To the point, fair and straightforward',
  C2: 'A reader quickly sees how things are, what is needed and what should come of it',
  C3: 'Worries are not watered down, and strengths stand beside them',
  C4: 'The child can see why something was decided, by whom and when',
  L1: 'Plain language',
  L2: 'Words change: somebody who reads it in twenty years still understands',
  L3: 'Whole names, and what each person does, so that they can be found again',
  L4: 'We would be content to read this about our own family',
  S1: 'Records are shared with the child and the family again and again',
  S2: 'People can know what is written, and why we came to that view',
  S3: 'People are asked what they think of what is written',
  S4: 'A visit begins with the record of the last one',
  S5: 'It can be challenged: other views have their place, and nothing comes as a surprise',
  S6: 'What is written is checked for mistakes, day by day',
  F1: 'What is fact and what is opinion can be told apart',
  F2: 'What people said and did is understood rightly',
  F3: 'Names and dates are right',
  P1: 'It speaks to the child, by name, as “you”',
  P2: 'Brothers and sisters in one record are each spoken to',
  A1: 'One day the child may ask for their whole file',
} as const satisfies Readonly<Record<string, string>>

/** The id of a statement of the guidance. */
export type StatementId = keyof typeof statements

/** What the statements with these ids ask, in their order; an id that is not known is left out. */
export const statementsOf = (ids: readonly string[]): readonly { readonly id: StatementId; readonly asks: string }[] =>
  ids.filter((id): id is StatementId => Object.hasOwn(statements, id)).map(id => ({ id, asks: statements[id] }))
