-- The schema as all migrations of db/migrations leave it: to be read, not to be run.
-- Made by scripts/write-schema.ts; a test compares it with a replay. Change the database by a new migration, then make this file anew.

-- ── Roles ──

create role written_to_you_administrator nologin noinherit;
create role written_to_you_import nologin noinherit;
create role written_to_you_reader nologin noinherit;
create role written_to_you_sign_in nologin noinherit;
create role written_to_you_staff nologin noinherit;
grant usage on schema written_to_you to written_to_you_administrator;
grant usage on schema written_to_you to written_to_you_import;
grant usage on schema written_to_you to written_to_you_reader;
grant usage on schema written_to_you to written_to_you_sign_in;
grant usage on schema written_to_you to written_to_you_staff;

-- ── Tables ──

create table written_to_you.about_you (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  words text not null,
  said_by text not null,
  said_on date not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  means text not null default ''::text,
  stands_for text[] not null default '{}'::text[],
  constraint about_you_pkey PRIMARY KEY (authority_id, id),
  constraint about_you_authority_id_id_child_id_key UNIQUE (authority_id, id, child_id),
  constraint about_you_kind_check CHECK (kind = ANY (ARRAY['like'::text, 'dislike'::text, 'interest'::text, 'achievement'::text, 'important-person'::text, 'important-thing'::text, 'own-word'::text])),
  constraint about_you_said_by_check CHECK (said_by <> ''::text),
  constraint about_you_words_check CHECK (words <> ''::text),
  constraint only_a_word_means CHECK (
CASE kind
    WHEN 'own-word'::text THEN means <> ''::text
    ELSE means = ''::text AND stands_for = '{}'::text[]
END),
  constraint about_you_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint about_you_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX about_you_of_child ON written_to_you.about_you USING btree (authority_id, child_id, said_on DESC);
-- row level security: on, forced
create policy set_up on written_to_you.about_you as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.about_you as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.about_you as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.about_you to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.about_you FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.about_you FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.about_you FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.about_you_change (
  authority_id uuid not null,
  about_id uuid not null,
  child_id uuid not null,
  became text not null,
  replaced_by uuid,
  until_day date,
  why text not null default ''::text,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint about_you_change_pkey PRIMARY KEY (authority_id, about_id),
  constraint about_you_change_became_check CHECK (became = ANY (ARRAY['put-right'::text, 'no-longer'::text, 'mistaken'::text])),
  constraint about_you_change_check CHECK ((became = 'put-right'::text) = (replaced_by IS NOT NULL)),
  constraint about_you_change_check1 CHECK ((became = 'no-longer'::text) = (until_day IS NOT NULL)),
  constraint about_you_change_check2 CHECK (became = 'no-longer'::text OR why <> ''::text),
  constraint about_you_change_check3 CHECK (replaced_by <> about_id),
  constraint about_you_change_authority_id_about_id_child_id_fkey FOREIGN KEY (authority_id, about_id, child_id) REFERENCES written_to_you.about_you(authority_id, id, child_id),
  constraint about_you_change_authority_id_replaced_by_child_id_fkey FOREIGN KEY (authority_id, replaced_by, child_id) REFERENCES written_to_you.about_you(authority_id, id, child_id),
  constraint about_you_change_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX about_you_change_of_child ON written_to_you.about_you_change USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.about_you_change as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.about_you_change as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.about_you_change as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.about_you_change to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.about_you_change FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.about_you_change FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.about_you_change FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('about_id');

create table written_to_you.account (
  authority_id uuid not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint account_pkey PRIMARY KEY (authority_id, person_id),
  constraint account_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy administrator_sees on written_to_you.account as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND (person_id IN ( SELECT s.person_id
   FROM written_to_you.staff s
  WHERE s.authority_id = account.authority_id)));
create policy set_up on written_to_you.account as permissive for all to the owner
  using (true)
  with check (true);
grant select on written_to_you.account to written_to_you_administrator;

create table written_to_you.account_change (
  authority_id uuid not null,
  person_id uuid not null,
  number integer not null,
  is_open boolean not null,
  why text not null default ''::text,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint account_change_pkey PRIMARY KEY (authority_id, person_id, number),
  constraint account_change_number_check CHECK (number > 0),
  constraint account_change_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.staff(authority_id, person_id),
  constraint account_change_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy administrator_adds on written_to_you.account_change as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy administrator_sees on written_to_you.account_change as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy set_up on written_to_you.account_change as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.account_change to written_to_you_administrator;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.account_change FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.account_change FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER keep_account BEFORE INSERT ON written_to_you.account_change FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_account();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.account_change FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('person_id', 'number');

create table written_to_you.agreement (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  person_id uuid not null,
  agreed_by text not null,
  who_agreed text not null,
  covers text not null,
  to_what text,
  from_day date not null,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint agreement_pkey PRIMARY KEY (authority_id, id, number),
  constraint agreement_agreed_by_check CHECK (agreed_by = ANY (ARRAY['child'::text, 'responsible'::text])),
  constraint agreement_check CHECK (to_day >= from_day),
  constraint agreement_check1 CHECK (covers = 'everything'::text OR COALESCE(to_what, ''::text) <> ''::text),
  constraint agreement_covers_check CHECK (covers = ANY (ARRAY['everything'::text, 'part'::text])),
  constraint agreement_number_check CHECK (number > 0),
  constraint agreement_who_agreed_check CHECK (who_agreed <> ''::text),
  constraint agreement_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint agreement_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint agreement_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX agreement_of_child ON written_to_you.agreement USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.agreement as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.agreement as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (number > 1 OR (person_id = ANY ((( SELECT written_to_you.people_known() AS people_known))::uuid[]))));
create policy staff_see on written_to_you.agreement as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.agreement to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.agreement FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.agreement FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.agreement FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.agreement FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.allocation (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  staff_person_id uuid not null,
  team_id uuid not null,
  from_day date not null,
  to_day date,
  kind text not null default 'main'::text,
  role text not null default ''::text,
  taken_back boolean not null default false,
  written_by uuid,
  constraint allocation_pkey PRIMARY KEY (authority_id, id),
  constraint allocation_check CHECK (to_day >= from_day),
  constraint allocation_kind_check CHECK (kind = ANY (ARRAY['main'::text, 'second'::text])),
  constraint allocation_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint allocation_authority_id_staff_person_id_fkey FOREIGN KEY (authority_id, staff_person_id) REFERENCES written_to_you.staff(authority_id, person_id),
  constraint allocation_authority_id_team_id_fkey FOREIGN KEY (authority_id, team_id) REFERENCES written_to_you.team(authority_id, id),
  constraint allocation_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX allocation_of_child ON written_to_you.allocation USING btree (authority_id, child_id);
CREATE INDEX allocation_of_staff ON written_to_you.allocation USING btree (authority_id, staff_person_id);
CREATE INDEX allocation_of_team ON written_to_you.allocation USING btree (authority_id, team_id);
-- row level security: on, forced
create policy administrator_sees on written_to_you.allocation as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy import_adds on written_to_you.allocation as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND written_to_you.file_was_brought(child_id));
create policy manager_sees on written_to_you.allocation as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_of_my_team() AS children_of_my_team))::uuid[])) AND NOT taken_back);
create policy set_up on written_to_you.allocation as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.allocation as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND NOT taken_back);
grant insert on written_to_you.allocation to written_to_you_import;
grant select on written_to_you.allocation to written_to_you_administrator;
grant select on written_to_you.allocation to written_to_you_staff;
CREATE TRIGGER begin_history AFTER INSERT ON written_to_you.allocation FOR EACH ROW WHEN ((new.written_by IS NULL)) EXECUTE FUNCTION written_to_you.begin_allocation_history();
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.allocation FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.allocation FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.allocation_version (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  staff_person_id uuid not null,
  team_id uuid not null,
  kind text not null,
  role text not null default ''::text,
  from_day date not null,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint allocation_version_pkey PRIMARY KEY (authority_id, id, number),
  constraint allocation_version_check CHECK (to_day >= from_day),
  constraint allocation_version_kind_check CHECK (kind = ANY (ARRAY['main'::text, 'second'::text])),
  constraint allocation_version_number_check CHECK (number > 0),
  constraint allocation_version_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint allocation_version_authority_id_staff_person_id_fkey FOREIGN KEY (authority_id, staff_person_id) REFERENCES written_to_you.staff(authority_id, person_id),
  constraint allocation_version_authority_id_team_id_fkey FOREIGN KEY (authority_id, team_id) REFERENCES written_to_you.team(authority_id, id),
  constraint allocation_version_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX allocation_version_of_child ON written_to_you.allocation_version USING btree (authority_id, child_id);
-- row level security: on, forced
create policy administrator_adds on written_to_you.allocation_version as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (number > 1 OR written_to_you.may_be_given_child(staff_person_id, team_id, from_day)));
create policy administrator_sees on written_to_you.allocation_version as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy manager_adds on written_to_you.allocation_version as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_of_my_team() AS children_of_my_team))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (number > 1 OR written_to_you.may_be_given_child(staff_person_id, team_id, from_day)));
create policy manager_sees on written_to_you.allocation_version as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_of_my_team() AS children_of_my_team))::uuid[])));
create policy set_up on written_to_you.allocation_version as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.allocation_version to written_to_you_administrator;
grant insert, select on written_to_you.allocation_version to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.allocation_version FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.allocation_version FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER keep_allocation BEFORE INSERT ON written_to_you.allocation_version FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_allocation();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.allocation_version FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.attachment (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  sha256 bytea not null,
  media_type text not null,
  bytes integer not null,
  width integer not null,
  height integer not null,
  what_it_is text not null,
  made_by text not null,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone not null,
  constraint attachment_pkey PRIMARY KEY (authority_id, id),
  constraint attachment_authority_id_id_child_id_key UNIQUE (authority_id, id, child_id),
  constraint attachment_bytes_check CHECK (bytes > 0),
  constraint attachment_height_check CHECK (height > 0),
  constraint attachment_made_by_check CHECK (made_by <> ''::text),
  constraint attachment_sha256_check CHECK (octet_length(sha256) = 32),
  constraint attachment_what_it_is_check CHECK (what_it_is <> ''::text),
  constraint attachment_width_check CHECK (width > 0),
  constraint attachment_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint attachment_authority_id_uploaded_by_fkey FOREIGN KEY (authority_id, uploaded_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX attachment_of_child ON written_to_you.attachment USING btree (authority_id, child_id);
-- row level security: on, forced
create policy reader_sees on written_to_you.attachment as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (id = ANY ((( SELECT written_to_you.attachments_open_to_reader() AS attachments_open_to_reader))::uuid[])));
create policy set_up on written_to_you.attachment as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.attachment as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND uploaded_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.attachment as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.attachment to written_to_you_staff;
grant select on written_to_you.attachment to written_to_you_import;
grant select on written_to_you.attachment to written_to_you_reader;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.attachment FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.attachment FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.attachment FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.audit_entry (
  authority_id uuid not null,
  chain_id uuid not null,
  sequence bigint not null,
  at timestamp with time zone not null,
  person_id uuid not null,
  does text not null,
  action text not null,
  thing_id uuid,
  outcome text not null,
  why text not null default ''::text,
  request_id uuid not null,
  hash bytea not null,
  seal text,
  constraint audit_entry_pkey PRIMARY KEY (authority_id, chain_id, sequence),
  constraint audit_entry_hash_check CHECK (octet_length(hash) = 32),
  constraint audit_entry_outcome_check CHECK (outcome = ANY (ARRAY['allowed'::text, 'refused'::text])),
  constraint audit_entry_seal_check CHECK (seal ~ '^[0-9a-f-]{36} \d+ [0-9a-f]{64}$'::text),
  constraint audit_entry_sequence_check CHECK (sequence > 0),
  constraint audit_entry_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id)
);
CREATE INDEX audit_of_administration ON written_to_you.audit_entry USING btree (authority_id, at DESC) WHERE ((outcome = 'allowed'::text) AND ((action = 'write-allocation'::text) OR ((does = 'administrator'::text) AND (action !~~ 'list-%'::text) AND (action <> ALL ('{sign-in,sign-out,see-training,confirm-merge}'::text[])))));
-- row level security: on, forced
create policy administrator_sees on written_to_you.audit_entry as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND outcome = 'allowed'::text AND (action = 'write-allocation'::text OR does = 'administrator'::text AND action !~~ 'list-%'::text AND (action <> ALL ('{sign-in,sign-out,see-training,confirm-merge}'::text[]))));
create policy set_up on written_to_you.audit_entry as permissive for all to the owner
  using (true)
  with check (true);
grant select on written_to_you.audit_entry to written_to_you_administrator;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.audit_entry FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.audit_head (
  authority_id uuid not null,
  chain_id uuid not null,
  sequence bigint not null,
  hash bytea not null,
  constraint audit_head_pkey PRIMARY KEY (authority_id, chain_id)
);
-- row level security: on, forced
create policy set_up on written_to_you.audit_head as permissive for all to the owner
  using (true)
  with check (true);
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.audit_head FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.audit_head FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.authority (
  id uuid not null,
  name text not null,
  time_zone text not null default 'Europe/London'::text,
  is_demo boolean not null default false,
  created_at timestamp with time zone not null,
  constraint authority_pkey PRIMARY KEY (id),
  constraint authority_name_check CHECK (name <> ''::text)
);
-- row level security: on, forced
create policy administrator_sees on written_to_you.authority as permissive for select to written_to_you_administrator
  using (id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy import_sees on written_to_you.authority as permissive for select to written_to_you_import
  using (id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import));
create policy reader_sees on written_to_you.authority as permissive for select to written_to_you_reader
  using (id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (( SELECT written_to_you.asking_person() AS asking_person)) IS NOT NULL);
