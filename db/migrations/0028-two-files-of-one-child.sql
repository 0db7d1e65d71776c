-- Two files of one child become one: the one stands, the other stands behind it. No row of either is changed or moved.
--
-- What hangs on a child stays with the file on which it was written. `files_of` gives all files of the child whom one of them is of, and every list of a child's file asks it;
-- `children_worked_with` opens the other files of each child that somebody works with. Taking the two apart takes back what these two say, and nothing else.

alter table written_to_you.child add column merged_into uuid, add foreign key (authority_id, merged_into) references written_to_you.child (authority_id, person_id);
create index child_merged on written_to_you.child (authority_id, merged_into) where merged_into is not null;

-- What was decided about a file: proposed that another one stands for both, confirmed or declined by a second person, taken apart again.
create table written_to_you.file_merge (
  authority_id uuid not null,
  child_id uuid not null,
  number integer not null check (number > 0),
  step text not null check (step in ('proposed', 'confirmed', 'declined', 'apart')),
  into_id uuid not null,
  why text not null check (why <> '' or step = 'confirmed'),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, child_id, number),
  check (into_id <> child_id),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, into_id) references written_to_you.child,
  foreign key (authority_id, written_by) references written_to_you.person
);
create index file_merge_into on written_to_you.file_merge (authority_id, into_id);
create trigger append_only before update or delete on written_to_you.file_merge for each row execute function written_to_you.refuse_change();
create trigger append_only_truncate before truncate on written_to_you.file_merge for each statement execute function written_to_you.refuse_change();
select written_to_you.seal_history('file_merge');
alter table written_to_you.file_merge enable row level security;
alter table written_to_you.file_merge force row level security;
create policy set_up on written_to_you.file_merge to current_user using (true) with check (true);

-- All files of the child whom this file is of, the one that stands first. Of a file by itself: that one.
create function written_to_you.files_of(file uuid) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  standing uuid := coalesce((select c.merged_into from written_to_you.child c where c.authority_id = asking_authority and c.person_id = file), file);
begin
  return standing || array(select c.person_id from written_to_you.child c where c.authority_id = asking_authority and c.merged_into = standing);
end $$;

-- Why two files cannot be one; null when they can.
create function written_to_you.why_not_one_file(authority uuid, behind uuid, stands uuid) returns text language sql stable security definer set search_path = '' as $$
  select case
    when authority <> coalesce(written_to_you.asking_authority(), authority) then 'joined'
    when exists (select from written_to_you.person p where p.authority_id = authority and (p.merged_into = behind or p.id in (behind, stands) and p.merged_into is not null)) then 'joined'
    when exists (select from written_to_you.staff s where s.authority_id = authority and s.person_id in (behind, stands)) then 'colleague'
    -- Where one of the two signs in, that one stands: what is opened to the child must reach them.
    when exists (select from written_to_you.account a where a.authority_id = authority and a.person_id = behind and a.closed_at is null)
      and not exists (select from written_to_you.account a where a.authority_id = authority and a.person_id = stands and a.closed_at is null) then 'signs-in'
    when exists (select from written_to_you.relationship r where r.authority_id = authority and not r.taken_back and (r.child_id, r.person_id) in ((behind, stands), (stands, behind))) then 'related'
  end
$$;

-- One step follows another; what two have to agree on, two do.
create function written_to_you.keep_file_merge() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  before_it written_to_you.file_merge;
begin
  perform pg_advisory_xact_lock(hashtextextended('file merge ' || new.authority_id, 0));
  select * into before_it from written_to_you.file_merge m where m.authority_id = new.authority_id and m.child_id = new.child_id order by m.number desc limit 1;
  if new.number <> coalesce(before_it.number, 0) + 1 then
    raise exception 'this does not follow what was decided before' using errcode = 'serialization_failure';
  end if;
  if (case new.step
      when 'proposed' then coalesce(before_it.step, 'apart') not in ('declined', 'apart')
      when 'confirmed' then before_it.step is distinct from 'proposed' or before_it.into_id <> new.into_id or before_it.written_by = new.written_by
      when 'declined' then before_it.step is distinct from 'proposed' or before_it.into_id <> new.into_id
      else before_it.step is distinct from 'confirmed' or before_it.into_id <> new.into_id end)
    or new.step in ('proposed', 'confirmed') and written_to_you.why_not_one_file(new.authority_id, new.child_id, new.into_id) is not null then
    raise exception 'these two files cannot be taken so' using errcode = 'insufficient_privilege';
  end if;
  if new.step in ('confirmed', 'apart') then
    update written_to_you.child set merged_into = case new.step when 'confirmed' then new.into_id end where authority_id = new.authority_id and person_id = new.child_id;
    update written_to_you.person set merged_into = case new.step when 'confirmed' then new.into_id end where authority_id = new.authority_id and id = new.child_id;
  end if;
  return new;
end $$;
create trigger keep_file_merge before insert on written_to_you.file_merge for each row execute function written_to_you.keep_file_merge();

-- Who has a file is joined and taken apart as a file, never as a mere entry.
create function written_to_you.no_file_is_joined_as_an_entry() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.person_id) then
    raise exception 'this child has a file' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger has_no_file before insert on written_to_you.person_merge for each row execute function written_to_you.no_file_is_joined_as_an_entry();

-- Whoever works with a child works with all their files. What it was until now, however it is worded, is asked under another name.
do $$ begin
  execute replace(pg_get_functiondef('written_to_you.children_worked_with()'::regprocedure), 'written_to_you.children_worked_with()', 'written_to_you.files_worked_with()');
end $$;
create or replace function written_to_you.children_worked_with() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  files uuid[] := written_to_you.files_worked_with();
  others uuid[] := array(select distinct same from written_to_you.child c cross join lateral unnest(written_to_you.files_of(c.person_id)) same where c.authority_id = asking_authority and c.merged_into is not null and (c.person_id = any(files) or c.merged_into = any(files)));
