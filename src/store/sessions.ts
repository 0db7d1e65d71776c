import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Does } from '../domain/asking.ts'

/** Who is signed in: read afresh with every request. */
export interface Holder {
  readonly authorityId: string
  readonly authorityName: string
  readonly timeZone: string
  readonly personId: string
  readonly fullName: string
  readonly preferredName: string | null
  readonly dateOfBirth: string | null
  readonly does: Does
  readonly jobTitle: string | null
  /** Has, or had, a file here: a child or a grown child. */
  readonly hasFile: boolean
  /** What the authority has set for its pages, by part, as it was kept: `domain/look.ts` and `domain/contact-words.ts` read it. */
  readonly settings: Readonly<Partial<Record<'look' | 'logo' | 'contact', unknown>>>
}

export type DemoPerson = Pick<Holder, 'authorityId' | 'personId' | 'fullName' | 'preferredName' | 'dateOfBirth' | 'does' | 'jobTitle' | 'hasFile'>

/** How long a session lasts without a new sign-in: a working day. */
const sessionHours = 10

/** What is kept of a token: its hash. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The hash of a token as a literal of SQL. */
export const hashOf = (token: string): string => `'\\x${hashOfToken(token).toString('hex')}'::bytea`

/** One statement as the sign-in role, which can call a few narrow functions and see no table. */
export async function signIn<Row>(pool: pg.Pool, statement: string): Promise<readonly Row[]> {
  const results = await pool.query(`begin; set local role written_to_you_sign_in; ${statement}; commit`) as unknown as pg.QueryResult[]
  return (results[2]?.rows ?? []) as Row[]
}

/** Everybody one can be in the demo; nobody in an authority that is no demo. */
export const demoPeople = (pool: pg.Pool): Promise<readonly DemoPerson[]> =>
  signIn<DemoPerson>(pool, `select authority_id as "authorityId", person_id as "personId", full_name as "fullName", preferred_name as "preferredName", date_of_birth::text as "dateOfBirth",
    does, job_title as "jobTitle", has_file as "hasFile" from written_to_you.demo_people()`)

/** Signs a demo person in. Gives the token for the cookie, or undefined when there is no such person in a demo. Only its hash is kept. */
export async function startDemoSession(pool: pg.Pool, authorityId: string, personId: string, at: Date): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url')
  const until = new Date(at.getTime() + sessionHours * 3_600_000)
  const [row] = await signIn<{ started: boolean }>(pool, `select written_to_you.start_demo_session(${hashOf(token)}, ${pg.escapeLiteral(authorityId)}::uuid, ${pg.escapeLiteral(personId)}::uuid,
    ${pg.escapeLiteral(at.toISOString())}, ${pg.escapeLiteral(until.toISOString())}) as started`)
  return row?.started ? token : undefined
}

/** Who holds the session of this token now; undefined when it has ended or never was. */
export async function sessionHolder(pool: pg.Pool, token: string, at: Date): Promise<Holder | undefined> {
  const [holder] = await signIn<Holder>(pool, `select authority_id as "authorityId", authority_name as "authorityName", time_zone as "timeZone", person_id as "personId", full_name as "fullName",
    preferred_name as "preferredName", date_of_birth::text as "dateOfBirth", does, job_title as "jobTitle", has_file as "hasFile", settings
    from written_to_you.session_holder(${hashOf(token)}, ${pg.escapeLiteral(at.toISOString())})`)
  return holder
}

/** Ends the session, now and on the server. */
export async function endSession(pool: pg.Pool, token: string, at: Date): Promise<void> {
  await signIn(pool, `select written_to_you.end_session(${hashOf(token)}, ${pg.escapeLiteral(at.toISOString())})`)
}
