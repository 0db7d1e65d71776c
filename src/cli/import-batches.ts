import { join } from 'node:path'
import type { ImportRow } from '../domain/import/kinds.ts'
import type { MappedFile, Mapping } from '../domain/import/mapping.ts'
import { rowReader, type Told } from '../domain/import/row.ts'
import { type Encoding, encodingOf, rowsOf } from './import-files.ts'

/** A line of what is told: where, how grave, and the sentence. */
export interface Line extends Told {
  readonly file: string
  /** The line of a CSV or of JSON lines, or in a list which one it is. */
  readonly place: number
}

/** A row that could be brought, as far as its own file tells. */
export interface PlacedRow {
  readonly row: ImportRow
  readonly place: number
}

/** A file that will be read, and how it is written. */
export interface OpenedFile {
  readonly file: MappedFile
  readonly path: string
  readonly encoding: Encoding
}

/** Finds the files of a mapping, beside it, and how each is written. */
export const openFiles = (mapping: Mapping, folder: string): Promise<readonly OpenedFile[]> =>
  Promise.all(mapping.files.map(async file => ({ file, path: join(folder, file.file), encoding: await encodingOf(join(folder, file.file)) })))

/** How many rows are looked up, or brought, at once. */
const batchSize = 5000

/** A part of a file: the rows that can be read, what is told of the others, and how many rows that is. */
export interface ReadBatch {
  readonly rows: readonly PlacedRow[]
  readonly told: readonly Line[]
  readonly total: number
}

/** Reads a file in parts. What is wrong with a row by itself is told, and it is not among the rows. */
export async function* batchesOf({ file, path, encoding }: OpenedFile, today: string): AsyncGenerator<ReadBatch> {
  const read = rowReader(file, today)
  let batch: { rows: PlacedRow[]; told: Line[]; total: number } = { rows: [], told: [], total: 0 }
  for await (const { place, raw, problem } of rowsOf(path, file, encoding)) {
    batch.total++
    if (problem === undefined) {
      const { row, told } = read(raw)
      for (const each of told) batch.told.push({ file: file.file, place, ...each })
      if (row) batch.rows.push({ row, place })
    } else batch.told.push({ file: file.file, place, severity: 'wrong', column: '', sentence: problem })
    if (batch.total === batchSize) {
      yield batch
      batch = { rows: [], told: [], total: 0 }
    }
  }
  if (batch.total > 0) yield batch
}
