import type { CatalogueEntry, DocumentGroup } from '../../domain/catalogue.ts'
import type { FormDraft } from '../../store/form-drafts.ts'
import type { PublishedEdition } from '../../store/form-editions.ts'
import { Page } from '../parts/page.tsx'
import type { Frame } from './frame.ts'
import { formWords as words } from './words.ts'

export interface ListView extends Frame {
  /** The document types as they are here today. */
  readonly documents: readonly CatalogueEntry[]
  readonly inForce: readonly Pick<PublishedEdition, 'documentCode' | 'number' | 'from'>[]
  readonly drafts: readonly FormDraft[]
}

const groups: readonly DocumentGroup[] = ['day-to-day', 'plans', 'in-care', 'managers', 'professionals']

/** Every document type: to whom it is, which edition is in use, and who is writing a new one. */
export function ListPage({ view }: { readonly view: ListView }) {
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.lead}</p>
      {groups.map(group => (
        <section aria-labelledby={`group-${group}`}>
          <h2 class="govuk-heading-m" id={`group-${group}`}>{words.groups[group]}</h2>
          <ul class="govuk-list govuk-list--spaced">{view.documents.filter(each => each.group === group).map(document => <Item document={document} view={view} />)}</ul>
        </section>
      ))}
    </Page>
  )
}

function Item({ document, view }: { readonly document: CatalogueEntry; readonly view: ListView }) {
  const edition = view.inForce.find(each => each.documentCode === document.code)
  const draft = view.drafts.find(each => each.documentCode === document.code)
  const says = [words.modes[document.toChild], document.isOff || !document.form ? words.notInUse : '', edition ? words.edition(edition.number, edition.from, view.today) : words.asShipped, draft ? words.beingWritten(draft.writtenByName) : '']
  return <li><a href={`/forms/${document.code}`}>{document.title}</a><br /><span class="govuk-hint">{says.filter(Boolean).join('; ')}</span></li>
}
