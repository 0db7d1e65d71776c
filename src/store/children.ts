import type { OpenStep as StepOfPlan } from '../domain/carry-on.ts'
import { codesOf } from '../domain/catalogue.ts'
import type { Threshold } from '../domain/timescales.ts'
import { NotFound, type Door } from './as.ts'
import { readCatalogue } from './form-editions.ts'

/** A child as staff meet them. `dateOfBirth` and days are ISO dates. */
export interface Child {
  readonly id: string
  readonly fullName: string
  readonly preferredName: string | null
  readonly pronouns: string
  readonly dateOfBirth: string | null
  readonly usesWords: boolean
  readonly communication: string
}

const childColumns = `p.id, p.full_name as "fullName", p.preferred_name as "preferredName", p.pronouns, p.date_of_birth::text as "dateOfBirth",
  c.uses_words as "usesWords", c.communication`

/** The file that was asked for stands behind another one of the same child: what was asked is to be asked of that one. */
export class StandsBehind extends Error {
  override readonly name = 'StandsBehind'
  readonly fileId: string
  readonly standingId: string
  constructor(fileId: string, standingId: string) {
    super('another file of this child stands')
    this.fileId = fileId
    this.standingId = standingId
  }
}

/** The child, or `NotFound`. Of two files of one child it is the one that stands: whoever asks for a page of the other is sent there (`StandsBehind`). */
export async function readChild(door: Door, childId: string): Promise<Child> {
  const child = await door.one<Child>(
    `select ${childColumns} from written_to_you.child c join written_to_you.person p on (p.authority_id, p.id) = (c.authority_id, c.person_id)
     where c.authority_id = $1 and c.person_id = (written_to_you.files_of($2))[1]`, [door.asking.authorityId, childId])
  if (!child) throw new NotFound('child')
  if (child.id !== childId && door.doing.childId === childId) throw new StandsBehind(childId, child.id)
  door.concerns(childId)
  return child
}

/** True when two files are of one child: the same one, or one that stands behind the other. */
export async function isSameChild(door: Door, one: string, other: string): Promise<boolean> {
  return one === other || (await door.one<{ same: boolean }>('select $2 = any(written_to_you.files_of($1)) as same', [one, other]))?.same === true
}

/** A row of My children: what was last written, what was never shared, what is due, what is being written. */
export interface ChildOnMyList extends Child {
  readonly lastRecordId: string | null
  readonly lastHappenedAt: Date | null
  readonly lastDocumentCode: string | null
  readonly neverShared: number
  readonly nextDueDay: string | null
  readonly nextDueWhat: string | null
  readonly overdue: number
  readonly openDrafts: number
  readonly disagreements: number
  /** The day of the newest thing in 'About you' (ISO date); null: nothing yet. */
  readonly newestAboutYou: string | null
}

/** The record `r` is not one that stands as an earlier system had it: such a one is about the child, and waits for nothing. */
export const writtenHere = '(r.imported_in is null or r.current_version > 1)'

/** The record `r` holds something written to the child: of a document written in part that is seen in its newest text. $5 are the codes of those written in full wherever they are used, $6 of the others that an authority writes to the child, in full or in part. */
const somethingToChild = `(r.document_code = any($5) or (r.document_code = any($6) and exists (
         select from written_to_you.version v join written_to_you.passage p on p.authority_id = v.authority_id and p.version_id = v.id and p.to_child
         where v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version)))`

/** The children this person works with today, by the name they like; `from` rows are passed over, at most `limit` given, and how many there are in all. */
export async function listMyChildren(door: Door, from: number, limit: number): Promise<{ children: readonly ChildOnMyList[]; total: number }> {
  const { authorityId, day } = door.asking
  const alwaysInFull: readonly string[] = codesOf('full')
  const others = (await readCatalogue(door)).filter(({ code, toChild }) => toChild !== 'no' && !alwaysInFull.includes(code)).map(({ code }) => code)
  const children = await door.rows<ChildOnMyList>(
    `select c.id, c."fullName", c."preferredName", c.pronouns, c."dateOfBirth", c."usesWords", c.communication, last.id as "lastRecordId", last.happened_at as "lastHappenedAt", last.document_code as "lastDocumentCode",
       (select count(*)::int from written_to_you.record r where r.authority_id = $1 and r.child_id = any(c.files) and r.first_shared_on is null and ${writtenHere} and ${somethingToChild}) as "neverShared",
       due.by_day::text as "nextDueDay", due.what as "nextDueWhat",
       (select count(*)::int from written_to_you.open_step n where n.authority_id = $1 and n.child_id = any(c.files) and n.by_day < $4) as overdue,
       (select count(*)::int from written_to_you.draft d where d.authority_id = $1 and (d.child_id = any(c.files) or d.also_about && c.files) and d.became_record_id is null and d.put_away_at is null) as "openDrafts",
       (select count(*)::int from written_to_you.response x
          join written_to_you.version v on (v.authority_id, v.id) = (x.authority_id, x.version_id)
          join written_to_you.record r on (r.authority_id, r.id) = (x.authority_id, x.record_id) and r.current_version = v.number
          where x.authority_id = $1 and x.child_id = any(c.files) and x.kind = 'not-how-it-was') as disagreements,
       (select a.said_on::text from written_to_you.about_you a where a.authority_id = $1 and a.child_id = any(c.files) order by a.said_on desc limit 1) as "newestAboutYou"
     from (select ${childColumns}, written_to_you.files_of(c.person_id) as files from written_to_you.child c join written_to_you.person p on (p.authority_id, p.id) = (c.authority_id, c.person_id)
       where c.authority_id = $1 order by coalesce(p.preferred_name, p.full_name), p.id offset $2 limit $3) c
     left join lateral (select r.id, r.happened_at, r.document_code from written_to_you.record r
        where r.authority_id = $1 and r.child_id = any(c.files) order by r.happened_at desc, r.id desc limit 1) last on true
     left join lateral (select n.by_day, n.what from written_to_you.open_step n
        where n.authority_id = $1 and n.child_id = any(c.files) and n.by_day >= $4 order by n.by_day limit 1) due on true
     order by coalesce(c."preferredName", c."fullName"), c.id`, [authorityId, from, limit, day, alwaysInFull, others])
  const all = await door.one<{ total: number }>('select count(*)::int as total from written_to_you.child where authority_id = $1', [authorityId])
  return { children, total: all?.total ?? 0 }
}

