-- What is brought from an earlier system: by an administrator with the right to, for a time; through the one door, in a role of its own that adds, and reads only what it must (decision 0020).

do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'written_to_you_import') then
    create role written_to_you_import nologin noinherit;
  end if;
end $$;
grant usage on schema written_to_you to written_to_you_import;

-- Which administrator may bring in files, from-to. Given by whoever keeps the installation, as its owner.
create table written_to_you.import_right (
  authority_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  given_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references written_to_you.staff
);
create index import_right_of_person on written_to_you.import_right (authority_id, person_id);

-- What was brought at one time: a transaction's worth of rows.
create table written_to_you.import_batch (
  authority_id uuid not null,
  id uuid not null,
  source_system text not null check (source_system <> ''),
  kind text not null,
  row_count integer not null check (row_count > 0),
  brought_by uuid not null,
  brought_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, brought_by) references written_to_you.person
);

-- By what a row is known again: the system that it came from, and its key there. That its batch is there is held by the row policy, once a statement.
create table written_to_you.imported (
  authority_id uuid not null,
  source_system text not null check (source_system <> ''),
  kind text not null check (kind in ('team', 'staff', 'person', 'child', 'relationship', 'allocation', 'involvement', 'record')),
  source_key text not null check (source_key <> ''),
  -- What it became here, or whom it stands for who was here already.
  thing_id uuid not null,
  was_here boolean not null default false,
  -- Of what stood in the row: a row that changed there is told, not written over.
  row_hash bytea not null check (octet_length(row_hash) = 16),
  batch_id uuid not null,
  primary key (authority_id, source_system, kind, source_key)
);

-- Where a file or a record was brought from; null: made here.
alter table written_to_you.child add column imported_in uuid;
alter table written_to_you.record add column imported_in uuid;

-- An old record that nobody has written to the child yet is not one that waits to be shared.
drop index written_to_you.record_never_shared;
create index record_never_shared on written_to_you.record (authority_id, child_id) where first_shared_on is null and (imported_in is null or current_version > 1);

do $$
declare table_name text;
begin
  -- What is remembered of a row is not sealed row by row, as other history is: the records themselves are, batch by batch, and people and all else by their own rows.
  foreach table_name in array array['import_right:append_only', 'import_batch:append_only', 'imported:never_changed'] loop
    execute format('create trigger %I before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', split_part(table_name, ':', 2), split_part(table_name, ':', 1));
    execute format('create trigger %I before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', split_part(table_name, ':', 2) || '_truncate', split_part(table_name, ':', 1));
    execute format('alter table written_to_you.%I enable row level security', split_part(table_name, ':', 1));
    execute format('alter table written_to_you.%I force row level security', split_part(table_name, ':', 1));
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', split_part(table_name, ':', 1));
  end loop;
end $$;

-- ── What is derived, set by set ──

-- A record points at its newest version. The versions of one record in one statement follow each other and what stood before. A record that is brought points at its first version from the start.
create or replace function written_to_you.point_record_at_version() returns trigger language plpgsql security definer
  set search_path = '' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  pointed bigint;
  brought bigint;
begin
  select count(*) into brought from new_versions v join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id
    where v.number = 1 and r.current_version = 1 and r.imported_in is not null and r.happened_at = v.happened_at and r.xmin = pg_catalog.pg_current_xact_id()::xid;
  if brought = (select count(*) from new_versions) then return null; end if;
  update written_to_you.record r set current_version = n.last, happened_at = n.happened_at
    from (select v.authority_id, v.record_id, min(v.number) as first, max(v.number) as last, count(*) as versions, (array_agg(v.happened_at order by v.number desc))[1] as happened_at
      from new_versions v group by v.authority_id, v.record_id) n
    where r.authority_id = n.authority_id and r.id = n.record_id and r.current_version = n.first - 1 and n.versions = n.last - n.first + 1;
  get diagnostics pointed = row_count;
  if pointed + brought < (select count(distinct (v.authority_id, v.record_id)) from new_versions v) then
    raise exception 'a version does not follow the newest version of its record' using errcode = 'serialization_failure';
  end if;
  -- What the version before planned is planned by this one, or not at all.
  delete from written_to_you.open_step o using (select distinct v.authority_id, v.record_id from new_versions v where v.number > 1) n where o.authority_id = n.authority_id and o.record_id = n.record_id;
  return null;