create policy set_up on written_to_you.authority as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.authority as permissive for select to written_to_you_staff
  using (id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
grant select on written_to_you.authority to written_to_you_administrator;
grant select on written_to_you.authority to written_to_you_import;
grant select on written_to_you.authority to written_to_you_reader;
grant select on written_to_you.authority to written_to_you_staff;

create table written_to_you.authority_setting (
  authority_id uuid not null,
  part text not null,
  number integer not null,
  value jsonb not null,
  why text not null default ''::text,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint authority_setting_pkey PRIMARY KEY (authority_id, part, number),
  constraint authority_setting_check CHECK (part <> 'name'::text OR COALESCE(value ->> 'name'::text, ''::text) <> ''::text),
  constraint authority_setting_number_check CHECK (number > 0),
  constraint authority_setting_part_check CHECK (part = ANY (ARRAY['name'::text, 'contact'::text, 'look'::text, 'logo'::text])),
  constraint authority_setting_value_check CHECK (jsonb_typeof(value) = 'object'::text),
  constraint authority_setting_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id),
  constraint authority_setting_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy administrator_adds on written_to_you.authority_setting as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy administrator_sees on written_to_you.authority_setting as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy set_up on written_to_you.authority_setting as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.authority_setting to written_to_you_administrator;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.authority_setting FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.authority_setting FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER keep_setting BEFORE INSERT ON written_to_you.authority_setting FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_setting();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.authority_setting FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('part', 'number');

create table written_to_you.calendar_feed (
  authority_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea,
  made_at timestamp with time zone not null,
  constraint calendar_feed_pkey PRIMARY KEY (authority_id, id),
  constraint calendar_feed_authority_id_token_hash_key UNIQUE (authority_id, token_hash),
  constraint calendar_feed_token_hash_check CHECK (octet_length(token_hash) = 32),
  constraint calendar_feed_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.account(authority_id, person_id)
);
CREATE INDEX calendar_feed_by_token ON written_to_you.calendar_feed USING btree (token_hash);
CREATE INDEX calendar_feed_newest ON written_to_you.calendar_feed USING btree (authority_id, person_id, made_at DESC, id DESC);
-- row level security: on, forced
create policy own on written_to_you.calendar_feed as permissive for all to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND person_id = (( SELECT written_to_you.asking_person() AS asking_person)))
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND person_id = (( SELECT written_to_you.asking_person() AS asking_person)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
create policy set_up on written_to_you.calendar_feed as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.calendar_feed to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.calendar_feed FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.calendar_feed FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.calendar_feed FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.child (
  authority_id uuid not null,
  person_id uuid not null,
  uses_words boolean not null default true,
  communication text not null default ''::text,
  created_at timestamp with time zone not null,
  imported_in uuid,
  merged_into uuid,
  constraint child_pkey PRIMARY KEY (authority_id, person_id),
  constraint child_authority_id_merged_into_fkey FOREIGN KEY (authority_id, merged_into) REFERENCES written_to_you.child(authority_id, person_id),
  constraint child_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX child_merged ON written_to_you.child USING btree (authority_id, merged_into) WHERE (merged_into IS NOT NULL);
-- row level security: on, forced
create policy import_adds on written_to_you.child as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND imported_in = (( SELECT written_to_you.batch_being_brought() AS batch_being_brought)));
create policy set_up on written_to_you.child as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.child as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (person_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND merged_into IS NULL);
grant insert on written_to_you.child to written_to_you_import;
grant select on written_to_you.child to written_to_you_staff;
CREATE TRIGGER begin_history AFTER INSERT ON written_to_you.child FOR EACH ROW WHEN (((NOT new.uses_words) OR (new.communication <> ''::text))) EXECUTE FUNCTION written_to_you.begin_child_history();
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.child FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.child FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.command (
  authority_id uuid not null,
  person_id uuid not null,
  key text not null,
  result jsonb not null,
  done_at timestamp with time zone not null,
  constraint command_pkey PRIMARY KEY (authority_id, person_id, key),
  constraint command_key_check CHECK (length(key) >= 8 AND length(key) <= 200),
  constraint command_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy own on written_to_you.command as permissive for all to written_to_you_administrator, written_to_you_reader, written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND person_id = (( SELECT written_to_you.asking_person() AS asking_person)))
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND person_id = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy set_up on written_to_you.command as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.command to written_to_you_administrator;
grant insert, select on written_to_you.command to written_to_you_reader;
grant insert, select on written_to_you.command to written_to_you_staff;

create table written_to_you.comment (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  version_id uuid not null,
  passage_id uuid,
  answers uuid,
  settles boolean not null default false,
  words text not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamp with time zone not null,
  constraint comment_pkey PRIMARY KEY (authority_id, id),
  constraint comment_authority_id_id_record_id_key UNIQUE (authority_id, id, record_id),
  constraint comment_check CHECK (words <> ''::text OR settles),
  constraint comment_check1 CHECK (NOT settles OR answers IS NOT NULL),
  constraint comment_written_by_name_check CHECK (written_by_name <> ''::text),
  constraint comment_authority_id_answers_record_id_fkey FOREIGN KEY (authority_id, answers, record_id) REFERENCES written_to_you.comment(authority_id, id, record_id),
  constraint comment_authority_id_passage_id_version_id_child_id_fkey FOREIGN KEY (authority_id, passage_id, version_id, child_id) REFERENCES written_to_you.passage(authority_id, id, version_id, child_id),
  constraint comment_authority_id_version_id_record_id_child_id_fkey FOREIGN KEY (authority_id, version_id, record_id, child_id) REFERENCES written_to_you.version(authority_id, id, record_id, child_id),
  constraint comment_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX comment_of_child ON written_to_you.comment USING btree (authority_id, child_id) WHERE (answers IS NULL);
CREATE INDEX comment_of_record ON written_to_you.comment USING btree (authority_id, record_id, written_at);
CREATE UNIQUE INDEX comment_settled_once ON written_to_you.comment USING btree (authority_id, answers) WHERE settles;
-- row level security: on, forced
create policy set_up on written_to_you.comment as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.comment as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.comment as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.comment to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.comment FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.comment FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.comment FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.confidence_mark (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  version_id uuid not null,
  passage_id uuid not null,
  in_confidence boolean not null,
  marked_by uuid not null,
  marked_at timestamp with time zone not null,
  constraint confidence_mark_pkey PRIMARY KEY (authority_id, id),
  constraint confidence_mark_authority_id_marked_by_fkey FOREIGN KEY (authority_id, marked_by) REFERENCES written_to_you.person(authority_id, id),
  constraint confidence_mark_authority_id_passage_id_version_id_child_i_fkey FOREIGN KEY (authority_id, passage_id, version_id, child_id) REFERENCES written_to_you.passage(authority_id, id, version_id, child_id)
);
CREATE INDEX confidence_mark_of_version ON written_to_you.confidence_mark USING btree (authority_id, version_id);
-- row level security: on, forced
create policy set_up on written_to_you.confidence_mark as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.confidence_mark as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND marked_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.confidence_mark as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.confidence_mark to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.confidence_mark FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.confidence_mark FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.confidence_mark FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.contact_detail (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  person_id uuid not null,
  kind text not null,
  detail text not null,
  who_may_know text not null,
  from_day date,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint contact_detail_pkey PRIMARY KEY (authority_id, id, number),
  constraint contact_detail_check CHECK (from_day IS NULL OR to_day >= from_day),
  constraint contact_detail_detail_check CHECK (detail <> ''::text),
  constraint contact_detail_kind_check CHECK (kind = ANY (ARRAY['address'::text, 'phone'::text, 'email'::text, 'other'::text])),
  constraint contact_detail_number_check CHECK (number > 0),
  constraint contact_detail_who_may_know_check CHECK (who_may_know = ANY (ARRAY['team'::text, 'professionals'::text, 'child'::text, 'parents'::text, 'child-and-parents'::text])),
  constraint contact_detail_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint contact_detail_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint contact_detail_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX contact_detail_of_child ON written_to_you.contact_detail USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.contact_detail as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.contact_detail as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (number > 1 OR (person_id = ANY ((( SELECT written_to_you.people_known() AS people_known))::uuid[]))));
create policy staff_see on written_to_you.contact_detail as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.contact_detail to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.contact_detail FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.contact_detail FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.contact_detail FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.contact_detail FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.court_order (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  person_id uuid not null,
  does text not null,
  court text not null,
  says text,
  document_day date,
  from_day date not null,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint court_order_pkey PRIMARY KEY (authority_id, id, number),
  constraint court_order_check CHECK (to_day >= from_day),
  constraint court_order_court_check CHECK (court <> ''::text),
  constraint court_order_does_check CHECK (does = ANY (ARRAY['may-see'::text, 'must-not-see'::text, 'no-contact'::text])),
  constraint court_order_number_check CHECK (number > 0),
  constraint court_order_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint court_order_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint court_order_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX court_order_of_child ON written_to_you.court_order USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.court_order as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.court_order as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (number > 1 OR (person_id = ANY ((( SELECT written_to_you.people_known() AS people_known))::uuid[]))));
create policy staff_see on written_to_you.court_order as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.court_order to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.court_order FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.court_order FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.court_order FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.court_order FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.danger (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  person_id uuid not null,
  what text not null,
  who_says text not null,
  from_day date,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint danger_pkey PRIMARY KEY (authority_id, id, number),
  constraint danger_check CHECK (from_day IS NULL OR to_day >= from_day),
  constraint danger_number_check CHECK (number > 0),
  constraint danger_what_check CHECK (what <> ''::text),
  constraint danger_who_says_check CHECK (who_says <> ''::text),
  constraint danger_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint danger_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint danger_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX danger_of_child ON written_to_you.danger USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.danger as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.danger as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (number > 1 OR (person_id = ANY ((( SELECT written_to_you.people_known() AS people_known))::uuid[]))));
create policy staff_see on written_to_you.danger as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.danger to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.danger FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.danger FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.danger FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.danger FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.decision (
  authority_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  what text not null,
  decided_by text not null default ''::text,
  decided_on date,
  why text not null default ''::text,
  what_the_child_wanted text not null default ''::text,
  constraint decision_pkey PRIMARY KEY (authority_id, passage_id),
  constraint decision_what_check CHECK (what <> ''::text),
  constraint decision_authority_id_passage_id_version_id_child_id_fkey FOREIGN KEY (authority_id, passage_id, version_id, child_id) REFERENCES written_to_you.passage(authority_id, id, version_id, child_id)
);
CREATE INDEX decision_of_child ON written_to_you.decision USING btree (authority_id, child_id, decided_on DESC);
-- row level security: on, forced
create policy set_up on written_to_you.decision as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.decision as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_to_you.version_is_being_written(version_id));
create policy staff_see on written_to_you.decision as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.decision to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.decision FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.decision FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.decision FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('passage_id');

create table written_to_you.draft (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  document_code text not null,
  corrects_record_id uuid,
  content jsonb not null,
  version integer not null default 1,
  started_by uuid not null,
  started_at timestamp with time zone not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  became_record_id uuid,
  put_away_at timestamp with time zone,
  also_about uuid[] not null default '{}'::uuid[],
  constraint draft_pkey PRIMARY KEY (authority_id, id),
  constraint draft_authority_id_id_child_id_key UNIQUE (authority_id, id, child_id),
  constraint also_about_others CHECK (NOT (child_id = ANY (also_about)) AND cardinality(also_about) < 20 AND array_position(also_about, NULL::uuid) IS NULL),
  constraint corrects_one CHECK (corrects_record_id IS NULL OR also_about = '{}'::uuid[]),
  constraint draft_document_code_check CHECK (document_code ~ '^D[0-9]{2}$'::text),
  constraint draft_authority_id_became_record_id_child_id_fkey FOREIGN KEY (authority_id, became_record_id, child_id) REFERENCES written_to_you.record(authority_id, id, child_id),
  constraint draft_authority_id_changed_by_fkey FOREIGN KEY (authority_id, changed_by) REFERENCES written_to_you.person(authority_id, id),
  constraint draft_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint draft_authority_id_corrects_record_id_child_id_fkey FOREIGN KEY (authority_id, corrects_record_id, child_id) REFERENCES written_to_you.record(authority_id, id, child_id),
  constraint draft_authority_id_started_by_fkey FOREIGN KEY (authority_id, started_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX draft_also_open ON written_to_you.draft USING gin (also_about) WHERE ((became_record_id IS NULL) AND (put_away_at IS NULL) AND (also_about <> '{}'::uuid[]));
CREATE INDEX draft_open ON written_to_you.draft USING btree (authority_id, child_id) WHERE ((became_record_id IS NULL) AND (put_away_at IS NULL));
CREATE INDEX draft_that_became ON written_to_you.draft USING btree (authority_id, became_record_id) WHERE (became_record_id IS NOT NULL);
-- row level security: on, forced
create policy set_up on written_to_you.draft as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.draft as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND started_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND changed_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_change on written_to_you.draft as permissive for update to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND became_record_id IS NULL)
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND changed_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.draft as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
create policy with_all on written_to_you.draft as restrictive for all to written_to_you_staff
  using (also_about <@ (( SELECT written_to_you.children_worked_with() AS children_worked_with)))
  with check (also_about <@ (( SELECT written_to_you.children_worked_with() AS children_worked_with)));
grant insert, select on written_to_you.draft to written_to_you_staff;
grant update (content, version, changed_by, changed_at, became_record_id, put_away_at, also_about) on written_to_you.draft to written_to_you_staff;
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.draft FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.draft FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.draft_kept_words (
  authority_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  child_id uuid not null,
  field_key text not null,
  words text not null,
  written_by uuid not null,
  kept_at timestamp with time zone not null,
  also_about uuid[],
  constraint draft_kept_words_pkey PRIMARY KEY (authority_id, id),
  constraint draft_kept_words_also_about_check CHECK (cardinality(also_about) > 0),
  constraint draft_kept_words_authority_id_draft_id_child_id_fkey FOREIGN KEY (authority_id, draft_id, child_id) REFERENCES written_to_you.draft(authority_id, id, child_id),
  constraint draft_kept_words_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX draft_kept_words_of_draft ON written_to_you.draft_kept_words USING btree (authority_id, draft_id);
-- row level security: on, forced
create policy set_up on written_to_you.draft_kept_words as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.draft_kept_words as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.draft_kept_words as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
create policy with_all on written_to_you.draft_kept_words as restrictive for all to written_to_you_staff
  using (COALESCE(also_about, '{}'::uuid[]) <@ (( SELECT written_to_you.children_worked_with() AS children_worked_with)))
  with check ((EXISTS ( SELECT
   FROM written_to_you.draft d
  WHERE d.authority_id = draft_kept_words.authority_id AND d.id = draft_kept_words.draft_id AND d.also_about <@ COALESCE(draft_kept_words.also_about, '{}'::uuid[]))));
grant insert, select on written_to_you.draft_kept_words to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.draft_kept_words FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.draft_kept_words FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.draft_kept_words FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.due_done (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  timescale_id text not null,
  done_on date not null,
  takes_back uuid,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  constraint due_done_pkey PRIMARY KEY (authority_id, id),
  constraint due_done_authority_id_id_child_id_key UNIQUE (authority_id, id, child_id),
  constraint due_done_authority_id_takes_back_key UNIQUE (authority_id, takes_back),
  constraint due_done_timescale_id_check CHECK (timescale_id ~ '^[a-z-]{1,60}$'::text),
  constraint due_done_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint due_done_authority_id_said_by_fkey FOREIGN KEY (authority_id, said_by) REFERENCES written_to_you.person(authority_id, id),
  constraint due_done_authority_id_takes_back_child_id_fkey FOREIGN KEY (authority_id, takes_back, child_id) REFERENCES written_to_you.due_done(authority_id, id, child_id)
);
CREATE INDEX due_done_of_child ON written_to_you.due_done USING btree (authority_id, child_id, timescale_id);
-- row level security: on, forced
create policy set_up on written_to_you.due_done as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.due_done as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND said_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.due_done as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.due_done to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.due_done FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.due_done FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.due_done FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.edition (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  version_id uuid not null,
  recipient_id uuid not null,
  recipient_name text not null,
  recipient_is text not null,
  right_kind text not null,
  right_says text not null,
  need text,
  facts jsonb not null,
  who_was_who jsonb not null,
  glossary jsonb not null,
  correction_reason text,
  asked jsonb not null,
  gate_seal text not null,
  second_needed boolean not null,
  prepared_by uuid not null,
  prepared_by_name text not null,
  prepared_at timestamp with time zone not null,
  constraint edition_pkey PRIMARY KEY (authority_id, id),
  constraint edition_authority_id_id_version_id_child_id_key UNIQUE (authority_id, id, version_id, child_id),
  constraint edition_authority_id_id_version_id_recipient_id_key UNIQUE (authority_id, id, version_id, recipient_id),
  constraint edition_check CHECK ((right_kind = 'professional'::text) = (need IS NOT NULL)),
  constraint edition_need_check CHECK (need = ANY (ARRAY['safe'::text, 'care'::text, 'health'::text, 'learn'::text, 'court'::text, 'review'::text])),
  constraint edition_recipient_name_check CHECK (recipient_name <> ''::text),
  constraint edition_right_kind_check CHECK (right_kind = ANY (ARRAY['child'::text, 'responsibility'::text, 'court-order'::text, 'agreement'::text, 'professional'::text, 'before-the-gate'::text])),
  constraint edition_right_says_check CHECK (right_says <> ''::text),
  constraint edition_authority_id_prepared_by_fkey FOREIGN KEY (authority_id, prepared_by) REFERENCES written_to_you.person(authority_id, id),
  constraint edition_authority_id_recipient_id_fkey FOREIGN KEY (authority_id, recipient_id) REFERENCES written_to_you.person(authority_id, id),
  constraint edition_authority_id_version_id_record_id_child_id_fkey FOREIGN KEY (authority_id, version_id, record_id, child_id) REFERENCES written_to_you.version(authority_id, id, record_id, child_id)
);
CREATE INDEX edition_of_record ON written_to_you.edition USING btree (authority_id, record_id);
CREATE INDEX edition_waiting ON written_to_you.edition USING btree (authority_id, child_id) WHERE second_needed;
-- row level security: on, forced
create policy reader_sees on written_to_you.edition as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (id = ANY ((( SELECT written_to_you.editions_open_to_reader() AS editions_open_to_reader))::uuid[])));
create policy set_up on written_to_you.edition as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.edition as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND prepared_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND written_to_you.is_around(child_id, recipient_id) AND (second_needed OR NOT written_to_you.needs_second(child_id, recipient_id)));
create policy staff_see on written_to_you.edition as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.edition to written_to_you_staff;
grant select (authority_id, id, child_id, record_id, version_id, facts, who_was_who, glossary, correction_reason, prepared_at) on written_to_you.edition to written_to_you_reader;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.edition FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.edition FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.edition FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.edition_confirmation (
  authority_id uuid not null,
  edition_id uuid not null,
  child_id uuid not null,
  outcome text not null,
  words text not null default ''::text,
  confirmed_by uuid not null,
  confirmed_by_name text not null,
  confirmed_by_job_title text not null,
  confirmed_at timestamp with time zone not null,
  constraint edition_confirmation_pkey PRIMARY KEY (authority_id, edition_id),
  constraint edition_confirmation_check CHECK (outcome = 'confirmed'::text OR words <> ''::text),
  constraint edition_confirmation_outcome_check CHECK (outcome = ANY (ARRAY['confirmed'::text, 'refused'::text])),
  constraint edition_confirmation_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint edition_confirmation_authority_id_confirmed_by_fkey FOREIGN KEY (authority_id, confirmed_by) REFERENCES written_to_you.person(authority_id, id),
  constraint edition_confirmation_authority_id_edition_id_fkey FOREIGN KEY (authority_id, edition_id) REFERENCES written_to_you.edition(authority_id, id)
);
-- row level security: on, forced
create policy set_up on written_to_you.edition_confirmation as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.edition_confirmation as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND confirmed_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (EXISTS ( SELECT
   FROM written_to_you.edition e
  WHERE e.authority_id = edition_confirmation.authority_id AND e.id = edition_confirmation.edition_id AND e.child_id = edition_confirmation.child_id AND e.prepared_by <> (( SELECT written_to_you.asking_person() AS asking_person)))));
create policy staff_see on written_to_you.edition_confirmation as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.edition_confirmation to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.edition_confirmation FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.edition_confirmation FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.edition_confirmation FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('edition_id');

create table written_to_you.edition_passage (
  authority_id uuid not null,
  edition_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  section_id text not null,
  "position" integer not null,
  is_shown boolean not null,
  reason text,
  told text,
  proposed text,
  why text not null default ''::text,
  constraint edition_passage_pkey PRIMARY KEY (authority_id, edition_id, passage_id),
  constraint edition_passage_check CHECK (is_shown = (reason IS NULL) AND is_shown = (told IS NULL)),
  constraint edition_passage_check1 CHECK (NOT (is_shown AND proposed = 'must'::text) OR why <> ''::text),
  constraint edition_passage_proposed_check CHECK (proposed = ANY (ARRAY['must'::text, 'propose'::text])),
  constraint edition_passage_reason_check CHECK (reason = ANY (ARRAY['address'::text, 'place'::text, 'meeting'::text, 'said-of-them'::text, 'confidence'::text, 'asked-not-to-tell'::text, 'wish'::text, 'sibling'::text, 'private'::text, 'own-words'::text, 'worker'::text])),
  constraint edition_passage_told_check CHECK (told = ANY (ARRAY['said'::text, 'silent'::text])),
  constraint edition_passage_authority_id_edition_id_version_id_child_i_fkey FOREIGN KEY (authority_id, edition_id, version_id, child_id) REFERENCES written_to_you.edition(authority_id, id, version_id, child_id),
  constraint edition_passage_authority_id_passage_id_version_id_child_i_fkey FOREIGN KEY (authority_id, passage_id, version_id, child_id) REFERENCES written_to_you.passage(authority_id, id, version_id, child_id)
);
-- row level security: on, forced
create policy reader_sees on written_to_you.edition_passage as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (edition_id = ANY ((( SELECT written_to_you.editions_open_to_reader() AS editions_open_to_reader))::uuid[])) AND (is_shown OR told = 'said'::text));
create policy set_up on written_to_you.edition_passage as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.edition_passage as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_to_you.edition_is_being_written(edition_id) AND (NOT is_shown OR proposed IS DISTINCT FROM 'must'::text OR (EXISTS ( SELECT
   FROM written_to_you.edition e
  WHERE e.authority_id = edition_passage.authority_id AND e.id = edition_passage.edition_id AND e.second_needed))));
create policy staff_see on written_to_you.edition_passage as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.edition_passage to written_to_you_staff;
grant select (authority_id, edition_id, passage_id, section_id, position, is_shown, reason) on written_to_you.edition_passage to written_to_you_reader;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.edition_passage FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.edition_passage FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.edition_passage FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('edition_id', 'passage_id');

create table written_to_you.event (
  authority_id uuid not null,
  id uuid not null,
  kind text not null,
  happened_at timestamp with time zone not null,
  place text not null default ''::text,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  constraint event_pkey PRIMARY KEY (authority_id, id),
  constraint event_kind_check CHECK (kind = ANY (ARRAY['visit'::text, 'call'::text, 'meeting'::text, 'other'::text])),
  constraint event_authority_id_created_by_fkey FOREIGN KEY (authority_id, created_by) REFERENCES written_to_you.person(authority_id, id),
  constraint event_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id)
);
-- row level security: on, forced
create policy set_up on written_to_you.event as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.event as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND created_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND cardinality(( SELECT written_to_you.children_worked_with() AS children_worked_with)) > 0);
create policy staff_see on written_to_you.event as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (EXISTS ( SELECT
   FROM written_to_you.event_child c
  WHERE c.authority_id = event.authority_id AND c.event_id = event.id AND (c.child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])))));
grant insert, select on written_to_you.event to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.event FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.event FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.event FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.event_attendee (
  authority_id uuid not null,
  event_id uuid not null,
  id uuid not null,
  person_id uuid,
  name text not null,
  constraint event_attendee_pkey PRIMARY KEY (authority_id, id),
  constraint event_attendee_name_check CHECK (name <> ''::text),
  constraint event_attendee_authority_id_event_id_fkey FOREIGN KEY (authority_id, event_id) REFERENCES written_to_you.event(authority_id, id),
  constraint event_attendee_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX event_attendee_of_event ON written_to_you.event_attendee USING btree (authority_id, event_id);
-- row level security: on, forced
create policy set_up on written_to_you.event_attendee as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.event_attendee as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND written_to_you.event_is_mine(event_id) AND (EXISTS ( SELECT
   FROM written_to_you.event_child c
  WHERE c.authority_id = event_attendee.authority_id AND c.event_id = event_attendee.event_id AND (c.child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])))));
create policy staff_see on written_to_you.event_attendee as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (EXISTS ( SELECT
   FROM written_to_you.event_child c
  WHERE c.authority_id = event_attendee.authority_id AND c.event_id = event_attendee.event_id AND (c.child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])))));
grant insert, select on written_to_you.event_attendee to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.event_attendee FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.event_attendee FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.event_attendee FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.event_child (
  authority_id uuid not null,
  event_id uuid not null,
  child_id uuid not null,
  seen text not null,
  seen_reason text not null default ''::text,
  constraint event_child_pkey PRIMARY KEY (authority_id, event_id, child_id),
  constraint event_child_seen_check CHECK (seen = ANY (ARRAY['alone'::text, 'with-others'::text, 'not-seen'::text])),
  constraint event_child_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint event_child_authority_id_event_id_fkey FOREIGN KEY (authority_id, event_id) REFERENCES written_to_you.event(authority_id, id)
);
CREATE INDEX event_child_of_child ON written_to_you.event_child USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.event_child as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.event_child as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_to_you.event_is_mine(event_id));
create policy staff_see on written_to_you.event_child as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.event_child to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.event_child FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.event_child FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.event_child FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('event_id', 'child_id');

create table written_to_you.failed_sign_in (
  id uuid not null,
  name_hash bytea not null,
  failed_at timestamp with time zone not null,
  constraint failed_sign_in_pkey PRIMARY KEY (id),
  constraint failed_sign_in_name_hash_check CHECK (octet_length(name_hash) = 32)
);
CREATE INDEX failed_sign_in_by_name ON written_to_you.failed_sign_in USING btree (name_hash, failed_at);
-- row level security: on, forced
create policy set_up on written_to_you.failed_sign_in as permissive for all to the owner
  using (true)
  with check (true);

