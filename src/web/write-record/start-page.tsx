import type { CatalogueEntry, DocumentGroup } from '../../domain/catalogue.ts'
import { canBeForSeveral } from '../../domain/several.ts'
import type { ChildBeside } from '../../store/several-children.ts'
import type { Frame } from '../frame.ts'
import { ChoiceItem } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { startWords as words } from './words.ts'

/** All that can be written for a child. */
interface StartView extends Frame {
  readonly childId: string
  /** The child's name as they like it. */
  readonly name: string
  /** The document types as the authority has them. */
  readonly documents: readonly CatalogueEntry[]
  /** Other children whom the writer works with, those on the child's file first. */
  readonly beside: readonly ChildBeside[]
  /** A key for each button, so that what is pressed twice is begun once. */
  readonly newKey: () => string
}

const groups: readonly DocumentGroup[] = ['day-to-day', 'plans', 'in-care', 'managers', 'professionals']

/** 'Write something for Saffy': the document types in groups, most used first, each with one sentence and the button that begins it. */
export function StartPage({ view }: { readonly view: StartView }) {
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav}>
      <a class="govuk-back-link" href={`/children/${view.childId}`}>{words.back(view.name)}</a>
      <h1 class="govuk-heading-l">{words.heading(view.name)}</h1>
      {groups.map(group => <Group group={group} view={view} />)}
    </Page>
  )
}

function Group({ group, view }: { readonly group: DocumentGroup; readonly view: StartView }) {
  const documents = view.documents.filter(each => each.group === group && each.form && !each.isOff)
  if (documents.length === 0) return null
  return (
    <section aria-labelledby={`group-${group}`} class="start-group">
      <h2 class="govuk-heading-m" id={`group-${group}`}>{words.groups[group]}</h2>
      {group === 'plans' && view.beside.length > 0 && <p>{words.oneEach}</p>}
      {documents.every(each => each.toChild === 'no') && <p>{words.notToChild(view.name)}</p>}
      <ul class="start-list">{documents.map(document => <Document document={document} view={view} />)}</ul>
    </section>
  )
}

function Document({ document, view }: { readonly document: CatalogueEntry; readonly view: StartView }) {
  const kinds = document.form?.kinds ?? []
  return (
    <li class="start-list__item">
      <h3 class="govuk-heading-s">{document.title}</h3>
      <p id={`is-for-${document.code}`}>{document.isFor}{document.partToChild && <> <span class="govuk-hint">{words.partToChild(view.name, document.partToChild)}</span></>}</p>
      <form method="post" action={`/children/${view.childId}/drafts`} class="start-list__begin">
        <input type="hidden" name="key" value={view.newKey()} />
        <input type="hidden" name="document" value={document.code} />
        {document.form && canBeForSeveral(document.form) && <WithOthers view={view} code={document.code} />}
        {kinds.length === 0
          ? <button class="govuk-button govuk-button--secondary" type="submit" aria-describedby={`is-for-${document.code}`}>{words.begin}<span class="govuk-visually-hidden">: {document.title}</span></button>
          : kinds.map(({ id, label }) => <button class="govuk-button govuk-button--secondary" type="submit" name="kind" value={id}>{label}<span class="govuk-visually-hidden">: {words.begin}</span></button>)}
      </form>
    </li>
  )
}

/** One visit to brothers and sisters is written once: who it was with is asked before it begins. */
function WithOthers({ view: { beside, name }, code }: { readonly view: StartView; readonly code: string }) {
  const related = beside.filter(({ relationship }) => relationship !== null)
  if (related.length === 0) return null
  return (
    <fieldset class="govuk-fieldset start-list__with">
      <legend class="govuk-fieldset__legend">{words.withWhom}</legend>
      <p class="govuk-hint">{words.withWhomHint(name)}</p>
      <div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
        {related.map(({ id, name: other, relationship }) => <ChoiceItem kind="checkboxes" id={`with-${code}-${id}`} name={`with.${id}`} choice={{ value: 'yes', text: `${other}, ${relationship}` }} checked={false} />)}
      </div>
    </fieldset>
  )
}
