import { aBaby } from './a-baby.ts'
import type { Demo } from './family.ts'
import { grownUp } from './grown-up.ts'
import { movingOn } from './moving-on.ts'
import { staff, teams } from './staff.ts'
import { threeSiblings } from './three-siblings.ts'
import { withoutWords } from './without-words.ts'

/** One invented authority and the people it works with, as if on Tuesday 24 November 2026. */
export const demo: Demo = {
  authority: { name: 'Fernleigh Council' },
  teams,
  staff,
  families: [threeSiblings, aBaby, movingOn, grownUp, withoutWords],
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
