import { expect, test } from 'vitest'
import { agreement, alsoOnFile, born, contact, danger, gateOnOneLine, law, nowStands, order, type OtherFile, responsible, ros, somebody, tie, wish, type Written } from './near-misses.fixture.ts'
import type { RightKind } from './rights.ts'

type Case = readonly [says: string, who: string, file: OtherFile | readonly OtherFile[], written: Written | readonly Written[], expected: string, more?: { readonly on?: string; readonly by?: RightKind }]

const asItIs: OtherFile = file => file
const visit = 'I came to see you, and we drew boats.'
const adopted = [law('adoption-order', '2026-03-02'), alsoOnFile(somebody('new-mum', 'Erin Vale', responsible('adoption-order', '2026-03-02', { relationship: 'Mum' })))]

const whoMaySee: readonly Case[] = [
  ['Ro reads what is written to her', 'ro', asItIs, visit, 'child: shown'],
  ['Ro reads it when she is grown', 'ro', born('2001-05-14'), visit, 'child: shown'],
  ['Mum, who gave birth to Ro', 'mum', asItIs, visit, 'responsibility: shown'],
  ['Dad, by the birth certificate', 'dad', asItIs, visit, 'responsibility: shown'],
  ['Dad, whose birth certificate nobody has seen', 'dad', nowStands('dad', responsible('birth-certificate', null, { relationship: 'Dad' })), visit, 'responsibility, no-document: shown'],
  ['Dad, who is ticked as responsible by no document', 'dad', nowStands('dad', responsible(null, null, { relationship: 'Dad' })), visit, 'responsibility, no-document: shown'],
  ['Mum, whom the file knows without a day', 'mum', nowStands('mum', responsible('birth-mother', null, { relationship: 'Mum' })), visit, 'responsibility: shown'],
  ['Dad, who was never married and is on no certificate', 'dad', nowStands('dad', { relationship: 'Dad', role: null, responsibility: null, from: null, to: null }), visit, 'no right'],
  ['Dad, whose responsibility a court ended yesterday', 'dad', nowStands('dad', responsible('birth-certificate', '2013-06-01', { relationship: 'Dad', to: '2026-11-23' })), visit, 'no right'],
  ['Dad, whose responsibility ends today', 'dad', nowStands('dad', responsible('birth-certificate', '2013-06-01', { relationship: 'Dad', to: '2026-11-24' })), visit, 'responsibility: shown'],
  ['Dad, whose responsibility begins tomorrow', 'dad', nowStands('dad', responsible('parental-responsibility-order', '2026-11-20', { relationship: 'Dad', from: '2026-11-25' })), visit, 'no right'],
  ['Dad, whose responsibility begins today', 'dad', nowStands('dad', responsible('parental-responsibility-order', '2026-11-20', { relationship: 'Dad', from: '2026-11-24' })), visit, 'responsibility: shown'],
  ['Dad, whom a court forbids to decide about school', 'dad', nowStands('dad', responsible('birth-certificate', '2013-06-01', { relationship: 'Dad' }, 'Nothing about school')), visit, 'responsibility, limit*: shown'],
  ['Mum’s ex-partner, who is nothing to Ro any more', 'ex', alsoOnFile(somebody('ex', 'Shane Orr', { relationship: 'mum’s ex-partner', to: '2026-02-01' })), visit, 'no right'],
  ['Mum’s partner, who lives with them', 'partner', alsoOnFile(somebody('partner', 'Kit Moss', { relationship: 'mum’s partner' })), visit, 'no right'],
  ['the step-father without responsibility', 'stepdad', asItIs, visit, 'no right'],
  ['the step-father with an agreement about responsibility', 'stepdad', nowStands('stepdad', responsible('agreement', '2024-05-01', { relationship: 'step-dad' })), visit, 'responsibility: shown'],
  ['the aunt', 'aunt', asItIs, visit, 'no right'],
  ['the aunt, to whom Ro agreed', 'aunt', agreement('aunt', 'child', 'Rowan Ashdene'), visit, 'agreement: shown'],
  ['the aunt, to whom Mum agreed', 'aunt', agreement('aunt', 'responsible', 'Dana Ashdene'), visit, 'agreement: shown'],
  ['the aunt, to whom Mum agreed, in other letters', 'aunt', agreement('aunt', 'responsible', 'dana  ASHDENE'), visit, 'agreement: shown'],
  ['the aunt, to whom the step-father agreed', 'aunt', agreement('aunt', 'responsible', 'Marcus Pell'), visit, 'no right'],
  ['the aunt, who agreed for herself', 'aunt', [nowStands('aunt', responsible('other', '2026-01-01', { relationship: 'aunt', to: '2026-02-01' })), agreement('aunt', 'responsible', 'Pat Newby')], visit, 'no right'],
  ['the aunt, to whom a Dad agreed who has no responsibility any more', 'aunt', [nowStands('dad', responsible('birth-certificate', '2013-06-01', { relationship: 'Dad', to: '2026-06-01' })), agreement('aunt', 'responsible', 'Col Ashdene')], visit, 'no right'],
  ['the aunt, whose agreement ended yesterday', 'aunt', agreement('aunt', 'child', 'Rowan Ashdene', '2026-01-01', '2026-11-23'), visit, 'no right'],
  ['the aunt, whose agreement ends today', 'aunt', agreement('aunt', 'child', 'Rowan Ashdene', '2026-01-01', '2026-11-24'), visit, 'agreement: shown'],
  ['the aunt, whose agreement begins tomorrow', 'aunt', agreement('aunt', 'child', 'Rowan Ashdene', '2026-11-25'), visit, 'no right'],
  ['the aunt, to whom Ro agreed for her swimming only', 'aunt', agreement('aunt', 'child', 'Rowan Ashdene', '2026-10-01', null, 'how the swimming goes'), visit, 'agreement, only-part: shown'],
  ['the agreement to the nan opens nothing to the aunt', 'aunt', agreement('nan', 'child', 'Rowan Ashdene'), visit, 'no right'],
  ['the brother', 'brother', asItIs, visit, 'no right'],
  ['the half-sister', 'half-sister', asItIs, visit, 'no right'],
  ['the half-sister’s other parent', 'her-dad', asItIs, visit, 'no right'],
  ['the nan, with whom Ro stays at weekends', 'nan', asItIs, visit, 'no right'],
  ['the nan, who is a special guardian', 'nan', nowStands('nan', responsible('special-guardianship-order', '2025-03-03', { relationship: 'Nan' })), visit, 'responsibility: shown'],
  ['Mum, where the nan is special guardian', 'mum', [law('special-guardianship-order', '2025-03-03'), nowStands('nan', responsible('special-guardianship-order', '2025-03-03', { relationship: 'Nan' }))], visit, 'responsibility, special-guardian: shown'],
  ['the foster carer', 'carer', asItIs, visit, 'no right'],
  ['the class teacher', 'teacher', asItIs, visit, 'professional, only-what-is-needed: shown'],
  ['the doctor, whose work with Ro ended last month', 'doctor', asItIs, visit, 'no right'],
  ['the neighbour who rings every week', 'neighbour', alsoOnFile(somebody('neighbour', 'Bea Hart', { relationship: 'neighbour' })), visit, 'no right'],
  ['somebody who is on no file', 'stranger', asItIs, visit, 'no right'],
  ['a colleague', 'worker', asItIs, visit, 'no right'],
  ['Mum, now that Ro is grown', 'mum', born('2008-11-24'), visit, 'no right'],
  ['Mum, on the day before Ro is 18', 'mum', born('2008-11-25'), visit, 'responsibility, young-person: shown'],
  ['Mum, now that Ro is 16', 'mum', born('2010-11-24'), visit, 'responsibility, young-person: shown'],
  ['Mum, on the day before Ro is 16', 'mum', born('2010-11-25'), visit, 'responsibility: shown'],
  ['Mum, of a Ro who was born on 29 February and is 18 on 1 March', 'mum', born('2008-02-29'), visit, 'no right'],
  ['Mum, of a Ro whose birthday nobody knows', 'mum', born(null), visit, 'responsibility, no-birthday: shown'],
  ['Mum, to whom a grown Ro agreed', 'mum', [born('2001-05-14'), agreement('mum', 'child', 'Rowan Ashdene')], visit, 'agreement: shown'],
  ['the aunt, to whom Mum agreed before Ro was grown', 'aunt', [born('2001-05-14'), agreement('aunt', 'responsible', 'Dana Ashdene', '2015-01-01')], visit, 'no right'],
  ['the solicitor, by a role on the file', 'solicitor', alsoOnFile(somebody('solicitor', 'Ada Finn', { role: 'Solicitor for Ro' })), visit, 'professional, only-what-is-needed: shown'],
  ['a Mum who is the school nurse too, as Mum', 'mum', nowStands('mum', responsible('birth-mother', '2013-05-14', { relationship: 'Mum' }), { relationship: null, role: 'School nurse', responsibility: null, from: null, to: null }), visit, 'responsibility: shown'],
  ['a Mum who is the school nurse too, as the nurse', 'mum', nowStands('mum', responsible('birth-mother', '2013-05-14', { relationship: 'Mum' }), { relationship: null, role: 'School nurse', responsibility: null, from: null, to: null }), visit, 'professional, only-what-is-needed: shown', { by: 'professional' }],
  ['the teacher, as if she were a parent', 'teacher', asItIs, visit, 'no right', { by: 'responsibility' }],
]

