-- A visit to two sisters is written once: the draft stands on the file that it was begun from, and is also about the others. Who is not working with all of them today does not have it.
-- An array, and no table of its own: a policy compares it with the array that is made once a statement, and a row that somebody may not see cannot make a draft look as if it were about fewer children.
alter table written_to_you.draft add column also_about uuid[] not null default '{}',
  add constraint also_about_others check (not child_id = any(also_about) and cardinality(also_about) < 20 and array_position(also_about, null) is null),
  -- A correction is of one child's record, and that child's alone.
  add constraint corrects_one check (corrects_record_id is null or also_about = '{}');
create index draft_also_open on written_to_you.draft using gin (also_about) where became_record_id is null and put_away_at is null and also_about <> '{}';
create index record_of_event on written_to_you.record (authority_id, event_id) where event_id is not null;
grant update (also_about) on written_to_you.draft to written_to_you_staff;

-- What is kept beside a draft keeps whom the draft was about then, for good: a child who is taken off it later takes nothing of theirs into another's sight. Null: nobody else, so that seals of rows from before hold.
alter table written_to_you.draft_kept_words add column also_about uuid[] check (cardinality(also_about) > 0);
alter table written_to_you.source_note add column also_about uuid[] check (cardinality(also_about) > 0);

create policy with_all on written_to_you.draft as restrictive for all to written_to_you_staff
  using (also_about <@ (select written_to_you.children_worked_with())::uuid[]) with check (also_about <@ (select written_to_you.children_worked_with())::uuid[]);
create policy with_all on written_to_you.draft_kept_words as restrictive for all to written_to_you_staff
  using (coalesce(also_about, '{}') <@ (select written_to_you.children_worked_with())::uuid[])
  with check (exists (select from written_to_you.draft d where d.authority_id = draft_kept_words.authority_id and d.id = draft_kept_words.draft_id and d.also_about <@ coalesce(draft_kept_words.also_about, '{}')));
create policy with_all on written_to_you.source_note as restrictive for all to written_to_you_staff
  using (coalesce(also_about, '{}') <@ (select written_to_you.children_worked_with())::uuid[])
  with check (exists (select from written_to_you.draft d where d.authority_id = source_note.authority_id and d.id = source_note.draft_id and d.also_about <@ coalesce(source_note.also_about, '{}')));

-- Whether somebody may not open a draft only because they do not work with all of its children any more. Told to those alone who began it or wrote in it last, and nothing of it.
create function written_to_you.draft_waits(draft uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
  children uuid[] := written_to_you.children_worked_with();
begin
  return exists (select from written_to_you.draft d where d.authority_id = asking_authority and d.id = draft and d.also_about <> '{}' and d.became_record_id is null and d.put_away_at is null
    and asking_person in (d.started_by, d.changed_by) and d.child_id || d.also_about && children and not d.child_id || d.also_about <@ children);
end $$;
revoke execute on function written_to_you.draft_waits(uuid) from public;
grant execute on function written_to_you.draft_waits(uuid) to written_to_you_staff;
