import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Head } from './audit.ts'

/** What an audit entry says of the rows of history that were written with it: the transaction, how many, and one hash over their lines. */
export interface SealOfWork {
  readonly sealId: string
  readonly rows: number
  readonly hash: string
}

/** Reads the seal of an audit entry, as `write_audit` in the migrations makes it; undefined when nothing of history was written. */
export function sealOfWork(seal: string | null): SealOfWork | undefined {
  const [sealId, rows, hash] = seal?.split(' ') ?? []
  return sealId && rows && hash ? { sealId, rows: Number(rows), hash } : undefined
}

/** The transaction under which everything stands that was set up with nobody asking. */
const setUp = '00000000-0000-0000-0000-000000000000'

interface Line {
  readonly authorityId: string
  readonly number: string
  readonly sealId: string
  readonly line: string
}

/** The seals of rows by which nothing was changed or taken away: how many, what does not hold, and where what was set up ends. */
export interface SealedRows {
  readonly rows: number
  readonly broken: readonly string[]
  readonly heads: readonly Head[]
}

/**
 * Compares every row of history with the line that was written with it, and the lines of each transaction with what its audit entry says of them (`works`, by authority and transaction).
 * What was set up by the owner's hand has no entry: its lines are a chain of their own, compared with where it ended before. Needs the owner's connection, which must see one moment.
 */
export async function compareRows(owner: pg.ClientBase, works: ReadonlyMap<string, SealOfWork>, before: readonly Head[]): Promise<SealedRows> {
  const lines = await compareLines(owner, works, before)
  return { ...lines, broken: [...await changedRows(owner), ...lines.broken] }
}

/** Rows that are not as they were written, are gone, or were put in with the triggers off: computed anew from what they hold. */
async function changedRows(owner: pg.ClientBase): Promise<readonly string[]> {
  const { rows: histories } = await owner.query<{ name: string }>(
    `select relname as name from pg_class c where relnamespace = 'written_to_you'::regnamespace and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'seal_row') order by 1`)
  const broken: string[] = []
  for (const { name } of histories) {
    const { rows } = await owner.query<{ place: string; says: string }>(
      `select coalesce(s.authority_id, t.authority_id) || '/' || coalesce(s.key, t.key) as place, case when s.key is null then 'was never written through the program' when t.key is null then 'is missing' else 'is not as it was written' end as says
       from (select * from written_to_you.row_seal where table_name = $1) s
       full join written_to_you.rows_as_they_stand($1) t on t.authority_id = s.authority_id and t.key = s.key
       where t.hash is distinct from s.hash order by 1`, [name])
    broken.push(...rows.map(({ place, says }) => `${place}: a row of ${name} ${says}`))
  }
  return broken
}

/** One transaction after another, each with its lines in the order in which they were written. */
async function compareLines(owner: pg.ClientBase, works: ReadonlyMap<string, SealOfWork>, before: readonly Head[]): Promise<SealedRows> {
  const broken: string[] = []
  const heads: Head[] = []
  const unseen = new Set(works.keys())
  const hashAt = new Map(before.map(head => [`${head.chain}#${head.sequence}`, head.hash]))
  let rows = 0
  let work: { readonly key: string; readonly lines: string[] } | undefined
  const close = () => {
    if (!work) return
    const said = works.get(work.key)
    unseen.delete(work.key)
    const hash = createHash('sha256').update(work.lines.join('\u001e')).digest('hex')
    if (!said) broken.push(`${work.key}: rows of history stand under no entry of the audit`)
    else if (said.rows !== work.lines.length || said.hash !== hash) broken.push(`${work.key}: the seals of what was written in it are not as the audit says`)
    work = undefined
  }
  let from = [setUp, setUp, '0']
  for (;;) {
    const { rows: lines } = await owner.query<Line>(
      `select authority_id as "authorityId", seal_id as "sealId", number, table_name || '/' || key || '/' || encode(hash, 'hex') as line from written_to_you.row_seal
       where (authority_id, seal_id, number) > ($1::uuid, $2::uuid, $3::bigint) order by authority_id, seal_id, number limit 5000`, from)
    if (lines.length === 0) break
    for (const { authorityId, sealId, line } of lines) {
      rows++
      if (sealId === setUp) {
        const end = followed(heads, authorityId, line)
        if (hashAt.has(`${end.chain}#${end.sequence}`) && hashAt.get(`${end.chain}#${end.sequence}`) !== end.hash) broken.push(`${end.chain}: what was set up by hand is another than at the last check`)
        continue
      }
      const key = `${authorityId}/${sealId}`
      if (work?.key !== key) close()
      work ??= { key, lines: [] }
      work.lines.push(line)
    }
    const last = lines.at(-1)
    if (last) from = [last.authorityId, last.sealId, last.number]
  }
  close()
  broken.push(...[...unseen].map(key => `${key}: rows of history that were written are missing with their seals`))
  for (const head of before.filter(isSetUp)) if ((heads.find(({ chain }) => chain === head.chain)?.sequence ?? 0) < head.sequence) broken.push(`${head.chain}: something that was set up by hand is missing with its seal`)
  return { rows, broken, heads }
}

/** True for the chain of what an authority set up by hand, which has no entries in the audit. */
export const isSetUp = ({ chain }: Head): boolean => chain.endsWith('/set up')

/** The chain of what was set up, one line further: each hash is made of the one before it and the line. */
function followed(heads: Head[], authorityId: string, line: string): Head {
  const chain = `${authorityId}/set up`
  const at = heads.findIndex(head => head.chain === chain)
  const before = heads[at]
  const end: Head = { chain, sequence: (before?.sequence ?? 0) + 1, hash: createHash('sha256').update(`${before?.hash ?? ''}\u001f${line}`).digest('hex') }
  heads.splice(at < 0 ? heads.length : at, 1, end)
  return end
}
