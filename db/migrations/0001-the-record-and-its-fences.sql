-- The whole of the first schema: who people are, what is written, who may see it, and who looked.
--
-- Four kinds of rule stand here and nowhere else:
--   1. keys: every key begins with authority_id; ids are UUIDv7 made in code;
--   2. row policies: forced on every table, one set a role; with no context nobody sees a row;
--   3. grants: history can be added to and read, never changed; triggers hold the owner to the same;
--   4. audit: one chain of hashes a child, written by one function that nobody can go round.

create schema if not exists written_to_you;

-- The roles that a request takes on with SET LOCAL ROLE. None can sign in, none owns anything.
do $$
declare role_name text;
begin
  foreach role_name in array array['written_to_you_staff', 'written_to_you_reader', 'written_to_you_administrator', 'written_to_you_sign_in'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = role_name) then
      execute format('create role %I nologin noinherit', role_name);
    end if;
  end loop;
end $$;

grant usage on schema written_to_you to written_to_you_staff, written_to_you_reader, written_to_you_administrator, written_to_you_sign_in;

-- ── Context: who is asking. Set for one transaction by the one door, never for a session. ──

create function written_to_you.asking_authority() returns uuid language sql stable parallel safe
  as $$ select nullif(pg_catalog.current_setting('written_to_you.authority', true), '')::uuid $$;
create function written_to_you.asking_person() returns uuid language sql stable parallel safe
  as $$ select nullif(pg_catalog.current_setting('written_to_you.person', true), '')::uuid $$;
-- The day at the authority's place, passed in like all time.
create function written_to_you.asking_day() returns date language sql stable parallel safe
  as $$ select nullif(pg_catalog.current_setting('written_to_you.day', true), '')::date $$;

-- ── Authority, people, staff ──

create table written_to_you.authority (
  id uuid primary key,
  name text not null check (name <> ''),
  time_zone text not null default 'Europe/London',
  is_demo boolean not null default false,
  created_at timestamptz not null
);

create table written_to_you.person (
  authority_id uuid not null references written_to_you.authority,
  id uuid not null,
  full_name text not null check (full_name <> ''),
  preferred_name text check (preferred_name <> ''),
  pronouns text not null default '',
  date_of_birth date,
  created_at timestamptz not null,
  primary key (authority_id, id)
);
create index person_by_name on written_to_you.person (authority_id, full_name);

-- A person who has a file here. Stays when the child is grown: it is still their file.
create table written_to_you.child (
  authority_id uuid not null,
  person_id uuid not null,
  uses_words boolean not null default true,
  communication text not null default '',
  created_at timestamptz not null,
  primary key (authority_id, person_id),
  foreign key (authority_id, person_id) references written_to_you.person
);

create table written_to_you.team (
  authority_id uuid not null references written_to_you.authority,
  id uuid not null,
  name text not null check (name <> ''),
  primary key (authority_id, id)
);

create table written_to_you.staff (
  authority_id uuid not null,
  person_id uuid not null,
  team_id uuid not null,
  job_title text not null check (job_title <> ''),
  does text not null check (does in ('practitioner', 'manager', 'administrator')),
  from_day date not null,
  to_day date check (to_day >= from_day),
  primary key (authority_id, person_id),
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, team_id) references written_to_you.team
);

-- Who can sign in at all.
create table written_to_you.account (
  authority_id uuid not null,
  person_id uuid not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (authority_id, person_id),
  foreign key (authority_id, person_id) references written_to_you.person
);

create table written_to_you.session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  authority_id uuid not null,
  person_id uuid not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  foreign key (authority_id, person_id) references written_to_you.account
);
create index session_by_person on written_to_you.session (authority_id, person_id) where ended_at is null;

-- ── The child's page ──

create table written_to_you.about_you (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('like', 'dislike', 'interest', 'achievement')),
  words text not null check (words <> ''),
  said_by text not null check (said_by <> ''),
  said_on date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, written_by) references written_to_you.person
);
create index about_you_of_child on written_to_you.about_you (authority_id, child_id, said_on desc);

-- How somebody stands to a child: family and carers by relationship, professionals by role.
create table written_to_you.relationship (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  relationship text check (relationship <> ''),
  role text check (role <> ''),
  parental_responsibility boolean not null default false,
  from_day date,
  to_day date check (from_day is null or to_day >= from_day),
  primary key (authority_id, id),
  check (num_nonnulls(relationship, role) = 1),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, person_id) references written_to_you.person
);
create index relationship_of_child on written_to_you.relationship (authority_id, child_id);
create index relationship_of_person on written_to_you.relationship (authority_id, person_id);

-- Which member of staff works with which child. `to_day` is the last day. This is what opens a file.
create table written_to_you.allocation (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  staff_person_id uuid not null,
  team_id uuid not null,
  from_day date not null,
  to_day date check (to_day >= from_day),
  primary key (authority_id, id),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, staff_person_id) references written_to_you.staff,
  foreign key (authority_id, team_id) references written_to_you.team
);
create index allocation_of_child on written_to_you.allocation (authority_id, child_id);
create index allocation_of_staff on written_to_you.allocation (authority_id, staff_person_id);
create index allocation_of_team on written_to_you.allocation (authority_id, team_id);

