-- The note that a record was written from: brought to a draft, kept beside it, and beside the record that the draft becomes.
-- Which record that is stands in the draft (`became_record_id`) and nowhere else.

create table written_to_you.source_note (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  draft_id uuid not null,
  -- `unread`: a picture of a note. It is kept; its words are not known.
  came_as text not null check (came_as in ('pasted', 'txt', 'md', 'docx', 'eml', 'unread')),
  file_name text check (file_name <> ''),
  -- The words as they came.
  words text not null,
  attachment_id uuid,
  brought_by uuid not null,
  brought_at timestamptz not null,
  primary key (authority_id, id),
  check ((came_as = 'pasted') = (file_name is null)),
  check ((came_as = 'unread') = (attachment_id is not null)),
  check ((came_as = 'unread') = (words = '')),
  foreign key (authority_id, draft_id, child_id) references written_to_you.draft (authority_id, id, child_id),
  foreign key (authority_id, attachment_id, child_id) references written_to_you.attachment (authority_id, id, child_id),
  foreign key (authority_id, brought_by) references written_to_you.person
);
create index source_note_of_draft on written_to_you.source_note (authority_id, draft_id);
-- From a record back to the drafts that became it.
create index draft_that_became on written_to_you.draft (authority_id, became_record_id) where became_record_id is not null;

create trigger append_only before update or delete on written_to_you.source_note for each row execute function written_to_you.refuse_change();
create trigger append_only_truncate before truncate on written_to_you.source_note for each statement execute function written_to_you.refuse_change();

alter table written_to_you.source_note enable row level security;
alter table written_to_you.source_note force row level security;
create policy set_up on written_to_you.source_note to current_user using (true) with check (true);

-- Seen by those who see the draft and the record: whoever works with the child today. A reader has no grant.
create policy staff_see on written_to_you.source_note for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]));
-- Brought in one's own name, to a draft that is still being written: nothing is slipped behind a finished record.
create policy staff_add on written_to_you.source_note for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and brought_by = (select written_to_you.asking_person())
    and exists (select from written_to_you.draft d where d.authority_id = source_note.authority_id and d.id = source_note.draft_id and d.became_record_id is null and d.put_away_at is null));
grant select, insert on written_to_you.source_note to written_to_you_staff;
