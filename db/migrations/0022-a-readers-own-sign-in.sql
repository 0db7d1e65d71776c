-- How a child, a parent or a grown child signs in by themselves: invited in person with a code that is used once, then with a passkey,
-- or with a name, a password and a number from a device of theirs. No e-mail address and no telephone number is a key to anything.
--
-- Before anybody is known, the role of signing in calls a few narrow functions and sees no table.

create table written_to_you.invitation (
  authority_id uuid not null,
  id uuid not null,
  -- On whose file it was given.
  child_id uuid not null,
  person_id uuid not null,
  -- The code itself is known to nobody but the one who was given it.
  code_hash bytea not null unique check (octet_length(code_hash) = 32),
  invited_by uuid not null,
  invited_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > invited_at),
  used_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  primary key (authority_id, id),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, invited_by) references written_to_you.person,
  foreign key (authority_id, ended_by) references written_to_you.person
);
create index invitation_of_person on written_to_you.invitation (authority_id, person_id);
create index invitation_of_child on written_to_you.invitation (authority_id, child_id);

create table written_to_you.reader_sign_in (
  authority_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('password', 'passkey')),
  -- What the reader chose to be called here, in small letters.
  sign_in_name text check (sign_in_name = lower(sign_in_name)),
  password_hash text,
  -- The secret that a device makes numbers of, sealed with a key that the database does not hold.
  number_secret bytea,
  -- The last stretch of half a minute whose number was taken: no number is taken twice.
  last_number_step bigint not null default 0,
  passkey_id text,
  passkey_public_key bytea,
  passkey_counter bigint,
  made_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz,
  -- Null with an end: another way of signing in took its place.
  ended_by uuid,
  primary key (authority_id, id),
  check ((kind = 'password') = (num_nonnulls(sign_in_name, password_hash, number_secret) = 3)),
  check ((kind = 'passkey') = (num_nonnulls(passkey_id, passkey_public_key, passkey_counter) = 3)),
  foreign key (authority_id, person_id) references written_to_you.account,
  foreign key (authority_id, ended_by) references written_to_you.person
);
create unique index reader_sign_in_by_name on written_to_you.reader_sign_in (sign_in_name) where ended_at is null;
create unique index reader_sign_in_by_passkey on written_to_you.reader_sign_in (passkey_id) where ended_at is null;
create index reader_sign_in_of_person on written_to_you.reader_sign_in (authority_id, person_id);

-- Which way of signing in a session came by; null: as somebody of the demo.
alter table written_to_you.session add column reader_sign_in_id uuid, add foreign key (authority_id, reader_sign_in_id) references written_to_you.reader_sign_in;

-- Tries that failed, by the hash of the name that was tried: after a few of them it is time to wait. Kept for a day.
create table written_to_you.failed_sign_in (
  id uuid primary key,
  name_hash bytea not null check (octet_length(name_hash) = 32),
  failed_at timestamptz not null
);
create index failed_sign_in_by_name on written_to_you.failed_sign_in (name_hash, failed_at);

-- What a passkey is asked to sign: once, and soon.
create table written_to_you.passkey_challenge (
  challenge_hash bytea primary key check (octet_length(challenge_hash) = 32),
  ends_at timestamptz not null
);

do $$
declare table_name text;
begin
  foreach table_name in array array['invitation', 'reader_sign_in', 'failed_sign_in', 'passkey_challenge'] loop
    execute format('alter table written_to_you.%I enable row level security', table_name);
    execute format('alter table written_to_you.%I force row level security', table_name);
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', table_name);
  end loop;
  foreach table_name in array array['invitation', 'reader_sign_in'] loop
    execute format('create trigger never_removed before delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger never_removed_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
  end loop;
end $$;

-- ── Staff: they invite, and end what they find should end. They never see a code, a password or a key. ──

create policy staff_see on written_to_you.invitation for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]));
-- The child, or somebody in the child's life. Whoever works here signs in as staff.
create policy staff_add on written_to_you.invitation for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and invited_by = (select written_to_you.asking_person())
    and used_at is null and ended_at is null
    and not exists (select from written_to_you.staff s where s.authority_id = invitation.authority_id and s.person_id = invitation.person_id)
    and (person_id = child_id or exists (select from written_to_you.relationship r where r.authority_id = invitation.authority_id and r.child_id = invitation.child_id and r.person_id = invitation.person_id
      and r.relationship is not null and (r.to_day is null or r.to_day >= written_to_you.asking_day()))));