create table written_to_you.involvement (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  threshold text not null check (threshold in ('early-help', 'child-in-need', 'child-protection', 'child-in-care', 'care-leaver')),
  from_day date not null,
  to_day date check (to_day >= from_day),
  primary key (authority_id, id),
  foreign key (authority_id, child_id) references written_to_you.child
);
create index involvement_of_child on written_to_you.involvement (authority_id, child_id, from_day);

-- ── Events, records, versions, passages ──

-- Something that happened at a time and place. One event can lead to one record for each child.
create table written_to_you.event (
  authority_id uuid not null references written_to_you.authority,
  id uuid not null,
  kind text not null check (kind in ('visit', 'call', 'meeting', 'other')),
  happened_at timestamptz not null,
  place text not null default '',
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, created_by) references written_to_you.person
);

create table written_to_you.event_child (
  authority_id uuid not null,
  event_id uuid not null,
  child_id uuid not null,
  seen text not null check (seen in ('alone', 'with-others', 'not-seen')),
  seen_reason text not null default '',
  primary key (authority_id, event_id, child_id),
  foreign key (authority_id, event_id) references written_to_you.event,
  foreign key (authority_id, child_id) references written_to_you.child
);
create index event_child_of_child on written_to_you.event_child (authority_id, child_id);

-- Who was there: somebody on the file, or somebody written down by name.
create table written_to_you.event_attendee (
  authority_id uuid not null,
  event_id uuid not null,
  id uuid not null,
  person_id uuid,
  name text not null check (name <> ''),
  primary key (authority_id, id),
  foreign key (authority_id, event_id) references written_to_you.event,
  foreign key (authority_id, person_id) references written_to_you.person
);
create index event_attendee_of_event on written_to_you.event_attendee (authority_id, event_id);

-- One document to one child. The three pointers are kept by triggers; everything else stands still.
create table written_to_you.record (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  event_id uuid,
  document_code text not null check (document_code ~ '^D[0-9]{2}$'),
  created_by uuid not null,
  created_at timestamptz not null,
  happened_at timestamptz not null,
  current_version integer not null default 0,
  first_shared_on date,
  primary key (authority_id, id),
  unique (authority_id, id, child_id),
  foreign key (authority_id, child_id) references written_to_you.child,
  -- Only of an event that was with this child.
  foreign key (authority_id, event_id, child_id) references written_to_you.event_child,
  foreign key (authority_id, created_by) references written_to_you.person
);
create index record_story on written_to_you.record (authority_id, child_id, happened_at desc, id desc);
create index record_never_shared on written_to_you.record (authority_id, child_id) where first_shared_on is null;

-- A frozen text of a record.
create table written_to_you.version (
  authority_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  child_id uuid not null,
  number integer not null check (number > 0),
  happened_at timestamptz not null,
  -- Kind, place, who was there, seen alone or not and why, as told in this version.
  facts jsonb not null,
  -- The wording of the form at the time: section and field ids with the words shown.
  wording jsonb not null,
  -- The child and the people on the file as the writer had them, and the glossary's words as they stood.
  who_was_who jsonb not null,
  glossary jsonb not null default '[]',
  -- What it was made from: the whole draft, and what the writer meant as it stood. For staff alone: readers have no grant for this column.
  source jsonb not null default '{}',
  correction_reason text check (correction_reason <> ''),
  finished_by uuid not null,
  finished_by_name text not null,
  finished_by_job_title text not null,
  finished_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, record_id, number),
  unique (authority_id, id, record_id, child_id),
  check ((number = 1) = (correction_reason is null)),
  foreign key (authority_id, record_id, child_id) references written_to_you.record (authority_id, id, child_id),
  foreign key (authority_id, finished_by) references written_to_you.person
);

create table written_to_you.attachment (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  media_type text not null,
  bytes integer not null check (bytes > 0),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  what_it_is text not null check (what_it_is <> ''),
  made_by text not null check (made_by <> ''),
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, id, child_id),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, uploaded_by) references written_to_you.person
);
create index attachment_of_child on written_to_you.attachment (authority_id, child_id);

-- A piece of a version: the unit that is addressed, shared, answered and one day redacted.
create table written_to_you.passage (
  authority_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  record_id uuid not null,
  child_id uuid not null,
  position integer not null check (position >= 0),
  section_id text not null,
  entry integer not null check (entry >= 0),
  kind text not null check (kind in ('text', 'quote', 'observation', 'view', 'decision', 'next-step', 'worry', 'picture')),
  -- Answers by field id.
  fields jsonb not null,
  -- Written to the child; a passage that is not never reaches their page.
  to_child boolean not null,
  attachment_id uuid,
  primary key (authority_id, id),
  unique (authority_id, version_id, position),
  unique (authority_id, id, version_id, child_id),
  foreign key (authority_id, version_id, record_id, child_id) references written_to_you.version (authority_id, id, record_id, child_id),
  foreign key (authority_id, attachment_id, child_id) references written_to_you.attachment (authority_id, id, child_id),
  check ((kind = 'picture') = (attachment_id is not null))
);
create index passage_with_attachment on written_to_you.passage (authority_id, attachment_id) where attachment_id is not null;

