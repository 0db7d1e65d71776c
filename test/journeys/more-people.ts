import { v7 } from 'uuid'
import type { RunningDemo } from './running-demo.ts'

/** A child to whom nothing was written, with a name as long as names are, who can sign in. Priya works with her. */
export const longName = 'Oluwadamilola-Bartholomea Featherstonehaugh-Cholmondeley-Marjoribanks'
/** A mother of hers by an unbroken name. */
export const longMother = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Ó Dálaigh'
/** Somebody who works here, with no child yet. */
export const newWorker = 'Uma Newcombe'

/** Puts more people into the demo, behind the program's back: for lists of two pages, for pages with nothing on them, for long names. */
export async function addMorePeople(demo: RunningDemo): Promise<void> {
  const owner = await demo.owner()
  try {
    const { rows: [known] } = await owner.query<{ authority_id: string; team_id: string; priya: string }>(`
      select s.authority_id, s.team_id, s.person_id as priya from written_to_you.staff s join written_to_you.person p on p.authority_id = s.authority_id and p.id = s.person_id where p.full_name = 'Priya Venkataraghavan'`)
    if (!known) throw new Error('Priya is not in the demo')
    const { authority_id, team_id, priya } = known
    const created_at = new Date('2026-01-05T09:00:00Z')
    const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
      const columns = Object.keys({ authority_id, ...row })
      return owner.query(`insert into written_to_you.${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`, [authority_id, ...Object.values(row)])
    }
    const person = async (full_name: string, more: Readonly<Record<string, unknown>> = {}) => {
      const id = v7()
      await insert('person', { id, full_name, created_at, ...more })
      return id
    }
    const child = async (full_name: string, more: Readonly<Record<string, unknown>> = {}) => {
      const id = await person(full_name, { pronouns: 'they/them', date_of_birth: '2014-02-28', ...more })
      await insert('child', { person_id: id, uses_words: true, communication: '', created_at })
      await insert('allocation', { id: v7(), child_id: id, staff_person_id: priya, team_id, from_day: '2026-01-05' })
      return id
    }

    const long = await child(longName)
    await insert('account', { person_id: long, created_at })
    await insert('relationship', { id: v7(), child_id: long, person_id: await person(longMother), relationship: 'mum', parental_responsibility: true })
    for (let at = 1; at <= 26; at++) await child(`Child Number-${at}`)
    const worker = await person(newWorker, { pronouns: 'she/her' })
    await insert('staff', { person_id: worker, team_id, job_title: 'Social worker', does: 'practitioner', from_day: '2026-01-05' })
    await insert('account', { person_id: worker, created_at })
  } finally {
    await owner.end()
  }
}