begin
  return case when cardinality(others) = 0 then files else array(select unnest(files) union select unnest(others)) end;
end $$;

-- The file that stands behind another one is on no list: its address leads to the other.
alter policy staff_see on written_to_you.child
  using (authority_id = (select written_to_you.asking_authority()) and person_id = any((select written_to_you.children_worked_with())::uuid[]) and merged_into is null);

-- A record on one of the files is shared with the child, or somebody around them, as any of their files knows them.
create policy staff_add_of_one_child on written_to_you.sharing for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and shared_by = (select written_to_you.asking_person()) and ended_at is null
    and cardinality(written_to_you.files_of(child_id)) > 1 and (recipient_id = any(written_to_you.files_of(child_id)) or exists (select from written_to_you.relationship r where r.authority_id = sharing.authority_id
      and r.child_id = any(written_to_you.files_of(sharing.child_id)) and r.person_id = sharing.recipient_id and (r.to_day is null or r.to_day >= written_to_you.asking_day()))));

-- A child is told in a record on any of their files.
do $$
declare name text := (select conname from pg_catalog.pg_constraint where conrelid = 'written_to_you.told_to_child'::regclass and contype = 'f' and pg_get_constraintdef(oid) like '%(authority_id, told_in_record_id, child_id)%');
begin
  execute format('alter table written_to_you.told_to_child drop constraint %I', name);
end $$;
alter table written_to_you.told_to_child add foreign key (authority_id, told_in_record_id) references written_to_you.record;

-- A search in one child's file looks in all their files.
do $$
declare
  was text := pg_get_functiondef('written_to_you.search_records(tsquery, uuid, text, text, date, date, boolean, integer, integer)'::regprocedure);
  asks text := replace(was, 'where c = child)', 'where c = any(written_to_you.files_of(child)))');
begin
  if asks = was then raise exception 'the search is not worded as this expects'; end if;
  execute asks;
end $$;

-- Proposed, and taken apart, by a manager whose team works with both.
create policy staff_see on written_to_you.file_merge for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and (child_id = any((select written_to_you.children_worked_with())::uuid[]) or into_id = any((select written_to_you.children_worked_with())::uuid[])));
create policy staff_add on written_to_you.file_merge for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and into_id = any((select written_to_you.children_worked_with())::uuid[])
    and written_by = (select written_to_you.asking_person()) and step in ('proposed', 'apart') and (select written_to_you.is_manager_here()));
grant select, insert on written_to_you.file_merge to written_to_you_staff;

-- What waits for a second person: another manager, or an administrator. They see who the two are and why, and nothing else of the files.
create function written_to_you.file_merges_waiting() returns table (child_id uuid, number integer, into_id uuid, child_name text, child_born date, into_name text, into_born date, why text, proposed_by uuid, proposed_by_name text, proposed_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not (coalesce(written_to_you.is_manager_here(), false) or coalesce(written_to_you.is_administrator(), false)) then return; end if;
  return query select m.child_id, m.number, m.into_id, b.full_name, b.date_of_birth, s.full_name, s.date_of_birth, m.why, m.written_by, w.full_name, m.written_at
    from written_to_you.file_merge m join written_to_you.person b on (b.authority_id, b.id) = (m.authority_id, m.child_id) join written_to_you.person s on (s.authority_id, s.id) = (m.authority_id, m.into_id)
      join written_to_you.person w on (w.authority_id, w.id) = (m.authority_id, m.written_by)
    where m.authority_id = written_to_you.asking_authority() and m.step = 'proposed' and not exists (select from written_to_you.file_merge l where l.authority_id = m.authority_id and l.child_id = m.child_id and l.number > m.number)
    order by m.written_at;
end $$;

create function written_to_you.decide_file_merge(child uuid, follows integer, confirms boolean, reason text, at_time timestamptz) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not (coalesce(written_to_you.is_manager_here(), false) or coalesce(written_to_you.is_administrator(), false)) then
    raise exception 'a manager or an administrator decides' using errcode = 'insufficient_privilege';
  end if;
  insert into written_to_you.file_merge (authority_id, child_id, number, step, into_id, why, written_by, written_at)
    select m.authority_id, m.child_id, m.number + 1, case when confirms then 'confirmed' else 'declined' end, m.into_id, reason, written_to_you.asking_person(), at_time
    from written_to_you.file_merge m where m.authority_id = written_to_you.asking_authority() and m.child_id = child and m.number = follows;
  if not found then
    raise exception 'nothing waits here' using errcode = 'serialization_failure';
  end if;
end $$;

revoke execute on function written_to_you.files_of(uuid), written_to_you.why_not_one_file(uuid, uuid, uuid), written_to_you.keep_file_merge(), written_to_you.no_file_is_joined_as_an_entry(), written_to_you.files_worked_with(),
  written_to_you.file_merges_waiting(), written_to_you.decide_file_merge(uuid, integer, boolean, text, timestamptz) from public;
grant execute on function written_to_you.files_of(uuid) to written_to_you_staff;
grant execute on function written_to_you.why_not_one_file(uuid, uuid, uuid) to written_to_you_staff;
grant execute on function written_to_you.file_merges_waiting(), written_to_you.decide_file_merge(uuid, integer, boolean, text, timestamptz) to written_to_you_staff, written_to_you_administrator;
grant execute on function written_to_you.is_manager_here() to written_to_you_administrator;

-- A search without words lists all records of a kind, a year or a child.
alter table written_to_you.search drop constraint search_words_check, add constraint search_asks_something check (words <> '' or asked ?| array['childId', 'document', 'year']);
