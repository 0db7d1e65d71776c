import type { AboutYouKind, OwnWord } from '../domain/about-you.ts'
import { NotFound, type Door } from './as.ts'
import { readChild } from './children.ts'

/** A thing about the child: who they are to themselves. Days are ISO dates. */
export interface AboutYou {
  readonly id: string
  readonly childId: string
  readonly kind: AboutYouKind
  readonly words: string
  /** What a word of the child's means; empty for all else. */
  readonly means: string
  /** The words of ours that a word of the child's stands for. */
  readonly standsFor: readonly string[]
  readonly saidBy: string
  readonly saidOn: string
  readonly writtenByName: string
  /** Set when it stands no more: it was put right, was so once, or never was. */
  readonly change: Change | null
}

interface Change {
  readonly became: 'put-right' | 'no-longer' | 'mistaken'
  /** The last day on which it was so; for what is so no longer. */
  readonly untilDay: string | null
  readonly why: string
  readonly byName: string
  /** The day on which that was written down. */
  readonly on: string
}

/** Something about the child, on its way to be kept. */
export type AboutYouSaid = Pick<AboutYou, 'kind' | 'words' | 'means' | 'standsFor' | 'saidBy' | 'saidOn'>

/** Somebody else changed it first: it is as they left it. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}

const columns = `a.id, a.child_id as "childId", a.kind, a.words, a.means, a.stands_for as "standsFor", a.said_by as "saidBy", a.said_on::text as "saidOn", w.full_name as "writtenByName",
  case when c.about_id is not null then jsonb_build_object('became', c.became, 'untilDay', c.until_day, 'why', c.why, 'byName', x.full_name,
    'on', (c.written_at at time zone (select time_zone from written_to_you.authority z where z.id = a.authority_id))::date) end as change`
const from = `written_to_you.about_you a
  join written_to_you.person w on (w.authority_id, w.id) = (a.authority_id, a.written_by)
  left join written_to_you.about_you_change c on (c.authority_id, c.about_id) = (a.authority_id, a.id)
  left join written_to_you.person x on (x.authority_id, x.id) = (c.authority_id, c.written_by)`

/** The newest few of each kind that still stand, newest first. */
export const readNewestAboutYou = (door: Door, childId: string, ofEachKind: number): Promise<readonly AboutYou[]> =>
  door.rows<AboutYou>(
    `select ${columns} from ${from} where a.authority_id = $1 and a.child_id = any(written_to_you.files_of($2)) and c.about_id is null
       and a.id in (select n.id from (select b.id, row_number() over (partition by b.kind order by b.said_on desc, b.id desc) as place from written_to_you.about_you b
         where b.authority_id = $1 and b.child_id = any(written_to_you.files_of($2)) and not exists (select from written_to_you.about_you_change d where d.authority_id = b.authority_id and d.about_id = b.id)) n where n.place <= $3)
     order by a.said_on desc, a.id desc`, [door.asking.authorityId, childId, ofEachKind])

/** Which of them are asked for: of one kind or all; those that stand, or those that do not any more. */
export interface AboutYouAsked {
  readonly kind: AboutYouKind | undefined
  readonly earlier: boolean
}

/** One page of what was written down, newest first. */
export const readAboutYou = (door: Door, childId: string, { kind, earlier }: AboutYouAsked, skip: number, limit: number): Promise<readonly AboutYou[]> =>
  door.rows<AboutYou>(
    `select ${columns} from ${from} where a.authority_id = $1 and a.child_id = any(written_to_you.files_of($2)) and ($3::text is null or a.kind = $3) and (c.about_id is not null) = $4
     order by a.said_on desc, a.id desc offset $5 limit $6`, [door.asking.authorityId, childId, kind ?? null, earlier, skip, limit])

/** How many there are of a kind, and how many of them stand. */
export interface AboutYouCount {
  readonly kind: AboutYouKind
  readonly now: number
  readonly earlier: number
  /** The newest day of them all, whether they still stand or not. */
  readonly newest: string
}

