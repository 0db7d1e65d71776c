-- Who people are, how they stand to a child, and where a child lived and learnt: all of it as history.
--
-- Every entry has an `id` that stays and a `number` that counts up. What is corrected is a further row; what was entered by mistake is taken back by a further row.
-- The row with the highest number is what stands; the rows before it say what was there, who wrote it and when. Nothing is ever changed or removed.
-- `person`, `child`, `relationship` and `involvement` stay as they were for all that read them: triggers keep them at what stands.

-- ── What stands ──

alter table written_to_you.person
  -- Null: set up with the authority's files, not entered through the program.
  add column created_by uuid,
  -- The entry of the same person that stands for this one; null: this one stands for itself.
  add column merged_into uuid,
  add foreign key (authority_id, created_by) references written_to_you.person,
  add foreign key (authority_id, merged_into) references written_to_you.person;
create index person_by_birth on written_to_you.person (authority_id, date_of_birth) where date_of_birth is not null;
create index person_merged on written_to_you.person (authority_id, merged_into) where merged_into is not null;

alter table written_to_you.relationship add column taken_back boolean not null default false, add column written_by uuid, add foreign key (authority_id, written_by) references written_to_you.person;
alter table written_to_you.involvement add column taken_back boolean not null default false, add column written_by uuid, add foreign key (authority_id, written_by) references written_to_you.person;

-- ── History ──

create table written_to_you.person_detail (
  authority_id uuid not null,
  person_id uuid not null,
  number integer not null check (number > 0),
  full_name text not null check (full_name <> ''),
  preferred_name text check (preferred_name <> ''),
  pronouns text not null default '',
  date_of_birth date,
  died_on date check (date_of_birth is null or died_on >= date_of_birth),
  -- How the person describes themself, where that was written down. Never guessed from a name or from pronouns.
  described_as text check (described_as in ('girl-or-woman', 'boy-or-man', 'another-way')),
  uses_words boolean not null default true,
  communication text not null default '',
  languages text not null default '',
  interpreter text not null default '',
  why text not null default '',
  -- Null: set up with the authority's files.
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, person_id, number),
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);

