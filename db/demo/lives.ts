import type { DemoEntry } from './family.ts'

const siblings = ['saffy', 'jesse', 'billie']

/** What stands on the three children's files besides their records: ties, homes, schools, a danger, how people are reached. */
export const threeSiblingsLives: readonly DemoEntry[] = [
  ...[['dionne', 'girl-or-woman'], ['lee', 'boy-or-man'], ['rita', 'girl-or-woman'], ['saffy', 'girl-or-woman'], ['jesse', 'boy-or-man'], ['billie', 'girl-or-woman']].map(([person = '', describedAs = '']): DemoEntry =>
    ({ kind: 'person', child: 'saffy', person, by: 'priya', on: '2025-04-03', answers: { 'described-as': describedAs }, why: 'They told me how they describe themselves' })),
  ...siblings.flatMap((child): readonly DemoEntry[] => [
    { kind: 'tie', child, person: 'dionne', other: child, by: 'gareth', on: '2024-05-16', answers: { kind: 'birth-parent' } },
    { kind: 'tie', child, person: 'lee', other: child, by: 'gareth', on: '2024-05-16', answers: { kind: 'birth-parent' } },
    { kind: 'stands', child, person: 'dionne', by: 'priya', on: '2025-04-03', answers: { closeness: 'very-close', 'responsibility-by': 'birth-mother' }, why: 'Asked the children, and saw the birth certificates' },
    { kind: 'stands', child, person: 'lee', by: 'priya', on: '2025-04-03', answers: { 'responsibility-by': 'birth-certificate' }, why: 'Saw the birth certificates' },
    { kind: 'stands', child, person: 'rita', by: 'priya', on: '2025-04-03', answers: { closeness: 'very-close' }, why: 'Asked the children' },
    {
      kind: 'danger', child, person: 'lee', by: 'gareth', on: '2024-10-18',
      answers: { what: 'He comes to the house angry or drunk and has hurt your mum in front of you. He may not come to your home, and may see you only with somebody from our team there.', 'who-says': 'The conference of 17 October 2024, chaired by Ewan Drummond', 'from-day': '2024-10-17' },
    },
    { kind: 'home', child, by: 'gareth', on: '2024-05-16', answers: { 'with-whom': 'Dionne Carrick and Lee Beddow', kind: 'family', 'from-day': child === 'saffy' ? '2013-05-17' : child === 'jesse' ? '2017-02-09' : '2021-06-30', 'to-day': '2024-10-10', 'why-ended': 'Your dad moved out, because he had hurt your mum. You and your mum stayed.' } },
    { kind: 'home', child, by: 'gareth', on: '2024-10-18', answers: { 'with-whom': 'Dionne Carrick', kind: 'family', 'from-day': '2024-10-11' } },
  ]),
  { kind: 'tie', child: 'saffy', person: 'rita', other: 'dionne', by: 'gareth', on: '2024-05-16', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'saffy', person: 'rita', other: 'jodie', by: 'gareth', on: '2024-05-16', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'saffy', person: 'dionne', other: 'lee', by: 'gareth', on: '2024-10-18', answers: { kind: 'separated', 'from-day': '2024-10-10' } },
  { kind: 'stands', child: 'saffy', person: 'jodie', by: 'priya', on: '2025-04-03', answers: { closeness: 'close' }, why: 'Asked Saffy' },
  { kind: 'stands', child: 'saffy', person: 'hazel', by: 'priya', on: '2025-04-03', answers: { closeness: 'close' }, why: 'Saffy goes to her when it is loud at home' },
  { kind: 'school', child: 'saffy', by: 'gareth', on: '2024-05-16', answers: { name: 'Thornbury Lane Primary School', 'from-day': '2017-09-05', 'to-day': '2024-07-19', 'why-ended': 'You had finished Year 6.' } },
  { kind: 'school', child: 'saffy', by: 'gareth', on: '2024-09-12', answers: { name: 'Kingsmere Academy', 'place-in-it': 'Year 9', 'from-day': '2024-09-04' } },
  { kind: 'school', child: 'jesse', by: 'gareth', on: '2024-05-16', answers: { name: 'Thornbury Lane Primary School', 'place-in-it': 'Year 5', 'from-day': '2021-09-06' } },
  { kind: 'school', child: 'billie', by: 'priya', on: '2025-09-11', answers: { name: 'Thornbury Lane Primary School', 'place-in-it': 'Year 1', 'from-day': '2025-09-08' } },
  { kind: 'name', child: 'saffy', person: 'dionne', by: 'gareth', on: '2024-05-16', answers: { name: 'Dionne Beddow', kind: 'earlier', 'from-day': '2012-06-02', 'to-day': '2024-12-31' } },
  { kind: 'contact', child: 'saffy', person: 'dionne', by: 'priya', on: '2025-04-03', answers: { kind: 'phone', detail: '01632 960114, after four', 'who-may-know': 'child' } },
  { kind: 'contact', child: 'saffy', person: 'saffy', by: 'gareth', on: '2024-10-18', answers: { kind: 'address', detail: '4 Tannery Steps\nFernleigh', 'who-may-know': 'team', 'from-day': '2024-10-11' } },
  { kind: 'contact', child: 'saffy', person: 'rita', by: 'priya', on: '2025-04-03', answers: { kind: 'phone', detail: '01632 960127', 'who-may-know': 'child-and-parents' } },
]

