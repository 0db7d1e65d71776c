import { createHash, type Hash } from 'node:crypto'
import type pg from 'pg'
import type { AttachmentFiles } from './attachment-files.ts'
import { compareFiles } from './kept-files.ts'
import { noteSealIn, noteSealsAfter } from './note-seal.ts'
import { compareRows, isSetUp, type SealOfWork, sealOfWork } from './row-seals.ts'
import type { Rows, Sealed } from './sealed.ts'
import { batchSealIn, sealIn, sealsAfter } from './version-seal.ts'

/** What walking the chains came to: how much was read, and each place that does not hold, in words. */
export interface Verified {
  readonly chains: number
  readonly entries: number
  /** How many finished versions were compared with what the audit wrote down when they were finished. */
  readonly versions: number
  /** How many notes that records were written from were compared with what the audit wrote down when they were brought. */
  readonly notes: number
  /** How many other rows of history were compared with the seals that were written with them. */
  readonly rows: number
  /** How many kept files were read and compared with their names. */
  readonly files: number
  readonly broken: readonly string[]
  /** The end of each chain as it stands, to be kept outside the database and compared next time. */
  readonly heads: readonly Head[]
}

/** The end of one chain. `hash` in hex. */
export interface Head {
  readonly chain: string
  readonly sequence: number
  readonly hash: string
}

interface Row {
  chain: string
  authority_id: string
  chain_id: string
  sequence: string
  at: string
  person_id: string
  does: string
  action: string
  thing_id: string | null
  outcome: string
  why: string
  request_id: string
  seal: string | null
  hash: Buffer
}

/** No id comes before this one. */
const first = '00000000-0000-0000-0000-000000000000'

/** Walks every chain as it stood at one moment, while others go on reading and writing: see `verifyAudit`. */
export async function verifyAuditAtOneMoment(owner: pg.ClientBase, before: readonly Head[], files: AttachmentFiles): Promise<Verified> {
  await owner.query('begin isolation level repeatable read read only')
  try {
    const verified = await verifyAudit(owner, before)
    const kept = await compareFiles(owner, files)
    return { ...verified, files: kept.files, broken: [...verified.broken, ...kept.broken] }
  } finally {
    await owner.query('rollback')
  }
}

/**
 * Walks every audit chain and computes each hash anew, from the columns, outside the database.
 * Finds entries that were edited, removed or cut off at the tail, and rows of history that are not as they were written; with `before` (the heads of an earlier walk) also a tail cut off together with its head.
 * Needs a connection that may read every chain: the owner's. Rows are read in portions, so it must see one moment of the database.
 */
export async function verifyAudit(owner: pg.ClientBase, before: readonly Head[] = []): Promise<Omit<Verified, 'files'>> {
  const broken: string[] = []
  const ends = new Map<string, Head>()
  const hashAt = new Map(before.map(head => [`${head.chain}#${head.sequence}`, head.hash]))
  const finished = new Map<string, string>()
  const brought = new Map<string, string>()
  const works = new Map<string, SealOfWork>()
  const batches = new Map<string, string>()
  let entries = 0
  let from = [first, first, '0']
  for (;;) {
    const { rows } = await owner.query<Row>(
      `select authority_id::text || '/' || chain_id::text as chain, authority_id, chain_id, sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
         person_id, does, action, thing_id, outcome, why, request_id, seal, hash
       from written_to_you.audit_entry where (authority_id, chain_id, sequence) > ($1::uuid, $2::uuid, $3::bigint) order by authority_id, chain_id, sequence limit 5000`, from)
    if (rows.length === 0) break
    for (const row of rows) {
      entries++
      const end = ends.get(row.chain) ?? { chain: row.chain, sequence: 0, hash: '' }
      const sequence = Number(row.sequence)
      const stored = row.hash.toString('hex')
      if (sequence !== end.sequence + 1) broken.push(`${row.chain}: entry ${end.sequence + 1} is missing`)
      else if (hashOf(end.hash, row) !== stored) broken.push(`${row.chain}: entry ${sequence} is not as it was written`)
      const seenBefore = hashAt.get(`${row.chain}#${sequence}`)
      if (seenBefore !== undefined && seenBefore !== stored) broken.push(`${row.chain}: entry ${sequence} is another one than at the last check`)
      ends.set(row.chain, { chain: row.chain, sequence, hash: stored })
      const work = sealOfWork(row.seal)
      if (work) works.set(`${row.authority_id}/${work.sealId}`, work)
      if (row.outcome !== 'allowed') continue
      const batch = batchSealIn(row.why)
      if (batch) batches.set(`${row.chain}/${batch.batchId}`, batch.seal)
      for (const [seals, found] of [[finished, sealIn(row.why)], [brought, noteSealIn(row.why)]] as const) if (found) seals.set(`${row.authority_id}/${found.id}`, found.seal)
    }
    const last = rows.at(-1)
    if (last) from = [last.authority_id, last.chain_id, last.sequence]
  }
  broken.push(...await compareHeads(owner, ends, before.filter(head => !isSetUp(head))))
  const versions = await compareSealed(owner, finished, sealsAfter, { never: 'was never finished through the program', changed: 'is not as it was finished', missing: 'a version that was finished is missing' }, batches)
  const notes = await compareSealed(owner, brought, noteSealsAfter, { never: 'was never brought through the program', changed: 'is not as it was brought', missing: 'a note that was brought is missing' })
  const sealed = await compareRows(owner, works, before)
  broken.push(...versions.broken, ...notes.broken, ...sealed.broken)
  return { chains: ends.size, entries, versions: versions.read, notes: notes.read, rows: sealed.rows, broken, heads: [...ends.values(), ...sealed.heads] }
}

