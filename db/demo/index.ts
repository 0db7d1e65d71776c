import { aBaby } from './a-baby.ts'
import { aBabyDocuments } from './a-baby-documents.ts'
import type { Demo, DemoFamily, DemoRecord } from './family.ts'
import { grownUpDocuments } from './grown-up-documents.ts'
import { movingOnDocuments } from './moving-on-documents.ts'
import { threeSiblingsDocuments } from './three-siblings-documents.ts'
import { grownUp } from './grown-up.ts'
import { movingOn } from './moving-on.ts'
import { staff, teams } from './staff.ts'
import { threeSiblings } from './three-siblings.ts'
import { withoutWords } from './without-words.ts'

/** The family with more of its documents, all in the order in which they happened. */
const withDocuments = (family: DemoFamily, documents: readonly DemoRecord[]): DemoFamily => ({ ...family, records: [...family.records, ...documents].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) })

/** Records kept as they are too often written: about the child, in short words nobody explains, and with mistakes. By child and day. Neither their weekdays nor their words are checked. */
export const oftenWritten: ReadonlySet<string> = new Set([
  'saffy 2024-05-16', 'saffy 2024-09-12', 'saffy 2024-10-17', 'saffy 2024-12-05', 'jesse 2025-02-06', 'saffy 2026-02-12', 'saffy 2026-07-09',
  'anais 2026-03-10', 'anais 2026-05-28',
  'reuben 2025-02-20', 'reuben 2025-12-11', 'reuben 2026-11-12',
  'tasia 2006-10-04', 'tasia 2007-01-19', 'tasia 2007-06-13', 'tasia 2009-11-12', 'tasia 2011-09-22', 'tasia 2014-04-09',
  'tobi 2025-10-09',
])

/** One invented authority and the people it works with, as if on Tuesday 24 November 2026. */
export const demo: Demo = {
  authority: { name: 'Fernleigh Council' },
  teams,
  staff,
  administration: {
    renamed: { team: 'hollins', formerly: 'Hollins Road Team', on: '2022-04-04', why: 'The team moved out of Hollins Road' },
    contactChecked: '2026-11-02',
    begins: { fullName: 'Siobhán Okonkwo-Hale', jobTitle: 'Social worker', does: 'practitioner', team: 'quayside', from: '2027-01-04', on: '2026-11-20' },
  },
  families: [withDocuments(threeSiblings, threeSiblingsDocuments), withDocuments(aBaby, aBabyDocuments), withDocuments(movingOn, movingOnDocuments), withDocuments(grownUp, grownUpDocuments), withoutWords],
  glossary: [
    { words: 'child protection conference', meaning: 'A meeting where people who know your family talk about whether you are safe, and what must change.' },
    { words: 'child in need plan', meaning: 'A plan for extra help that your parents have said yes to.' },
    { words: 'core group', meaning: 'The people who meet every few weeks to see if a child protection plan is working.' },
    { words: 'staying put', meaning: 'Living on with your foster carers after you are eighteen.', from: '2014-05-13' },
    { words: 'LAC', meaning: 'Short for “looked after child”: what the law calls a child who is in care. People have stopped saying it, because it sounds like a child who lacks something.', to: '2025-12-31' },
    { words: 'IRO', meaning: 'Short for “independent reviewing officer”: the person who checks that your plan is right and that people keep their promises.', from: '2004-09-27' },
    { words: 'short breaks', meaning: 'Time with people you know, somewhere safe and fun, while your family has a rest.' },
    { words: 'S20', meaning: 'A part of the Children Act 1989. It means that a parent agreed for you to be looked after by the council.', from: '1991-10-14' },
  ],
}