end $$;
drop trigger point_record_at_version on written_to_you.version;
create trigger point_record_at_version after insert on written_to_you.version referencing new table as new_versions for each statement execute function written_to_you.point_record_at_version();

-- Typed signs as the plain ones that every server's text search parts words at, as before; sign by sign, which is several times as fast, and without a path of its own, so that it is put into the query that asks it.
create or replace function written_to_you.plain_signs(words text) returns text language sql immutable parallel safe
  as $$ select pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(coalesce(words, ''), '<', ' '), '>', ' '), '“', '"'), '”', '"'), '„', '"'), '‘', ''''), '’', ''''), '‚', ''''), '–', '-'), '—', '-'), '…', ' '), '•', ' ') $$;

-- The words of one version, with what the record was called in the system that it came from.
create or replace function written_to_you.words_of_version(authority uuid, version uuid) returns tsvector language plpgsql stable set search_path = '' as $$
declare
  decided text;
  said text;
  rest text;
begin
  select string_agg(t.words, ' ') filter (where p.kind = 'decision'), string_agg(t.words, ' ') filter (where p.kind = 'quote'), string_agg(t.words, ' ') filter (where p.kind not in ('decision', 'quote'))
    into decided, said, rest
    from written_to_you.passage p cross join lateral (select string_agg(f.value, ' ') as words from jsonb_each_text(p.fields) f where f.key <> 'when') t
    where p.authority_id = authority and p.version_id = version;
  select concat_ws(' ', rest, v.facts->>'place', (select string_agg(name, ' ') from jsonb_array_elements_text(v.facts->'present') name), v.finished_by_name, v.facts->'cameFrom'->>'title') into rest
    from written_to_you.version v where v.authority_id = authority and v.id = version;
  begin
    return setweight(to_tsvector('english', written_to_you.plain_signs(decided)), 'A') || setweight(to_tsvector('english', written_to_you.plain_signs(said)), 'B') || to_tsvector('english', written_to_you.plain_signs(rest));
  exception when program_limit_exceeded then
    return setweight(to_tsvector('english', left(written_to_you.plain_signs(decided), 50000)), 'A') || setweight(to_tsvector('english', left(written_to_you.plain_signs(said), 50000)), 'B') || to_tsvector('english', left(written_to_you.plain_signs(rest), 100000));
  end;
end $$;

-- Kept by the passages themselves, whoever writes them. A version of one short text, as most that are brought, needs no function of its own.
create or replace function written_to_you.keep_record_words() returns trigger language plpgsql security definer
  set search_path = '' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  insert into written_to_you.record_words (authority_id, record_id, child_id, document_code, happened_at, words)
    select v.authority_id, v.record_id, v.child_id, r.document_code, v.happened_at,
      case when r.imported_in is not null and v.number = 1 and length(p.words) < 50000
        then to_tsvector('english', written_to_you.plain_signs(concat_ws(' ', p.words, v.finished_by_name, v.facts->'cameFrom'->>'title')))
        else written_to_you.words_of_version(v.authority_id, v.id) end || array_to_tsvector(array[written_to_you.word_of_child(v.child_id)])
    from (select n.authority_id, n.version_id, case when count(*) = 1 then min(n.fields->>'text') filter (where n.kind = 'text' and not n.to_child and n.position = 0) end as words from new_passages n group by n.authority_id, n.version_id) p
    join written_to_you.version v on v.authority_id = p.authority_id and v.id = p.version_id
    join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id and r.current_version = v.number
  on conflict (authority_id, record_id) do update set happened_at = excluded.happened_at, words = excluded.words;
  return null;
end $$;

-- An entry for each of many children at once, each with its own words: as `write_audit` would have written them one by one. Chains are taken in one order, so that two never wait for each other.
create function written_to_you.write_audit_of_many(children uuid[], whys text[], action text, thing uuid, does text, request uuid, at_time timestamptz)
  returns void language plpgsql security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  if asking_authority is null or asking_person is null then
    raise exception 'nobody is asking: an audit entry needs a person';
  end if;
  if (select count(*) from unnest(children) c join written_to_you.child k on k.authority_id = asking_authority and k.person_id = c) <> cardinality(children) or cardinality(children) <> cardinality(whys) then
    raise exception 'an entry needs a child, and words';
  end if;
  insert into written_to_you.audit_head select asking_authority, c, 0, '\x'::bytea from (select distinct c from unnest(children) c order by c) each on conflict do nothing;
  perform from written_to_you.audit_head h where h.authority_id = asking_authority and h.chain_id = any(children) order by h.chain_id for update;
  with written as (
    insert into written_to_you.audit_entry (authority_id, chain_id, sequence, at, person_id, does, action, thing_id, outcome, why, request_id, hash)
      select (e).authority_id, (e).chain_id, (e).sequence, (e).at, (e).person_id, (e).does, (e).action, (e).thing_id, (e).outcome, (e).why, (e).request_id, written_to_you.audit_hash(before_it, e)
      from (select h.hash as before_it, jsonb_populate_record(null::written_to_you.audit_entry, jsonb_build_object('authority_id', asking_authority, 'chain_id', h.chain_id, 'sequence', h.sequence + 1, 'at', at_time, 'person_id', asking_person,
          'does', write_audit_of_many.does, 'action', write_audit_of_many.action, 'thing_id', thing, 'outcome', 'allowed', 'why', u.why, 'request_id', request)) as e
        from unnest(children, whys) u (child, why) join written_to_you.audit_head h on h.authority_id = asking_authority and h.chain_id = u.child offset 0) each
    returning authority_id, chain_id, sequence, hash)
  update written_to_you.audit_head h set sequence = w.sequence, hash = w.hash from written w where h.authority_id = w.authority_id and h.chain_id = w.chain_id;
end $$;

-- ── Who may bring what ──

-- An administrator who was given the right to, today.
create function written_to_you.may_import() returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  today date := written_to_you.asking_day();
begin
  return coalesce(written_to_you.is_administrator(), false) and exists (select from written_to_you.import_right r
    where r.authority_id = written_to_you.asking_authority() and r.person_id = written_to_you.asking_person() and r.from_day <= today and r.to_day >= today);
end $$;

-- The batch that the one who asks is bringing in this very transaction.
create function written_to_you.batch_being_brought() returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return (select b.id from written_to_you.import_batch b where b.authority_id = written_to_you.asking_authority() and b.brought_by = written_to_you.asking_person()
    and b.xmin = pg_catalog.pg_current_xact_id()::xid order by b.id desc limit 1);
end $$;

-- A file that was brought, not one that somebody here opened: work is only brought to these.
create function written_to_you.file_was_brought(child uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from written_to_you.child c where c.authority_id = written_to_you.asking_authority() and c.person_id = child and c.imported_in is not null);
end $$;

-- Who of these are here, whether they have a file, and in which team they work: nothing else is told of them.
create function written_to_you.people_here(people uuid[]) returns table (person_id uuid, has_file boolean, team_id uuid) language plpgsql stable security definer set search_path = '' as $$
begin
  if not written_to_you.may_import() then
    raise exception 'only somebody who may import asks this' using errcode = 'insufficient_privilege';
  end if;
  return query select p.id, c.person_id is not null, s.team_id from written_to_you.person p
    left join written_to_you.child c on (c.authority_id, c.person_id) = (p.authority_id, p.id) left join written_to_you.staff s on (s.authority_id, s.person_id) = (p.authority_id, p.id)
    where p.authority_id = written_to_you.asking_authority() and p.id = any(people);
end $$;

-- Which of these teams are here.
create function written_to_you.teams_here(teams uuid[]) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  if not written_to_you.may_import() then
    raise exception 'only somebody who may import asks this' using errcode = 'insufficient_privilege';
  end if;
  return array(select t.id from written_to_you.team t where t.authority_id = written_to_you.asking_authority() and t.id = any(teams));
end $$;

-- Who here has a name that sounds like one of these, so that nobody is brought twice: names, birthday, whether they have a file or work here, and nothing of any file.
create function written_to_you.people_like(asked_names text[]) returns table (asked integer, person_id uuid, full_name text, preferred_name text, date_of_birth date, has_file boolean, works_here boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
begin
  if not written_to_you.may_import() then
    raise exception 'only somebody who may import asks this' using errcode = 'insufficient_privilege';
  end if;
  return query
    with sounds as (select n.place::int as place, array(select distinct 's:' || written_to_you.name_sound(part) from unnest(written_to_you.name_parts(n.name)) part) as keys from unnest(asked_names) with ordinality n (name, place)),
      hits as (select s.place, h.id from sounds s, lateral (
        select k.person_id as id from written_to_you.name_key k where k.authority_id = asking_authority and k.key = any(s.keys)
        group by k.person_id having count(*) >= least(2, cardinality(s.keys)) limit 20) h)
    select h.place, p.id, p.full_name, p.preferred_name, p.date_of_birth, c.person_id is not null, s.person_id is not null
    from hits h join written_to_you.person p on p.authority_id = asking_authority and p.id = h.id and p.merged_into is null
    left join written_to_you.child c on (c.authority_id, c.person_id) = (p.authority_id, p.id) left join written_to_you.staff s on (s.authority_id, s.person_id) = (p.authority_id, p.id);
end $$;

create policy import_sees on written_to_you.authority for select to written_to_you_import using (id = (select written_to_you.asking_authority()) and (select written_to_you.may_import()));
create policy import_sees on written_to_you.imported for select to written_to_you_import using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.may_import()));
grant select on written_to_you.authority, written_to_you.imported to written_to_you_import;

-- Of records it reads what it is writing in this very transaction, to seal it. A row's xmin is the transaction that wrote it, so a batch must not use savepoints.
do $$
declare table_name text;
begin
  foreach table_name in array array['record', 'version', 'passage'] loop
    execute format($policy$create policy import_sees on written_to_you.%I for select to written_to_you_import
      using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.may_import()) and xmin = pg_catalog.pg_current_xact_id()::xid)$policy$, table_name);
    execute format('grant select, insert on written_to_you.%I to written_to_you_import', table_name);
  end loop;
end $$;
-- No attachment is brought, and none is seen: a seal only asks whether there is one.
grant select on written_to_you.attachment to written_to_you_import;

do $$
declare
  rule text[];
begin
  foreach rule slice 1 in array array[
    ['import_batch', $rule$brought_by = (select written_to_you.asking_person())$rule$],
    ['imported', $rule$batch_id = (select written_to_you.batch_being_brought())$rule$],
    ['team', 'true'],
    -- Whoever decides over others, or keeps the system, is set up by the authority.
    ['staff', $rule$does = 'practitioner' and written_to_you.person_is_new(person_id)$rule$],
    ['person_detail', $rule$number = 1 and written_by = (select written_to_you.asking_person())$rule$],
    ['person_name', $rule$number = 1 and written_by = (select written_to_you.asking_person()) and written_to_you.person_is_new(person_id)$rule$],
    ['child', $rule$imported_in = (select written_to_you.batch_being_brought())$rule$],
    ['relationship_version', $rule$number = 1 and written_by = (select written_to_you.asking_person()) and written_to_you.file_was_brought(child_id)$rule$],
    ['involvement_version', $rule$number = 1 and written_by = (select written_to_you.asking_person()) and written_to_you.file_was_brought(child_id)$rule$],
    ['allocation', $rule$written_to_you.file_was_brought(child_id)$rule$],
    ['record', $rule$imported_in = (select written_to_you.batch_being_brought()) and created_by = (select written_to_you.asking_person()) and event_id is null and first_shared_on is null and current_version = 1$rule$],
    ['version', $rule$number = 1 and finished_by = (select written_to_you.asking_person())$rule$],
    ['passage', $rule$not to_child and attachment_id is null and exists (select from written_to_you.version v where v.authority_id = passage.authority_id and v.id = passage.version_id)$rule$]] loop
    execute format('create policy import_adds on written_to_you.%I for insert to written_to_you_import with check (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.may_import()) and %s)', rule[1], rule[2]);
    execute format('grant insert on written_to_you.%I to written_to_you_import', rule[1]);
  end loop;
end $$;
-- Nobody else says of a record or a file that it came from elsewhere.
create policy made_here on written_to_you.record as restrictive for insert to written_to_you_staff with check (imported_in is null);

revoke execute on function written_to_you.write_audit_of_many, written_to_you.may_import, written_to_you.batch_being_brought, written_to_you.file_was_brought, written_to_you.people_here, written_to_you.teams_here, written_to_you.people_like from public;
grant execute on function written_to_you.write_audit_of_many, written_to_you.may_import, written_to_you.batch_being_brought, written_to_you.file_was_brought, written_to_you.people_here, written_to_you.teams_here, written_to_you.people_like,
  written_to_you.asking_authority, written_to_you.asking_person, written_to_you.asking_day, written_to_you.write_audit, written_to_you.person_is_new, written_to_you.name_sound to written_to_you_import;
