/** What a form asks of when, where and who before its parts. The day is asked always. */
export type FactAsked = 'kind' | 'time' | 'place' | 'present' | 'seen'

/** Which row of questions a form asks. Stands in the facts of a version, so the names are permanent. */
export type FactsOf = 'contact' | 'family-time' | 'meeting' | 'discussion' | 'dated'

/** One row of questions. `{child}` stands for the name the child likes to be called. */
export interface FactsAsked {
  readonly asks: readonly FactAsked[]
  readonly heading: string
  readonly day: string
  /** What to do when the day is missing, or is still to come. */
  readonly dayMissing: string
  readonly present: string
  readonly seen: string
  /** The answers that can be given to `seen`, by value. */
  readonly seenAs: Readonly<Partial<Record<'alone' | 'with-others' | 'not-seen', string>>>
  readonly seenMissing: string
  readonly seenReason: string
  readonly seenReasonHint: string
}

const contact: FactsAsked = {
  asks: ['kind', 'time', 'place', 'present', 'seen'], heading: 'When and where', day: 'Which day was it?', dayMissing: 'Enter the day on which it happened',
  present: 'Who was there besides {child} and you?',
  seen: 'Did you see {child}?', seenAs: { alone: 'Yes, on their own for some of the time', 'with-others': 'Yes, with others there', 'not-seen': 'No' }, seenMissing: 'Say if the child was seen alone, with others, or not seen',
  seenReason: 'If not on their own: why?', seenReasonHint: '{child} will read this. For example: You did not want to, and that was fine.',
}

/** The rows by their name: a contact; time with family; a meeting, at which the child was or was not; a discussion between professionals; a paper that has only its day. */
export const factsAsked: Readonly<Record<FactsOf, FactsAsked>> = {
  contact,
  'family-time': { ...contact, asks: ['time', 'place', 'present'], present: 'Who came, and who else was there?' },
  meeting: {
    ...contact, asks: ['time', 'place', 'present', 'seen'], present: 'Who was there?',
    seen: 'Was {child} there?', seenAs: { 'with-others': 'Yes', 'not-seen': 'No' }, seenMissing: 'Say if the child was there',
    seenReason: 'How did {child} take part? If they were not there: why?', seenReasonHint: '{child} will read this. For example: You sent a drawing, and Faith spoke for you.',
  },
  discussion: { ...contact, asks: ['time', 'place', 'present'], present: 'Who took part?' },
  dated: { ...contact, asks: [], heading: 'When', day: 'Which day is it from?', dayMissing: 'Enter the day that it is from' },
}

/** True when the row asks it. */
export const asksFor = (of: FactsOf, fact: FactAsked): boolean => factsAsked[of].asks.includes(fact)