export const aBabyLives: readonly DemoEntry[] = [
  { kind: 'tie', child: 'anais', person: 'chloe', other: 'anais', by: 'tom', on: '2026-02-10', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'anais', person: 'jaydon', other: 'anais', by: 'tom', on: '2026-02-10', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'anais', person: 'deb', other: 'chloe', by: 'tom', on: '2026-02-10', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'anais', person: 'chloe', other: 'jaydon', by: 'tom', on: '2026-02-10', answers: { kind: 'partner' } },
  { kind: 'stands', child: 'anais', person: 'chloe', by: 'tom', on: '2026-02-10', answers: { 'responsibility-by': 'birth-mother' }, why: 'She gave birth to Anaïs' },
  { kind: 'stands', child: 'anais', person: 'jaydon', by: 'tom', on: '2026-03-10', answers: { 'responsibility-by': 'birth-certificate', 'responsibility-from': '2026-02-20' }, why: 'I saw the birth certificate' },
  { kind: 'home', child: 'anais', by: 'tom', on: '2026-02-10', answers: { 'with-whom': 'Chloë Whitelock and Jaydon Perrin', kind: 'family', 'from-day': '2026-01-29', 'child-thought': 'You cannot say yet. You settle when your mum sings at the window.' } },
]

export const movingOnLives: readonly DemoEntry[] = [
  { kind: 'tie', child: 'reuben', person: 'marisa', other: 'reuben', by: 'tom', on: '2024-09-19', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'reuben', person: 'marisa', other: 'aaron', by: 'tom', on: '2024-09-19', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'reuben', person: 'glenys', other: 'reuben', by: 'tom', on: '2024-09-19', answers: { kind: 'foster-carer', 'from-day': '2019-08-12' } },
  { kind: 'stands', child: 'reuben', person: 'glenys', by: 'tom', on: '2024-09-19', answers: { closeness: 'very-close' }, why: 'Reuben said so' },
  { kind: 'stands', child: 'reuben', person: 'aaron', by: 'tom', on: '2024-09-19', answers: { closeness: 'very-close' }, why: 'Reuben said so' },
  { kind: 'home', child: 'reuben', by: 'tom', on: '2024-09-19', answers: { 'with-whom': 'Marisa D’Costa', kind: 'family', 'from-day': '2008-12-02', 'to-day': '2019-08-11', 'why-ended': 'A court decided that you were not safe at home. It was not because of anything that you did.' } },
  { kind: 'home', child: 'reuben', by: 'tom', on: '2024-09-19', answers: { 'with-whom': 'Glenys Pritchett', kind: 'foster', 'from-day': '2019-08-12', 'child-thought': '“It’s mine as well. I painted the door.” You said that in September 2024.' } },
  { kind: 'legal-status', child: 'reuben', by: 'tom', on: '2024-09-19', answers: { status: 'care-order', says: 'Made by the Family Court. The council and your mum share the right to make big decisions about you.', 'from-day': '2019-08-12' } },
  { kind: 'school', child: 'reuben', by: 'tom', on: '2025-09-11', answers: { name: 'Fernleigh College', 'place-in-it': 'Motor vehicle course', 'from-day': '2025-09-08' } },
]

export const grownUpLives: readonly DemoEntry[] = [
  { kind: 'tie', child: 'tasia', person: 'eleni', other: 'tasia', by: 'nuala', on: '2013-10-01', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'tasia', person: 'eleni', other: 'nikos', by: 'nuala', on: '2013-10-01', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'tasia', person: 'jean', other: 'tasia', by: 'nuala', on: '2013-10-01', answers: { kind: 'foster-carer', 'from-day': '2010-07-24' } },
  { kind: 'tie', child: 'tasia', person: 'clive', other: 'tasia', by: 'nuala', on: '2013-10-01', answers: { kind: 'foster-carer', 'from-day': '2010-07-24' } },
  { kind: 'tie', child: 'tasia', person: 'jean', other: 'clive', by: 'nuala', on: '2013-10-01', answers: { kind: 'married' } },
  { kind: 'home', child: 'tasia', by: 'ravinder', on: '2010-07-24', answers: { 'with-whom': 'Brenda Hallworth', kind: 'foster', 'from-day': '2007-01-19', 'to-day': '2010-07-23', 'why-ended': 'Brenda’s husband was very ill, and she could not look after you as well.' } },
  { kind: 'home', child: 'tasia', by: 'ravinder', on: '2010-07-24', answers: { 'with-whom': 'Jean and Clive Mottershead', kind: 'foster', 'from-day': '2010-07-24', 'child-thought': '“Can you tell them I unpack slowly.”' } },
  { kind: 'legal-status', child: 'tasia', by: 'nuala', on: '2014-04-09', answers: { status: 'care-order', 'from-day': '2007-11-02', 'to-day': '2016-03-13' } },
]

export const withoutWordsLives: readonly DemoEntry[] = [
  { kind: 'tie', child: 'tobi', person: 'ifeoma', other: 'tobi', by: 'priya', on: '2025-05-20', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'tobi', person: 'stephen', other: 'tobi', by: 'priya', on: '2025-05-20', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'tobi', person: 'ifeoma', other: 'adanna', by: 'priya', on: '2025-05-20', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'tobi', person: 'stephen', other: 'adanna', by: 'priya', on: '2025-05-20', answers: { kind: 'birth-parent' } },
  { kind: 'tie', child: 'tobi', person: 'ifeoma', other: 'stephen', by: 'priya', on: '2025-05-20', answers: { kind: 'married' } },
  { kind: 'person', child: 'tobi', person: 'ifeoma', by: 'priya', on: '2025-05-20', answers: { languages: 'English and Igbo' }, why: 'She told me' },
  { kind: 'home', child: 'tobi', by: 'priya', on: '2025-05-20', answers: { 'with-whom': 'Ifeoma Nwachukwu and Stephen Ferrers', kind: 'family', 'from-day': '2018-04-11' } },
  { kind: 'school', child: 'tobi', by: 'priya', on: '2025-05-20', answers: { name: 'Meadowbank School', 'from-day': '2022-09-05' } },
]
