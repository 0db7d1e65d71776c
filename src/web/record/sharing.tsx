import type { Edition } from '../../store/editions.ts'
import type { Sharing } from '../../store/sharings.ts'
import { nameOf } from '../parts/child-name.ts'
import type { RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

interface OfView { readonly view: RecordPageView }

/** With whom it was shared, what waits, and the way to the gate. */
export function SharingPart({ view }: OfView) {
  const isToChild = view.version.passages.some(({ toChild }) => toChild)
  return (
    <section aria-labelledby="shared">
      <h2 class="govuk-heading-m" id="shared">{words.sharing}</h2>
      {view.sharings.length === 0 ? <p>{words.neverShared}</p> : <ul class="govuk-list govuk-list--spaced">{view.sharings.map(sharing => <SharingItem sharing={sharing} view={view} />)}</ul>}
      <OlderOpen view={view} />
      {view.prepared.length > 0 && <><h3 class="govuk-heading-s" id="prepared">{words.prepared}</h3><ul class="govuk-list">{view.prepared.map(edition => <PreparedItem edition={edition} />)}</ul></>}
      {isToChild ? <p class="no-print"><a class="govuk-button" href={`/records/${view.record.id}/share`}>{words.share}</a></p> : <p>{view.version.facts.cameFrom ? words.cameFromHow(nameOf(view.child)) : words.noneToChild}</p>}
    </section>
  )
}

function SharingItem({ sharing, view: { child, local, newest, notAsOpened } }: OfView & { readonly sharing: Sharing }) {
  const line = words.sharedLine(words.how[sharing.how], sharing.sharedOn, sharing.sharedByName)
  const isOpen = sharing.how === 'own-page' && sharing.endedAt === null
  return (
    <li>
      <strong>{sharing.recipientName}</strong>{sharing.recipientId === child.id && child.preferredName && ` (${child.preferredName})`}: {line}
      {newest.number > 1 && `, ${words.textOf(sharing.versionNumber)}`}
      {sharing.keptBack > 0 && `, ${words.partsKeptBack(sharing.keptBack)}`}
      {sharing.endedAt && `; ${words.endedOn(local(sharing.endedAt).slice(0, 10))}`}{' '}
      <a class="no-print" href={`/editions/${sharing.editionId}`}>{words.whatTheyRead}<span class="govuk-visually-hidden">: {sharing.recipientName}, {line}</span></a>
      {isOpen && notAsOpened.has(sharing.editionId) && <p class="govuk-inset-text">{words.lookAgain}</p>}
      {isOpen && (
        <form method="post" action={`/sharings/${sharing.id}/end`}>
          <button class="link-button" type="submit">{words.end}<span class="govuk-visually-hidden">: {sharing.recipientName}, {line}</span></button>
        </form>
      )}
    </li>
  )
}

function PreparedItem({ edition }: { readonly edition: Edition }) {
  const { confirmation } = edition
  const state = confirmation?.outcome === 'refused' ? words.notConfirmed : confirmation || !edition.secondNeeded ? words.canBeShared : words.waitsForSecond
  return <li><a href={`/editions/${edition.id}`}>{edition.recipientName}{edition.recipientIs && `, ${edition.recipientIs}`}</a>: {state}</li>
}

/** Says who still reads the text from before a correction. */
function OlderOpen({ view: { sharings, newest, child } }: OfView) {
  const open = sharings.filter(({ how, endedAt }) => how === 'own-page' && endedAt === null)
  const older = [...Map.groupBy(open, ({ recipientId }) => recipientId).values()].filter(theirs => theirs.every(({ versionNumber }) => versionNumber < newest.number))
  return <>{older.map(([one]) => one && <p class="govuk-inset-text">{words.olderOpen(one.recipientId === child.id ? nameOf(child) : one.recipientName)}</p>)}</>
}
