import type { PassageKind } from '../form.ts'
import type { GateFile, PersonOnFile, Stands } from './gate-file.ts'
import { gateFor } from './gate.ts'
import type { Letter } from './letter.ts'
import type { RightKind } from './rights.ts'

/** The day on which everything is asked. */
export const today = '2026-11-24'

const stands = (of: Partial<Stands>): Stands => ({ relationship: null, role: null, responsibility: null, from: null, to: null, ...of })
export const responsible = (by: string | null, documentDay: string | null, more: Partial<Stands> = {}, limits: string | null = null): Stands => stands({ ...more, responsibility: { by, documentDay, limits } })

/** Somebody around Ro. */
export const somebody = (personId: string, fullName: string, ...all: readonly Partial<Stands>[]): PersonOnFile => ({ personId, fullName, pronouns: '', otherNames: [], isStaff: false, stands: all.map(stands) })

const people: readonly PersonOnFile[] = [
  somebody('mum', 'Dana Ashdene', responsible('birth-mother', '2013-05-14', { relationship: 'Mum' })),
  somebody('dad', 'Col Ashdene', responsible('birth-certificate', '2013-06-01', { relationship: 'Dad' })),
  somebody('brother', 'Zain Ashdene', { relationship: 'brother' }),
  somebody('half-sister', 'Mia Beddow', { relationship: 'half-sister' }),
  somebody('her-dad', 'Lee Beddow', { relationship: 'half-sister’s dad' }),
  somebody('stepdad', 'Marcus Pell', { relationship: 'step-dad' }),
  somebody('aunt', 'Pat Newby', { relationship: 'aunt' }),
  somebody('nan', 'Rita Ashdene', { relationship: 'Nan' }),
  somebody('carer', 'Jo Bell', { relationship: 'foster carer' }),
  somebody('teacher', 'Orla Finch', { role: 'Class teacher at Alder Road Primary School' }),
  somebody('doctor', 'Dr Salma Qadir', { role: 'Doctor at Quay Street Surgery', to: '2026-10-31' }),
  { ...somebody('worker', 'Imogen Fairley', { role: 'Social worker' }), isStaff: true },
]

/** Ro's file: 13, with foster carers, at Alder Road Primary School, whose address nobody outside the team may know. */
export const ros: GateFile = {
  today, people,
  child: { personId: 'ro', fullName: 'Rowan Ashdene', pronouns: 'she/her', name: 'Ro', otherNames: ['Ro'], dateOfBirth: '2013-05-14' },
  dangers: [], agreements: [], orders: [], wishes: [], law: [],
  contacts: [
    { personId: 'ro', kind: 'address', detail: '12 Canary Row\nHarbour HB1 4QT', whoMayKnow: 'team' },
    { personId: 'carer', kind: 'phone', detail: '01632 960114', whoMayKnow: 'professionals' },
    { personId: 'mum', kind: 'address', detail: '7 Lime Court\nHarbour HB2 9AA', whoMayKnow: 'child-and-parents' },
    { personId: 'aunt', kind: 'email', detail: 'pat.newby@example.org', whoMayKnow: 'team' },
  ],
  homes: [{ withWhom: 'Jo and Sam Bell', kind: 'foster', from: '2026-01-12', to: null }, { withWhom: 'Mum, Dana Ashdene', kind: 'family', from: '2013-05-14', to: '2026-01-11' }],
  schools: [{ name: 'Alder Road Primary School', from: '2018-09-03', to: null }],
  ties: [{ personId: 'mum', otherId: 'brother', kind: 'birth-parent', from: null, to: null }],
}

/** Ro's file with something else in it. */
export type OtherFile = (file: GateFile) => GateFile

const instead = (personId: string, change: (person: PersonOnFile) => PersonOnFile): OtherFile => file => ({ ...file, people: file.people.map(person => (person.personId === personId ? change(person) : person)) })
export const nowStands = (personId: string, ...all: readonly Stands[]): OtherFile => instead(personId, person => ({ ...person, stands: all }))
export const alsoOnFile = (person: PersonOnFile): OtherFile => file => ({ ...file, people: [...file.people, person] })
export const danger = (personId: string, from: string | null = null, to: string | null = null): OtherFile => file => ({ ...file, dangers: [...file.dangers, { personId, from, to }] })
export const order = (personId: string, does: GateFile['orders'][number]['does'], from: string, to: string | null = null, documentDay: string | null = from): OtherFile => file =>
  ({ ...file, orders: [...file.orders, { personId, does, court: 'Harbour Family Court HB26C00017', documentDay, from, to }] })
