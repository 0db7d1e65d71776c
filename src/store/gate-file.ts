import type { GateFile, PersonOnFile, Stands } from '../domain/gate/gate-file.ts'
import type { Door } from './as.ts'
import { readChild, readPeopleAround } from './children.ts'
import { type Entry, readEntries } from './file-entries.ts'

/** All of a child's file that the gate weighs, as it stands today. Who was entered twice is the one who stands for both. */
export async function readGateFile(door: Door, childId: string): Promise<GateFile> {
  const child = await readChild(door, childId)
  const of = (kind: Parameters<typeof readEntries>[1]) => readEntries(door, kind, childId)
  const relationships = await of('relationship')
  const names = await of('name')
  const namesOf = (personId: string, preferred: string | null) => [...preferred === null ? [] : [preferred], ...names.filter(entry => entry.standsWithId === personId).map(({ answers }) => answers['name'] ?? '')]
  const keptAs = new Map(relationships.map(({ personId, standsWithId }) => [personId, standsWithId ?? personId]))
  const kept = (personId: string | null): string => keptAs.get(personId) ?? personId ?? ''
  const about = (entry: Entry) => ({ personId: kept(entry.personId), ...spanOf(entry) })
  return {
    today: door.asking.day,
    child: { personId: child.id, fullName: child.fullName, pronouns: child.pronouns, name: child.preferredName ?? child.fullName.split(' ')[0] ?? child.fullName, otherNames: namesOf(child.id, child.preferredName), dateOfBirth: child.dateOfBirth },
    people: await readPeople(door, childId, relationships, namesOf),
    dangers: (await of('danger')).map(about),
    contacts: (await of('contact')).map(({ personId, answers }) => ({ personId: kept(personId), kind: answers['kind'] ?? '', detail: answers['detail'] ?? '', whoMayKnow: answers['who-may-know'] ?? '' })),
    agreements: (await of('agreement')).map(entry => ({
      ...about(entry), agreedBy: entry.answers['agreed-by'] === 'child' ? 'child' : 'responsible', whoAgreed: entry.answers['who-agreed'] ?? '', covers: entry.answers['covers'] === 'part' ? 'part' : 'everything', toWhat: entry.answers['to-what'] ?? '',
    })),
    orders: (await of('court-order')).map(entry => ({ ...about(entry), does: orderOf(entry.answers['does']), court: entry.answers['court'] ?? '', documentDay: entry.answers['document-day'] ?? null })),
    wishes: (await of('wish')).map(entry => ({ ...about(entry), covers: entry.answers['covers'] === 'part' ? 'part' : 'everything', about: entry.answers['about'] ?? '', words: entry.answers['words'] ?? '' })),
    homes: (await of('home')).map(entry => ({ ...spanOf(entry), withWhom: entry.answers['with-whom'] ?? '', kind: entry.answers['kind'] ?? '' })),
    schools: (await of('school')).map(entry => ({ ...spanOf(entry), name: entry.answers['name'] ?? '' })),
    law: (await of('legal-status')).map(entry => ({ ...spanOf(entry), status: entry.answers['status'] ?? '' })),
    ties: (await of('tie')).map(entry => ({ ...spanOf(entry), kind: entry.answers['kind'] ?? '', personId: kept(entry.personId), otherId: kept(entry.otherId) })),
  }
}

const spanOf = ({ answers }: Entry) => ({ from: answers['from-day'] ?? null, to: answers['to-day'] ?? null })

/** What an order does that cannot be read is the strictest. */
const orderOf = (does: string | null | undefined) => (does === 'may-see' || does === 'no-contact' ? does : 'must-not-see')

async function readPeople(door: Door, childId: string, relationships: readonly Entry[], namesOf: (personId: string, preferred: string | null) => readonly string[]): Promise<readonly PersonOnFile[]> {
  const around = Map.groupBy(await readPeopleAround(door, childId), ({ personId }) => personId)
  return [...around].flatMap(([personId, all]): readonly PersonOnFile[] => {
    const [person] = all
    if (!person) return []
    const written = relationships.filter(entry => (entry.standsWithId ?? entry.personId) === personId).map(standsOf)
    const works = all.filter(({ isStaff }) => isStaff).map(({ role, from, to }): Stands => ({ relationship: null, role, responsibility: null, from, to }))
    return [{ personId, fullName: person.fullName, pronouns: person.pronouns, otherNames: namesOf(personId, person.preferredName), isStaff: works.length > 0, stands: [...written, ...works] }]
  })
}

const standsOf = (entry: Entry): Stands => ({
  ...spanOf(entry), relationship: entry.answers['relationship'] ?? null, role: entry.answers['role'] ?? null,
  responsibility: entry.answers['parental-responsibility'] === 'yes' ? { by: entry.answers['responsibility-by'] ?? null, documentDay: entry.answers['responsibility-from'] ?? null, limits: entry.answers['responsibility-limits'] ?? null } : null,
})
