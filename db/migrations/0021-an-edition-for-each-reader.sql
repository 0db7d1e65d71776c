-- What a reader sees of a record is an edition: a frozen copy of one version for one person, with what was left out and why.
-- A sharing opens an edition, never a version. An edition over which a danger, an order or a limit hangs is opened only after a second person has looked at it: the policies below hold it, whatever the program does.

create table written_to_you.edition (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  version_id uuid not null,
  recipient_id uuid not null,
  -- The recipient and their right, as the file told them on that day.
  recipient_name text not null check (recipient_name <> ''),
  recipient_is text not null,
  right_kind text not null check (right_kind in ('child', 'responsibility', 'court-order', 'agreement', 'professional', 'before-the-gate')),
  right_says text not null check (right_says <> ''),
  -- For what somebody whose work it is needs it.
  need text check (need in ('safe', 'care', 'health', 'learn', 'court', 'review')),
  -- As this reader sees them: of the version itself no reader has them.
  facts jsonb not null,
  who_was_who jsonb not null,
  glossary jsonb not null,
  correction_reason text,
  -- What was asked and answered: the cautions, and each part with what was proposed and decided. For staff alone.
  asked jsonb not null,
  -- By this it is known whether the gate would say the same today.
  gate_seal text not null,
  second_needed boolean not null,
  prepared_by uuid not null,
  prepared_by_name text not null,
  prepared_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, id, version_id, child_id),
  unique (authority_id, id, version_id, recipient_id),
  check ((right_kind = 'professional') = (need is not null)),
  foreign key (authority_id, version_id, record_id, child_id) references written_to_you.version (authority_id, id, record_id, child_id),
  foreign key (authority_id, recipient_id) references written_to_you.person,
  foreign key (authority_id, prepared_by) references written_to_you.person
);
create index edition_of_record on written_to_you.edition (authority_id, record_id);
create index edition_waiting on written_to_you.edition (authority_id, child_id) where second_needed;

create table written_to_you.edition_passage (
  authority_id uuid not null,
  edition_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  section_id text not null,
  position integer not null,
  is_shown boolean not null,
  -- Why it is kept back, and whether the reader is told so.
  reason text check (reason in ('address', 'place', 'meeting', 'said-of-them', 'confidence', 'asked-not-to-tell', 'wish', 'sibling', 'private', 'own-words', 'worker')),
  told text check (told in ('said', 'silent')),
  proposed text check (proposed in ('must', 'propose')),
  why text not null default '',
  primary key (authority_id, edition_id, passage_id),
  check (is_shown = (reason is null) and is_shown = (told is null)),
  -- What must stay out is let in with a reason.
  check (not (is_shown and proposed = 'must') or why <> ''),
  foreign key (authority_id, edition_id, version_id, child_id) references written_to_you.edition (authority_id, id, version_id, child_id),
  foreign key (authority_id, passage_id, version_id, child_id) references written_to_you.passage (authority_id, id, version_id, child_id)
);

-- A second person looked at it.
create table written_to_you.edition_confirmation (
  authority_id uuid not null,
  edition_id uuid not null,
  child_id uuid not null,
  outcome text not null check (outcome in ('confirmed', 'refused')),
  words text not null default '',
  confirmed_by uuid not null,
  confirmed_by_name text not null,
  confirmed_by_job_title text not null,
  confirmed_at timestamptz not null,
  primary key (authority_id, edition_id),
  check (outcome = 'confirmed' or words <> ''),
  foreign key (authority_id, edition_id) references written_to_you.edition,
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, confirmed_by) references written_to_you.person
);

-- ── What was shared before there was a gate: all that was to the child, as it was ──

insert into written_to_you.edition (authority_id, id, child_id, record_id, version_id, recipient_id, recipient_name, recipient_is, right_kind, right_says, facts, who_was_who, glossary, correction_reason, asked, gate_seal, second_needed, prepared_by, prepared_by_name, prepared_at)
  select s.authority_id, s.id, s.child_id, s.record_id, s.version_id, s.recipient_id, p.full_name, '', 'before-the-gate', 'It was shared before rights were written down.', v.facts, v.who_was_who, v.glossary, v.correction_reason, '{}', '', false,
    s.shared_by, b.full_name, s.shared_at
  from written_to_you.sharing s join written_to_you.version v on (v.authority_id, v.id) = (s.authority_id, s.version_id)
  join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.recipient_id) join written_to_you.person b on (b.authority_id, b.id) = (s.authority_id, s.shared_by);
insert into written_to_you.edition_passage (authority_id, edition_id, passage_id, version_id, child_id, section_id, position, is_shown)
  select s.authority_id, s.id, p.id, p.version_id, p.child_id, p.section_id, p.position, true
  from written_to_you.sharing s join written_to_you.passage p on p.authority_id = s.authority_id and p.version_id = s.version_id and p.to_child;

