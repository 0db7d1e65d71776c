import { documentOf } from '../../domain/catalogue.ts'
import type { OpenStep } from '../../store/children.ts'
import type { Draft } from '../../store/drafts.ts'
import { Details } from '../parts/details.tsx'
import { firstWords } from '../parts/first-words.ts'
import { thresholdWords } from '../parts/threshold-words.ts'
import { clockOf, fromToInWords, nearDayInWords } from '../parts/when.ts'
import { Dates } from './dates.tsx'
import type { ChildPageView } from './view.ts'
import { childPageWords as words } from './words.ts'

const stepsInSight = 5

interface OfView { readonly view: ChildPageView }

/** What is going on now: what is to be done, who says that it was not so, what is being written, and last the stretches of work. */
export function NowPart({ view }: OfView) {
  return (
    <section aria-labelledby="now">
      <h2 class="govuk-heading-l" id="now">{words.now}</h2>
      <h3 class="govuk-heading-m" id="steps">{words.steps}</h3>
      <Steps steps={inOrder(view.steps, view.today)} today={view.today} />
      <Dates view={view} />
      <ToConfirm view={view} />
      <Answers view={view} />
      <Drafts view={view} />
      <Work view={view} />
    </section>
  )
}

/** What is still to come first, soonest first; then what is past its day, the latest first; then what has no day. */
function inOrder(steps: readonly OpenStep[], today: string): readonly OpenStep[] {
  const dated = steps.filter((step): step is OpenStep & { byDay: string } => step.byDay !== null)
  return [...dated.filter(({ byDay }) => byDay >= today), ...dated.filter(({ byDay }) => byDay < today).toReversed(), ...steps.filter(({ byDay }) => byDay === null)]
}

interface StepsProps { readonly steps: readonly OpenStep[]; readonly today: string }

/** A handful in sight, the rest at hand. */
function Steps({ steps, today }: StepsProps) {
  const [first, rest] = [steps.slice(0, stepsInSight), steps.slice(stepsInSight)]
  if (steps.length === 0) return <p>{words.noSteps}</p>
  return (
    <>
      <StepList steps={first} today={today} />
      {rest.length > 0 && <Details summary={<>{words.moreSteps(rest.length)}<span class="govuk-visually-hidden">: {words.steps}</span></>}><StepList steps={rest} today={today} /></Details>}
    </>
  )
}

function StepList({ steps, today }: StepsProps) {
  return <ul class="govuk-list govuk-list--spaced">{steps.map(step => <Step step={step} today={today} />)}</ul>
}

function Step({ step, today }: { readonly step: OpenStep; readonly today: string }) {
  const about = firstWords(step.what, 60)
  const day = step.byDay && nearDayInWords(step.byDay, today)
  const facts = [step.doneByWhom && words.doneBy(step.doneByWhom), step.byDay && day && (step.byDay < today ? words.wasDue(day) : words.byDay(day))].filter(Boolean)
  return (
    <li>
      <strong>{step.what}</strong><br />
      {facts.length > 0 && <>{facts.join('. ')}. </>}
      <a href={`/records/${step.recordId}#passage-${step.passageId}`}>{words.fromRecord}<span class="govuk-visually-hidden">: {about}</span></a>
      <form method="post" action={`/next-steps/${step.passageId}`} class="govuk-button-group govuk-!-margin-top-2 govuk-!-margin-bottom-0 no-print">
        <button class="govuk-button govuk-button--secondary" type="submit" name="outcome" value="done">{words.done}<span class="govuk-visually-hidden">: {about}</span></button>
        <button class="link-button" type="submit" name="outcome" value="not-needed">{words.notNeeded}<span class="govuk-visually-hidden">: {about}</span></button>
      </form>
    </li>
  )
}

/** Nothing is said where nothing waits. */
function ToConfirm({ view: { toConfirm, local, today } }: OfView) {
  if (toConfirm.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-m" id="to-confirm">{words.toConfirm}</h3>
      <ul class="govuk-list govuk-list--spaced">
        {toConfirm.map(({ editionId, documentCode, recipientName, preparedByName, preparedAt }) => (
          <li><a href={`/editions/${editionId}`}>{words.forReader(documentOf(documentCode)?.title ?? documentCode, recipientName)}</a><br /><span class="govuk-hint">{words.preparedBy(preparedByName, nearDayInWords(local(preparedAt).slice(0, 10), today))}</span></li>
        ))}
      </ul>
    </>
  )
}

function Answers({ view: { disagreements, local, today } }: OfView) {
  return (
    <>
      <h3 class="govuk-heading-m" id="answers">{words.answers}</h3>
      {disagreements.length === 0 ? <p>{words.noAnswers}</p> : (
        <ul class="govuk-list govuk-list--spaced">
          {disagreements.map(answer => {
            const said = words.answered(answer.answeredByName, nearDayInWords(local(answer.answeredAt).slice(0, 10), today))
            return (
              <li>
                {answer.words ? <q>{answer.words}</q> : words.noWordsGiven}<br />
                {said}. <a href={`/records/${answer.recordId}${answer.passageId ? `#passage-${answer.passageId}` : '#answers'}`}>{words.seeAnswer}<span class="govuk-visually-hidden">: {said}</span></a>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

function Drafts({ view }: OfView) {
  return (
    <>
      <h3 class="govuk-heading-m" id="drafts">{words.drafts}</h3>
      {view.drafts.length === 0 ? <p>{words.noDrafts}</p> : <ul class="govuk-list govuk-list--spaced">{view.drafts.map(draft => <DraftItem draft={draft} view={view} />)}</ul>}
    </>
  )
}

function DraftItem({ draft, view: { local, today } }: OfView & { readonly draft: Draft }) {
  const changed = local(draft.changedAt)
  const title = [documentOf(draft.documentCode)?.title ?? draft.documentCode, draft.correctsRecordId && words.correction].filter(Boolean).join(', ')
  return (
    <li>
      {title}, {words.draftChanged(draft.changedByName, nearDayInWords(changed.slice(0, 10), today), clockOf(changed))}.{' '}
      <a href={`/drafts/${draft.id}`}>{words.goOn}<span class="govuk-visually-hidden">: {title}</span></a>
    </li>
  )
}

function Work({ view: { involvements, today } }: OfView) {
  return (
    <>
      <h3 class="govuk-heading-m">{words.work}</h3>
      {involvements.length === 0 ? <p>{words.noWork}</p> : (
        <ul class="govuk-list govuk-list--bullet">{involvements.map(({ threshold, from, to }) => <li>{thresholdWords[threshold]}, {fromToInWords(from, to, today)}</li>)}</ul>
      )}
    </>
  )
}