-- Names besides the one that is used today: earlier ones, ones by which others know them.
create table written_to_you.person_name (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  person_id uuid not null,
  kind text not null check (kind in ('legal', 'earlier', 'preferred', 'also-known-as')),
  name text not null check (name <> ''),
  from_day date,
  to_day date check (from_day is null or to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);
create index person_name_of_person on written_to_you.person_name (authority_id, person_id);

-- How two people belong together, whoever's file they are on: this is what a family map is drawn from.
create table written_to_you.family_tie (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  person_id uuid not null,
  other_id uuid not null,
  -- The person is this to the other.
  kind text not null check (kind in ('birth-parent', 'adoptive-parent', 'step-parent', 'foster-carer', 'special-guardian', 'married', 'partner', 'separated', 'divorced')),
  from_day date,
  to_day date check (from_day is null or to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  check (person_id <> other_id),
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, other_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);
create index family_tie_of_person on written_to_you.family_tie (authority_id, person_id);
create index family_tie_of_other on written_to_you.family_tie (authority_id, other_id);

-- Two entries of one person: `into_id` stands for both, `into_id` null takes the two apart again. Both keep their own history.
create table written_to_you.person_merge (
  authority_id uuid not null,
  person_id uuid not null,
  number integer not null check (number > 0),
  into_id uuid,
  why text not null check (why <> ''),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, person_id, number),
  check (into_id <> person_id),
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, into_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);

create table written_to_you.relationship_version (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  person_id uuid not null,
  relationship text check (relationship <> ''),
  role text check (role <> ''),
  -- How near they are to the child, as the child sees it; null: nobody asked yet.
  closeness text check (closeness in ('very-close', 'close', 'further-away')),
  parental_responsibility boolean not null default false,
  responsibility_by text check (responsibility_by in ('birth-mother', 'birth-certificate', 'married', 'agreement', 'parental-responsibility-order', 'child-arrangements-order', 'special-guardianship-order', 'adoption-order', 'care-order', 'other')),
  responsibility_from date,
  responsibility_limits text,
  from_day date,
  to_day date check (from_day is null or to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  check (num_nonnulls(relationship, role) = 1),
  check (parental_responsibility or (responsibility_by is null and responsibility_from is null and responsibility_limits is null)),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);

create table written_to_you.involvement_version (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  threshold text not null check (threshold in ('early-help', 'child-in-need', 'child-protection', 'child-in-care', 'care-leaver')),
  from_day date not null,
  to_day date check (to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, written_by) references written_to_you.person
);

-- Somebody who is a danger to this child: said plainly, with who says so and until when.
create table written_to_you.danger (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  person_id uuid not null,
  what text not null check (what <> ''),
  who_says text not null check (who_says <> ''),
  from_day date,
  to_day date check (from_day is null or to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);

-- How somebody is reached, on the file on which it was written, and who may know.
create table written_to_you.contact_detail (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('address', 'phone', 'email', 'other')),
  detail text not null check (detail <> ''),
  who_may_know text not null check (who_may_know in ('team', 'professionals', 'child', 'parents', 'child-and-parents')),
  from_day date,
  to_day date check (from_day is null or to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, person_id) references written_to_you.person,
  foreign key (authority_id, written_by) references written_to_you.person
);

create table written_to_you.home (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  kind text not null check (kind in ('family', 'kinship', 'foster', 'adoptive', 'childrens-home', 'supported', 'own', 'hospital', 'custody', 'other')),
  with_whom text not null check (with_whom <> ''),
  why_ended text,
  child_thought text,
  from_day date not null,
  to_day date check (to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, written_by) references written_to_you.person
);

create table written_to_you.school (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  name text not null check (name <> ''),
  place_in_it text,
  why_ended text,
  from_day date not null,
  to_day date check (to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, written_by) references written_to_you.person
);

create table written_to_you.legal_status (
  authority_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  child_id uuid not null,
  status text not null check (status in ('agreed-with-parents', 'police-protection', 'emergency-protection-order', 'interim-care-order', 'care-order', 'placement-order', 'adoption-order', 'special-guardianship-order', 'child-arrangements-order',
    'supervision-order', 'remand', 'other')),
  says text,
  from_day date not null,
  to_day date check (to_day >= from_day),
  taken_back boolean not null default false,
  why text not null default '',
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, id, number),
  foreign key (authority_id, child_id) references written_to_you.child,
  foreign key (authority_id, written_by) references written_to_you.person
);

-- A file that was opened through the program: for whom, why, and who begins to work with the child.
create table written_to_you.file_opening (
  authority_id uuid not null,
  child_id uuid not null,
  allocation_id uuid not null,
  staff_person_id uuid not null,
  why text not null check (why <> ''),
  opened_by uuid not null,
  opened_at timestamptz not null,
  primary key (authority_id, child_id),
  foreign key (authority_id, child_id) references written_to_you.person,
  foreign key (authority_id, staff_person_id) references written_to_you.staff,
  foreign key (authority_id, opened_by) references written_to_you.person
);

-- Somebody asked whether a person is known elsewhere in the authority: by which name, why, and whom they were told of. Kept for good.
create table written_to_you.look_elsewhere (
  authority_id uuid not null,
  id uuid not null,
  name text not null check (name <> ''),
  date_of_birth date not null,
  reason text not null check (reason <> ''),
  asked_by uuid not null,
  asked_on date not null,
  asked_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, asked_by) references written_to_you.person
);
create index look_elsewhere_by_asker on written_to_you.look_elsewhere (authority_id, asked_by, asked_on);

create table written_to_you.found_elsewhere (
  authority_id uuid not null,
  look_id uuid not null,
  person_id uuid not null,
  primary key (authority_id, look_id, person_id),
  foreign key (authority_id, look_id) references written_to_you.look_elsewhere,
  foreign key (authority_id, person_id) references written_to_you.person
);

-- By what a person is found: beginnings of names (p:), sounds (s:), sounds with a letter less (d:). Derived; only ever added to, so that an old spelling still finds.
create table written_to_you.name_key (
  authority_id uuid not null,
  key text not null,
  person_id uuid not null,
  primary key (authority_id, key, person_id),
  foreign key (authority_id, person_id) references written_to_you.person
);