-- The child's own words, and what was seen of them.
create table written_to_you.quote (
  authority_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  words text not null check (words <> ''),
  said_to text not null default '',
  primary key (authority_id, passage_id),
  foreign key (authority_id, passage_id, version_id, child_id) references written_to_you.passage (authority_id, id, version_id, child_id)
);
create index quote_of_child on written_to_you.quote (authority_id, child_id);

create table written_to_you.observation (
  authority_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  what_was_seen text not null check (what_was_seen <> ''),
  primary key (authority_id, passage_id),
  foreign key (authority_id, passage_id, version_id, child_id) references written_to_you.passage (authority_id, id, version_id, child_id)
);
create index observation_of_child on written_to_you.observation (authority_id, child_id);

create table written_to_you.decision (
  authority_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  what text not null check (what <> ''),
  decided_by text not null default '',
  decided_on date,
  why text not null default '',
  what_the_child_wanted text not null default '',
  primary key (authority_id, passage_id),
  foreign key (authority_id, passage_id, version_id, child_id) references written_to_you.passage (authority_id, id, version_id, child_id)
);
create index decision_of_child on written_to_you.decision (authority_id, child_id, decided_on desc);

create table written_to_you.next_step (
  authority_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  what text not null check (what <> ''),
  done_by_whom text not null default '',
  by_day date,
  primary key (authority_id, passage_id),
  unique (authority_id, passage_id, child_id),
  foreign key (authority_id, passage_id, version_id, child_id) references written_to_you.passage (authority_id, id, version_id, child_id)
);
create index next_step_of_child on written_to_you.next_step (authority_id, child_id, by_day);

create table written_to_you.next_step_outcome (
  authority_id uuid not null,
  passage_id uuid not null,
  child_id uuid not null,
  outcome text not null check (outcome in ('done', 'not-needed')),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (authority_id, passage_id),
  foreign key (authority_id, passage_id, child_id) references written_to_you.next_step (authority_id, passage_id, child_id),
  foreign key (authority_id, said_by) references written_to_you.person
);

-- What is still to be done: derived from the newest versions by triggers, so that lists need not look for it.
create table written_to_you.open_step (
  authority_id uuid not null,
  passage_id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  what text not null,
  done_by_whom text not null,
  by_day date,
  primary key (authority_id, passage_id),
  foreign key (authority_id, passage_id, child_id) references written_to_you.next_step (authority_id, passage_id, child_id)
);
create index open_step_of_child on written_to_you.open_step (authority_id, child_id, by_day);
create index open_step_of_record on written_to_you.open_step (authority_id, record_id);

-- ── Drafts ──

create table written_to_you.draft (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  document_code text not null check (document_code ~ '^D[0-9]{2}$'),
  -- The record whose correction this is.
  corrects_record_id uuid,
  content jsonb not null,
  -- Counts up with every change: two people cannot wipe each other unseen.
  version integer not null default 1,
  started_by uuid not null,
  started_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  -- Set once, when it became a version of a record; or when it was put away.
  became_record_id uuid,
  put_away_at timestamptz,
  primary key (authority_id, id),
  unique (authority_id, id, child_id),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, corrects_record_id, child_id) references written_to_you.record (authority_id, id, child_id),
  foreign key (authority_id, became_record_id, child_id) references written_to_you.record (authority_id, id, child_id),
  foreign key (authority_id, started_by) references written_to_you.person,
  foreign key (authority_id, changed_by) references written_to_you.person
);
create index draft_open on written_to_you.draft (authority_id, child_id) where became_record_id is null and put_away_at is null;

-- Words that lost when two people wrote in one place. Never thrown away while the draft is there.
create table written_to_you.draft_kept_words (
  authority_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  child_id uuid not null,
  field_key text not null,
  words text not null,
  written_by uuid not null,
  kept_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, draft_id, child_id) references written_to_you.draft (authority_id, id, child_id),
  foreign key (authority_id, written_by) references written_to_you.person
);
create index draft_kept_words_of_draft on written_to_you.draft_kept_words (authority_id, draft_id);

-- ── Sharing and answers ──

create table written_to_you.sharing (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  version_id uuid not null,
  recipient_id uuid not null,
  how text not null check (how in ('own-page', 'read-together', 'printed')),
  shared_on date not null,
  shared_by uuid not null,
  shared_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (authority_id, id),
  foreign key (authority_id, version_id, record_id, child_id) references written_to_you.version (authority_id, id, record_id, child_id),
  foreign key (authority_id, recipient_id) references written_to_you.person,
  foreign key (authority_id, shared_by) references written_to_you.person,
  check ((ended_at is null) = (ended_by is null))
);
create index sharing_to_recipient on written_to_you.sharing (authority_id, recipient_id) where how = 'own-page' and ended_at is null;
create unique index sharing_once on written_to_you.sharing (authority_id, version_id, recipient_id, how, shared_on) where ended_at is null;
create index sharing_of_record on written_to_you.sharing (authority_id, record_id);

