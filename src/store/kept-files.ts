import type pg from 'pg'
import type { AttachmentFiles } from './attachment-files.ts'

/** Whether the files are there that the database names: how many, and what is missing or changed, in words. */
export interface KeptFiles {
  readonly files: number
  readonly broken: readonly string[]
}

interface Named {
  readonly sha256: Buffer
  readonly place: string
}

/** Reads every kept file that a row of the database names by its SHA-256 (pictures, recordings, letters, the files of notes), each once, and compares it with that name. Needs the owner's connection. */
export async function compareFiles(owner: pg.ClientBase, files: AttachmentFiles): Promise<KeptFiles> {
  const { rows: columns } = await owner.query<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c where c.table_schema = 'written_to_you' and c.data_type = 'bytea' and c.column_name like '%sha256' order by 1, 2`)
  const broken: string[] = []
  const read = new Set<string>()
  for (const { table, column } of columns) {
    const { rows } = await owner.query<Named>(
      `select distinct on (t.${column}) t.${column} as sha256, t.authority_id || '/' || t.child_id || ': the file of ' || '${table}' || ' ' || t.id as place from written_to_you.${table} t where t.${column} is not null order by t.${column}, t.id`)
    for (const { sha256, place } of rows) {
      const name = sha256.toString('hex')
      if (read.has(name)) continue
      read.add(name)
      const problem = await files.read(sha256).then(() => undefined, (error: unknown) => (error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'is missing' : 'is not as it was kept'))
      if (problem) broken.push(`${place} ${problem}`)
    }
  }
  return { files: read.size, broken }
}
