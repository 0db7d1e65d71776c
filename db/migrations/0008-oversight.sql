-- Oversight: what colleagues say to each other about a record, who signed it off, and what of a professional document has reached the child.

-- Said to the writer, about a record or a passage of it. A row that answers another hangs on it; one that settles it closes the talk.
create table written_to_you.comment (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  version_id uuid not null,
  passage_id uuid,
  -- The first of the talk that this belongs to; null for that first one.
  answers uuid,
  settles boolean not null default false,
  words text not null,
  written_by uuid not null,
  written_by_name text not null check (written_by_name <> ''),
  written_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, id, record_id),
  check (words <> '' or settles),
  check (not settles or answers is not null),
  foreign key (authority_id, version_id, record_id, child_id) references written_to_you.version (authority_id, id, record_id, child_id),
  foreign key (authority_id, passage_id, version_id, child_id) references written_to_you.passage (authority_id, id, version_id, child_id),
  foreign key (authority_id, answers, record_id) references written_to_you.comment (authority_id, id, record_id),
  foreign key (authority_id, written_by) references written_to_you.person
);
create index comment_of_record on written_to_you.comment (authority_id, record_id, written_at);
create index comment_of_child on written_to_you.comment (authority_id, child_id) where answers is null;
create unique index comment_settled_once on written_to_you.comment (authority_id, answers) where settles;

-- A manager has read this very text and stands behind it.
create table written_to_you.sign_off (
  authority_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  words text not null default '',
  signed_by uuid not null,
  signed_by_name text not null check (signed_by_name <> ''),
  signed_by_job_title text not null,
  signed_at timestamptz not null,
  primary key (authority_id, version_id),
  foreign key (authority_id, version_id, record_id, child_id) references written_to_you.version (authority_id, id, record_id, child_id),
  foreign key (authority_id, signed_by) references written_to_you.person
);
create index sign_off_of_record on written_to_you.sign_off (authority_id, record_id);

-- What was decided, or looked at as a danger, in a document that is not to the child: where the child was told of it, or why not and when it is looked at again. The newest row counts.
create table written_to_you.told_to_child (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  told_in_record_id uuid,
  why_not text not null default '',
  look_again_on date,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (authority_id, id),
  check (told_in_record_id is not null or (why_not <> '' and look_again_on is not null)),
  check (told_in_record_id is null or told_in_record_id <> record_id),
  foreign key (authority_id, record_id, child_id) references written_to_you.record (authority_id, id, child_id),
  foreign key (authority_id, told_in_record_id, child_id) references written_to_you.record (authority_id, id, child_id),
  foreign key (authority_id, said_by) references written_to_you.person
);
create index told_to_child_of_record on written_to_you.told_to_child (authority_id, record_id, said_at desc, id desc);

-- Somebody who manages a team here today.
create function written_to_you.is_manager_here() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from written_to_you.staff s
    where s.authority_id = written_to_you.asking_authority() and s.person_id = written_to_you.asking_person() and s.does = 'manager'
      and s.from_day <= written_to_you.asking_day() and (s.to_day is null or s.to_day >= written_to_you.asking_day()))
$$;
revoke execute on function written_to_you.is_manager_here from public;
grant execute on function written_to_you.is_manager_here to written_to_you_staff;

do $$
declare table_name text;
begin
  foreach table_name in array array['comment:written_by', 'sign_off:signed_by', 'told_to_child:said_by'] loop
    execute format('create trigger append_only before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', split_part(table_name, ':', 1));
    execute format('create trigger append_only_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', split_part(table_name, ':', 1));
    execute format('alter table written_to_you.%I enable row level security', split_part(table_name, ':', 1));
    execute format('alter table written_to_you.%I force row level security', split_part(table_name, ':', 1));
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', split_part(table_name, ':', 1));
    execute format($policy$create policy staff_see on written_to_you.%I for select to written_to_you_staff
      using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]))$policy$, split_part(table_name, ':', 1));
    execute format($policy$create policy staff_add on written_to_you.%I for insert to written_to_you_staff
      with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and %I = (select written_to_you.asking_person()))$policy$,
      split_part(table_name, ':', 1), split_part(table_name, ':', 2));
    execute format('grant select, insert on written_to_you.%I to written_to_you_staff', split_part(table_name, ':', 1));
  end loop;
end $$;
-- Signed off by a manager, and never one's own words.
create policy by_a_manager on written_to_you.sign_off as restrictive for insert to written_to_you_staff
  with check ((select written_to_you.is_manager_here()) and not exists (select from written_to_you.version v where v.authority_id = sign_off.authority_id and v.id = sign_off.version_id and v.finished_by = (select written_to_you.asking_person())));
