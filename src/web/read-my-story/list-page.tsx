import { dayInWords } from '../parts/day.ts'
import { CalmPage } from '../parts/page.tsx'
import { Pagination } from '../parts/pagination.tsx'
import type { Reader } from '../parts/record-view/view.ts'
import type { RecordLine, StoryListView } from './view.ts'
import { shared, type StoryWords, storyWords } from '../parts/record-view/story-words.ts'

/** All that was shared with this reader, in order. */
export function StoryListPage(view: StoryListView) {
  const words = storyWords(view.reader)
  return (
    <CalmPage title={words.title} authority={view.authority} who={view.who} help={<Help words={words} />}>
      <h1>{words.heading}</h1>
      {view.told > 0 && <p><a href="/my-story/told">{shared.told(view.told)}</a></p>}
      {view.records.length === 0 ? <p>{words.empty}</p> : <><p>{words.lead}</p><Order order={view.order} /><Groups records={view.records} reader={view.reader} /></>}
      {view.pages > 1 && (
        <>
          <p class="paging">{shared.pageOf(view.page, view.pages)}</p>
          <Pagination
            previous={view.previousHref ? { href: view.previousHref, text: shared.previousPage } : undefined}
            next={view.nextHref ? { href: view.nextHref, text: shared.nextPage } : undefined}
          />
        </>
      )}
    </CalmPage>
  )
}

/** Where to turn when what one reads is hard. */
export function Help({ words }: { readonly words: StoryWords }) {
  return <>{words.help.map(line => <p>{line}</p>)}</>
}

function Order({ order }: Pick<StoryListView, 'order'>) {
  if (!order.otherHref) return null
  return <p class="no-print"><a href={order.otherHref}>{order.now === 'newest-first' ? shared.oldestFirst : shared.newestFirst}</a></p>
}

function Groups({ records, reader }: { readonly records: readonly RecordLine[]; readonly reader: Reader }) {
  return <>{groupsOf(records, reader).map(group => <section class="story-year"><h2>{group.heading}</h2><List records={group.records} /></section>)}</>
}

function List({ records }: { readonly records: readonly RecordLine[] }) {
  return (
    <ol class="story-list">
      {records.map(record => (
        <li class="story-list__item">
          <p class="story-list__day"><time dateTime={record.day}>{dayInWords(record.day)}</time>{record.unread && <> <strong class="story-list__new">{shared.newOne}</strong></>}</p>
          <p class="story-list__title"><a href={record.href}>{record.title}<span class="govuk-visually-hidden">, {dayInWords(record.day)}</span></a></p>
          {record.writtenTo && <p class="story-list__by">{shared.writtenTo(record.writtenTo)}</p>}
          <p class="story-list__by">{record.by}</p>
          {record.changedOn && <p class="story-list__by">{shared.changedOn(record.changedOn)}</p>}
        </li>
      ))}
    </ol>
  )
}

/** By year, or for an adult by how old they were. Neighbours only: the order is the list's. */
function groupsOf(records: readonly RecordLine[], reader: Reader): { heading: string; records: RecordLine[] }[] {
  const groups: { heading: string; records: RecordLine[] }[] = []
  for (const record of records) {
    const heading = reader.kind === 'adult' && record.age !== undefined ? shared.atAge(record.age) : shared.inYear(record.day.slice(0, 4))
    const last = groups.at(-1)
    if (last?.heading === heading) last.records.push(record)
    else groups.push({ heading, records: [record] })
  }
  return groups
}
