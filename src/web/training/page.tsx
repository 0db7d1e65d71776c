import { everyElement } from '../../guidance/missing.ts'
import type { BadExample, Finding, GoodExample, Rule } from '../../guidance/rule.ts'
import { usualAbout } from '../../guidance/rules/examples.ts'
import { rules } from '../../guidance/rules/index.ts'
import { statementsOf } from '../../guidance/statements.ts'
import { ageInWords } from '../parts/age.ts'
import { Breadcrumbs } from '../parts/breadcrumbs.tsx'
import { Button } from '../parts/button.tsx'
import type { Content } from '../parts/content.ts'
import { dayInWords } from '../parts/day.ts'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { InsetText } from '../parts/inset-text.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { Textarea } from '../parts/textarea.tsx'
import type { Marked } from './marking.ts'
import { itCouldSound, ruleTitles, trainingWords as words } from './words.ts'

interface Frame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
}

/** All questions, with what each is about. */
export function TrainingPage(frame: Frame) {
  return (
    <Page title={words.title} {...frame}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.lead}</p>
      <h2 class="govuk-heading-m">{words.questions}</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {rules.map(rule => <li><a href={`/training/${rule.id}`}>{ruleTitles[rule.id]}</a><br />{rule.asks}</li>)}
      </ol>
      <h2 class="govuk-heading-m">{words.lacking}</h2>
      <p><a href="/training/missing">{words.lackingLink}</a></p>
    </Page>
  )
}

export interface RuleView extends Frame {
  readonly rule: Rule
  /** What was written for the exercise, and what the engine says of it, or what is to be mended first. */
  readonly tried?: { readonly text: string; readonly marked: Marked } | { readonly text: string; readonly problem: string } | undefined
}

/** One question: what it asks, why, examples, and an exercise, which goes on top once it was tried. */
export function RulePage({ rule, tried, ...frame }: RuleView) {
  const problem = tried && 'problem' in tried ? tried.problem : undefined
  const marked = tried && 'marked' in tried ? tried.marked : undefined
  const exercise = <Exercise rule={rule} text={tried?.text ?? rule.practice.text} problem={problem} />
  const banner = problem
    ? <ErrorSummary title={words.problem} errors={[{ text: problem, href: '#words' }]} />
    : marked?.isDone && <NotificationBanner type="success" title={words.done}>{words.doneSays}</NotificationBanner>
  return (
    <Page title={`${words.title}: ${ruleTitles[rule.id]}`} banner={banner} hasErrors={problem !== undefined} {...frame}>
      <Trail here={ruleTitles[rule.id]} />
      <h1 class="govuk-heading-l">{ruleTitles[rule.id]}</h1>
      {marked && <Answer marked={marked} rule={rule} />}
      {tried && exercise}
      <InsetText>{rule.asks}</InsetText>
      <h2 class="govuk-heading-m">{words.why}</h2>
      <p>{rule.because}</p>
      <h2 class="govuk-heading-m">{words.examples}</h2>
      <Examples bad={rule.bad} />
      <h2 class="govuk-heading-m">{words.good}</h2>
      <List>{rule.good.map(example => <li>{textOf(example)}</li>)}</List>
      <h2 class="govuk-heading-m">{words.cannotSee}</h2>
      <List>{rule.cannotSee.map(each => <li>{each}</li>)}</List>
      <h2 class="govuk-heading-m">{words.guidance}</h2>
      <Statements ids={rule.source} />
      {!tried && exercise}
      <Next rule={rule} />
    </Page>
  )
}

const Trail = ({ here }: { readonly here: string }) => <Breadcrumbs label={words.breadcrumb} items={[{ href: '/training', text: words.title }, { text: here }]} />

const List = ({ children }: { readonly children: Content }) => <ul class="govuk-list govuk-list--bullet">{children}</ul>

const Statements = ({ ids }: { readonly ids: readonly string[] }) => <List>{statementsOf(ids).map(({ id, asks }) => <li>{asks} ({id})</li>)}</List>

const textOf = (example: GoodExample): string => (typeof example === 'string' ? example : example.text)