alter table written_to_you.sharing add column edition_id uuid;
update written_to_you.sharing set edition_id = id;
-- On a page stands one edition of a version.
update written_to_you.sharing s set ended_at = s.shared_at, ended_by = s.shared_by
  where s.how = 'own-page' and s.ended_at is null and exists (
    select from written_to_you.sharing n where n.authority_id = s.authority_id and n.version_id = s.version_id and n.recipient_id = s.recipient_id and n.how = 'own-page' and n.ended_at is null and (n.shared_at, n.id) > (s.shared_at, s.id));
alter table written_to_you.sharing alter column edition_id set not null,
  add foreign key (authority_id, edition_id, version_id, recipient_id) references written_to_you.edition (authority_id, id, version_id, recipient_id);
create unique index sharing_one_page on written_to_you.sharing (authority_id, version_id, recipient_id) where how = 'own-page' and ended_at is null;
create index sharing_of_edition on written_to_you.sharing (authority_id, edition_id);

-- ── When an edition may be opened ──

-- An edition takes its parts only in the transaction that writes it, from the one who prepares it.
create function written_to_you.edition_is_being_written(written uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from written_to_you.edition e where e.authority_id = written_to_you.asking_authority() and e.id = written
    and e.prepared_by = written_to_you.asking_person() and e.xmin = pg_catalog.pg_current_xact_id()::xid);
end $$;

-- The recipient is the child, or stands to them on the file, or on another file of the same child, today.
create function written_to_you.is_around(child uuid, recipient uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  files uuid[] := written_to_you.files_of(child);
begin
  return recipient = any(files) or exists (select from written_to_you.relationship r where r.authority_id = written_to_you.asking_authority() and r.child_id = any(files) and r.person_id = recipient
    and not r.taken_back and (r.to_day is null or r.to_day >= written_to_you.asking_day()));
end $$;

-- A danger, an order or a limit hangs over it today, on whichever file of the child: then one person alone never opens it.
create function written_to_you.needs_second(child uuid, recipient uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  today date := written_to_you.asking_day();
  files uuid[] := written_to_you.files_of(child);
begin
  return exists (select from (select distinct on (d.id) d.* from written_to_you.danger d where d.authority_id = asking_authority and d.child_id = any(files) and d.person_id = recipient order by d.id, d.number desc) d
      where not d.taken_back and (d.from_day is null or d.from_day <= today) and (d.to_day is null or d.to_day >= today))
    or exists (select from (select distinct on (o.id) o.* from written_to_you.court_order o where o.authority_id = asking_authority and o.child_id = any(files) and o.person_id = recipient order by o.id, o.number desc) o
      where not o.taken_back and o.from_day <= today and (o.to_day is null or o.to_day >= today))
    or exists (select from (select distinct on (r.id) r.* from written_to_you.relationship_version r where r.authority_id = asking_authority and r.child_id = any(files) and r.person_id = recipient order by r.id, r.number desc) r
      where not r.taken_back and r.responsibility_limits is not null and (r.from_day is null or r.from_day <= today) and (r.to_day is null or r.to_day >= today));
end $$;

-- True when this edition may be opened: it is of the newest text and for this reader, nobody refused it, and a second person confirmed it where one is needed, knowing all that is known of a danger or an order.
create function written_to_you.edition_is_released(edition uuid, version uuid, recipient uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  it written_to_you.edition;
  second written_to_you.edition_confirmation;
begin
  select * into it from written_to_you.edition e where e.authority_id = asking_authority and e.id = edition and e.version_id = version and e.recipient_id = recipient;
  if it.id is null then return false; end if;
  if not exists (select from written_to_you.version v join written_to_you.record r on (r.authority_id, r.id) = (v.authority_id, v.record_id) and r.current_version = v.number where v.authority_id = asking_authority and v.id = version) then
    return false;
  end if;
  select * into second from written_to_you.edition_confirmation c where c.authority_id = asking_authority and c.edition_id = edition;
  if second.outcome = 'refused' then return false; end if;
  if second.outcome = 'confirmed' then
    return second.confirmed_by <> it.prepared_by
      and not exists (select from written_to_you.danger d where d.authority_id = asking_authority and d.child_id = any(written_to_you.files_of(it.child_id)) and d.person_id = recipient and d.written_at > second.confirmed_at)
      and not exists (select from written_to_you.court_order o where o.authority_id = asking_authority and o.child_id = any(written_to_you.files_of(it.child_id)) and o.person_id = recipient and o.written_at > second.confirmed_at);
  end if;
  return not it.second_needed and not written_to_you.needs_second(it.child_id, recipient);
end $$;

-- The edition of a version that stands open on the reader's own page.
create function written_to_you.editions_open_to_reader() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  return array(select distinct s.edition_id from written_to_you.sharing s
    where s.authority_id = asking_authority and s.recipient_id = asking_person and s.how = 'own-page' and s.ended_at is null);
end $$;

-- The passages that these editions show.
create function written_to_you.passages_open_to_reader() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
begin
  return array(select e.passage_id from written_to_you.edition_passage e
    where e.authority_id = asking_authority and e.edition_id = any(written_to_you.editions_open_to_reader()) and e.is_shown);
end $$;

create or replace function written_to_you.attachments_open_to_reader() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
begin
  return array(select distinct p.attachment_id from written_to_you.passage p
    where p.authority_id = asking_authority and p.attachment_id is not null and p.to_child and p.id = any(written_to_you.passages_open_to_reader()));
end $$;

revoke execute on function written_to_you.edition_is_being_written(uuid), written_to_you.is_around(uuid, uuid), written_to_you.needs_second(uuid, uuid), written_to_you.edition_is_released(uuid, uuid, uuid), written_to_you.editions_open_to_reader(), written_to_you.passages_open_to_reader() from public;
grant execute on function written_to_you.edition_is_being_written(uuid), written_to_you.is_around(uuid, uuid), written_to_you.needs_second(uuid, uuid), written_to_you.edition_is_released(uuid, uuid, uuid) to written_to_you_staff;
grant execute on function written_to_you.editions_open_to_reader(), written_to_you.passages_open_to_reader() to written_to_you_reader;

-- ── Who may see and write what ──

do $$
declare table_name text;
begin
  foreach table_name in array array['edition', 'edition_passage', 'edition_confirmation'] loop
    execute format('create trigger append_only before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger append_only_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
    execute format('alter table written_to_you.%I enable row level security', table_name);
    execute format('alter table written_to_you.%I force row level security', table_name);
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', table_name);
    execute format($policy$create policy staff_see on written_to_you.%I for select to written_to_you_staff
      using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]))$policy$, table_name);
    execute format('grant select, insert on written_to_you.%I to written_to_you_staff', table_name);
  end loop;
end $$;

-- For the child, or somebody who stands to them on the file today; with a second person where something hangs over it.
create policy staff_add on written_to_you.edition for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and prepared_by = (select written_to_you.asking_person())
    and written_to_you.is_around(child_id, recipient_id)
    and (second_needed or not written_to_you.needs_second(child_id, recipient_id)));
