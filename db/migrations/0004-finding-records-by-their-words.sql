-- Finding records by their words: what stands in the newest version of each record, as words to search in, and the one function that searches.
-- Full-text search cannot use its index under a row policy, so the table is closed to everybody and the function restates the policy inside.

create table written_to_you.record_words (
  authority_id uuid not null,
  record_id uuid not null,
  child_id uuid not null,
  document_code text not null,
  happened_at timestamptz not null,
  -- Weights say what the words are: A decided, B the child's own words, D the rest. One word more names the child, so that the index finds the words and the child together.
  words tsvector not null,
  primary key (authority_id, record_id),
  foreign key (authority_id, record_id, child_id) references written_to_you.record (authority_id, id, child_id)
);
create index record_words_by_word on written_to_you.record_words using gin (words);

alter table written_to_you.record_words enable row level security;
alter table written_to_you.record_words force row level security;
create policy set_up on written_to_you.record_words to current_user using (true) with check (true);

-- No word that is typed can be this one: a search takes letters and figures apart from other signs.
create function written_to_you.word_of_child(child uuid) returns text language sql immutable parallel safe set search_path = ''
  as $$ select 'child:' || child::text $$;

-- Typed signs as the plain ones that every server's text search parts words at: some take a curved apostrophe for a letter, all take what stands between < and > for a tag that is passed over.
create function written_to_you.plain_signs(words text) returns text language sql immutable parallel safe set search_path = ''
  as $$ select translate(coalesce(words, ''), '<>“”„‘’‚–—…•', '  """''''''--  ') $$;

-- The words of one version. A text that is too long for one vector is searched in its first 200,000 characters.
create function written_to_you.words_of_version(authority uuid, version uuid) returns tsvector language plpgsql stable set search_path = '' as $$
declare
  decided text;
  said text;
  rest text;
begin
  select string_agg(t.words, ' ') filter (where p.kind = 'decision'), string_agg(t.words, ' ') filter (where p.kind = 'quote'), string_agg(t.words, ' ') filter (where p.kind not in ('decision', 'quote'))
    into decided, said, rest
    from written_to_you.passage p cross join lateral (select string_agg(f.value, ' ') as words from jsonb_each_text(p.fields) f where f.key <> 'when') t
    where p.authority_id = authority and p.version_id = version;
  select concat_ws(' ', rest, v.facts->>'place', (select string_agg(name, ' ') from jsonb_array_elements_text(v.facts->'present') name), v.finished_by_name) into rest
    from written_to_you.version v where v.authority_id = authority and v.id = version;
  begin
    return setweight(to_tsvector('english', written_to_you.plain_signs(decided)), 'A') || setweight(to_tsvector('english', written_to_you.plain_signs(said)), 'B') || to_tsvector('english', written_to_you.plain_signs(rest));
  exception when program_limit_exceeded then
    return setweight(to_tsvector('english', left(written_to_you.plain_signs(decided), 50000)), 'A') || setweight(to_tsvector('english', left(written_to_you.plain_signs(said), 50000)), 'B') || to_tsvector('english', left(written_to_you.plain_signs(rest), 100000));
  end;
end $$;

-- Kept by the passages themselves, whoever writes them.
create function written_to_you.keep_record_words() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into written_to_you.record_words (authority_id, record_id, child_id, document_code, happened_at, words)
    select v.authority_id, v.record_id, v.child_id, r.document_code, v.happened_at, written_to_you.words_of_version(v.authority_id, v.id) || array_to_tsvector(array[written_to_you.word_of_child(v.child_id)])
    from (select distinct n.authority_id, n.version_id from new_passages n) w
    join written_to_you.version v on v.authority_id = w.authority_id and v.id = w.version_id
    join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id and r.current_version = v.number
  on conflict (authority_id, record_id) do update set happened_at = excluded.happened_at, words = excluded.words;
  return null;
end $$;
create trigger keep_record_words after insert on written_to_you.passage referencing new table as new_passages for each statement execute function written_to_you.keep_record_words();

-- What was written before this migration.
insert into written_to_you.record_words (authority_id, record_id, child_id, document_code, happened_at, words)
  select v.authority_id, v.record_id, v.child_id, r.document_code, v.happened_at, written_to_you.words_of_version(v.authority_id, v.id) || array_to_tsvector(array[written_to_you.word_of_child(v.child_id)])
  from written_to_you.record r join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version;

-- Searches in the records of the children that the one who asks works with today, or of one of them. `wanted`: a tsquery. `which`: 'all', 'decisions' or 'own-words'.
-- Days are days at the authority's place; a null asks nothing.
create function written_to_you.search_records(wanted tsquery, child uuid, which text, document text, from_day date, to_day date, newest_first boolean, skip integer, take integer)
  returns table (record_id uuid, child_id uuid, found bigint) language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  children uuid[] := written_to_you.children_worked_with();
  zone text := (select a.time_zone from written_to_you.authority a where a.id = asking_authority);
  scope tsquery;
begin
  if child is not null then
    children := array(select c from unnest(children) c where c = child);
  end if;
  if cardinality(children) = 0 or numnode(wanted) = 0 then
    return;
  end if;
  scope := wanted && (select string_agg(quote_literal(written_to_you.word_of_child(c)), ' | ')::tsquery from unnest(children) c);
  return query
    select w.record_id, w.child_id, count(*) over () as found
    from written_to_you.record_words w
    where w.words @@ scope and w.authority_id = asking_authority and w.child_id = any(children)
      and (which = 'all' or ts_filter(w.words, case which when 'decisions' then array['a'::"char"] else array['b'::"char"] end) @@ wanted)
      and (document is null or w.document_code = document)
      and (from_day is null or w.happened_at >= from_day::timestamp at time zone zone)
      and (to_day is null or w.happened_at < (to_day + 1)::timestamp at time zone zone)
    order by case when newest_first then 0 else ts_rank(w.words, wanted, 1) end desc, w.happened_at desc, w.record_id desc
    offset skip limit take;
end $$;
revoke execute on function written_to_you.search_records from public;
grant execute on function written_to_you.search_records to written_to_you_staff;
grant execute on function written_to_you.plain_signs to written_to_you_staff;
revoke execute on function written_to_you.plain_signs, written_to_you.words_of_version, written_to_you.keep_record_words, written_to_you.word_of_child from public;

-- What somebody searched for: kept under an id, so that no words stand in an address, and so that the audit can say what was asked.
create table written_to_you.search (
  authority_id uuid not null,
  id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  words text not null check (words <> ''),
  asked jsonb not null,
  primary key (authority_id, id),
  foreign key (authority_id, asked_by) references written_to_you.person
);
create trigger append_only before update or delete on written_to_you.search for each row execute function written_to_you.refuse_change();
create trigger append_only_truncate before truncate on written_to_you.search for each statement execute function written_to_you.refuse_change();
alter table written_to_you.search enable row level security;
alter table written_to_you.search force row level security;
create policy set_up on written_to_you.search to current_user using (true) with check (true);
create policy own on written_to_you.search for all to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and asked_by = (select written_to_you.asking_person()))
  with check (authority_id = (select written_to_you.asking_authority()) and asked_by = (select written_to_you.asking_person()) and (select written_to_you.is_working_here()));
grant select, insert on written_to_you.search to written_to_you_staff;