do $$
declare table_name text;
begin
  foreach table_name in array array['relationship_version', 'involvement_version', 'danger', 'contact_detail', 'home', 'school', 'legal_status'] loop
    execute format('create index %1$s_of_child on written_to_you.%1$I (authority_id, child_id)', table_name);
  end loop;
end $$;

-- ── By sound and spelling ──

-- The parts of a name in small letters without accents: 'Siân O’Reilly-Jones' is {jones,oreilly,sian}.
create function written_to_you.name_parts(name text) returns text[] language sql immutable strict parallel safe set search_path = '' as $$
  select coalesce(array_agg(distinct part), '{}') from unnest(regexp_split_to_array(
    translate(regexp_replace(regexp_replace(normalize(lower(name), NFKD), '[\u0300-\u036f]', '', 'g'), '[''’ʼ`]', '', 'g'), 'øłđðþıæœß', 'olddtiaos'), '[\s\-‐‑–,.;:/()"&+_]+')) part
  where part <> ''
$$;

-- How a part of a name sounds, coarsely: 'Catherine' and 'Kathryn' are both ktrn. Vowels count only at the beginning. What is too much alike is parted later, letter by letter.
create function written_to_you.name_sound(part text) returns text language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  sound text := regexp_replace(part, '[0-9]', '', 'g');
  change text[];
begin
  foreach change slice 1 in array array[
    ['^(kn|gn|pn)', 'n'], ['^wr', 'r'], ['^ps', 's'], ['^x', 's'], ['^y(?=[aeiou])', 'j'], ['^w', 'v'], ['mb$', 'm'],
    ['ch(?=r|l|ae)', 'k'], ['(t?sch|tch|ch|sh)', 'j'], ['dg', 'j'], ['ph', 'f'], ['gh', ''], ['th', 't'], ['g(?=[eiy])', 'j'], ['c(?=[eiy])', 's'],
    ['[ckqg]', 'k'], ['x', 'ks'], ['z', 's'], ['p', 'b'], ['v', 'f'], ['d', 't'], ['m', 'n'], ['^h?[aeiouy]', 'a']] loop
    sound := regexp_replace(sound, change[1], change[2], 'g');
  end loop;
  return regexp_replace(left(sound, 1) || regexp_replace(substr(sound, 2), '[aeiouyhw]', '', 'g'), '(.)\1+', '\1', 'g');
end $$;

-- A sound with each of its letters left out: two that differ by a letter have one of these in common.
create function written_to_you.sound_with_less(sound text) returns setof text language sql immutable strict parallel safe set search_path = '' as $$
  select distinct left(sound, place - 1) || substr(sound, place + 1) from generate_series(1, length(sound)) place where length(sound) >= 4
$$;

create function written_to_you.name_keys(name text) returns text[] language sql immutable strict parallel safe set search_path = '' as $$
  select coalesce(array_agg(distinct key), '{}') from unnest(written_to_you.name_parts(name)) part, written_to_you.name_sound(part) sound,
    lateral (select 'p:' || left(part, 2) union all select 'p:' || left(part, 3) union all select 's:' || sound where length(sound) > 1 union all select 'd:' || sound where length(sound) > 2
      union all select 'd:' || less from written_to_you.sound_with_less(sound) less) keys (key)
$$;

-- The keys by which one asks: of a beginning only its longest.
create function written_to_you.asked_keys(part text) returns text[] language sql immutable strict parallel safe set search_path = '' as $$
  select array_agg(key) from unnest(written_to_you.name_keys(part)) key
  where key not like 'p:%' or key = 'p:' || left((written_to_you.name_parts(part))[1], 3)
$$;

-- ── What is derived is kept by triggers ──

create function written_to_you.keep_name_keys() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  names text := case tg_table_name when 'person' then concat_ws(' ', to_jsonb(new) ->> 'full_name', to_jsonb(new) ->> 'preferred_name') else to_jsonb(new) ->> 'name' end;
begin
  insert into written_to_you.name_key (authority_id, key, person_id)
    select new.authority_id, key, (coalesce(to_jsonb(new) ->> 'person_id', to_jsonb(new) ->> 'id'))::uuid from unnest(written_to_you.name_keys(names)) key on conflict do nothing;
  return null;