const courts: readonly Case[] = [
  ['Dad, whom a court forbids to see it', 'dad', order('dad', 'must-not-see', '2026-05-01'), visit, 'no right'],
  ['Dad, whom a court forbids to see it from today', 'dad', order('dad', 'must-not-see', '2026-11-24'), visit, 'no right'],
  ['Dad, whom a court forbids to see it from tomorrow', 'dad', order('dad', 'must-not-see', '2026-11-25'), visit, 'responsibility, order-soon*: shown'],
  ['Dad, whom a court forbade to see it until yesterday', 'dad', order('dad', 'must-not-see', '2026-05-01', '2026-11-23'), visit, 'responsibility: shown'],
  ['Dad, whom a court forbids to see it until today', 'dad', order('dad', 'must-not-see', '2026-05-01', '2026-11-24'), visit, 'no right'],
  ['Dad, whom Ro agreed to and a court forbids it', 'dad', [agreement('dad', 'child', 'Rowan Ashdene'), order('dad', 'must-not-see', '2026-05-01')], visit, 'no right'],
  ['the nan, whom a court lets see it', 'nan', order('nan', 'may-see', '2026-05-01'), visit, 'court-order, by-order*: shown'],
  ['the nan, by an order that nobody has seen', 'nan', order('nan', 'may-see', '2026-05-01', null, null), visit, 'court-order, by-order*, no-document: shown'],
  ['the nan, by an order that ended yesterday', 'nan', order('nan', 'may-see', '2026-05-01', '2026-11-23'), visit, 'no right'],
  ['the nan, by an order that begins today', 'nan', order('nan', 'may-see', '2026-11-24'), visit, 'court-order, by-order*: shown'],
  ['the nan, by an order that begins tomorrow', 'nan', order('nan', 'may-see', '2026-11-25'), visit, 'no right'],
  ['the order that lets the nan see it opens nothing to the aunt', 'aunt', order('nan', 'may-see', '2026-05-01'), visit, 'no right'],
  ['Dad, with whom a court forbids contact', 'dad', order('dad', 'no-contact', '2026-05-01'), visit, 'responsibility, no-contact*: shown'],
  ['Dad, with whom contact was forbidden until yesterday', 'dad', order('dad', 'no-contact', '2026-05-01', '2026-11-23'), 'You live with Jo now.', 'responsibility: shown'],
  ['Dad, with whom contact is forbidden from tomorrow', 'dad', order('dad', 'no-contact', '2026-11-25'), visit, 'responsibility, order-soon*: shown'],
  ['Mum, while there is a placement order', 'mum', law('placement-order', '2026-05-01'), visit, 'responsibility, placement*: shown'],
  ['Mum, after the placement order ended', 'mum', law('placement-order', '2026-05-01', '2026-11-01'), visit, 'responsibility: shown'],
  ['Mum, while there is a care order', 'mum', law('care-order', '2026-05-01'), visit, 'responsibility: shown'],
]

