-- What a child told us, in whatever way: words, a drawing, a photo, a recording, a letter, a message, what was seen of them. Kept by itself or with a record, as it came.

create table written_to_you.voice (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('own-words', 'drawing', 'photo', 'recording', 'letter', 'message', 'observation')),
  -- The child's words just as they were; what was seen; what is said in a recording.
  words text not null default '',
  what_it_is text not null default '',
  made_by text not null default '',
  -- To whom it was said or given, or who saw it; when; and how it is known.
  told_to text not null check (told_to <> ''),
  told_on date not null,
  how_known text not null check (how_known <> ''),
  -- The record that it belongs to; null: it stands by itself.
  record_id uuid,
  -- The bytes are kept outside the database by their SHA-256. A picture is one made anew and has its size in pixels; all else is as it came.
  file_sha256 bytea check (octet_length(file_sha256) = 32),
  file_bytes integer check (file_bytes > 0),
  file_type text check (file_type in ('image/jpeg', 'image/png', 'application/pdf', 'audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav', 'audio/webm')),
  file_name text check (file_name <> ''),
  width integer check (width > 0),
  height integer check (height > 0),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, id, child_id),
  check (num_nulls(file_sha256, file_bytes, file_type) in (0, 3) and (file_name is null or file_sha256 is not null)),
  check ((coalesce(file_type, '') like 'image/%') = (width is not null) and num_nulls(width, height) in (0, 2)),
  constraint kind_is_whole check (case
    when kind in ('own-words', 'observation') then words <> '' and file_sha256 is null
    when kind = 'recording' then coalesce(file_type like 'audio/%', false) and what_it_is <> ''
    when kind in ('drawing', 'photo') then coalesce(file_type like 'image/%', false) and what_it_is <> ''
    else words <> '' or coalesce(file_type not like 'audio/%', false) end),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, record_id, child_id) references written_to_you.record (authority_id, id, child_id),
  foreign key (authority_id, written_by) references written_to_you.person
);
create index voice_of_child on written_to_you.voice (authority_id, child_id, told_on desc);
create index voice_of_record on written_to_you.voice (authority_id, record_id) where record_id is not null;

-- It was entered for the wrong child, or should not have been kept so: it leaves the pages and stays in the history.
create table written_to_you.voice_taken_back (
  authority_id uuid not null,
  voice_id uuid not null,
  child_id uuid not null,
  why text not null check (why <> ''),
  taken_back_by uuid not null,
  taken_back_at timestamptz not null,
  primary key (authority_id, voice_id),
  foreign key (authority_id, voice_id, child_id) references written_to_you.voice (authority_id, id, child_id),
  foreign key (authority_id, taken_back_by) references written_to_you.person
);

-- It stands on the child's own page, from-to. On nobody else's: it is theirs.
create table written_to_you.voice_opening (
  authority_id uuid not null,
  id uuid not null,
  voice_id uuid not null,
  child_id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (authority_id, id),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (authority_id, voice_id, child_id) references written_to_you.voice (authority_id, id, child_id),
  foreign key (authority_id, opened_by) references written_to_you.person,
  foreign key (authority_id, ended_by) references written_to_you.person
);
create unique index voice_open_once on written_to_you.voice_opening (authority_id, voice_id) where ended_at is null;
create index voice_open_to_child on written_to_you.voice_opening (authority_id, child_id) where ended_at is null;

do $$
declare table_name text;
begin
  foreach table_name in array array['voice', 'voice_taken_back'] loop
    execute format('create trigger append_only before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger append_only_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
  end loop;
  foreach table_name in array array['voice', 'voice_taken_back', 'voice_opening'] loop
    execute format('alter table written_to_you.%I enable row level security', table_name);
    execute format('alter table written_to_you.%I force row level security', table_name);
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', table_name);
    execute format($policy$create policy staff_see on written_to_you.%I for select to written_to_you_staff
      using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]))$policy$, table_name);
    execute format('grant select, insert on written_to_you.%I to written_to_you_staff', table_name);
  end loop;
end $$;
create trigger never_removed before delete on written_to_you.voice_opening for each row execute function written_to_you.refuse_change();
create trigger never_removed_truncate before truncate on written_to_you.voice_opening for each statement execute function written_to_you.refuse_change();

create policy staff_add on written_to_you.voice for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and written_by = (select written_to_you.asking_person()));
create policy staff_add on written_to_you.voice_taken_back for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and taken_back_by = (select written_to_you.asking_person()));
create policy staff_add on written_to_you.voice_opening for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and opened_by = (select written_to_you.asking_person()) and ended_at is null);
create policy staff_change on written_to_you.voice_opening for update to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and ended_at is null)
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and ended_by = (select written_to_you.asking_person()));
grant update (ended_at, ended_by) on written_to_you.voice_opening to written_to_you_staff;

-- What stands open on the page of the child who asks. What was taken back stands open to nobody.
create function written_to_you.voices_open_to_reader() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  return array(select o.voice_id from written_to_you.voice_opening o
    where o.authority_id = asking_authority and o.child_id = asking_person and o.ended_at is null
      and not exists (select from written_to_you.voice_taken_back t where t.authority_id = o.authority_id and t.voice_id = o.voice_id));
end $$;
revoke execute on function written_to_you.voices_open_to_reader() from public;
grant execute on function written_to_you.voices_open_to_reader() to written_to_you_reader;

create policy reader_sees on written_to_you.voice for select to written_to_you_reader
  using (authority_id = (select written_to_you.asking_authority()) and id = any((select written_to_you.voices_open_to_reader())::uuid[]));
grant select on written_to_you.voice to written_to_you_reader;
