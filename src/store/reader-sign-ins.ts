import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { v7 } from 'uuid'
import { hashOf, signIn } from './sessions.ts'

/** How long a reader stays signed in at most: an evening. Without a touch it ends after an hour, as every session does. */
const readerHours = 3

const text = (value: string | null): string => (value === null ? 'null' : pg.escapeLiteral(value))
const bytes = (value: Uint8Array | null): string => (value === null ? 'null' : `'\\x${Buffer.from(value).toString('hex')}'::bytea`)
const time = (at: Date): string => `${pg.escapeLiteral(at.toISOString())}::timestamptz`
const untilOf = (at: Date): Date => new Date(at.getTime() + readerHours * 3_600_000)

/** Who is invited by a code. */
export interface Invited {
  readonly authorityName: string
  readonly fullName: string
  readonly preferredName: string | null
}

/** Whom a code is for; undefined when it was used, taken back or has run out, or never was. */
export async function invitedBy(pool: pg.Pool, code: string, at: Date): Promise<Invited | undefined> {
  const [invited] = await signIn<Invited>(pool, `select authority_name as "authorityName", full_name as "fullName", preferred_name as "preferredName" from written_to_you.invited_by_code(${hashOf(code)}, ${time(at)})`)
  return invited
}

/** A way of signing in as it is set up. */
export type NewSignIn =
  | { readonly kind: 'password'; readonly name: string; readonly passwordHash: string; readonly sealedSecret: Buffer; readonly step: number }
  | { readonly kind: 'passkey'; readonly passkeyId: string; readonly publicKey: Uint8Array; readonly counter: number }

/** Takes an invitation: the code is used, the way of signing in is kept, those from before end, and a session begins. `token` is there when it was done. */
export async function acceptInvitation(pool: pg.Pool, code: string, made: NewSignIn, requestId: string, at: Date): Promise<{ readonly outcome: 'done'; readonly token: string } | { readonly outcome: 'gone' | 'name-taken' }> {
  const token = randomBytes(32).toString('base64url')
  const byPassword = made.kind === 'password' ? made : undefined
  const byPasskey = made.kind === 'passkey' ? made : undefined
  const [row] = await signIn<{ outcome: 'done' | 'gone' | 'name-taken' }>(pool, `select written_to_you.accept_invitation(${hashOf(code)}, ${text(v7())}::uuid, ${text(made.kind)},
    ${text(byPassword?.name ?? null)}, ${text(byPassword?.passwordHash ?? null)}, ${bytes(byPassword?.sealedSecret ?? null)}, ${byPassword?.step ?? 'null'}::bigint,
    ${text(byPasskey?.passkeyId ?? null)}, ${bytes(byPasskey?.publicKey ?? null)}, ${byPasskey?.counter ?? 'null'}::bigint,
    ${hashOf(token)}, ${text(requestId)}::uuid, ${time(at)}, ${time(untilOf(at))}) as outcome`)
  return row?.outcome === 'done' ? { outcome: 'done', token } : { outcome: row?.outcome ?? 'gone' }
}

/** What a name stands for. `id` null: nobody has it, which a page must not tell. */
export interface PasswordOf {
  readonly id: string | null
  readonly passwordHash: string | null
  readonly sealedSecret: Buffer | null
  /** Tries that failed within the last quarter of an hour. */
  readonly failed: number
}

/** What a name stands for, to compare with what was typed. `name` is as it is kept (`keptName`). */
export async function passwordOf(pool: pg.Pool, name: string, at: Date): Promise<PasswordOf> {
  const [row] = await signIn<PasswordOf>(pool, `select id, password_hash as "passwordHash", number_secret as "sealedSecret", failed from written_to_you.password_of(${text(name)}, ${hashOf(name)}, ${time(at)})`)
  return row ?? { id: null, passwordHash: null, sealedSecret: null, failed: 0 }
}

/** Counts a try that failed, under the hash of its name. */
export async function noteFailedSignIn(pool: pg.Pool, name: string, at: Date): Promise<void> {
  await signIn(pool, `select written_to_you.note_failed_sign_in(${text(v7())}::uuid, ${hashOf(name)}, ${time(at)})`)
}

/** What a passkey is checked with; undefined when it is known to nobody here, or has ended. */
export async function passkeyOf(pool: pg.Pool, passkeyId: string): Promise<{ readonly id: string; readonly publicKey: Buffer; readonly counter: number } | undefined> {
  const [row] = await signIn<{ id: string; publicKey: Buffer; counter: string }>(pool, `select id, public_key as "publicKey", counter from written_to_you.passkey_of(${text(passkeyId)})`)
  return row && { ...row, counter: Number(row.counter) }
}

/** Starts a session by what was proved: `used` is the half-minute of the number, or what the passkey counts. Gives the cookie's token; undefined when that was used before, or the account is closed. */
export async function startReaderSession(pool: pg.Pool, signInId: string, used: number, at: Date): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url')
  const [row] = await signIn<{ started: boolean }>(pool, `select written_to_you.start_reader_session(${text(signInId)}::uuid, ${used}::bigint, ${hashOf(token)}, ${time(at)}, ${time(untilOf(at))}) as started`)
  return row?.started ? token : undefined
}

/** Remembers for five minutes what a passkey is asked to sign. */
export async function keepChallenge(pool: pg.Pool, challenge: string, at: Date): Promise<void> {
  await signIn(pool, `select written_to_you.keep_challenge(${hashOf(challenge)}, ${time(at)}, ${time(new Date(at.getTime() + 5 * 60_000))})`)
}

/** True once for each challenge that was kept, while it holds. */
export async function takeChallenge(pool: pg.Pool, challenge: string, at: Date): Promise<boolean> {
  const [row] = await signIn<{ taken: boolean }>(pool, `select written_to_you.take_challenge(${hashOf(challenge)}, ${time(at)}) as taken`)
  return row?.taken === true
}