create policy staff_change on written_to_you.invitation for update to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and used_at is null and ended_at is null)
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and ended_by = (select written_to_you.asking_person()));
grant select (authority_id, id, child_id, person_id, invited_by, invited_at, ends_at, used_at, ended_at, ended_by) on written_to_you.invitation to written_to_you_staff;
grant insert, update (ended_at, ended_by) on written_to_you.invitation to written_to_you_staff;

create policy staff_see on written_to_you.reader_sign_in for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and person_id = any((select written_to_you.people_on_my_files())::uuid[]));
create policy staff_change on written_to_you.reader_sign_in for update to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and person_id = any((select written_to_you.people_on_my_files())::uuid[]) and ended_at is null)
  with check (authority_id = (select written_to_you.asking_authority()) and person_id = any((select written_to_you.people_on_my_files())::uuid[]) and ended_by = (select written_to_you.asking_person()));
grant select (authority_id, id, person_id, kind, made_at, last_used_at, ended_at, ended_by), update (ended_at, ended_by) on written_to_you.reader_sign_in to written_to_you_staff;

-- With a way of signing in end the sessions that came by it: at once, not when they run out.
create function written_to_you.end_sessions_with_sign_in() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update written_to_you.session set ended_at = new.ended_at where authority_id = new.authority_id and reader_sign_in_id = new.id and ended_at is null;
  return null;
end $$;
create trigger end_sessions_with_sign_in after update of ended_at on written_to_you.reader_sign_in
  for each row when (old.ended_at is null and new.ended_at is not null) execute function written_to_you.end_sessions_with_sign_in();

-- A new code takes the place of the one before.
create function written_to_you.replace_invitation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update written_to_you.invitation set ended_at = new.invited_at, ended_by = new.invited_by
    where authority_id = new.authority_id and person_id = new.person_id and used_at is null and ended_at is null;
  return new;
end $$;
create trigger replace_invitation before insert on written_to_you.invitation for each row execute function written_to_you.replace_invitation();

-- ── Before anybody is known ──

-- Whom a code is for; no row when it was used, taken back or has run out.
create function written_to_you.invited_by_code(code bytea, at_time timestamptz) returns table (authority_name text, full_name text, preferred_name text)
  language sql stable security definer set search_path = '' as $$
  select x.name, p.full_name, p.preferred_name from written_to_you.invitation i
  join written_to_you.authority x on x.id = i.authority_id
  join written_to_you.person p on (p.authority_id, p.id) = (i.authority_id, i.person_id)
  where i.code_hash = code and i.used_at is null and i.ended_at is null and i.ends_at > at_time
$$;

-- Takes the code, keeps the new way of signing in, ends those from before and their sessions, starts a session, and writes it down in the child's chain.
-- Gives 'done', 'gone' (the code is of no use any more) or 'name-taken'.
create function written_to_you.accept_invitation(code bytea, new_id uuid, new_kind text, new_name text, new_password text, new_secret bytea, new_step bigint,
  new_passkey text, new_key bytea, new_counter bigint, token bytea, request uuid, at_time timestamptz, until timestamptz) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  invited written_to_you.invitation;
begin
  select * into invited from written_to_you.invitation i where i.code_hash = code and i.used_at is null and i.ended_at is null and i.ends_at > at_time for update;
  if not found then
    return 'gone';
  end if;
  if exists (select from written_to_you.reader_sign_in s where s.sign_in_name = new_name and s.ended_at is null and (s.authority_id, s.person_id) <> (invited.authority_id, invited.person_id)) then
    return 'name-taken';
  end if;
  update written_to_you.reader_sign_in set ended_at = at_time where authority_id = invited.authority_id and person_id = invited.person_id and ended_at is null;
  insert into written_to_you.account (authority_id, person_id, created_at) values (invited.authority_id, invited.person_id, at_time)
    on conflict (authority_id, person_id) do update set closed_at = null;
  insert into written_to_you.reader_sign_in (authority_id, id, person_id, kind, sign_in_name, password_hash, number_secret, last_number_step, passkey_id, passkey_public_key, passkey_counter, made_at, last_used_at)
    values (invited.authority_id, new_id, invited.person_id, new_kind, new_name, new_password, new_secret, coalesce(new_step, 0), new_passkey, new_key, new_counter, at_time, at_time);
  update written_to_you.invitation set used_at = at_time where authority_id = invited.authority_id and id = invited.id;
  insert into written_to_you.session (token_hash, authority_id, person_id, started_at, seen_at, ends_at, reader_sign_in_id)
    values (token, invited.authority_id, invited.person_id, at_time, at_time, until, new_id);
  perform set_config('written_to_you.authority', invited.authority_id::text, true), set_config('written_to_you.person', invited.person_id::text, true);
  perform written_to_you.write_audit(invited.child_id, 'accept-invitation', invited.id, 'allowed', new_kind, 'reader', request, at_time);
  return 'done';
