-- What an authority makes of the shipped forms, and the words that it has settled. All of it is history: what was written under an edition is understood by it for good.

-- An edition of a document type and its form (`domain/form-edition.ts`), published from a day on. Of those that hold on a day, the one with the latest first day counts; of one day, the highest number.
create table written_to_you.form_edition (
  authority_id uuid not null references written_to_you.authority,
  id uuid not null,
  document_code text not null check (document_code ~ '^D[0-9]{2}$'),
  number integer not null check (number > 0),
  edition jsonb not null,
  from_day date not null,
  why text not null check (why <> ''),
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, document_code, number),
  foreign key (authority_id, published_by) references written_to_you.person
);

-- An edition that is being written: each saving is a row, the newest counts. Without an edition the draft was published or put away. Two savings never take one number.
create table written_to_you.form_draft (
  authority_id uuid not null references written_to_you.authority,
  document_code text not null check (document_code ~ '^D[0-9]{2}$'),
  number integer not null check (number > 0),
  edition jsonb,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, document_code, number),
  foreign key (authority_id, written_by) references written_to_you.person
);

-- A word that the authority has settled (decision 0010). The newest statement of a word that holds on a day counts; `ended`: nothing is settled from then on.
create table written_to_you.settled_word (
  authority_id uuid not null references written_to_you.authority,
  id uuid not null,
  term text not null check (term <> ''),
  says text not null check (says in ('fine', 'explain', 'ended')),
  plain text not null,
  to_child text not null,
  from_day date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (authority_id, id),
  check (says <> 'explain' or plain <> ''),
  foreign key (authority_id, written_by) references written_to_you.person
);
create index settled_word_newest on written_to_you.settled_word (authority_id, lower(term), from_day desc, written_at desc, id desc);

do $$
declare table_name text;
begin
  foreach table_name in array array['form_edition', 'form_draft', 'settled_word'] loop
    execute format('create trigger append_only before update or delete on written_to_you.%I for each row execute function written_to_you.refuse_change()', table_name);
    execute format('create trigger append_only_truncate before truncate on written_to_you.%I for each statement execute function written_to_you.refuse_change()', table_name);
    execute format('alter table written_to_you.%I enable row level security', table_name);
    execute format('alter table written_to_you.%I force row level security', table_name);
    execute format('create policy set_up on written_to_you.%I to current_user using (true) with check (true)', table_name);
    execute format('create policy administrator_sees on written_to_you.%I for select to written_to_you_administrator
      using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()))', table_name);
    execute format('create policy administrator_adds on written_to_you.%I for insert to written_to_you_administrator
      with check (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_administrator()) and %I = (select written_to_you.asking_person()))',
      table_name, case table_name when 'form_edition' then 'published_by' else 'written_by' end);
    execute format('grant select, insert on written_to_you.%I to written_to_you_administrator', table_name);
  end loop;
end $$;

-- What is being written is the administrators' own; what is published and settled is what staff write by.
create policy staff_see on written_to_you.form_edition for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_working_here()));
create policy staff_see on written_to_you.settled_word for select to written_to_you_staff
  using (authority_id = (select written_to_you.asking_authority()) and (select written_to_you.is_working_here()));
grant select on written_to_you.form_edition, written_to_you.settled_word to written_to_you_staff;