create table written_to_you.response (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  version_id uuid not null,
  -- The passage that it answers; null: the whole record.
  passage_id uuid,
  answered_by uuid not null,
  kind text not null check (kind in ('that-is-right', 'not-how-it-was')),
  words text not null default '',
  answered_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, version_id, record_id, child_id) references written_to_you.version (authority_id, id, record_id, child_id),
  foreign key (authority_id, passage_id, version_id, child_id) references written_to_you.passage (authority_id, id, version_id, child_id),
  foreign key (authority_id, answered_by) references written_to_you.person
);
create index response_of_record on written_to_you.response (authority_id, record_id);
create index response_disagreeing on written_to_you.response (authority_id, child_id, answered_at desc) where kind = 'not-how-it-was';

-- ── Words that change over time ──

create table written_to_you.glossary_term (
  authority_id uuid not null references written_to_you.authority,
  id uuid not null,
  term text not null check (term <> ''),
  meaning text not null check (meaning <> ''),
  from_day date not null,
  to_day date check (to_day >= from_day),
  written_by uuid,
  primary key (authority_id, id)
);
create unique index glossary_term_now on written_to_you.glossary_term (authority_id, lower(term)) where to_day is null;

-- ── Commands: a thing asked for twice is done once ──

create table written_to_you.command (
  authority_id uuid not null,
  person_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  result jsonb not null,
  done_at timestamptz not null,
  primary key (authority_id, person_id, key),
  foreign key (authority_id, person_id) references written_to_you.person
);

-- ── Audit: who did or saw what, when, why. One chain a child; what is no child's is chained by the person who asked. ──

create table written_to_you.audit_entry (
  authority_id uuid not null references written_to_you.authority,
  chain_id uuid not null,
  sequence bigint not null check (sequence > 0),
  at timestamptz not null,
  person_id uuid not null,
  does text not null,
  action text not null,
  thing_id uuid,
  outcome text not null check (outcome in ('allowed', 'refused')),
  why text not null default '',
  request_id uuid not null,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (authority_id, chain_id, sequence)
);

-- The end of each chain, so that a tail cut off is seen.
create table written_to_you.audit_head (
  authority_id uuid not null,
  chain_id uuid not null,
  sequence bigint not null,
  hash bytea not null,
  primary key (authority_id, chain_id)
);

-- The bytes that are hashed: the hash before, then each column, parted by the unit separator.
create function written_to_you.audit_hash(before_it bytea, e written_to_you.audit_entry) returns bytea language sql stable set search_path = ''
  as $$
    select sha256(convert_to(concat_ws(chr(31), encode(before_it, 'hex'), e.authority_id::text, e.chain_id::text, e.sequence::text,
      to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.person_id::text, e.does, e.action, coalesce(e.thing_id::text, ''),
      e.outcome, e.why, e.request_id::text), 'UTF8'))
  $$;

-- Writes one entry for whoever is asking. `child` may be a child that does not exist (a guessed address): then the person's own chain takes it.
create function written_to_you.write_audit(child uuid, action text, thing uuid, outcome text, why text, does text, request uuid, at_time timestamptz)
  returns void language plpgsql security definer set search_path = '' as $$
declare
  entry written_to_you.audit_entry;
  head written_to_you.audit_head;
begin
  entry.authority_id := written_to_you.asking_authority();
  entry.person_id := written_to_you.asking_person();
  if entry.authority_id is null or entry.person_id is null then
    raise exception 'nobody is asking: an audit entry needs a person';
  end if;
  entry.chain_id := coalesce((select c.person_id from written_to_you.child c where c.authority_id = entry.authority_id and c.person_id = child), entry.person_id);
  insert into written_to_you.audit_head values (entry.authority_id, entry.chain_id, 0, '\x') on conflict do nothing;
  select * into head from written_to_you.audit_head h where h.authority_id = entry.authority_id and h.chain_id = entry.chain_id for update;
  entry.sequence := head.sequence + 1;
  entry.at := at_time;
  entry.does := does;
  entry.action := action;
  entry.thing_id := thing;
  entry.outcome := outcome;
  entry.why := why;
  entry.request_id := request;
  entry.hash := written_to_you.audit_hash(head.hash, entry);
  insert into written_to_you.audit_entry select entry.*;
  update written_to_you.audit_head set sequence = entry.sequence, hash = entry.hash where authority_id = entry.authority_id and chain_id = entry.chain_id;
end $$;

-- ── What is derived is kept by triggers, not by hand ──