const adoption: readonly Case[] = [
  ['the birth mother after the adoption', 'mum', adopted, visit, 'no right'],
  ['the birth father after the adoption', 'dad', adopted, visit, 'no right'],
  ['the birth mother, while the adoption is still to come', 'mum', law('adoption-order', '2026-12-02'), visit, 'responsibility: shown'],
  ['the birth mother, by an agreement from before', 'mum', [...adopted, agreement('mum', 'child', 'Rowan Ashdene', '2026-01-02')], visit, 'no right'],
  ['the birth mother, to whom the new mum agreed since', 'mum', [...adopted, agreement('mum', 'responsible', 'Erin Vale', '2026-05-02')], visit, 'agreement, wall*: shown'],
  ['the birth mother, to whom the birth father agreed since', 'mum', [...adopted, agreement('mum', 'responsible', 'Col Ashdene', '2026-05-02')], visit, 'no right'],
  ['a birth mother who stays a parent by a later order', 'mum', [...adopted, nowStands('mum', responsible('other', '2026-03-02', { relationship: 'Mum' }))], visit, 'responsibility: shown'],
  ['the adoptive mother and a letter of now', 'new-mum', adopted, visit, 'responsibility: shown'],
  ['the adoptive mother and a letter from before', 'new-mum', adopted, visit, 'responsibility, before-adoption: shown', { on: '2025-06-01' }],
  ['the adoption told on a person’s paper alone', 'mum', adopted[1] ?? asItIs, visit, 'no right'],
]