create table written_to_you.family_tie (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  person_id uuid not null,
  other_id uuid not null,
  kind text not null,
  from_day date,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint family_tie_pkey PRIMARY KEY (authority_id, id, number),
  constraint family_tie_check CHECK (from_day IS NULL OR to_day >= from_day),
  constraint family_tie_check1 CHECK (person_id <> other_id),
  constraint family_tie_kind_check CHECK (kind = ANY (ARRAY['birth-parent'::text, 'adoptive-parent'::text, 'step-parent'::text, 'foster-carer'::text, 'special-guardian'::text, 'married'::text, 'partner'::text, 'separated'::text, 'divorced'::text])),
  constraint family_tie_number_check CHECK (number > 0),
  constraint family_tie_authority_id_other_id_fkey FOREIGN KEY (authority_id, other_id) REFERENCES written_to_you.person(authority_id, id),
  constraint family_tie_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint family_tie_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX family_tie_of_other ON written_to_you.family_tie USING btree (authority_id, other_id);
CREATE INDEX family_tie_of_person ON written_to_you.family_tie USING btree (authority_id, person_id);
-- row level security: on, forced
create policy by_those_who_work_with_the_child on written_to_you.family_tie as restrictive for insert to written_to_you_staff
  with check (number = 1 OR NOT (written_to_you.has_file_elsewhere(person_id) OR written_to_you.has_file_elsewhere(other_id)) OR written_to_you.entered_by_asker(id));
create policy set_up on written_to_you.family_tie as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.family_tie as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])) AND (other_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])));
create policy staff_see on written_to_you.family_tie as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])) AND (other_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])));
grant insert, select on written_to_you.family_tie to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.family_tie FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.family_tie FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.family_tie FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.family_tie FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.file_merge (
  authority_id uuid not null,
  child_id uuid not null,
  number integer not null,
  step text not null,
  into_id uuid not null,
  why text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint file_merge_pkey PRIMARY KEY (authority_id, child_id, number),
  constraint file_merge_check CHECK (why <> ''::text OR step = 'confirmed'::text),
  constraint file_merge_check1 CHECK (into_id <> child_id),
  constraint file_merge_number_check CHECK (number > 0),
  constraint file_merge_step_check CHECK (step = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'declined'::text, 'apart'::text])),
  constraint file_merge_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint file_merge_authority_id_into_id_fkey FOREIGN KEY (authority_id, into_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint file_merge_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX file_merge_into ON written_to_you.file_merge USING btree (authority_id, into_id);
-- row level security: on, forced
create policy set_up on written_to_you.file_merge as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.file_merge as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND (into_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (step = ANY (ARRAY['proposed'::text, 'apart'::text])) AND ( SELECT written_to_you.is_manager_here() AS is_manager_here));
create policy staff_see on written_to_you.file_merge as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ((child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) OR (into_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[]))));
grant insert, select on written_to_you.file_merge to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.file_merge FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.file_merge FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER keep_file_merge BEFORE INSERT ON written_to_you.file_merge FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_file_merge();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.file_merge FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('child_id', 'number');

create table written_to_you.file_opening (
  authority_id uuid not null,
  child_id uuid not null,
  allocation_id uuid not null,
  staff_person_id uuid not null,
  why text not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  constraint file_opening_pkey PRIMARY KEY (authority_id, child_id),
  constraint file_opening_why_check CHECK (why <> ''::text),
  constraint file_opening_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.person(authority_id, id),
  constraint file_opening_authority_id_opened_by_fkey FOREIGN KEY (authority_id, opened_by) REFERENCES written_to_you.person(authority_id, id),
  constraint file_opening_authority_id_staff_person_id_fkey FOREIGN KEY (authority_id, staff_person_id) REFERENCES written_to_you.staff(authority_id, person_id)
);
-- row level security: on, forced
create policy set_up on written_to_you.file_opening as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.file_opening as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND opened_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (written_to_you.person_is_new(child_id) OR (child_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[]))) AND written_to_you.may_be_given_work(staff_person_id));
create policy staff_see on written_to_you.file_opening as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.file_opening to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.file_opening FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.file_opening FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER keep_file_opening BEFORE INSERT ON written_to_you.file_opening FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_file_opening();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.file_opening FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('child_id');

create table written_to_you.form_draft (
  authority_id uuid not null,
  document_code text not null,
  number integer not null,
  edition jsonb,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint form_draft_pkey PRIMARY KEY (authority_id, document_code, number),
  constraint form_draft_document_code_check CHECK (document_code ~ '^D[0-9]{2}$'::text),
  constraint form_draft_number_check CHECK (number > 0),
  constraint form_draft_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id),
  constraint form_draft_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy administrator_adds on written_to_you.form_draft as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy administrator_sees on written_to_you.form_draft as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy set_up on written_to_you.form_draft as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.form_draft to written_to_you_administrator;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.form_draft FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.form_draft FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.form_draft FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('document_code', 'number');

create table written_to_you.form_edition (
  authority_id uuid not null,
  id uuid not null,
  document_code text not null,
  number integer not null,
  edition jsonb not null,
  from_day date not null,
  why text not null,
  published_by uuid not null,
  published_at timestamp with time zone not null,
  constraint form_edition_pkey PRIMARY KEY (authority_id, id),
  constraint form_edition_authority_id_document_code_number_key UNIQUE (authority_id, document_code, number),
  constraint form_edition_document_code_check CHECK (document_code ~ '^D[0-9]{2}$'::text),
  constraint form_edition_number_check CHECK (number > 0),
  constraint form_edition_why_check CHECK (why <> ''::text),
  constraint form_edition_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id),
  constraint form_edition_authority_id_published_by_fkey FOREIGN KEY (authority_id, published_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy administrator_adds on written_to_you.form_edition as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND published_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy administrator_sees on written_to_you.form_edition as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy set_up on written_to_you.form_edition as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.form_edition as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
grant insert, select on written_to_you.form_edition to written_to_you_administrator;
grant select on written_to_you.form_edition to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.form_edition FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.form_edition FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.form_edition FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.found_elsewhere (
  authority_id uuid not null,
  look_id uuid not null,
  person_id uuid not null,
  constraint found_elsewhere_pkey PRIMARY KEY (authority_id, look_id, person_id),
  constraint found_elsewhere_authority_id_look_id_fkey FOREIGN KEY (authority_id, look_id) REFERENCES written_to_you.look_elsewhere(authority_id, id),
  constraint found_elsewhere_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy set_up on written_to_you.found_elsewhere as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.found_elsewhere as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_working_here() AS is_working_here) AND (EXISTS ( SELECT
   FROM written_to_you.look_elsewhere l
  WHERE l.authority_id = found_elsewhere.authority_id AND l.id = found_elsewhere.look_id AND l.asked_by = (( SELECT written_to_you.asking_person() AS asking_person)))));
grant select on written_to_you.found_elsewhere to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.found_elsewhere FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.found_elsewhere FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.found_elsewhere FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('look_id', 'person_id');

create table written_to_you.glossary_term (
  authority_id uuid not null,
  id uuid not null,
  term text not null,
  meaning text not null,
  from_day date not null,
  to_day date,
  written_by uuid,
  constraint glossary_term_pkey PRIMARY KEY (authority_id, id),
  constraint glossary_term_check CHECK (to_day >= from_day),
  constraint glossary_term_meaning_check CHECK (meaning <> ''::text),
  constraint glossary_term_term_check CHECK (term <> ''::text),
  constraint glossary_term_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id)
);
CREATE UNIQUE INDEX glossary_term_now ON written_to_you.glossary_term USING btree (authority_id, lower(term)) WHERE (to_day IS NULL);
-- row level security: on, forced
create policy administrator_adds on written_to_you.glossary_term as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy administrator_changes on written_to_you.glossary_term as permissive for update to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator))
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy administrator_sees on written_to_you.glossary_term as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy reader_sees on written_to_you.glossary_term as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (( SELECT written_to_you.asking_person() AS asking_person)) IS NOT NULL);
create policy set_up on written_to_you.glossary_term as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.glossary_term as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
grant insert, select on written_to_you.glossary_term to written_to_you_administrator;
grant select on written_to_you.glossary_term to written_to_you_reader;
grant select on written_to_you.glossary_term to written_to_you_staff;
grant update (to_day) on written_to_you.glossary_term to written_to_you_administrator;

create table written_to_you.home (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  kind text not null,
  with_whom text not null,
  why_ended text,
  child_thought text,
  from_day date not null,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint home_pkey PRIMARY KEY (authority_id, id, number),
  constraint home_check CHECK (to_day >= from_day),
  constraint home_kind_check CHECK (kind = ANY (ARRAY['family'::text, 'kinship'::text, 'foster'::text, 'adoptive'::text, 'childrens-home'::text, 'supported'::text, 'own'::text, 'hospital'::text, 'custody'::text, 'other'::text])),
  constraint home_number_check CHECK (number > 0),
  constraint home_with_whom_check CHECK (with_whom <> ''::text),
  constraint home_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint home_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX home_of_child ON written_to_you.home USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.home as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.home as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.home as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.home to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.home FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.home FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.home FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.home FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.import_batch (
  authority_id uuid not null,
  id uuid not null,
  source_system text not null,
  kind text not null,
  row_count integer not null,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  constraint import_batch_pkey PRIMARY KEY (authority_id, id),
  constraint import_batch_row_count_check CHECK (row_count > 0),
  constraint import_batch_source_system_check CHECK (source_system <> ''::text),
  constraint import_batch_authority_id_brought_by_fkey FOREIGN KEY (authority_id, brought_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy import_adds on written_to_you.import_batch as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND brought_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy set_up on written_to_you.import_batch as permissive for all to the owner
  using (true)
  with check (true);
grant insert on written_to_you.import_batch to written_to_you_import;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.import_batch FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.import_batch FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.import_batch FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.import_right (
  authority_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_day date not null,
  to_day date not null,
  given_at timestamp with time zone not null,
  constraint import_right_pkey PRIMARY KEY (authority_id, id),
  constraint import_right_check CHECK (to_day >= from_day),
  constraint import_right_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.staff(authority_id, person_id)
);
CREATE INDEX import_right_of_person ON written_to_you.import_right USING btree (authority_id, person_id);
-- row level security: on, forced
create policy set_up on written_to_you.import_right as permissive for all to the owner
  using (true)
  with check (true);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.import_right FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.import_right FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.import_right FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.imported (
  authority_id uuid not null,
  source_system text not null,
  kind text not null,
  source_key text not null,
  thing_id uuid not null,
  was_here boolean not null default false,
  row_hash bytea not null,
  batch_id uuid not null,
  constraint imported_pkey PRIMARY KEY (authority_id, source_system, kind, source_key),
  constraint imported_kind_check CHECK (kind = ANY (ARRAY['team'::text, 'staff'::text, 'person'::text, 'child'::text, 'relationship'::text, 'allocation'::text, 'involvement'::text, 'record'::text])),
  constraint imported_row_hash_check CHECK (octet_length(row_hash) = 16),
  constraint imported_source_key_check CHECK (source_key <> ''::text),
  constraint imported_source_system_check CHECK (source_system <> ''::text)
);
-- row level security: on, forced
create policy import_adds on written_to_you.imported as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND batch_id = (( SELECT written_to_you.batch_being_brought() AS batch_being_brought)));
create policy import_sees on written_to_you.imported as permissive for select to written_to_you_import
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import));
create policy set_up on written_to_you.imported as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.imported to written_to_you_import;
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON written_to_you.imported FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_changed_truncate BEFORE TRUNCATE ON written_to_you.imported FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.invitation (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  invited_by uuid not null,
  invited_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  used_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint invitation_pkey PRIMARY KEY (authority_id, id),
  constraint invitation_code_hash_key UNIQUE (code_hash),
  constraint invitation_check CHECK (ends_at > invited_at),
  constraint invitation_check1 CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  constraint invitation_code_hash_check CHECK (octet_length(code_hash) = 32),
  constraint invitation_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint invitation_authority_id_ended_by_fkey FOREIGN KEY (authority_id, ended_by) REFERENCES written_to_you.person(authority_id, id),
  constraint invitation_authority_id_invited_by_fkey FOREIGN KEY (authority_id, invited_by) REFERENCES written_to_you.person(authority_id, id),
  constraint invitation_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX invitation_of_child ON written_to_you.invitation USING btree (authority_id, child_id);
CREATE INDEX invitation_of_person ON written_to_you.invitation USING btree (authority_id, person_id);
-- row level security: on, forced
create policy set_up on written_to_you.invitation as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.invitation as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND invited_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND used_at IS NULL AND ended_at IS NULL AND NOT (EXISTS ( SELECT
   FROM written_to_you.staff s
  WHERE s.authority_id = invitation.authority_id AND s.person_id = invitation.person_id)) AND (person_id = child_id OR (EXISTS ( SELECT
   FROM written_to_you.relationship r
  WHERE r.authority_id = invitation.authority_id AND r.child_id = invitation.child_id AND r.person_id = invitation.person_id AND r.relationship IS NOT NULL AND (r.to_day IS NULL OR r.to_day >= written_to_you.asking_day())))));
create policy staff_change on written_to_you.invitation as permissive for update to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND used_at IS NULL AND ended_at IS NULL)
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND ended_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.invitation as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert on written_to_you.invitation to written_to_you_staff;
grant select (authority_id, id, child_id, person_id, invited_by, invited_at, ends_at, used_at, ended_at, ended_by) on written_to_you.invitation to written_to_you_staff;
grant update (ended_at, ended_by) on written_to_you.invitation to written_to_you_staff;
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.invitation FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.invitation FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER replace_invitation BEFORE INSERT ON written_to_you.invitation FOR EACH ROW EXECUTE FUNCTION written_to_you.replace_invitation();

create table written_to_you.involvement (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  threshold text not null,
  from_day date not null,
  to_day date,
  taken_back boolean not null default false,
  written_by uuid,
  constraint involvement_pkey PRIMARY KEY (authority_id, id),
  constraint involvement_check CHECK (to_day >= from_day),
  constraint involvement_threshold_check CHECK (threshold = ANY (ARRAY['early-help'::text, 'child-in-need'::text, 'child-protection'::text, 'child-in-care'::text, 'care-leaver'::text])),
  constraint involvement_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint involvement_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX involvement_of_child ON written_to_you.involvement USING btree (authority_id, child_id, from_day);
-- row level security: on, forced
create policy set_up on written_to_you.involvement as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.involvement as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND NOT taken_back);
grant select on written_to_you.involvement to written_to_you_staff;
CREATE TRIGGER begin_history AFTER INSERT ON written_to_you.involvement FOR EACH ROW WHEN ((new.written_by IS NULL)) EXECUTE FUNCTION written_to_you.begin_involvement_history();
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.involvement FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.involvement FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.involvement_version (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  threshold text not null,
  from_day date not null,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint involvement_version_pkey PRIMARY KEY (authority_id, id, number),
  constraint involvement_version_check CHECK (to_day >= from_day),
  constraint involvement_version_number_check CHECK (number > 0),
  constraint involvement_version_threshold_check CHECK (threshold = ANY (ARRAY['early-help'::text, 'child-in-need'::text, 'child-protection'::text, 'child-in-care'::text, 'care-leaver'::text])),
  constraint involvement_version_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint involvement_version_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX involvement_version_of_child ON written_to_you.involvement_version USING btree (authority_id, child_id);
-- row level security: on, forced
create policy import_adds on written_to_you.involvement_version as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND number = 1 AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND written_to_you.file_was_brought(child_id));
create policy set_up on written_to_you.involvement_version as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.involvement_version as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.involvement_version as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert on written_to_you.involvement_version to written_to_you_import;
grant insert, select on written_to_you.involvement_version to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.involvement_version FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.involvement_version FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.involvement_version FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER keep_involvement BEFORE INSERT ON written_to_you.involvement_version FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_involvement();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.involvement_version FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.legal_status (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  status text not null,
  says text,
  from_day date not null,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint legal_status_pkey PRIMARY KEY (authority_id, id, number),
  constraint legal_status_check CHECK (to_day >= from_day),
  constraint legal_status_number_check CHECK (number > 0),
  constraint legal_status_status_check CHECK (status = ANY (ARRAY['agreed-with-parents'::text, 'police-protection'::text, 'emergency-protection-order'::text, 'interim-care-order'::text, 'care-order'::text, 'placement-order'::text, 'adoption-order'::text, 'special-guardianship-order'::text, 'child-arrangements-order'::text, 'supervision-order'::text, 'remand'::text, 'other'::text])),
  constraint legal_status_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint legal_status_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX legal_status_of_child ON written_to_you.legal_status USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.legal_status as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.legal_status as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.legal_status as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.legal_status to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.legal_status FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.legal_status FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.legal_status FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.legal_status FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.look_elsewhere (
  authority_id uuid not null,
  id uuid not null,
  name text not null,
  date_of_birth date not null,
  reason text not null,
  asked_by uuid not null,
  asked_on date not null,
  asked_at timestamp with time zone not null,
  constraint look_elsewhere_pkey PRIMARY KEY (authority_id, id),
  constraint look_elsewhere_name_check CHECK (name <> ''::text),
  constraint look_elsewhere_reason_check CHECK (reason <> ''::text),
  constraint look_elsewhere_authority_id_asked_by_fkey FOREIGN KEY (authority_id, asked_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX look_elsewhere_by_asker ON written_to_you.look_elsewhere USING btree (authority_id, asked_by, asked_on);
-- row level security: on, forced
create policy set_up on written_to_you.look_elsewhere as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.look_elsewhere as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND asked_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
grant select on written_to_you.look_elsewhere to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.look_elsewhere FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.look_elsewhere FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.look_elsewhere FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.name_key (
  authority_id uuid not null,
  key text not null,
  person_id uuid not null,
  constraint name_key_pkey PRIMARY KEY (authority_id, key, person_id),
  constraint name_key_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy set_up on written_to_you.name_key as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.name_key as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])));
grant select on written_to_you.name_key to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.name_key FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.name_key FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.next_step (
  authority_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  what text not null,
  done_by_whom text not null default ''::text,
  by_day date,
  constraint next_step_pkey PRIMARY KEY (authority_id, passage_id),
  constraint next_step_authority_id_passage_id_child_id_key UNIQUE (authority_id, passage_id, child_id),
  constraint next_step_what_check CHECK (what <> ''::text),
  constraint next_step_authority_id_passage_id_version_id_child_id_fkey FOREIGN KEY (authority_id, passage_id, version_id, child_id) REFERENCES written_to_you.passage(authority_id, id, version_id, child_id)
);
CREATE INDEX next_step_of_child ON written_to_you.next_step USING btree (authority_id, child_id, by_day);
-- row level security: on, forced
create policy set_up on written_to_you.next_step as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.next_step as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_to_you.version_is_being_written(version_id));
create policy staff_see on written_to_you.next_step as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.next_step to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.next_step FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.next_step FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER open_next_step AFTER INSERT ON written_to_you.next_step FOR EACH ROW EXECUTE FUNCTION written_to_you.open_next_step();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.next_step FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('passage_id');

create table written_to_you.next_step_outcome (
  authority_id uuid not null,
  passage_id uuid not null,
  child_id uuid not null,
  outcome text not null,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  constraint next_step_outcome_pkey PRIMARY KEY (authority_id, passage_id),
  constraint next_step_outcome_outcome_check CHECK (outcome = ANY (ARRAY['done'::text, 'not-needed'::text, 'carried-on'::text])),
  constraint next_step_outcome_authority_id_passage_id_child_id_fkey FOREIGN KEY (authority_id, passage_id, child_id) REFERENCES written_to_you.next_step(authority_id, passage_id, child_id),
  constraint next_step_outcome_authority_id_said_by_fkey FOREIGN KEY (authority_id, said_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy set_up on written_to_you.next_step_outcome as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.next_step_outcome as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND said_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.next_step_outcome as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.next_step_outcome to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.next_step_outcome FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.next_step_outcome FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER close_next_step AFTER INSERT ON written_to_you.next_step_outcome FOR EACH ROW EXECUTE FUNCTION written_to_you.close_next_step();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.next_step_outcome FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('passage_id');

create table written_to_you.observation (
  authority_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  what_was_seen text not null,
  constraint observation_pkey PRIMARY KEY (authority_id, passage_id),
  constraint observation_what_was_seen_check CHECK (what_was_seen <> ''::text),
  constraint observation_authority_id_passage_id_version_id_child_id_fkey FOREIGN KEY (authority_id, passage_id, version_id, child_id) REFERENCES written_to_you.passage(authority_id, id, version_id, child_id)
);
CREATE INDEX observation_of_child ON written_to_you.observation USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.observation as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.observation as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_to_you.version_is_being_written(version_id));
create policy staff_see on written_to_you.observation as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.observation to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.observation FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.observation FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.observation FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('passage_id');

create table written_to_you.open_step (
  authority_id uuid not null,
  passage_id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  what text not null,
  done_by_whom text not null,
  by_day date,
  constraint open_step_pkey PRIMARY KEY (authority_id, passage_id),
  constraint open_step_authority_id_passage_id_child_id_fkey FOREIGN KEY (authority_id, passage_id, child_id) REFERENCES written_to_you.next_step(authority_id, passage_id, child_id)
);
CREATE INDEX open_step_of_child ON written_to_you.open_step USING btree (authority_id, child_id, by_day);
CREATE INDEX open_step_of_record ON written_to_you.open_step USING btree (authority_id, record_id);
-- row level security: on, forced
create policy set_up on written_to_you.open_step as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.open_step as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant select on written_to_you.open_step to written_to_you_staff;

create table written_to_you.passage (
  authority_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  record_id uuid not null,
  child_id uuid not null,
  "position" integer not null,
  section_id text not null,
  entry integer not null,
  kind text not null,
  fields jsonb not null,
  to_child boolean not null,
  attachment_id uuid,
  constraint passage_pkey PRIMARY KEY (authority_id, id),
  constraint passage_authority_id_id_version_id_child_id_key UNIQUE (authority_id, id, version_id, child_id),
  constraint passage_authority_id_version_id_position_key UNIQUE (authority_id, version_id, "position"),
  constraint passage_check CHECK ((kind = 'picture'::text) = (attachment_id IS NOT NULL)),
  constraint passage_entry_check CHECK (entry >= 0),
  constraint passage_kind_check CHECK (kind = ANY (ARRAY['text'::text, 'quote'::text, 'observation'::text, 'view'::text, 'decision'::text, 'next-step'::text, 'worry'::text, 'picture'::text])),
  constraint passage_position_check CHECK ("position" >= 0),
  constraint passage_authority_id_attachment_id_child_id_fkey FOREIGN KEY (authority_id, attachment_id, child_id) REFERENCES written_to_you.attachment(authority_id, id, child_id),
  constraint passage_authority_id_version_id_record_id_child_id_fkey FOREIGN KEY (authority_id, version_id, record_id, child_id) REFERENCES written_to_you.version(authority_id, id, record_id, child_id)
);
CREATE INDEX passage_with_attachment ON written_to_you.passage USING btree (authority_id, attachment_id) WHERE (attachment_id IS NOT NULL);
-- row level security: on, forced
create policy import_adds on written_to_you.passage as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND NOT to_child AND attachment_id IS NULL AND (EXISTS ( SELECT
   FROM written_to_you.version v
  WHERE v.authority_id = passage.authority_id AND v.id = passage.version_id)));
