import type pg from 'pg'
import { v7 } from 'uuid'
import type { Asking } from '../domain/asking.ts'
import type { Mapping } from '../domain/import/mapping.ts'
import { localDay } from '../domain/local-time.ts'
import { doorTo, NotFound } from '../store/as.ts'
import type { Administrator } from '../store/import-rights.ts'
import { mayImport } from '../store/imports.ts'
import { batchesOf, type Line, type OpenedFile, openFiles } from './import-batches.ts'
import { Looking } from './import-look.ts'
import { Writing } from './import-write.ts'
import { type ExitCode, Misuse, type Terminal } from './command.ts'

/** An import that can begin: all that was asked for was understood. */
export interface ReadyImport {
  readonly mapping: Mapping
  readonly folder: string
  readonly administrator: Administrator
  readonly write: boolean
  readonly leaveOutWrong: boolean
}

/** How many parts of a file are written at the same time. */
const atOnce = 2

interface Count { rows: number; wrong: number; look: number; known: number; changed: number; brought: number }

/** Looks at all files, says what is wrong, and, when asked to, writes what is right. */
export async function runImport(ready: ReadyImport, pool: pg.Pool, terminal: Terminal, now: () => Date): Promise<ExitCode> {
  const { mapping, administrator: { authorityId, personId, timeZone } } = ready
  const as = doorTo(pool)
  const asking = (): Asking => ({ authorityId, personId, does: 'administrator', at: now(), day: localDay(now(), timeZone), requestId: v7() })
  const through = async <Result>(why: string, work: Parameters<typeof as<Result>>[2]): Promise<Result> => as(asking(), { action: 'import', why }, work)
  await through('asked whether they may', mayImport).catch((problem: unknown) => {
    throw problem instanceof NotFound ? new Misuse(`${ready.administrator.fullName} has no right to import today. Whoever keeps the installation gives it: written-to-you import --allow "${ready.administrator.fullName}" --until DAY`) : problem
  })
  const files = await openFiles(mapping, ready.folder)
  for (const { file, encoding } of files) if (encoding !== 'utf-8') await terminal.print(`READ AS ${file.file}: ${encoding === 'windows-1252' ? 'it is not UTF-8, so it is read as Windows-1252. Look at names with accents before you write' : 'it is read as UTF-16'}.\n`)
  const counts = new Map<string, Count>(files.map(({ file }) => [file.file, { rows: 0, wrong: 0, look: 0, known: 0, changed: 0, brought: 0 }]))
  const wrong = await look(files, counts)
  if (wrong.mapping.length > 0) return 1
  await terminal.print(`\n${ready.write ? '' : 'This was a dry run: nothing was brought.\n'}${summary(counts)}`)
  if (!ready.write) return wrong.places.size > 0 ? 1 : 0
  if (wrong.places.size > 0 && !ready.leaveOutWrong) {
    await terminal.print(`\nNothing was brought, because something is wrong. Mend it, or bring the rest with --write --leave-out-wrong.\n`)
    return 1
  }
  await write(files, counts, wrong.places)
  await terminal.print(`\nBrought.\n${summary(counts)}`)
  return wrong.places.size > 0 ? 1 : 0

  async function look(opened: readonly OpenedFile[], into: ReadonlyMap<string, Count>): Promise<{ mapping: readonly string[]; places: ReadonlySet<string> }> {
    const looking = new Looking(mapping)
    const places = new Set<string>()
    const problems = await through('looked who is already here', door => looking.alreadyHere(door))
    await terminal.print(problems.map(problem => `WRONG   ${problem}\n`).join(''))
    if (problems.length > 0) return { mapping: problems, places }
    const progress = progressOn(terminal, 'looked at')
    for (const each of opened) {
      const count = into.get(each.file.file)
      for await (const { rows, told, total } of batchesOf(each, asking().day)) {
        const looked = await through(`looked at ${total} rows of ${each.file.kind} from ${mapping.source}`, door => looking.look(door, each.file.file, rows))
        const lines = [...told, ...looked.told].toSorted((one, other) => one.place - other.place)
        for (const line of lines) if (line.severity === 'wrong') places.add(`${line.file}:${line.place}`)
        if (count) {
          count.rows += total
          count.known += looked.known
          count.changed += looked.changed
          count.wrong += new Set(lines.filter(line => line.severity === 'wrong').map(({ place }) => place)).size
          count.look += lines.filter(line => line.severity === 'look').length
        }
        await terminal.print(lines.map(sentenceOf(each)).join(''))
        progress(total)
      }
    }
    return { mapping: [], places }
  }

  async function write(opened: readonly OpenedFile[], into: ReadonlyMap<string, Count>, leftOut: ReadonlySet<string>): Promise<void> {
    const writing = new Writing(mapping, timeZone)
    const progress = progressOn(terminal, 'brought')
    for (const each of opened) {
      const count = into.get(each.file.file)
      const under = new Set<Promise<void>>()
      for await (const { rows, total } of batchesOf(each, asking().day)) {
        const right = rows.filter(({ place }) => !leftOut.has(`${each.file.file}:${place}`))
        const work = through(`wrote rows of ${each.file.kind} from ${mapping.source}`, door => writing.write(door, right)).then(brought => {
          if (count) count.brought += brought
          progress(total)
        })
        under.add(work)
        void work.finally(() => under.delete(work)).catch(() => undefined)
        if (under.size >= (each.file.kind === 'record' ? atOnce : 1)) await Promise.race(under)
      }
      await Promise.all(under)
    }
  }
}

/** `WRONG   records.csv, line 14, DATE: Found … Expected … Mend it.` */
const sentenceOf = ({ path }: OpenedFile) => ({ severity, file, place, column, sentence }: Line): string =>
  `${severity === 'wrong' ? 'WRONG  ' : 'LOOK   '} ${file}, ${/\.json$/i.test(path) ? 'row' : 'line'} ${place}${column === '' ? '' : `, ${column}`}: ${sentence}\n`

const number = (value: number): string => value.toLocaleString('en-GB')

function summary(counts: ReadonlyMap<string, Count>): string {
  const rows = [...counts].map(([file, count]) => [file, ...[count.rows, count.wrong, count.look, count.known, count.changed, count.brought].map(number)])
  const table = [['', 'rows', 'wrong', 'to look at', 'came before', 'changed since', 'brought'], ...rows]
  const widths = table[0]?.map((_, at) => Math.max(...table.map(row => row[at]?.length ?? 0))) ?? []
  return `${table.map(row => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')).join('\n')}\n`
}

/** On a terminal one line that counts up; otherwise a plain line now and then. */
function progressOn({ progress, complain }: Terminal, what: string): (rows: number) => void {
  let [total, said] = [0, 0]
  return rows => {
    total += rows
    if (progress) progress(`\r${number(total)} rows ${what}\u001b[K`)
    else if (total - said >= 100_000) {
      complain(`${number(total)} rows ${what}\n`)
      said = total
    }
  }
}