create function written_to_you.point_record_at_version() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update written_to_you.record set current_version = new.number, happened_at = new.happened_at
    where authority_id = new.authority_id and id = new.record_id and current_version = new.number - 1;
  if not found then
    raise exception 'version % does not follow the newest version of its record', new.number using errcode = 'serialization_failure';
  end if;
  -- What the version before planned is planned by this one, or not at all.
  delete from written_to_you.open_step where authority_id = new.authority_id and record_id = new.record_id;
  return null;
end $$;
create trigger point_record_at_version after insert on written_to_you.version for each row execute function written_to_you.point_record_at_version();

create function written_to_you.open_next_step() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.open_step (authority_id, passage_id, child_id, record_id, what, done_by_whom, by_day)
    select new.authority_id, new.passage_id, new.child_id, v.record_id, new.what, new.done_by_whom, new.by_day
    from written_to_you.version v where v.authority_id = new.authority_id and v.id = new.version_id;
  return null;
end $$;
create trigger open_next_step after insert on written_to_you.next_step for each row execute function written_to_you.open_next_step();

create function written_to_you.close_next_step() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from written_to_you.open_step where authority_id = new.authority_id and passage_id = new.passage_id;
  return null;
end $$;
create trigger close_next_step after insert on written_to_you.next_step_outcome for each row execute function written_to_you.close_next_step();

create function written_to_you.note_first_sharing() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update written_to_you.record set first_shared_on = new.shared_on
    where authority_id = new.authority_id and id = new.record_id and (first_shared_on is null or first_shared_on > new.shared_on);
  return null;
end $$;
create trigger note_first_sharing after insert on written_to_you.sharing for each row execute function written_to_you.note_first_sharing();

-- ── History is append-only, for the owner too ──

create function written_to_you.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'history is append-only: % is never changed or removed', tg_table_name;
end $$;

