-- What an authority looks after by itself: who works here, in which teams, with which children, and how its pages look and speak.
--
-- All of it is history, as in 0005: a row is added, never changed or removed, and the row with the highest number stands. `staff`, `team`, `account`, `allocation` and `authority`
-- stay as they were for all that read them: triggers keep them at what stands.

-- ── What stands ──

-- Null, on each: set up with the authority's files, not entered through the program.
alter table written_to_you.team add column closed_on date, add column written_by uuid, add foreign key (authority_id, written_by) references written_to_you.person;
alter table written_to_you.staff add column written_by uuid, add foreign key (authority_id, written_by) references written_to_you.person;
alter table written_to_you.allocation
  add column kind text not null default 'main' check (kind in ('main', 'second')),
  -- What they are to this child: 'social worker', 'personal adviser'. Empty: as their job title says.
  add column role text not null default '',
  add column taken_back boolean not null default false,
  add column written_by uuid,
  add foreign key (authority_id, written_by) references written_to_you.person;

-- ── History ──

create table written_to_you.team_version (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  closed boolean not null default false,
  -- Since when it is called so, or is closed.
  from_day date,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, id) references written_to_you.team,
  foreign key (authority_id, written_by) references written_to_you.person
);

create table written_to_you.staff_version (
  authority_id uuid not null,
  person_id uuid not null,
  number integer not null check (number > 0),
  full_name text not null check (full_name <> ''),
  team_id uuid not null,
  job_title text not null check (job_title <> ''),
  does text not null check (does in ('practitioner', 'manager', 'administrator')),
  -- The first and the last day of work here.
  from_day date not null,
  to_day date check (to_day >= from_day),
  -- Since when name, job title, team and work are so. A row with the day of the row before it puts that one right.
  holds_from date not null check (holds_from >= from_day),
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, person_id, number),
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, team_id) references written_to_you.team,
  foreign key (authority_id, written_by) references written_to_you.person
);

-- Whether somebody who works here can sign in. Accounts that were set up have no row here until they are closed.
create table written_to_you.account_change (
  authority_id uuid not null,
  person_id uuid not null,
  number integer not null check (number > 0),
  is_open boolean not null,
  why text not null default '',
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, person_id, number),
  foreign key (authority_id, person_id) references written_to_you.staff,
  foreign key (authority_id, written_by) references written_to_you.person
);

create table written_to_you.allocation_version (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  staff_person_id uuid not null,
  team_id uuid not null,
  kind text not null check (kind in ('main', 'second')),
  role text not null default '',
  from_day date not null,
  to_day date check (to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, staff_person_id) references written_to_you.staff,
  foreign key (authority_id, team_id) references written_to_you.team,
  foreign key (authority_id, written_by) references written_to_you.person
);
create index allocation_version_of_child on written_to_you.allocation_version (authority_id, child_id);

-- What an authority has set of its own name, its words to readers and its look. An empty value is the default again.
create table written_to_you.authority_setting (
  authority_id uuid not null references written_to_you.authority,
  part text not null check (part in ('name', 'contact', 'look', 'logo')),
  number integer not null check (number > 0),
  value jsonb not null check (jsonb_typeof(value) = 'object'),
  why text not null default '',
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, part, number),
  check (part <> 'name' or coalesce(value ->> 'name', '') <> ''),
  foreign key (authority_id, written_by) references written_to_you.person
);

-- ── What is derived is kept by triggers ──

create function written_to_you.keep_team() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.number = 1 then
    insert into written_to_you.team (authority_id, id, name, written_by) values (new.authority_id, new.id, new.name, new.written_by) on conflict do nothing;
    if not found and new.written_by is not null then
      raise exception 'this team is there already' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  -- Nobody begins in a team while it is being closed.
  perform from written_to_you.team t where t.authority_id = new.authority_id and t.id = new.id for update;
  if new.closed and (exists (select from written_to_you.staff s where s.authority_id = new.authority_id and s.team_id = new.id and (s.to_day is null or s.to_day >= new.from_day))
    or exists (select from written_to_you.allocation a where a.authority_id = new.authority_id and a.team_id = new.id and not a.taken_back and (a.to_day is null or a.to_day >= new.from_day))) then
    raise exception 'somebody works in this team, or a child is with it' using errcode = 'check_violation', constraint = 'team_is_empty';
  end if;
  update written_to_you.team set name = new.name, closed_on = case when new.closed then new.from_day end where authority_id = new.authority_id and id = new.id;
  return new;
