/** What a wording of a form may be: how long, who reads it, and whether it can be left empty. */
export interface WordingRule {
  readonly longest: number
  /** Writers read `{child}` as the child's name; elsewhere it would stand there as it is. */
  readonly readBy: 'writer' | 'child'
  readonly canBeEmpty?: true
}

const toWriter = (longest: number): WordingRule => ({ longest, readBy: 'writer' })
const toChild = (longest: number): WordingRule => ({ longest, readBy: 'child' })
const orEmpty = (rule: WordingRule): WordingRule => ({ ...rule, canBeEmpty: true })

/** The rule of each wording, by where it stands. */
export const wordingRules = {
  document: { title: toChild(80), titleToChild: toChild(80), isFor: toChild(200), partToChild: toChild(200), signsOff: toChild(100) },
  kind: { label: toChild(80), titleToChild: toChild(80) },
  timescale: { says: toChild(200), source: toChild(200) },
  part: { asks: toWriter(150), hint: orEmpty(toWriter(500)), heading: toChild(100) },
  field: { label: toWriter(150), hint: orEmpty(toWriter(300)), lead: orEmpty(toChild(100)), tail: orEmpty(toChild(60)), needed: orEmpty(toChild(150)) },
  choice: toChild(150),
} as const satisfies Readonly<Record<string, WordingRule | Readonly<Record<string, WordingRule>>>>

/** What is wrong with a wording, as a sentence that says what to do; undefined when nothing is. */
export function wordingProblem(text: unknown, { longest, readBy, canBeEmpty }: WordingRule): string | undefined {
  if (typeof text !== 'string') return 'Write this down as text'
  if (text.trim() === '' && !(canBeEmpty && text === '')) return 'Write something here'
  if (text.length > longest) return `That is longer than ${longest} characters. Make it shorter`
  if (/\p{Cc}/u.test(text)) return 'Write it on one line'
  if (readBy === 'child' && text.includes('{child}')) return 'Leave out {child} here: the name is put in only where the writer is asked. To the child, write ‘you’'
  return undefined
}

/** What stands before an answer ends so that the answer follows it: with a space, unless a quotation mark opens there. */
export const asLead = (typed: string): string => {
  const lead = typed.trim()
  return lead === '' || /[“‘(]$/.test(lead) ? lead : `${lead} `
}
