-- The very file that a note came in, beside the words read from it. Its bytes are kept outside the database by their SHA-256, as those of attachments are.
-- Notes brought before this were kept without their file, so the rules hold for what is brought from now on (`not valid`).

alter table written_to_you.source_note
  add column file_sha256 bytea check (octet_length(file_sha256) = 32),
  add column file_bytes integer check (file_bytes > 0),
  -- What its bytes say it is, not its name.
  add column file_type text check (file_type <> ''),
  add constraint file_is_whole check (num_nulls(file_sha256, file_bytes, file_type) in (0, 3));

-- A picture is kept made anew, as an attachment; another file that cannot be read (a PDF) is kept as it is.
alter table written_to_you.source_note drop constraint source_note_check1;
alter table written_to_you.source_note
  add constraint file_is_kept check (case came_as when 'pasted' then file_sha256 is null else (file_sha256 is null) <> (attachment_id is null) end) not valid,
  add constraint picture_is_unread check (attachment_id is null or came_as = 'unread');
