import { documentOf } from '../../domain/catalogue.ts'
import { asksFor } from '../../domain/facts-asked.ts'
import { isOfNote } from '../../guidance/left-out.ts'
import { BackLink } from '../parts/back-link.tsx'
import { nameOf } from '../parts/child-name.ts'
import { dayInWords } from '../parts/day.ts'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { InsetText } from '../parts/inset-text.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { SourceNotes } from '../parts/source-note.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { clockOf } from '../parts/when.ts'
import { AnswersPart } from './answers.tsx'
import { BetweenPart } from './between.tsx'
import { betweenWords } from './between-words.ts'
import { ConfidencePart } from './confidence.tsx'
import { Letter } from './letter.tsx'
import { SharingPart } from './sharing.tsx'
import { VersionsPart } from './versions.tsx'
import { VoicesPart } from './voices.tsx'
import type { RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

/** A record for staff: exactly what the child reads, and round it what staff must know of it. */
export function RecordPage(view: RecordPageView) {
  const { child, record, version, newest } = view
  const isEarlier = version.number !== newest.number
  const between = Object.entries(view.unkept?.problems ?? {})
  const banner = between.length > 0 ? <ErrorSummary title={betweenWords.problem} errors={between.map(([field, text]) => ({ text, href: `#${field}` }))} />
    : view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>
  return (
    <Page title={isEarlier ? words.earlierTitle : words.title} authority={view.authority} who={view.who} nav={view.nav} banner={<><BackLink href={`/children/${child.id}`}>{words.back(nameOf(child))}</BackLink>{banner}</>} hasErrors={between.length > 0}>
      <span class="govuk-caption-l">{version.facts.cameFrom ? words.cameFrom(version.facts.cameFrom.system, nameOf(child)) : howMuchToChild(version)(nameOf(child))}</span>
      <h1 class="govuk-heading-l">{[documentOf(record.documentCode)?.title ?? record.documentCode, version.facts.documentKind?.label, version.facts.cameFrom?.title].filter(Boolean).join(': ')}</h1>
      {isEarlier && <Replaced view={view} />}
      {version.facts.cameFrom && !isEarlier && <InsetText><p>{words.cameFromHow(nameOf(child))}</p></InsetText>}
      <Facts view={view} />
      <Letter view={view} />
      <div class="no-print govuk-!-margin-top-8">
        <VoicesPart view={view} />
        <SourceNotes notes={view.notes.map(note => ({ ...note, by: note.broughtByName, at: view.local(note.broughtAt) }))} />
        <Meant view={view} />
        {version.passages.some(({ toChild }) => toChild) && <AnswersPart view={view} />}
        <VersionsPart view={view} />
        {!isEarlier && <ConfidencePart view={view} />}
        {!isEarlier && <SharingPart view={view} />}
        {!isEarlier && <BetweenPart view={view} />}
      </div>
    </Page>
  )
}

/** How much of this text is written to the child, in words. */
function howMuchToChild({ passages }: RecordPageView['version']): (name: string) => string {
  if (passages.every(({ toChild }) => toChild)) return words.to
  return passages.some(({ toChild }) => toChild) ? words.inPart : words.notTo
}

function Replaced({ view: { record, version, local } }: { readonly view: RecordPageView }) {
  const next = record.versions.find(({ number }) => number === version.number + 1)
  return (
    <InsetText>
      <p><strong>{words.before}</strong></p>
      {next && <p>{words.replaced(local(next.finishedAt).slice(0, 10), next.finishedByName)} {words.why(next.correctionReason ?? '')}</p>}
      <p><a href={`/records/${record.id}`}>{words.toNewest}</a></p>
    </InsetText>
  )
}

function Facts({ view: { version, record, child, local, beside } }: { readonly view: RecordPageView }) {
  const { facts } = version
  const happened = local(version.happenedAt)
  const { of = 'contact' } = facts
  const when = facts.timeKnown && (asksFor(of, 'time') || facts.cameFrom) ? words.at(happened.slice(0, 10), clockOf(happened)) : dayInWords(happened.slice(0, 10))
  return (
    <SummaryList
      classes="govuk-summary-list--no-border"
      rows={[
        { key: words.when, value: record.documentCode === 'D01' && (facts.cameFrom ? facts.kind !== 'other' : asksFor(of, 'kind')) ? `${words.contacts[facts.kind]}, ${when}` : when },
        facts.place !== '' && { key: words.where, value: facts.place },
        asksFor(of, 'seen') && { key: of === 'meeting' ? words.wasThere(nameOf(child)) : words.seen, value: [of === 'meeting' ? words.wasThereHow[facts.seen] : words.seenHow[facts.seen], facts.seenReason].filter(Boolean).join('. ') },
        facts.present.length > 0 && { key: words.present, value: <ul class="govuk-list govuk-!-margin-bottom-0">{facts.present.map(each => <li>{each}</li>)}</ul> },
        beside.length > 0 && { key: words.beside, value: <ul class="govuk-list govuk-!-margin-bottom-0">{beside.map(each => <li><a href={`/records/${each.id}`}>{words.besideOne(each.childName)}</a></li>)}</ul> },
        facts.cameFrom && { key: words.writtenBy, value: words.thereBy(version.finishedByName, version.finishedByJobTitle, facts.cameFrom.writtenOn) },
        facts.cameFrom && { key: words.cameFromWhere, value: words.broughtOn(facts.cameFrom.system, facts.cameFrom.key, local(version.finishedAt).slice(0, 10)) },
        !facts.cameFrom && { key: words.writtenBy, value: words.writer(version.finishedByName, version.finishedByJobTitle, local(version.finishedAt).slice(0, 10)) },
      ]}
    />
  )
}

function Meant({ view: { meant } }: { readonly view: RecordPageView }) {
  const ofNote = meant.filter(isOfNote)
  const others = meant.filter(each => !isOfNote(each))
  return (
    <>
      {ofNote.length > 0 && <Details summary={words.leftOut}><ul class="govuk-list govuk-list--bullet">{ofNote.map(({ quote }) => <li>“{quote}”</li>)}</ul></Details>}
      {others.length > 0 && <Details summary={words.meant}><ul class="govuk-list govuk-list--bullet">{others.map(({ quote, reason }) => <li>{words.meantBecause(quote, reason)}</li>)}</ul></Details>}
    </>
  )
}