create policy import_sees on written_to_you.passage as permissive for select to written_to_you_import
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND xmin = pg_current_xact_id()::xid);
create policy reader_sees on written_to_you.passage as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (id = ANY ((( SELECT written_to_you.passages_open_to_reader() AS passages_open_to_reader))::uuid[])) AND to_child);
create policy set_up on written_to_you.passage as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.passage as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_to_you.version_is_being_written(version_id));
create policy staff_see on written_to_you.passage as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.passage to written_to_you_import;
grant insert, select on written_to_you.passage to written_to_you_staff;
grant select on written_to_you.passage to written_to_you_reader;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.passage FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.passage FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER keep_record_words AFTER INSERT ON written_to_you.passage REFERENCING NEW TABLE AS new_passages FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.keep_record_words();

create table written_to_you.passkey_challenge (
  challenge_hash bytea not null,
  ends_at timestamp with time zone not null,
  constraint passkey_challenge_pkey PRIMARY KEY (challenge_hash),
  constraint passkey_challenge_challenge_hash_check CHECK (octet_length(challenge_hash) = 32)
);
-- row level security: on, forced
create policy set_up on written_to_you.passkey_challenge as permissive for all to the owner
  using (true)
  with check (true);

create table written_to_you.person (
  authority_id uuid not null,
  id uuid not null,
  full_name text not null,
  preferred_name text,
  pronouns text not null default ''::text,
  date_of_birth date,
  created_at timestamp with time zone not null,
  created_by uuid,
  merged_into uuid,
  constraint person_pkey PRIMARY KEY (authority_id, id),
  constraint person_full_name_check CHECK (full_name <> ''::text),
  constraint person_preferred_name_check CHECK (preferred_name <> ''::text),
  constraint person_authority_id_created_by_fkey FOREIGN KEY (authority_id, created_by) REFERENCES written_to_you.person(authority_id, id),
  constraint person_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id),
  constraint person_authority_id_merged_into_fkey FOREIGN KEY (authority_id, merged_into) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX person_by_birth ON written_to_you.person USING btree (authority_id, date_of_birth) WHERE (date_of_birth IS NOT NULL);
CREATE INDEX person_by_name ON written_to_you.person USING btree (authority_id, full_name);
CREATE INDEX person_merged ON written_to_you.person USING btree (authority_id, merged_into) WHERE (merged_into IS NOT NULL);
-- row level security: on, forced
create policy administrator_sees on written_to_you.person as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND (id IN ( SELECT s.person_id
   FROM written_to_you.staff s
  WHERE s.authority_id = person.authority_id)));
create policy reader_sees on written_to_you.person as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND id = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy set_up on written_to_you.person as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.person as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (id = ANY ((( SELECT written_to_you.people_known() AS people_known))::uuid[])));
grant select on written_to_you.person to written_to_you_administrator;
grant select on written_to_you.person to written_to_you_reader;
grant select on written_to_you.person to written_to_you_staff;
CREATE TRIGGER begin_history AFTER INSERT ON written_to_you.person FOR EACH ROW WHEN ((new.created_by IS NULL)) EXECUTE FUNCTION written_to_you.begin_person_history();
CREATE TRIGGER keep_name_keys AFTER INSERT OR UPDATE OF full_name, preferred_name ON written_to_you.person FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_name_keys();
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.person FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.person FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.person_detail (
  authority_id uuid not null,
  person_id uuid not null,
  number integer not null,
  full_name text not null,
  preferred_name text,
  pronouns text not null default ''::text,
  date_of_birth date,
  died_on date,
  described_as text,
  uses_words boolean not null default true,
  communication text not null default ''::text,
  languages text not null default ''::text,
  interpreter text not null default ''::text,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint person_detail_pkey PRIMARY KEY (authority_id, person_id, number),
  constraint person_detail_check CHECK (date_of_birth IS NULL OR died_on >= date_of_birth),
  constraint person_detail_described_as_check CHECK (described_as = ANY (ARRAY['girl-or-woman'::text, 'boy-or-man'::text, 'another-way'::text])),
  constraint person_detail_full_name_check CHECK (full_name <> ''::text),
  constraint person_detail_number_check CHECK (number > 0),
  constraint person_detail_preferred_name_check CHECK (preferred_name <> ''::text),
  constraint person_detail_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint person_detail_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy by_those_who_work_with_the_child on written_to_you.person_detail as restrictive for insert to written_to_you_staff
  with check (number = 1 OR NOT written_to_you.has_file_elsewhere(person_id));
create policy import_adds on written_to_you.person_detail as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND number = 1 AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy set_up on written_to_you.person_detail as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.person_detail as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND ( SELECT written_to_you.is_working_here() AS is_working_here) AND (number = 1 OR (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[]))));
create policy staff_see on written_to_you.person_detail as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])));
grant insert on written_to_you.person_detail to written_to_you_import;
grant insert, select on written_to_you.person_detail to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.person_detail FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.person_detail FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER keep_person BEFORE INSERT ON written_to_you.person_detail FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_person();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.person_detail FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('person_id', 'number');

create table written_to_you.person_merge (
  authority_id uuid not null,
  person_id uuid not null,
  number integer not null,
  into_id uuid,
  why text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint person_merge_pkey PRIMARY KEY (authority_id, person_id, number),
  constraint person_merge_check CHECK (into_id <> person_id),
  constraint person_merge_number_check CHECK (number > 0),
  constraint person_merge_why_check CHECK (why <> ''::text),
  constraint person_merge_authority_id_into_id_fkey FOREIGN KEY (authority_id, into_id) REFERENCES written_to_you.person(authority_id, id),
  constraint person_merge_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint person_merge_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy set_up on written_to_you.person_merge as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.person_merge as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])) AND (into_id IS NULL OR (into_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[]))));
create policy staff_see on written_to_you.person_merge as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])));
grant insert, select on written_to_you.person_merge to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.person_merge FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.person_merge FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER has_no_file BEFORE INSERT ON written_to_you.person_merge FOR EACH ROW EXECUTE FUNCTION written_to_you.no_file_is_joined_as_an_entry();
CREATE TRIGGER keep_merge BEFORE INSERT ON written_to_you.person_merge FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_merge();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.person_merge FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('person_id', 'number');

create table written_to_you.person_name (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  person_id uuid not null,
  kind text not null,
  name text not null,
  from_day date,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint person_name_pkey PRIMARY KEY (authority_id, id, number),
  constraint person_name_check CHECK (from_day IS NULL OR to_day >= from_day),
  constraint person_name_kind_check CHECK (kind = ANY (ARRAY['legal'::text, 'earlier'::text, 'preferred'::text, 'also-known-as'::text])),
  constraint person_name_name_check CHECK (name <> ''::text),
  constraint person_name_number_check CHECK (number > 0),
  constraint person_name_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint person_name_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX person_name_of_person ON written_to_you.person_name USING btree (authority_id, person_id);
-- row level security: on, forced
create policy by_those_who_work_with_the_child on written_to_you.person_name as restrictive for insert to written_to_you_staff
  with check (number = 1 OR NOT written_to_you.has_file_elsewhere(person_id) OR written_to_you.entered_by_asker(id));
create policy import_adds on written_to_you.person_name as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND number = 1 AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND written_to_you.person_is_new(person_id));
create policy set_up on written_to_you.person_name as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.person_name as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])));
create policy staff_see on written_to_you.person_name as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])));
grant insert on written_to_you.person_name to written_to_you_import;
grant insert, select on written_to_you.person_name to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.person_name FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.person_name FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.person_name FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER keep_name_keys AFTER INSERT ON written_to_you.person_name FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_name_keys();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.person_name FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.quote (
  authority_id uuid not null,
  passage_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  words text not null,
  said_to text not null default ''::text,
  constraint quote_pkey PRIMARY KEY (authority_id, passage_id),
  constraint quote_words_check CHECK (words <> ''::text),
  constraint quote_authority_id_passage_id_version_id_child_id_fkey FOREIGN KEY (authority_id, passage_id, version_id, child_id) REFERENCES written_to_you.passage(authority_id, id, version_id, child_id)
);
CREATE INDEX quote_of_child ON written_to_you.quote USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.quote as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.quote as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_to_you.version_is_being_written(version_id));
create policy staff_see on written_to_you.quote as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.quote to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.quote FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.quote FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.quote FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('passage_id');

create table written_to_you.reader_sign_in (
  authority_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  sign_in_name text,
  password_hash text,
  number_secret bytea,
  last_number_step bigint not null default 0,
  passkey_id text,
  passkey_public_key bytea,
  passkey_counter bigint,
  made_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint reader_sign_in_pkey PRIMARY KEY (authority_id, id),
  constraint reader_sign_in_check CHECK ((kind = 'password'::text) = (num_nonnulls(sign_in_name, password_hash, number_secret) = 3)),
  constraint reader_sign_in_check1 CHECK ((kind = 'passkey'::text) = (num_nonnulls(passkey_id, passkey_public_key, passkey_counter) = 3)),
  constraint reader_sign_in_kind_check CHECK (kind = ANY (ARRAY['password'::text, 'passkey'::text])),
  constraint reader_sign_in_sign_in_name_check CHECK (sign_in_name = lower(sign_in_name)),
  constraint reader_sign_in_authority_id_ended_by_fkey FOREIGN KEY (authority_id, ended_by) REFERENCES written_to_you.person(authority_id, id),
  constraint reader_sign_in_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.account(authority_id, person_id)
);
CREATE INDEX reader_sign_in_of_person ON written_to_you.reader_sign_in USING btree (authority_id, person_id);
CREATE UNIQUE INDEX reader_sign_in_by_name ON written_to_you.reader_sign_in USING btree (sign_in_name) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX reader_sign_in_by_passkey ON written_to_you.reader_sign_in USING btree (passkey_id) WHERE (ended_at IS NULL);
-- row level security: on, forced
create policy set_up on written_to_you.reader_sign_in as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_change on written_to_you.reader_sign_in as permissive for update to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])) AND ended_at IS NULL)
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])) AND ended_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.reader_sign_in as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (person_id = ANY ((( SELECT written_to_you.people_on_my_files() AS people_on_my_files))::uuid[])));
grant select (authority_id, id, person_id, kind, made_at, last_used_at, ended_at, ended_by) on written_to_you.reader_sign_in to written_to_you_staff;
grant update (ended_at, ended_by) on written_to_you.reader_sign_in to written_to_you_staff;
CREATE TRIGGER end_sessions_with_sign_in AFTER UPDATE OF ended_at ON written_to_you.reader_sign_in FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION written_to_you.end_sessions_with_sign_in();
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.reader_sign_in FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.reader_sign_in FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.record (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  event_id uuid,
  document_code text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  happened_at timestamp with time zone not null,
  current_version integer not null default 0,
  first_shared_on date,
  imported_in uuid,
  constraint record_pkey PRIMARY KEY (authority_id, id),
  constraint record_authority_id_id_child_id_key UNIQUE (authority_id, id, child_id),
  constraint record_document_code_check CHECK (document_code ~ '^D[0-9]{2}$'::text),
  constraint record_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint record_authority_id_created_by_fkey FOREIGN KEY (authority_id, created_by) REFERENCES written_to_you.person(authority_id, id),
  constraint record_authority_id_event_id_child_id_fkey FOREIGN KEY (authority_id, event_id, child_id) REFERENCES written_to_you.event_child(authority_id, event_id, child_id)
);
CREATE INDEX record_never_shared ON written_to_you.record USING btree (authority_id, child_id) WHERE ((first_shared_on IS NULL) AND ((imported_in IS NULL) OR (current_version > 1)));
CREATE INDEX record_of_event ON written_to_you.record USING btree (authority_id, event_id) WHERE (event_id IS NOT NULL);
CREATE INDEX record_story ON written_to_you.record USING btree (authority_id, child_id, happened_at DESC, id DESC);
-- row level security: on, forced
create policy import_adds on written_to_you.record as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND imported_in = (( SELECT written_to_you.batch_being_brought() AS batch_being_brought)) AND created_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND event_id IS NULL AND first_shared_on IS NULL AND current_version = 1);
create policy import_sees on written_to_you.record as permissive for select to written_to_you_import
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND xmin = pg_current_xact_id()::xid);
create policy made_here on written_to_you.record as restrictive for insert to written_to_you_staff
  with check (imported_in IS NULL);
create policy pointers_begin_empty on written_to_you.record as restrictive for insert to written_to_you_staff
  with check (current_version = 0 AND first_shared_on IS NULL);
create policy reader_sees on written_to_you.record as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (id = ANY ((( SELECT written_to_you.records_open_to_reader() AS records_open_to_reader))::uuid[])));
create policy set_up on written_to_you.record as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.record as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND created_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.record as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.record to written_to_you_import;
grant insert, select on written_to_you.record to written_to_you_staff;
grant select on written_to_you.record to written_to_you_reader;
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.record FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.record FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.record_words (
  authority_id uuid not null,
  record_id uuid not null,
  child_id uuid not null,
  document_code text not null,
  happened_at timestamp with time zone not null,
  words tsvector not null,
  constraint record_words_pkey PRIMARY KEY (authority_id, record_id),
  constraint record_words_authority_id_record_id_child_id_fkey FOREIGN KEY (authority_id, record_id, child_id) REFERENCES written_to_you.record(authority_id, id, child_id)
);
CREATE INDEX record_words_by_word ON written_to_you.record_words USING gin (words);
-- row level security: on, forced
create policy set_up on written_to_you.record_words as permissive for all to the owner
  using (true)
  with check (true);

create table written_to_you.relationship (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  relationship text,
  role text,
  parental_responsibility boolean not null default false,
  from_day date,
  to_day date,
  taken_back boolean not null default false,
  written_by uuid,
  constraint relationship_pkey PRIMARY KEY (authority_id, id),
  constraint relationship_check CHECK (from_day IS NULL OR to_day >= from_day),
  constraint relationship_check1 CHECK (num_nonnulls(relationship, role) = 1),
  constraint relationship_relationship_check CHECK (relationship <> ''::text),
  constraint relationship_role_check CHECK (role <> ''::text),
  constraint relationship_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint relationship_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint relationship_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX relationship_of_child ON written_to_you.relationship USING btree (authority_id, child_id);
CREATE INDEX relationship_of_person ON written_to_you.relationship USING btree (authority_id, person_id);
-- row level security: on, forced
create policy set_up on written_to_you.relationship as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.relationship as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND NOT taken_back);
grant select on written_to_you.relationship to written_to_you_staff;
CREATE TRIGGER begin_history AFTER INSERT ON written_to_you.relationship FOR EACH ROW WHEN ((new.written_by IS NULL)) EXECUTE FUNCTION written_to_you.begin_relationship_history();
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.relationship FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.relationship FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.relationship_version (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  person_id uuid not null,
  relationship text,
  role text,
  closeness text,
  parental_responsibility boolean not null default false,
  responsibility_by text,
  responsibility_from date,
  responsibility_limits text,
  from_day date,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint relationship_version_pkey PRIMARY KEY (authority_id, id, number),
  constraint relationship_version_check CHECK (from_day IS NULL OR to_day >= from_day),
  constraint relationship_version_check1 CHECK (num_nonnulls(relationship, role) = 1),
  constraint relationship_version_check2 CHECK (parental_responsibility OR responsibility_by IS NULL AND responsibility_from IS NULL AND responsibility_limits IS NULL),
  constraint relationship_version_closeness_check CHECK (closeness = ANY (ARRAY['very-close'::text, 'close'::text, 'further-away'::text])),
  constraint relationship_version_number_check CHECK (number > 0),
  constraint relationship_version_relationship_check CHECK (relationship <> ''::text),
  constraint relationship_version_responsibility_by_check CHECK (responsibility_by = ANY (ARRAY['birth-mother'::text, 'birth-certificate'::text, 'married'::text, 'agreement'::text, 'parental-responsibility-order'::text, 'child-arrangements-order'::text, 'special-guardianship-order'::text, 'adoption-order'::text, 'care-order'::text, 'other'::text])),
  constraint relationship_version_role_check CHECK (role <> ''::text),
  constraint relationship_version_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint relationship_version_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint relationship_version_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX relationship_version_of_child ON written_to_you.relationship_version USING btree (authority_id, child_id);
-- row level security: on, forced
create policy import_adds on written_to_you.relationship_version as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND number = 1 AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND written_to_you.file_was_brought(child_id));
create policy no_colleague_is_put_on_a_file on written_to_you.relationship_version as restrictive for insert to written_to_you_staff
  with check (number > 1 OR NOT (EXISTS ( SELECT
   FROM written_to_you.staff s
  WHERE s.authority_id = relationship_version.authority_id AND s.person_id = relationship_version.person_id)));
create policy set_up on written_to_you.relationship_version as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.relationship_version as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND ((person_id = ANY ((( SELECT written_to_you.people_known() AS people_known))::uuid[])) OR written_to_you.person_is_new(person_id) OR written_to_you.was_found_elsewhere(person_id) OR written_to_you.person_was_on_file(child_id, person_id)));
create policy staff_see on written_to_you.relationship_version as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert on written_to_you.relationship_version to written_to_you_import;
grant insert, select on written_to_you.relationship_version to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.relationship_version FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.relationship_version FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.relationship_version FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER keep_relationship BEFORE INSERT ON written_to_you.relationship_version FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_relationship();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.relationship_version FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.response (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  version_id uuid not null,
  passage_id uuid,
  answered_by uuid not null,
  kind text not null,
  words text not null default ''::text,
  answered_at timestamp with time zone not null,
  constraint response_pkey PRIMARY KEY (authority_id, id),
  constraint response_kind_check CHECK (kind = ANY (ARRAY['that-is-right'::text, 'not-how-it-was'::text])),
  constraint response_authority_id_answered_by_fkey FOREIGN KEY (authority_id, answered_by) REFERENCES written_to_you.person(authority_id, id),
  constraint response_authority_id_passage_id_version_id_child_id_fkey FOREIGN KEY (authority_id, passage_id, version_id, child_id) REFERENCES written_to_you.passage(authority_id, id, version_id, child_id),
  constraint response_authority_id_version_id_record_id_child_id_fkey FOREIGN KEY (authority_id, version_id, record_id, child_id) REFERENCES written_to_you.version(authority_id, id, record_id, child_id)
);
CREATE INDEX response_disagreeing ON written_to_you.response USING btree (authority_id, child_id, answered_at DESC) WHERE (kind = 'not-how-it-was'::text);
CREATE INDEX response_of_record ON written_to_you.response USING btree (authority_id, record_id);
-- row level security: on, forced
create policy reader_adds on written_to_you.response as permissive for insert to written_to_you_reader
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND answered_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (version_id = ANY ((( SELECT written_to_you.versions_open_to_reader() AS versions_open_to_reader))::uuid[])) AND (passage_id IS NULL OR (EXISTS ( SELECT
   FROM written_to_you.passage p
  WHERE p.authority_id = response.authority_id AND p.id = response.passage_id))));
