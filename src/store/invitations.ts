import { randomBytes } from 'node:crypto'
import { codeBytes, codeOf } from '../domain/invitation-code.ts'
import { NotFound, type Door } from './as.ts'
import { once } from './commands.ts'
import { hashOfToken } from './sessions.ts'

/** How long a code can be used. */
const invitationDays = 7

/** How somebody in a child's life signs in, as staff see it: never with what. */
export interface SignInState {
  /** The way that stands now. */
  readonly signIn: { readonly id: string; readonly kind: 'password' | 'passkey'; readonly madeAt: Date; readonly lastUsedAt: Date | null } | undefined
  /** The code that can still be used. */
  readonly invitation: { readonly id: string; readonly invitedByName: string; readonly invitedAt: Date; readonly endsAt: Date } | undefined
}

/** The child, or somebody in the child's life today whose work is not here; else `NotFound`. */
export async function mayBeInvited(door: Door, childId: string, personId: string): Promise<void> {
  const found = personId === childId || await door.one(
    `select from written_to_you.relationship r where r.authority_id = $1 and r.child_id = $2 and r.person_id = $3 and r.relationship is not null and (r.to_day is null or r.to_day >= $4)
       and not exists (select from written_to_you.staff s where s.authority_id = r.authority_id and s.person_id = r.person_id)`, [door.asking.authorityId, childId, personId, door.asking.day])
  if (!found) throw new NotFound('person')
}

/** How this person signs in, and whether a code for them is still open. */
export async function readSignInState(door: Door, personId: string): Promise<SignInState> {
  const { authorityId, at } = door.asking
  const signIn = await door.one<NonNullable<SignInState['signIn']>>(
    `select id, kind, made_at as "madeAt", last_used_at as "lastUsedAt" from written_to_you.reader_sign_in where authority_id = $1 and person_id = $2 and ended_at is null order by made_at desc limit 1`, [authorityId, personId])
  const invitation = await door.one<NonNullable<SignInState['invitation']>>(
    `select i.id, p.full_name as "invitedByName", i.invited_at as "invitedAt", i.ends_at as "endsAt" from written_to_you.invitation i join written_to_you.person p on (p.authority_id, p.id) = (i.authority_id, i.invited_by)
     where i.authority_id = $1 and i.person_id = $2 and i.used_at is null and i.ended_at is null and i.ends_at > $3 order by i.invited_at desc limit 1`, [authorityId, personId, at])
  return { signIn, invitation }
}

/**
 * Makes a code for somebody in a child's life, or for the child. It is given back this once and kept nowhere: the same form sent again gives `code` undefined.
 * A code that was open before is of no use from then on. `NotFound` when they are not on the file today, or work here.
 */
export async function invite(door: Door, key: string, childId: string, personId: string): Promise<{ readonly code: string | undefined }> {
  let code: string | undefined
  await once(door, key, async () => {
    code = codeOf(randomBytes(codeBytes))
    const { authorityId, personId: inviter, at } = door.asking
    const id = door.newId()
    await door.rows(
      `insert into written_to_you.invitation (authority_id, id, child_id, person_id, code_hash, invited_by, invited_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [authorityId, id, childId, personId, hashOfToken(code), inviter, at, new Date(at.getTime() + invitationDays * 86_400_000)]).catch((error: unknown) => {
      throw error instanceof Error && 'code' in error && error.code === '42501' ? new NotFound('person') : error
    })
    door.notes(`invitation ${id}`)
    return { id }
  })
  return { code }
}

/** Ends an open code, and the way in which somebody signs in with all that is open by it. */
export async function endSignIn(door: Door, personId: string): Promise<void> {
  const { authorityId, personId: by, at } = door.asking
  await door.rows('update written_to_you.invitation set ended_at = $3, ended_by = $4 where authority_id = $1 and person_id = $2 and used_at is null and ended_at is null', [authorityId, personId, at, by])
  await door.rows('update written_to_you.reader_sign_in set ended_at = $3, ended_by = $4 where authority_id = $1 and person_id = $2 and ended_at is null', [authorityId, personId, at, by])
}
