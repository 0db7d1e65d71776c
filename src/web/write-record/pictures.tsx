import { entriesOf, fieldKey } from '../../domain/draft-content.ts'
import type { Section } from '../../domain/form.ts'
import { everybody } from '../../domain/several.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Hint } from '../parts/hint.tsx'
import { Input } from '../parts/input.tsx'
import { Radios } from '../parts/radios.tsx'
import { onlyFor } from '../signed-in.ts'
import { Fields } from './entry.tsx'
import { ForWhom } from './for-whom.tsx'
import { severalWords } from './several-words.ts'
import { withName } from './spoken.ts'
import type { WritingView } from './view.ts'
import { words } from './words.ts'

interface PictureProps { readonly view: WritingView; readonly section: Section }

/** The pictures of a record, each with what it is, and the way to add one: the same form, sent with all that was typed. */
export function PictureEntries({ view, section }: PictureProps) {
  const { content } = view.desk.draft
  return (
    <>
      {entriesOf(section, content).map(entry => <PictureEntry view={view} section={section} entry={entry} />)}
      <AddPicture view={view} section={section} />
    </>
  )
}

function PictureEntry({ view, section, entry }: PictureProps & { readonly entry: number }) {
  const { desk } = view
  const id = desk.draft.content[fieldKey(section.id, entry, 'attachment')]
  const picture = id === undefined ? undefined : desk.pictures.get(id)
  return (
    <div class="part__entry picture-entry">
      {picture && <img class="picture-entry__image" src={`/pictures/${picture.id}`} alt={words.picture.shown(desk.draft.content[fieldKey(section.id, entry, 'what')] ?? '')} width={picture.width} height={picture.height} />}
      {desk.children.length > 1 && <ForWhom view={view} section={section} entry={entry} />}
      <Fields view={view} section={section} entry={entry} />
      <button class="link-button" type="submit" name="do" value={`remove-picture.${entry}`}>{words.picture.remove}</button>
    </div>
  )
}

function AddPicture({ view, section }: PictureProps) {
  const { draft, name } = view.desk
  const error = view.pictureProblem
  const [what, madeBy] = ['what', 'made-by'].map(id => section.fields.find(field => field.id === id))
  return (
    <div class="part__entry">
      <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
        <label class="govuk-label" for="file">{words.picture.file}</label>
        <Hint id="file-hint">{words.picture.fileHint}</Hint>
        {error && <ErrorMessage id="file-error">{error}</ErrorMessage>}
        <input class="govuk-file-upload" type="file" id="file" name="file" accept="image/jpeg,image/png,image/webp,image/gif,image/tiff,image/avif" aria-describedby={error ? 'file-hint file-error' : 'file-hint'} />
      </div>
      {view.desk.children.length > 1 && (
        <Radios
          name="picture-for" legend={severalWords.pictureFor} classes="govuk-radios--inline govuk-radios--small"
          items={[...view.desk.children.map(one => ({ value: one.fileId, text: severalWords.alone1(one.name) })), { value: everybody, text: severalWords.everybody(view.desk.children.length) }]}
        />
      )}
      {what && <Input name="what" label={withName(what.label, name)} hint={what.hint && withName(what.hint, name)} autocomplete="off" spellcheck={false} />}
      {madeBy && <Input name="made-by" label={withName(madeBy.label, name)} autocomplete="off" spellcheck={false} />}
      <input type="hidden" name="picture-key" value={view.pictureKey} />
      <button class="govuk-button govuk-button--secondary" type="submit" formAction={onlyFor(view.personId, `/drafts/${draft.id}/pictures`)} formEncType="multipart/form-data">{words.picture.add}</button>
    </div>
  )
}
