import type { Found, Rule } from '../rule.ts'
import { isExplained } from '../text/explained.ts'
import type { Reading } from '../text/reading.ts'
import { tradeWordsIn } from '../text/trade-words.ts'
import { insteadOf } from '../text/wordings.ts'
import type { Wording } from '../words/wording.ts'

/** Words of the office or the law that the text does not explain at their first use. */
export const jargon: Rule = {
  id: 'jargon',
  asks: 'Would an eleven-year-old know this word? Could you say it plainly, or explain it beside the word?',
  because: 'A child who has to guess at a word in their own record may guess something worse, or stop reading.',
  source: ['T4', 'T5', 'L1', 'L2'],
  certainty: 'sure',
  good: [
    'You will see your mum at the family centre on Saturday.',
    'I will contact your teacher tomorrow.',
    'You looked at the floor and made no eye contact, which is fine.',
    'Your respite, which means a weekend with Jean, starts on Friday.',
    'We call this a core group. It is a small meeting of the people who check your plan.',
    'You told me, “I hate the word placement.”',
    'You are on work placement at the garage until June.',
    'The plan is that your nan fetches you on Mondays.',
    'You made bread at the bakery, and the meeting of your club was fun.',
    'You stepped down from the wall, and then up again.',
    'A guarantor is somebody who promises to pay if you cannot.',
    'The letter says that they owe rent arrears. Arrears are money that should have been paid by now.',
    'He used the word “titration”.',
    'Your mum asked for a fresh claim. In plain words, that is asking again with new reasons.',
    'Parenting assessment, 3 May 2025. Lee let me in.',
    'Josie Lund, the tenancy officer, mended the tap herself.',
  ],
  bad: [
    { text: 'Your «placement» is going well.', better: 'Your home with Jean is going well.' },
    { text: 'We held a «strategy discussion» on Monday. The strategy discussion was short.', better: 'The police, your doctor and I talked on Monday about how to keep you safe.' },
    { text: '«Contact» will be on Sundays.', better: 'You will see your mum on Sundays.' },
    { text: 'You were «dysregulated» after lunch.', better: 'After lunch you were so upset that you could not calm down.' },
    { text: 'We will fill in a «risk matrix» with you.', better: 'We will work out with you what could hurt you, and what keeps you safe.' },
    { text: 'I will «liaise» with your school.', better: 'I will talk with your school.' },
    { text: 'The landlord sent a «section 21 notice», and the «possession hearing» is in May.', better: 'The landlord wrote that you must leave the flat, and in May a judge will say if that is so.' },
    { text: 'She has «indefinite leave», and he has made a «fresh claim».', better: 'She may stay in this country for good, and he has asked again if he may.' },
    { text: 'Your school has asked for «access arrangements» and for «top-up funding».', better: 'Your school has asked that you get more time in tests, and for money to help you.' },
    { text: 'You may have an «appropriate adult», and then there are «special measures».', better: 'A grown-up may sit with you while the police ask, and in court there can be a screen.' },
    { text: 'He spoke of «harm reduction» and «relapse prevention».', better: 'He spoke of how to use less, and how not to start again.' },
    { text: 'I have found «relief carers», and the «kinship allowance» will be «backdated».', better: 'I have found people whom you can stay with, and your nan will be paid from the first day.' },
  ],
  practice: {
    text: 'Your placement is going well. Contact with your dad will be on Saturdays, and I will liaise with your school.',
    oneWay: 'You feel at home with your nan. You will see your dad on Saturdays, and I will talk with your school.',
  },
  cannotSee: [
    'A word of the trade that is on none of its lists. Long words that hardly anybody says are shown beside the reading level.',
    'An ordinary word used in the trade’s own sense (‘she presented late’, ‘he is open’), unless the list has the phrase.',
    'An explanation that stands further off than the next sentence.',
  ],
  find: findJargon,
}

const documents = new Set('note notes plan assessment conference report record summary chronology minutes'.split(' '))

/** `Parenting assessment, 3 May`: what the record itself is called, at its head. */
const isTitle = ({ words }: Reading, from: number, to: number): boolean => from === 0 && documents.has(words[to - 1]!.lower)

/** What ends in one of these is what somebody is by profession. */
const jobs = new Set('worker workers officer officers manager managers adviser advisers advisor advisors mentor mentors nurse nurses practitioner practitioners clinician therapist therapists counsellor counsellors psychologist psychiatrist solicitor lawyer teacher teachers assistant chair doctor midwife coordinator'.split(' '))

function* findJargon(reading: Reading): Generator<Found> {
  const seen = new Set<Wording | string>()
  const all = reading.words
  for (const match of tradeWordsIn(reading)) {
    const { row, start, end, from, to } = match
    if (jobs.has(all[to - 1]!.lower) || jobs.has(all[to]?.lower ?? '') || isTitle(reading, from, to)) continue
    const once = row.shared ? reading.text.slice(start, end).toLowerCase() : row
    if (seen.has(once)) continue
    seen.add(once)
    if (isExplained(reading, start, end, all[from]?.sentence ?? 0)) continue
    const instead = insteadOf(reading, match)
    yield {
      start, end, instead, ...(row.look && { certainty: 'worth-a-look' }),
      message: `A child may not know “${reading.text.slice(start, end)}”. In plain words: ${row.plain}.${row.note ? ` ${row.note}` : ''}${row.toChild ? ` You could tell the child: “${row.toChild}”` : ''}`,
    }
  }
}
