import type pg from 'pg'
import { recordText } from './record-text.ts'

/** How many children have a file of which length, and how many of them somebody works with today. */
interface Files {
  readonly children: number
  readonly records: number
  readonly open: number
}

/**
 * A large county's ten years: about 60,000 children who ever had a file, 7 million records, 5,600 children with a worker today (17 to a worker, 102 to a team).
 * Most files are short; a few hundred children in care have thousands of records. `share` makes it smaller.
 */
export const countyOf = (share: number): readonly Files[] =>
  [{ children: 36_000, records: 20, open: 600 }, { children: 16_000, records: 100, open: 2200 }, { children: 6400, records: 300, open: 1600 }, { children: 1560, records: 1700, open: 1170 }, { children: 30, records: 5000, open: 30 }]
    .map(({ children, records, open }) => ({ children: Math.ceil(children * share), records, open: Math.ceil(open * share) }))

/** Whom the measures are taken as, and on whose files. */
export interface County {
  readonly authorityId: string
  readonly managerId: string
  /** A worker, and a child of theirs with a file of the usual length and with a very long one. */
  readonly usual: { readonly practitionerId: string; readonly childId: string }
  readonly long: { readonly practitionerId: string; readonly childId: string }
}

const firstNames = 'Aisha Alfie Amara Amelia Archie Ava Ben Bethan Callum Cara Chloe Dana Daniel Edie Ella Ellis Emeka Esme Ethan Farah Finn Freya George Grace Hamza Hannah Harri Idris Imogen Isla Jack Jada Jamal Joel Josie Kai Kasia Keira Kofi Leah Leo Lily Luca Maisie Marek Mia Mohammed Nadia Niamh Noah Nia Oliver Omar Orla Oscar Poppy Priya Rafi Reuben Rhys Rosa Ruby Samir Saffy Scarlett Sian Sol Tasia Tegan Theo Tobi Uma Violet Will Yusuf Zara Zofia Zoe'.split(' ')
const surnames = 'Abbott Achebe Adeyemi Ahmed Ainsley Akhtar Allen Appleby Archer Ashdown Atkins Bailey Banerjee Barnes Barrow Begum Bell Bennett Blackwood Booth Bowen Bradley Brannigan Brook Burrows Calder Carrick Carter Chandra Chapman Clegg Coleman Connolly Cooper Craddock Dale Davies Dawson Devlin Dhillon Doyle Drake Eastwood Edge Edwards Ellwood Evans Fairley Farrow Fielding Fisher Fletcher Forde Foster Gallagher Garnett Gill Goodwin Gould Grant Greaves Griffiths Hale Hammond Harding Hargreaves Hassan Hayes Heath Hill Holt Hopkins Horton Hughes Hussain Ibrahim Iqbal Ives Jarvis Jenkins Johal Jones Kaur Kavanagh Keane Kelly Kendrick Khan Kirby Knight Kowalski Lacey Lamb Langley Lawal Lewis Lister Lloyd Lowe Lynch Mahmood Malik Marsh Mason Mbeki Mercer Millar Moran Morgan Moss Murphy Naylor Ncube Newton Nolan Nowak Nuttall Oakley Obi Okafor Oldham Osei Owen Page Palmer Parkin Patel Pearce Perry Phillips Pike Plant Porter Pugh Quinn Rahman Rashid Reed Rees Reid Rhodes Riley Roper Rowe Rushton Ryan Sadiq Sanders Shah Sharp Shaw Sinclair Singh Slater Sorensen Spencer Stead Stone Sutton Swift Szymanski Tait Taylor Thorne Tierney Todd Tuck Turner Upton Vance Vaughan Wade Walsh Ward Watts Webb West Whitlock Wilde Wood Wren Wright Yates Young'.split(' ')

/** The tables that hold millions of rows: their keys and indices are made when they are full. */
const large = ['record', 'version', 'passage', 'record_words', 'event', 'event_child', 'sharing', 'next_step', 'next_step_outcome', 'audit_entry', 'audit_head', 'name_key']

