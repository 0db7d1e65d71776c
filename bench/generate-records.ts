import type pg from 'pg'

/** How much is generated. Texts are short (about 90 words a record in six passages); everything else is as the product writes it. */
export interface Size {
  readonly children: number
  readonly recordsEach: number
  readonly practitioners: number
  /** Practitioners are spread over the teams; the first team has the manager. */
  readonly teams: number
}

/** Whom the measures are taken as. */
export interface Generated {
  readonly authorityId: string
  readonly practitionerId: string
  readonly managerId: string
  readonly administratorId: string
  /** A child of the practitioner's, with an account and records open on their page. */
  readonly childId: string
}

const sentence = 'You showed me the den that you built behind the sofa, and you told me that it is the best place to read when the house is loud.'

/** Fills an empty, migrated database as its owner, set by set. Needs PostgreSQL 18 for `uuidv7()`. */
export async function generateRecords(owner: pg.Client, { children, recordsEach, practitioners, teams }: Size): Promise<Generated> {
  const run = (sql: string, values: readonly unknown[] = []) => owner.query(sql, [...values])
  await run('begin')
  await run(`
    create temp table made (authority uuid default uuidv7(), manager uuid default uuidv7(), administrator uuid default uuidv7());
    insert into made default values;
    create temp table group_of as select n, uuidv7() as id from generate_series(1, ${teams}) n;
    create temp table worker as select n, uuidv7() as id, (select g.id from group_of g where g.n = 1 + w.n % ${teams}) as team from generate_series(1, ${practitioners}) w(n);
    create temp table kid as select n, uuidv7() as id, uuidv7() as mum from generate_series(1, ${children}) n;
    insert into written_to_you.authority (id, name, is_demo, created_at) select authority, 'Measured Council', true, now() from made;
    insert into written_to_you.team select authority, g.id, 'Team ' || g.n from made, group_of g;
    insert into written_to_you.person (authority_id, id, full_name, pronouns, date_of_birth, created_at)
      select authority, manager, 'Morgan Measure', 'they/them', null::date, now() from made
      union all select authority, administrator, 'Ada Measure', 'she/her', null::date, now() from made
      union all select authority, w.id, 'Worker Number ' || w.n, 'she/her', null::date, now() from made, worker w
      union all select authority, k.id, 'Child Number ' || k.n, 'he/him', date '2014-01-01' + k.n % 3000, now() from made, kid k
      union all select authority, k.mum, 'Mum Number ' || k.n, 'she/her', null, now() from made, kid k;
    insert into written_to_you.staff
      select authority, manager, g.id, 'Team manager', 'manager', date '2010-01-01', null::date from made, group_of g where g.n = 1 + 1 % ${teams}
      union all select authority, administrator, g.id, 'Administrator', 'administrator', date '2010-01-01', null::date from made, group_of g where g.n = 1
      union all select authority, w.id, w.team, 'Social worker', 'practitioner', date '2010-01-01', null::date from made, worker w;
    insert into written_to_you.child select authority, k.id, true, '', now() from made, kid k;
    insert into written_to_you.account (authority_id, person_id, created_at) select authority, manager, now() from made union all select authority, administrator, now() from made
      union all select authority, w.id, now() from made, worker w union all select authority, k.id, now() from made, kid k;
    insert into written_to_you.relationship (authority_id, id, child_id, person_id, relationship) select authority, uuidv7(), k.id, k.mum, 'mum' from made, kid k;
    insert into written_to_you.allocation (authority_id, id, child_id, staff_person_id, team_id, from_day)
      select authority, uuidv7(), k.id, w.id, w.team, date '2015-01-01' from made, kid k join worker w on w.n = 1 + k.n % ${practitioners};
    insert into written_to_you.about_you select authority, uuidv7(), k.id, 'like', 'Thing ' || thing, 'you', date '2024-01-01' + thing, w.id, now() from made, kid k join worker w on w.n = 1 + k.n % ${practitioners}, generate_series(1, 6) thing;
    insert into written_to_you.involvement select authority, uuidv7(), k.id, 'child-in-need', date '2020-01-01', null from made, kid k;
    create temp table written as select k.id as child, w.id as worker, uuidv7() as record, uuidv7() as version, uuidv7() as event, r.n, timestamptz '2016-01-05 15:30+00' + r.n * interval '73 days' as at
      from kid k join worker w on w.n = 1 + k.n % ${practitioners}, generate_series(1, ${recordsEach}) r(n);
    insert into written_to_you.event select authority, event, 'visit', at, 'at home', worker, at from made, written;
    insert into written_to_you.event_child select authority, event, child, 'alone', '' from made, written;
    insert into written_to_you.record (authority_id, id, child_id, event_id, document_code, created_by, created_at, happened_at) select authority, record, child, event, 'D01', worker, at, at from made, written;
    insert into written_to_you.version (authority_id, id, record_id, child_id, number, happened_at, facts, source, wording, who_was_who, finished_by, finished_by_name, finished_by_job_title, finished_at)
      select authority, version, record, child, 1, at,
        '{"kind": "visit", "place": "at home", "seen": "alone", "seenReason": "", "present": ["Mum, your mum"], "writtenTo": "Child", "timeKnown": true}', '{"meant": [], "content": {}}',
        '{"title": "When we met or talked", "sections": [{"id": "what-happened", "heading": "What happened", "fields": [{"id": "text", "lead": "", "tail": ""}]}, {"id": "next-steps", "heading": "What happens next", "fields": [{"id": "what", "lead": "", "tail": ""}]}]}',
        '[{"fullName": "Worker Number 1", "isToYou": "your social worker"}]', worker, 'Worker', 'Social worker', at from made, written;
    insert into written_to_you.passage (authority_id, id, version_id, record_id, child_id, position, section_id, entry, kind, fields, to_child)
      select authority, uuidv7(), version, record, child, p, 'what-happened', 0, 'text', jsonb_build_object('text', '${sentence}'), true from made, written, generate_series(0, 4) p;
    create temp table step as select uuidv7() as id, w.* from written w;
    insert into written_to_you.passage (authority_id, id, version_id, record_id, child_id, position, section_id, entry, kind, fields, to_child)
      select authority, id, version, record, child, 5, 'next-steps', 0, 'next-step', '{"what": "I will come back and bring the book."}', true from made, step;
    insert into written_to_you.next_step select authority, id, version, child, 'I will come back and bring the book.', 'your social worker', (at + interval '14 days')::date from made, step;
    insert into written_to_you.next_step_outcome select authority, id, child, 'done', worker, at + interval '15 days' from made, step where n < ${recordsEach} - 2;
    insert into written_to_you.sharing (authority_id, id, child_id, record_id, version_id, recipient_id, how, shared_on, shared_by, shared_at)
      select authority, uuidv7(), child, record, version, child, 'own-page', (at + interval '7 days')::date, worker, at + interval '7 days' from made, written where n % 5 <> 0;
  `)
  await run('commit')
  await run('vacuum (analyze)')
  const { rows } = await run('select made.*, (select id from worker where n = 1) as practitioner, (select id from kid where n = $1) as child from made', [practitioners])
  const [made] = rows
  return { authorityId: made.authority, practitionerId: made.practitioner, managerId: made.manager, administratorId: made.administrator, childId: made.child }
}
