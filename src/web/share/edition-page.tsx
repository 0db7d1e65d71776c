import { partsOf } from '../../domain/gate/letter.ts'
import { isReason, reasons } from '../../domain/gate/reasons.ts'
import type { Edition } from '../../store/editions.ts'
import type { AtTheGate } from '../../store/gates.ts'
import type { Frame } from '../frame.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { InsetText } from '../parts/inset-text.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { ReadersLetter } from '../parts/record-view/readers-letter.tsx'
import { sectionsOf } from '../parts/record-view/sections.ts'
import type { LetterView } from '../parts/record-view/view.ts'
import { Textarea } from '../parts/textarea.tsx'
import { WarningText } from '../parts/warning-text.tsx'
import { firstWords } from '../parts/first-words.ts'
import type { ShareProblems } from './form.ts'
import { factCalled } from './switches.tsx'
import { shareWords } from './words.ts'

const words = shareWords.edition

export interface EditionView extends Frame {
  readonly at: AtTheGate
  readonly edition: Edition
  readonly letter: LetterView
  /** The gate says the same as when it was prepared. */
  readonly isStill: boolean
  readonly their: string
  readonly dayOf: (at: Date) => string
  readonly typed: { readonly words: string; readonly sharedOn: Readonly<Record<string, string>> }
  readonly problems: ShareProblems
  readonly done: string | undefined
}

/** One edition for staff: what the reader sees, what was decided, who has to look at it, and how it is opened. */
export function EditionPage(view: EditionView) {
  const { edition, problems } = view
  const errors = Object.entries(problems)
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={errors.length > 0}
      banner={<><BackLink href={`/records/${edition.recordId}`}>{shareWords.back}</BackLink>{errors.length > 0 ? <ErrorSummary title={shareWords.problem} errors={errors.map(([id, text]) => ({ text, href: `#${id === 'shared-on' ? 'shared-on-day' : id}` }))} /> : view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}</>}
    >
      <h1 class="govuk-heading-l">{words.heading(toOf(edition))}</h1>
      <p>{words.prepared(edition.preparedByName, view.dayOf(edition.preparedAt))} <strong>{edition.rightSays}</strong></p>
      <State view={view} />
      {edition.asked.cautions?.map(({ says, second }) => (second ? <WarningText>{says}</WarningText> : <p>{says}</p>))}
      {edition.asked.note && <p>{words.because(edition.asked.note)}</p>}
      <Decisions view={view} />
      <h2 class="govuk-heading-m" id="preview">{shareWords.preview(edition.recipientName)}</h2>
      <div class="calm letter"><ReadersLetter view={view.letter} headingLevel={2} /></div>
      <WhatNow view={view} />
    </Page>
  )
}

const toOf = ({ recipientName, recipientIs }: Edition): string => (recipientIs === '' ? recipientName : `${recipientName}, ${recipientIs}`)

interface OfView { readonly view: EditionView }

function State({ view: { edition, isStill, personId, dayOf } }: OfView) {
  const { confirmation } = edition
  const decided = confirmation && (confirmation.outcome === 'confirmed' ? words.confirmed(confirmation.byName, confirmation.byJobTitle, dayOf(confirmation.at)) : words.refused(confirmation.byName, confirmation.byJobTitle, dayOf(confirmation.at), confirmation.words))
  const now = edition.isShared ? words.shared : !isStill ? words.outOfDate : confirmation ? '' : !edition.secondNeeded ? words.ready : edition.preparedBy === personId ? `${words.waits} ${words.yourOwn}` : `${words.waits} ${words.waitsForYou}`
  return <InsetText id="state" attributes={{ tabindex: -1 }}>{decided && <p>{decided}</p>}{now !== '' && <p>{now}</p>}{!isStill && !edition.isShared && <p><a href={`/records/${edition.recordId}/share?with=${edition.recipientId}`}>{words.prepareAnew}</a></p>}</InsetText>
}

/** What is kept back, and what was let in against what was proposed: with the words, the reason and why. */
function Decisions({ view: { edition, at } }: OfView) {
  const parts = (edition.asked.parts ?? []).filter(({ isShown, proposed }) => !isShown || proposed !== null)
  const version = at.record.versions.find(({ id }) => id === edition.versionId)
  const called = (partId: string) => {
    const passage = version?.passages.find(({ id }) => id === partId)
    const [section] = passage && version ? sectionsOf(at.record.documentCode, version.wording, [passage]) : []
    const fact = partsOf({ ...at.letter, ...version, passages: [] }).find(({ id }) => id === partId)
    return section ? firstWords(section.passages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '), 160) : `${factCalled(partId)}: ${fact?.texts.join(' ') ?? ''}`
  }
  return (
    <section aria-labelledby="decisions">
      <h2 class="govuk-heading-m" id="decisions">{words.decisions}</h2>
      {parts.length === 0 ? <p>{words.noDecisions}</p> : (
        <ul class="govuk-list govuk-list--spaced">
          {parts.map(part => (
            <li>
              “{called(part.partId)}”<br />
              <strong>{part.isShown ? words.shownAll : words.keptBack}</strong>{!part.isShown && part.told !== null && `, ${part.told === 'said' ? words.said : words.silent}`}
              {part.reasons.filter(isReason).map(reason => <><br />{reasons[reason].staff}</>)}
              {part.why !== '' && <><br />{words.because(part.why)}</>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function WhatNow({ view }: OfView) {
  const { edition, isStill, personId } = view
  if (edition.isShared) return <p class="no-print"><a href={`/editions/${edition.id}/copy`}>{words.copy}</a></p>
  if (!isStill || edition.confirmation?.outcome === 'refused') return null
  if (edition.secondNeeded && edition.confirmation === null) return edition.preparedBy === personId ? null : <Second view={view} />
  return <Release view={view} />
}

function Second({ view: { edition, typed, problems } }: OfView) {
  return (
    <form method="post" action={`/editions/${edition.id}/confirmation`} autocomplete="off" noValidate>
      <Button name="do" value="confirm">{words.confirm(toOf(edition))}</Button>
      <Textarea name="words" label={words.refuseWhy} rows={3} value={typed.words} error={problems['words']} />
      <Button name="do" value="refuse" classes="govuk-button--secondary">{words.refuse}</Button>
    </form>
  )
}

function Release({ view: { edition, their, typed, problems } }: OfView) {
  const to = toOf(edition)
  return (
    <form method="post" action={`/editions/${edition.id}/sharings`} autocomplete="off" noValidate>
      <Button name="do" value="own-page">{shareWords.how['own-page'](to, `${their} own page`)}</Button>
      <DateInput id="shared-on" namePrefix="shared-on" legend={shareWords.day} hint={shareWords.dayHint} values={typed.sharedOn} error={problems['shared-on']} />
      <div class="govuk-button-group">
        <Button name="do" value="read-together" classes="govuk-button--secondary">{shareWords.how['read-together'](to)}</Button>
        <Button name="do" value="printed" classes="govuk-button--secondary">{shareWords.how.printed(to)}</Button>
      </div>
    </form>
  )
}