end $$;
create function written_to_you.begin_team_history() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.team_version (authority_id, id, number, name, written_at) select new.authority_id, new.id, 1, new.name, x.created_at from written_to_you.authority x where x.id = new.authority_id;
  return null;
end $$;

-- Somebody who can still do an administrator's work when this person no longer does: they work here, with no last day set, and can sign in.
create function written_to_you.another_administrator(authority uuid, but uuid, today date) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  -- One such question after the other, so that two do not each count on the one who goes.
  perform pg_advisory_xact_lock(hashtextextended('administrators of ' || authority, 0));
  return exists (select from written_to_you.staff s join written_to_you.account a on (a.authority_id, a.person_id) = (s.authority_id, s.person_id) and a.closed_at is null
    where s.authority_id = authority and s.person_id <> but and s.does = 'administrator' and s.from_day <= today and s.to_day is null);
end $$;

-- Who somebody is at work now. The first row brings a new person into being; nobody whom a file is about becomes staff by this.
create function written_to_you.keep_staff() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  before_it written_to_you.staff;
  today date := coalesce(written_to_you.asking_day(), new.written_at::date);
begin
  if new.written_by is not null then
    perform from written_to_you.team t where t.authority_id = new.authority_id and t.id = new.team_id for share;
    if exists (select from written_to_you.team t where t.authority_id = new.authority_id and t.id = new.team_id and t.closed_on is not null) and (new.to_day is null or new.to_day >= today) then
      raise exception 'this team is closed' using errcode = 'check_violation', constraint = 'team_is_open';
    end if;
  end if;
  if new.number = 1 then
    if new.written_by is not null then
      insert into written_to_you.person_detail (authority_id, person_id, number, full_name, written_by, written_at) values (new.authority_id, new.person_id, 1, new.full_name, new.written_by, new.written_at);
    end if;
    insert into written_to_you.staff (authority_id, person_id, team_id, job_title, does, from_day, to_day, written_by)
      values (new.authority_id, new.person_id, new.team_id, new.job_title, new.does, new.from_day, new.to_day, new.written_by) on conflict do nothing;
    return new;
  end if;
  select * into before_it from written_to_you.staff s where s.authority_id = new.authority_id and s.person_id = new.person_id for update;
  if not exists (select from written_to_you.staff_version v where v.authority_id = new.authority_id and v.person_id = new.person_id and v.number = new.number - 1) then
    raise exception 'this does not follow what was written before' using errcode = 'serialization_failure';
  end if;
  update written_to_you.staff set team_id = new.team_id, job_title = new.job_title, does = new.does, from_day = new.from_day, to_day = new.to_day where authority_id = new.authority_id and person_id = new.person_id;
  if before_it.does = 'administrator' and (new.does <> 'administrator' or new.to_day is not null) and not written_to_you.another_administrator(new.authority_id, new.person_id, today) then
    raise exception 'nobody would be left to look after this' using errcode = 'check_violation', constraint = 'an_administrator_stays';
  end if;
  -- Their name is what they sign with from now on. What was signed before keeps the name of its time.
  insert into written_to_you.person_detail (authority_id, person_id, number, full_name, preferred_name, pronouns, date_of_birth, died_on, described_as, uses_words, communication, languages, interpreter, written_at)
    select d.authority_id, d.person_id, d.number + 1, new.full_name, d.preferred_name, d.pronouns, d.date_of_birth, d.died_on, d.described_as, d.uses_words, d.communication, d.languages, d.interpreter, new.written_at
    from (select * from written_to_you.person_detail d where d.authority_id = new.authority_id and d.person_id = new.person_id order by d.number desc limit 1) d where d.full_name <> new.full_name;
  -- A last day that has come ends every session at once.
  if new.to_day <= today and exists (select from written_to_you.account a where a.authority_id = new.authority_id and a.person_id = new.person_id and a.closed_at is null) then
    insert into written_to_you.account_change (authority_id, person_id, number, is_open, why, written_by, written_at)
      select new.authority_id, new.person_id, coalesce(max(c.number), 0) + 1, false, '', new.written_by, new.written_at from written_to_you.account_change c where c.authority_id = new.authority_id and c.person_id = new.person_id;
  end if;
  return new;
