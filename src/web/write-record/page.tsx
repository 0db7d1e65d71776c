import { type DraftContent, entriesOf, fieldKey, openSections } from '../../domain/draft-content.ts'
import { localDay, localTime } from '../../domain/local-time.ts'
import { partsForNotes } from '../../domain/source-note.ts'
import { factKey } from '../../domain/several.ts'
import { assetsThere } from '../assets.ts'
import type { AtDesk } from '../desk.ts'
import { ageInWords } from '../parts/age.ts'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { onlyFor } from '../signed-in.ts'
import { AboutDocument } from './about-document.tsx'
import { conflictId } from './boxes.tsx'
import { Facts, LastTime } from './facts.tsx'
import { Findings } from './findings.tsx'
import { NotesBeside, noteAssets } from './notes-beside.tsx'
import { OtherParts, Part } from './part.tsx'
import { severalWords } from './several-words.ts'
import { spokenAnswer, spokenQuestion } from './spoken.ts'
import type { WritingView } from './view.ts'
import { WithWhom } from './with-whom.tsx'
import { conflictWords, findingWords, finishWords, lastRecordOn, noteWords, savedAt, words } from './words.ts'
import { childIdsOf } from '../../store/drafts.ts'

const formId = 'write-record'

interface InPage { readonly view: WritingView }

/** The page on which a record is written: to whom, last time, the facts, the parts, and at the right what is worth another look. */
export function WritePage({ view }: InPage) {
  const { desk } = view
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} wide scripts={['write-record.js']}
      banner={<Banner view={view} />} hasErrors={errorsOf(view).length > 0}
    >
      <div class="write">
        <Strip view={view} />
        <form
          id={formId} class="write__form" method="post" action={onlyFor(view.personId, `/drafts/${desk.draft.id}`)} autocomplete="off" noValidate
          data-draft-id={desk.draft.id} data-person-id={view.personId} data-version={desk.draft.version} data-save={onlyFor(view.personId, `/drafts/${desk.draft.id}/content`)} data-key={onlyFor(view.personId, `/drafts/${desk.draft.id}/key`)}
          data-about={JSON.stringify(view.about)} data-child-name={desk.name} data-time-zone={view.timeZone} data-readers={view.readers && JSON.stringify(view.readers)} data-meant={JSON.stringify(meantIn(desk.draft.content))} {...scriptAssets()} {...noteAssets(desk)}
        >
          <PressedByEnter />
          {view.asked && <input type="hidden" name="checking" value="yes" />}
          <AboutDocument view={view} />
          <WithWhom view={view} />
          <StraightToWriting view={view} />
          <FromNote view={view} />
          <LastTime view={view} />
          <Facts view={view} />
          {openSections(desk.form, desk.draft.content).map(section => <Part view={view} section={section} />)}
          <OtherParts view={view} />
          <div class="govuk-button-group write__end">
            <button class="govuk-button" type="submit" name="do" value="read">{desk.document.toChild === 'no' ? words.readThrough : desk.children.length > 1 ? severalWords.readThem : words.read(desk.name)}</button>
            <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="save">{words.save}</button>
            <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="check">{words.check}</button>
            <button class="link-button" type="submit" name="do" value="put-draft-away">{words.putDraftAway}</button>
          </div>
          <KeptWords view={view} />
        </form>
        <div class="write__beside">
          {view.desk.notes.length > 0 && <NotesBeside view={view} formId={formId} />}
          <aside id="findings" class="write__findings" tabIndex={-1} aria-labelledby="findings-heading">
            <h2 class="govuk-heading-m" id="findings-heading">{findingWords.heading}</h2>
            {view.asked
              ? <Findings asked={view.asked} formId={formId} unreasoned={view.unreasoned} />
              : <><p>{words.noCheckYet}</p><button class="govuk-button govuk-button--secondary" type="submit" form={formId} name="do" value="check">{words.check}</button></>}
          </aside>
        </div>
      </div>
    </Page>
  )
}

/** The Enter key presses the first button of a form: that one must save, and do nothing else. */
const PressedByEnter = () => <button class="govuk-visually-hidden" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">{words.save}</button>

const scriptAssets = () => assetsThere({ 'data-worker': 'check-worker.js', 'data-aff': 'en-GB.aff', 'data-words': 'en-GB.words' })

/** Past the facts to the first part: they can wait. */
function StraightToWriting({ view: { desk } }: InPage) {
  const [first] = openSections(desk.form, desk.draft.content)
  return first && first.passage !== 'picture' ? <p class="straight-to-writing"><a href={`#${fieldKey(first.id, entriesOf(first, desk.draft.content)[0] ?? 0, first.fields[0]?.id ?? '')}`}>{words.straightToWriting}</a></p> : null
}