/**
 * Fills an empty, migrated database with a county's ten years, as its owner, set by set, with the triggers asleep: what they keep is written as they would write it.
 * Nine records in ten are as an import leaves them (one passage of two sentences, not to the child); the newest tenth are as the product writes them, with an event, five short passages, a next step, and shared with the child.
 * There is an audit entry for each record, but its hash is no link of a chain: `verify` is not for this database.
 */
export async function fillCounty(owner: pg.Client, share: number, say: (what: string) => void): Promise<void> {
  const run = (sql: string, values: readonly unknown[] = []) => owner.query(sql, [...values])
  const step = async (what: string, sql: string, values: readonly unknown[] = []) => {
    const began = performance.now()
    const { rowCount } = await run(sql, values)
    say(`${what}: ${rowCount ?? 0} rows, ${Math.round((performance.now() - began) / 1000)} s`)
  }
  const files = countyOf(share)
  const workers = Math.ceil(files.reduce((sum, { open }) => sum + open, 0) / 17)
  await run(`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '2GB'; set work_mem = '512MB'`)
  const asleep = await dropKeys(owner)
  await run(`
    drop schema if exists county cascade; create schema county;
    create table county.made as select uuidv7() as authority, uuidv7() as manager, uuidv7() as administrator;
    create table county.team as select n, uuidv7() as id from generate_series(0, ${Math.ceil(workers / 6) - 1}) n;
    create table county.worker as select w.n, uuidv7() as id, t.id as team from generate_series(0, ${workers - 1}) w(n) join county.team t on t.n = w.n / 6;
    create table county.part as select part, written_to_you.name_keys(part) as keys from unnest($names$${`{${[...firstNames, ...surnames].join(',')}}`}$names$::text[]) part;`)
  await run('create table county.sentence as select n - 1 as n, words, to_tsvector(\'english\', written_to_you.plain_signs(words)) as vector from unnest($1::text[]) with ordinality s(words, n)', [sentences()])
  await step('children', `create table county.kid as
    select row_number() over () - 1 as n, uuidv7() as id, uuidv7() as mum, uuidv7() as dad, f.records, i <= f.open as is_open,
      date '2016-12-01' + (random() * case when f.records > 1000 then 700 else 3000 end)::int as first_day, (random() * 5800)::int as born,
      ($1::text[])[1 + floor(random() * ${firstNames.length})::int] as first, ($1::text[])[1 + floor(random() * ${firstNames.length})::int] as mum_first, ($1::text[])[1 + floor(random() * ${firstNames.length})::int] as dad_first, ($2::text[])[1 + floor(random() * ${surnames.length})::int] as last
    from (values ${files.map(({ children, records, open }) => `(${children}, ${records}, ${open})`).join(', ')}) f (children, records, open), generate_series(1, f.children) i`, [firstNames, surnames])
  await run(`alter table county.kid add last_day date, add worker uuid, add team uuid;
    update county.kid k set last_day = case when k.is_open then date '2026-11-23' else least(date '2026-11-01', first_day + 30 + (k.records * 1.5)::int) end;
    with numbered as (select id, row_number() over (order by n % 7, n) as open_number from county.kid where is_open)
      update county.kid k set worker = w.id, team = w.team from numbered o join county.worker w on w.n = o.open_number % ${workers} where o.id = k.id;
    update county.kid k set worker = w.id, team = w.team from county.worker w where not k.is_open and w.n = k.n % ${workers};
    analyze county.kid, county.worker, county.sentence, county.part`)
  await step('people', `insert into written_to_you.person (authority_id, id, full_name, pronouns, date_of_birth, created_at)
    select authority, manager, 'Morgan Measure', 'they/them', null::date, now() from county.made
    union all select authority, administrator, 'Ada Measure', 'she/her', null, now() from county.made
    union all select authority, w.id, 'Worker ' || w.n, 'she/her', null, now() from county.made, county.worker w
    union all select authority, k.id, k.first || ' ' || k.last, 'they/them', date '2010-12-01' + k.born, now() from county.made, county.kid k
    union all select authority, k.mum, k.mum_first || ' ' || k.last, 'she/her', date '1980-01-01' + k.born, now() from county.made, county.kid k
    union all select authority, k.dad, k.dad_first || ' ' || k.last, 'he/him', null, now() from county.made, county.kid k`)
  await step('their history', `insert into written_to_you.person_detail (authority_id, person_id, number, full_name, pronouns, date_of_birth, written_at) select authority_id, id, 1, full_name, pronouns, date_of_birth, created_at from written_to_you.person`)
  await step('what they are found by', `insert into written_to_you.name_key (authority_id, key, person_id)
    select distinct p.authority_id, key, p.id from written_to_you.person p join county.part n on n.part = any(string_to_array(p.full_name, ' ')), unnest(n.keys) key`)
  await run(`
    insert into written_to_you.authority (id, name, is_demo, created_at) select authority, 'Measured County Council', true, now() from county.made;
    insert into written_to_you.team select authority, t.id, 'Team ' || t.n from county.made, county.team t;
    insert into written_to_you.staff
      select authority, manager, t.id, 'Team manager', 'manager', date '2010-01-01', null::date from county.made, county.team t where t.n = 0
      union all select authority, administrator, t.id, 'Administrator', 'administrator', date '2010-01-01', null from county.made, county.team t where t.n = 0
      union all select authority, w.id, w.team, 'Social worker', 'practitioner', date '2010-01-01', null from county.made, county.worker w;
    insert into written_to_you.child select authority, k.id, true, '', now() from county.made, county.kid k;
    insert into written_to_you.account (authority_id, person_id, created_at) select authority, manager, now() from county.made union all select authority, administrator, now() from county.made
      union all select authority, w.id, now() from county.made, county.worker w union all select authority, k.id, now() from county.made, county.kid k;
    insert into written_to_you.relationship (authority_id, id, child_id, person_id, relationship, parental_responsibility, from_day)
      select authority, uuidv7(), k.id, p.id, p.what, true, date '2010-12-01' + k.born from county.made, county.kid k, lateral (values (k.mum, 'mum'), (k.dad, 'dad')) p (id, what);
    insert into written_to_you.relationship_version (authority_id, id, number, child_id, person_id, relationship, parental_responsibility, from_day, written_at)
      select authority_id, id, 1, child_id, person_id, relationship, parental_responsibility, from_day, now() from written_to_you.relationship;
    insert into written_to_you.allocation (authority_id, id, child_id, staff_person_id, team_id, from_day, to_day)
      select authority, uuidv7(), k.id, k.worker, k.team, k.first_day, case when not k.is_open then k.last_day end from county.made, county.kid k;
    insert into written_to_you.involvement (authority_id, id, child_id, threshold, from_day, to_day)
      select authority, uuidv7(), k.id, case when k.records > 1000 then 'child-in-care' when k.records > 200 then 'child-protection' else 'child-in-need' end, k.first_day, case when not k.is_open then k.last_day end from county.made, county.kid k;
    insert into written_to_you.involvement_version (authority_id, id, number, child_id, threshold, from_day, to_day, written_at) select authority_id, id, 1, child_id, threshold, from_day, to_day, now() from written_to_you.involvement;
    insert into written_to_you.about_you (authority_id, id, child_id, kind, words, said_by, said_on, written_by, written_at)
      select authority, uuidv7(), k.id, 'like', 'Thing ' || thing, 'you', k.first_day + thing, k.worker, now() from county.made, county.kid k, generate_series(1, 4) thing where k.is_open`)
  const [{ number }] = (await run('select count(*)::int as number from county.sentence')).rows
  await step('what is written', `create unlogged table county.written as
    select k.id as child, k.worker, k.first, uuidv7() as record, uuidv7() as version, uuidv7() as event, r, k.is_open and r > k.records * 0.9 as is_new, (array['D01','D01','D01','D01','D01','D01','D14','D14','D05','D04'])[1 + floor(random() * 10)::int] as code,
      (k.first_day + (k.last_day - k.first_day) * (r::float8 / k.records) * interval '1 day' + floor(random() * 540) * interval '1 minute' + interval '9 hours') at time zone 'Europe/London' as at,
      floor(random() * ${number})::int as one, floor(random() * ${number})::int as two
    from county.kid k, generate_series(1, k.records) r order by k.n, r`)
  await run('analyze county.written')
  await step('records', `insert into written_to_you.record (authority_id, id, child_id, event_id, document_code, created_by, created_at, happened_at, current_version, first_shared_on, imported_in)
    select authority, record, child, case when is_new and code = 'D01' then event end, code, worker, at, at, 1, case when is_new then (at + interval '7 days')::date end, case when not is_new then authority end from county.made, county.written`)
  await step('versions', `insert into written_to_you.version (authority_id, id, record_id, child_id, number, happened_at, facts, source, wording, who_was_who, finished_by, finished_by_name, finished_by_job_title, finished_at)
    select authority, version, record, child, 1, at, case when is_new then jsonb_build_object('kind', 'visit', 'place', 'at home', 'seen', 'alone', 'seenReason', '', 'present', jsonb_build_array(), 'writtenTo', first, 'timeKnown', true)
        else jsonb_build_object('of', 'dated', 'kind', 'other', 'place', '', 'seen', 'not-seen', 'seenReason', '', 'present', jsonb_build_array(), 'writtenTo', first, 'timeKnown', true, 'cameFrom', jsonb_build_object('system', 'Old County', 'key', 'N' || r, 'title', 'Case note', 'writtenOn', at::date)) end,
      '{"meant": [], "content": {}}', case when is_new then '{"title": "When we met or talked", "sections": [{"id": "what-happened", "heading": "What happened", "fields": [{"id": "text", "lead": "", "tail": ""}]}]}'::jsonb
        else '{"title": "Case note", "sections": [{"id": "text", "heading": "", "fields": [{"id": "text", "lead": "", "tail": ""}]}]}' end,
      '[]', worker, case when is_new then 'Wanda Worker' else 'Jo Writer' end, 'Social worker', at from county.made, county.written`)
  await step('passages', `insert into written_to_you.passage (authority_id, id, version_id, record_id, child_id, position, section_id, entry, kind, fields, to_child)
    select authority, uuidv7(), version, record, child, p, 'text', 0, 'text', jsonb_build_object('text', a.words || ' ' || b.words), is_new
    from county.made, county.written w join county.sentence a on a.n = w.one join county.sentence b on b.n = w.two, generate_series(0, case when is_new then 4 else 0 end) p`)
  await step('words', `insert into written_to_you.record_words (authority_id, record_id, child_id, document_code, happened_at, words)
    select authority, record, child, code, at, a.vector || b.vector || array_to_tsvector(array['child:' || child::text]) from county.made, county.written w join county.sentence a on a.n = w.one join county.sentence b on b.n = w.two`)
  await step('events', `insert into written_to_you.event select authority, event, 'visit', at, 'at home', worker, at from county.made, county.written where is_new and code = 'D01'`)
  await step('who they were with', `insert into written_to_you.event_child select authority, event, child, 'alone', '' from county.made, county.written where is_new and code = 'D01'`)
  await step('sharings', `insert into written_to_you.sharing (authority_id, id, child_id, record_id, version_id, recipient_id, how, shared_on, shared_by, shared_at)
    select authority, uuidv7(), child, record, version, child, 'own-page', (at + interval '7 days')::date, worker, at + interval '7 days' from county.made, county.written where is_new and r % 5 <> 0`)
  await step('steps', `create table county.step as select p.authority_id, p.id, p.version_id, p.child_id, p.record_id, w.worker, w.at, w.r, row_number() over (partition by w.child order by w.r desc) as newest
    from county.written w join written_to_you.passage p on p.version_id = w.version where w.is_new and p.position = 4`)
  await run(`insert into written_to_you.next_step select authority_id, id, version_id, child_id, 'I will come back and bring the book.', 'your social worker', (at + interval '14 days')::date from county.step;
    insert into written_to_you.open_step select authority_id, id, child_id, record_id, 'I will come back and bring the book.', 'your social worker', (at + interval '14 days')::date from county.step where newest <= 3;
    insert into written_to_you.next_step_outcome select authority_id, id, child_id, 'done', worker, at + interval '15 days' from county.step where newest > 3`)
  await step('audit', `insert into written_to_you.audit_entry (authority_id, chain_id, sequence, at, person_id, does, action, thing_id, outcome, why, request_id, hash)
    select authority, child, r, at, worker, 'practitioner', 'finish-draft', record, 'allowed', '', event, sha256(decode(replace(version::text, '-', ''), 'hex')) from county.made, county.written`)
  await step('ends of chains', `insert into written_to_you.audit_head select e.authority_id, e.chain_id, e.sequence, e.hash from written_to_you.audit_entry e join county.kid k on k.id = e.chain_id and k.records = e.sequence`)
  for (const sql of asleep) await step(sql.replaceAll('written_to_you.', '').slice(0, 90), sql)
  await run('set session_replication_role = origin')
  await step('statistics', 'vacuum (analyze)')
}