do $$
declare table_name text;
begin
  foreach table_name in array array['version', 'passage', 'quote', 'observation', 'decision', 'next_step', 'next_step_outcome', 'event', 'event_child',
    'event_attendee', 'response', 'about_you', 'attachment', 'audit_entry', 'draft_kept_words'] loop
    execute format('create trigger append_only before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger append_only_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
  end loop;
  foreach table_name in array array['record', 'sharing', 'draft', 'audit_head', 'relationship', 'allocation', 'involvement', 'person', 'child'] loop
    execute format('create trigger never_removed before delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger never_removed_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
  end loop;
end $$;

-- ── Who may see what: arrays made once a statement, then compared by index ──

-- The functions are plpgsql so that their plans are kept: each is asked several times in a request.

-- The children that the member of staff who asks works with today: their own allocations, or a manager's team's.
create function written_to_you.children_worked_with() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
  today date := written_to_you.asking_day();
  member written_to_you.staff;
begin
  select * into member from written_to_you.staff s
    where s.authority_id = asking_authority and s.person_id = asking_person and s.from_day <= today and (s.to_day is null or s.to_day >= today);
  if member.does = 'practitioner' then
    return array(select distinct a.child_id from written_to_you.allocation a
      where a.authority_id = asking_authority and a.staff_person_id = asking_person and a.from_day <= today and (a.to_day is null or a.to_day >= today));
  elsif member.does = 'manager' then
    return array(select distinct a.child_id from written_to_you.allocation a
      where a.authority_id = asking_authority and a.team_id = member.team_id and a.from_day <= today and (a.to_day is null or a.to_day >= today));
  end if;
  return '{}';
end $$;

-- Somebody who works with children here today. One who left, or has not begun, sees nothing as staff.
create function written_to_you.is_working_here() returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  today date := written_to_you.asking_day();
begin
  return exists (select from written_to_you.staff s
    where s.authority_id = written_to_you.asking_authority() and s.person_id = written_to_you.asking_person() and s.does in ('practitioner', 'manager')
      and s.from_day <= today and (s.to_day is null or s.to_day >= today));
end $$;

-- Those children, the people around them, and every colleague.
create function written_to_you.people_known() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  children uuid[] := written_to_you.children_worked_with();
begin
  return children
    || array(select r.person_id from written_to_you.relationship r where r.authority_id = asking_authority and r.child_id = any(children))
    || array(select s.person_id from written_to_you.staff s where s.authority_id = asking_authority and (select written_to_you.is_working_here()));
end $$;

-- The frozen versions that stand open on the reader's own page.
create function written_to_you.versions_open_to_reader() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  return array(select distinct s.version_id from written_to_you.sharing s
    where s.authority_id = asking_authority and s.recipient_id = asking_person and s.how = 'own-page' and s.ended_at is null);
end $$;

create function written_to_you.records_open_to_reader() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  return array(select distinct s.record_id from written_to_you.sharing s
    where s.authority_id = asking_authority and s.recipient_id = asking_person and s.how = 'own-page' and s.ended_at is null);
end $$;

create function written_to_you.attachments_open_to_reader() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  return array(select distinct p.attachment_id from written_to_you.sharing s
    join written_to_you.passage p on p.authority_id = s.authority_id and p.version_id = s.version_id and p.attachment_id is not null and p.to_child
    where s.authority_id = asking_authority and s.recipient_id = asking_person and s.how = 'own-page' and s.ended_at is null);
end $$;

create function written_to_you.event_is_mine(event uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from written_to_you.event e where e.authority_id = written_to_you.asking_authority() and e.id = event and e.created_by = written_to_you.asking_person())
$$;

-- A version takes passages only in the transaction that writes it, from the one who finishes it: afterwards nothing is slipped into it.
-- A row's xmin is the transaction that wrote it, so freezing a draft must not use savepoints.
create function written_to_you.version_is_being_written(written uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from written_to_you.version v where v.authority_id = written_to_you.asking_authority() and v.id = written
    and v.finished_by = written_to_you.asking_person() and v.xmin = pg_catalog.pg_current_xact_id()::xid);
end $$;

create function written_to_you.is_administrator() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from written_to_you.staff s
    where s.authority_id = written_to_you.asking_authority() and s.person_id = written_to_you.asking_person() and s.does = 'administrator'
      and s.from_day <= written_to_you.asking_day() and (s.to_day is null or s.to_day >= written_to_you.asking_day()))
$$;

-- Row access on and forced everywhere. The owner's own policy serves the functions above; the program is never the owner (it refuses to run as one).
do $$
declare each_table record;
begin
  for each_table in select tablename from pg_catalog.pg_tables where schemaname = 'written_to_you' loop
    execute format('alter table written_to_you.%I enable row level security', each_table.tablename);
    execute format('alter table written_to_you.%I force row level security', each_table.tablename);
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', each_table.tablename);
  end loop;
end $$;

-- Staff: what hangs on a child is seen, and added to, by those who work with the child today.
do $$
declare table_name text;
begin
  foreach table_name in array array['about_you', 'relationship', 'allocation', 'involvement', 'event_child', 'record', 'version', 'attachment', 'passage', 'quote',
    'observation', 'decision', 'next_step', 'next_step_outcome', 'open_step', 'draft', 'draft_kept_words', 'sharing', 'response'] loop
    execute format($policy$create policy staff_see on written_to_you.%I for select to written_to_you_staff
      using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]))$policy$, table_name);
    execute format('grant select on written_to_you.%I to written_to_you_staff', table_name);
  end loop;
  -- What staff add, and the columns that must hold their own name.
  foreach table_name in array array['about_you:written_by', 'record:created_by', 'version:finished_by', 'attachment:uploaded_by', 'next_step_outcome:said_by', 'draft:started_by:changed_by',
    'draft_kept_words:written_by'] loop
    execute format($policy$create policy staff_add on written_to_you.%I for insert to written_to_you_staff
      with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) %s)$policy$,
      split_part(table_name, ':', 1),
      (select string_agg(format('and %I = (select written_to_you.asking_person())', own), ' ') from unnest((string_to_array(table_name, ':'))[2:]) own));
    execute format('grant insert on written_to_you.%I to written_to_you_staff', split_part(table_name, ':', 1));
  end loop;
  -- The pieces of a version, while it is being written.
  foreach table_name in array array['passage', 'quote', 'observation', 'decision', 'next_step'] loop
    execute format($policy$create policy staff_add on written_to_you.%I for insert to written_to_you_staff
      with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and written_to_you.version_is_being_written(version_id))$policy$, table_name);
    execute format('grant insert on written_to_you.%I to written_to_you_staff', table_name);
  end loop;
end $$;

-- The pointers of a record are for the triggers to move: nobody begins one that says it was shared.
create policy pointers_begin_empty on written_to_you.record as restrictive for insert to written_to_you_staff with check (current_version = 0 and first_shared_on is null);

create policy staff_see on written_to_you.child for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and person_id = any((select written_to_you.children_worked_with())::uuid[]));
create policy staff_see on written_to_you.person for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and id = any((select written_to_you.people_known())::uuid[]));
create policy staff_see on written_to_you.authority for select to written_to_you_staff using (id = (select written_to_you.asking_authority()) and (select written_to_you.is_working_here()));
create policy staff_see on written_to_you.staff for select to written_to_you_staff using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_working_here()));
create policy staff_see on written_to_you.team for select to written_to_you_staff using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_working_here()));
create policy staff_see on written_to_you.glossary_term for select to written_to_you_staff using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_working_here()));
grant select on written_to_you.child, written_to_you.person, written_to_you.authority, written_to_you.staff, written_to_you.team, written_to_you.glossary_term to written_to_you_staff;

create policy staff_see on written_to_you.event for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and exists (
    select from written_to_you.event_child c where c.authority_id = event.authority_id and c.event_id = event.id
      and c.child_id = any((select written_to_you.children_worked_with())::uuid[])));
create policy staff_see on written_to_you.event_attendee for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and exists (
    select from written_to_you.event_child c where c.authority_id = event_attendee.authority_id and c.event_id = event_attendee.event_id
      and c.child_id = any((select written_to_you.children_worked_with())::uuid[])));
