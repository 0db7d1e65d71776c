import type { Sharing } from '../../store/sharings.ts'
import { Button } from '../parts/button.tsx'
import { nameOf } from '../parts/child-name.ts'
import { DateInput } from '../parts/date-input.tsx'
import { Radios } from '../parts/radios.tsx'
import { type Recipient, recipientsOf } from './form.ts'
import type { RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

interface OfView { readonly view: RecordPageView }

/** With whom it was shared, and the way to share it: first with whom, then how and when, on a button that says so. */
export function SharingPart({ view }: OfView) {
  const isToChild = view.version.passages.some(({ toChild }) => toChild)
  return (
    <section aria-labelledby="shared">
      <h2 class="govuk-heading-m" id="shared">{words.sharing}</h2>
      {view.sharings.length === 0 ? <p>{words.neverShared}</p> : <ul class="govuk-list govuk-list--spaced">{view.sharings.map(sharing => <SharingItem sharing={sharing} view={view} />)}</ul>}
      <OlderOpen view={view} />
      <h3 class="govuk-heading-s" id="share">{words.share}</h3>
      {!isToChild ? <p>{view.version.facts.cameFrom ? words.cameFromHow(nameOf(view.child)) : words.noneToChild}</p> : view.sharing ? <ShareForm view={view} sharing={view.sharing} /> : <WithWhom view={view} />}
    </section>
  )
}

function SharingItem({ sharing, view: { child, local, newest } }: OfView & { readonly sharing: Sharing }) {
  const line = words.sharedLine(words.how[sharing.how], sharing.sharedOn, sharing.sharedByName)
  const isOpen = sharing.how === 'own-page' && sharing.endedAt === null
  return (
    <li>
      <strong>{sharing.recipientName}</strong>{sharing.recipientId === child.id && child.preferredName && ` (${child.preferredName})`}: {line}
      {newest.number > 1 && `, ${words.textOf(sharing.versionNumber)}`}
      {sharing.endedAt && `; ${words.endedOn(local(sharing.endedAt).slice(0, 10))}`}
      {isOpen && (
        <form method="post" action={`/sharings/${sharing.id}/end`}>
          <button class="link-button" type="submit">{words.end}<span class="govuk-visually-hidden">: {sharing.recipientName}, {line}</span></button>
        </form>
      )}
    </li>
  )
}

/** Says who still reads the text from before a correction. */
function OlderOpen({ view: { sharings, newest, child } }: OfView) {
  const open = sharings.filter(({ how, endedAt }) => how === 'own-page' && endedAt === null)
  const older = [...Map.groupBy(open, ({ recipientId }) => recipientId).values()].filter(theirs => theirs.every(({ versionNumber }) => versionNumber < newest.number))
  return <>{older.map(([one]) => one && <p class="govuk-inset-text">{words.olderOpen(one.recipientId === child.id ? nameOf(child) : one.recipientName)}</p>)}</>
}

function WithWhom({ view }: OfView) {
  return (
    <>
      <p>{words.withWhom}</p>
      <ul class="govuk-list">
        {recipientsOf(view.child, view.around, view.today).map(({ id, fullName, is }) => (
          <li><a href={`/records/${view.record.id}?with=${id}#share`}>{words.shareWith(fullName)}</a>, {is}</li>
        ))}
      </ul>
    </>
  )
}

function ShareForm({ view, sharing: { recipient, typed, problems } }: OfView & { readonly sharing: NonNullable<RecordPageView['sharing']> }) {
  return (
    <form method="post" action={`/records/${view.record.id}/sharings`} noValidate>
      <p><strong>{words.shareWith(recipient.fullName)}</strong>, {recipient.is}. <a href={`/records/${view.record.id}#share`}>{words.notThem}</a></p>
      <input type="hidden" name="recipient" value={recipient.id} />
      <input type="hidden" name="version" value={view.newest.number} />
      <Radios
        name="how" legend={words.howAsks} value={typed.how} error={problems.how} classes="govuk-radios--small"
        items={recipient.ways.map(way => ({ value: way, text: words.howChoices[way] }))}
      />
      <DateInput id="shared-on" namePrefix="shared-on" legend={words.whenAsks} hint={words.whenHint} values={typed.sharedOn} error={problems['shared-on']} />
      <Button>{words.shareWith(buttonName(recipient))}</Button>
    </form>
  )
}

/** The button says with whom: `Share with Dana Reed, mum`. */
const buttonName = ({ fullName, is }: Recipient): string => (is === words.theChild ? fullName : `${fullName}, ${is}`)
