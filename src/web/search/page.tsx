import { catalogue, documentOf } from '../../domain/catalogue.ts'
import { searchedParts } from '../../domain/search.ts'
import type { Found } from '../../store/searches.ts'
import { dayInWords } from '../parts/day.ts'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { Radios } from '../parts/radios.tsx'
import { Select } from '../parts/select.tsx'
import type { SearchView } from './view.ts'
import { searchWords as words } from './words.ts'

interface InPage { readonly view: SearchView }

/** Finding records by their words: one box, what narrows it, and what was found with a piece of each. */
export function SearchPage({ view }: InPage) {
  const { problems } = view
  const banner = problems.length > 0 && <ErrorSummary title={words.problem} errors={problems.map(problem => ({ text: words.problems[problem], href: `#${fieldOf[problem]}` }))} />
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={banner || undefined} hasErrors={problems.length > 0}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <SearchForm view={view} />
      {view.people.length > 0 && <People people={view.people} />}
      {view.findings && <Findings view={view} findings={view.findings} />}
    </Page>
  )
}

const fieldOf = { 'no-words': 'words', 'too-long': 'words', 'from-is-no-day': 'from', 'to-is-no-day': 'to', 'from-after-to': 'from' } as const

function SearchForm({ view }: InPage) {
  const { asked } = view
  const narrows = Boolean(asked.from ?? asked.to) || asked.part !== 'all' || asked.order !== 'best'
  const errorOf = (field: string) => view.problems.filter(problem => fieldOf[problem] === field).map(problem => words.problems[problem])[0]
  return (
    <form method="post" action="/search" class="no-print" autocomplete="off" noValidate>
      <Input name="words" type="search" label={words.words} hint={words.wordsHint} value={asked.words} error={errorOf('words')} spellcheck={false} autocomplete="off" />
      <Select
        name="child" label={words.child} value={asked.childId ?? ''}
        items={[{ value: '', text: words.everybody }, ...view.children.map(child => ({ value: child.id, text: child.name === child.fullName ? child.name : `${child.name} (${child.fullName})` }))]}
      />
      <Select name="document" label={words.document} value={asked.document ?? ''} items={[{ value: '', text: words.anyDocument }, ...catalogue.map(({ code, title }) => ({ value: code, text: title }))]} />
      <Select name="year" label={words.year} value={asked.year ?? ''} items={[{ value: '', text: words.anyYear }, ...yearsBack(view.thisYear).map(year => ({ value: String(year), text: words.yearIs(year, view.thisYear) }))]} />
      <Details summary={words.more} open={narrows || view.problems.some(problem => fieldOf[problem] !== 'words')}>
        <p>{words.moreText}</p>
        <Radios name="part" legend={words.part} value={asked.part} classes="govuk-radios--small" items={searchedParts.map(value => ({ value, text: words.parts[value] }))} />
        <Day name="from" label={words.from} value={asked.from} error={errorOf('from')} />
        <Day name="to" label={words.to} value={asked.to} error={errorOf('to')} />
        <Radios name="order" legend={words.order} value={asked.order} classes="govuk-radios--small govuk-radios--inline" items={Object.entries(words.orders).map(([value, text]) => ({ value, text }))} />
      </Details>
      <button class="govuk-button" type="submit">{words.search}</button>
    </form>
  )
}

/** As far back as a file of somebody who is still young can reach. */
const yearsBack = (thisYear: number): readonly number[] => Array.from({ length: 26 }, (_, back) => thisYear - back)

/** A day in the browser's own box; what is no day stands as text, so that the box does not swallow it. */
const Day = ({ name, label, value, error }: { readonly name: string; readonly label: string; readonly value: string | undefined; readonly error: string | undefined }) => (
  <Input name={name} label={label} value={value} error={error} classes="govuk-input--width-10" autocomplete="off" attributes={{ type: error ? 'text' : 'date' }} />
)

/** People whom the words may mean, with the files on which they are. */
function People({ people }: { readonly people: SearchView['people'] }) {
  return (
    <section aria-labelledby="people">
      <h2 class="govuk-heading-m" id="people">{words.people(people.length)}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {people.map(person => (
          <li>
            <strong>{person.fullName}</strong>{[person.preferredName && words.called(person.preferredName), person.otherNames.length > 0 && words.also(person.otherNames), person.dateOfBirth && words.bornOn(person.dateOfBirth)].filter(Boolean).map(fact => `, ${fact}`)}
            {person.files.toSorted((one, other) => Number(one.standsAs !== null) - Number(other.standsAs !== null)).map(({ childId, childName, standsAs }) => <><br />{standsAs === null ? <a href={`/children/${childId}`}>{words.toFile(childName)}</a> : <a href={`/children/${childId}/people/${person.personId}`}>{words.standsAs(standsAs, childName)}</a>}</>)}
          </li>
        ))}
      </ul>
      <p class="no-print"><a href="/people/find">{words.morePeople}</a></p>
    </section>
  )
}

function Findings({ view, findings }: InPage & { readonly findings: NonNullable<SearchView['findings']> }) {
  if (findings.tooCommon) return <p>{words.tooCommon}</p>
  if (findings.found.length === 0) return <section aria-labelledby="found"><h2 class="govuk-heading-m" id="found">{view.asked.words === '' ? words.noneSuch : words.nothing}</h2><ul class="govuk-list govuk-list--bullet">{words.nothingHelp.map(help => <li>{help}</li>)}</ul></section>
  return (
    <section aria-labelledby="found">
      <h2 class="govuk-heading-m" id="found">{words.found(findings.total)}</h2>
      {findings.byBeginnings && <p>{words.byBeginnings}</p>}
      <ol class="govuk-list govuk-list--spaced search-found">{findings.found.map(found => <FoundItem found={found} day={view.local(found.happenedAt).slice(0, 10)} />)}</ol>
      <PageLinks page={findings.page} total={findings.total} size={findings.pageSize} hrefOf={page => `/search/${findings.id}?page=${page}`} label={words.pages} />
    </section>
  )
}

function FoundItem({ found, day }: { readonly found: Found; readonly day: string }) {
  return (
    <li>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a href={`/records/${found.recordId}`}>{found.childName}: {[documentOf(found.documentCode)?.title ?? found.documentCode, found.cameFrom?.title].filter(Boolean).join(': ')}</a></h3>
      <p class="govuk-!-margin-bottom-1">{found.snippet.map(({ text, isFound }) => (isFound ? <mark>{text}</mark> : text))}</p>
      <p class="govuk-hint govuk-!-margin-bottom-0">{dayInWords(day)}, {[words.writtenBy(found.writtenByName), found.cameFrom && words.cameFrom(found.cameFrom.system)].filter(Boolean).join(', ')}</p>
    </li>
  )
}