end $$;
create function written_to_you.begin_staff_history() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.staff_version (authority_id, person_id, number, full_name, team_id, job_title, does, from_day, to_day, holds_from, written_at)
    select new.authority_id, new.person_id, 1, p.full_name, new.team_id, new.job_title, new.does, new.from_day, new.to_day, new.from_day, p.created_at
    from written_to_you.person p where p.authority_id = new.authority_id and p.id = new.person_id;
  return null;
end $$;

create function written_to_you.keep_account() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.number > 1 and not exists (select from written_to_you.account_change c where c.authority_id = new.authority_id and c.person_id = new.person_id and c.number = new.number - 1) then
    raise exception 'this does not follow what was written before' using errcode = 'serialization_failure';
  end if;
  if new.is_open then
    insert into written_to_you.account as a (authority_id, person_id, created_at) values (new.authority_id, new.person_id, new.written_at) on conflict (authority_id, person_id) do update set closed_at = null;
    return new;
  end if;
  update written_to_you.account set closed_at = new.written_at where authority_id = new.authority_id and person_id = new.person_id and closed_at is null;
  update written_to_you.session set ended_at = new.written_at where authority_id = new.authority_id and person_id = new.person_id and ended_at is null;
  if exists (select from written_to_you.staff s where s.authority_id = new.authority_id and s.person_id = new.person_id and s.does = 'administrator' and s.to_day is null)
    and not written_to_you.another_administrator(new.authority_id, new.person_id, coalesce(written_to_you.asking_day(), new.written_at::date)) then
    raise exception 'nobody would be left to look after this' using errcode = 'check_violation', constraint = 'an_administrator_stays';
  end if;
  return new;
end $$;

-- An allocation stays with its child, its worker and its team: for another of these there is another allocation. Nobody works with a child twice on one day.
create function written_to_you.keep_allocation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.number > 1 and not exists (select from written_to_you.allocation_version v where v.authority_id = new.authority_id and v.id = new.id and v.number = new.number - 1
    and v.child_id = new.child_id and v.staff_person_id = new.staff_person_id and v.team_id = new.team_id) then
    raise exception 'allocation % does not follow the one before it', new.number using errcode = 'serialization_failure';
  end if;
  if new.written_by is not null and not new.taken_back then
    perform from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.child_id for no key update;
    if exists (select from written_to_you.allocation a where a.authority_id = new.authority_id and a.child_id = new.child_id and a.staff_person_id = new.staff_person_id and a.id <> new.id and not a.taken_back
      and daterange(a.from_day, a.to_day, '[]') && daterange(new.from_day, new.to_day, '[]')) then
      raise exception 'they work with this child then already' using errcode = 'check_violation', constraint = 'works_with_child_once';
    end if;
  end if;
  insert into written_to_you.allocation as a (authority_id, id, child_id, staff_person_id, team_id, kind, role, from_day, to_day, taken_back, written_by)
    values (new.authority_id, new.id, new.child_id, new.staff_person_id, new.team_id, new.kind, new.role, new.from_day, new.to_day, new.taken_back, new.written_by)
    on conflict (authority_id, id) do update set kind = new.kind, role = new.role, from_day = new.from_day, to_day = new.to_day, taken_back = new.taken_back where new.number > 1;
  if not found and new.written_by is not null then
    raise exception 'this allocation is there already' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create function written_to_you.begin_allocation_history() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.allocation_version (authority_id, id, number, child_id, staff_person_id, team_id, kind, role, from_day, to_day, written_at)
    select new.authority_id, new.id, 1, new.child_id, new.staff_person_id, new.team_id, new.kind, new.role, new.from_day, new.to_day, c.created_at
    from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.child_id;
  return null;
end $$;

create function written_to_you.keep_setting() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.number > 1 and not exists (select from written_to_you.authority_setting s where s.authority_id = new.authority_id and s.part = new.part and s.number = new.number - 1) then
    raise exception 'this does not follow what was set before' using errcode = 'serialization_failure';
  end if;
  if new.part = 'name' then
    update written_to_you.authority set name = new.value ->> 'name' where id = new.authority_id;
  end if;
  return new;
end $$;

-- What is there before this is set up like everything that the authority sets up.
insert into written_to_you.team_version (authority_id, id, number, name, written_at)
  select t.authority_id, t.id, 1, t.name, x.created_at from written_to_you.team t join written_to_you.authority x on x.id = t.authority_id;
