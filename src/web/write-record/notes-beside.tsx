import { localTime } from '../../domain/local-time.ts'
import type { Difference } from '../../guidance/rewrite/fidelity/difference.ts'
import { assetsThere } from '../assets.ts'
import type { Desk } from '../desk.ts'
import { Details } from '../parts/details.tsx'
import { SourceNotes } from '../parts/source-note.tsx'
import type { WritingView } from './view.ts'
import { noteWords as words } from './words.ts'

interface NotesBesideProps {
  readonly view: WritingView
  /** The form whose fields the buttons save. */
  readonly formId: string
}

/** What compares the note while somebody writes: named on the page only where there is something to compare. */
export const noteAssets = ({ notes }: Desk): Readonly<Record<string, string>> => (notes.some(note => note.words !== '') ? assetsThere({ 'data-beside-note': 'beside-note.js', 'data-compare': 'compare-worker.js' }) : {})

/** The notes that the record is written from, and what may be lost of them. The script goes on from there while the writer types. */
export function NotesBeside({ view, formId }: NotesBesideProps) {
  const { desk, timeZone, lost } = view
  const turn = (id: string) => ({ href: `/drafts/${desk.draft.id}/notes/${id}`, text: words.turn(desk.name) })
  return (
    <div class="write__notes">
      <SourceNotes notes={desk.notes.map(note => ({ ...note, by: note.broughtByName, at: localTime(note.broughtAt, timeZone), ...(note.cameAs === 'unread' ? {} : { turn: turn(note.id) }) }))} />
      <div id="lost">{lost && <Lost lost={lost} formId={formId} />}</div>
    </div>
  )
}

const lostAtOnce = 4
const mostLost = 100

interface LostProps { readonly lost: NonNullable<WritingView['lost']>; readonly formId: string }

/** What may be lost of the note, before what is worth another look in the words themselves. */
function Lost({ lost: { differences, leftOut }, formId }: LostProps) {
  const one = (difference: Difference) => <LostItem difference={difference} formId={formId} />
  const more = differences.slice(lostAtOnce, mostLost)
  return (
    <>
      {differences.length === 0 ? <p class="govuk-hint">{words.nothingLost}</p> : <><h2 class="govuk-heading-s">{words.lost}</h2><p class="govuk-hint">{words.lostHint}</p><ul class="findings">{differences.slice(0, lostAtOnce).map(one)}</ul></>}
      {more.length > 0 && <Details summary={words.moreLost(differences.length - lostAtOnce)}><ul class="findings">{more.map(one)}</ul></Details>}
      {leftOut.length > 0 && <LeftOut leftOut={leftOut} formId={formId} />}
    </>
  )
}

const LostItem = ({ difference: { kind, quote, message }, formId }: { readonly difference: Difference; readonly formId: string }) => (
  <li class="finding">
    <p class="finding__why">{message}</p>
    <div class="finding__actions"><button class="link-button" type="submit" form={formId} name="do" value={`left-out.${JSON.stringify({ kind, quote })}`}>{words.leaveOut}<span class="govuk-visually-hidden">: {short(quote)}</span></button></div>
  </li>
)

const LeftOut = ({ leftOut, formId }: { readonly leftOut: LostProps['lost']['leftOut']; readonly formId: string }) => (
  <Details summary={words.leftOut(leftOut.length)}>
    <ul class="findings">
      {leftOut.map(({ key, quote }) => (
        <li class="finding">
          <p class="finding__words">“{short(quote)}”</p>
          <div class="finding__actions"><button class="link-button" type="submit" form={formId} name="do" value={`not-left-out.${key}`}>{words.notLeftOut}<span class="govuk-visually-hidden">: {short(quote)}</span></button></div>
        </li>
      ))}
    </ul>
  </Details>
)

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 120).trimEnd()} …` : text)
