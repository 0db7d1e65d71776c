import type { VocabularyTerm } from '../guidance/about.ts'
import type { Door } from './as.ts'

/** A word that the authority has settled, with who did and when. */
export interface SettledWord {
  readonly term: string
  readonly says: 'fine' | 'explain' | 'ended'
  readonly plain: string
  readonly toChild: string
  /** ISO date. */
  readonly from: string
  readonly writtenByName: string
  readonly writtenAt: Date
}

/** What the engine is told of the words that the authority has settled, by what holds on a day (ISO date). */
export const readVocabulary = async (door: Door, day: string): Promise<readonly VocabularyTerm[]> =>
  (await door.rows<Pick<SettledWord, 'term' | 'says' | 'plain' | 'toChild'>>(
    `select distinct on (lower(term)) term, says, plain, to_child as "toChild" from written_to_you.settled_word
     where authority_id = $1 and from_day <= $2 order by lower(term), from_day desc, written_at desc, id desc`, [door.asking.authorityId, day]))
    .flatMap(({ term, says, plain, toChild }) => (says === 'ended' ? [] : [{ term, is: says, ...(plain ? { plain } : {}), ...(toChild ? { toChild } : {}) }]))

/** All that was ever settled, word by word, the newest statement of each first. */
export const readSettledWords = (door: Door): Promise<readonly SettledWord[]> =>
  door.rows(
    `select s.term, s.says, s.plain, s.to_child as "toChild", s.from_day::text as "from", coalesce(p.full_name, '') as "writtenByName", s.written_at as "writtenAt"
     from written_to_you.settled_word s left join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.written_by)
     where s.authority_id = $1 order by lower(s.term), s.from_day desc, s.written_at desc, s.id desc`, [door.asking.authorityId])

/** Settles words from the day that each names. What was settled before stays to be seen. */
export async function settleWords(door: Door, words: readonly Pick<SettledWord, 'term' | 'says' | 'plain' | 'toChild' | 'from'>[]): Promise<{ settled: number }> {
  const { authorityId, personId, at } = door.asking
  await door.rows(
    `insert into written_to_you.settled_word (authority_id, id, term, says, plain, to_child, from_day, written_by, written_at)
     select $1, id, term, says, plain, "toChild", "from", $2, $3 from jsonb_to_recordset($4) as w (id uuid, term text, says text, plain text, "toChild" text, "from" date)`,
    [authorityId, personId, at, JSON.stringify(words.map(word => ({ ...word, id: door.newId() })))])
  return { settled: words.length }
}
