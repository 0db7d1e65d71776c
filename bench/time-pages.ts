import type { FastifyInstance } from 'fastify'
import { quantile } from './quantile.ts'
import type { WatchedQueries } from './watched-queries.ts'

/** A page to be asked for: its name, whose cookie, its address, and a form that is sent there. */
export type TimedPage = readonly [name: string, cookie: string, url: string, form?: Readonly<Record<string, string>>]

interface How { readonly rounds: number; readonly showStatements: boolean; readonly queries: WatchedQueries }

/** The server's time for each page in milliseconds, and how much of it is the database's, after 20 rounds to warm up. */
export async function timePages(app: FastifyInstance, pages: readonly TimedPage[], { rounds, showStatements, queries }: How) {
  const table: Record<string, Record<string, number | string>> = {}
  for (const [name, cookie, url, form] of pages) {
    const asked = { url, headers: { cookie, ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) }, ...(form && { method: 'POST' as const, payload: new URLSearchParams(form).toString() }) }
    const times: number[] = []
    const inDatabase: number[] = []
    const elsewhere: number[] = []
    const bySql = new Map<string, number[]>()
    let status = 0
    let bytes = 0
    for (let round = -20; round < rounds; round++) {
      queries.take()
      const began = performance.now()
      const answer = await app.inject(asked)
      const took = performance.now() - began
      const { milliseconds, statements } = queries.take()
      status = answer.statusCode
      bytes = answer.rawPayload.length
      if (round < 0) continue
      times.push(took)
      inDatabase.push(milliseconds)
      elsewhere.push(took - milliseconds)
      for (const { sql, milliseconds: its } of statements) {
        const plain = sql.replace(/'[^']*'/g, '…')
        bySql.set(plain, [...(bySql.get(plain) ?? []), its])
      }
    }
    table[name] = { status, median: quantile(times, 0.5), p99: quantile(times, 0.99), worst: quantile(times, 1), database: quantile(inDatabase, 0.5), 'the rest': quantile(elsewhere, 0.5), statements: [...bySql.values()].reduce((sum, each) => sum + each.length, 0) / rounds, KiB: Math.round(bytes / 1024) }
    if (showStatements) printSlowest(name, bySql)
  }
  return table
}

function printSlowest(page: string, bySql: ReadonlyMap<string, readonly number[]>): void {
  const slowest = [...bySql].map(([sql, times]) => ({ sql, median: quantile(times, 0.5) })).sort((a, b) => b.median - a.median).slice(0, 3)
  console.log(`\n${page}`)
  for (const { sql, median } of slowest) console.log(`  ${median} ms  ${sql.replace(/\s+/g, ' ').slice(0, 200)}`)
}
