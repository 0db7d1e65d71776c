import { type CatalogueEntry, catalogue, documentOf } from '../domain/catalogue.ts'
import type { DraftContent } from '../domain/draft-content.ts'
import { withEarlierParts } from '../domain/earlier-parts.ts'
import type { FormEdition } from '../domain/form-edition.ts'
import { formOf } from '../domain/form-of.ts'
import type { Form } from '../domain/form.ts'
import { layEdition } from '../domain/lay-edition.ts'
import { NotFound, type Door } from './as.ts'

/** An edition of a document type as it was published. */
export interface PublishedEdition {
  readonly documentCode: string
  /** Counts up from 1 for each document type; 0 is what is shipped. */
  readonly number: number
  readonly edition: FormEdition
  /** The first day on which it holds (ISO date). */
  readonly from: string
  readonly why: string
  readonly publishedByName: string
  readonly publishedAt: Date
}

const columns = `e.document_code as "documentCode", e.number, e.edition, e.from_day::text as "from", e.why, coalesce(p.full_name, '') as "publishedByName", e.published_at as "publishedAt"`
const from = `written_to_you.form_edition e left join written_to_you.person p on (p.authority_id, p.id) = (e.authority_id, e.published_by)`

/** Every edition of a document type, the newest number first. */
export const readFormEditions = (door: Door, documentCode: string): Promise<readonly PublishedEdition[]> =>
  door.rows(`select ${columns} from ${from} where e.authority_id = $1 and e.document_code = $2 order by e.number desc`, [door.asking.authorityId, documentCode])

/** The editions that hold on a day (ISO date), one for each document type that has any. */
export const readEditionsInForce = (door: Door, day: string): Promise<readonly Omit<PublishedEdition, 'publishedByName'>[]> =>
  door.rows(
    `select distinct on (document_code) document_code as "documentCode", number, edition, from_day::text as "from", why, published_at as "publishedAt" from written_to_you.form_edition
     where authority_id = $1 and from_day <= $2 order by document_code, from_day desc, number desc`, [door.asking.authorityId, day])

/** Of all editions of a document type, the one that holds on a day (ISO date); undefined: it is as shipped. */
export const inForceOn = <Edition extends Pick<PublishedEdition, 'from' | 'number'>>(editions: readonly Edition[], day: string): Edition | undefined =>
  editions.filter(each => each.from <= day).sort((one, other) => other.from.localeCompare(one.from) || other.number - one.number)[0]

/** The document types as this authority has them today. */
export async function readCatalogue(door: Door): Promise<readonly CatalogueEntry[]> {
  const inForce = new Map((await readEditionsInForce(door, door.asking.day)).map(({ documentCode, edition }) => [documentCode, edition]))
  return catalogue.map(document => { const edition = inForce.get(document.code); return edition ? layEdition(document, edition) : document })
}

/** On what a draft is written: the document type and form, and the number of the edition that they are by (0: as shipped). */
export interface AskedOfDraft {
  readonly document: CatalogueEntry
  readonly form: Form
  readonly edition: number
}

/**
 * The form on which a draft goes on. A new record is written on the form of today; a correction on the form of the text that it corrects, so that nothing is otherwise but what is put right (decision 0022).
 * Either way what the draft has words in stays on it.
 */
export async function formOfDraft(door: Door, { documentCode, correctsRecordId, content }: { readonly documentCode: string; readonly correctsRecordId: string | null; readonly content: DraftContent }): Promise<AskedOfDraft> {
  const shipped = documentOf(documentCode)
  if (!shipped) throw new NotFound('document')
  const editions = await readFormEditions(door, documentCode)
  const used = correctsRecordId ? editions.find(({ number }) => String(number) === content['form-edition']) : inForceOn(editions, door.asking.day)
  const document = used ? layEdition(shipped, used.edition) : shipped
  const earlier = [...editions.map(({ edition }) => formOf(layEdition(shipped, edition))), formOf(shipped)]
  return { document, form: withEarlierParts(formOf(document), earlier, content), edition: used?.number ?? 0 }
}

/** Publishes an edition from a day on (ISO date). Those of before stay. */
export async function publishEdition(door: Door, documentCode: string, edition: FormEdition, fromDay: string, why: string): Promise<{ number: number }> {
  if (!documentOf(documentCode)) throw new NotFound('document')
  await holdForm(door, documentCode)
  const { authorityId, personId, at } = door.asking
  const last = await door.one<{ number: number }>('select max(number) as number from written_to_you.form_edition where authority_id = $1 and document_code = $2', [authorityId, documentCode])
  const number = (last?.number ?? 0) + 1
  await door.rows('insert into written_to_you.form_edition (authority_id, id, document_code, number, edition, from_day, why, published_by, published_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [authorityId, door.newId(), documentCode, number, JSON.stringify(edition), fromDay, why, personId, at])
  door.notes(`edition ${number} of ${documentCode} from ${fromDay}`)
  return { number }
}

/** Whoever changes the form of a document type does so one after the other. */
export const holdForm = (door: Door, documentCode: string): Promise<unknown> =>
  door.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${door.asking.authorityId}:form:${documentCode}`])
