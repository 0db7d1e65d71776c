import { holds } from '../../domain/who-was-who.ts'
import type { PersonAround } from '../../store/children.ts'
import type { Entry } from '../../store/file-entries.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { DangersOfOthers } from '../parts/danger-lines.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { fromToInWords } from '../parts/when.ts'
import { lifeHeading, type LifeView } from './life-page.tsx'
import type { FileFrame } from './view.ts'
import { peopleWords } from './words.ts'

const words = peopleWords.whoWasWho

export interface WhoWasWhoView extends FileFrame {
  readonly around: readonly PersonAround[]
  readonly dangers: readonly Entry[]
  readonly life: LifeView['entries']
  /** The day that is shown, ISO date, and its boxes. */
  readonly day: string
  readonly typed: Readonly<Record<string, string>>
  readonly isWrong: boolean
}

/** Everybody around the child on one day, and where the child lived and learnt then. */
export function WhoWasWhoPage(view: WhoWasWhoView) {
  const { child, name, day, isWrong } = view
  const address = `/children/${child.id}`
  const family = view.around.filter(({ relationship }) => relationship !== null)
  const professionals = view.around.filter(({ relationship }) => relationship === null)
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={isWrong}
      banner={(
        <>
          <BackLink href={address}>{peopleWords.backToChild(name)}</BackLink>
          {isWrong && <ErrorSummary errors={[{ text: words.noSuchDay, href: '#on-day' }]} />}
          {view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{words.heading(name)}</h1>
      <form method="get" action={`${address}/people`} class="no-print" noValidate>
        <DateInput id="on" namePrefix="on" legend={words.ask} hint={words.hint} values={view.typed} error={isWrong && words.noSuchDay} />
        <Button classes="govuk-button--secondary">{words.button}</Button>
      </form>
      <h2 class="govuk-heading-m" id="on-that-day">{words.on(day, day === view.today)}</h2>
      <Then view={view} />
      <DangersOfOthers dangers={view.dangers.filter(each => holds(spanOf(each), day))} shown={view.around.filter(person => holds(person, day)).map(({ personId }) => personId)} childId={child.id} name={name} />
      <Group heading={words.family} people={family} view={view} />
      <Group heading={words.professionals} people={professionals} view={view} />
      <ul class="govuk-list no-print">
        <li><a href={`${address}/people/new`}>{words.add}</a></li>
        <li><a href={`${address}/family-map`}>{words.map}</a></li>
        <li><a href={`${address}/life`}>{words.life}</a></li>
      </ul>
    </Page>
  )
}

const spanOf = ({ answers }: Entry) => ({ from: answers['from-day'] ?? null, to: answers['to-day'] ?? null })

/** Home, school, our work and the law on that day. */
function Then({ view }: { readonly view: WhoWasWhoView }) {
  const then = (kind: keyof LifeView['entries']) => view.life[kind].filter(entry => holds(spanOf(entry), view.day)).map(entry => lifeHeading(kind, entry, view.name)).join('; ') || words.nothing
  return (
    <SummaryList rows={[
      { key: words.home, value: then('home') }, { key: words.school, value: then('school') }, { key: words.work, value: then('involvement') }, { key: words.law, value: then('legal-status') },
    ]} />
  )
}

interface GroupProps { readonly heading: string; readonly people: readonly PersonAround[]; readonly view: WhoWasWhoView }

function Group({ heading, people, view }: GroupProps) {
  const then = people.filter(person => holds(person, view.day))
  const others = people.filter(person => !then.includes(person))
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{heading}</h3>
      {then.length === 0 ? <p>{words.nobody}</p> : <People people={then} view={view} />}
      {others.length > 0 && <Details summary={<>{words.others(others.length)}<span class="govuk-visually-hidden">: {heading}</span></>}><People people={others} view={view} /></Details>}
    </>
  )
}

function People({ people, view }: Omit<GroupProps, 'heading'>) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {people.map(person => {
        const danger = view.dangers.filter(each => each.standsWithId === person.personId && holds(spanOf(each), view.day))
        const facts = [person.relationship ?? person.role, person.parentalResponsibility && peopleWords.person.responsibility, fromToInWords(person.from, person.to, view.today)].filter(Boolean)
        return (
          <li>
            {person.isStaff ? <strong>{person.fullName}</strong> : <a href={`/children/${view.child.id}/people/${person.personId}`}>{person.fullName}</a>}{facts.map(fact => `, ${fact}`)}
            {danger.map(each => <><br /><strong class="danger__line">{peopleWords.person.isDanger(view.name)}: {each.answers['what']}</strong></>)}
          </li>
        )
      })}
    </ul>
  )
}