export const agreement = (personId: string, agreedBy: 'child' | 'responsible', whoAgreed: string, from = '2026-10-01', to: string | null = null, toWhat = ''): OtherFile => file =>
  ({ ...file, agreements: [...file.agreements, { personId, agreedBy, whoAgreed, covers: toWhat === '' ? 'everything' : 'part', toWhat, from, to }] })
export const wish = (personId: string, about = '', from = '2026-10-01', to: string | null = null): OtherFile => file =>
  ({ ...file, wishes: [...file.wishes, { personId, covers: about === '' ? 'everything' : 'part', about, words: 'Please not', from, to }] })
export const law = (status: string, from: string, to: string | null = null): OtherFile => file => ({ ...file, law: [...file.law, { status, from, to }] })
export const tie = (personId: string, kind: string, otherId: string, to: string | null = null): OtherFile => file => ({ ...file, ties: [...file.ties, { personId, kind, otherId, from: null, to }] })
export const born = (dateOfBirth: string | null): OtherFile => file => ({ ...file, child: { ...file.child, dateOfBirth } })
export const contact = (personId: string, kind: string, detail: string, whoMayKnow: string): OtherFile => file => ({ ...file, contacts: [...file.contacts, { personId, kind, detail, whoMayKnow }] })

/** A passage of the letter: text, or another kind before a colon (`quote: I like it`, `next-step: We meet`, `told in confidence: …`); `place:` and `there:` are the facts round it. */
export type Written = string

/** A letter to Ro of these passages, of 20 November 2026. */
export function letterOf(written: readonly Written[], happenedOn = '2026-11-20'): Letter {
  const parts = written.map(each => /^(quote|view|next-step|decision|worry|told in confidence|place|there|reason|corrected): (.*)$/s.exec(each) ?? ['', 'text', each]).map(([, kind = '', text = '']) => ({ kind, text }))
  const passages = parts.filter(({ kind }) => !['place', 'there', 'reason', 'corrected'].includes(kind))
  const fact = (kind: string) => parts.filter(part => part.kind === kind).map(({ text }) => text)
  return {
    number: 1, happenedOn, wording: { title: 'When I came to see you', sections: [] }, glossary: [], finishedByName: 'Imogen Fairley', correctionReason: fact('corrected')[0] ?? null,
    facts: { of: 'contact', kind: 'visit', place: fact('place')[0] ?? '', seen: 'alone', seenReason: fact('reason')[0] ?? '', present: fact('there'), writtenTo: 'Ro', timeKnown: true },
    whoWasWho: [{ fullName: 'Jo Bell', isToYou: 'your foster carer' }, { fullName: 'Orla Finch', isToYou: 'your class teacher at Alder Road Primary School' }, { fullName: 'Imogen Fairley', isToYou: 'your social worker' }],
    passages: passages.map(({ kind, text }, position) => ({
      id: `p${position}`, position, section: 'what-happened', kind: kind === 'told in confidence' ? 'text' : kind as PassageKind, fields: kind === 'quote' ? { words: text } : kind === 'next-step' ? { what: text } : { text }, inConfidence: kind === 'told in confidence',
    })),
  }
}

/** What the gate says, on one line: `responsibility, danger*: place!, shown`. A star: a second person; `!` must stay out, `?` is proposed; a tilde: nothing is said of the gap. */
export function gateOnOneLine(file: GateFile, recipientId: string, written: readonly Written[], happenedOn?: string, by?: RightKind): string {
  const letter = letterOf(written, happenedOn)
  const gate = gateFor(file, letter, recipientId, by)
  if (!gate) return 'no right'
  const facts = gate.proposals.filter(({ partId }) => !/^p\d+$/.test(partId)).map(({ partId, reason }) => `${partId}=${reason}`)
  const passages = letter.passages.map(({ id }) => gate.proposals.find(({ partId }) => partId === id)).map(found => (found ? `${found.reason}${found.strength === 'must' ? '!' : '?'}${found.told === 'silent' ? '~' : ''}` : 'shown'))
  return `${[gate.right.kind, ...gate.cautions.map(({ id, second }) => `${id}${second ? '*' : ''}`)].join(', ')}: ${[...facts, ...passages].join(', ')}`
}