end $$;

-- A further number follows the one before it, and stays with the same child and person: an entry never wanders to another file.
create function written_to_you.follow_number() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  before_it jsonb;
  new_row jsonb := to_jsonb(new);
begin
  if new.number = 1 then return new; end if;
  execute format('select to_jsonb(e) from written_to_you.%I e where e.authority_id = $1 and e.id = $2 and e.number = $3', tg_table_name) into before_it using new.authority_id, new.id, new.number - 1;
  if before_it is null or before_it -> 'child_id' is distinct from new_row -> 'child_id' or before_it -> 'person_id' is distinct from new_row -> 'person_id' or before_it -> 'other_id' is distinct from new_row -> 'other_id' then
    raise exception 'entry % does not follow the one before it', new.number using errcode = 'serialization_failure';
  end if;
  return new;
end $$;

-- Who somebody is now. The first detail brings the person into being; one who is there already is corrected, never begun again.
create function written_to_you.keep_person() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.number = 1 then
    insert into written_to_you.person (authority_id, id, full_name, preferred_name, pronouns, date_of_birth, created_at, created_by)
      values (new.authority_id, new.person_id, new.full_name, new.preferred_name, new.pronouns, new.date_of_birth, new.written_at, new.written_by) on conflict do nothing;
    if not found and new.written_by is not null then
      raise exception 'this person is there already' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if not exists (select from written_to_you.person_detail d where d.authority_id = new.authority_id and d.person_id = new.person_id and d.number = new.number - 1) then
    raise exception 'detail % does not follow the one before it', new.number using errcode = 'serialization_failure';
  end if;
  update written_to_you.person set full_name = new.full_name, preferred_name = new.preferred_name, pronouns = new.pronouns, date_of_birth = new.date_of_birth
    where authority_id = new.authority_id and id = new.person_id;
  update written_to_you.child set uses_words = new.uses_words, communication = new.communication
    where authority_id = new.authority_id and person_id = new.person_id and (uses_words, communication) is distinct from (new.uses_words, new.communication);
  return new;
end $$;

-- People whom the authority sets up have a history from their first day too.
create function written_to_you.begin_person_history() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.person_detail (authority_id, person_id, number, full_name, preferred_name, pronouns, date_of_birth, written_at)
    values (new.authority_id, new.id, 1, new.full_name, new.preferred_name, new.pronouns, new.date_of_birth, new.created_at);
  return null;
end $$;
create function written_to_you.begin_child_history() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.person_detail (authority_id, person_id, number, full_name, preferred_name, pronouns, date_of_birth, died_on, described_as, uses_words, communication, languages, interpreter, written_at)
    select d.authority_id, d.person_id, d.number + 1, d.full_name, d.preferred_name, d.pronouns, d.date_of_birth, d.died_on, d.described_as, new.uses_words, new.communication, d.languages, d.interpreter, new.created_at
    from written_to_you.person_detail d where d.authority_id = new.authority_id and d.person_id = new.person_id and (d.uses_words, d.communication) is distinct from (new.uses_words, new.communication)
    order by d.number desc limit 1;
  return null;
end $$;

create function written_to_you.keep_relationship() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.relationship as r (authority_id, id, child_id, person_id, relationship, role, parental_responsibility, from_day, to_day, taken_back, written_by)
    values (new.authority_id, new.id, new.child_id, new.person_id, new.relationship, new.role, new.parental_responsibility, new.from_day, new.to_day, new.taken_back, new.written_by)
    on conflict (authority_id, id) do update set relationship = new.relationship, role = new.role, parental_responsibility = new.parental_responsibility, from_day = new.from_day, to_day = new.to_day, taken_back = new.taken_back
    where new.number > 1;
  if not found and new.written_by is not null then
    raise exception 'this relationship is there already' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create function written_to_you.begin_relationship_history() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.relationship_version (authority_id, id, number, child_id, person_id, relationship, role, parental_responsibility, from_day, to_day, written_at)
    select new.authority_id, new.id, 1, new.child_id, new.person_id, new.relationship, new.role, new.parental_responsibility, new.from_day, new.to_day, c.created_at
    from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.child_id;
  return null;