create policy reader_sees on written_to_you.response as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND answered_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (version_id = ANY ((( SELECT written_to_you.versions_open_to_reader() AS versions_open_to_reader))::uuid[])));
create policy set_up on written_to_you.response as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.response as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.response to written_to_you_reader;
grant select on written_to_you.response to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.response FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.response FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.response FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.row_seal (
  authority_id uuid not null,
  number bigint not null,
  seal_id uuid not null,
  table_name text not null,
  key text not null,
  hash bytea not null,
  constraint row_seal_pkey PRIMARY KEY (authority_id, seal_id, number),
  constraint row_seal_hash_check CHECK (octet_length(hash) = 32)
);
-- row level security: on, forced
create policy set_up on written_to_you.row_seal as permissive for all to the owner
  using (true)
  with check (true);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.row_seal FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.row_seal FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.row_seal_number_seq (
  last_value bigint not null,
  log_cnt bigint not null,
  is_called boolean not null
);
-- row level security: OFF, NOT FORCED

create table written_to_you.school (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  name text not null,
  place_in_it text,
  why_ended text,
  from_day date not null,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint school_pkey PRIMARY KEY (authority_id, id, number),
  constraint school_check CHECK (to_day >= from_day),
  constraint school_name_check CHECK (name <> ''::text),
  constraint school_number_check CHECK (number > 0),
  constraint school_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint school_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX school_of_child ON written_to_you.school USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.school as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.school as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.school as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.school to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.school FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.school FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.school FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.school FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.search (
  authority_id uuid not null,
  id uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  words text not null,
  asked jsonb not null,
  constraint search_pkey PRIMARY KEY (authority_id, id),
  constraint search_asks_something CHECK (words <> ''::text OR asked ?| ARRAY['childId'::text, 'document'::text, 'year'::text]),
  constraint search_authority_id_asked_by_fkey FOREIGN KEY (authority_id, asked_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy own on written_to_you.search as permissive for all to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND asked_by = (( SELECT written_to_you.asking_person() AS asking_person)))
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND asked_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
create policy set_up on written_to_you.search as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.search to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.search FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.search FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.search FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.session (
  token_hash bytea not null,
  authority_id uuid not null,
  person_id uuid not null,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  reader_sign_in_id uuid,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_token_hash_check CHECK (octet_length(token_hash) = 32),
  constraint session_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.account(authority_id, person_id),
  constraint session_authority_id_reader_sign_in_id_fkey FOREIGN KEY (authority_id, reader_sign_in_id) REFERENCES written_to_you.reader_sign_in(authority_id, id)
);
CREATE INDEX session_by_person ON written_to_you.session USING btree (authority_id, person_id) WHERE (ended_at IS NULL);
-- row level security: on, forced
create policy set_up on written_to_you.session as permissive for all to the owner
  using (true)
  with check (true);

create table written_to_you.settled_word (
  authority_id uuid not null,
  id uuid not null,
  term text not null,
  says text not null,
  plain text not null,
  to_child text not null,
  from_day date not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint settled_word_pkey PRIMARY KEY (authority_id, id),
  constraint settled_word_check CHECK (says <> 'explain'::text OR plain <> ''::text),
  constraint settled_word_says_check CHECK (says = ANY (ARRAY['fine'::text, 'explain'::text, 'ended'::text])),
  constraint settled_word_term_check CHECK (term <> ''::text),
  constraint settled_word_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id),
  constraint settled_word_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX settled_word_newest ON written_to_you.settled_word USING btree (authority_id, lower(term), from_day DESC, written_at DESC, id DESC);
-- row level security: on, forced
create policy administrator_adds on written_to_you.settled_word as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy administrator_sees on written_to_you.settled_word as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy set_up on written_to_you.settled_word as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.settled_word as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
grant insert, select on written_to_you.settled_word to written_to_you_administrator;
grant select on written_to_you.settled_word to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.settled_word FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.settled_word FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.settled_word FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.sharing (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  version_id uuid not null,
  recipient_id uuid not null,
  how text not null,
  shared_on date not null,
  shared_by uuid not null,
  shared_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  edition_id uuid not null,
  constraint sharing_pkey PRIMARY KEY (authority_id, id),
  constraint sharing_check CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  constraint sharing_how_check CHECK (how = ANY (ARRAY['own-page'::text, 'read-together'::text, 'printed'::text])),
  constraint sharing_authority_id_edition_id_version_id_recipient_id_fkey FOREIGN KEY (authority_id, edition_id, version_id, recipient_id) REFERENCES written_to_you.edition(authority_id, id, version_id, recipient_id),
  constraint sharing_authority_id_recipient_id_fkey FOREIGN KEY (authority_id, recipient_id) REFERENCES written_to_you.person(authority_id, id),
  constraint sharing_authority_id_shared_by_fkey FOREIGN KEY (authority_id, shared_by) REFERENCES written_to_you.person(authority_id, id),
  constraint sharing_authority_id_version_id_record_id_child_id_fkey FOREIGN KEY (authority_id, version_id, record_id, child_id) REFERENCES written_to_you.version(authority_id, id, record_id, child_id)
);
CREATE INDEX sharing_of_edition ON written_to_you.sharing USING btree (authority_id, edition_id);
CREATE INDEX sharing_of_record ON written_to_you.sharing USING btree (authority_id, record_id);
CREATE INDEX sharing_to_recipient ON written_to_you.sharing USING btree (authority_id, recipient_id) WHERE ((how = 'own-page'::text) AND (ended_at IS NULL));
CREATE UNIQUE INDEX sharing_once ON written_to_you.sharing USING btree (authority_id, version_id, recipient_id, how, shared_on) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX sharing_one_page ON written_to_you.sharing USING btree (authority_id, version_id, recipient_id) WHERE ((how = 'own-page'::text) AND (ended_at IS NULL));
-- row level security: on, forced
create policy only_what_is_released on written_to_you.sharing as restrictive for insert to written_to_you_staff
  with check (written_to_you.edition_is_released(edition_id, version_id, recipient_id));
create policy reader_sees on written_to_you.sharing as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND recipient_id = (( SELECT written_to_you.asking_person() AS asking_person)) AND how = 'own-page'::text AND ended_at IS NULL);
create policy set_up on written_to_you.sharing as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.sharing as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND shared_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND ended_at IS NULL AND (recipient_id = child_id OR (EXISTS ( SELECT
   FROM written_to_you.relationship r
  WHERE r.authority_id = sharing.authority_id AND r.child_id = sharing.child_id AND r.person_id = sharing.recipient_id AND (r.to_day IS NULL OR r.to_day >= written_to_you.asking_day())))));
create policy staff_add_of_one_child on written_to_you.sharing as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND shared_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND ended_at IS NULL AND cardinality(written_to_you.files_of(child_id)) > 1 AND ((recipient_id = ANY (written_to_you.files_of(child_id))) OR (EXISTS ( SELECT
   FROM written_to_you.relationship r
  WHERE r.authority_id = sharing.authority_id AND (r.child_id = ANY (written_to_you.files_of(sharing.child_id))) AND r.person_id = sharing.recipient_id AND (r.to_day IS NULL OR r.to_day >= written_to_you.asking_day())))));
create policy staff_change on written_to_you.sharing as permissive for update to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND ended_at IS NULL)
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND ended_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.sharing as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.sharing to written_to_you_staff;
grant select on written_to_you.sharing to written_to_you_reader;
grant update (ended_at, ended_by) on written_to_you.sharing to written_to_you_staff;
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.sharing FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.sharing FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER note_first_sharing AFTER INSERT ON written_to_you.sharing FOR EACH ROW EXECUTE FUNCTION written_to_you.note_first_sharing();

create table written_to_you.sign_off (
  authority_id uuid not null,
  version_id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  words text not null default ''::text,
  signed_by uuid not null,
  signed_by_name text not null,
  signed_by_job_title text not null,
  signed_at timestamp with time zone not null,
  constraint sign_off_pkey PRIMARY KEY (authority_id, version_id),
  constraint sign_off_signed_by_name_check CHECK (signed_by_name <> ''::text),
  constraint sign_off_authority_id_signed_by_fkey FOREIGN KEY (authority_id, signed_by) REFERENCES written_to_you.person(authority_id, id),
  constraint sign_off_authority_id_version_id_record_id_child_id_fkey FOREIGN KEY (authority_id, version_id, record_id, child_id) REFERENCES written_to_you.version(authority_id, id, record_id, child_id)
);
CREATE INDEX sign_off_of_record ON written_to_you.sign_off USING btree (authority_id, record_id);
-- row level security: on, forced
create policy by_a_manager on written_to_you.sign_off as restrictive for insert to written_to_you_staff
  with check (( SELECT written_to_you.is_manager_here() AS is_manager_here) AND NOT (EXISTS ( SELECT
   FROM written_to_you.version v
  WHERE v.authority_id = sign_off.authority_id AND v.id = sign_off.version_id AND v.finished_by = (( SELECT written_to_you.asking_person() AS asking_person)))));
create policy set_up on written_to_you.sign_off as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.sign_off as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND signed_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.sign_off as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.sign_off to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.sign_off FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.sign_off FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.sign_off FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('version_id');

create table written_to_you.source_note (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  draft_id uuid not null,
  came_as text not null,
  file_name text,
  words text not null,
  attachment_id uuid,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  file_sha256 bytea,
  file_bytes integer,
  file_type text,
  also_about uuid[],
  constraint source_note_pkey PRIMARY KEY (authority_id, id),
  constraint file_is_kept CHECK (
CASE came_as
    WHEN 'pasted'::text THEN file_sha256 IS NULL
    ELSE (file_sha256 IS NULL) <> (attachment_id IS NULL)
END) NOT VALID,
  constraint file_is_whole CHECK (num_nulls(file_sha256, file_bytes, file_type) = ANY (ARRAY[0, 3])),
  constraint picture_is_unread CHECK (attachment_id IS NULL OR came_as = 'unread'::text),
  constraint source_note_also_about_check CHECK (cardinality(also_about) > 0),
  constraint source_note_came_as_check CHECK (came_as = ANY (ARRAY['pasted'::text, 'txt'::text, 'md'::text, 'docx'::text, 'eml'::text, 'unread'::text])),
  constraint source_note_check CHECK ((came_as = 'pasted'::text) = (file_name IS NULL)),
  constraint source_note_check2 CHECK ((came_as = 'unread'::text) = (words = ''::text)),
  constraint source_note_file_bytes_check CHECK (file_bytes > 0),
  constraint source_note_file_name_check CHECK (file_name <> ''::text),
  constraint source_note_file_sha256_check CHECK (octet_length(file_sha256) = 32),
  constraint source_note_file_type_check CHECK (file_type <> ''::text),
  constraint source_note_authority_id_attachment_id_child_id_fkey FOREIGN KEY (authority_id, attachment_id, child_id) REFERENCES written_to_you.attachment(authority_id, id, child_id),
  constraint source_note_authority_id_brought_by_fkey FOREIGN KEY (authority_id, brought_by) REFERENCES written_to_you.person(authority_id, id),
  constraint source_note_authority_id_draft_id_child_id_fkey FOREIGN KEY (authority_id, draft_id, child_id) REFERENCES written_to_you.draft(authority_id, id, child_id)
);
CREATE INDEX source_note_of_draft ON written_to_you.source_note USING btree (authority_id, draft_id);
-- row level security: on, forced
create policy set_up on written_to_you.source_note as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.source_note as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND brought_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (EXISTS ( SELECT
   FROM written_to_you.draft d
  WHERE d.authority_id = source_note.authority_id AND d.id = source_note.draft_id AND d.became_record_id IS NULL AND d.put_away_at IS NULL)));
create policy staff_see on written_to_you.source_note as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
create policy with_all on written_to_you.source_note as restrictive for all to written_to_you_staff
  using (COALESCE(also_about, '{}'::uuid[]) <@ (( SELECT written_to_you.children_worked_with() AS children_worked_with)))
  with check ((EXISTS ( SELECT
   FROM written_to_you.draft d
  WHERE d.authority_id = source_note.authority_id AND d.id = source_note.draft_id AND d.also_about <@ COALESCE(source_note.also_about, '{}'::uuid[]))));
grant insert, select on written_to_you.source_note to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.source_note FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.source_note FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.staff (
  authority_id uuid not null,
  person_id uuid not null,
  team_id uuid not null,
  job_title text not null,
  does text not null,
  from_day date not null,
  to_day date,
  written_by uuid,
  constraint staff_pkey PRIMARY KEY (authority_id, person_id),
  constraint staff_check CHECK (to_day >= from_day),
  constraint staff_does_check CHECK (does = ANY (ARRAY['practitioner'::text, 'manager'::text, 'administrator'::text])),
  constraint staff_job_title_check CHECK (job_title <> ''::text),
  constraint staff_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint staff_authority_id_team_id_fkey FOREIGN KEY (authority_id, team_id) REFERENCES written_to_you.team(authority_id, id),
  constraint staff_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy administrator_sees on written_to_you.staff as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy import_adds on written_to_you.staff as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND does = 'practitioner'::text AND written_to_you.person_is_new(person_id));
create policy set_up on written_to_you.staff as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.staff as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
grant insert on written_to_you.staff to written_to_you_import;
grant select on written_to_you.staff to written_to_you_administrator;
grant select on written_to_you.staff to written_to_you_staff;
CREATE TRIGGER begin_history AFTER INSERT ON written_to_you.staff FOR EACH ROW WHEN ((new.written_by IS NULL)) EXECUTE FUNCTION written_to_you.begin_staff_history();

create table written_to_you.staff_version (
  authority_id uuid not null,
  person_id uuid not null,
  number integer not null,
  full_name text not null,
  team_id uuid not null,
  job_title text not null,
  does text not null,
  from_day date not null,
  to_day date,
  holds_from date not null,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint staff_version_pkey PRIMARY KEY (authority_id, person_id, number),
  constraint staff_version_check CHECK (to_day >= from_day),
  constraint staff_version_check1 CHECK (holds_from >= from_day),
  constraint staff_version_does_check CHECK (does = ANY (ARRAY['practitioner'::text, 'manager'::text, 'administrator'::text])),
  constraint staff_version_full_name_check CHECK (full_name <> ''::text),
  constraint staff_version_job_title_check CHECK (job_title <> ''::text),
  constraint staff_version_number_check CHECK (number > 0),
  constraint staff_version_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint staff_version_authority_id_team_id_fkey FOREIGN KEY (authority_id, team_id) REFERENCES written_to_you.team(authority_id, id),
  constraint staff_version_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy administrator_adds on written_to_you.staff_version as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy administrator_sees on written_to_you.staff_version as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy set_up on written_to_you.staff_version as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.staff_version to written_to_you_administrator;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.staff_version FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.staff_version FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER keep_staff BEFORE INSERT ON written_to_you.staff_version FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_staff();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.staff_version FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('person_id', 'number');

create table written_to_you.team (
  authority_id uuid not null,
  id uuid not null,
  name text not null,
  closed_on date,
  written_by uuid,
  constraint team_pkey PRIMARY KEY (authority_id, id),
  constraint team_name_check CHECK (name <> ''::text),
  constraint team_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id),
  constraint team_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy administrator_sees on written_to_you.team as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy import_adds on written_to_you.team as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND true);
create policy set_up on written_to_you.team as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.team as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
grant insert on written_to_you.team to written_to_you_import;
grant select on written_to_you.team to written_to_you_administrator;
grant select on written_to_you.team to written_to_you_staff;
CREATE TRIGGER begin_history AFTER INSERT ON written_to_you.team FOR EACH ROW WHEN ((new.written_by IS NULL)) EXECUTE FUNCTION written_to_you.begin_team_history();

create table written_to_you.team_version (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  name text not null,
  closed boolean not null default false,
  from_day date,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint team_version_pkey PRIMARY KEY (authority_id, id, number),
  constraint team_version_name_check CHECK (name <> ''::text),
  constraint team_version_number_check CHECK (number > 0),
  constraint team_version_authority_id_id_fkey FOREIGN KEY (authority_id, id) REFERENCES written_to_you.team(authority_id, id),
  constraint team_version_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
-- row level security: on, forced
create policy administrator_adds on written_to_you.team_version as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy administrator_sees on written_to_you.team_version as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy set_up on written_to_you.team_version as permissive for all to the owner
  using (true)
  with check (true);
grant insert, select on written_to_you.team_version to written_to_you_administrator;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.team_version FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.team_version FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.team_version FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER keep_team BEFORE INSERT ON written_to_you.team_version FOR EACH ROW EXECUTE FUNCTION written_to_you.keep_team();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.team_version FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

create table written_to_you.timescale_setting (
  authority_id uuid not null,
  id uuid not null,
  timescale_id text not null,
  spans jsonb not null,
  is_off boolean not null,
  why text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint timescale_setting_pkey PRIMARY KEY (authority_id, id),
  constraint timescale_setting_timescale_id_check CHECK (timescale_id ~ '^[a-z-]{1,60}$'::text),
  constraint timescale_setting_why_check CHECK (why <> ''::text),
  constraint timescale_setting_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES written_to_you.authority(id),
  constraint timescale_setting_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX timescale_setting_newest ON written_to_you.timescale_setting USING btree (authority_id, timescale_id, written_at DESC, id DESC);
-- row level security: on, forced
create policy administrator_adds on written_to_you.timescale_setting as permissive for insert to written_to_you_administrator
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy administrator_sees on written_to_you.timescale_setting as permissive for select to written_to_you_administrator
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_administrator() AS is_administrator));
create policy set_up on written_to_you.timescale_setting as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_see on written_to_you.timescale_setting as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.is_working_here() AS is_working_here));
grant insert, select on written_to_you.timescale_setting to written_to_you_administrator;
grant select on written_to_you.timescale_setting to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.timescale_setting FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.timescale_setting FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.timescale_setting FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.told_to_child (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  record_id uuid not null,
  told_in_record_id uuid,
  why_not text not null default ''::text,
  look_again_on date,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  constraint told_to_child_pkey PRIMARY KEY (authority_id, id),
  constraint told_to_child_check CHECK (told_in_record_id IS NOT NULL OR why_not <> ''::text AND look_again_on IS NOT NULL),
  constraint told_to_child_check1 CHECK (told_in_record_id IS NULL OR told_in_record_id <> record_id),
  constraint told_to_child_authority_id_record_id_child_id_fkey FOREIGN KEY (authority_id, record_id, child_id) REFERENCES written_to_you.record(authority_id, id, child_id),
  constraint told_to_child_authority_id_said_by_fkey FOREIGN KEY (authority_id, said_by) REFERENCES written_to_you.person(authority_id, id),
  constraint told_to_child_authority_id_told_in_record_id_fkey FOREIGN KEY (authority_id, told_in_record_id) REFERENCES written_to_you.record(authority_id, id)
);
CREATE INDEX told_to_child_of_record ON written_to_you.told_to_child USING btree (authority_id, record_id, said_at DESC, id DESC);
-- row level security: on, forced
create policy set_up on written_to_you.told_to_child as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.told_to_child as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND said_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.told_to_child as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.told_to_child to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.told_to_child FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.told_to_child FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.told_to_child FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.version (
  authority_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  child_id uuid not null,
  number integer not null,
  happened_at timestamp with time zone not null,
  facts jsonb not null,
  wording jsonb not null,
  who_was_who jsonb not null,
  glossary jsonb not null default '[]'::jsonb,
  source jsonb not null default '{}'::jsonb,
  correction_reason text,
  finished_by uuid not null,
  finished_by_name text not null,
  finished_by_job_title text not null,
  finished_at timestamp with time zone not null,
  constraint version_pkey PRIMARY KEY (authority_id, id),
  constraint version_authority_id_id_record_id_child_id_key UNIQUE (authority_id, id, record_id, child_id),
  constraint version_authority_id_record_id_number_key UNIQUE (authority_id, record_id, number),
  constraint version_check CHECK ((number = 1) = (correction_reason IS NULL)),
  constraint version_correction_reason_check CHECK (correction_reason <> ''::text),
  constraint version_number_check CHECK (number > 0),
  constraint version_authority_id_finished_by_fkey FOREIGN KEY (authority_id, finished_by) REFERENCES written_to_you.person(authority_id, id),
  constraint version_authority_id_record_id_child_id_fkey FOREIGN KEY (authority_id, record_id, child_id) REFERENCES written_to_you.record(authority_id, id, child_id)
);
-- row level security: on, forced
create policy import_adds on written_to_you.version as permissive for insert to written_to_you_import
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND number = 1 AND finished_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy import_sees on written_to_you.version as permissive for select to written_to_you_import
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND ( SELECT written_to_you.may_import() AS may_import) AND xmin = pg_current_xact_id()::xid);
create policy reader_sees on written_to_you.version as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (id = ANY ((( SELECT written_to_you.versions_open_to_reader() AS versions_open_to_reader))::uuid[])));
create policy set_up on written_to_you.version as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.version as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND finished_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.version as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.version to written_to_you_import;
grant insert, select on written_to_you.version to written_to_you_staff;
grant select (authority_id, id, record_id, child_id, number, happened_at, wording, finished_by, finished_by_name, finished_by_job_title, finished_at) on written_to_you.version to written_to_you_reader;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.version FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.version FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER point_record_at_version AFTER INSERT ON written_to_you.version REFERENCING NEW TABLE AS new_versions FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.point_record_at_version();

