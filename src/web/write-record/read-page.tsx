import type { Problem } from '../../domain/before-finishing.ts'
import { localDay } from '../../domain/local-time.ts'
import type { ReadyVersion } from '../../domain/version.ts'
import type { Desk } from '../desk.ts'
import type { Frame } from '../frame.ts'
import { dayInWords } from '../parts/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { RecordLetter } from '../parts/record-view/letter.tsx'
import { settingOf } from '../parts/record-view/setting.ts'
import { ToProfessionals } from '../parts/record-view/to-professionals.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { onlyFor } from '../signed-in.ts'
import { finishWords as words } from './words.ts'

/** The page on which a draft is read as the child will read it, before it is finished. */
export interface PreviewView extends Frame {
  readonly desk: Desk
  readonly version: ReadyVersion
  readonly problems: readonly Problem[]
  /** How many things the engine still asks; undefined when it failed. Never in the way. */
  readonly asks: number | undefined
  readonly key: string
  /** What stood in the way when it was to be finished: it changed after the writer had looked at it, the record was corrected after they began, or a correction had no reason. */
  readonly stands: 'moved' | 'overtaken' | 'no-reason' | undefined
  readonly reason: string
}

/** 'Read it as Amira will', then finish. */
export function ReadPage({ view }: { readonly view: PreviewView }) {
  const { desk, version, problems } = view
  const page = `/drafts/${desk.draft.id}`
  const passages = version.passages.map((passage, position) => ({ ...passage, id: String(position), position, ...pictureOf(desk, passage.attachmentId) }))
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={<Banner view={view} />} hasErrors={problems.length > 0 || view.stands === 'no-reason' || view.stands === 'overtaken'}>
      <a class="govuk-back-link" href={page}>{words.goOn}</a>
      <h1 class="govuk-heading-l">{desk.document.toChild === 'no' ? words.title : words.heading(desk.name)}</h1>
      {passages.length === 0 ? <p>{words.empty}</p> : desk.document.toChild === 'part' && !isToChild(view) && <p>{words.nothingToChild(desk.name)}</p>}
      <RecordLetter label={words.heading(desk.name)} documentCode={desk.draft.documentCode} version={{ ...version, passages }} opening={<Opening view={view} />} />
      <ToProfessionals name={desk.name} documentCode={desk.draft.documentCode} version={{ ...version, passages }} />
      <p>{view.asks === undefined ? words.checkFailed : view.asks === 0 ? words.nothingAsked : <>{words.stillAsks(view.asks)} <a href={`${page}?check=yes#findings`}>{words.look}</a></>}</p>
      {problems.length === 0 && view.stands !== 'overtaken' && <Finish view={view} />}
    </Page>
  )
}

/** Something of it can be shown to the child. */
const isToChild = ({ version }: PreviewView): boolean => version.passages.some(({ toChild }) => toChild)

const pictureOf = (desk: Desk, id: string | undefined) => ({ attachmentId: id ?? null, picture: (id === undefined ? undefined : desk.pictures.get(id)) ?? null })

function Opening({ view: { version, timeZone } }: { readonly view: PreviewView }) {
  const day = localDay(version.happenedAt, timeZone)
  return (
    <>
      <p class="story__by"><time dateTime={day}>{dayInWords(day)}</time></p>
      <p class="story__by">{[words.writtenBy(version.writerName, version.writerJobTitle), settingOf(version.facts)].filter(Boolean).join(' ')}</p>
    </>
  )
}

function Finish({ view }: { readonly view: PreviewView }) {
  const { draft, name } = view.desk
  return (
    <form method="post" action={onlyFor(view.personId, `/drafts/${draft.id}/finish`)} autocomplete="off">
      <input type="hidden" name="key" value={view.key} />
      <input type="hidden" name="version" value={draft.version} />
      {draft.correctsRecordId && <Textarea name="reason" label={words.reason} labelClasses="govuk-label--m" hint={words.reasonHint(name)} rows={3} value={view.reason} error={view.stands === 'no-reason' && words.noReason} spellcheck={false} />}
      <p>{words.whatFinishing}</p>
      <div class="govuk-button-group">
        {isToChild(view)
          ? <><button class="govuk-button" type="submit" name="do" value="finish-and-show">{words.finishAndShow(name)}</button><button class="govuk-button govuk-button--secondary" type="submit" name="do" value="finish">{words.finishLater}</button></>
          : <button class="govuk-button" type="submit" name="do" value="finish">{words.finish}</button>}
        <a class="govuk-link" href={`/drafts/${draft.id}`}>{words.goOn}</a>
      </div>
    </form>
  )
}

function Banner({ view: { desk, problems, stands } }: { readonly view: PreviewView }) {
  if (stands === 'moved') return <ErrorSummary title={words.moved} description={words.movedHow} />
  if (stands === 'overtaken') return <ErrorSummary title={words.overtaken} description={words.overtakenHow} errors={[{ text: words.overtakenLook, href: `/records/${desk.draft.correctsRecordId}` }]} />
  if (stands === 'no-reason') return <ErrorSummary errors={[{ text: words.noReason, href: '#reason' }]} />
  if (problems.length > 0) return <ErrorSummary title={words.problems} errors={problems.map(({ key, says }) => ({ text: says, href: `/drafts/${desk.draft.id}?problems=yes#${key}` }))} />
  return null
}