end $$;

create function written_to_you.keep_involvement() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.involvement (authority_id, id, child_id, threshold, from_day, to_day, taken_back, written_by)
    values (new.authority_id, new.id, new.child_id, new.threshold, new.from_day, new.to_day, new.taken_back, new.written_by)
    on conflict (authority_id, id) do update set threshold = new.threshold, from_day = new.from_day, to_day = new.to_day, taken_back = new.taken_back
    where new.number > 1;
  if not found and new.written_by is not null then
    raise exception 'this involvement is there already' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create function written_to_you.begin_involvement_history() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.involvement_version (authority_id, id, number, child_id, threshold, from_day, to_day, written_at)
    select new.authority_id, new.id, 1, new.child_id, new.threshold, new.from_day, new.to_day, c.created_at
    from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.child_id;
  return null;
end $$;

-- One entry stands for the other. Whoever has a file stands for themself; and nobody is reached over two corners.
create function written_to_you.keep_merge() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.number > 1 and not exists (select from written_to_you.person_merge m where m.authority_id = new.authority_id and m.person_id = new.person_id and m.number = new.number - 1) then
    raise exception 'this does not follow what was decided before' using errcode = 'serialization_failure';
  end if;
  if new.into_id is not null and (exists (select from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.person_id)
    or exists (select from written_to_you.staff s where s.authority_id = new.authority_id and s.person_id = new.person_id)
    or exists (select from written_to_you.account a where a.authority_id = new.authority_id and a.person_id = new.person_id)
    or exists (select from written_to_you.person p where p.authority_id = new.authority_id and (p.merged_into = new.person_id or (p.id = new.into_id and p.merged_into is not null)))) then
    raise exception 'these two cannot be joined' using errcode = 'insufficient_privilege';
  end if;
  update written_to_you.person set merged_into = new.into_id where authority_id = new.authority_id and id = new.person_id;
  return new;
end $$;

-- Opening a file brings the child's page into being, and the work of whoever begins with them.
create function written_to_you.keep_file_opening() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.child (authority_id, person_id, uses_words, communication, created_at)
    select new.authority_id, d.person_id, d.uses_words, d.communication, new.opened_at
    from written_to_you.person_detail d where d.authority_id = new.authority_id and d.person_id = new.child_id order by d.number desc limit 1
    on conflict do nothing;
  if not found then
    raise exception 'this child has a file already' using errcode = 'insufficient_privilege';
  end if;
  insert into written_to_you.allocation (authority_id, id, child_id, staff_person_id, team_id, from_day)
    select new.authority_id, new.allocation_id, new.child_id, new.staff_person_id, s.team_id, coalesce(written_to_you.asking_day(), new.opened_at::date)
    from written_to_you.staff s where s.authority_id = new.authority_id and s.person_id = new.staff_person_id;
  return new;
end $$;

-- What is there before this is set up like everything that the authority sets up.
insert into written_to_you.person_detail (authority_id, person_id, number, full_name, preferred_name, pronouns, date_of_birth, uses_words, communication, written_at)
  select p.authority_id, p.id, 1, p.full_name, p.preferred_name, p.pronouns, p.date_of_birth, coalesce(c.uses_words, true), coalesce(c.communication, ''), p.created_at
  from written_to_you.person p left join written_to_you.child c on (c.authority_id, c.person_id) = (p.authority_id, p.id);
insert into written_to_you.relationship_version (authority_id, id, number, child_id, person_id, relationship, role, parental_responsibility, from_day, to_day, written_at)
  select r.authority_id, r.id, 1, r.child_id, r.person_id, r.relationship, r.role, r.parental_responsibility, r.from_day, r.to_day, c.created_at
  from written_to_you.relationship r join written_to_you.child c on (c.authority_id, c.person_id) = (r.authority_id, r.child_id);
