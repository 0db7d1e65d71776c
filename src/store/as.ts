import pg from 'pg'
import { v7 } from 'uuid'
import { mayEver, type Action } from '../domain/access.ts'
import type { Asking, Does } from '../domain/asking.ts'

/** Nothing is there for the one who asks. Whether it exists for others is not told: others' records are not found, never forbidden. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** What is being done, to which child's file, on what thing: this is what the audit says. */
export interface Doing {
  readonly action: Action
  readonly childId?: string
  readonly thingId?: string
  /** Words for the audit that hold no case text: ids, counts, kinds. */
  readonly why?: string
}

/** What a store function works with: the rows this person may see, and nothing else. */
export interface Door {
  readonly asking: Asking
  readonly doing: Doing
  /** Runs one statement with its values. */
  readonly rows: <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  readonly one: <Row>(sql: string, values?: readonly unknown[]) => Promise<Row | undefined>
  /** A new id, UUIDv7. */
  readonly newId: () => string
  /** Says whose file it was, where that is known only once the thing has been found. */
  readonly concerns: (childId: string) => void
  /** Says that others' files were looked into too, such as by a list: each has an entry of its own. `own` is said there and nowhere else. */
  readonly alsoConcerns: (childId: string, own?: string) => void
  /** Gives children of this an entry each, with what is said in it: ids, counts and hashes. For an import, which concerns many at once. */
  readonly concernsEach: (whyOfChild: ReadonlyMap<string, string>) => void
  /** Adds to what the audit says of this: ids and hashes, never case text. */
  readonly notes: (why: string) => void
}

export type As = <Result>(asking: Asking, doing: Doing, work: (door: Door) => Promise<Result>) => Promise<Result>

const roles: Readonly<Record<Does, string>> = {
  practitioner: 'written_to_you_staff',
  manager: 'written_to_you_staff',
  administrator: 'written_to_you_administrator',
  reader: 'written_to_you_reader',
}

/** What is brought from an earlier system goes in by a role of its own, which can add and reads nearly nothing. */
const roleOf = (asking: Asking, doing: Doing): string => (doing.action === 'import' ? 'written_to_you_import' : roles[asking.does])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True for text in the shape of an id. What is not is answered as not found without a query. */
export const isId = (text: string | undefined): text is string => text !== undefined && uuid.test(text)

const literal = (text: string) => pg.escapeLiteral(text)

/**
 * The one door to the data. Everything asked for runs in one transaction, under the row policies of the one who asks,
 * with its audit entry written in that same transaction: all of it happens, or none.
 * Throws `NotFound` when there is nothing for this person; the refusal is then audited by itself.
 */
export function doorTo(pool: pg.Pool): As {
  return async (asking, doing, work) => {
    let childId = doing.childId
    let why = doing.why ?? ''
    const others = new Map<string, string>()
    const each = new Map<string, string>()
    if (!mayEver(asking.does, doing.action)) {
      await refuse(pool, asking, doing, childId)
      throw new NotFound(`${asking.does} may not ${doing.action}`)
    }
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      await client.query(opening(asking, roleOf(asking, doing)))
      const door: Door = {
        asking, doing,
        rows: async <Row>(sql: string, values: readonly unknown[] = []) => (await client.query(sql, [...values])).rows as Row[],
        one: async <Row>(sql: string, values: readonly unknown[] = []) => (await client.query(sql, [...values])).rows[0] as Row | undefined,
        newId: () => v7(),
        concerns: id => { childId = id },
        alsoConcerns: (id, own = '') => { others.set(id, joined(others.get(id) ?? '', own)) },
        concernsEach: whyOfChild => { for (const [id, its] of whyOfChild) each.set(id, its) },
        notes: more => { why = joined(why, more) },
      }
      const result = await work(door)
      if (each.size > 0) await client.query(entries, [[...each.keys()], [...each.values()], doing.action, doing.thingId ?? null, asking.does, asking.requestId, asking.at.toISOString()])
      const whyOf = (whose: string | undefined): string => {
        const own = others.get(whose ?? '') ?? ''
        return joined(whose === childId || own === '' ? why : doing.why ?? '', own)
      }
      await client.query(`${inOneOrder(childId, others.keys()).map(whose => entry(asking, { ...doing, why: whyOf(whose) }, whose, 'allowed')).join('; ')}; commit`)
      return result
    } catch (error) {
      broken = await client.query('rollback').then(() => undefined, (failure: Error) => failure)
      if (error instanceof NotFound) await refuse(pool, asking, doing, childId)
      throw error
    } finally {
      client.release(broken)
    }
  }
}

/** The children of one request, always in the same order, so that two requests never wait for each other's chains; nobody's own chain first. */
const inOneOrder = (childId: string | undefined, others: Iterable<string>): readonly (string | undefined)[] => [...(childId === undefined ? [undefined] : []), ...[...new Set([...others, ...(childId === undefined ? [] : [childId])])].sort()]

const joined = (one: string, more: string): string => [one, more].filter(part => part !== '').join('; ')

async function refuse(pool: pg.Pool, asking: Asking, doing: Doing, childId: string | undefined): Promise<void> {
  await pool.query(`${opening(asking, roles[asking.does])}; ${entry(asking, doing, childId, 'refused')}; commit`)
}

/** Begins the transaction and says who asks: local to it, so that the next borrower of the connection inherits nothing. */
function opening(asking: Asking, role: string): string {
  return `begin; set local statement_timeout = '20s'; set local idle_in_transaction_session_timeout = '60s'; set local role ${role}; select set_config('written_to_you.authority', ${literal(asking.authorityId)}, true),`
    + ` set_config('written_to_you.person', ${literal(asking.personId)}, true), set_config('written_to_you.day', ${literal(asking.day)}, true)`
}

/** One entry for each of many children, each with its own words. */
const entries = 'select written_to_you.write_audit_of_many($1::uuid[], $2::text[], $3, $4::uuid, $5, $6::uuid, $7::timestamptz)'

function entry(asking: Asking, doing: Doing, childId: string | undefined, outcome: 'allowed' | 'refused'): string {
  const id = (value: string | undefined) => (isId(value) ? `${literal(value)}::uuid` : 'null')
  return `select written_to_you.write_audit(${id(childId)}, ${literal(doing.action)}, ${id(doing.thingId)}, ${literal(outcome)}, ${literal(doing.why ?? '')},`
    + ` ${literal(asking.does)}, ${literal(asking.requestId)}::uuid, ${literal(asking.at.toISOString())}::timestamptz)`
}
