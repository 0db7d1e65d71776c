import { asBeginnings, type Search } from '../domain/search.ts'
import { NotFound, type Door } from './as.ts'

/** A record that holds what was searched for. */
export interface Found {
  readonly recordId: string
  readonly childId: string
  readonly childName: string
  readonly documentCode: string
  readonly happenedAt: Date
  readonly writtenByName: string
  /** The earlier system that it came from, as it stands there; null: written here. */
  readonly cameFrom: { readonly system: string; readonly title: string } | null
  readonly snippet: readonly SnippetPiece[]
}

/** A piece of a record's words: one of those that were searched for, or what stands around them. */
export interface SnippetPiece {
  readonly text: string
  readonly isFound: boolean
}

/** What a search found, best first or newest first. */
export interface Findings {
  readonly found: readonly Found[]
  readonly total: number
  /** Nothing holds the words themselves: these hold words that begin like them. */
  readonly byBeginnings: boolean
  /** The words are all too common to be searched for, such as 'and the'. */
  readonly tooCommon: boolean
}

/** Keeps a search under an id: its words stand in no address, and the audit can name it. */
export async function keepSearch(door: Door, search: Search): Promise<{ id: string }> {
  const id = door.newId()
  const { words, ...asked } = search
  await door.rows('insert into written_to_you.search (authority_id, id, asked_by, asked_at, words, asked) values ($1, $2, $3, $4, $5, $6)',
    [door.asking.authorityId, id, door.asking.personId, door.asking.at, words, JSON.stringify(asked)])
  return { id }
}

/** A search of one's own, or `NotFound`. */
export async function readKeptSearch(door: Door, id: string): Promise<Search> {
  const kept = await door.one<{ search: Search }>(`select asked || jsonb_build_object('words', words) as search from written_to_you.search where authority_id = $1 and id = $2`, [door.asking.authorityId, id])
  if (!kept) throw new NotFound('search')
  return kept.search
}

/**
 * The records of children whom the asker works with that hold the words, with a piece of each; `skip` are passed over, at most `take` given.
 * Each child whose record is shown has the look in their own audit.
 */
export async function searchRecords(door: Door, search: Search, skip: number, take: number): Promise<Findings> {
  if (search.words === '') return listRecords(door, search, skip, take)
  const whole = `websearch_to_tsquery('english', written_to_you.plain_signs($1))`
  const nodes = await door.one<{ nodes: number }>(`select numnode(${whole}) as nodes`, [search.words])
  const tooCommon = nodes?.nodes === 0
  const first = tooCommon ? [] : await matches(door, whole, search.words, search, skip, take)
  const beginnings = asBeginnings(search.words)
  const byBeginnings = first.length === 0 && !tooCommon && (skip === 0 || (await matches(door, whole, search.words, search, 0, 1)).length === 0)
  const [query, asked] = byBeginnings ? [`to_tsquery('simple', $1)`, beginnings] : [whole, search.words]
  const matched = byBeginnings ? await matches(door, query, asked, search, skip, take) : first
  for (const childId of new Set(matched.map(match => match.childId))) door.alsoConcerns(childId)
  return { found: await withSnippets(door, query, asked, search, matched), total: Number(matched[0]?.found ?? 0), byBeginnings: byBeginnings && matched.length > 0, tooCommon }
}

/** The days between which is searched: those that were given, within the year that was chosen. */
function daysOf({ year, from, to }: Search): readonly [string | null, string | null] {
  const [first, last] = year ? [`${year}-01-01`, `${year}-12-31`] : [null, null]
  return [from && first ? (from > first ? from : first) : from ?? first, to && last ? (to < last ? to : last) : to ?? last]
}