insert into written_to_you.involvement_version (authority_id, id, number, child_id, threshold, from_day, to_day, written_at)
  select i.authority_id, i.id, 1, i.child_id, i.threshold, i.from_day, i.to_day, c.created_at
  from written_to_you.involvement i join written_to_you.child c on (c.authority_id, c.person_id) = (i.authority_id, i.child_id);
insert into written_to_you.name_key (authority_id, key, person_id)
  select p.authority_id, key, p.id from written_to_you.person p, unnest(written_to_you.name_keys(concat_ws(' ', p.full_name, p.preferred_name))) key on conflict do nothing;

create trigger keep_name_keys after insert or update of full_name, preferred_name on written_to_you.person for each row execute function written_to_you.keep_name_keys();
create trigger keep_name_keys after insert on written_to_you.person_name for each row execute function written_to_you.keep_name_keys();
create trigger keep_person before insert on written_to_you.person_detail for each row execute function written_to_you.keep_person();
create trigger begin_history after insert on written_to_you.person for each row when (new.created_by is null) execute function written_to_you.begin_person_history();
create trigger begin_history after insert on written_to_you.child for each row when (not new.uses_words or new.communication <> '') execute function written_to_you.begin_child_history();
create trigger begin_history after insert on written_to_you.relationship for each row when (new.written_by is null) execute function written_to_you.begin_relationship_history();
create trigger begin_history after insert on written_to_you.involvement for each row when (new.written_by is null) execute function written_to_you.begin_involvement_history();
create trigger keep_relationship before insert on written_to_you.relationship_version for each row execute function written_to_you.keep_relationship();
create trigger keep_involvement before insert on written_to_you.involvement_version for each row execute function written_to_you.keep_involvement();
create trigger keep_merge before insert on written_to_you.person_merge for each row execute function written_to_you.keep_merge();
create trigger keep_file_opening before insert on written_to_you.file_opening for each row execute function written_to_you.keep_file_opening();

