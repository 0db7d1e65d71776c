import type { Problem } from '../../domain/before-finishing.ts'
import { localDay } from '../../domain/local-time.ts'
import type { ReadyVersion } from '../../domain/version.ts'
import type { AtDesk, Desk } from '../desk.ts'
import type { Frame } from '../frame.ts'
import { dayInWords } from '../parts/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { RecordLetter } from '../parts/record-view/letter.tsx'
import { settingOf } from '../parts/record-view/setting.ts'
import { ToProfessionals } from '../parts/record-view/to-professionals.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { onlyFor } from '../signed-in.ts'
import { severalWords } from './several-words.ts'
import { finishWords as words } from './words.ts'

/** The page on which a draft is read as the child will read it, before it is finished. */
export interface PreviewView extends Frame {
  /** The desk as if it were this child's alone, and what the child will read. */
  readonly desk: Desk
  readonly version: ReadyVersion
  /** All to whom it is written, each with their own. */
  readonly children: readonly { readonly one: AtDesk; readonly version: ReadyVersion; /** The entries, `<section>.<entry>`, that are said differently to them. */ readonly differently: ReadonlySet<string> }[]
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
      <Readers view={view} />
      <h1 class="govuk-heading-l">{desk.document.toChild === 'no' ? words.title : words.heading(desk.name)}</h1>
      {problems.some(({ key }) => key.startsWith('only.')) && <p>{severalWords.unchosen}</p>}
      {passages.length === 0 ? <p>{words.empty}</p> : desk.document.toChild === 'part' && !isToChild(view) && <p>{words.nothingToChild(desk.name)}</p>}
      <RecordLetter label={words.heading(desk.name)} documentCode={desk.draft.documentCode} version={{ ...version, passages }} opening={<Opening view={view} />} />
      <ToProfessionals name={desk.name} documentCode={desk.draft.documentCode} version={{ ...version, passages }} />
      <p>{view.asks === undefined ? words.checkFailed : view.asks === 0 ? words.nothingAsked : <>{words.stillAsks(view.asks)} <a href={`${page}?check=yes#findings`}>{words.look}</a></>}</p>
      {problems.length === 0 && view.stands !== 'overtaken' && <Finish view={view} />}
    </Page>
  )
}

/** Whose record is on the page, of several, and the way to the others'. */
function Readers({ view: { desk, children } }: { readonly view: PreviewView }) {
  if (children.length === 1) return null
  return (
    <nav class="readers" aria-label={severalWords.readers}>
      <span aria-hidden="true">{severalWords.readers}</span>
      {children.map(({ one }) => <a href={`/drafts/${desk.draft.id}/read?to=${one.fileId}`} aria-current={one.fileId === desk.fileId ? 'page' : undefined}>{one.name}</a>)}
    </nav>
  )
}

/** What each of several gets when it is finished. */
function EachGets({ view: { children } }: { readonly view: PreviewView }) {
  if (children.length === 1) return null
  return (
    <section aria-labelledby="each-gets">
      <h2 class="govuk-heading-m" id="each-gets">{severalWords.eachGets}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {children.map(({ one, version: { passages }, differently }) => {
          const others = new Set(children.filter(each => each.one !== one).flatMap(each => each.version.passages.map(entryOf)))
          const own = passages.filter(passage => !others.has(entryOf(passage)))
          return <li>{passages.length === 0 ? severalWords.nothingFor(one.name) : severalWords.gets(one.name, passages.length, own.length, passages.filter(passage => differently.has(entryOf(passage))).length)}</li>
        })}
      </ul>
    </section>
  )
}

const entryOf = ({ section, entry }: ReadyVersion['passages'][number]): string => `${section}.${entry}`

/** Something of it can be shown to the child; of several, to any of them. */
const isToChild = ({ children }: PreviewView): boolean => children.some(({ version }) => version.passages.some(({ toChild }) => toChild))

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
      <EachGets view={view} />
      <p>{words.whatFinishing}</p>
      <div class="govuk-button-group">
        {isToChild(view)
          ? <><button class="govuk-button" type="submit" name="do" value="finish-and-show">{view.children.length > 1 ? severalWords.finishAndShow : words.finishAndShow(name)}</button><button class="govuk-button govuk-button--secondary" type="submit" name="do" value="finish">{words.finishLater}</button></>
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
