import { everSpeaksIn } from './addressed.ts'
import { type AddressedChild, type DocumentType, toChildOf } from './about.ts'
import type { MissingElement } from './report.ts'
import type { MissingId } from './rule.ts'
import type { Reading } from './text/reading.ts'
import { type Told, toldIn } from './told.ts'

interface Element extends MissingElement {
  /** Document types in which it is looked for; omitted: all that is written to the child. */
  readonly in?: ReadonlySet<DocumentType>
  readonly lacking: (told: Told, reading: Reading) => boolean
}

const withViews: ReadonlySet<DocumentType> = new Set(['case-record', 'assessment', 'plan-or-review', 'care-plan', 'pathway-plan', 'review-of-arrangements', 'safety-plan', 'family-time-record'])

/** What a record can lack, in the order in which a child would ask for it. */
const elements: readonly Element[] = [
  {
    id: 'address', asks: 'Could you say this to the child, as “you”?',
    because: 'A child who reads a page about themselves can feel talked over. A page to them says: you mattered to us.',
    source: ['P1'],
    lacking: (_, reading) => !everSpeaksIn(reading),
  },
  {
    id: 'child-view', asks: 'What did the child say, want or feel?',
    because: 'The child will look for their own voice. Without it the record is only what grown-ups thought.',
    source: ['V1', 'V2'], in: withViews,
    lacking: (told, reading) => reading.about.children.some(child => child.verbal) && !told.childView,
  },
  {
    id: 'how-view-known', asks: 'How did you learn what the child wants or feels?',
    because: 'The child may wonder one day who told you, and where. A word on how you learnt it lets them trust it.',
    source: ['V1'], in: withViews,
    lacking: (told, reading) => reading.about.children.some(child => child.verbal) && told.childView && !told.howViewKnown,
  },
  {
    id: 'observation', asks: 'What did you see the child do?',
    because: 'A child without words tells us by what they do. If nobody writes it down, nobody heard them that day.',
    source: ['V3'], in: new Set([...withViews, 'kinship-assessment']),
    lacking: (told, reading) => reading.about.children.some((child, index) => !child.verbal && !isUnborn(child, reading) && !told.seen.has(index)),
  },
  {
    id: 'family-view', asks: 'What do the parents or carers say about it?',
    because: 'The child may ask what their family thought. It is only fair to all of them that it is here in their own name.',
    source: ['V7', 'S5'],
    lacking: told => told.familyMet && !told.familyView,
  },
  {
    id: 'risk-impact', asks: 'What does the danger do to the child, or what could it do?',
    because: 'The child can only understand why people worried if the record says what it did to them, or could have done.',
    source: ['R3'],
    lacking: (told, reading) => told.danger && reading.about.children.some((_, index) => !told.impactOn.has(index)),
  },
  {
    id: 'risk-balance', asks: 'What makes the danger worse, and what keeps the child safer?',
    because: 'A worry on its own is half the story. The child should also find who and what kept them safe.',
    source: ['R2', 'C3'],
    lacking: told => told.danger && !told.balance,
  },
  {
    id: 'decision-reason', asks: 'Why was this decided?',
    because: 'A decision without a reason can look like a punishment. The child has a right to the why.',
    source: ['C4', 'V6'],
    lacking: told => told.decision && !told.decisionReason,
  },
  {
    id: 'decision-maker', asks: 'Who decided it?',
    because: 'The child may want to ask that person, or thank them, or disagree with them. For that they need to know who it was.',
    source: ['C4', 'L3'],
    lacking: told => told.decision && !told.decisionMaker,
  },
  {
    id: 'decision-date', asks: 'When was it decided?',
    because: 'The day on which something changed is a day the child may look for all their life.',
    source: ['C4', 'F3'],
    lacking: told => told.decision && !told.decisionDate,
  },
  {
    id: 'next-steps', asks: 'What happens next, and who will do it?',
    because: 'The child should not have to guess whether anybody came back.',
    source: ['R4', 'C2'],
    lacking: told => !told.nextSteps,
  },
]

/** All that a record can lack, with words for the writer. */
export const everyElement: readonly MissingElement[] = elements.map(({ id, asks, because, source }) => ({ id, asks, because, source }))

/** Nobody can see a child who is not born yet. */
const isUnborn = (child: AddressedChild, reading: Reading): boolean => (child.dateOfBirth ?? '') > reading.about.date

/**
 * What the record as a whole lacks. Nothing for a document that is not written to the child, and nothing where nothing is to the child yet.
 * @returns ids in the order in which a child would ask
 */
export function missingFrom(reading: Reading): MissingId[] {
  if (toChildOf(reading.about) === 'no' || reading.about.children.length === 0 || (reading.tokens.at(-1)?.start ?? 0) < reading.toChildFrom || reading.tokens.length === 0) return []
  const told = toldIn(reading)
  return elements.filter(each => (!each.in || each.in.has(reading.about.documentType)) && each.lacking(told, reading)).map(each => each.id)
}

/** The same ids with words for the writer, in the same order. */
export function missingElements(ids: readonly MissingId[]): MissingElement[] {
  return ids.flatMap(id => everyElement.filter(each => each.id === id))
}