async function compareHeads(owner: pg.ClientBase, ends: ReadonlyMap<string, Head>, before: readonly Head[]): Promise<readonly string[]> {
  const { rows } = await owner.query<{ chain: string; sequence: string; hash: Buffer }>(
    `select authority_id::text || '/' || chain_id::text as chain, sequence, hash from written_to_you.audit_head`)
  const heads = new Map(rows.map(row => [row.chain, { sequence: Number(row.sequence), hash: row.hash.toString('hex') }]))
  const broken: string[] = []
  for (const chain of new Set([...heads.keys(), ...ends.keys()])) {
    const head = heads.get(chain)
    const end = ends.get(chain)
    if (!head) broken.push(`${chain}: the end of the chain is not written down`)
    else if (head.sequence !== (end?.sequence ?? 0)) broken.push(`${chain}: ends at entry ${end?.sequence ?? 0}, should end at ${head.sequence}`)
    else if (end && head.hash !== end.hash) broken.push(`${chain}: its last entry is another one than was written`)
  }
  for (const head of before) {
    if ((ends.get(head.chain)?.sequence ?? 0) < head.sequence) broken.push(`${head.chain}: had ${head.sequence} entries at the last check, has ${ends.get(head.chain)?.sequence ?? 0} now`)
  }
  return broken
}

type SealsAfter = (rows: Rows, authorityId: string, id: string, limit: number) => Promise<readonly Sealed[]>

/** Compares what was sealed with its seals in the audit: nothing was edited, added by hand or taken away. */
async function compareSealed(owner: pg.ClientBase, seals: ReadonlyMap<string, string>, sealedAfter: SealsAfter, says: Readonly<Record<'never' | 'changed' | 'missing', string>>, batches: ReadonlyMap<string, string> = new Map()): Promise<{ read: number; broken: readonly string[] }> {
  const rows = async <Found>(sql: string, values: readonly unknown[]) => (await owner.query(sql, [...values])).rows as Found[]
  const broken: string[] = []
  const unseen = new Set(seals.keys())
  const together = new Map<string, Hash>()
  let read = 0
  let [authorityId, id] = [first, first]
  for (;;) {
    const found = await sealedAfter(rows, authorityId, id, 500)
    if (found.length === 0) break
    for (const each of found) {
      read++
      ;[authorityId, id] = [each.authorityId, each.id]
      if (each.together !== undefined) {
        const batch = `${each.authorityId}/${each.together}`
        const hash = together.get(batch) ?? createHash('sha256')
        together.set(batch, hash.update(each.seal))
        continue
      }
      const key = `${each.authorityId}/${each.id}`
      const seal = seals.get(key)
      if (seal === undefined) broken.push(`${each.place} ${says.never}`)
      else if (seal !== each.seal) broken.push(`${each.place} ${says.changed}`)
      unseen.delete(key)
    }
  }
  return { read, broken: [...broken, ...[...unseen].map(key => `${key}: ${says.missing}`), ...compareBatches(together, batches)] }
}

/** What was brought from an earlier system is sealed by batch and child: one seal over all that came for the child at once. */
const compareBatches = (together: ReadonlyMap<string, Hash>, batches: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...together.keys(), ...batches.keys()])].flatMap(batch => {
    const seal = together.get(batch)?.digest('hex')
    if (seal === batches.get(batch)) return []
    return [`${batch}: the records that came in this batch ${batches.has(batch) ? 'are not as they were brought' : 'were never brought through the program'}`]
  })

/** The hash of an entry: SHA-256 of the hash before it and its columns, parted by the unit separator (as `audit_hash` in the migrations makes it). */
function hashOf(before: string, row: Row): string {
  return createHash('sha256').update([before, row.authority_id, row.chain_id, row.sequence, row.at, row.person_id, row.does, row.action, row.thing_id ?? '', row.outcome, row.why, row.request_id, ...(row.seal === null ? [] : [row.seal])].join('\u001f')).digest('hex')
}
