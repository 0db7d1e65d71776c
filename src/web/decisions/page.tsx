import { documentOf } from '../../domain/catalogue.ts'
import type { BigDecision, ListedRecord } from '../../store/oversight.ts'
import { BackLink } from '../parts/back-link.tsx'
import { dayInWords } from '../parts/day.ts'
import { InsetText } from '../parts/inset-text.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { dateInWords } from '../parts/when.ts'
import { decisionWords as words } from './words.ts'

export interface DecisionsView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** The day of a moment at the authority's place. */
  readonly dayOf: (at: Date) => string
  readonly child: { readonly id: string; readonly name: string }
  readonly decisions: readonly BigDecision[]
  readonly notTold: readonly ListedRecord[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

/** What was decided for a child, each with who, when, why, and what the child wanted. */
export function DecisionsPage(view: DecisionsView) {
  const { child, decisions, total } = view
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={<BackLink href={`/children/${child.id}`}>{words.back(child.name)}</BackLink>}>
      <h1 class="govuk-heading-l">{words.heading(child.name)}</h1>
      {view.notTold.length > 0 && <NotTold view={view} />}
      <p>{total === 0 ? words.none(child.name) : words.lead(child.name)}</p>
      {decisions.map(decision => <Decision decision={decision} view={view} />)}
      <PageLinks page={view.page} total={total} size={view.pageSize} hrefOf={page => `/children/${child.id}/decisions?page=${page}`} label={words.pages} />
    </Page>
  )
}

const NotTold = ({ view: { notTold, child, dayOf } }: { readonly view: DecisionsView }) => (
  <InsetText>
    <h2 class="govuk-heading-s">{words.notTold(child.name)}</h2>
    <ul class="govuk-list">{notTold.map(({ recordId, documentCode, happenedAt }) => <li><a href={`/records/${recordId}#told`}>{documentOf(documentCode)?.title ?? documentCode}, {dayInWords(dayOf(happenedAt))}</a></li>)}</ul>
  </InsetText>
)

function Decision({ decision, view: { child, dayOf } }: { readonly decision: BigDecision; readonly view: DecisionsView }) {
  const day = decision.decidedOn ?? dayOf(decision.happenedAt)
  const title = documentOf(decision.documentCode)?.title ?? decision.documentCode
  return (
    <section class="govuk-summary-card" aria-labelledby={`decision-${decision.passageId}`}>
      <div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title" id={`decision-${decision.passageId}`}>{dateInWords(day)}: {decision.what}</h2></div>
      <div class="govuk-summary-card__content">
        <SummaryList
          rows={[
            { key: words.who, value: decision.decidedBy || words.notWritten },
            { key: words.why, value: decision.why || words.notWritten },
            { key: words.wanted(child.name), value: decision.whatTheChildWanted || words.notWritten },
            { key: words.record, value: <><a href={`/records/${decision.recordId}#passage-${decision.passageId}`}>{title}</a>{!decision.isToChild && <><br />{words.notToChild(child.name)}</>}</> },
          ]}
        />
      </div>
    </section>
  )
}
