import { isLongAgo } from '../../domain/about-you.ts'
import { documentOf } from '../../domain/catalogue.ts'
import { inWords } from '../../domain/several.ts'
import type { ChildOnMyList } from '../../store/children.ts'
import type { MyDraft } from '../../store/drafts.ts'
import { ageInWords } from '../parts/age.ts'
import { nameOf } from '../parts/child-name.ts'
import { firstWords } from '../parts/first-words.ts'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { clockOf, nearDayInWords } from '../parts/when.ts'
import { myChildrenWords as words } from './words.ts'

export interface MyChildrenView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** Today, ISO date. */
  readonly today: string
  /** A moment as the clock at the authority's place shows it: `2026-11-24T15:30`. */
  readonly local: (at: Date) => string
  readonly drafts: readonly MyDraft[]
  readonly children: readonly ChildOnMyList[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  /** A key for each button that begins a record. */
  readonly newKey: () => string
}

/** What to do next and what can wait, child by child. No scores and no colours on children. */
export function MyChildrenPage(view: MyChildrenView) {
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav}>
      {view.drafts.length > 0 && view.page === 1 && <MyDrafts view={view} />}
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p class="no-print"><a href="/children/new">{words.addChild}</a></p>
      {view.total === 0 ? <p>{words.empty}</p> : (
        <>
          <p>{words.howMany(view.total)}</p>
          {view.children.map(child => <ChildItem child={child} view={view} />)}
          <PageLinks page={view.page} total={view.total} size={view.pageSize} hrefOf={page => `/children?page=${page}`} label={words.pages} />
        </>
      )}
    </Page>
  )
}

function MyDrafts({ view: { drafts, local, today } }: { readonly view: MyChildrenView }) {
  return (
    <section class="govuk-inset-text" aria-labelledby="drafts">
      <h2 class="govuk-heading-m" id="drafts">{words.drafts}</h2>
      <ul class="govuk-list">
        {drafts.map(draft => {
          const changed = local(draft.changedAt)
          return (
            <li>
              <a href={`/drafts/${draft.id}`}>{words.goOn(inWords(draft.childNames))}</a>
              {' '}({documentOf(draft.documentCode)?.title ?? draft.documentCode}), {words.leftOff(changed.slice(0, 10), clockOf(changed), today)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface OfChild { readonly child: ChildOnMyList; readonly view: MyChildrenView }

function ChildItem({ child, view }: OfChild) {
  const name = nameOf(child)
  return (
    <section class="govuk-summary-card" aria-labelledby={`child-${child.id}`}>
      <div class="govuk-summary-card__title-wrapper">
        <h2 class="govuk-summary-card__title" id={`child-${child.id}`}><a href={`/children/${child.id}`}>{name}</a></h2>
        <p class="govuk-!-margin-bottom-0">{[child.preferredName && child.fullName, child.dateOfBirth && ageInWords(child.dateOfBirth, view.today)].filter(Boolean).join(', ')}</p>
      </div>
      <div class="govuk-summary-card__content">
        <SummaryList
          rows={[
            { key: words.lastWritten, value: <LastWritten child={child} view={view} /> },
            { key: words.next, value: <Next child={child} view={view} /> },
            hasToLookAt(child, view.today) && { key: words.toDo, value: <ToLookAt child={child} today={view.today} /> },
          ]}
        />
        <form method="post" action={`/children/${child.id}/drafts`}>
          <input type="hidden" name="key" value={view.newKey()} />
          <input type="hidden" name="document" value="D01" />
          <div class="govuk-button-group govuk-!-margin-bottom-0">
            <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-2" type="submit">{words.writeVisit(name)}</button>
            <a class="govuk-link" href={`/children/${child.id}/write`}>{words.writeElse}<span class="govuk-visually-hidden">: {name}</span></a>
          </div>
        </form>
      </div>
    </section>
  )
}

function LastWritten({ child, view }: OfChild) {
  if (!child.lastRecordId || !child.lastHappenedAt) return <>{words.nothingWritten}</>
  const day = view.local(child.lastHappenedAt).slice(0, 10)
  return <a href={`/records/${child.lastRecordId}`}>{documentOf(child.lastDocumentCode ?? '')?.title ?? child.lastDocumentCode}, {nearDayInWords(day, view.today)}</a>
}

function Next({ child, view }: OfChild) {
  return (
    <>
      {child.overdue > 0 && <p class="govuk-!-margin-bottom-1"><a href={`/children/${child.id}#steps`}>{words.pastItsDay(child.overdue)}</a></p>}
      {child.nextDueDay && <p class="govuk-!-margin-bottom-1">{firstWords(child.nextDueWhat ?? '', 160)} <span class="govuk-hint">({words.by(child.nextDueDay, view.today)})</span></p>}
      {child.overdue === 0 && !child.nextDueDay && words.nothingNext}
    </>
  )
}

const hasToLookAt = ({ neverShared, disagreements, openDrafts, newestAboutYou }: ChildOnMyList, today: string): boolean => neverShared + disagreements + openDrafts > 0 || isLongAgo(newestAboutYou, today)

function ToLookAt({ child, today }: { readonly child: ChildOnMyList; readonly today: string }) {
  const things = [
    { count: child.disagreements, text: words.disagreements(child.disagreements), href: `/children/${child.id}#answers` },
    { count: child.neverShared, text: words.neverShared(child.neverShared), href: `/children/${child.id}#story` },
    { count: child.openDrafts, text: words.drafting(child.openDrafts), href: `/children/${child.id}#drafts` },
    { count: Number(isLongAgo(child.newestAboutYou, today)), text: words.nothingNewAbout(nameOf(child), child.newestAboutYou), href: `/children/${child.id}#about` },
  ].filter(({ count }) => count > 0)
  return <ul class="govuk-list govuk-!-margin-bottom-0">{things.map(({ text, href }) => <li><a href={href}>{text}</a></li>)}</ul>
}
