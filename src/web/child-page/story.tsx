import { catalogue, documentOf } from '../../domain/catalogue.ts'
import type { StoryLine } from '../../store/records.ts'
import { nameOf } from '../parts/child-name.ts'
import { dayInWords } from '../parts/day.ts'
import { firstWords } from '../parts/first-words.ts'
import { PageLinks } from '../parts/page-links.tsx'
import { Select } from '../parts/select.tsx'
import type { ChildPageView } from './view.ts'
import { childPageWords as words } from './words.ts'

/** The story in order, newest first: a line for each record. */
export function StoryPart({ view: { child, story, local } }: { readonly view: ChildPageView }) {
  return (
    <section aria-labelledby="story">
      <h2 class="govuk-heading-l" id="story">{words.story}</h2>
      {(story.documents.length > 1 || story.years.length > 1) && <Filter childId={child.id} story={story} />}
      {story.total === 0 ? <p>{story.documents.length > 0 ? words.noneSuch : words.noStory(nameOf(child))}</p> : <ol class="govuk-list govuk-list--spaced">{story.lines.map(line => <Line line={line} day={local(line.happenedAt).slice(0, 10)} />)}</ol>}
      <PageLinks page={story.page} total={story.total} size={story.pageSize} hrefOf={page => `/children/${child.id}?${new URLSearchParams({ ...(story.document ? { kind: story.document } : {}), ...(story.year ? { year: String(story.year) } : {}), page: String(page) })}#story`} label={words.storyPages} />
    </section>
  )
}

/** Which records of the story are shown: of one kind, of one year. */
function Filter({ childId, story }: { readonly childId: string; readonly story: ChildPageView['story'] }) {
  return (
    <form method="get" action={`/children/${childId}#story`} class="story__filter no-print">
      <Select name="kind" label={words.kind} value={story.document ?? ''} items={[{ value: '', text: words.anyKind }, ...catalogue.filter(({ code }) => story.documents.includes(code)).map(({ code, title }) => ({ value: code, text: title }))]} />
      <Select name="year" label={words.year} value={story.year ? String(story.year) : ''} items={[{ value: '', text: words.anyYear }, ...story.years.map(year => ({ value: String(year), text: String(year) }))]} />
      <button class="govuk-button govuk-button--secondary" type="submit">{words.show}</button>
    </form>
  )
}

/** What stands in the database at most of the first words. */
const opensAtMost = 240

function Line({ line, day }: { readonly line: StoryLine; readonly day: string }) {
  const document = documentOf(line.documentCode)
  const what = line.facts.cameFrom?.title ? line.facts.cameFrom.title : line.documentCode === 'D01' ? words.contacts[line.facts.kind] ?? words.contacts.other : [document?.title ?? line.documentCode, line.facts.documentKind?.label].filter(Boolean).join(': ')
  const shared = line.firstSharedOn ? words.shared(line.firstSharedOn) : line.facts.cameFrom ? words.cameFrom(line.facts.cameFrom.system) : line.isToChild ? words.neverShared : words.notToChild
  const opens = firstWords(line.opens, 160, line.opens.length < opensAtMost)
  const facts = [words.writtenBy(line.writtenByName), shared, line.currentVersion > 1 && words.corrected].filter(Boolean)
  return (
    <li>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a href={`/records/${line.id}`}>{dayInWords(day)}: {what}</a></h3>
      {line.opens && <p class="govuk-!-margin-bottom-1">{opens}</p>}
      <p class="govuk-hint govuk-!-margin-bottom-0">{facts.join(', ')}</p>
    </li>
  )
}