function Examples({ bad }: { readonly bad: readonly BadExample[] }) {
  return (
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row"><th class="govuk-table__header" scope="col">{words.before}</th><th class="govuk-table__header" scope="col">{words.after}</th></tr>
      </thead>
      <tbody class="govuk-table__body">
        {bad.map(({ text, better }) => <tr class="govuk-table__row"><td class="govuk-table__cell"><Marks text={text} /></td><td class="govuk-table__cell">{better}</td></tr>)}
      </tbody>
    </table>
  )
}

/** The text of an example with what is found underlined. */
function Marks({ text }: { readonly text: string }) {
  return <>{text.split(/(«[^»]*»)/).map(part => (part.startsWith('«') ? <mark class="mark mark--sure">{part.slice(1, -1)}</mark> : part))}</>
}

/** What the engine says of somebody's words. */
function Answer({ marked: { left, besides, isShorter, isDone }, rule }: { readonly marked: Marked; readonly rule: Rule }) {
  return (
    <section>
      {left.length > 0 && <><h2 class="govuk-heading-m">{words.left(left.length)}</h2><p>{words.leftSays}</p><Findings findings={left} /></>}
      {left.length === 0 && isShorter && <p>{words.shorter}</p>}
      {besides.length > 0 && <><h2 class="govuk-heading-s">{words.besides}</h2><p>{words.besidesSays}</p><Findings findings={besides} /></>}
      {isDone && <><h2 class="govuk-heading-m">{words.oneWay}</h2><InsetText>{rule.practice.oneWay}</InsetText><p>{words.oneWayNote}</p><Next rule={rule} /></>}
    </section>
  )
}

const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <List>{findings.map(({ quote, message, instead: [better] }) => <li><strong>“{quote}”</strong> {message} {better !== undefined && (better === '' ? words.takeOut : `${words.better}“${better}”.`)}</li>)}</List>
)

function Exercise({ rule: { id, practice }, text, problem }: { readonly rule: Rule; readonly text: string; readonly problem: string | undefined }) {
  const [child] = usualAbout.children
  return (
    <>
      <h2 class="govuk-heading-m" id="practice">{words.practice}</h2>
      <p>{words.practiceLead}</p>
      {child && <p>{words.who(child.name, child.dateOfBirth && ageInWords(child.dateOfBirth, usualAbout.date))}</p>}
      <List>{usualAbout.people.map(({ name, role, relationship }) => <li>{name}, {relationship ?? role}</li>)}</List>
      <p>{words.written(dayInWords(usualAbout.date))}</p>
      <h3 class="govuk-heading-s">{words.note}</h3>
      <InsetText>{practice.text}</InsetText>
      <form method="post" action={`/training/${id}`} noValidate>
        <Textarea name="words" label={words.box} labelClasses="govuk-label--s" value={text} error={problem} rows={5} spellcheck={false} autocomplete="off" />
        <Button>{words.button}</Button>
      </form>
      <Details summary={words.showOneWay}><p>{practice.oneWay}</p><p>{words.oneWayNote}</p></Details>
    </>
  )
}

/** The way on: the next question, and after the last one all of them. */
function Next({ rule }: { readonly rule: Rule }) {
  const next = rules[rules.indexOf(rule) + 1]
  return <p>{next ? <>{words.next}<a href={`/training/${next.id}`}>{ruleTitles[next.id]}</a></> : <>{words.next}<a href="/training/missing">{words.lacking}</a></>}</p>
}

/** What a record as a whole can lack. */
export function MissingPage(frame: Frame) {
  return (
    <Page title={`${words.title}: ${words.lacking}`} {...frame}>
      <Trail here={words.lacking} />
      <h1 class="govuk-heading-l">{words.lacking}</h1>
      <p>{words.lackingLead}</p>
      {everyElement.map(({ id, asks, because, source }) => (
        <section>
          <h2 class="govuk-heading-m">{asks}</h2>
          <p>{because}</p>
          <p>{words.sounds}</p>
          <InsetText>{itCouldSound[id]}</InsetText>
          <Statements ids={source} />
        </section>
      ))}
      <p><a href="/training">{words.all}</a></p>
    </Page>
  )
}