create policy staff_add on written_to_you.event for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and created_by = (select written_to_you.asking_person()) and cardinality((select written_to_you.children_worked_with())) > 0);
-- Only one's own event is tied to a child: tying a stranger's event to one's own child would open it.
create policy staff_add on written_to_you.event_child for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and written_to_you.event_is_mine(event_id));
grant insert on written_to_you.event_child to written_to_you_staff;
-- Shared with the child, or with somebody who stands to them on the file: never with a stranger picked by number.
create policy staff_add on written_to_you.sharing for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and shared_by = (select written_to_you.asking_person())
    and ended_at is null and (recipient_id = child_id or exists (select from written_to_you.relationship r where r.authority_id = sharing.authority_id and r.child_id = sharing.child_id and r.person_id = sharing.recipient_id
      and (r.to_day is null or r.to_day >= written_to_you.asking_day()))));
grant insert on written_to_you.sharing to written_to_you_staff;
create policy staff_add on written_to_you.event_attendee for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and written_to_you.event_is_mine(event_id) and exists (
    select from written_to_you.event_child c where c.authority_id = event_attendee.authority_id and c.event_id = event_attendee.event_id
      and c.child_id = any((select written_to_you.children_worked_with())::uuid[])));
grant select, insert on written_to_you.event, written_to_you.event_attendee to written_to_you_staff;

-- A draft changes until it has become a record; a sharing can end, once. Nothing else does.
create policy staff_change on written_to_you.draft for update to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and became_record_id is null)
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and changed_by = (select written_to_you.asking_person()));
grant update (content, version, changed_by, changed_at, became_record_id, put_away_at) on written_to_you.draft to written_to_you_staff;
create policy staff_change on written_to_you.sharing for update to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and ended_at is null)
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and ended_by = (select written_to_you.asking_person()));
grant update (ended_at, ended_by) on written_to_you.sharing to written_to_you_staff;

-- Readers: a child, a parent, a grown child. Only what stands open on their own page, only what is written to the child, only their own answers.
create policy reader_sees on written_to_you.record for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and id = any((select written_to_you.records_open_to_reader())::uuid[]));
create policy reader_sees on written_to_you.version for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and id = any((select written_to_you.versions_open_to_reader())::uuid[]));
create policy reader_sees on written_to_you.passage for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and version_id = any((select written_to_you.versions_open_to_reader())::uuid[]) and to_child);
create policy reader_sees on written_to_you.attachment for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and id = any((select written_to_you.attachments_open_to_reader())::uuid[]));
create policy reader_sees on written_to_you.sharing for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and recipient_id = (select written_to_you.asking_person()) and how = 'own-page' and ended_at is null);
create policy reader_sees on written_to_you.response for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and answered_by = (select written_to_you.asking_person()) and version_id = any((select written_to_you.versions_open_to_reader())::uuid[]));
-- A passage that is answered must be one that they see.
create policy reader_adds on written_to_you.response for insert to written_to_you_reader
  with check (authority_id = (select written_to_you.asking_authority()) and answered_by = (select written_to_you.asking_person()) and version_id = any((select written_to_you.versions_open_to_reader())::uuid[])
    and (passage_id is null or exists (select from written_to_you.passage p where p.authority_id = response.authority_id and p.id = response.passage_id)));
create policy reader_sees on written_to_you.person for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and id = (select written_to_you.asking_person()));
create policy reader_sees on written_to_you.authority for select to written_to_you_reader
  using (id = (select written_to_you.asking_authority()) and (select written_to_you.asking_person()) is not null);
create policy reader_sees on written_to_you.glossary_term for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.asking_person()) is not null);
grant select (authority_id, id, record_id, child_id, number, happened_at, facts, wording, who_was_who, glossary, correction_reason, finished_by, finished_by_name, finished_by_job_title, finished_at)
  on written_to_you.version to written_to_you_reader;
grant select on written_to_you.record, written_to_you.passage, written_to_you.attachment, written_to_you.sharing, written_to_you.response,
  written_to_you.person, written_to_you.authority, written_to_you.glossary_term to written_to_you_reader;
grant insert on written_to_you.response to written_to_you_reader;

-- Administrators: staff, teams and words. No child's file.
create policy administrator_sees on written_to_you.authority for select to written_to_you_administrator using (id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()));
create policy administrator_sees on written_to_you.team for select to written_to_you_administrator using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()));
create policy administrator_sees on written_to_you.staff for select to written_to_you_administrator using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()));
create policy administrator_sees on written_to_you.person for select to written_to_you_administrator
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator())
    and id in (select s.person_id from written_to_you.staff s where s.authority_id = person.authority_id));
create policy administrator_sees on written_to_you.glossary_term for select to written_to_you_administrator using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()));
create policy administrator_adds on written_to_you.glossary_term for insert to written_to_you_administrator
  with check (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()) and written_by = (select written_to_you.asking_person()));
create policy administrator_changes on written_to_you.glossary_term for update to written_to_you_administrator
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()))
  with check (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()));