do $$
declare table_name text;
begin
  foreach table_name in array array['person_name', 'family_tie', 'relationship_version', 'involvement_version', 'danger', 'contact_detail', 'home', 'school', 'legal_status'] loop
    execute format('create trigger follow_number before insert on written_to_you.%I for each row execute function written_to_you.follow_number()', table_name);
  end loop;
  foreach table_name in array array['person_detail', 'person_name', 'family_tie', 'person_merge', 'relationship_version', 'involvement_version', 'danger', 'contact_detail', 'home', 'school', 'legal_status', 'file_opening',
    'look_elsewhere', 'found_elsewhere', 'name_key'] loop
    execute format('create trigger append_only before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger append_only_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
    execute format('alter table written_to_you.%I enable row level security', table_name);
    execute format('alter table written_to_you.%I force row level security', table_name);
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', table_name);
  end loop;
end $$;

-- ── Who may see and write what ──

-- Somebody put on a file by mistake is known from there no more.
create or replace function written_to_you.people_known() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  children uuid[] := written_to_you.children_worked_with();
begin
  return children
    || array(select r.person_id from written_to_you.relationship r where r.authority_id = asking_authority and r.child_id = any(children) and not r.taken_back)
    || array(select s.person_id from written_to_you.staff s where s.authority_id = asking_authority and (select written_to_you.is_working_here()));
end $$;

-- The children and the people around them, without colleagues: what is written of a colleague on another child's file is not for all who work here.
create function written_to_you.people_on_my_files() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  children uuid[] := written_to_you.children_worked_with();
begin
  return children || array(select r.person_id from written_to_you.relationship r where r.authority_id = asking_authority and r.child_id = any(children) and not r.taken_back);
end $$;

-- Entered by the one who asks in this very transaction, and on no file yet.
create function written_to_you.person_is_new(person uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from written_to_you.person p where p.authority_id = written_to_you.asking_authority() and p.id = person
    and p.created_by = written_to_you.asking_person() and p.xmin = pg_catalog.pg_current_xact_id()::xid);
end $$;

-- On this child's file, or once on it and taken back: so that what was taken back can be put right again.
create function written_to_you.person_was_on_file(child uuid, person uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from written_to_you.relationship r where r.authority_id = written_to_you.asking_authority() and r.child_id = child and r.person_id = person);
end $$;

-- Told of today, when the one who asks looked elsewhere and gave a reason.
create function written_to_you.was_found_elsewhere(person uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from written_to_you.found_elsewhere f join written_to_you.look_elsewhere l on (l.authority_id, l.id) = (f.authority_id, f.look_id)
    where f.authority_id = written_to_you.asking_authority() and f.person_id = person and l.asked_by = written_to_you.asking_person() and l.asked_on = written_to_you.asking_day());
end $$;

-- A practitioner begins to work with a child themself; a manager gives the work to somebody of their team.
create function written_to_you.may_be_given_work(member uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  today date := written_to_you.asking_day();
begin
  return exists (select from written_to_you.staff me join written_to_you.staff s on s.authority_id = me.authority_id and s.person_id = member
    where me.authority_id = written_to_you.asking_authority() and me.person_id = written_to_you.asking_person()
      and me.from_day <= today and (me.to_day is null or me.to_day >= today) and s.from_day <= today and (s.to_day is null or s.to_day >= today)
      and case me.does when 'practitioner' then s.person_id = me.person_id when 'manager' then s.team_id = me.team_id and s.does in ('practitioner', 'manager') else false end);
end $$;

-- Whether a person of this name and birthday is known to another team. It writes down who asked, why, and of whom they were told, before it tells.
-- Nothing else is told of them: no file, no address, nobody around them.
create function written_to_you.ask_elsewhere(look uuid, asked_name text, born date, reason text, at_time timestamptz) returns table (id uuid, full_name text, birth_year integer)
  language plpgsql security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  known uuid[] := written_to_you.people_known();
  sounds text[] := array(select distinct written_to_you.name_sound(part) from unnest(written_to_you.name_parts(asked_name)) part);
  -- The day and the month in each other's place: the commonest slip.
  turned date := case when extract(day from born) <= 12 then make_date(extract(year from born)::int, extract(day from born)::int, extract(month from born)::int) end;
begin
  if not coalesce(written_to_you.is_working_here(), false) then
    raise exception 'only those who work here may ask' using errcode = 'insufficient_privilege';
  end if;
  insert into written_to_you.look_elsewhere (authority_id, id, name, date_of_birth, reason, asked_by, asked_on, asked_at)
    values (asking_authority, look, asked_name, born, ask_elsewhere.reason, written_to_you.asking_person(), written_to_you.asking_day(), at_time);
  insert into written_to_you.found_elsewhere (authority_id, look_id, person_id)
    select asking_authority, look, p.id from written_to_you.person p
    where p.authority_id = asking_authority and p.merged_into is null and p.id <> all(known)
      and p.date_of_birth in (born, turned)
      and cardinality(sounds) > 0
      and (select count(distinct sound) from unnest(sounds) sound where sound in (
          select written_to_you.name_sound(part) from unnest(written_to_you.name_parts(concat_ws(' ', p.full_name, p.preferred_name))) part
          union select written_to_you.name_sound(part) from written_to_you.person_name n, unnest(written_to_you.name_parts(n.name)) part where n.authority_id = p.authority_id and n.person_id = p.id))
        >= least(2, cardinality(sounds))
    order by p.id limit 5;
  return query select p.id, p.full_name, extract(year from p.date_of_birth)::int from written_to_you.found_elsewhere f join written_to_you.person p on (p.authority_id, p.id) = (f.authority_id, f.person_id)
    where f.authority_id = asking_authority and f.look_id = look order by p.full_name;
end $$;

alter policy staff_see on written_to_you.relationship
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and not taken_back);
alter policy staff_see on written_to_you.involvement
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and not taken_back);

