import type pg from 'pg'
import { type Head, verifyAudit } from '../store/audit.ts'

/** What a walk through the audit finds broken after a change that the owner made with all triggers off, behind the program's back. The change is taken back. */
export async function foundBroken(owner: pg.Client, change: string, heads: readonly Head[] = []): Promise<readonly string[]> {
  await owner.query('begin')
  try {
    await owner.query('set local session_replication_role = replica')
    await owner.query(change)
    return (await verifyAudit(owner, heads)).broken
  } finally {
    await owner.query('rollback')
  }
}