/** What the writer meant has no field of its own: the script is told. */
const meantIn = (content: DraftContent) => Object.fromEntries(Object.entries(content).filter(([key]) => key.startsWith('meant.')))

function errorsOf({ conflicts, problems, pictureProblem, unreasoned }: WritingView) {
  return [
    ...conflicts.map(({ key, by }) => ({ text: conflictWords.changedBy(by ?? conflictWords.someone), href: `#${conflictId(key)}` })),
    ...problems.map(({ key, says }) => ({ text: says, href: `#${key}` })),
    ...(pictureProblem === undefined ? [] : [{ text: pictureProblem, href: '#file' }]),
    ...(unreasoned === undefined ? [] : [{ text: findingWords.noReason, href: '#findings' }]),
  ]
}

function Banner({ view }: InPage) {
  const errors = errorsOf(view)
  if (errors.length > 0) {
    return <ErrorSummary title={view.conflicts.length > 0 ? conflictWords.summary : view.problems.length > 0 ? finishWords.problems : undefined} errors={errors} />
  }
  if (view.begun !== undefined) return <p class="notice" role="status">{severalWords.begun} <a href={`/drafts/${view.begun}`}>{severalWords.goToBegun}</a></p>
  if (view.putIn !== undefined) return <PutIn command={view.putIn} />
  return view.notice ? <p class="notice" role="status">{view.notice}</p> : null
}

/** Words from a note were just put in: they can be taken out at once. What was typed meanwhile is saved with it. */
const PutIn = ({ command }: { readonly command: string }) => (
  <p class="notice" role="status">
    <span>{noteWords.putIn}</span>
    <button class="link-button" type="submit" form={formId} name="do" value={`take-out.${command}`}>{noteWords.takeOut}</button>
  </p>
)

/** The way to a note: a button, so that what was typed is saved first. */
const FromNote = ({ view: { desk } }: InPage) => (partsForNotes(desk.form).length === 0
  ? null
  : <p class="straight-to-writing"><button class="link-button" type="submit" name="do" value="note">{desk.notes.length === 0 ? noteWords.start : noteWords.another}</button></p>)

function Strip({ view }: InPage) {
  const { children, name, draft, document, form } = view.desk
  const isContact = form.facts === 'contact'
  return (
    <div class="write__to">
      <h1 class="govuk-heading-m write__name">{document.toChild === 'no' ? words.writingAbout(name) : words.writingTo(name)}</h1>
      {!isContact && <p>{document.title}</p>}
      {children.map(one => <WrittenTo view={view} one={one} isContact={isContact} />)}
      <p id="saved" class="saved" role="status" data-saved>{savedAt(localTime(draft.changedAt, view.timeZone), view.today)}</p>
      {draft.correctsRecordId && <p class="write__correcting">{words.correcting} <a href={`/records/${draft.correctsRecordId}`} target="_blank" rel="noopener">The record as it is (opens a new tab)</a></p>}
    </div>
  )
}

/** A child that it is written to: how old they are, and the record before this one. */
function WrittenTo({ view, one: { child, fileId, name, last }, isContact }: InPage & { readonly one: AtDesk; readonly isContact: boolean }) {
  const { children, draft } = view.desk
  const about = [child.dateOfBirth && ageInWords(child.dateOfBirth, view.today), child.pronouns].filter(Boolean).join(', ')
  return (
    <>
      <p>{children.length > 1 ? severalWords.ofChild(name, about) : about}</p>
      {isContact && <p>{last ? <a href={`#${factKey(childIdsOf(view.desk.draft), fileId, 'last-record')}`}>{lastRecordOn(localDay(last.record.happenedAt, view.timeZone), view.today, last.sharings.some(sharing => sharing.endedAt === null))}</a> : draft.correctsRecordId ? '' : words.noLastRecord(name)}</p>}
    </>
  )
}

function KeptWords({ view }: InPage) {
  const { kept } = view.desk
  if (kept.length === 0) return null
  return (
    <Details summary={`${words.keptWords} (${kept.length})`} id="kept-words" open={view.conflicts.length > 0}>
      <p>{words.keptWordsHint}</p>
      {kept.map((each, at) => {
        const local = localTime(each.keptAt, view.timeZone)
        return (
          <div id={`kept-${at}`}>
            <p><strong>{spokenQuestion(view, each.fieldKey)}</strong><br />{words.keptBy(each.keptByName, local.slice(0, 10), local.slice(11, 16))}</p>
            <blockquote class="kept-text">{spokenAnswer(view, each.fieldKey, each.words)}</blockquote>
          </div>
        )
      })}
    </Details>
  )
}
