import type { Change } from '../../store/changes.ts'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { clockOf, dateInWords } from '../parts/when.ts'
import { changesWords, homeWords } from './home-words.ts'

interface Frame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
}

/** The way to everything that an administrator looks after, a sentence each. */
export const HomePage = (frame: Frame) => (
  <Page title={homeWords.title} {...frame}>
    <h1 class="govuk-heading-l">{homeWords.heading}</h1>
    <p>{homeWords.lead}</p>
    {homeWords.groups.map(({ id, heading, items }) => (
      <section aria-labelledby={id}>
        <h2 class="govuk-heading-m" id={id}>{heading}</h2>
        <ul class="govuk-list govuk-list--spaced">{items.map(({ href, text, says }) => <li><a href={href}>{text}</a><br />{says}</li>)}</ul>
      </section>
    ))}
  </Page>
)

export interface ChangesView extends Frame {
  /** The day and time of a moment at the authority's place. */
  readonly local: (at: Date) => string
  readonly changes: readonly Change[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

/** What was changed, newest first. Of a child it tells nothing but that who works with one was changed. */
export function ChangesPage({ local, changes, total, page, pageSize, ...frame }: ChangesView) {
  const when = (at: Date) => `${dateInWords(local(at).slice(0, 10))} at ${clockOf(local(at))}`
  return (
    <Page title={changesWords.title} {...frame}>
      <h1 class="govuk-heading-l">{changesWords.heading}</h1>
      <p>{total === 0 ? changesWords.none : changesWords.lead}</p>
      <ul class="govuk-list govuk-list--spaced">
        {changes.map(change => (
          <li><strong>{changesWords.what(change.action, change.why)}</strong><Thing change={change} /><br /><span class="govuk-hint">{changesWords.by(change.by ?? changesWords.somebody, when(change.at))}</span></li>
        ))}
      </ul>
      <PageLinks page={page} total={total} size={pageSize} hrefOf={to => `/changes?page=${to}`} label={changesWords.pages} />
    </Page>
  )
}

function Thing({ change: { staffId, staffName, teamId, teamName } }: { readonly change: Change }) {
  if (staffId !== null && staffName !== null) return <>: <a href={`/staff/${staffId}`}>{staffName}</a></>
  return teamId !== null && teamName !== null ? <>: <a href={`/teams/${teamId}`}>{teamName}</a></> : null
}