exception when unique_violation then
  return 'name-taken';
end $$;

-- What a name stands for, to compare with what was typed; and how many tries failed in the last quarter of an hour.
create function written_to_you.password_of(name text, hash_of_name bytea, at_time timestamptz) returns table (id uuid, password_hash text, number_secret bytea, failed integer)
  language sql stable security definer set search_path = '' as $$
  select s.id, s.password_hash, s.number_secret, (select count(*)::int from written_to_you.failed_sign_in f where f.name_hash = hash_of_name and f.failed_at > at_time - interval '15 minutes')
  from (select) always left join written_to_you.reader_sign_in s on s.sign_in_name = name and s.ended_at is null
$$;

create function written_to_you.note_failed_sign_in(new_id uuid, hash_of_name bytea, at_time timestamptz) returns void
  language sql security definer set search_path = '' as $$
  delete from written_to_you.failed_sign_in where failed_at < at_time - interval '1 day';
  insert into written_to_you.failed_sign_in (id, name_hash, failed_at) values (new_id, hash_of_name, at_time);
$$;

create function written_to_you.passkey_of(passkey text) returns table (id uuid, public_key bytea, counter bigint)
  language sql stable security definer set search_path = '' as $$
  select s.id, s.passkey_public_key, s.passkey_counter from written_to_you.reader_sign_in s where s.passkey_id = passkey and s.ended_at is null
$$;

-- Starts a session by a way of signing in that was proved. `used` is the number's half-minute, or what the passkey counts: one that was used before opens nothing.
create function written_to_you.start_reader_session(sign_in uuid, used bigint, token bytea, at_time timestamptz, until timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  proved written_to_you.reader_sign_in;
begin
  update written_to_you.reader_sign_in s set last_used_at = at_time,
      last_number_step = case s.kind when 'password' then used else s.last_number_step end, passkey_counter = case s.kind when 'passkey' then used else s.passkey_counter end
    where s.id = sign_in and s.ended_at is null
      -- A passkey that is kept in more than one place counts nothing: always 0.
      and case s.kind when 'password' then s.last_number_step < used else s.passkey_counter < used or used = 0 end
    returning * into proved;
  if not found then
    return false;
  end if;
  insert into written_to_you.session (token_hash, authority_id, person_id, started_at, seen_at, ends_at, reader_sign_in_id)
    select token, a.authority_id, a.person_id, at_time, at_time, until, proved.id from written_to_you.account a
    where a.authority_id = proved.authority_id and a.person_id = proved.person_id and a.closed_at is null;
  return found;
end $$;

create function written_to_you.keep_challenge(challenge bytea, at_time timestamptz, until timestamptz) returns void
  language sql security definer set search_path = '' as $$
  delete from written_to_you.passkey_challenge where ends_at < at_time;
  insert into written_to_you.passkey_challenge values (challenge, until);
$$;

create function written_to_you.take_challenge(challenge bytea, at_time timestamptz) returns boolean
  language sql security definer set search_path = '' as $$
  with taken as (delete from written_to_you.passkey_challenge where challenge_hash = challenge and ends_at > at_time returning 1)
  select exists (select from taken)
$$;

revoke execute on all functions in schema written_to_you from public;
grant execute on function written_to_you.invited_by_code(bytea, timestamptz),
  written_to_you.accept_invitation(bytea, uuid, text, text, text, bytea, bigint, text, bytea, bigint, bytea, uuid, timestamptz, timestamptz),
  written_to_you.password_of(text, bytea, timestamptz), written_to_you.note_failed_sign_in(uuid, bytea, timestamptz), written_to_you.passkey_of(text),
  written_to_you.start_reader_session(uuid, bigint, bytea, timestamptz, timestamptz), written_to_you.keep_challenge(bytea, timestamptz, timestamptz),
  written_to_you.take_challenge(bytea, timestamptz) to written_to_you_sign_in;