insert into written_to_you.staff_version (authority_id, person_id, number, full_name, team_id, job_title, does, from_day, to_day, holds_from, written_at)
  select s.authority_id, s.person_id, 1, p.full_name, s.team_id, s.job_title, s.does, s.from_day, s.to_day, s.from_day, p.created_at
  from written_to_you.staff s join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.person_id);
insert into written_to_you.allocation_version (authority_id, id, number, child_id, staff_person_id, team_id, kind, role, from_day, to_day, written_at)
  select a.authority_id, a.id, 1, a.child_id, a.staff_person_id, a.team_id, a.kind, a.role, a.from_day, a.to_day, c.created_at
  from written_to_you.allocation a join written_to_you.child c on (c.authority_id, c.person_id) = (a.authority_id, a.child_id);

create trigger follow_number before insert on written_to_you.team_version for each row execute function written_to_you.follow_number();
create trigger keep_team before insert on written_to_you.team_version for each row execute function written_to_you.keep_team();
create trigger keep_staff before insert on written_to_you.staff_version for each row execute function written_to_you.keep_staff();
create trigger keep_account before insert on written_to_you.account_change for each row execute function written_to_you.keep_account();
create trigger keep_allocation before insert on written_to_you.allocation_version for each row execute function written_to_you.keep_allocation();
create trigger keep_setting before insert on written_to_you.authority_setting for each row execute function written_to_you.keep_setting();
create trigger begin_history after insert on written_to_you.team for each row when (new.written_by is null) execute function written_to_you.begin_team_history();
create trigger begin_history after insert on written_to_you.staff for each row when (new.written_by is null) execute function written_to_you.begin_staff_history();
create trigger begin_history after insert on written_to_you.allocation for each row when (new.written_by is null) execute function written_to_you.begin_allocation_history();

do $$
declare table_name text;
begin
  foreach table_name in array array['team_version', 'staff_version', 'account_change', 'allocation_version', 'authority_setting'] loop
    execute format('create trigger append_only before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger append_only_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
    execute format('alter table written_to_you.%I enable row level security', table_name);
    execute format('alter table written_to_you.%I force row level security', table_name);
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', table_name);
    execute format($policy$create policy administrator_sees on written_to_you.%I for select to written_to_you_administrator
      using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()))$policy$, table_name);
    execute format('grant select, insert on written_to_you.%I to written_to_you_administrator', table_name);
  end loop;
  foreach table_name in array array['team_version', 'account_change', 'authority_setting'] loop
    execute format($policy$create policy administrator_adds on written_to_you.%I for insert to written_to_you_administrator
      with check (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()) and written_by = (select written_to_you.asking_person()))$policy$, table_name);
  end loop;
end $$;

-- ── Who may see and write what ──

-- What was taken back opens no file.
create or replace function written_to_you.children_worked_with() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
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
      where a.authority_id = asking_authority and a.staff_person_id = asking_person and a.from_day <= today and (a.to_day is null or a.to_day >= today) and not a.taken_back);
  elsif member.does = 'manager' then
    return array(select distinct a.child_id from written_to_you.allocation a
      where a.authority_id = asking_authority and a.team_id = member.team_id and a.from_day <= today and (a.to_day is null or a.to_day >= today) and not a.taken_back);
  end if;
  return '{}';
end $$;
alter policy staff_see on written_to_you.allocation
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and not taken_back);

-- The children whose workers a manager looks after: those whom somebody of the team works with today, and those whom nobody works with and of whom the team was the last to have, or is the next.
create function written_to_you.children_of_my_team() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  today date := written_to_you.asking_day();
  mine uuid;
begin
  select s.team_id into mine from written_to_you.staff s
    where s.authority_id = asking_authority and s.person_id = written_to_you.asking_person() and s.does = 'manager' and s.from_day <= today and (s.to_day is null or s.to_day >= today);
  if mine is null then return '{}'; end if;
  return written_to_you.children_worked_with() || array(
    select distinct t.child_id from written_to_you.allocation t
    where t.authority_id = asking_authority and t.team_id = mine and not t.taken_back
      and not exists (select from written_to_you.allocation a where a.authority_id = asking_authority and a.child_id = t.child_id and not a.taken_back and a.from_day <= today and (a.to_day is null or a.to_day >= today))
      and mine = (select a.team_id from written_to_you.allocation a where a.authority_id = asking_authority and a.child_id = t.child_id and not a.taken_back order by coalesce(a.to_day, 'infinity') desc, a.from_day desc, a.id desc limit 1));
end $$;

