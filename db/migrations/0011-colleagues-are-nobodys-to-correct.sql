-- Somebody who works here is not put on a child's file, and is not renamed from one: their name is what they sign with. They stand around a child by their work.
-- How a child talks is put right by those who work with that child, whoever's file they stand on besides.

create policy no_colleague_is_put_on_a_file on written_to_you.relationship_version as restrictive for insert to written_to_you_staff
  with check (number > 1 or not exists (select from written_to_you.staff s where s.authority_id = relationship_version.authority_id and s.person_id = relationship_version.person_id));

create or replace function written_to_you.keep_person() returns trigger language plpgsql security definer set search_path = '' as $$
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
end $$;
