import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { v7 } from 'uuid'
import type { Asking, Does } from '../domain/asking.ts'
import { localDay } from '../domain/local-time.ts'
import { doorTo } from '../store/as.ts'
import { attachmentFolder } from '../store/attachment-files.ts'
import { startDemoSession } from '../store/sessions.ts'
import type { Service } from '../web/service.ts'
import type { TestDatabase } from './test-database.ts'

/** Everybody in it, by the key a test calls them by. */
export type Somebody = keyof typeof people

interface Described {
  readonly fullName: string
  readonly preferredName?: string
  readonly pronouns: string
  readonly dateOfBirth?: string
  /** Works for the authority. */
  readonly works?: { readonly does: Does; readonly jobTitle: string; readonly team: Team }
  /** Has a file. */
  readonly file?: { readonly usesWords: boolean; readonly communication: string }
  /** Can sign in. */
  readonly signsIn: boolean
}

type Team = 'harbour' | 'hills'

const people = {
  imogen: { fullName: 'Imogen Fairley', pronouns: 'she/her', works: { does: 'practitioner', jobTitle: 'Social worker', team: 'harbour' }, signsIn: true },
  joseph: { fullName: 'Joseph Achterberg', pronouns: 'he/him', works: { does: 'practitioner', jobTitle: 'Family support worker', team: 'harbour' }, signsIn: true },
  wilma: { fullName: 'Wilma Ó Dálaigh', pronouns: 'she/her', works: { does: 'practitioner', jobTitle: 'Social worker', team: 'hills' }, signsIn: true },
  manager: { fullName: 'Bernice Tull', pronouns: 'she/her', works: { does: 'manager', jobTitle: 'Team manager', team: 'harbour' }, signsIn: true },
  otherManager: { fullName: 'Hugo Marsh', pronouns: 'he/him', works: { does: 'manager', jobTitle: 'Team manager', team: 'hills' }, signsIn: true },
  administrator: { fullName: 'Keir Stead', pronouns: 'they/them', works: { does: 'administrator', jobTitle: 'Records system administrator', team: 'hills' }, signsIn: true },
  rowan: { fullName: 'Rowan Ashdene', preferredName: 'Ro', pronouns: 'she/her', dateOfBirth: '2013-05-14', file: { usesWords: true, communication: 'Talks best while drawing' }, signsIn: true },
  noor: { fullName: 'Noor D’Arcy', pronouns: 'they/them', dateOfBirth: '2026-02-01', file: { usesWords: false, communication: '' }, signsIn: false },
  dana: { fullName: 'Dana Ashdene', pronouns: 'she/her', signsIn: true },
  col: { fullName: 'Col Ashdene', pronouns: 'he/him', signsIn: true },
  doctor: { fullName: 'Dr Salma Qadir', pronouns: 'she/her', signsIn: false },
} as const satisfies Record<string, Described>

interface Stands { readonly child: Somebody; readonly person: Somebody; readonly relationship?: string; readonly role?: string; readonly to?: string }

const around: readonly Stands[] = [
  { child: 'rowan', person: 'dana', relationship: 'Mum' },
  { child: 'rowan', person: 'col', relationship: 'Dad' },
  { child: 'rowan', person: 'doctor', role: 'Doctor at Quay Street Surgery' },
]

interface Works { readonly child: Somebody; readonly staff: Somebody; readonly team: Team; readonly to?: string }

const allocations: readonly Works[] = [
  { child: 'rowan', staff: 'imogen', team: 'harbour' },
  { child: 'rowan', staff: 'joseph', team: 'harbour' },
  { child: 'noor', staff: 'wilma', team: 'hills' },
]

/**
 * A small authority to test in. Imogen and Joseph work with Rowan (called Ro), whose mum is Dana and dad Col; Bernice manages their team.
 * Wilma works with Noor, a baby, in another team, and knows nothing of Rowan. All of them are invented.
 */
export interface SmallWorld {
  readonly authorityId: string
  /** The id of each person. */
  readonly ids: Readonly<Record<Somebody, string>>
  /** What time it is: set `clock.now` to let time pass. */
  readonly clock: { now: Date }
  /** What the pages are given to work with. */
  readonly service: Service
  readonly askingAs: (key: Somebody) => Asking
  /** A session's token, as the cookie holds it. */
  readonly tokenOf: (key: Somebody) => Promise<string>
  /** Signs somebody in on the sign-in page and gives the cookie header for requests of theirs. */
  readonly signIn: (app: FastifyInstance, key: Somebody) => Promise<string>
  /** Ends somebody's work with a child, from today on. */
  readonly endAllocation: (staff: Somebody, child: Somebody) => Promise<void>
  /** Removes the folder in which pictures were kept. */
  readonly clear: () => Promise<void>
}

