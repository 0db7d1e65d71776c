import type { PassageKind } from '../domain/form.ts'
import type { ExplainedWord, Facts, Source, Who, Wording } from '../domain/version.ts'
import { NotFound, type Door } from './as.ts'

export interface Passage {
  readonly id: string
  readonly position: number
  readonly section: string
  readonly entry: number
  readonly kind: PassageKind
  readonly fields: Readonly<Record<string, string>>
  readonly toChild: boolean
  readonly attachmentId: string | null
  /** Its size in pixels, where it is a picture. */
  readonly picture: { readonly width: number; readonly height: number } | null
}

export interface Version {
  readonly id: string
  readonly recordId: string
  readonly childId: string
  readonly number: number
  readonly happenedAt: Date
  readonly facts: Facts
  readonly wording: Wording
  readonly whoWasWho: readonly Who[]
  readonly glossary: readonly ExplainedWord[]
  readonly correctionReason: string | null
  readonly finishedBy: string
  readonly finishedByName: string
  readonly finishedByJobTitle: string
  readonly finishedAt: Date
  readonly passages: readonly Passage[]
}

/** One document to one child, with all its versions, newest first. */
export interface RecordToChild {
  readonly id: string
  readonly childId: string
  readonly documentCode: string
  readonly happenedAt: Date
  readonly firstSharedOn: string | null
  readonly versions: readonly Version[]
}

const versionColumns = `v.id, v.record_id as "recordId", v.child_id as "childId", v.number, v.happened_at as "happenedAt", v.facts, v.wording, v.who_was_who as "whoWasWho",
  v.glossary, v.correction_reason as "correctionReason", v.finished_by as "finishedBy", v.finished_by_name as "finishedByName", v.finished_by_job_title as "finishedByJobTitle", v.finished_at as "finishedAt"`

/** The record with its versions and passages, or `NotFound`: for staff. A reader has editions (`stories.ts`). */
export async function readRecord(door: Door, recordId: string): Promise<RecordToChild> {
  const record = await door.one<Omit<RecordToChild, 'versions'>>(
    `select id, child_id as "childId", document_code as "documentCode", happened_at as "happenedAt", first_shared_on::text as "firstSharedOn"
     from written_to_you.record where authority_id = $1 and id = $2`, [door.asking.authorityId, recordId])
  if (!record) throw new NotFound('record')
  door.concerns(record.childId)
  const versions = await door.rows<Omit<Version, 'passages'>>(
    `select ${versionColumns} from written_to_you.version v where v.authority_id = $1 and v.record_id = $2 order by v.number desc`, [door.asking.authorityId, recordId])
  if (versions.length === 0) throw new NotFound('record')
  const byVersion = await readPassages(door, versions.map(version => version.id))
  return { ...record, versions: versions.map(version => ({ ...version, passages: byVersion.get(version.id) ?? [] })) }
}

/** The passages of versions that this person may see, in order, by the version's id. */
export async function readPassages(door: Door, versionIds: readonly string[]): Promise<ReadonlyMap<string, readonly Passage[]>> {
  const passages = await door.rows<Passage & { versionId: string }>(
    `select p.id, p.version_id as "versionId", p.position, p.section_id as section, p.entry, p.kind, p.fields, p.to_child as "toChild", p.attachment_id as "attachmentId",
       case when a.id is not null then jsonb_build_object('width', a.width, 'height', a.height) end as picture
     from written_to_you.passage p left join written_to_you.attachment a on (a.authority_id, a.id) = (p.authority_id, p.attachment_id)
     where p.authority_id = $1 and p.version_id = any($2) order by p.version_id, p.position`, [door.asking.authorityId, versionIds])
  return Map.groupBy(passages, passage => passage.versionId)
}

/** A record to another child of the same event. */
export interface RecordBeside {
  readonly id: string
  /** As the child likes to be called. */
  readonly childName: string
}

/** The records of the same event to other children, as far as the asker works with those too. */
export const readRecordsBeside = (door: Door, recordId: string): Promise<readonly RecordBeside[]> =>
  door.rows<RecordBeside>(
    `select r.id, coalesce(p.preferred_name, split_part(p.full_name, ' ', 1)) as "childName" from written_to_you.record own
     join written_to_you.record r on r.authority_id = own.authority_id and r.event_id = own.event_id and r.child_id <> own.child_id
     join written_to_you.person p on p.authority_id = r.authority_id and p.id = r.child_id
     where own.authority_id = $1 and own.id = $2 order by "childName", r.id`, [door.asking.authorityId, recordId])