const whoIsMeant: readonly Case[] = [
  ['two people called Dana Ashdene', 'mum', alsoOnFile(somebody('cousin', 'Dana Ashdene', { relationship: 'cousin' })), visit, 'responsibility, namesake*: shown'],
  ['the cousin called like Mum', 'cousin', alsoOnFile(somebody('cousin', 'Dana Ashdene', { relationship: 'cousin' })), visit, 'no right'],
  ['a Dad called Col, and a grandfather who was once Col Ashdene', 'dad', alsoOnFile({ ...somebody('grandad', 'Colin Ashdene', { relationship: 'Grandad' }), otherNames: ['Col Ashdene'] }), visit, 'responsibility, namesake*: shown'],
  ['accents and letters make no other name', 'mum', alsoOnFile(somebody('cousin', 'DÁNA  Ashdene', { relationship: 'cousin' })), visit, 'responsibility, namesake*: shown'],
  ['the same first name is no namesake', 'mum', alsoOnFile(somebody('cousin', 'Dana Reed', { relationship: 'cousin' })), visit, 'responsibility: shown'],
]

const reached: readonly Case[] = [
  ['Ro’s address, to Mum', 'mum', asItIs, ['I came to 12 Canary Row.', visit], 'responsibility: address!, shown'],
  ['Ro’s postcode, to Mum', 'mum', asItIs, 'The house at hb14qt is warm.', 'responsibility: address!'],
  ['Ro’s address as the place of the visit, to Mum', 'mum', asItIs, ['place: 12, Canary Row', visit], 'responsibility: place=address, shown'],
  ['Ro’s address in why it was corrected, to Mum', 'mum', asItIs, ['corrected: It was 12 Canary Row, not the flat', visit], 'responsibility: correction=address, shown'],
  ['Ro’s address in why she was not seen, to Mum', 'mum', asItIs, ['reason: You had not come back to 12 Canary Row', visit], 'responsibility: seen-reason=address, shown'],
  ['an address next door is not hers', 'mum', asItIs, 'We walked past 14 Canary Row.', 'responsibility: shown'],
  ['Mum’s own address, to Mum', 'mum', asItIs, 'You were at 7 Lime Court.', 'responsibility: shown'],
  ['Mum’s address, to Dad, who may know it', 'dad', asItIs, 'You were at 7 Lime Court.', 'responsibility: shown'],
  ['Mum’s address, to a Dad who is a danger', 'dad', danger('dad'), 'You were at 7 Lime Court.', 'responsibility, danger*: address!~'],
  ['Mum’s address, to a Dad whose responsibility ended and to whom Ro agreed', 'dad', [nowStands('dad', responsible('birth-certificate', '2013-06-01', { relationship: 'Dad', to: '2026-01-01' })), agreement('dad', 'child', 'Rowan Ashdene')], 'You were at 7 Lime Court.', 'agreement: address!'],
  ['Mum’s old address, which nobody may know', 'dad', contact('mum', 'address', '3 Old Wharf\nHarbour', 'team'), 'Before, you lived at 3 Old Wharf.', 'responsibility: address!'],
  ['the carers’ number, to Mum', 'mum', asItIs, 'Ring (01632) 960-114.', 'responsibility: address!'],
  ['the carers’ number, to the teacher', 'teacher', asItIs, 'Ring 01632 960114.', 'professional, only-what-is-needed: shown'],
  ['Ro’s address, to the teacher', 'teacher', asItIs, 'You live at 12 Canary Row.', 'professional, only-what-is-needed: address!'],
  ['Ro’s address, to Ro, who may not know it yet', 'ro', asItIs, ['You will move to 12 Canary Row.', visit], 'child: address!, shown'],
  ['the aunt’s email, to Mum', 'mum', asItIs, 'She wrote from pat.newby@example.org.', 'responsibility: address!'],
]