/** Somebody around the child: by relationship (family, carers, friends) or by role (professionals). Days are ISO dates; null: not known, or still so. */
export interface PersonAround {
  readonly personId: string
  readonly fullName: string
  readonly preferredName: string | null
  readonly pronouns: string
  readonly relationship: string | null
  readonly role: string | null
  readonly parentalResponsibility: boolean
  readonly from: string | null
  readonly to: string | null
  /** A member of staff of the authority, allocated to the child. */
  readonly isStaff: boolean
}

/**
 * The person of a row, looked up one by one. The row policy of `person` holds an array of everybody whom the asker knows, all colleagues among them; joined otherwise, the database makes that list
 * anew for each person of the other table, which takes a tenth of a second where four hundred work.
 */
export const personOf = (of: string, id: string, name: string): string => `lateral (select * from written_to_you.person each where each.authority_id = ${of}.authority_id and each.id = ${id} offset 0) ${name}`

/** Everybody around the child, now and before: family first, then professionals, those of today before those of earlier. */
export const readPeopleAround = (door: Door, childId: string): Promise<readonly PersonAround[]> =>
  door.rows<PersonAround>(
    `select * from (
       select p.id as "personId", p.full_name as "fullName", p.preferred_name as "preferredName", p.pronouns, r.relationship, r.role,
         r.parental_responsibility as "parentalResponsibility", r.from_day::text as "from", r.to_day::text as "to", false as "isStaff"
       from written_to_you.relationship r cross join ${personOf('r', 'r.person_id', 'own')}
       -- Where two entries were of one person, the one that stands for both; where it is not for this asker to know, their own.
       left join ${personOf('own', 'own.merged_into', 'kept')} on true
       cross join ${personOf('own', 'coalesce(kept.id, own.id)', 'p')}
       where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2)) and r.person_id <> all(written_to_you.files_of($2))
       union all
       select p.id, p.full_name, p.preferred_name, p.pronouns, null, s.job_title, false, a.from_day::text, a.to_day::text, true
       from written_to_you.allocation a
       join written_to_you.staff s on (s.authority_id, s.person_id) = (a.authority_id, a.staff_person_id)
       cross join ${personOf('a', 'a.staff_person_id', 'p')}
       where a.authority_id = $1 and a.child_id = any(written_to_you.files_of($2))) around
     order by (relationship is null), ("to" is not null and "to" < $3), "from" desc nulls last, "fullName"`,
    [door.asking.authorityId, childId, door.asking.day])

/** A stretch of work at a threshold. */
export interface Involvement {
  readonly threshold: Threshold
  readonly from: string
  readonly to: string | null
}

/** The stretches of work with this child, newest first. */
export const readInvolvements = (door: Door, childId: string): Promise<readonly Involvement[]> =>
  door.rows<Involvement>(
    `select threshold, from_day::text as "from", to_day::text as "to" from written_to_you.involvement where authority_id = $1 and child_id = any(written_to_you.files_of($2)) order by from_day desc`,
    [door.asking.authorityId, childId])

/** A next step that nobody has said is done, with the record it comes from. */
export interface OpenStep extends StepOfPlan {
  readonly recordId: string
}

/** What is still to be done for this child, soonest first. */
export const readOpenSteps = (door: Door, childId: string, limit: number): Promise<readonly OpenStep[]> =>
  door.rows<OpenStep>(
    `select passage_id as "passageId", record_id as "recordId", what, done_by_whom as "doneByWhom", by_day::text as "byDay"
     from written_to_you.open_step where authority_id = $1 and child_id = any(written_to_you.files_of($2)) order by by_day nulls last, passage_id limit $3`, [door.asking.authorityId, childId, limit])

/** Says that a next step is done or not needed any more. Said twice, the first stands. */
export async function settleNextStep(door: Door, passageId: string, outcome: 'done' | 'not-needed'): Promise<{ childId: string }> {
  const step = await door.one<{ childId: string }>(
    `select child_id as "childId" from written_to_you.next_step where authority_id = $1 and passage_id = $2`, [door.asking.authorityId, passageId])
  if (!step) throw new NotFound('next step')
  door.concerns(step.childId)
  await door.rows(
    `insert into written_to_you.next_step_outcome (authority_id, passage_id, child_id, outcome, said_by, said_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [door.asking.authorityId, passageId, step.childId, outcome, door.asking.personId, door.asking.at])
  return step
}

/** The names of all children this person works with today, as they like to be called, in order: for choosing one. */
export const listChildNames = (door: Door): Promise<readonly { readonly id: string; readonly name: string; readonly fullName: string; readonly dateOfBirth: string | null }[]> =>
  door.rows(
    `select p.id, coalesce(p.preferred_name, p.full_name) as name, p.full_name as "fullName", p.date_of_birth::text as "dateOfBirth" from written_to_you.child c join written_to_you.person p on (p.authority_id, p.id) = (c.authority_id, c.person_id)
     where c.authority_id = $1 order by name, p.id`, [door.asking.authorityId])