-- A manager gives work to their own team; an administrator to anybody who works with children. They work here from the first day on, in the team that the work is for.
create function written_to_you.may_be_given_child(member uuid, team uuid, first_day date) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  today date := written_to_you.asking_day();
begin
  return exists (select from written_to_you.staff me join written_to_you.staff s on s.authority_id = me.authority_id and s.person_id = member
    where me.authority_id = written_to_you.asking_authority() and me.person_id = written_to_you.asking_person() and me.from_day <= today and (me.to_day is null or me.to_day >= today)
      and s.does in ('practitioner', 'manager') and s.team_id = team and s.from_day <= first_day and (s.to_day is null or s.to_day >= first_day)
      and (me.does = 'administrator' or (me.does = 'manager' and me.team_id = team)));
end $$;

create policy manager_sees on written_to_you.allocation for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_of_my_team())::uuid[]) and not taken_back);
create policy manager_sees on written_to_you.allocation_version for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_of_my_team())::uuid[]));
create policy manager_adds on written_to_you.allocation_version for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_of_my_team())::uuid[]) and written_by = (select written_to_you.asking_person())
    and (number > 1 or written_to_you.may_be_given_child(staff_person_id, team_id, from_day)));
grant select, insert on written_to_you.allocation_version to written_to_you_staff;
create policy administrator_adds on written_to_you.allocation_version for insert to written_to_you_administrator
  with check (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()) and written_by = (select written_to_you.asking_person())
    and (number > 1 or written_to_you.may_be_given_child(staff_person_id, team_id, from_day)));
create policy administrator_sees on written_to_you.allocation for select to written_to_you_administrator
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()));
create policy administrator_sees on written_to_you.account for select to written_to_you_administrator
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()) and person_id in (select s.person_id from written_to_you.staff s where s.authority_id = account.authority_id));
grant select on written_to_you.allocation, written_to_you.account to written_to_you_administrator;
-- Nobody whom a file knows is made staff under the same entry: who works here begins as a new person, or goes on as the colleague they are.
create policy administrator_adds on written_to_you.staff_version for insert to written_to_you_administrator
  with check (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()) and written_by = (select written_to_you.asking_person()));

-- An administrator reads what administrators changed, and who was given to whom: nothing of what anybody read or wrote on a file.
create policy administrator_sees on written_to_you.audit_entry for select to written_to_you_administrator
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()) and outcome = 'allowed'
    and (action = 'write-allocation' or (does = 'administrator' and action not like 'list-%' and action <> all ('{sign-in,sign-out,see-training,confirm-merge}'))));
grant select on written_to_you.audit_entry to written_to_you_administrator;
create index audit_of_administration on written_to_you.audit_entry (authority_id, at desc)
  where outcome = 'allowed' and (action = 'write-allocation' or (does = 'administrator' and action not like 'list-%' and action <> all ('{sign-in,sign-out,see-training,confirm-merge}')));

-- Name and birthday of children, as far as they are needed to choose the right one: for an administrator, and for the manager of their team. Nothing else of a file is told.
create function written_to_you.children_to_choose(ids uuid[]) returns table (child_id uuid, full_name text, date_of_birth date) language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  of_my_team uuid[] := written_to_you.children_of_my_team();
  all_of_them boolean := written_to_you.is_administrator();
begin
  return query select p.id, p.full_name, p.date_of_birth from written_to_you.child c join written_to_you.person p on (p.authority_id, p.id) = (c.authority_id, c.person_id)
    where c.authority_id = asking_authority and c.person_id = any(ids) and (all_of_them or c.person_id = any(of_my_team)) order by p.full_name, p.id;
end $$;

-- A file that another stands for (`merged_into`) is not a child to choose.
-- Children whose name has parts that begin with what is asked, however it is spelt with accents and apostrophes, for an administrator: at most so many.
create function written_to_you.children_named(asked text, most integer) returns table (child_id uuid, full_name text, date_of_birth date) language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  parts text[] := written_to_you.name_parts(asked);
begin
  if not coalesce(written_to_you.is_administrator(), false) or cardinality(parts) = 0 or length(parts[1]) < 2 then return; end if;
  return query select p.id, p.full_name, p.date_of_birth
    from written_to_you.name_key k join written_to_you.child c on c.authority_id = k.authority_id and c.person_id = k.person_id join written_to_you.person p on (p.authority_id, p.id) = (c.authority_id, c.person_id)
    where k.authority_id = asking_authority and to_jsonb(c) ->> 'merged_into' is null and k.key = 'p:' || left(parts[1], 3)
      and not exists (select from unnest(parts) part where not exists (
        select from unnest(written_to_you.name_parts(concat_ws(' ', p.full_name, p.preferred_name))) own where starts_with(own, part)))
    order by p.full_name, p.id limit least(most, 50);
