-- More of who a child is to themselves: things and people that matter to them, and the words that they use for their life.
-- What was entered is never changed. What stands in its place, or that it is not so any more, is a row of its own beside it.

alter table written_to_you.about_you drop constraint about_you_kind_check;
alter table written_to_you.about_you
  -- What a word of theirs means, and which words of ours it stands for.
  add column means text not null default '',
  add column stands_for text[] not null default '{}',
  add constraint about_you_kind_check check (kind in ('like', 'dislike', 'interest', 'achievement', 'important-person', 'important-thing', 'own-word')),
  add constraint only_a_word_means check (case kind when 'own-word' then means <> '' else means = '' and stands_for = '{}' end),
  add unique (authority_id, id, child_id);

create table written_to_you.about_you_change (
  authority_id uuid not null,
  about_id uuid not null,
  child_id uuid not null,
  -- `put-right`: another entry stands in its place; `no-longer`: it was so until a day; `mistaken`: it never was.
  became text not null check (became in ('put-right', 'no-longer', 'mistaken')),
  replaced_by uuid,
  until_day date,
  why text not null default '',
  written_by uuid not null,
  written_at timestamptz not null,
  -- Once: who comes second is told so.
  primary key (authority_id, about_id),
  check ((became = 'put-right') = (replaced_by is not null)),
  check ((became = 'no-longer') = (until_day is not null)),
  check (became = 'no-longer' or why <> ''),
  check (replaced_by <> about_id),
  foreign key (authority_id, about_id, child_id) references written_to_you.about_you (authority_id, id, child_id),
  foreign key (authority_id, replaced_by, child_id) references written_to_you.about_you (authority_id, id, child_id),
  foreign key (authority_id, written_by) references written_to_you.person
);
create index about_you_change_of_child on written_to_you.about_you_change (authority_id, child_id);

create trigger append_only before update or delete on written_to_you.about_you_change for each row execute function written_to_you.refuse_change();
create trigger append_only_truncate before truncate on written_to_you.about_you_change for each statement execute function written_to_you.refuse_change();

alter table written_to_you.about_you_change enable row level security;
alter table written_to_you.about_you_change force row level security;
create policy set_up on written_to_you.about_you_change to current_user using (true) with check (true);
create policy staff_see on written_to_you.about_you_change for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]));
create policy staff_add on written_to_you.about_you_change for insert to written_to_you_staff
  with check (authority_id = (select written_to_you.asking_authority()) and child_id = any((select written_to_you.children_worked_with())::uuid[]) and written_by = (select written_to_you.asking_person()));
grant select, insert on written_to_you.about_you_change to written_to_you_staff;