/** Without words: the records of a kind, a year, a child, newest first, each with how it begins. */
async function listRecords(door: Door, search: Search, skip: number, take: number): Promise<Findings> {
  const rows = await door.rows<Omit<Found, 'snippet'> & { opens: string | null; total: string }>(
    `select r.id as "recordId", r.child_id as "childId", coalesce(p.preferred_name, p.full_name) as "childName", r.document_code as "documentCode", r.happened_at as "happenedAt", v.finished_by_name as "writtenByName", count(*) over () as total,
       (select coalesce(s.fields->>'text', s.fields->>'worry', s.fields->>'what', s.fields->>'words') from written_to_you.passage s where s.authority_id = v.authority_id and s.version_id = v.id order by s.position limit 1) as opens
     from written_to_you.record r join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     join written_to_you.person p on p.authority_id = r.authority_id and p.id = r.child_id join written_to_you.authority x on x.id = r.authority_id
     where r.authority_id = $1 and ($2::uuid is null or r.child_id = any(written_to_you.files_of($2))) and ($3::text is null or r.document_code = $3)
       and ($4::date is null or (r.happened_at at time zone x.time_zone)::date >= $4) and ($5::date is null or (r.happened_at at time zone x.time_zone)::date <= $5)
       and ($8::text is null or exists (select from written_to_you.passage s where s.authority_id = v.authority_id and s.version_id = v.id and s.kind = $8))
     order by r.happened_at desc, r.id desc offset $6 limit $7`, [door.asking.authorityId, search.childId ?? null, search.document ?? null, ...daysOf(search), skip, take, passageKinds[search.part]])
  for (const { childId } of rows) door.alsoConcerns(childId)
  return { found: rows.map(({ opens, total: _, ...row }) => ({ ...row, snippet: opens ? [{ text: opens.length > beginsAtMost ? `${opens.slice(0, beginsAtMost)} …` : opens, isFound: false }] : [] })), total: Number(rows[0]?.total ?? 0), byBeginnings: false, tooCommon: false }
}

const beginsAtMost = 200

interface Match { readonly recordId: string; readonly childId: string; readonly found: string }

const matches = (door: Door, query: string, asked: string, search: Search, skip: number, take: number): Promise<readonly Match[]> =>
  door.rows<Match>(`select record_id as "recordId", child_id as "childId", found from written_to_you.search_records(${query}, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [asked, search.childId ?? null, search.part, search.document ?? null, ...daysOf(search), search.order === 'newest', skip, take])

const passageKinds = { all: null, decisions: 'decision', 'own-words': 'quote' } as const

/** Signs for private use, which no text of ours holds: they part the words that were found from the others. */
const [opens, closes] = ['\uE000', '\uE001']
const look = `StartSel="${opens}", StopSel="${closes}", MaxWords=32, MinWords=14, MaxFragments=2, FragmentDelimiter=" … "`

/** The matched records with their words, read under the row policies like everything else. */
async function withSnippets(door: Door, query: string, asked: string, search: Search, matched: readonly Match[]): Promise<readonly Found[]> {
  const rows = await door.rows<Omit<Found, 'snippet'> & { snippet: string }>(
    `select r.id as "recordId", r.child_id as "childId", coalesce(p.preferred_name, p.full_name) as "childName", r.document_code as "documentCode", r.happened_at as "happenedAt", v.finished_by_name as "writtenByName", v.facts->'cameFrom' as "cameFrom",
       ts_headline('english', written_to_you.plain_signs((select string_agg(t.words, ' ' order by s.position) from written_to_you.passage s
         cross join lateral (select string_agg(f.value, ' ') as words from jsonb_each_text(s.fields) f where f.key <> 'when') t
         where s.authority_id = v.authority_id and s.version_id = v.id and ($4::text is null or s.kind = $4))), ${query}, $5) as snippet
     from unnest($3::uuid[]) with ordinality wanted (id, place)
     join written_to_you.record r on r.authority_id = $2 and r.id = wanted.id
     join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     join written_to_you.person p on p.authority_id = r.authority_id and p.id = r.child_id
     order by wanted.place`, [asked, door.asking.authorityId, matched.map(match => match.recordId), passageKinds[search.part], look])
  return rows.map(row => ({ ...row, snippet: piecesOfSnippet(row.snippet) }))
}

const piecesOfSnippet = (snippet: string): readonly SnippetPiece[] =>
  snippet.split(opens).flatMap((piece, index) => {
    const [found = '', after = ''] = index === 0 ? ['', piece] : piece.split(closes)
    return [{ text: found, isFound: true }, { text: after, isFound: false }].filter(({ text }) => text !== '')
  })
