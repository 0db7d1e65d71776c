import { fieldKey, markOf } from '../../domain/draft-content.ts'
import type { Field, Section } from '../../domain/form.ts'
import { baseKey, everybody, forWhomKey, ownKey, wordsOfEntry } from '../../domain/several.ts'
import type { AtDesk } from '../desk.ts'
import { Fieldset } from '../parts/fieldset.tsx'
import { Radios } from '../parts/radios.tsx'
import { answerOf } from './boxes.tsx'
import { TextBox } from './entry.tsx'
import { severalWords as words } from './several-words.ts'
import { withName } from './spoken.ts'
import type { WritingView } from './view.ts'

interface InEntry { readonly view: WritingView; readonly section: Section; readonly entry: number }

/** For whom an entry is: for everybody, or for one of them alone. Nothing is chosen until somebody chooses. */
export function ForWhom({ view, section, entry }: InEntry) {
  const key = forWhomKey(section.id, entry)
  const { value, error, below } = answerOf(view, key)
  const { children } = view.desk
  return (
    <>
      <Radios
        name={key} legend={words.forWhom} value={value} error={error} classes="govuk-radios--inline govuk-radios--small"
        items={[{ value: everybody, text: words.everybody(children.length) }, ...children.map(({ fileId, name }) => ({ value: fileId, text: words.alone1(name) }))]}
      />
      {below}
    </>
  )
}

/** How one of them reads what is for everybody, where that is said differently; and the way to do so. A child's own words and pictures are nobody's to say differently. */
export function Differently({ view, section, entry }: InEntry) {
  const { content } = view.desk.draft
  if (section.passage === 'quote' || section.passage === 'picture' || wordsOfEntry(content, section, entry).trim() === '') return null
  const said = view.desk.children.filter(({ fileId }) => section.fields.some(({ id }) => (content[ownKey(fileId, fieldKey(section.id, entry, id))] ?? '') !== ''))
  const others = view.desk.children.filter(one => !said.includes(one))
  return (
    <div class="differently">
      {said.map(one => <SaidDifferently view={view} section={section} entry={entry} one={one} />)}
      {others.length > 0 && (
        <div class="differently__offer">
          <p class="govuk-hint">{words.differHint(others.map(({ name }) => name).join(' or '))}</p>
          <div class="govuk-button-group">{others.map(({ fileId, name }) => <button class="link-button" type="submit" name="do" value={`differ.${fileId}.${section.id}.${entry}`}>{words.differ(name)}<span class="govuk-visually-hidden">: {withName(section.asks, view.desk.name)}</span></button>)}</div>
        </div>
      )}
    </div>
  )
}

function SaidDifferently({ view, section, entry, one: { fileId, name } }: InEntry & { readonly one: AtDesk }) {
  const { content } = view.desk.draft
  const base = content[baseKey(fileId, section.id, entry)]
  return (
    <Fieldset classes="differently__one" legend={<>{words.differently(name)} <span class="differently__unused">{words.notUsed}</span></>} legendClasses="govuk-fieldset__legend--s">
      {base !== undefined && base !== markOf(wordsOfEntry(content, section, entry)) && <p class="govuk-hint">{words.changedSince}</p>}
      {section.fields.filter(isSaid(content, fileId, section, entry)).map(field => <TextBox view={view} section={section} entry={entry} field={field} named={ownKey(fileId, fieldKey(section.id, entry, field.id))} label={words.differentlyField(name, withName(field.label, name))} reader={fileId} />)}
      <button class="link-button" type="submit" name="do" value={`same.${fileId}.${section.id}.${entry}`}>{words.same(name)}</button>
    </Fieldset>
  )
}

/** A field that has words for everybody, or for this child. */
const isSaid = (content: Readonly<Record<string, string>>, childId: string, section: Section, entry: number) => ({ id, kind }: Field): boolean =>
  isWords(kind) && [fieldKey(section.id, entry, id), ownKey(childId, fieldKey(section.id, entry, id))].some(key => (content[key] ?? '') !== '')

/** True for a field that is written, not chosen. */
const isWords = (kind: Field['kind']): boolean => kind === 'long-text' || kind === 'short-text'