create table written_to_you.voice (
  authority_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  words text not null default ''::text,
  what_it_is text not null default ''::text,
  made_by text not null default ''::text,
  told_to text not null,
  told_on date not null,
  how_known text not null,
  record_id uuid,
  file_sha256 bytea,
  file_bytes integer,
  file_type text,
  file_name text,
  width integer,
  height integer,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint voice_pkey PRIMARY KEY (authority_id, id),
  constraint voice_authority_id_id_child_id_key UNIQUE (authority_id, id, child_id),
  constraint kind_is_whole CHECK (
CASE
    WHEN kind = ANY (ARRAY['own-words'::text, 'observation'::text]) THEN words <> ''::text AND file_sha256 IS NULL
    WHEN kind = 'recording'::text THEN COALESCE(file_type ~~ 'audio/%'::text, false) AND what_it_is <> ''::text
    WHEN kind = ANY (ARRAY['drawing'::text, 'photo'::text]) THEN COALESCE(file_type ~~ 'image/%'::text, false) AND what_it_is <> ''::text
    ELSE words <> ''::text OR COALESCE(file_type !~~ 'audio/%'::text, false)
END),
  constraint voice_check CHECK ((num_nulls(file_sha256, file_bytes, file_type) = ANY (ARRAY[0, 3])) AND (file_name IS NULL OR file_sha256 IS NOT NULL)),
  constraint voice_check1 CHECK ((COALESCE(file_type, ''::text) ~~ 'image/%'::text) = (width IS NOT NULL) AND (num_nulls(width, height) = ANY (ARRAY[0, 2]))),
  constraint voice_file_bytes_check CHECK (file_bytes > 0),
  constraint voice_file_name_check CHECK (file_name <> ''::text),
  constraint voice_file_sha256_check CHECK (octet_length(file_sha256) = 32),
  constraint voice_file_type_check CHECK (file_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'application/pdf'::text, 'audio/mpeg'::text, 'audio/mp4'::text, 'audio/ogg'::text, 'audio/wav'::text, 'audio/webm'::text])),
  constraint voice_height_check CHECK (height > 0),
  constraint voice_how_known_check CHECK (how_known <> ''::text),
  constraint voice_kind_check CHECK (kind = ANY (ARRAY['own-words'::text, 'drawing'::text, 'photo'::text, 'recording'::text, 'letter'::text, 'message'::text, 'observation'::text])),
  constraint voice_told_to_check CHECK (told_to <> ''::text),
  constraint voice_width_check CHECK (width > 0),
  constraint voice_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint voice_authority_id_record_id_child_id_fkey FOREIGN KEY (authority_id, record_id, child_id) REFERENCES written_to_you.record(authority_id, id, child_id),
  constraint voice_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX voice_of_child ON written_to_you.voice USING btree (authority_id, child_id, told_on DESC);
CREATE INDEX voice_of_record ON written_to_you.voice USING btree (authority_id, record_id) WHERE (record_id IS NOT NULL);
-- row level security: on, forced
create policy reader_sees on written_to_you.voice as permissive for select to written_to_you_reader
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (id = ANY ((( SELECT written_to_you.voices_open_to_reader() AS voices_open_to_reader))::uuid[])));
create policy set_up on written_to_you.voice as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.voice as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.voice as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.voice to written_to_you_staff;
grant select on written_to_you.voice to written_to_you_reader;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.voice FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.voice FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.voice FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id');

create table written_to_you.voice_opening (
  authority_id uuid not null,
  id uuid not null,
  voice_id uuid not null,
  child_id uuid not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint voice_opening_pkey PRIMARY KEY (authority_id, id),
  constraint voice_opening_check CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  constraint voice_opening_authority_id_ended_by_fkey FOREIGN KEY (authority_id, ended_by) REFERENCES written_to_you.person(authority_id, id),
  constraint voice_opening_authority_id_opened_by_fkey FOREIGN KEY (authority_id, opened_by) REFERENCES written_to_you.person(authority_id, id),
  constraint voice_opening_authority_id_voice_id_child_id_fkey FOREIGN KEY (authority_id, voice_id, child_id) REFERENCES written_to_you.voice(authority_id, id, child_id)
);
CREATE INDEX voice_open_to_child ON written_to_you.voice_opening USING btree (authority_id, child_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX voice_open_once ON written_to_you.voice_opening USING btree (authority_id, voice_id) WHERE (ended_at IS NULL);
-- row level security: on, forced
create policy set_up on written_to_you.voice_opening as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.voice_opening as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND opened_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND ended_at IS NULL);
create policy staff_change on written_to_you.voice_opening as permissive for update to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND ended_at IS NULL)
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND ended_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.voice_opening as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.voice_opening to written_to_you_staff;
grant update (ended_at, ended_by) on written_to_you.voice_opening to written_to_you_staff;
CREATE TRIGGER never_removed BEFORE DELETE ON written_to_you.voice_opening FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER never_removed_truncate BEFORE TRUNCATE ON written_to_you.voice_opening FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();

create table written_to_you.voice_taken_back (
  authority_id uuid not null,
  voice_id uuid not null,
  child_id uuid not null,
  why text not null,
  taken_back_by uuid not null,
  taken_back_at timestamp with time zone not null,
  constraint voice_taken_back_pkey PRIMARY KEY (authority_id, voice_id),
  constraint voice_taken_back_why_check CHECK (why <> ''::text),
  constraint voice_taken_back_authority_id_taken_back_by_fkey FOREIGN KEY (authority_id, taken_back_by) REFERENCES written_to_you.person(authority_id, id),
  constraint voice_taken_back_authority_id_voice_id_child_id_fkey FOREIGN KEY (authority_id, voice_id, child_id) REFERENCES written_to_you.voice(authority_id, id, child_id)
);
-- row level security: on, forced
create policy set_up on written_to_you.voice_taken_back as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.voice_taken_back as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND taken_back_by = (( SELECT written_to_you.asking_person() AS asking_person)));
create policy staff_see on written_to_you.voice_taken_back as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.voice_taken_back to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.voice_taken_back FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.voice_taken_back FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.voice_taken_back FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('voice_id');

create table written_to_you.wish (
  authority_id uuid not null,
  id uuid not null,
  number integer not null,
  child_id uuid not null,
  person_id uuid not null,
  covers text not null,
  about text,
  words text not null,
  from_day date not null,
  to_day date,
  taken_back boolean not null default false,
  why text not null default ''::text,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint wish_pkey PRIMARY KEY (authority_id, id, number),
  constraint wish_check CHECK (to_day >= from_day),
  constraint wish_check1 CHECK (covers = 'everything'::text OR COALESCE(about, ''::text) <> ''::text),
  constraint wish_covers_check CHECK (covers = ANY (ARRAY['everything'::text, 'part'::text])),
  constraint wish_number_check CHECK (number > 0),
  constraint wish_words_check CHECK (words <> ''::text),
  constraint wish_authority_id_child_id_fkey FOREIGN KEY (authority_id, child_id) REFERENCES written_to_you.child(authority_id, person_id),
  constraint wish_authority_id_person_id_fkey FOREIGN KEY (authority_id, person_id) REFERENCES written_to_you.person(authority_id, id),
  constraint wish_authority_id_written_by_fkey FOREIGN KEY (authority_id, written_by) REFERENCES written_to_you.person(authority_id, id)
);
CREATE INDEX wish_of_child ON written_to_you.wish USING btree (authority_id, child_id);
-- row level security: on, forced
create policy set_up on written_to_you.wish as permissive for all to the owner
  using (true)
  with check (true);
create policy staff_add on written_to_you.wish as permissive for insert to written_to_you_staff
  with check (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])) AND written_by = (( SELECT written_to_you.asking_person() AS asking_person)) AND (number > 1 OR (person_id = ANY ((( SELECT written_to_you.people_known() AS people_known))::uuid[]))));
create policy staff_see on written_to_you.wish as permissive for select to written_to_you_staff
  using (authority_id = (( SELECT written_to_you.asking_authority() AS asking_authority)) AND (child_id = ANY ((( SELECT written_to_you.children_worked_with() AS children_worked_with))::uuid[])));
grant insert, select on written_to_you.wish to written_to_you_staff;
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON written_to_you.wish FOR EACH ROW EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON written_to_you.wish FOR EACH STATEMENT EXECUTE FUNCTION written_to_you.refuse_change();
CREATE TRIGGER follow_number BEFORE INSERT ON written_to_you.wish FOR EACH ROW EXECUTE FUNCTION written_to_you.follow_number();
CREATE TRIGGER seal_row AFTER INSERT ON written_to_you.wish FOR EACH ROW EXECUTE FUNCTION written_to_you.seal_row('id', 'number');

-- ── Functions ──

