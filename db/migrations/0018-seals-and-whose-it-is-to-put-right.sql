-- Every row of history is sealed; who is a danger stays known; who a child with a file is, is put right by those who work with that child.

-- ── Seals ──

-- One line for each row of history, written by a trigger in the transaction that writes the row: its key, and the hash of all that it holds.
-- The audit entry of that transaction carries one hash over all its lines, and stands in a chain: whoever changes a row, or a row with its line, is found by `verify`.
create table written_to_you.row_seal (
  authority_id uuid not null,
  number bigint generated always as identity,
  -- The transaction that wrote it, as its audit entry names it. All zeros: set up by the owner's hand, with nobody asking.
  seal_id uuid not null,
  table_name text not null,
  -- The columns of the row's key after the authority, with strokes between them.
  key text not null,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (authority_id, seal_id, number)
);
create trigger append_only before update or delete on written_to_you.row_seal for each row execute function written_to_you.refuse_change();
create trigger append_only_truncate before truncate on written_to_you.row_seal for each statement execute function written_to_you.refuse_change();
alter table written_to_you.row_seal enable row level security;
alter table written_to_you.row_seal force row level security;
create policy set_up on written_to_you.row_seal to current_user using (true) with check (true);

-- The hash of a row. What is null is left out, so that a column that a later migration adds, null in old rows, leaves their seals whole.
create function written_to_you.row_hash(kept jsonb) returns bytea language sql immutable strict parallel safe set search_path = '' as $$
  select sha256(convert_to(jsonb_strip_nulls(kept)::text, 'UTF8'))
$$;

-- How moments and bytes are worded depends on the session: here always in one way.
create function written_to_you.seal_row() returns trigger language plpgsql security definer set search_path = '' set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
  kept jsonb := to_jsonb(new);
  seal text := nullif(current_setting('written_to_you.seal', true), '');
begin
  if seal is null then
    seal := case when written_to_you.asking_authority() is null then '00000000-0000-0000-0000-000000000000' else gen_random_uuid()::text end;
    perform set_config('written_to_you.seal', seal, true);
  end if;
  insert into written_to_you.row_seal (authority_id, seal_id, table_name, key, hash)
    values (new.authority_id, seal::uuid, tg_table_name, (select string_agg(kept ->> part, '/' order by place) from unnest(tg_argv) with ordinality parts (part, place)), written_to_you.row_hash(kept));
  return null;
end $$;

-- The columns of a table's key after the authority.
create function written_to_you.key_columns(history text) returns text[] language sql stable set search_path = '' as $$
  select array_agg(a.attname order by k.place) from pg_catalog.pg_index i cross join lateral unnest(i.indkey) with ordinality k (attnum, place) join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
  where i.indrelid = format('written_to_you.%I', history)::regclass and i.indisprimary and a.attname <> 'authority_id'
$$;

-- Every row of a history as it stands, with the hash of what it holds now.
create function written_to_you.rows_as_they_stand(history text) returns table (authority_id uuid, key text, hash bytea) language plpgsql stable set search_path = '' set timezone = 'UTC' set bytea_output = 'hex' as $$
begin
  return query execute format('select t.authority_id, concat_ws(''/'', %s), written_to_you.row_hash(to_jsonb(t)) from written_to_you.%I t',
    (select string_agg(format('t.%I', part), ', ' order by place) from unnest(written_to_you.key_columns(history)) with ordinality p (part, place)), history);
end $$;

-- Seals a table of history from now on, and what is in it already. A migration that makes such a table calls it once.
create function written_to_you.seal_history(history text) returns void language plpgsql set search_path = '' as $$
begin
  execute format('create trigger seal_row after insert on written_to_you.%I for each row execute function written_to_you.seal_row(%s)', history,
    (select string_agg(quote_literal(part), ', ' order by place) from unnest(written_to_you.key_columns(history)) with ordinality p (part, place)));
  insert into written_to_you.row_seal (authority_id, seal_id, table_name, key, hash)
    select e.authority_id, '00000000-0000-0000-0000-000000000000', history, e.key, e.hash from written_to_you.rows_as_they_stand(history) e order by e.authority_id, e.key;
end $$;

-- Versions with their passages, and notes, have seals of their own, which the audit holds. `name_key` is derived from names, and can be made anew.
do $$
declare history text;
begin
  for history in select c.relname from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid
    where t.tgname = 'append_only' and c.relnamespace = 'written_to_you'::regnamespace and c.relname not in ('audit_entry', 'row_seal', 'version', 'passage', 'source_note', 'name_key') order by 1 loop
    perform written_to_you.seal_history(history);
  end loop;
end $$;

-- Which transaction's lines the entry answers for, how many they are, and one hash over them. Null: nothing of history was written.
alter table written_to_you.audit_entry add column seal text check (seal ~ '^[0-9a-f-]{36} \d+ [0-9a-f]{64}$');

