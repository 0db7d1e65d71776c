-- What is due by when: what was done that no record shows, the timescales as an authority sets them, and calendars that follow what is due.

-- Somebody says that a thing was done on a day. A row that takes another back leaves both to be seen.
create table written_to_you.due_done (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  timescale_id text not null check (timescale_id ~ '^[a-z-]{1,60}$'),
  done_on date not null,
  takes_back uuid,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, id, child_id),
  unique (authority_id, takes_back),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, takes_back, child_id) references written_to_you.due_done (authority_id, id, child_id),
  foreign key (authority_id, said_by) references written_to_you.person
);
create index due_done_of_child on written_to_you.due_done (authority_id, child_id, timescale_id);

-- The newest row of a timescale counts. `spans`: {"first": {count, unit}, "next": [{count, unit}]}.
create table written_to_you.timescale_setting (
  authority_id uuid not null references written_to_you.authority,
  id uuid not null,
  timescale_id text not null check (timescale_id ~ '^[a-z-]{1,60}$'),
  spans jsonb not null,
  is_off boolean not null,
  why text not null check (why <> ''),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, written_by) references written_to_you.person
);
create index timescale_setting_newest on written_to_you.timescale_setting (authority_id, timescale_id, written_at desc, id desc);

-- An address that a calendar program follows. A person's newest row counts; one without a hash stops it.
create table written_to_you.calendar_feed (
  authority_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea check (octet_length(token_hash) = 32),
  made_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, token_hash),
  foreign key (authority_id, person_id) references written_to_you.account
);
create index calendar_feed_newest on written_to_you.calendar_feed (authority_id, person_id, made_at desc, id desc);
create index calendar_feed_by_token on written_to_you.calendar_feed (token_hash);

do $$
declare table_name text;
begin
  foreach table_name in array array['due_done', 'timescale_setting', 'calendar_feed'] loop
    execute format('create trigger append_only before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger append_only_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
    execute format('alter table written_to_you.%I enable row level security', table_name);
    execute format('alter table written_to_you.%I force row level security', table_name);
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', table_name);
  end loop;
end $$;

create policy staff_see on written_to_you.due_done for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]));
create policy staff_add on written_to_you.due_done for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and said_by = (select written_to_you.asking_person()));
grant select, insert on written_to_you.due_done to written_to_you_staff;

create policy staff_see on written_to_you.timescale_setting for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_working_here()));
create policy administrator_sees on written_to_you.timescale_setting for select to written_to_you_administrator
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()));
create policy administrator_adds on written_to_you.timescale_setting for insert to written_to_you_administrator
  with check (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()) and written_by = (select written_to_you.asking_person()));
grant select on written_to_you.timescale_setting to written_to_you_staff;
grant select, insert on written_to_you.timescale_setting to written_to_you_administrator;

-- The hash is for nobody to read: that there is a feed, and since when, is.
create policy own on written_to_you.calendar_feed for all to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and person_id = (select written_to_you.asking_person()))
  with check (authority_id = (select written_to_you.asking_authority()) and person_id = (select written_to_you.asking_person()) and (select written_to_you.is_working_here()));
grant select, insert on written_to_you.calendar_feed to written_to_you_staff;

-- Whose calendar an address is, as long as they work here: like a session's holder, read afresh each time.
create function written_to_you.calendar_holder(token bytea, at_time timestamptz) returns table (authority_id uuid, time_zone text, person_id uuid, does text)
  language sql stable security definer set search_path = '' as $$
  select f.authority_id, x.time_zone, f.person_id, t.does
  from written_to_you.calendar_feed f
  join written_to_you.account a on (a.authority_id, a.person_id) = (f.authority_id, f.person_id) and a.closed_at is null
  join written_to_you.authority x on x.id = f.authority_id
  join written_to_you.staff t on (t.authority_id, t.person_id) = (f.authority_id, f.person_id) and t.does in ('practitioner', 'manager')
    and t.from_day <= (at_time at time zone x.time_zone)::date and (t.to_day is null or t.to_day >= (at_time at time zone x.time_zone)::date)
  where f.token_hash = token
    and f.id = (select n.id from written_to_you.calendar_feed n where n.authority_id = f.authority_id and n.person_id = f.person_id order by n.made_at desc, n.id desc limit 1)
$$;
revoke execute on function written_to_you.calendar_holder from public;
grant execute on function written_to_you.calendar_holder to written_to_you_sign_in;