create policy staff_add on written_to_you.edition_passage for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and written_to_you.edition_is_being_written(edition_id)
    and (not is_shown or proposed is distinct from 'must' or exists (select from written_to_you.edition e where e.authority_id = edition_passage.authority_id and e.id = edition_passage.edition_id and e.second_needed)));
-- Never by the one who prepared it.
create policy staff_add on written_to_you.edition_confirmation for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and confirmed_by = (select written_to_you.asking_person())
    and exists (select from written_to_you.edition e where e.authority_id = edition_confirmation.authority_id and e.id = edition_confirmation.edition_id and e.child_id = edition_confirmation.child_id and e.prepared_by <> (select written_to_you.asking_person())));

-- Whatever else lets a sharing be written down: only of an edition that may be opened.
create policy only_what_is_released on written_to_you.sharing as restrictive for insert to written_to_you_staff
  with check (written_to_you.edition_is_released(edition_id, version_id, recipient_id));

-- Readers: of an edition that stands open on their page what it shows, and that something is kept back where it says so.
create policy reader_sees on written_to_you.edition for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and id = any((select written_to_you.editions_open_to_reader())::uuid[]));
create policy reader_sees on written_to_you.edition_passage for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and edition_id = any((select written_to_you.editions_open_to_reader())::uuid[]) and (is_shown or told = 'said'));
grant select (authority_id, id, child_id, record_id, version_id, facts, who_was_who, glossary, correction_reason, prepared_at) on written_to_you.edition to written_to_you_reader;
grant select (authority_id, edition_id, passage_id, section_id, position, is_shown, reason) on written_to_you.edition_passage to written_to_you_reader;
alter policy reader_sees on written_to_you.passage
  using (authority_id = (select written_to_you.asking_authority()) and id = any((select written_to_you.passages_open_to_reader())::uuid[]) and to_child);
-- What a version tells of place and people is in the edition, as this reader may know it.
revoke select on written_to_you.version from written_to_you_reader;
grant select (authority_id, id, record_id, child_id, number, happened_at, wording, finished_by, finished_by_name, finished_by_job_title, finished_at) on written_to_you.version to written_to_you_reader;

select written_to_you.seal_history('edition'), written_to_you.seal_history('edition_passage'), written_to_you.seal_history('edition_confirmation');