export const countAboutYou = (door: Door, childId: string): Promise<readonly AboutYouCount[]> =>
  door.rows<AboutYouCount>(
    `select a.kind, count(*) filter (where c.about_id is null)::int as now, count(c.about_id)::int as earlier, max(a.said_on)::text as newest
     from written_to_you.about_you a left join written_to_you.about_you_change c on (c.authority_id, c.about_id) = (a.authority_id, a.id)
     where a.authority_id = $1 and a.child_id = any(written_to_you.files_of($2)) group by a.kind`, [door.asking.authorityId, childId])

/** One of them, or `NotFound`: one of another child is not found here. */
export async function readOneAboutYou(door: Door, childId: string, aboutId: string): Promise<AboutYou> {
  const about = await door.one<AboutYou>(`select ${columns} from ${from} where a.authority_id = $1 and a.child_id = any(written_to_you.files_of($2)) and a.id = $3`, [door.asking.authorityId, childId, aboutId])
  if (!about) throw new NotFound('about you')
  return about
}

/** The words that a child uses for their life, with the days on which they hold. What was entered by mistake, or put right, was never one. */
export const readOwnWords = (door: Door, childId: string): Promise<readonly OwnWord[]> =>
  door.rows<OwnWord>(
    `select a.words, a.stands_for as "standsFor", a.said_on::text as "from", c.until_day::text as "to"
     from written_to_you.about_you a left join written_to_you.about_you_change c on (c.authority_id, c.about_id) = (a.authority_id, a.id)
     where a.authority_id = $1 and a.child_id = any(written_to_you.files_of($2)) and a.kind = 'own-word' and (c.about_id is null or c.became = 'no-longer') order by a.said_on, a.id`, [door.asking.authorityId, childId])

/** Adds to 'About you'. */
export async function addAboutYou(door: Door, childId: string, about: AboutYouSaid): Promise<{ id: string }> {
  const child = await readChild(door, childId)
  return writeAboutYou(door, child.id, about)
}

async function writeAboutYou(door: Door, childId: string, about: AboutYouSaid): Promise<{ id: string }> {
  const id = door.newId()
  await door.rows(
    `insert into written_to_you.about_you (authority_id, id, child_id, kind, words, means, stands_for, said_by, said_on, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [door.asking.authorityId, id, childId, about.kind, about.words, about.means, about.standsFor, about.saidBy, about.saidOn, door.asking.personId, door.asking.at])
  return { id }
}

/** Puts an entry right: the new one stands in its place, the old one stays in the history with the reason. */
export async function putAboutYouRight(door: Door, childId: string, aboutId: string, about: AboutYouSaid, why: string): Promise<{ id: string }> {
  const { childId: file } = await readOneAboutYou(door, childId, aboutId)
  const { id } = await writeAboutYou(door, file, about)
  await change(door, file, aboutId, { became: 'put-right', replacedBy: id, untilDay: null, why })
  return { id }
}

/** Says that something is not so any more, with the last day on which it was; or that it never was, with the reason. */
export async function endAboutYou(door: Door, childId: string, aboutId: string, ending: { readonly became: 'no-longer'; readonly untilDay: string; readonly why: string } | { readonly became: 'mistaken'; readonly why: string }): Promise<{ id: string }> {
  const { childId: file } = await readOneAboutYou(door, childId, aboutId)
  await change(door, file, aboutId, { untilDay: null, ...ending, replacedBy: null })
  return { id: aboutId }
}

/** Writes down what became of an entry, once: who comes second gets `ChangedMeanwhile`, and all of theirs is undone. */
async function change(door: Door, childId: string, aboutId: string, { became, replacedBy, untilDay, why }: Pick<Change, 'became' | 'untilDay' | 'why'> & { readonly replacedBy: string | null }): Promise<void> {
  const written = await door.rows(
    `insert into written_to_you.about_you_change (authority_id, about_id, child_id, became, replaced_by, until_day, why, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict do nothing returning about_id`, [door.asking.authorityId, aboutId, childId, became, replacedBy, untilDay, why, door.asking.personId, door.asking.at])
  if (written.length === 0) throw new ChangedMeanwhile()
}