const dangerous: readonly Case[] = [
  ['a visit without places, to a Dad who is a danger', 'dad', danger('dad'), visit, 'responsibility, danger*: shown'],
  ['a danger that ended yesterday', 'dad', danger('dad', '2025-01-01', '2026-11-23'), 'You live with Jo Bell.', 'responsibility: shown'],
  ['a danger of today', 'dad', danger('dad', '2026-11-24'), 'You live with Jo Bell.', 'responsibility, danger*: place!~'],
  ['the carer’s first name, to a danger', 'dad', danger('dad'), 'Sam made soup.', 'responsibility, danger*: place!~'],
  ['the carer by what she is, to a danger', 'dad', [danger('dad'), file => ({ ...file, homes: [{ withWhom: 'Nan, Rita Ashdene', kind: 'kinship', from: '2026-01-12', to: null }] })], 'Nan made soup.', 'responsibility, danger*: place!~'],
  ['the school, to a danger', 'dad', danger('dad'), 'At Alder Road you sang.', 'responsibility, danger*: place!~'],
  ['the school, to a Dad who is none', 'dad', asItIs, 'At Alder Road Primary School you sang.', 'responsibility: shown'],
  ['the doctor’s place of work, to a danger', 'dad', danger('dad'), 'We waited at Quay Street Surgery.', 'responsibility, danger*: place!~'],
  ['the teacher among those who were there, to a danger', 'dad', danger('dad'), ['there: Orla Finch, your class teacher at Alder Road Primary School', visit], 'responsibility, danger*: present.0=place, shown'],
  ['where the visit was, to a danger', 'dad', danger('dad'), ['place: the leisure centre', visit], 'responsibility, danger*: place=place, shown'],
  ['what happens next, to a danger', 'dad', danger('dad'), 'next-step: I bring the book.', 'responsibility, danger*: meeting!~'],
  ['when we meet again, to a danger', 'dad', danger('dad'), 'We will meet on Thursday at four.', 'responsibility, danger*: meeting!~'],
  ['when we met, to a danger', 'dad', danger('dad'), 'We talked about kites on Thursday.', 'responsibility, danger*: shown'],
  ['when we meet again, to Mum', 'mum', asItIs, 'We will meet on Thursday at four.', 'responsibility: shown'],
  ['where the next family time is, with contact forbidden', 'dad', order('dad', 'no-contact', '2026-05-01'), 'You are going to see Zain at the library on Saturday.', 'responsibility, no-contact*: meeting!~'],
  ['what Ro said of Dad, to Dad, who is a danger', 'dad', danger('dad'), 'quote: I am scared when Dad shouts', 'responsibility, danger*: said-of-them!~'],
  ['what Ro told about him, to Dad, who is a danger', 'dad', danger('dad'), 'You told me that your father hit the door.', 'responsibility, danger*: said-of-them!~'],
  ['what Ro said of kites, to Dad, who is a danger', 'dad', danger('dad'), 'quote: Kites are the best', 'responsibility, danger*: own-words?~'],
  ['what Ro said of Dad, to a Dad who is none', 'dad', asItIs, 'quote: I miss Dad', 'responsibility: shown'],
  ['what Ro said of Dad, to Mum, where Dad is a danger', 'mum', danger('dad'), 'quote: I miss Dad', 'responsibility: shown'],
  ['Mum, who is with a Dad who is a danger', 'mum', [danger('dad'), tie('mum', 'partner', 'dad')], visit, 'responsibility, near-danger*: shown'],
  ['Mum, who left the Dad who is a danger', 'mum', [danger('dad'), tie('mum', 'partner', 'dad', '2026-02-01')], visit, 'responsibility: shown'],
  ['his own name is no place', 'dad', danger('dad'), 'Col Ashdene rang me.', 'responsibility, danger*: shown'],
]

