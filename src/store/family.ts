import type { Door } from './as.ts'

/** Somebody of a child's family or carers, or the child, as a map shows them. Days are ISO dates. */
export interface FamilyMember {
  readonly personId: string
  readonly fullName: string
  readonly dateOfBirth: string | null
  readonly diedOn: string | null
  /** As they describe themselves; null: not written down. */
  readonly describedAs: 'girl-or-woman' | 'boy-or-man' | 'another-way' | null
  /** What they are to the child; null for the child. */
  readonly relationship: string | null
  /** All entries of this person: their own, and those that stand behind it. */
  readonly ids: readonly string[]
}

/** The child, and everybody who stands to them by relationship or is tied to somebody here, each person once. */
export const readFamily = (door: Door, childId: string): Promise<readonly FamilyMember[]> =>
  door.rows<FamilyMember>(
    `with around as (
       select p.id, coalesce(kept.id, p.id) as stands from written_to_you.person p left join written_to_you.person kept on (kept.authority_id, kept.id) = (p.authority_id, p.merged_into)
       where p.authority_id = $1 and (p.id = $2 or p.id in (select r.person_id from written_to_you.relationship r where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2))))),
     same as (select distinct on (p.id) p.id, a.stands from around a join written_to_you.person p on p.authority_id = $1 and (p.id = a.id or p.id = a.stands or p.merged_into = a.stands)),
     own as (select s.* from same s where s.stands in (select o.stands from same o where o.id = $2
       or exists (select from written_to_you.relationship r where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2)) and r.person_id = o.id and r.relationship is not null)
       or exists (select from written_to_you.family_tie t where t.authority_id = $1 and (t.person_id = o.id or t.other_id = o.id))))
     select p.id as "personId", p.full_name as "fullName", p.date_of_birth::text as "dateOfBirth", d.died_on::text as "diedOn", d.described_as as "describedAs",
       (select string_agg(distinct r.relationship, ', ') from written_to_you.relationship r where r.authority_id = $1 and r.child_id = any(written_to_you.files_of($2)) and r.person_id = any(mine.ids)) as relationship, mine.ids
     from (select stands, array_agg(id) as ids from own group by stands) mine
     join written_to_you.person p on p.authority_id = $1 and p.id = mine.stands
     left join lateral (select d.died_on, d.described_as from written_to_you.person_detail d where d.authority_id = $1 and d.person_id = p.id order by d.number desc limit 1) d on true
     order by (p.id <> $2), p.date_of_birth nulls last, p.full_name, p.id`, [door.asking.authorityId, childId])
