import { aboutYouKinds } from '../../domain/about-you.ts'
import type { AboutYou, AboutYouAsked } from '../../store/about-you.ts'
import { BackLink } from '../parts/back-link.tsx'
import { nameOf } from '../parts/child-name.ts'
import { firstWords } from '../parts/first-words.ts'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { Entry } from './entry.tsx'
import type { AboutYouListView } from './view.ts'
import { aboutYouWords as words } from './words.ts'

interface InPage { readonly view: AboutYouListView }

/** All that is written down about the child, by kind and in time, the newest first; and what stood there once. */
export function AboutYouPage({ view }: InPage) {
  const { child } = view
  const name = nameOf(child)
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}>
      <BackLink href={`/children/${child.id}`}>{words.toChild(name)}</BackLink>
      <h1 class="govuk-heading-l">{words.heading(name)}</h1>
      <p>{words.lead(name)}</p>
      <p class="no-print"><a href={`/children/${child.id}/about-you/add`}>{words.add(name)}</a><br /><a href={`/children/${child.id}/about-you/add?kind=own-word`}>{words.addWord(name)}</a></p>
      <Kinds view={view} />
      <Entries view={view} />
    </Page>
  )
}

/** The address of a part of the list. */
function hrefOf(childId: string, { kind, earlier }: AboutYouAsked, page = 1): string {
  const query = new URLSearchParams({ ...(kind ? { kind } : {}), ...(earlier ? { earlier: 'yes' } : {}), ...(page > 1 ? { page: String(page) } : {}) }).toString()
  return `/children/${childId}/about-you${query === '' ? '' : `?${query}`}`
}

function Kinds({ view: { child, asked, counts } }: InPage) {
  const countOf = (kind: string) => counts.find(count => count.kind === kind)?.now ?? 0
  const all = counts.reduce((sum, { now }) => sum + now, 0)
  const earlier = counts.reduce((sum, count) => sum + count.earlier, 0)
  const choices = [
    { asks: { kind: undefined, earlier: false }, text: words.counted(words.everything, all) },
    ...aboutYouKinds.map(kind => ({ asks: { kind, earlier: false }, text: words.counted(words.kinds[kind], countOf(kind)) })),
    { asks: { kind: undefined, earlier: true }, text: words.counted(words.earlier, earlier) },
  ]
  return (
    <nav class="kinds no-print" aria-label={words.show}>
      <ul class="kinds__list">
        {choices.map(({ asks, text }) => <li><a href={hrefOf(child.id, asks)} aria-current={asks.kind === asked.kind && asks.earlier === asked.earlier ? 'page' : undefined}>{text}</a></li>)}
      </ul>
    </nav>
  )
}

function Entries({ view: { child, asked, entries, counts, page, pageSize } }: InPage) {
  const name = nameOf(child)
  const total = counts.filter(({ kind }) => asked.kind === undefined || kind === asked.kind).reduce((sum, count) => sum + (asked.earlier ? count.earlier : count.now), 0)
  if (total === 0) return <p>{asked.earlier ? words.nothingEarlier : asked.kind ? words.nothingOfKind : words.nothing(name)}</p>
  return (
    <section aria-labelledby="entries">
      <h2 class="govuk-heading-m" id="entries">{asked.earlier ? words.earlier : asked.kind ? words.kinds[asked.kind] : words.everything}</h2>
      <ol class="govuk-list govuk-list--spaced">{entries.map(about => <li><Entry about={about} />{!about.change && <ChangeLink about={about} />}</li>)}</ol>
      <PageLinks page={page} total={total} size={pageSize} hrefOf={to => hrefOf(child.id, asked, to)} label={words.pages} />
    </section>
  )
}

function ChangeLink({ about }: { readonly about: AboutYou }) {
  return <p class="govuk-!-margin-bottom-0 no-print"><a href={`/children/${about.childId}/about-you/${about.id}`}>{words.change}<span class="govuk-visually-hidden">: {firstWords(about.words, 60)}</span></a></p>
}