const inTrust: readonly Case[] = [
  ['a part that was marked as told in confidence, to Mum', 'mum', asItIs, ['told in confidence: You have a friend.', visit], 'responsibility: confidence!~, shown'],
  ['the same part, to Ro, who may not have said it', 'ro', asItIs, 'told in confidence: Mum is ill.', 'child: confidence!~'],
  ['Ro asked not to tell Mum', 'mum', asItIs, 'You asked me not to tell your mum yet.', 'responsibility: asked-not-to-tell?~'],
  ['Ro reads what she asked herself', 'ro', asItIs, 'You asked me not to tell your mum yet.', 'child: shown'],
  ['Mum asked not to tell Ro', 'ro', asItIs, 'Your mum asked me not to tell you about it.', 'child: asked-not-to-tell?~'],
  ['a secret', 'dad', asItIs, 'You said that it is a secret.', 'responsibility: asked-not-to-tell?~'],
  ['somebody does not want Dad to know', 'dad', asItIs, 'You do not want your dad to know.', 'responsibility: asked-not-to-tell?~'],
  ['telling a story is no secret', 'mum', asItIs, 'You told me about the boats.', 'responsibility: shown'],
  ['Ro does not want the nan to see any of it', 'nan', [agreement('nan', 'responsible', 'Dana Ashdene'), wish('nan')], [visit, 'quote: I like it here'], 'agreement, wish: shown, wish?~'],
  ['Ro does not want Mum to read of the swimming', 'mum', wish('mum', 'swimming, pool'), ['You went to the pool.', visit], 'responsibility, wish: wish?~, shown'],
  ['what Ro wanted until yesterday', 'mum', wish('mum', 'pool', '2026-01-01', '2026-11-23'), 'You went to the pool.', 'responsibility: shown'],
  ['what Ro does not want Dad to see, to Mum', 'mum', wish('dad', 'pool'), 'You went to the pool.', 'responsibility: shown'],
]

