import type { CatalogueEntry } from '../../domain/catalogue.ts'
import { compareForms } from '../../domain/compare-forms.ts'
import type { PublishedEdition } from '../../store/form-editions.ts'
import { BackLink } from '../parts/back-link.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { Differences } from './differences.tsx'
import { State } from './form-page.tsx'
import type { Frame } from './frame.ts'
import type { FormSeen } from './seen.ts'
import { formWords, publishWords as words } from './words.ts'

interface EditionsView extends Frame { readonly seen: FormSeen }

/** Every edition of a form that ever was, the newest first. */
export function EditionsPage({ view }: { readonly view: EditionsView }) {
  const { seen } = view
  const { code, title } = seen.laid
  return (
    <Page title={words.editionsTitle} authority={view.authority} who={view.who} nav={view.nav}>
      <BackLink href={`/forms/${code}`}>{formWords.backToForm}</BackLink>
      <h1 class="govuk-heading-l">{words.editions(title)}</h1>
      <State view={view} />
      <ul class="govuk-list govuk-list--spaced">
        {seen.editions.map(edition => <li><a href={`/forms/${code}/editions/${edition.number}`}>{words.edition(edition.number)}</a><br /><Published edition={edition} view={view} /></li>)}
        <li><a href={`/forms/${code}/editions/0`}>{words.shipped}</a></li>
      </ul>
    </Page>
  )
}

const Published = ({ edition: { publishedByName, publishedAt, from, why }, view }: { readonly edition: PublishedEdition; readonly view: Frame }) =>
  <span class="govuk-hint">{words.published(publishedByName, view.dayOf(publishedAt), from)}: {why}</span>

interface EditionView extends EditionsView {
  /** Undefined: what is shipped. */
  readonly edition: PublishedEdition | undefined
  readonly its: CatalogueEntry
  /** The edition before it, as it stood. */
  readonly before: CatalogueEntry
  readonly isInTheWay: boolean
}

/** One edition: who published it and why, what it made otherwise, and the way back to it. */
export function EditionPage({ view }: { readonly view: EditionView }) {
  const { seen, edition, its, before } = view
  const { code } = seen.laid
  const number = edition?.number ?? 0
  return (
    <Page title={words.editionsTitle} authority={view.authority} who={view.who} nav={view.nav} banner={view.isInTheWay ? <ErrorSummary errors={[{ text: words.inTheWay, href: `/forms/${code}` }]} /> : undefined} hasErrors={view.isInTheWay}>
      <BackLink href={`/forms/${code}/editions`}>{words.editions(seen.laid.title)}</BackLink>
      <h1 class="govuk-heading-l">{edition ? words.edition(number) : words.shipped}: {its.title}</h1>
      {edition && <p><Published edition={edition} view={view} /></p>}
      <Differences caption={words.withBefore} differences={compareForms(before, its)} />
      {number > 1 && <Differences caption={words.withShipped} differences={compareForms(seen.shipped, its)} />}
      <form method="post" action={`/forms/${code}/editions/${number}`} noValidate>
        <p class="govuk-hint">{words.againHint}</p>
        <button class="govuk-button govuk-button--secondary" type="submit">{words.again}</button>
      </form>
    </Page>
  )
}