end $$;

-- Children whom nobody works with today, or only somebody who has left, although a stretch of work is open, or none was ever written down: for an administrator all of them, for a manager those of the team.
create function written_to_you.children_without_worker(after integer, most integer) returns table (child_id uuid, total bigint) language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  today date := written_to_you.asking_day();
  of_my_team uuid[] := written_to_you.children_of_my_team();
  all_of_them boolean := written_to_you.is_administrator();
begin
  return query select c.person_id, count(*) over () from written_to_you.child c join written_to_you.person p on (p.authority_id, p.id) = (c.authority_id, c.person_id)
    where c.authority_id = asking_authority and to_jsonb(c) ->> 'merged_into' is null and (all_of_them or c.person_id = any(of_my_team))
      and not exists (select from written_to_you.allocation a join written_to_you.staff s on (s.authority_id, s.person_id) = (a.authority_id, a.staff_person_id) and s.from_day <= today and (s.to_day is null or s.to_day >= today)
        where a.authority_id = asking_authority and a.child_id = c.person_id and not a.taken_back and a.from_day <= today and (a.to_day is null or a.to_day >= today))
      and (exists (select from written_to_you.involvement i where i.authority_id = asking_authority and i.child_id = c.person_id and not i.taken_back and i.from_day <= today and (i.to_day is null or i.to_day >= today))
        or not exists (select from written_to_you.involvement i where i.authority_id = asking_authority and i.child_id = c.person_id and not i.taken_back))
    order by p.full_name, p.id offset greatest(after, 0) limit least(most, 100);
end $$;

-- ── Who holds a session also says what their authority has set for its pages ──

drop function written_to_you.session_holder(bytea, timestamptz);
create function written_to_you.session_holder(token bytea, at_time timestamptz)
  returns table (authority_id uuid, authority_name text, time_zone text, person_id uuid, full_name text, preferred_name text, date_of_birth date, does text, job_title text, has_file boolean, settings jsonb)
  language plpgsql security definer set search_path = '' as $$
begin
  update written_to_you.session s set seen_at = at_time
    where s.token_hash = token and s.ended_at is null and s.ends_at > at_time and s.seen_at < at_time - interval '1 minute' and s.seen_at > at_time - interval '1 hour';
  return query
    select s.authority_id, x.name, x.time_zone, p.id, p.full_name, p.preferred_name, p.date_of_birth, coalesce(t.does, 'reader'), t.job_title, c.person_id is not null,
      (select coalesce(jsonb_object_agg(n.part, n.value), '{}') from (select distinct on (v.part) v.part, v.value from written_to_you.authority_setting v where v.authority_id = s.authority_id and v.part <> 'name' order by v.part, v.number desc) n)
    from written_to_you.session s
    join written_to_you.account a on (a.authority_id, a.person_id) = (s.authority_id, s.person_id) and a.closed_at is null
    join written_to_you.authority x on x.id = s.authority_id
    join written_to_you.person p on (p.authority_id, p.id) = (s.authority_id, s.person_id)
    left join written_to_you.staff t on (t.authority_id, t.person_id) = (s.authority_id, s.person_id)
      and t.from_day <= (at_time at time zone x.time_zone)::date and (t.to_day is null or t.to_day >= (at_time at time zone x.time_zone)::date)
    left join written_to_you.child c on (c.authority_id, c.person_id) = (s.authority_id, s.person_id)
    where s.token_hash = token and s.ended_at is null and s.ends_at > at_time and s.seen_at > at_time - interval '1 hour';
end $$;

revoke execute on all functions in schema written_to_you from public;
grant execute on function written_to_you.session_holder(bytea, timestamptz) to written_to_you_sign_in;
grant execute on function written_to_you.children_of_my_team() to written_to_you_staff;
grant execute on function written_to_you.may_be_given_child(uuid, uuid, date), written_to_you.children_to_choose(uuid[]), written_to_you.children_without_worker(integer, integer) to written_to_you_staff, written_to_you_administrator;
grant execute on function written_to_you.children_named(text, integer), written_to_you.name_parts(text) to written_to_you_administrator;
