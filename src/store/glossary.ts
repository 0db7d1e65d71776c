import { NotFound, type Door } from './as.ts'

/** A word with its plain meaning, from-to (ISO dates; `to` null: still so). */
export interface GlossaryTerm {
  readonly id: string
  readonly term: string
  readonly meaning: string
  readonly from: string
  readonly to: string | null
}

/** The words in force on a day, in order; where a meaning changed that day, the newer one. */
export const readGlossary = (door: Door, onDay: string): Promise<readonly GlossaryTerm[]> =>
  door.rows<GlossaryTerm>(
    `select distinct on (lower(term)) id, term, meaning, from_day::text as "from", to_day::text as "to" from written_to_you.glossary_term
     where authority_id = $1 and from_day <= $2 and (to_day is null or to_day >= $2) order by lower(term), from_day desc, id desc`, [door.asking.authorityId, onDay])

/** Gives a word a new meaning from today, or adds it. The old meaning ends yesterday and stays for records of its time; one that began today is closed today. */
export async function explainWord(door: Door, term: string, meaning: string): Promise<void> {
  const { authorityId, personId, day } = door.asking
  await door.rows(
    `update written_to_you.glossary_term set to_day = greatest(from_day, $3::date - 1) where authority_id = $1 and lower(term) = lower($2) and to_day is null`, [authorityId, term, day])
  await door.rows(
    'insert into written_to_you.glossary_term (authority_id, id, term, meaning, from_day, written_by) values ($1, $2, $3, $4, $5, $6)', [authorityId, door.newId(), term, meaning, day, personId])
}

/** Takes a word out of the glossary from today on. Records finished before keep it. */
export async function retireWord(door: Door, termId: string): Promise<void> {
  const rows = await door.rows(
    `update written_to_you.glossary_term set to_day = greatest(from_day, $3::date - 1) where authority_id = $1 and id = $2 and to_day is null returning id`, [door.asking.authorityId, termId, door.asking.day])
  if (rows.length === 0) throw new NotFound('word')
}
