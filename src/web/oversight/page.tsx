import type { ComponentChildren } from 'preact'
import { documentOf } from '../../domain/catalogue.ts'
import type { DueForChild } from '../../store/dues.ts'
import type { WaitingEdition } from '../../store/editions.ts'
import type { listNotTold, listOpenComments, ListedRecord } from '../../store/oversight.ts'
import { firstWords } from '../parts/first-words.ts'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { oversightWords as words } from './words.ts'

export interface OversightView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** The day of a moment at the authority's place. */
  readonly dayOf: (at: Date) => string
  /** The most that each list holds. */
  readonly most: number
  readonly waiting: readonly ListedRecord[]
  /** What is shared only when a second person has looked at it. */
  readonly toConfirm: readonly WaitingEdition[]
  readonly talks: Awaited<ReturnType<typeof listOpenComments>>
  readonly notTold: Awaited<ReturnType<typeof listNotTold>>
  readonly late: readonly DueForChild[]
  readonly finished: readonly ListedRecord[]
}

/** For a manager: what waits for them, what is open, what is late, and what the team has finished. */
export function OversightPage(view: OversightView) {
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.lead}</p>
      <p class="no-print"><a href="/files-to-join">{words.filesToJoin}</a></p>
      <List id="waiting" heading={words.waiting} none={words.noneWaiting} most={view.most} items={view.waiting.map(record => <Item record={record} says={words.waitingSince(record.finishedByName, view.dayOf(record.finishedAt))} />)} />
      <List
        id="to-confirm" heading={words.toConfirm} none={words.noneToConfirm} most={view.most}
        items={view.toConfirm.map(({ editionId, childName, documentCode, recipientName, preparedByName, preparedAt }) => (
          <li><a href={`/editions/${editionId}`}>{childName}: {documentOf(documentCode)?.title ?? documentCode}, {words.forReader(recipientName)}</a><br /><span class="govuk-hint">{words.preparedBy(preparedByName, view.dayOf(preparedAt))}</span></li>
        ))}
      />
      <List id="talks" heading={words.talks} none={words.noTalks} most={view.most} items={view.talks.map(talk => <Item record={talk} to="#between" says={words.saidBy(talk.writtenByName, view.dayOf(talk.writtenAt))}><p class="govuk-!-margin-bottom-0">{firstWords(talk.words, 160)}</p></Item>)} />
      <List
        id="not-told" heading={words.notTold} none={words.noneNotTold} most={view.most}
        items={view.notTold.map(record => <Item record={record} to="#told" says={record.lookAgainOn ? words.lookAgain(record.lookAgainOn) : words.waitingSince(record.finishedByName, view.dayOf(record.finishedAt))} />)}
      />
      <List
        id="late" heading={words.late} none={words.noneLate} most={view.most}
        items={view.late.map(({ timescale, childId, childName, by }) => <li><a href={`/due?child=${childId}`}>{childName}: {timescale.what}</a><br /><span class="govuk-hint">{words.wasDue(by)}</span></li>)}
      >
        <p class="no-print"><a href="/due">{words.seeDates}</a></p>
      </List>
      <List id="finished" heading={words.finished} none={words.noneFinished} most={view.most} items={view.finished.map(record => <Item record={record} says={words.waitingSince(record.finishedByName, view.dayOf(record.finishedAt))} />)} />
    </Page>
  )
}

interface ListProps { readonly id: string; readonly heading: string; readonly none: string; readonly most: number; readonly items: readonly ComponentChildren[]; readonly children?: ComponentChildren }

const List = ({ id, heading, none, most, items, children }: ListProps) => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-m" id={id}>{heading}</h2>
    {items.length === 0 ? <p>{none}</p> : <ul class="govuk-list govuk-list--spaced">{items}</ul>}
    {items.length >= most && <p class="govuk-hint">{words.more(most)}</p>}
    {children}
  </section>
)

const Item = ({ record, says, to = '', children }: { readonly record: ListedRecord; readonly says: string; readonly to?: string; readonly children?: ComponentChildren }) => (
  <li>
    <a href={`/records/${record.recordId}${to}`}>{record.childName}: {documentOf(record.documentCode)?.title ?? record.documentCode}</a>
    {children}
    <br /><span class="govuk-hint">{says}</span>
  </li>
)
