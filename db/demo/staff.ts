import type { Demo, DemoStaff } from './family.ts'

export const teams: Demo['teams'] = [
  { key: 'hollins', name: 'Hollins Team' },
  { key: 'quayside', name: 'Quayside Team' },
]

/** Everybody is invented. Those who sign in are the first four; the others wrote records, or were there. */
export const staff: readonly DemoStaff[] = [
  { key: 'priya', fullName: 'Priya Venkataraghavan', pronouns: 'she/her', jobTitle: 'Social worker', does: 'practitioner', team: 'hollins', from: '2025-03-31', signsIn: true },
  { key: 'tom', fullName: 'Tomás O’Hanrahan', preferredName: 'Tom', pronouns: 'he/him', jobTitle: 'Social worker', does: 'practitioner', team: 'quayside', from: '2024-09-02', signsIn: true },
  { key: 'adjoa', fullName: 'Adjoa Mensah-Whitfield', pronouns: 'she/her', jobTitle: 'Team manager', does: 'manager', team: 'hollins', from: '2019-04-01', signsIn: true },
  { key: 'keith', fullName: 'Keith Lumsden', pronouns: 'he/him', jobTitle: 'Records system administrator', does: 'administrator', team: 'quayside', from: '2021-01-04', signsIn: true },

  { key: 'magda', fullName: 'Magdalena Wójcik', preferredName: 'Magda', pronouns: 'she/her', jobTitle: 'Family support worker', does: 'practitioner', team: 'quayside', from: '2022-06-06' },
  { key: 'delroy', fullName: 'Delroy Hutchings', pronouns: 'he/him', jobTitle: 'Personal adviser', does: 'practitioner', team: 'quayside', from: '2018-09-03' },
  { key: 'bronwen', fullName: 'Bronwen Castellan', pronouns: 'she/her', jobTitle: 'Independent reviewing officer', does: 'practitioner', team: 'quayside', from: '2017-02-06' },
  { key: 'ewan', fullName: 'Ewan Drummond', pronouns: 'he/him', jobTitle: 'Child protection conference chair', does: 'practitioner', team: 'hollins', from: '2016-05-09' },

  { key: 'gareth', fullName: 'Gareth Pomfret', pronouns: 'he/him', jobTitle: 'Social worker', does: 'practitioner', team: 'hollins', from: '2022-01-10', to: '2025-03-28' },
  { key: 'ikenna', fullName: 'Ikenna Obi', pronouns: 'he/him', jobTitle: 'Social worker', does: 'practitioner', team: 'quayside', from: '2020-03-02', to: '2025-07-31' },
  { key: 'sylvia', fullName: 'Sylvia Broadbent', pronouns: 'she/her', jobTitle: 'Social worker', does: 'practitioner', team: 'hollins', from: '1994-05-03', to: '2009-09-30' },
  { key: 'ravinder', fullName: 'Ravinder Kalsi', pronouns: 'he/him', jobTitle: 'Social worker', does: 'practitioner', team: 'hollins', from: '2009-10-01', to: '2013-08-30' },
  { key: 'nuala', fullName: 'Nuala Fitzsimmons', pronouns: 'she/her', jobTitle: 'Social worker', does: 'practitioner', team: 'quayside', from: '2013-09-02', to: '2018-12-21' },
  { key: 'desmond', fullName: 'Desmond Arkell', pronouns: 'he/him', jobTitle: 'Independent reviewing officer', does: 'practitioner', team: 'quayside', from: '2005-01-17', to: '2016-12-30' },
]