-- An entry without a seal has the hash that it had before there were seals.
create or replace function written_to_you.audit_hash(before_it bytea, e written_to_you.audit_entry) returns bytea language sql stable set search_path = ''
  as $$
    select sha256(convert_to(concat_ws(chr(31), encode(before_it, 'hex'), e.authority_id::text, e.chain_id::text, e.sequence::text,
      to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.person_id::text, e.does, e.action, coalesce(e.thing_id::text, ''),
      e.outcome, e.why, e.request_id::text, e.seal), 'UTF8'))
  $$;

create or replace function written_to_you.write_audit(child uuid, action text, thing uuid, outcome text, why text, does text, request uuid, at_time timestamptz)
  returns void language plpgsql security definer set search_path = '' as $$
declare
  entry written_to_you.audit_entry;
  head written_to_you.audit_head;
  sealed uuid := nullif(current_setting('written_to_you.seal', true), '')::uuid;
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
  if sealed is not null then
    entry.seal := (select sealed || ' ' || count(*) || ' ' || encode(sha256(convert_to(string_agg(s.table_name || '/' || s.key || '/' || encode(s.hash, 'hex'), chr(30) order by s.number), 'UTF8')), 'hex')
      from written_to_you.row_seal s where s.authority_id = entry.authority_id and s.seal_id = sealed having count(*) > 0);
  end if;
  entry.hash := written_to_you.audit_hash(head.hash, entry);
  insert into written_to_you.audit_entry select entry.*;
  update written_to_you.audit_head set sequence = entry.sequence, hash = entry.hash where authority_id = entry.authority_id and chain_id = entry.chain_id;
end $$;

-- ── Who is a danger stays known ──

-- Those of whom a danger stands on the file of one of these children, on the file otherwise or not.
create function written_to_you.dangers_of(authority uuid, children uuid[]) returns uuid[] language sql stable set search_path = '' as $$
  select array(select d.person_id from written_to_you.danger d where d.authority_id = dangers_of.authority and d.child_id = any(dangers_of.children) and not d.taken_back
    and not exists (select from written_to_you.danger l where l.authority_id = d.authority_id and l.id = d.id and l.number > d.number))
$$;

create or replace function written_to_you.people_known() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  children uuid[] := written_to_you.children_worked_with();
begin
  return children
    || array(select r.person_id from written_to_you.relationship r where r.authority_id = asking_authority and r.child_id = any(children) and not r.taken_back)
    || written_to_you.dangers_of(asking_authority, children)
    || array(select s.person_id from written_to_you.staff s where s.authority_id = asking_authority and (select written_to_you.is_working_here()));
end $$;

create or replace function written_to_you.people_on_my_files() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  children uuid[] := written_to_you.children_worked_with();
begin
  return children || array(select r.person_id from written_to_you.relationship r where r.authority_id = asking_authority and r.child_id = any(children) and not r.taken_back)
    || written_to_you.dangers_of(asking_authority, children);
end $$;

-- What follows a row stays with its child and person (`follow_number`): it can be changed and taken back whoever is still on the file.
alter policy staff_add on written_to_you.danger
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and written_by = (select written_to_you.asking_person())
    and (number > 1 or person_id = any((select written_to_you.people_known())::uuid[])));
alter policy staff_add on written_to_you.contact_detail
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and written_by = (select written_to_you.asking_person())
    and (number > 1 or person_id = any((select written_to_you.people_known())::uuid[])));

-- ── Whose it is to put right ──

-- Somebody has a file, and it is none of those that the one who asks works with.
create function written_to_you.has_file_elsewhere(person uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from written_to_you.child c where c.authority_id = written_to_you.asking_authority() and c.person_id = person) and person <> all(written_to_you.children_worked_with());
end $$;

-- The first row of this name or tie was written by the one who asks.
create function written_to_you.entered_by_asker(entry uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from written_to_you.person_name n where n.authority_id = written_to_you.asking_authority() and n.id = entry and n.number = 1 and n.written_by = written_to_you.asking_person())
    or exists (select from written_to_you.family_tie t where t.authority_id = written_to_you.asking_authority() and t.id = entry and t.number = 1 and t.written_by = written_to_you.asking_person());
end $$;

create policy by_those_who_work_with_the_child on written_to_you.person_detail as restrictive for insert to written_to_you_staff
  with check (number = 1 or not written_to_you.has_file_elsewhere(person_id));
create policy by_those_who_work_with_the_child on written_to_you.person_name as restrictive for insert to written_to_you_staff
  with check (number = 1 or not written_to_you.has_file_elsewhere(person_id) or written_to_you.entered_by_asker(id));
create policy by_those_who_work_with_the_child on written_to_you.family_tie as restrictive for insert to written_to_you_staff
  with check (number = 1 or not (written_to_you.has_file_elsewhere(person_id) or written_to_you.has_file_elsewhere(other_id)) or written_to_you.entered_by_asker(id));

revoke execute on function written_to_you.row_hash(jsonb), written_to_you.seal_row(), written_to_you.key_columns(text), written_to_you.rows_as_they_stand(text), written_to_you.seal_history(text), written_to_you.dangers_of(uuid, uuid[]), written_to_you.has_file_elsewhere(uuid), written_to_you.entered_by_asker(uuid) from public;
grant execute on function written_to_you.has_file_elsewhere(uuid), written_to_you.entered_by_asker(uuid) to written_to_you_staff;