/** Takes the keys and indices of the large tables away; gives the statements that bring them back: keys and indices first, then what refers to them. */
async function dropKeys(owner: pg.Client): Promise<readonly string[]> {
  const tables = `array(select ('written_to_you.' || name)::regclass from unnest($1::text[]) name)`
  const { rows: constraints } = await owner.query<{ owner: string; name: string; is: string; type: string }>(
    `select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as "is", contype as type from pg_constraint
     where contype in ('f', 'p', 'u') and (conrelid = any(${tables}) or (contype = 'f' and confrelid = any(${tables}))) order by contype = 'f' desc`, [large])
  for (const { owner: table, name } of constraints) await owner.query(`alter table ${table} drop constraint "${name}"`)
  const { rows: indices } = await owner.query<{ name: string; is: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as "is" from pg_index where indrelid = any(${tables})`, [large])
  for (const { name } of indices) await owner.query(`drop index ${name}`)
  const back = ({ owner: table, name, is }: (typeof constraints)[number]) => `alter table ${table} add constraint "${name}" ${is}`
  return [...constraints.filter(({ type }) => type !== 'f').map(back), ...indices.map(({ is }) => is), ...constraints.filter(({ type }) => type === 'f').map(back)]
}

/** Different sentences of the demo's records. */
const sentences = (): readonly string[] => [...new Set(recordText(20_000).text.split(/(?<=[.?!])\s+/).filter(sentence => sentence.length > 20))]

/** Whom the measures are taken as: a team's manager, a worker of theirs with a child in care, and one with the longest file. */
export async function measuredPeople(owner: pg.Client): Promise<County> {
  const one = async (records: number) => (await owner.query<{ child: string; worker: string }>('select id as child, worker from county.kid where is_open and records = $1 order by n limit 1', [records])).rows[0] ?? { child: '', worker: '' }
  const { rows: [made] } = await owner.query<{ authority: string; manager: string }>('select authority, manager from county.made')
  const [usual, long] = [await one(300), await one(5000)]
  return { authorityId: made?.authority ?? '', managerId: made?.manager ?? '', usual: { practitionerId: usual.worker, childId: usual.child }, long: { practitionerId: long.worker, childId: long.child } }
}