/** What a version was made from: for staff alone. */
export async function readSource(door: Door, versionId: string): Promise<Source> {
  const version = await door.one<{ source: Source }>('select source from written_to_you.version where authority_id = $1 and id = $2', [door.asking.authorityId, versionId])
  if (!version) throw new NotFound('version')
  return version.source
}

/** A record as a line of the story. */
export interface StoryLine {
  readonly id: string
  readonly documentCode: string
  readonly happenedAt: Date
  readonly currentVersion: number
  readonly firstSharedOn: string | null
  readonly facts: Pick<Facts, 'kind' | 'place' | 'seen' | 'documentKind' | 'cameFrom'>
  /** Something of the newest text is written to the child. */
  readonly isToChild: boolean
  /** The first words of it. */
  readonly opens: string
  readonly writtenByName: string
}

/** Which records of a story are asked for: of one kind (a code of the catalogue), of one year at the authority's place; all, where nothing is said. */
export interface StoryAsked {
  readonly document?: string | undefined
  readonly year?: number | undefined
}

/** One page of a child's story, newest first; how many records of those asked for there are; and what the whole of it holds: the kinds of records (codes of the catalogue), and the years at the authority's place, newest first. */
export async function readStory(door: Door, childId: string, from: number, limit: number, { document, year }: StoryAsked = {}): Promise<{ readonly lines: readonly StoryLine[]; readonly total: number; readonly documents: readonly string[]; readonly years: readonly number[] }> {
  const lines = await door.rows<StoryLine>(
    `select r.id, r.document_code as "documentCode", r.happened_at as "happenedAt", r.current_version as "currentVersion", r.first_shared_on::text as "firstSharedOn",
       jsonb_build_object('kind', v.facts->'kind', 'place', v.facts->'place', 'seen', v.facts->'seen', 'documentKind', v.facts->'documentKind', 'cameFrom', v.facts->'cameFrom') as facts, v.finished_by_name as "writtenByName",
       coalesce((select left(coalesce(p.fields->>'text', p.fields->>'worry', p.fields->>'what', p.fields->>'words', ''), 240) from written_to_you.passage p
          where p.authority_id = v.authority_id and p.version_id = v.id order by p.position limit 1), '') as opens,
       exists (select from written_to_you.passage p where p.authority_id = v.authority_id and p.version_id = v.id and p.to_child) as "isToChild"
     from (select * from written_to_you.record where authority_id = $1 and child_id = any(written_to_you.files_of($2)) and ($5::text is null or document_code = $5)
         and ($6::date is null or (happened_at at time zone (select time_zone from written_to_you.authority where id = $1) >= $6
           and happened_at at time zone (select time_zone from written_to_you.authority where id = $1) < $6::date + interval '1 year'))
       order by happened_at desc, id desc offset $3 limit $4) r
     join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     order by r.happened_at desc, r.id desc`, [door.asking.authorityId, childId, from, limit, document ?? null, year === undefined ? null : `${year}-01-01`])
  const held = await door.rows<{ document: string; year: number; count: number }>(
    `select document_code as document, extract(year from happened_at at time zone (select time_zone from written_to_you.authority where id = $1))::int as year, count(*)::int as count
     from written_to_you.record where authority_id = $1 and child_id = any(written_to_you.files_of($2)) group by 1, 2`, [door.asking.authorityId, childId])
  const among = held.filter(each => (document === undefined || each.document === document) && (year === undefined || each.year === year))
  return { lines, total: among.reduce((sum, { count }) => sum + count, 0), documents: [...new Set(held.map(each => each.document))], years: [...new Set(held.map(each => each.year))].sort((one, other) => other - one) }
}

/** The newest records that hold something written to the child, but for one. */
export const listToChild = (door: Door, childId: string, but: string, limit: number): Promise<readonly { readonly id: string; readonly documentCode: string; readonly happenedAt: Date }[]> =>
  door.rows(
    `select r.id, r.document_code as "documentCode", r.happened_at as "happenedAt" from written_to_you.record r
     join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2)) and r.id <> $3 and exists (select from written_to_you.passage p where p.authority_id = v.authority_id and p.version_id = v.id and p.to_child)
     order by r.happened_at desc, r.id desc limit $4`, [door.asking.authorityId, childId, but, limit])

/** The newest record of a contact with the child, or undefined when there is none yet. */
export async function readLastContact(door: Door, childId: string): Promise<RecordToChild | undefined> {
  const last = await door.one<{ id: string }>(
    `select id from written_to_you.record where authority_id = $1 and child_id = any(written_to_you.files_of($2)) and document_code = 'D01' order by happened_at desc, id desc limit 1`, [door.asking.authorityId, childId])
  return last && readRecord(door, last.id)
}
