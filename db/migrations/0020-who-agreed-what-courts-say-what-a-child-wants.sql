-- What lets somebody see a child's record, or keeps it from them: who agreed, what a court said, what the child wants, and what was told in confidence.
-- Entries as in 0005: the row with the highest number stands; nothing is changed or removed.

-- Somebody who may agree to it agreed that this person sees what is written to the child.
create table written_to_you.agreement (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  -- Who may see it.
  person_id uuid not null,
  agreed_by text not null check (agreed_by in ('child', 'responsible')),
  who_agreed text not null check (who_agreed <> ''),
  covers text not null check (covers in ('everything', 'part')),
  to_what text,
  from_day date not null,
  to_day date check (to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  check (covers = 'everything' or coalesce(to_what, '') <> ''),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);

-- A court lets this person see, or forbids them to see or to have contact.
create table written_to_you.court_order (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  person_id uuid not null,
  does text not null check (does in ('may-see', 'must-not-see', 'no-contact')),
  court text not null check (court <> ''),
  says text,
  -- Null: nobody here has seen the document.
  document_day date,
  from_day date not null,
  to_day date check (to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);

-- What the child does not want this person to see, in their own words.
create table written_to_you.wish (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  person_id uuid not null,
  covers text not null check (covers in ('everything', 'part')),
  -- Words by which the parts are found.
  about text,
  words text not null check (words <> ''),
  from_day date not null,
  to_day date check (to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  check (covers = 'everything' or coalesce(about, '') <> ''),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);

-- A part of a record that was told in confidence; the newest row of a passage counts.
create table written_to_you.confidence_mark (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  version_id uuid not null,
  passage_id uuid not null,
  in_confidence boolean not null,
  marked_by uuid not null,
  marked_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, passage_id, version_id, child_id) references written_to_you.passage (authority_id, id, version_id, child_id),
  foreign key (authority_id, marked_by) references written_to_you.person
);
create index confidence_mark_of_version on written_to_you.confidence_mark (authority_id, version_id);

do $$
declare table_name text;
begin
  foreach table_name in array array['agreement', 'court_order', 'wish', 'confidence_mark'] loop
    execute format('create trigger append_only before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger append_only_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
    execute format('alter table written_to_you.%I enable row level security', table_name);
    execute format('alter table written_to_you.%I force row level security', table_name);
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', table_name);
    execute format($policy$create policy staff_see on written_to_you.%I for select to written_to_you_staff
      using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]))$policy$, table_name);
    execute format('grant select, insert on written_to_you.%I to written_to_you_staff', table_name);
    if table_name = 'confidence_mark' then
      create policy staff_add on written_to_you.confidence_mark for insert to written_to_you_staff
        with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and marked_by = (select written_to_you.asking_person()));
    else
      execute format('create trigger follow_number before insert on written_to_you.%I for each row execute function written_to_you.follow_number()', table_name);
      execute format('create index %1$s_of_child on written_to_you.%1$I (authority_id, child_id)', table_name);
      execute format($policy$create policy staff_add on written_to_you.%I for insert to written_to_you_staff
        with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and written_by = (select written_to_you.asking_person())
          and (number > 1 or person_id = any((select written_to_you.people_known())::uuid[])))$policy$, table_name);
    end if;
  end loop;
end $$;

select written_to_you.seal_history('agreement'), written_to_you.seal_history('court_order'), written_to_you.seal_history('wish'), written_to_you.seal_history('confidence_mark');