const others: readonly Case[] = [
  ['about the half-sister, to Dad', 'dad', asItIs, 'Mia cried when you left.', 'responsibility: sibling?'],
  ['about the brother, to Mum, who is his mum', 'mum', asItIs, 'You and Zain played cards.', 'responsibility: shown'],
  ['what is private to the brother, to Mum, who is his mum', 'mum', asItIs, 'Zain takes tablets for it.', 'responsibility: sibling?'],
  ['about the brother, to the teacher', 'teacher', asItIs, 'You and your brother played cards.', 'professional, only-what-is-needed: sibling?'],
  ['playing with the brother, to Ro', 'ro', asItIs, 'You and Zain played cards.', 'child: shown'],
  ['what is private to the brother, to Ro', 'ro', asItIs, 'Zain was arrested on Friday.', 'child: sibling?'],
  ['about Mum’s sister, who is no sister of Ro', 'dad', alsoOnFile(somebody('jodie', 'Jodie Reed', { relationship: 'auntie, your mum’s sister' })), 'Jodie made soup.', 'responsibility: shown'],
  ['about the half-sister’s dad, who is no brother', 'dad', asItIs, 'Lee Beddow rang me.', 'responsibility: shown'],
  ['about a big sister', 'dad', alsoOnFile(somebody('big', 'Ines Ashdene', { relationship: 'big sister' })), 'Ines made soup.', 'responsibility: sibling?'],
  ['that Dad drinks, to Mum', 'mum', asItIs, 'Your dad was drunk when he came.', 'responsibility: private?'],
  ['that Dad drinks, to Dad', 'dad', asItIs, 'Your dad was drunk when he came.', 'responsibility: shown'],
  ['that Dad drinks, in the next sentence', 'mum', asItIs, 'Your dad came at six. He had been drinking.', 'responsibility: private?'],
  ['that Mum is ill, to Dad', 'dad', asItIs, 'Your mum is in hospital.', 'responsibility: private?'],
  ['that the nan owes rent, to Mum', 'mum', asItIs, 'Nan is behind with the rent.', 'responsibility: private?'],
  ['that the step-father’s visa ended, to the teacher', 'teacher', asItIs, 'Marcus has no visa any more.', 'professional, only-what-is-needed: private?'],
  ['that Ro was in hospital, to Mum', 'mum', asItIs, 'You were in hospital for a night.', 'responsibility: shown'],
  ['that Dad drinks, to Ro, to whom it is written', 'ro', asItIs, 'Your dad was drunk when he came.', 'child: shown'],
  ['that somebody without a name was arrested', 'mum', asItIs, 'They were arrested.', 'responsibility: private?'],
  ['the nan drinks tea, and that is all', 'mum', asItIs, 'Nan drank tea with you.', 'responsibility: shown'],
]

const cases: readonly Case[] = [...whoMaySee, ...courts, ...adoption, ...whoIsMeant, ...reached, ...dangerous, ...inTrust, ...others]

test.each(cases.map(([says, ...rest]) => [says, rest] as const))('P10: %s', (_, [who, change, written, expected, more]) => {
  const file = (typeof change === 'function' ? [change] : change).reduce((before, next) => next(before), ros)
  expect(gateOnOneLine(file, who, typeof written === 'string' ? [written] : written, more?.on, more?.by)).toBe(expected)
})

test('there are more than a hundred of them, and each outcome is met', () => {
  expect(cases.length).toBeGreaterThan(120)
  const met = cases.map(([, , , , expected]) => expected).join(' ')
  for (const word of ['no right', 'namesake*', 'wall*', 'danger*', 'no-contact*', 'limit*', 'placement*', 'by-order*', 'order-soon*', 'near-danger*', 'address!', 'place!', 'meeting!', 'said-of-them!', 'confidence!', 'asked-not-to-tell?', 'wish?', 'sibling?', 'private?', 'own-words?']) expect(met).toContain(word)
})