/** Fills an empty database of a test with the small world, behind the program's back. */
export async function smallWorld(database: TestDatabase, now = new Date('2026-11-24T14:02:00Z')): Promise<SmallWorld> {
  const authorityId = v7()
  const keys = Object.keys(people) as Somebody[]
  const ids = Object.fromEntries(keys.map(key => [key, v7()])) as Record<Somebody, string>
  const teams: Record<Team, string> = { harbour: v7(), hills: v7() }
  const insert = async (table: string, row: Readonly<Record<string, unknown>>) => {
    const columns = Object.keys(row)
    await database.owner.query(`insert into written_to_you.${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`, Object.values(row))
  }
  const authority_id = authorityId
  const created_at = now

  await insert('authority', { id: authorityId, name: 'Harbourside Council', time_zone: 'Europe/London', is_demo: true, created_at })
  for (const [team, name] of [['harbour', 'Harbour Team'], ['hills', 'Hills Team']] as const) await insert('team', { authority_id, id: teams[team], name })
  for (const key of keys) {
    const { fullName, preferredName, pronouns, dateOfBirth, works, file, signsIn }: Described = people[key]
    const person_id = ids[key]
    await insert('person', { authority_id, id: person_id, full_name: fullName, preferred_name: preferredName ?? null, pronouns, date_of_birth: dateOfBirth ?? null, created_at })
    if (works) await insert('staff', { authority_id, person_id, team_id: teams[works.team], job_title: works.jobTitle, does: works.does, from_day: '2024-01-08' })
    if (file) await insert('child', { authority_id, person_id, uses_words: file.usesWords, communication: file.communication, created_at })
    if (signsIn) await insert('account', { authority_id, person_id, created_at })
  }
  for (const { child, person, relationship, role, to } of around) {
    await insert('relationship', { authority_id, id: v7(), child_id: ids[child], person_id: ids[person], relationship: relationship ?? null, role: role ?? null, parental_responsibility: Boolean(relationship), to_day: to ?? null })
  }
  for (const { child, staff, team, to } of allocations) {
    await insert('allocation', { authority_id, id: v7(), child_id: ids[child], staff_person_id: ids[staff], team_id: teams[team], from_day: '2024-02-01', to_day: to ?? null })
  }
  await insert('involvement', { authority_id, id: v7(), child_id: ids.rowan, threshold: 'child-protection', from_day: '2026-01-12' })

  const folder = await mkdtemp(join(tmpdir(), 'written-to-you-pictures-'))
  const clock = { now }
  const tokenOf = async (key: Somebody) => {
    const token = await startDemoSession(database.pool, authorityId, ids[key], clock.now)
    if (token === undefined) throw new Error(`${key} cannot sign in`)
    return token
  }
  return {
    authorityId, ids, clock, tokenOf,
    service: {
      as: doorTo(database.pool), pool: database.pool, files: attachmentFolder(folder), now: () => clock.now,
      isDemo: true, isSecure: false, draftSecret: Buffer.alloc(32, 7),
    },
    askingAs: key => ({
      authorityId, personId: ids[key], does: doesOf(people[key]), at: clock.now, day: localDay(clock.now, 'Europe/London'), requestId: v7(),
    }),
    signIn: async (app, key) => {
      const page = await app.inject({ method: 'GET', url: '/sign-in' })
      const person = page.body.match(new RegExp(`value="([^"]*${ids[key]}[^"]*)"`))?.[1]
      if (person === undefined) throw new Error(`${key} is not on the sign-in page`)
      const signedIn = await app.inject({ method: 'POST', url: '/sign-in', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ person }).toString() })
      return signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    },
    endAllocation: async (staff, child) => {
      await database.owner.query(
        `update written_to_you.allocation set to_day = $4::date - 1 where authority_id = $1 and staff_person_id = $2 and child_id = $3`,
        [authorityId, ids[staff], ids[child], localDay(clock.now, 'Europe/London')])
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

const doesOf = (described: Described): Does => described.works?.does ?? 'reader'