grant select on written_to_you.authority, written_to_you.team, written_to_you.staff, written_to_you.person to written_to_you_administrator;
grant select, insert, update (to_day) on written_to_you.glossary_term to written_to_you_administrator;

-- Commands: each person's own.
create policy own on written_to_you.command to written_to_you_staff, written_to_you_reader, written_to_you_administrator
  using (authority_id = (select written_to_you.asking_authority()) and person_id = (select written_to_you.asking_person()))
  with check (authority_id = (select written_to_you.asking_authority()) and person_id = (select written_to_you.asking_person()));
grant select, insert on written_to_you.command to written_to_you_staff, written_to_you_reader, written_to_you_administrator;

-- ── Signing in: before anybody is known, four narrow functions ──

create function written_to_you.demo_people() returns table (authority_id uuid, person_id uuid, full_name text, preferred_name text, date_of_birth date, does text, job_title text, has_file boolean)
  language sql stable security definer set search_path = '' as $$
  select a.authority_id, p.id, p.full_name, p.preferred_name, p.date_of_birth, coalesce(s.does, 'reader'), s.job_title, c.person_id is not null
  from written_to_you.authority x
  join written_to_you.account a on a.authority_id = x.id and a.closed_at is null
  join written_to_you.person p on (p.authority_id, p.id) = (a.authority_id, a.person_id)
  left join written_to_you.staff s on (s.authority_id, s.person_id) = (a.authority_id, a.person_id)
  left join written_to_you.child c on (c.authority_id, c.person_id) = (a.authority_id, a.person_id)
  where x.is_demo
  order by p.full_name
$$;

-- Only in an authority that is a demo; a real one signs in through its own provider.
create function written_to_you.start_demo_session(token_hash bytea, authority uuid, person uuid, at_time timestamptz, until timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.session
    select token_hash, a.authority_id, a.person_id, at_time, at_time, until
    from written_to_you.account a join written_to_you.authority x on x.id = a.authority_id and x.is_demo
    where a.authority_id = authority and a.person_id = person and a.closed_at is null;
  return found;
end $$;

-- Who holds this session now. Their role is read afresh, so a right taken away is gone with the next request.
-- A session that nobody used for an hour is over: desks are shared.
create function written_to_you.session_holder(token bytea, at_time timestamptz) returns table (authority_id uuid, authority_name text, time_zone text, person_id uuid, full_name text, preferred_name text, date_of_birth date, does text, job_title text, has_file boolean)
  language plpgsql security definer set search_path = '' as $$
begin
  update written_to_you.session s set seen_at = at_time
    where s.token_hash = token and s.ended_at is null and s.ends_at > at_time and s.seen_at < at_time - interval '1 minute' and s.seen_at > at_time - interval '1 hour';
  return query
    select s.authority_id, x.name, x.time_zone, p.id, p.full_name, p.preferred_name, p.date_of_birth, coalesce(t.does, 'reader'), t.job_title, c.person_id is not null
    from written_to_you.session s
    join written_to_you.account a on (a.authority_id, a.person_id) = (s.authority_id, s.person_id) and a.closed_at is null
    join written_to_you.authority x on x.id = s.authority_id
    join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.person_id)
    left join written_to_you.staff t on (t.authority_id, t.person_id) = (s.authority_id, s.person_id)
      and t.from_day <= (at_time at time zone x.time_zone)::date and (t.to_day is null or t.to_day >= (at_time at time zone x.time_zone)::date)
    left join written_to_you.child c on (c.authority_id, c.person_id) = (s.authority_id, s.person_id)
    where s.token_hash = token and s.ended_at is null and s.ends_at > at_time and s.seen_at > at_time - interval '1 hour';
end $$;

create function written_to_you.end_session(token bytea, at_time timestamptz) returns void
  language sql security definer set search_path = '' as $$
  update written_to_you.session set ended_at = at_time where token_hash = token and ended_at is null
$$;

revoke execute on all functions in schema written_to_you from public;
grant execute on function written_to_you.asking_authority(), written_to_you.asking_person(), written_to_you.asking_day(),
  written_to_you.write_audit(uuid, text, uuid, text, text, text, uuid, timestamptz)
  to written_to_you_staff, written_to_you_reader, written_to_you_administrator, written_to_you_sign_in;
grant execute on function written_to_you.children_worked_with(), written_to_you.people_known(), written_to_you.event_is_mine(uuid), written_to_you.is_working_here(),
  written_to_you.version_is_being_written(uuid) to written_to_you_staff;
grant execute on function written_to_you.versions_open_to_reader(), written_to_you.records_open_to_reader(), written_to_you.attachments_open_to_reader() to written_to_you_reader;
grant execute on function written_to_you.is_administrator() to written_to_you_administrator;
grant execute on function written_to_you.demo_people(), written_to_you.start_demo_session(bytea, uuid, uuid, timestamptz, timestamptz),
  written_to_you.session_holder(bytea, timestamptz), written_to_you.end_session(bytea, timestamptz) to written_to_you_sign_in;
