import type { VocabularyTerm } from '../guidance/about.ts'
import type { WordStatement } from '../domain/settled-words.ts'
import type { Door } from './as.ts'

/** What the authority has said of a word, with who did and when. */
export interface SettledWord extends WordStatement {
  readonly writtenByName: string
  readonly writtenAt: Date
}

/** What the engine is told of the words that the authority has settled, by what holds on a day (ISO date). */
export const readVocabulary = async (door: Door, day: string): Promise<readonly VocabularyTerm[]> =>
  (await door.rows<Omit<WordStatement, 'from'>>(
    `select distinct on (lower(term)) term, says, plain, to_child as "toChild" from written_to_you.settled_word
     where authority_id = $1 and from_day <= $2 order by lower(term), from_day desc, written_at desc, id desc`, [door.asking.authorityId, day]))
    .flatMap(({ term, says, plain, toChild }) => (says === 'ended' ? [] : [{ term, is: says, ...(plain ? { plain } : {}), ...(toChild ? { toChild } : {}) }]))

/** All that was ever said of words, the oldest saying first. */
export const readSettledWords = (door: Door): Promise<readonly SettledWord[]> =>
  door.rows(
    `select s.term, s.says, s.plain, s.to_child as "toChild", s.from_day::text as "from", coalesce(p.full_name, '') as "writtenByName", s.written_at as "writtenAt"
     from written_to_you.settled_word s left join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.written_by)
     where s.authority_id = $1 order by s.written_at, s.id`, [door.asking.authorityId])

/** Says of words what holds from the day that each names. What was said before stays to be seen. */
export async function settleWords(door: Door, words: readonly WordStatement[]): Promise<{ settled: number }> {
  const { authorityId, personId, at } = door.asking
  await door.rows(
    `insert into written_to_you.settled_word (authority_id, id, term, says, plain, to_child, from_day, written_by, written_at)
     select $1, id, term, says, plain, "toChild", "from", $2, $3 from jsonb_to_recordset($4) as w (id uuid, term text, says text, plain text, "toChild" text, "from" date)`,
    [authorityId, personId, at, JSON.stringify(words.map(word => ({ ...word, id: door.newId() })))])
  return { settled: words.length }
}
