import { professionalNeeds } from '../../domain/gate/rights.ts'
import type { AtTheGate } from '../../store/gates.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { InsetText } from '../parts/inset-text.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { ReadersLetter } from '../parts/record-view/readers-letter.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { WarningText } from '../parts/warning-text.tsx'
import type { Frame } from '../frame.ts'
import type { ShareProblems, ShareTyped } from './form.ts'
import { calledAs, type Looked, type Recipient } from './look.ts'
import { Switches } from './switches.tsx'
import { shareWords as words } from './words.ts'

export interface ShareView extends Frame {
  readonly at: AtTheGate
  readonly recipient: Recipient
  readonly looked: Looked
  readonly typed: ShareTyped
  readonly problems: ShareProblems
  readonly key: string
}

/** Sharing with one person: by what right, what must be known, what stays out, exactly what they will read, and a button that says what it does. */
export function SharePage(view: ShareView) {
  const { recipient, looked, problems, at } = view
  const errors = Object.entries(problems)
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={errors.length > 0}
      banner={<><BackLink href={`/records/${at.record.id}`}>{words.back}</BackLink>{errors.length > 0 && <ErrorSummary title={words.problem} errors={errors.map(([id, text]) => ({ text, href: `#${id === 'shared-on' ? 'shared-on-day' : id}` }))} />}</>}
    >
      <h1 class="govuk-heading-l">{words.heading(calledAs(recipient))}</h1>
      <p><a href={`/records/${at.record.id}/share`}>{words.notThem}</a></p>
      {looked.gate ? <Form view={view} /> : <NoRight view={view} />}
    </Page>
  )
}

/** Nothing of the record is on this page: only why, and what could be done. */
function NoRight({ view: { at, recipient, looked } }: { readonly view: ShareView }) {
  return (
    <>
      <h2 class="govuk-heading-m">{words.stop(recipient.fullName)}</h2>
      {looked.why.map(says => <p>{says}</p>)}
      <p>{words.nothingShown}</p>
      <h3 class="govuk-heading-s">{words.whatCould}</h3>
      <ul class="govuk-list govuk-list--bullet">{looked.whatCouldGive.map(says => <li>{says}</li>)}</ul>
      <p><a href={`/children/${at.record.childId}/people/${recipient.id}`}>{words.toPerson(recipient.fullName)}</a></p>
    </>
  )
}

interface OfView { readonly view: ShareView }

function Form({ view }: OfView) {
  const { at, recipient, looked, typed, problems } = view
  const { gate, preview } = looked
  if (!gate || !preview) return null
  return (
    <form id="share" method="post" action={`/records/${at.record.id}/sharings`} autocomplete="off" noValidate>
      <input type="hidden" name="recipient" value={recipient.id} />
      <input type="hidden" name="by" value={gate.right.kind} />
      <input type="hidden" name="looked" value={looked.looked} />
      <input type="hidden" name="key" value={view.key} />
      <ByWhatRight view={view} />
      <Cautions view={view} />
      <Switches parts={looked.parts} gate={gate} typed={typed} problems={problems} name={recipient.fullName} wording={at.version.wording} documentCode={at.record.documentCode} />
      <Button name="do" value="look" classes="govuk-button--secondary">{words.look}</Button>
      <h2 class="govuk-heading-m" id="preview">{words.preview(recipient.fullName)}</h2>
      {problems['looked'] && <InsetText id="looked" attributes={{ tabindex: -1 }}>{problems['looked']}</InsetText>}
      <div class="calm letter" id="part-empty" tabIndex={-1}>{looked.edition?.isEmpty ? <p class="govuk-!-padding-top-5">{words.empty}</p> : <ReadersLetter view={preview} headingLevel={2} />}</div>
      <Buttons view={view} />
    </form>
  )
}

function ByWhatRight({ view: { at, recipient, looked: { rights, why, gate }, typed, problems } }: OfView) {
  return (
    <section aria-labelledby="right">
      <h2 class="govuk-heading-m" id="right">{words.rightHeading}</h2>
      <p><strong>{gate?.right.says}</strong></p>
      {rights.filter(({ kind }) => kind !== gate?.right.kind).map(({ kind, says }) => <p>{words.otherRight}: <a href={`/records/${at.record.id}/share?with=${recipient.id}&by=${kind}`}>{says}</a></p>)}
      {why.length > 0 && <><p>{words.doesNotCount}:</p><ul class="govuk-list govuk-list--bullet">{why.map(says => <li>{says}</li>)}</ul></>}
      {gate?.right.kind === 'professional' && <Radios name="need" legend={words.need} value={typed.need} error={problems['need']} classes="govuk-radios--small" items={[...professionalNeeds]} />}
    </section>
  )
}

function Cautions({ view: { looked: { gate }, typed, problems } }: OfView) {
  if (!gate || gate.cautions.length === 0) return null
  return (
    <section aria-labelledby="cautions">
      <h2 class="govuk-heading-m" id="cautions">{words.cautions}</h2>
      {gate.cautions.filter(({ second }) => second).map(({ says }) => <WarningText>{says}</WarningText>)}
      {gate.needsSecond && <p><strong>{words.second}</strong></p>}
      {gate.cautions.some(({ second }) => !second) && <ul class="govuk-list govuk-list--bullet">{gate.cautions.filter(({ second }) => !second).map(({ says }) => <li>{says}</li>)}</ul>}
      {gate.cautions.some(({ id }) => id === 'wish') && <Textarea name="note" label={words.note} hint={words.noteHint} rows={3} value={typed.note} error={problems['note']} />}
    </section>
  )
}

/** The button says what will happen, and to whom. */
function Buttons({ view: { recipient, looked: { gate, edition }, typed, problems } }: OfView) {
  const to = calledAs(recipient)
  if (edition?.isEmpty) return null
  if (gate?.needsSecond || edition?.isOverridden) return <><p>{words.second}</p><Button name="do" value="ask">{words.ask(to)}</Button></>
  return (
    <>
      <Button name="do" value="own-page">{words.how['own-page'](to, `${recipient.their} own page`)}</Button>
      <DateInput id="shared-on" namePrefix="shared-on" legend={words.day} hint={words.dayHint} values={typed.sharedOn} error={problems['shared-on']} />
      <div class="govuk-button-group">
        <Button name="do" value="read-together" classes="govuk-button--secondary">{words.how['read-together'](to)}</Button>
        <Button name="do" value="printed" classes="govuk-button--secondary">{words.how.printed(to)}</Button>
      </div>
    </>
  )
}
