import { answerInWords } from '../../domain/entry-form.ts'
import { entryKinds } from '../../domain/file-entries.ts'
import { personForm } from '../../domain/person-form.ts'
import { isOver } from '../../domain/who-was-who.ts'
import type { Entry } from '../../store/file-entries.ts'
import type { PersonOnFile } from '../../store/people.ts'
import { ageInWords } from '../parts/age.ts'
import { BackLink } from '../parts/back-link.tsx'
import { withNames } from '../parts/entry-fields.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { dateInWords } from '../parts/when.ts'
import { DangerList } from './dangers.tsx'
import { EntryItem } from './entry-item.tsx'
import { Joined } from './joined.tsx'
import { PersonHistory } from './person-history.tsx'
import type { FileFrame, Named } from './view.ts'
import { peopleWords } from './words.ts'

const words = peopleWords.person

/** Kinds of entries that stand on the page of a person. */
type OnPage = 'relationship' | 'danger' | 'contact' | 'name' | 'tie' | 'agreement' | 'court-order' | 'wish'

export interface PersonView extends FileFrame {
  readonly person: PersonOnFile
  readonly entries: Readonly<Record<OnPage, readonly Entry[]>>
  readonly named: readonly Named[]
  /** Entries of the same person that stand behind this one. */
  readonly behind: readonly Named[]
}

/** Somebody on a child's file: a danger said first, then who they are, how they stand to the child, and what was written before. */
export function PersonPage(view: PersonView) {
  const { child, person, name } = view
  const isChild = person.id === child.id
  const [{ answers }] = person.history
  return (
    <Page
      title={isChild ? words.titleOfChild : words.title} authority={view.authority} who={view.who} nav={view.nav}
      banner={<><BackLink href={`/children/${child.id}`}>{peopleWords.backToChild(name)}</BackLink>{view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}</>}
    >
      <h1 class="govuk-heading-xl govuk-!-margin-bottom-3">{answers['full-name']}</h1>
      <DangerList dangers={view.entries.danger} childId={child.id} name={name} today={view.today} />
      <Joined view={view} />
      <WhoTheyAre view={view} />
      {!isChild && <Entries kind="relationship" view={view} />}
      {!isChild && <><Entries kind="agreement" view={view} /><Entries kind="court-order" view={view} /><Entries kind="wish" view={view} /></>}
      <Entries kind="contact" view={view} />
      <Entries kind="name" view={view} />
      <Entries kind="tie" view={view} />
      <PersonHistory history={person.history} local={view.local} />
      <ul class="govuk-list no-print">
        {(isChild || view.entries.relationship.some(({ answers: { relationship, 'to-day': to } }) => relationship && !isOver({ from: null, to: to ?? null }, view.today))) && <li><a href={`/children/${child.id}/people/${person.id}/invite`}>{words.signIn}</a></li>}
        {!isChild && <li><a href={addressOf(view, 'danger')}>{words.add.danger}</a></li>}
        {!isChild && !person.hasFile && person.mergedInto === null && <li><a href={`/children/${child.id}/people/${person.id}/join`}>{words.join}</a></li>}
      </ul>
    </Page>
  )
}

const addressOf = ({ child, person }: PersonView, kind: OnPage): string => `/children/${child.id}/entries/${kind}/new?person=${person.id}`

function WhoTheyAre({ view: { child, person, today } }: { readonly view: PersonView }) {
  const { history: [{ answers }], isElsewhere } = person
  const said = (id: string) => answerInWords(personForm, id, answers[id] ?? null)
  const born = answers['date-of-birth'] ?? null
  const died = answers['died-on'] ?? null
  const talks = [answers['uses-words'] === 'false' && words.noWords, said('communication')].filter(Boolean).join(' ')
  return (
    <section aria-labelledby="who">
      <h2 class="govuk-heading-m" id="who">{words.who}</h2>
      <SummaryList
        classes="govuk-summary-list--no-border govuk-!-margin-bottom-2"
        rows={[
          { key: words.called, value: said('preferred-name') || answers['full-name'] },
          { key: words.pronouns, value: said('pronouns') || words.notKnown },
          { key: words.born, value: born ? `${dateInWords(born)}${died ? '' : `, ${ageInWords(born, today)}`}` : words.notKnown },
          died !== null && { key: words.died, value: dateInWords(died) },
          said('described-as') !== '' && { key: words.describes, value: said('described-as') },
          talks !== '' && { key: words.talks, value: talks },
          said('languages') !== '' && { key: words.languages, value: said('languages') },
          said('interpreter') !== '' && { key: words.interpreter, value: said('interpreter') },
        ]}
      />
      {isElsewhere && <p class="govuk-hint">{words.elsewhere(said('preferred-name') || (answers['full-name'] ?? ''))}</p>}
      <p class="no-print"><a href={`/children/${child.id}/people/${person.id}/correct`}>{words.correct}</a></p>
    </section>
  )
}

function Entries({ kind, view }: { readonly kind: Exclude<OnPage, 'danger'>; readonly view: PersonView }) {
  const { child, name, entries: { [kind]: entries }, today } = view
  const now = entries.filter(({ answers }) => !isOver({ from: null, to: answers['to-day'] ?? null }, today))
  const sorted = [...now, ...entries.filter(entry => !now.includes(entry))]
  return (
    <section aria-labelledby={kind}>
      <h2 class="govuk-heading-m" id={kind}>{withNames(entryKinds[kind].heading, { child: name })}</h2>
      {sorted.length === 0 ? <p>{words.nothing}</p> : <ul class="govuk-list govuk-list--bullet">{sorted.map(entry => <EntryItem kind={kind} entry={entry} view={view} />)}</ul>}
      <p class="no-print"><a href={addressOf({ ...view, child }, kind)}>{words.add[kind]}</a></p>
    </section>
  )
}