do $$
declare table_name text;
begin
  -- What stands on a child's file: seen and written by those who work with the child today.
  foreach table_name in array array['relationship_version', 'involvement_version', 'danger', 'contact_detail', 'home', 'school', 'legal_status'] loop
    execute format($policy$create policy staff_see on written_to_you.%I for select to written_to_you_staff
      using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]))$policy$, table_name);
    execute format($policy$create policy staff_add on written_to_you.%I for insert to written_to_you_staff
      with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and written_by = (select written_to_you.asking_person()) %s)$policy$, table_name,
      case table_name
        when 'relationship_version' then 'and (person_id = any((select written_to_you.people_known())::uuid[]) or written_to_you.person_is_new(person_id) or written_to_you.was_found_elsewhere(person_id) or written_to_you.person_was_on_file(child_id, person_id))'
        when 'danger' then 'and person_id = any((select written_to_you.people_known())::uuid[])'
        when 'contact_detail' then 'and person_id = any((select written_to_you.people_known())::uuid[])'
        else '' end);
    execute format('grant select, insert on written_to_you.%I to written_to_you_staff', table_name);
  end loop;
  -- What is known of a person, whoever's file they are on: seen and written by those on whose files they are.
  foreach table_name in array array['person_detail', 'person_name', 'person_merge'] loop
    execute format($policy$create policy staff_see on written_to_you.%I for select to written_to_you_staff
      using (authority_id = (select written_to_you.asking_authority()) and person_id = any((select written_to_you.people_on_my_files())::uuid[]))$policy$, table_name);
    execute format('grant select, insert on written_to_you.%I to written_to_you_staff', table_name);
  end loop;
end $$;

create policy staff_see on written_to_you.name_key for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and person_id = any((select written_to_you.people_on_my_files())::uuid[]));
grant select on written_to_you.name_key to written_to_you_staff;

create policy staff_add on written_to_you.person_detail for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and written_by = (select written_to_you.asking_person()) and (select written_to_you.is_working_here())
    and (number = 1 or person_id = any((select written_to_you.people_on_my_files())::uuid[])));
create policy staff_add on written_to_you.person_name for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and written_by = (select written_to_you.asking_person()) and person_id = any((select written_to_you.people_on_my_files())::uuid[]));
-- Joined by those who know both entries; taken apart by those who know the one.
create policy staff_add on written_to_you.person_merge for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and written_by = (select written_to_you.asking_person()) and person_id = any((select written_to_you.people_on_my_files())::uuid[])
    and (into_id is null or into_id = any((select written_to_you.people_on_my_files())::uuid[])));

-- A tie is seen and written by those who know both ends.
create policy staff_see on written_to_you.family_tie for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and person_id = any((select written_to_you.people_on_my_files())::uuid[]) and other_id = any((select written_to_you.people_on_my_files())::uuid[]));
create policy staff_add on written_to_you.family_tie for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and written_by = (select written_to_you.asking_person())
    and person_id = any((select written_to_you.people_on_my_files())::uuid[]) and other_id = any((select written_to_you.people_on_my_files())::uuid[]));
grant select, insert on written_to_you.family_tie to written_to_you_staff;

create policy staff_see on written_to_you.file_opening for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]));
create policy staff_add on written_to_you.file_opening for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and opened_by = (select written_to_you.asking_person())
    and (written_to_you.person_is_new(child_id) or child_id = any((select written_to_you.people_on_my_files())::uuid[])) and written_to_you.may_be_given_work(staff_person_id));
grant select, insert on written_to_you.file_opening to written_to_you_staff;

create policy staff_see on written_to_you.look_elsewhere for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and asked_by = (select written_to_you.asking_person()) and (select written_to_you.is_working_here()));
create policy staff_see on written_to_you.found_elsewhere for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_working_here()) and exists (
    select from written_to_you.look_elsewhere l where l.authority_id = found_elsewhere.authority_id and l.id = found_elsewhere.look_id and l.asked_by = (select written_to_you.asking_person())));
grant select on written_to_you.look_elsewhere, written_to_you.found_elsewhere to written_to_you_staff;

revoke execute on all functions in schema written_to_you from public;
grant execute on function written_to_you.people_on_my_files(), written_to_you.person_is_new(uuid), written_to_you.person_was_on_file(uuid, uuid), written_to_you.was_found_elsewhere(uuid), written_to_you.may_be_given_work(uuid),
  written_to_you.ask_elsewhere(uuid, text, date, text, timestamptz), written_to_you.name_parts(text), written_to_you.name_sound(text), written_to_you.sound_with_less(text),
  written_to_you.name_keys(text), written_to_you.asked_keys(text) to written_to_you_staff;