-- execute on written_to_you.accept_invitation(bytea,uuid,text,text,text,bytea,bigint,text,bytea,bigint,bytea,uuid,timestamp with time zone,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.accept_invitation(code bytea, new_id uuid, new_kind text, new_name text, new_password text, new_secret bytea, new_step bigint, new_passkey text, new_key bytea, new_counter bigint, token bytea, request uuid, at_time timestamp with time zone, until timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.another_administrator(uuid,uuid,date): nobody
CREATE OR REPLACE FUNCTION written_to_you.another_administrator(authority uuid, but uuid, today date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  -- One such question after the other, so that two do not each count on the one who goes.
  perform pg_advisory_xact_lock(hashtextextended('administrators of ' || authority, 0));
  return exists (select from written_to_you.staff s join written_to_you.account a on (a.authority_id, a.person_id) = (s.authority_id, s.person_id) and a.closed_at is null
    where s.authority_id = authority and s.person_id <> but and s.does = 'administrator' and s.from_day <= today and s.to_day is null);
end $function$;

-- execute on written_to_you.ask_elsewhere(uuid,text,date,text,timestamp with time zone): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.ask_elsewhere(look uuid, asked_name text, born date, reason text, at_time timestamp with time zone)
 RETURNS TABLE(id uuid, full_name text, birth_year integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.asked_keys(text): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.asked_keys(part text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
  select array_agg(key) from unnest(written_to_you.name_keys(part)) key
  where key not like 'p:%' or key = 'p:' || left((written_to_you.name_parts(part))[1], 3)
$function$;

-- execute on written_to_you.asking_authority(): written_to_you_administrator, written_to_you_import, written_to_you_reader, written_to_you_sign_in, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.asking_authority()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(pg_catalog.current_setting('written_to_you.authority', true), '')::uuid $function$;

-- execute on written_to_you.asking_day(): written_to_you_administrator, written_to_you_import, written_to_you_reader, written_to_you_sign_in, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.asking_day()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(pg_catalog.current_setting('written_to_you.day', true), '')::date $function$;

-- execute on written_to_you.asking_person(): written_to_you_administrator, written_to_you_import, written_to_you_reader, written_to_you_sign_in, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.asking_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(pg_catalog.current_setting('written_to_you.person', true), '')::uuid $function$;

-- execute on written_to_you.attachments_open_to_reader(): written_to_you_reader
CREATE OR REPLACE FUNCTION written_to_you.attachments_open_to_reader()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
begin
  return array(select distinct p.attachment_id from written_to_you.passage p
    where p.authority_id = asking_authority and p.attachment_id is not null and p.to_child and p.id = any(written_to_you.passages_open_to_reader()));
end $function$;

-- execute on written_to_you.audit_hash(bytea,written_to_you.audit_entry): nobody
CREATE OR REPLACE FUNCTION written_to_you.audit_hash(before_it bytea, e written_to_you.audit_entry)
 RETURNS bytea
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
    select sha256(convert_to(concat_ws(chr(31), encode(before_it, 'hex'), e.authority_id::text, e.chain_id::text, e.sequence::text,
      to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.person_id::text, e.does, e.action, coalesce(e.thing_id::text, ''),
      e.outcome, e.why, e.request_id::text, e.seal), 'UTF8'))
  $function$;

-- execute on written_to_you.batch_being_brought(): written_to_you_import
CREATE OR REPLACE FUNCTION written_to_you.batch_being_brought()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (select b.id from written_to_you.import_batch b where b.authority_id = written_to_you.asking_authority() and b.brought_by = written_to_you.asking_person()
    and b.xmin = pg_catalog.pg_current_xact_id()::xid order by b.id desc limit 1);
end $function$;

-- execute on written_to_you.begin_allocation_history(): nobody
CREATE OR REPLACE FUNCTION written_to_you.begin_allocation_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.allocation_version (authority_id, id, number, child_id, staff_person_id, team_id, kind, role, from_day, to_day, written_at)
    select new.authority_id, new.id, 1, new.child_id, new.staff_person_id, new.team_id, new.kind, new.role, new.from_day, new.to_day, c.created_at
    from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.child_id;
  return null;
end $function$;

-- execute on written_to_you.begin_child_history(): nobody
CREATE OR REPLACE FUNCTION written_to_you.begin_child_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.person_detail (authority_id, person_id, number, full_name, preferred_name, pronouns, date_of_birth, died_on, described_as, uses_words, communication, languages, interpreter, written_at)
    select d.authority_id, d.person_id, d.number + 1, d.full_name, d.preferred_name, d.pronouns, d.date_of_birth, d.died_on, d.described_as, new.uses_words, new.communication, d.languages, d.interpreter, new.created_at
    from written_to_you.person_detail d where d.authority_id = new.authority_id and d.person_id = new.person_id and (d.uses_words, d.communication) is distinct from (new.uses_words, new.communication)
    order by d.number desc limit 1;
  return null;
end $function$;

-- execute on written_to_you.begin_involvement_history(): nobody
CREATE OR REPLACE FUNCTION written_to_you.begin_involvement_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.involvement_version (authority_id, id, number, child_id, threshold, from_day, to_day, written_at)
    select new.authority_id, new.id, 1, new.child_id, new.threshold, new.from_day, new.to_day, c.created_at
    from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.child_id;
  return null;
end $function$;

-- execute on written_to_you.begin_person_history(): nobody
CREATE OR REPLACE FUNCTION written_to_you.begin_person_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.person_detail (authority_id, person_id, number, full_name, preferred_name, pronouns, date_of_birth, written_at)
    values (new.authority_id, new.id, 1, new.full_name, new.preferred_name, new.pronouns, new.date_of_birth, new.created_at);
  return null;
end $function$;

-- execute on written_to_you.begin_relationship_history(): nobody
CREATE OR REPLACE FUNCTION written_to_you.begin_relationship_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.relationship_version (authority_id, id, number, child_id, person_id, relationship, role, parental_responsibility, from_day, to_day, written_at)
    select new.authority_id, new.id, 1, new.child_id, new.person_id, new.relationship, new.role, new.parental_responsibility, new.from_day, new.to_day, c.created_at
    from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.child_id;
  return null;
end $function$;

-- execute on written_to_you.begin_staff_history(): nobody
CREATE OR REPLACE FUNCTION written_to_you.begin_staff_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.staff_version (authority_id, person_id, number, full_name, team_id, job_title, does, from_day, to_day, holds_from, written_at)
    select new.authority_id, new.person_id, 1, p.full_name, new.team_id, new.job_title, new.does, new.from_day, new.to_day, new.from_day, p.created_at
    from written_to_you.person p where p.authority_id = new.authority_id and p.id = new.person_id;
  return null;
end $function$;

-- execute on written_to_you.begin_team_history(): nobody
CREATE OR REPLACE FUNCTION written_to_you.begin_team_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.team_version (authority_id, id, number, name, written_at) select new.authority_id, new.id, 1, new.name, x.created_at from written_to_you.authority x where x.id = new.authority_id;
  return null;
end $function$;

-- execute on written_to_you.calendar_holder(bytea,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.calendar_holder(token bytea, at_time timestamp with time zone)
 RETURNS TABLE(authority_id uuid, time_zone text, person_id uuid, does text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select f.authority_id, x.time_zone, f.person_id, t.does
  from written_to_you.calendar_feed f
  join written_to_you.account a on (a.authority_id, a.person_id) = (f.authority_id, f.person_id) and a.closed_at is null
  join written_to_you.authority x on x.id = f.authority_id
  join written_to_you.staff t on (t.authority_id, t.person_id) = (f.authority_id, f.person_id) and t.does in ('practitioner', 'manager')
    and t.from_day <= (at_time at time zone x.time_zone)::date and (t.to_day is null or t.to_day >= (at_time at time zone x.time_zone)::date)
  where f.token_hash = token
    and f.id = (select n.id from written_to_you.calendar_feed n where n.authority_id = f.authority_id and n.person_id = f.person_id order by n.made_at desc, n.id desc limit 1)
$function$;

-- execute on written_to_you.children_named(text,integer): written_to_you_administrator
CREATE OR REPLACE FUNCTION written_to_you.children_named(asked text, most integer)
 RETURNS TABLE(child_id uuid, full_name text, date_of_birth date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.children_of_my_team(): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.children_of_my_team()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.children_to_choose(uuid[]): written_to_you_administrator, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.children_to_choose(ids uuid[])
 RETURNS TABLE(child_id uuid, full_name text, date_of_birth date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  of_my_team uuid[] := written_to_you.children_of_my_team();
  all_of_them boolean := written_to_you.is_administrator();
begin
  return query select p.id, p.full_name, p.date_of_birth from written_to_you.child c join written_to_you.person p on (p.authority_id, p.id) = (c.authority_id, c.person_id)
    where c.authority_id = asking_authority and c.person_id = any(ids) and (all_of_them or c.person_id = any(of_my_team)) order by p.full_name, p.id;
end $function$;

-- execute on written_to_you.children_without_worker(integer,integer): written_to_you_administrator, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.children_without_worker(after integer, most integer)
 RETURNS TABLE(child_id uuid, total bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.children_worked_with(): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.children_worked_with()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  files uuid[] := written_to_you.files_worked_with();
  others uuid[] := array(select distinct same from written_to_you.child c cross join lateral unnest(written_to_you.files_of(c.person_id)) same where c.authority_id = asking_authority and c.merged_into is not null and (c.person_id = any(files) or c.merged_into = any(files)));
begin
  return case when cardinality(others) = 0 then files else array(select unnest(files) union select unnest(others)) end;
end $function$;

-- execute on written_to_you.close_next_step(): nobody
CREATE OR REPLACE FUNCTION written_to_you.close_next_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  delete from written_to_you.open_step where authority_id = new.authority_id and passage_id = new.passage_id;
  return null;
end $function$;

-- execute on written_to_you.dangers_of(uuid,uuid[]): nobody
CREATE OR REPLACE FUNCTION written_to_you.dangers_of(authority uuid, children uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  select array(select d.person_id from written_to_you.danger d where d.authority_id = dangers_of.authority and d.child_id = any(dangers_of.children) and not d.taken_back
    and not exists (select from written_to_you.danger l where l.authority_id = d.authority_id and l.id = d.id and l.number > d.number))
$function$;

-- execute on written_to_you.decide_file_merge(uuid,integer,boolean,text,timestamp with time zone): written_to_you_administrator, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.decide_file_merge(child uuid, follows integer, confirms boolean, reason text, at_time timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not (coalesce(written_to_you.is_manager_here(), false) or coalesce(written_to_you.is_administrator(), false)) then
    raise exception 'a manager or an administrator decides' using errcode = 'insufficient_privilege';
  end if;
  insert into written_to_you.file_merge (authority_id, child_id, number, step, into_id, why, written_by, written_at)
    select m.authority_id, m.child_id, m.number + 1, case when confirms then 'confirmed' else 'declined' end, m.into_id, reason, written_to_you.asking_person(), at_time
    from written_to_you.file_merge m where m.authority_id = written_to_you.asking_authority() and m.child_id = child and m.number = follows;
  if not found then
    raise exception 'nothing waits here' using errcode = 'serialization_failure';
  end if;
end $function$;

-- execute on written_to_you.demo_people(): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.demo_people()
 RETURNS TABLE(authority_id uuid, person_id uuid, full_name text, preferred_name text, date_of_birth date, does text, job_title text, has_file boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select a.authority_id, p.id, p.full_name, p.preferred_name, p.date_of_birth, coalesce(s.does, 'reader'), s.job_title, c.person_id is not null
  from written_to_you.authority x
  join written_to_you.account a on a.authority_id = x.id and a.closed_at is null
  join written_to_you.person p on (p.authority_id, p.id) = (a.authority_id, a.person_id)
  left join written_to_you.staff s on (s.authority_id, s.person_id) = (a.authority_id, a.person_id)
  left join written_to_you.child c on (c.authority_id, c.person_id) = (a.authority_id, a.person_id)
  where x.is_demo
  order by p.full_name
$function$;

-- execute on written_to_you.draft_waits(uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.draft_waits(draft uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
  children uuid[] := written_to_you.children_worked_with();
begin
  return exists (select from written_to_you.draft d where d.authority_id = asking_authority and d.id = draft and d.also_about <> '{}' and d.became_record_id is null and d.put_away_at is null
    and asking_person in (d.started_by, d.changed_by) and d.child_id || d.also_about && children and not d.child_id || d.also_about <@ children);
end $function$;

-- execute on written_to_you.edition_is_being_written(uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.edition_is_being_written(written uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from written_to_you.edition e where e.authority_id = written_to_you.asking_authority() and e.id = written
    and e.prepared_by = written_to_you.asking_person() and e.xmin = pg_catalog.pg_current_xact_id()::xid);
end $function$;

-- execute on written_to_you.edition_is_released(uuid,uuid,uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.edition_is_released(edition uuid, version uuid, recipient uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  it written_to_you.edition;
  second written_to_you.edition_confirmation;
begin
  select * into it from written_to_you.edition e where e.authority_id = asking_authority and e.id = edition and e.version_id = version and e.recipient_id = recipient;
  if it.id is null then return false; end if;
  if not exists (select from written_to_you.version v join written_to_you.record r on (r.authority_id, r.id) = (v.authority_id, v.record_id) and r.current_version = v.number where v.authority_id = asking_authority and v.id = version) then
    return false;
  end if;
  select * into second from written_to_you.edition_confirmation c where c.authority_id = asking_authority and c.edition_id = edition;
  if second.outcome = 'refused' then return false; end if;
  if second.outcome = 'confirmed' then
    return second.confirmed_by <> it.prepared_by
      and not exists (select from written_to_you.danger d where d.authority_id = asking_authority and d.child_id = any(written_to_you.files_of(it.child_id)) and d.person_id = recipient and d.written_at > second.confirmed_at)
      and not exists (select from written_to_you.court_order o where o.authority_id = asking_authority and o.child_id = any(written_to_you.files_of(it.child_id)) and o.person_id = recipient and o.written_at > second.confirmed_at);
  end if;
  return not it.second_needed and not written_to_you.needs_second(it.child_id, recipient);
end $function$;

-- execute on written_to_you.editions_open_to_reader(): written_to_you_reader
CREATE OR REPLACE FUNCTION written_to_you.editions_open_to_reader()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  return array(select distinct s.edition_id from written_to_you.sharing s
    where s.authority_id = asking_authority and s.recipient_id = asking_person and s.how = 'own-page' and s.ended_at is null);
end $function$;

-- execute on written_to_you.end_session(bytea,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.end_session(token bytea, at_time timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  update written_to_you.session set ended_at = at_time where token_hash = token and ended_at is null
$function$;

-- execute on written_to_you.end_sessions_with_sign_in(): nobody
CREATE OR REPLACE FUNCTION written_to_you.end_sessions_with_sign_in()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update written_to_you.session set ended_at = new.ended_at where authority_id = new.authority_id and reader_sign_in_id = new.id and ended_at is null;
  return null;
end $function$;

-- execute on written_to_you.entered_by_asker(uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.entered_by_asker(entry uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from written_to_you.person_name n where n.authority_id = written_to_you.asking_authority() and n.id = entry and n.number = 1 and n.written_by = written_to_you.asking_person())
    or exists (select from written_to_you.family_tie t where t.authority_id = written_to_you.asking_authority() and t.id = entry and t.number = 1 and t.written_by = written_to_you.asking_person());
end $function$;

-- execute on written_to_you.event_is_mine(uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.event_is_mine(event uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from written_to_you.event e where e.authority_id = written_to_you.asking_authority() and e.id = event and e.created_by = written_to_you.asking_person())
$function$;

-- execute on written_to_you.file_merges_waiting(): written_to_you_administrator, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.file_merges_waiting()
 RETURNS TABLE(child_id uuid, number integer, into_id uuid, child_name text, child_born date, into_name text, into_born date, why text, proposed_by uuid, proposed_by_name text, proposed_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not (coalesce(written_to_you.is_manager_here(), false) or coalesce(written_to_you.is_administrator(), false)) then return; end if;
  return query select m.child_id, m.number, m.into_id, b.full_name, b.date_of_birth, s.full_name, s.date_of_birth, m.why, m.written_by, w.full_name, m.written_at
    from written_to_you.file_merge m join written_to_you.person b on (b.authority_id, b.id) = (m.authority_id, m.child_id) join written_to_you.person s on (s.authority_id, s.id) = (m.authority_id, m.into_id)
      join written_to_you.person w on (w.authority_id, w.id) = (m.authority_id, m.written_by)
    where m.authority_id = written_to_you.asking_authority() and m.step = 'proposed' and not exists (select from written_to_you.file_merge l where l.authority_id = m.authority_id and l.child_id = m.child_id and l.number > m.number)
    order by m.written_at;
end $function$;

-- execute on written_to_you.file_was_brought(uuid): written_to_you_import
CREATE OR REPLACE FUNCTION written_to_you.file_was_brought(child uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from written_to_you.child c where c.authority_id = written_to_you.asking_authority() and c.person_id = child and c.imported_in is not null);
end $function$;

-- execute on written_to_you.files_of(uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.files_of(file uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  standing uuid := coalesce((select c.merged_into from written_to_you.child c where c.authority_id = asking_authority and c.person_id = file), file);
begin
  return standing || array(select c.person_id from written_to_you.child c where c.authority_id = asking_authority and c.merged_into = standing);
end $function$;

-- execute on written_to_you.files_worked_with(): nobody
CREATE OR REPLACE FUNCTION written_to_you.files_worked_with()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.follow_number(): nobody
CREATE OR REPLACE FUNCTION written_to_you.follow_number()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.has_file_elsewhere(uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.has_file_elsewhere(person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from written_to_you.child c where c.authority_id = written_to_you.asking_authority() and c.person_id = person) and person <> all(written_to_you.children_worked_with());
end $function$;

-- execute on written_to_you.invited_by_code(bytea,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.invited_by_code(code bytea, at_time timestamp with time zone)
 RETURNS TABLE(authority_name text, full_name text, preferred_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select x.name, p.full_name, p.preferred_name from written_to_you.invitation i
  join written_to_you.authority x on x.id = i.authority_id
  join written_to_you.person p on (p.authority_id, p.id) = (i.authority_id, i.person_id)
  where i.code_hash = code and i.used_at is null and i.ended_at is null and i.ends_at > at_time
$function$;

-- execute on written_to_you.is_administrator(): written_to_you_administrator
CREATE OR REPLACE FUNCTION written_to_you.is_administrator()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from written_to_you.staff s
    where s.authority_id = written_to_you.asking_authority() and s.person_id = written_to_you.asking_person() and s.does = 'administrator'
      and s.from_day <= written_to_you.asking_day() and (s.to_day is null or s.to_day >= written_to_you.asking_day()))
$function$;

-- execute on written_to_you.is_around(uuid,uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.is_around(child uuid, recipient uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  files uuid[] := written_to_you.files_of(child);
begin
  return recipient = any(files) or exists (select from written_to_you.relationship r where r.authority_id = written_to_you.asking_authority() and r.child_id = any(files) and r.person_id = recipient
    and not r.taken_back and (r.to_day is null or r.to_day >= written_to_you.asking_day()));
end $function$;

-- execute on written_to_you.is_manager_here(): written_to_you_administrator, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.is_manager_here()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from written_to_you.staff s
    where s.authority_id = written_to_you.asking_authority() and s.person_id = written_to_you.asking_person() and s.does = 'manager'
      and s.from_day <= written_to_you.asking_day() and (s.to_day is null or s.to_day >= written_to_you.asking_day()))
$function$;

-- execute on written_to_you.is_working_here(): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.is_working_here()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  today date := written_to_you.asking_day();
begin
  return exists (select from written_to_you.staff s
    where s.authority_id = written_to_you.asking_authority() and s.person_id = written_to_you.asking_person() and s.does in ('practitioner', 'manager')
      and s.from_day <= today and (s.to_day is null or s.to_day >= today));
end $function$;

-- execute on written_to_you.keep_account(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.keep_allocation(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_allocation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.keep_challenge(bytea,timestamp with time zone,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.keep_challenge(challenge bytea, at_time timestamp with time zone, until timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  delete from written_to_you.passkey_challenge where ends_at < at_time;
  insert into written_to_you.passkey_challenge values (challenge, until);
$function$;

-- execute on written_to_you.keep_file_merge(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_file_merge()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  before_it written_to_you.file_merge;
begin
  perform pg_advisory_xact_lock(hashtextextended('file merge ' || new.authority_id, 0));
  select * into before_it from written_to_you.file_merge m where m.authority_id = new.authority_id and m.child_id = new.child_id order by m.number desc limit 1;
  if new.number <> coalesce(before_it.number, 0) + 1 then
    raise exception 'this does not follow what was decided before' using errcode = 'serialization_failure';
  end if;
  if (case new.step
      when 'proposed' then coalesce(before_it.step, 'apart') not in ('declined', 'apart')
      when 'confirmed' then before_it.step is distinct from 'proposed' or before_it.into_id <> new.into_id or before_it.written_by = new.written_by
      when 'declined' then before_it.step is distinct from 'proposed' or before_it.into_id <> new.into_id
      else before_it.step is distinct from 'confirmed' or before_it.into_id <> new.into_id end)
    or new.step in ('proposed', 'confirmed') and written_to_you.why_not_one_file(new.authority_id, new.child_id, new.into_id) is not null then
    raise exception 'these two files cannot be taken so' using errcode = 'insufficient_privilege';
  end if;
  if new.step in ('confirmed', 'apart') then
    update written_to_you.child set merged_into = case new.step when 'confirmed' then new.into_id end where authority_id = new.authority_id and person_id = new.child_id;
    update written_to_you.person set merged_into = case new.step when 'confirmed' then new.into_id end where authority_id = new.authority_id and id = new.child_id;
  end if;
  return new;
end $function$;

-- execute on written_to_you.keep_file_opening(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_file_opening()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.keep_involvement(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_involvement()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.involvement (authority_id, id, child_id, threshold, from_day, to_day, taken_back, written_by)
    values (new.authority_id, new.id, new.child_id, new.threshold, new.from_day, new.to_day, new.taken_back, new.written_by)
    on conflict (authority_id, id) do update set threshold = new.threshold, from_day = new.from_day, to_day = new.to_day, taken_back = new.taken_back
    where new.number > 1;
  if not found and new.written_by is not null then
    raise exception 'this involvement is there already' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$;

-- execute on written_to_you.keep_merge(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_merge()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.keep_name_keys(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_name_keys()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  names text := case tg_table_name when 'person' then concat_ws(' ', to_jsonb(new) ->> 'full_name', to_jsonb(new) ->> 'preferred_name') else to_jsonb(new) ->> 'name' end;
begin
  insert into written_to_you.name_key (authority_id, key, person_id)
    select new.authority_id, key, (coalesce(to_jsonb(new) ->> 'person_id', to_jsonb(new) ->> 'id'))::uuid from unnest(written_to_you.name_keys(names)) key on conflict do nothing;
  return null;
end $function$;

-- execute on written_to_you.keep_person(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
  if new.written_by is not null and exists (select from written_to_you.staff s where s.authority_id = new.authority_id and s.person_id = new.person_id) then
    raise exception 'a colleague is put right by the authority' using errcode = 'insufficient_privilege';
  end if;
  update written_to_you.person set full_name = new.full_name, preferred_name = new.preferred_name, pronouns = new.pronouns, date_of_birth = new.date_of_birth
    where authority_id = new.authority_id and id = new.person_id;
  update written_to_you.child set uses_words = new.uses_words, communication = new.communication
    where authority_id = new.authority_id and person_id = new.person_id and (uses_words, communication) is distinct from (new.uses_words, new.communication)
      and (new.written_by is null or person_id = any(written_to_you.children_worked_with()));
  return new;
end $function$;

-- execute on written_to_you.keep_record_words(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_record_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET enable_seqscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
begin
  insert into written_to_you.record_words (authority_id, record_id, child_id, document_code, happened_at, words)
    select v.authority_id, v.record_id, v.child_id, r.document_code, v.happened_at,
      case when r.imported_in is not null and v.number = 1 and length(p.words) < 50000
        then to_tsvector('english', written_to_you.plain_signs(concat_ws(' ', p.words, v.finished_by_name, v.facts->'cameFrom'->>'title')))
        else written_to_you.words_of_version(v.authority_id, v.id) end || array_to_tsvector(array[written_to_you.word_of_child(v.child_id)])
    from (select n.authority_id, n.version_id, case when count(*) = 1 then min(n.fields->>'text') filter (where n.kind = 'text' and not n.to_child and n.position = 0) end as words from new_passages n group by n.authority_id, n.version_id) p
    join written_to_you.version v on v.authority_id = p.authority_id and v.id = p.version_id
    join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id and r.current_version = v.number
  on conflict (authority_id, record_id) do update set happened_at = excluded.happened_at, words = excluded.words;
  return null;
end $function$;

-- execute on written_to_you.keep_relationship(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_relationship()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.relationship as r (authority_id, id, child_id, person_id, relationship, role, parental_responsibility, from_day, to_day, taken_back, written_by)
    values (new.authority_id, new.id, new.child_id, new.person_id, new.relationship, new.role, new.parental_responsibility, new.from_day, new.to_day, new.taken_back, new.written_by)
    on conflict (authority_id, id) do update set relationship = new.relationship, role = new.role, parental_responsibility = new.parental_responsibility, from_day = new.from_day, to_day = new.to_day, taken_back = new.taken_back
    where new.number > 1;
  if not found and new.written_by is not null then
    raise exception 'this relationship is there already' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$;

-- execute on written_to_you.keep_setting(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_setting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if new.number > 1 and not exists (select from written_to_you.authority_setting s where s.authority_id = new.authority_id and s.part = new.part and s.number = new.number - 1) then
    raise exception 'this does not follow what was set before' using errcode = 'serialization_failure';
  end if;
  if new.part = 'name' then
    update written_to_you.authority set name = new.value ->> 'name' where id = new.authority_id;
  end if;
  return new;
end $function$;

-- execute on written_to_you.keep_staff(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_staff()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.keep_team(): nobody
CREATE OR REPLACE FUNCTION written_to_you.keep_team()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.key_columns(text): nobody
CREATE OR REPLACE FUNCTION written_to_you.key_columns(history text)
 RETURNS text[]
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  select array_agg(a.attname order by k.place) from pg_catalog.pg_index i cross join lateral unnest(i.indkey) with ordinality k (attnum, place) join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
  where i.indrelid = format('written_to_you.%I', history)::regclass and i.indisprimary and a.attname <> 'authority_id'
$function$;

-- execute on written_to_you.may_be_given_child(uuid,uuid,date): written_to_you_administrator, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.may_be_given_child(member uuid, team uuid, first_day date)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  today date := written_to_you.asking_day();
begin
  return exists (select from written_to_you.staff me join written_to_you.staff s on s.authority_id = me.authority_id and s.person_id = member
    where me.authority_id = written_to_you.asking_authority() and me.person_id = written_to_you.asking_person() and me.from_day <= today and (me.to_day is null or me.to_day >= today)
      and s.does in ('practitioner', 'manager') and s.team_id = team and s.from_day <= first_day and (s.to_day is null or s.to_day >= first_day)
      and (me.does = 'administrator' or (me.does = 'manager' and me.team_id = team)));
end $function$;

-- execute on written_to_you.may_be_given_work(uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.may_be_given_work(member uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  today date := written_to_you.asking_day();
begin
  return exists (select from written_to_you.staff me join written_to_you.staff s on s.authority_id = me.authority_id and s.person_id = member
    where me.authority_id = written_to_you.asking_authority() and me.person_id = written_to_you.asking_person()
      and me.from_day <= today and (me.to_day is null or me.to_day >= today) and s.from_day <= today and (s.to_day is null or s.to_day >= today)
      and case me.does when 'practitioner' then s.person_id = me.person_id when 'manager' then s.team_id = me.team_id and s.does in ('practitioner', 'manager') else false end);
end $function$;

-- execute on written_to_you.may_import(): written_to_you_import
CREATE OR REPLACE FUNCTION written_to_you.may_import()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  today date := written_to_you.asking_day();
begin
  return coalesce(written_to_you.is_administrator(), false) and exists (select from written_to_you.import_right r
    where r.authority_id = written_to_you.asking_authority() and r.person_id = written_to_you.asking_person() and r.from_day <= today and r.to_day >= today);
end $function$;

-- execute on written_to_you.name_keys(text): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.name_keys(name text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
  select coalesce(array_agg(distinct key), '{}') from unnest(written_to_you.name_parts(name)) part, written_to_you.name_sound(part) sound,
    lateral (select 'p:' || left(part, 2) union all select 'p:' || left(part, 3) union all select 's:' || sound where length(sound) > 1 union all select 'd:' || sound where length(sound) > 2
      union all select 'd:' || less from written_to_you.sound_with_less(sound) less) keys (key)
$function$;

-- execute on written_to_you.name_parts(text): written_to_you_administrator, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.name_parts(name text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
  select coalesce(array_agg(distinct part), '{}') from unnest(regexp_split_to_array(
    translate(regexp_replace(regexp_replace(normalize(lower(name), NFKD), '[\u0300-\u036f]', '', 'g'), '[''’ʼ`]', '', 'g'), 'øłđðþıæœß', 'olddtiaos'), '[\s\-‐‑–,.;:/()"&+_]+')) part
  where part <> ''
$function$;

-- execute on written_to_you.name_sound(text): written_to_you_import, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.name_sound(part text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.needs_second(uuid,uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.needs_second(child uuid, recipient uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  today date := written_to_you.asking_day();
  files uuid[] := written_to_you.files_of(child);
begin
  return exists (select from (select distinct on (d.id) d.* from written_to_you.danger d where d.authority_id = asking_authority and d.child_id = any(files) and d.person_id = recipient order by d.id, d.number desc) d
      where not d.taken_back and (d.from_day is null or d.from_day <= today) and (d.to_day is null or d.to_day >= today))
    or exists (select from (select distinct on (o.id) o.* from written_to_you.court_order o where o.authority_id = asking_authority and o.child_id = any(files) and o.person_id = recipient order by o.id, o.number desc) o
      where not o.taken_back and o.from_day <= today and (o.to_day is null or o.to_day >= today))
    or exists (select from (select distinct on (r.id) r.* from written_to_you.relationship_version r where r.authority_id = asking_authority and r.child_id = any(files) and r.person_id = recipient order by r.id, r.number desc) r
      where not r.taken_back and r.responsibility_limits is not null and (r.from_day is null or r.from_day <= today) and (r.to_day is null or r.to_day >= today));
end $function$;

-- execute on written_to_you.no_file_is_joined_as_an_entry(): nobody
CREATE OR REPLACE FUNCTION written_to_you.no_file_is_joined_as_an_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if exists (select from written_to_you.child c where c.authority_id = new.authority_id and c.person_id = new.person_id) then
    raise exception 'this child has a file' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$;

-- execute on written_to_you.note_failed_sign_in(uuid,bytea,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.note_failed_sign_in(new_id uuid, hash_of_name bytea, at_time timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  delete from written_to_you.failed_sign_in where failed_at < at_time - interval '1 day';
  insert into written_to_you.failed_sign_in (id, name_hash, failed_at) values (new_id, hash_of_name, at_time);
$function$;

-- execute on written_to_you.note_first_sharing(): nobody
CREATE OR REPLACE FUNCTION written_to_you.note_first_sharing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update written_to_you.record set first_shared_on = new.shared_on
    where authority_id = new.authority_id and id = new.record_id and (first_shared_on is null or first_shared_on > new.shared_on);
  return null;
end $function$;

-- execute on written_to_you.open_next_step(): nobody
CREATE OR REPLACE FUNCTION written_to_you.open_next_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.open_step (authority_id, passage_id, child_id, record_id, what, done_by_whom, by_day)
    select new.authority_id, new.passage_id, new.child_id, v.record_id, new.what, new.done_by_whom, new.by_day
    from written_to_you.version v where v.authority_id = new.authority_id and v.id = new.version_id;
  return null;
end $function$;

-- execute on written_to_you.passages_open_to_reader(): written_to_you_reader
CREATE OR REPLACE FUNCTION written_to_you.passages_open_to_reader()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
begin
  return array(select e.passage_id from written_to_you.edition_passage e
    where e.authority_id = asking_authority and e.edition_id = any(written_to_you.editions_open_to_reader()) and e.is_shown);
end $function$;

-- execute on written_to_you.passkey_of(text): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.passkey_of(passkey text)
 RETURNS TABLE(id uuid, public_key bytea, counter bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select s.id, s.passkey_public_key, s.passkey_counter from written_to_you.reader_sign_in s where s.passkey_id = passkey and s.ended_at is null
$function$;

-- execute on written_to_you.password_of(text,bytea,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.password_of(name text, hash_of_name bytea, at_time timestamp with time zone)
 RETURNS TABLE(id uuid, password_hash text, number_secret bytea, failed integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select s.id, s.password_hash, s.number_secret, (select count(*)::int from written_to_you.failed_sign_in f where f.name_hash = hash_of_name and f.failed_at > at_time - interval '15 minutes')
  from (select) always left join written_to_you.reader_sign_in s on s.sign_in_name = name and s.ended_at is null
$function$;

-- execute on written_to_you.people_here(uuid[]): written_to_you_import
CREATE OR REPLACE FUNCTION written_to_you.people_here(people uuid[])
 RETURNS TABLE(person_id uuid, has_file boolean, team_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not written_to_you.may_import() then
    raise exception 'only somebody who may import asks this' using errcode = 'insufficient_privilege';
  end if;
  return query select p.id, c.person_id is not null, s.team_id from written_to_you.person p
    left join written_to_you.child c on (c.authority_id, c.person_id) = (p.authority_id, p.id) left join written_to_you.staff s on (s.authority_id, s.person_id) = (p.authority_id, p.id)
    where p.authority_id = written_to_you.asking_authority() and p.id = any(people);
end $function$;

-- execute on written_to_you.people_known(): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.people_known()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  children uuid[] := written_to_you.children_worked_with();
begin
  return children
    || array(select r.person_id from written_to_you.relationship r where r.authority_id = asking_authority and r.child_id = any(children) and not r.taken_back)
    || written_to_you.dangers_of(asking_authority, children)
    || array(select s.person_id from written_to_you.staff s where s.authority_id = asking_authority and (select written_to_you.is_working_here()));
end $function$;

-- execute on written_to_you.people_like(text[]): written_to_you_import
CREATE OR REPLACE FUNCTION written_to_you.people_like(asked_names text[])
 RETURNS TABLE(asked integer, person_id uuid, full_name text, preferred_name text, date_of_birth date, has_file boolean, works_here boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
begin
  if not written_to_you.may_import() then
    raise exception 'only somebody who may import asks this' using errcode = 'insufficient_privilege';
  end if;
  return query
    with sounds as (select n.place::int as place, array(select distinct 's:' || written_to_you.name_sound(part) from unnest(written_to_you.name_parts(n.name)) part) as keys from unnest(asked_names) with ordinality n (name, place)),
      hits as (select s.place, h.id from sounds s, lateral (
        select k.person_id as id from written_to_you.name_key k where k.authority_id = asking_authority and k.key = any(s.keys)
        group by k.person_id having count(*) >= least(2, cardinality(s.keys)) limit 20) h)
    select h.place, p.id, p.full_name, p.preferred_name, p.date_of_birth, c.person_id is not null, s.person_id is not null
    from hits h join written_to_you.person p on p.authority_id = asking_authority and p.id = h.id and p.merged_into is null
    left join written_to_you.child c on (c.authority_id, c.person_id) = (p.authority_id, p.id) left join written_to_you.staff s on (s.authority_id, s.person_id) = (p.authority_id, p.id);
end $function$;

-- execute on written_to_you.people_on_my_files(): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.people_on_my_files()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  children uuid[] := written_to_you.children_worked_with();
begin
  return children || array(select r.person_id from written_to_you.relationship r where r.authority_id = asking_authority and r.child_id = any(children) and not r.taken_back)
    || written_to_you.dangers_of(asking_authority, children);
end $function$;

-- execute on written_to_you.person_is_new(uuid): written_to_you_import, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.person_is_new(person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from written_to_you.person p where p.authority_id = written_to_you.asking_authority() and p.id = person
    and p.created_by = written_to_you.asking_person() and p.xmin = pg_catalog.pg_current_xact_id()::xid);
end $function$;

-- execute on written_to_you.person_was_on_file(uuid,uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.person_was_on_file(child uuid, person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from written_to_you.relationship r where r.authority_id = written_to_you.asking_authority() and r.child_id = child and r.person_id = person);
end $function$;

-- execute on written_to_you.plain_signs(text): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.plain_signs(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(coalesce(words, ''), '<', ' '), '>', ' '), '“', '"'), '”', '"'), '„', '"'), '‘', ''''), '’', ''''), '‚', ''''), '–', '-'), '—', '-'), '…', ' '), '•', ' ') $function$;

-- execute on written_to_you.point_record_at_version(): nobody
CREATE OR REPLACE FUNCTION written_to_you.point_record_at_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET enable_seqscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
declare
  pointed bigint;
  brought bigint;
begin
  select count(*) into brought from new_versions v join written_to_you.record r on r.authority_id = v.authority_id and r.id = v.record_id
    where v.number = 1 and r.current_version = 1 and r.imported_in is not null and r.happened_at = v.happened_at and r.xmin = pg_catalog.pg_current_xact_id()::xid;
  if brought = (select count(*) from new_versions) then return null; end if;
  update written_to_you.record r set current_version = n.last, happened_at = n.happened_at
    from (select v.authority_id, v.record_id, min(v.number) as first, max(v.number) as last, count(*) as versions, (array_agg(v.happened_at order by v.number desc))[1] as happened_at
      from new_versions v group by v.authority_id, v.record_id) n
    where r.authority_id = n.authority_id and r.id = n.record_id and r.current_version = n.first - 1 and n.versions = n.last - n.first + 1;
  get diagnostics pointed = row_count;
  if pointed + brought < (select count(distinct (v.authority_id, v.record_id)) from new_versions v) then
    raise exception 'a version does not follow the newest version of its record' using errcode = 'serialization_failure';
  end if;
  -- What the version before planned is planned by this one, or not at all.
  delete from written_to_you.open_step o using (select distinct v.authority_id, v.record_id from new_versions v where v.number > 1) n where o.authority_id = n.authority_id and o.record_id = n.record_id;
  return null;
end $function$;

-- execute on written_to_you.records_open_to_reader(): written_to_you_reader
CREATE OR REPLACE FUNCTION written_to_you.records_open_to_reader()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  return array(select distinct s.record_id from written_to_you.sharing s
    where s.authority_id = asking_authority and s.recipient_id = asking_person and s.how = 'own-page' and s.ended_at is null);
end $function$;

-- execute on written_to_you.refuse_change(): nobody
CREATE OR REPLACE FUNCTION written_to_you.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  raise exception 'history is append-only: % is never changed or removed', tg_table_name;
end $function$;

-- execute on written_to_you.replace_invitation(): nobody
CREATE OR REPLACE FUNCTION written_to_you.replace_invitation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update written_to_you.invitation set ended_at = new.invited_at, ended_by = new.invited_by
    where authority_id = new.authority_id and person_id = new.person_id and used_at is null and ended_at is null;
  return new;
end $function$;

-- execute on written_to_you.row_hash(jsonb): nobody
CREATE OR REPLACE FUNCTION written_to_you.row_hash(kept jsonb)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
  select sha256(convert_to(jsonb_strip_nulls(kept)::text, 'UTF8'))
$function$;

-- execute on written_to_you.rows_as_they_stand(text): nobody
CREATE OR REPLACE FUNCTION written_to_you.rows_as_they_stand(history text)
 RETURNS TABLE(authority_id uuid, key text, hash bytea)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
 SET "TimeZone" TO 'UTC'
 SET bytea_output TO 'hex'
AS $function$
begin
  return query execute format('select t.authority_id, concat_ws(''/'', %s), written_to_you.row_hash(to_jsonb(t)) from written_to_you.%I t',
    (select string_agg(format('t.%I', part), ', ' order by place) from unnest(written_to_you.key_columns(history)) with ordinality p (part, place)), history);
end $function$;

-- execute on written_to_you.seal_history(text): nobody
CREATE OR REPLACE FUNCTION written_to_you.seal_history(history text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  execute format('create trigger seal_row after insert on written_to_you.%I for each row execute function written_to_you.seal_row(%s)', history,
    (select string_agg(quote_literal(part), ', ' order by place) from unnest(written_to_you.key_columns(history)) with ordinality p (part, place)));
  insert into written_to_you.row_seal (authority_id, seal_id, table_name, key, hash)
    select e.authority_id, '00000000-0000-0000-0000-000000000000', history, e.key, e.hash from written_to_you.rows_as_they_stand(history) e order by e.authority_id, e.key;
end $function$;

-- execute on written_to_you.seal_row(): nobody
CREATE OR REPLACE FUNCTION written_to_you.seal_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'UTC'
 SET bytea_output TO 'hex'
AS $function$
declare
  kept jsonb := to_jsonb(new);
  seal text := nullif(current_setting('written_to_you.seal', true), '');
begin
  if seal is null then
    seal := case when written_to_you.asking_authority() is null then '00000000-0000-0000-0000-000000000000' else gen_random_uuid()::text end;
    perform set_config('written_to_you.seal', seal, true);
  end if;
  insert into written_to_you.row_seal (authority_id, seal_id, table_name, key, hash)
    values (new.authority_id, seal::uuid, tg_table_name, (select string_agg(kept ->> part, '/' order by place) from unnest(tg_argv) with ordinality parts (part, place)), written_to_you.row_hash(kept));
  return null;
end $function$;

-- execute on written_to_you.search_records(tsquery,uuid,text,text,date,date,boolean,integer,integer): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.search_records(wanted tsquery, child uuid, which text, document text, from_day date, to_day date, newest_first boolean, skip integer, take integer)
 RETURNS TABLE(record_id uuid, child_id uuid, found bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  children uuid[] := written_to_you.children_worked_with();
  zone text := (select a.time_zone from written_to_you.authority a where a.id = asking_authority);
  scope tsquery;
begin
  if child is not null then
    children := array(select c from unnest(children) c where c = any(written_to_you.files_of(child)));
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
end $function$;

-- execute on written_to_you.session_holder(bytea,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.session_holder(token bytea, at_time timestamp with time zone)
 RETURNS TABLE(authority_id uuid, authority_name text, time_zone text, person_id uuid, full_name text, preferred_name text, date_of_birth date, does text, job_title text, has_file boolean, settings jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.sound_with_less(text): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.sound_with_less(sound text)
 RETURNS SETOF text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
  select distinct left(sound, place - 1) || substr(sound, place + 1) from generate_series(1, length(sound)) place where length(sound) >= 4
$function$;

-- execute on written_to_you.start_demo_session(bytea,uuid,uuid,timestamp with time zone,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.start_demo_session(token_hash bytea, authority uuid, person uuid, at_time timestamp with time zone, until timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into written_to_you.session
    select token_hash, a.authority_id, a.person_id, at_time, at_time, until
    from written_to_you.account a join written_to_you.authority x on x.id = a.authority_id and x.is_demo
    where a.authority_id = authority and a.person_id = person and a.closed_at is null;
  return found;
end $function$;

-- execute on written_to_you.start_reader_session(uuid,bigint,bytea,timestamp with time zone,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.start_reader_session(sign_in uuid, used bigint, token bytea, at_time timestamp with time zone, until timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;

-- execute on written_to_you.take_challenge(bytea,timestamp with time zone): written_to_you_sign_in
CREATE OR REPLACE FUNCTION written_to_you.take_challenge(challenge bytea, at_time timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with taken as (delete from written_to_you.passkey_challenge where challenge_hash = challenge and ends_at > at_time returning 1)
  select exists (select from taken)
$function$;

-- execute on written_to_you.teams_here(uuid[]): written_to_you_import
CREATE OR REPLACE FUNCTION written_to_you.teams_here(teams uuid[])
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not written_to_you.may_import() then
    raise exception 'only somebody who may import asks this' using errcode = 'insufficient_privilege';
  end if;
  return array(select t.id from written_to_you.team t where t.authority_id = written_to_you.asking_authority() and t.id = any(teams));
end $function$;

-- execute on written_to_you.version_is_being_written(uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.version_is_being_written(written uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from written_to_you.version v where v.authority_id = written_to_you.asking_authority() and v.id = written
    and v.finished_by = written_to_you.asking_person() and v.xmin = pg_catalog.pg_current_xact_id()::xid);
end $function$;

-- execute on written_to_you.versions_open_to_reader(): written_to_you_reader
CREATE OR REPLACE FUNCTION written_to_you.versions_open_to_reader()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  return array(select distinct s.version_id from written_to_you.sharing s
    where s.authority_id = asking_authority and s.recipient_id = asking_person and s.how = 'own-page' and s.ended_at is null);
end $function$;

-- execute on written_to_you.voices_open_to_reader(): written_to_you_reader
CREATE OR REPLACE FUNCTION written_to_you.voices_open_to_reader()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  return array(select o.voice_id from written_to_you.voice_opening o
    where o.authority_id = asking_authority and o.child_id = asking_person and o.ended_at is null
      and not exists (select from written_to_you.voice_taken_back t where t.authority_id = o.authority_id and t.voice_id = o.voice_id));
end $function$;

-- execute on written_to_you.was_found_elsewhere(uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.was_found_elsewhere(person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from written_to_you.found_elsewhere f join written_to_you.look_elsewhere l on (l.authority_id, l.id) = (f.authority_id, f.look_id)
    where f.authority_id = written_to_you.asking_authority() and f.person_id = person and l.asked_by = written_to_you.asking_person() and l.asked_on = written_to_you.asking_day());
end $function$;

-- execute on written_to_you.why_not_one_file(uuid,uuid,uuid): written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.why_not_one_file(authority uuid, behind uuid, stands uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select case
    when authority <> coalesce(written_to_you.asking_authority(), authority) then 'joined'
    when exists (select from written_to_you.person p where p.authority_id = authority and (p.merged_into = behind or p.id in (behind, stands) and p.merged_into is not null)) then 'joined'
    when exists (select from written_to_you.staff s where s.authority_id = authority and s.person_id in (behind, stands)) then 'colleague'
    -- Where one of the two signs in, that one stands: what is opened to the child must reach them.
    when exists (select from written_to_you.account a where a.authority_id = authority and a.person_id = behind and a.closed_at is null)
      and not exists (select from written_to_you.account a where a.authority_id = authority and a.person_id = stands and a.closed_at is null) then 'signs-in'
    when exists (select from written_to_you.relationship r where r.authority_id = authority and not r.taken_back and (r.child_id, r.person_id) in ((behind, stands), (stands, behind))) then 'related'
  end
$function$;

-- execute on written_to_you.word_of_child(uuid): nobody
CREATE OR REPLACE FUNCTION written_to_you.word_of_child(child uuid)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$ select 'child:' || child::text $function$;

-- execute on written_to_you.words_of_version(uuid,uuid): nobody
CREATE OR REPLACE FUNCTION written_to_you.words_of_version(authority uuid, version uuid)
 RETURNS tsvector
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  decided text;
  said text;
  rest text;
begin
  select string_agg(t.words, ' ') filter (where p.kind = 'decision'), string_agg(t.words, ' ') filter (where p.kind = 'quote'), string_agg(t.words, ' ') filter (where p.kind not in ('decision', 'quote'))
    into decided, said, rest
    from written_to_you.passage p cross join lateral (select string_agg(f.value, ' ') as words from jsonb_each_text(p.fields) f where f.key <> 'when') t
    where p.authority_id = authority and p.version_id = version;
  select concat_ws(' ', rest, v.facts->>'place', (select string_agg(name, ' ') from jsonb_array_elements_text(v.facts->'present') name), v.finished_by_name, v.facts->'cameFrom'->>'title') into rest
    from written_to_you.version v where v.authority_id = authority and v.id = version;
  begin
    return setweight(to_tsvector('english', written_to_you.plain_signs(decided)), 'A') || setweight(to_tsvector('english', written_to_you.plain_signs(said)), 'B') || to_tsvector('english', written_to_you.plain_signs(rest));
  exception when program_limit_exceeded then
    return setweight(to_tsvector('english', left(written_to_you.plain_signs(decided), 50000)), 'A') || setweight(to_tsvector('english', left(written_to_you.plain_signs(said), 50000)), 'B') || to_tsvector('english', left(written_to_you.plain_signs(rest), 100000));
  end;
end $function$;

-- execute on written_to_you.write_audit(uuid,text,uuid,text,text,text,uuid,timestamp with time zone): written_to_you_administrator, written_to_you_import, written_to_you_reader, written_to_you_sign_in, written_to_you_staff
CREATE OR REPLACE FUNCTION written_to_you.write_audit(child uuid, action text, thing uuid, outcome text, why text, does text, request uuid, at_time timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  entry written_to_you.audit_entry;
  head written_to_you.audit_head;
  sealed uuid := nullif(current_setting('written_to_you.seal', true), '')::uuid;
begin
  entry.authority_id := written_to_you.asking_authority();
  entry.person_id := written_to_you.asking_person();
  if entry.authority_id is null or entry.person_id is null then
    raise exception 'nobody is asking: an audit entry needs a person';
  end if;
  entry.chain_id := coalesce((select c.person_id from written_to_you.child c where c.authority_id = entry.authority_id and c.person_id = child), entry.person_id);
  insert into written_to_you.audit_head values (entry.authority_id, entry.chain_id, 0, '\x') on conflict do nothing;
  select * into head from written_to_you.audit_head h where h.authority_id = entry.authority_id and h.chain_id = entry.chain_id for update;
  entry.sequence := head.sequence + 1;
  entry.at := at_time;
  entry.does := does;
  entry.action := action;
  entry.thing_id := thing;
  entry.outcome := outcome;
  entry.why := why;
  entry.request_id := request;
  if sealed is not null then
    entry.seal := (select sealed || ' ' || count(*) || ' ' || encode(sha256(convert_to(string_agg(s.table_name || '/' || s.key || '/' || encode(s.hash, 'hex'), chr(30) order by s.number), 'UTF8')), 'hex')
      from written_to_you.row_seal s where s.authority_id = entry.authority_id and s.seal_id = sealed having count(*) > 0);
  end if;
  entry.hash := written_to_you.audit_hash(head.hash, entry);
  insert into written_to_you.audit_entry select entry.*;
  update written_to_you.audit_head set sequence = entry.sequence, hash = entry.hash where authority_id = entry.authority_id and chain_id = entry.chain_id;
end $function$;

-- execute on written_to_you.write_audit_of_many(uuid[],text[],text,uuid,text,uuid,timestamp with time zone): written_to_you_import
CREATE OR REPLACE FUNCTION written_to_you.write_audit_of_many(children uuid[], whys text[], action text, thing uuid, does text, request uuid, at_time timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asking_authority uuid := written_to_you.asking_authority();
  asking_person uuid := written_to_you.asking_person();
begin
  if asking_authority is null or asking_person is null then
    raise exception 'nobody is asking: an audit entry needs a person';
  end if;
  if (select count(*) from unnest(children) c join written_to_you.child k on k.authority_id = asking_authority and k.person_id = c) <> cardinality(children) or cardinality(children) <> cardinality(whys) then
    raise exception 'an entry needs a child, and words';
  end if;
  insert into written_to_you.audit_head select asking_authority, c, 0, '\x'::bytea from (select distinct c from unnest(children) c order by c) each on conflict do nothing;
  perform from written_to_you.audit_head h where h.authority_id = asking_authority and h.chain_id = any(children) order by h.chain_id for update;
  with written as (
    insert into written_to_you.audit_entry (authority_id, chain_id, sequence, at, person_id, does, action, thing_id, outcome, why, request_id, hash)
      select (e).authority_id, (e).chain_id, (e).sequence, (e).at, (e).person_id, (e).does, (e).action, (e).thing_id, (e).outcome, (e).why, (e).request_id, written_to_you.audit_hash(before_it, e)
      from (select h.hash as before_it, jsonb_populate_record(null::written_to_you.audit_entry, jsonb_build_object('authority_id', asking_authority, 'chain_id', h.chain_id, 'sequence', h.sequence + 1, 'at', at_time, 'person_id', asking_person,
          'does', write_audit_of_many.does, 'action', write_audit_of_many.action, 'thing_id', thing, 'outcome', 'allowed', 'why', u.why, 'request_id', request)) as e
        from unnest(children, whys) u (child, why) join written_to_you.audit_head h on h.authority_id = asking_authority and h.chain_id = u.child offset 0) each
    returning authority_id, chain_id, sequence, hash)
  update written_to_you.audit_head h set sequence = w.sequence, hash = w.hash from written w where h.authority_id = w.authority_id and h.chain_id = w.chain_id;
end $function$;
