import type { FormEdition } from '../domain/form-edition.ts'
import type { Door } from './as.ts'

/** An edition that is being written. */
export interface FormDraft {
  readonly documentCode: string
  /** Counts up with every saving. */
  readonly number: number
  readonly edition: FormEdition
  readonly writtenBy: string
  readonly writtenByName: string
  readonly writtenAt: Date
}

const newest = `select distinct on (d.document_code) d.document_code as "documentCode", d.number, d.edition, d.written_by as "writtenBy", coalesce(p.full_name, '') as "writtenByName", d.written_at as "writtenAt"
  from written_to_you.form_draft d left join written_to_you.person p on (p.authority_id, p.id) = (d.authority_id, d.written_by)`

/** The editions that are being written, at most one for each document type. */
export const listFormDrafts = async (door: Door): Promise<readonly FormDraft[]> =>
  (await door.rows<FormDraft | { edition: null }>(`${newest} where d.authority_id = $1 order by d.document_code, d.number desc`, [door.asking.authorityId])).flatMap(draft => (draft.edition === null ? [] : [draft]))

/** The edition of a document type that is being written; undefined when there is none. */
export const readFormDraft = async (door: Door, documentCode: string): Promise<FormDraft | undefined> =>
  (await door.rows<FormDraft | { edition: null }>(`${newest} where d.authority_id = $1 and d.document_code = $2 order by d.document_code, d.number desc`, [door.asking.authorityId, documentCode])).flatMap(draft => (draft.edition === null ? [] : [draft]))[0]

/** Every edition that was ever being written, so that no id of theirs is given to something else. */
export const readFormDraftsEver = async (door: Door, documentCode: string): Promise<readonly FormEdition[]> =>
  (await door.rows<{ edition: FormEdition }>('select edition from written_to_you.form_draft where authority_id = $1 and document_code = $2 and edition is not null order by number', [door.asking.authorityId, documentCode])).map(({ edition }) => edition)

/** Keeps the edition as it is now; undefined ends the draft. Whoever saves holds the form (`holdForm`) from before they read it. */
export async function saveFormDraft(door: Door, documentCode: string, edition: FormEdition | undefined): Promise<{ number: number }> {
  const { authorityId, personId, at } = door.asking
  const saved = await door.one<{ number: number }>(
    `insert into written_to_you.form_draft (authority_id, document_code, number, edition, written_by, written_at)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 from written_to_you.form_draft where authority_id = $1 and document_code = $2 returning number`,
    [authorityId, documentCode, edition === undefined ? null : JSON.stringify(edition), personId, at])
  return { number: saved?.number ?? 0 }
}
