import { mustReachChild, signedOffByManager } from '../../domain/oversight.ts'
import type { Comment } from '../../store/oversight.ts'
import { nameOf } from '../parts/child-name.ts'
import { Details } from '../parts/details.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { clockOf, nearDayInWords } from '../parts/when.ts'
import { betweenWords as words } from './between-words.ts'
import { Told } from './told.tsx'
import type { RecordPageView } from './view.ts'

interface OfView { readonly view: RecordPageView }

/** What colleagues say to each other about a record, who signed it off, and whether the child is told of what was decided. */
export function BetweenPart({ view }: OfView) {
  const { record, child } = view
  return (
    <section aria-labelledby="between">
      <h2 class="govuk-heading-m" id="between">{words.heading}</h2>
      <p class="govuk-hint">{words.hint(nameOf(child))}</p>
      {!view.version.facts.cameFrom && mustReachChild.some(code => code === record.documentCode) && <Told view={view} />}
      {!view.version.facts.cameFrom && signedOffByManager.some(code => code === record.documentCode) && <SignedOff view={view} />}
      <Comments view={view} />
      {view.isManager && (
        <form method="post" action={`/children/${child.id}/drafts`}>
          <input type="hidden" name="key" value={view.key} />
          <input type="hidden" name="document" value="D09" />
          <button class="govuk-button govuk-button--secondary" type="submit">{words.decide(nameOf(child))}</button>
        </form>
      )}
    </section>
  )
}

function SignedOff({ view }: OfView) {
  const { signOffs, newest, local, record } = view
  const signed = signOffs.find(({ versionNumber }) => versionNumber === newest.number)
  const earlier = signOffs.find(({ versionNumber }) => versionNumber < newest.number)
  if (signed) return <p><strong>{words.signed(signed.signedByName, signed.signedByJobTitle, local(signed.signedAt).slice(0, 10))}</strong>{signed.words && <> {signed.words}</>}</p>
  return (
    <>
      <p>{earlier ? words.earlierSigned(earlier.versionNumber, earlier.signedByName) : words.notSigned}</p>
      {view.isManager && newest.finishedBy !== view.personId && (
        <form method="post" action={`/records/${record.id}/sign-off`}>
          <input type="hidden" name="version" value={newest.number} />
          <Textarea name="words" id="sign-words" label={words.signWords} rows={2} value={view.unkept?.form === 'sign' ? view.unkept.typed['words'] : undefined} error={view.unkept?.problems['sign-words']} />
          <button class="govuk-button" type="submit">{words.sign}</button>
        </form>
      )}
    </>
  )
}

function Comments({ view }: OfView) {
  const { comments, record, unkept } = view
  const first = comments.filter(({ answers }) => answers === null)
  return (
    <>
      {first.length === 0 ? <p>{words.none}</p> : <ul class="govuk-list govuk-list--spaced">{first.map(comment => <Talk comment={comment} view={view} />)}</ul>}
      <Details summary={words.write} open={unkept?.problems['comment'] !== undefined}>
        <form method="post" action={`/records/${record.id}/comments`}>
          <input type="hidden" name="key" value={view.key} />
          <Textarea name="words" id="comment" label={words.what} hint={words.writeHint} rows={3} value={unkept?.problems['comment'] ? unkept.typed['words'] : undefined} error={unkept?.problems['comment']} />
          <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="say">{words.send}</button>
        </form>
      </Details>
    </>
  )
}

/** Something that was said, with its answers; open until somebody settles it. */
function Talk({ comment, view }: OfView & { readonly comment: Comment }) {
  const answers = view.comments.filter(({ answers }) => answers === comment.id)
  const settled = answers.find(({ settles }) => settles)
  const id = `answer-${comment.id}`
  const problem = view.unkept?.problems[id]
  return (
    <li>
      <Said comment={comment} view={view} />
      {answers.length > 0 && <ul class="govuk-list govuk-list--bullet">{answers.filter(({ words: said }) => said !== '').map(answer => <li><Said comment={answer} view={view} /></li>)}</ul>}
      {settled && <p class="govuk-hint">{words.settled(settled.writtenByName)}</p>}
      {(!settled || problem) && (
        <Details summary={words.answerTo(comment.writtenByName)} open={problem !== undefined}>
          <form method="post" action={`/records/${view.record.id}/comments`}>
            <input type="hidden" name="key" value={view.key} />
            <input type="hidden" name="answers" value={comment.id} />
            <Textarea name="words" id={id} label={words.answer} rows={2} value={problem ? view.unkept?.typed['words'] : undefined} error={problem} />
            <div class="govuk-button-group">
              <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="say">{words.answer}</button>
              {!settled && <button class="link-button" type="submit" name="do" value="settle">{words.settle}</button>}
            </div>
          </form>
        </Details>
      )}
    </li>
  )
}

function Said({ comment, view }: OfView & { readonly comment: Comment }) {
  const at = view.local(comment.writtenAt)
  return (
    <>
      <p class="govuk-!-margin-bottom-1 as-typed">{comment.words}</p>
      <p class="govuk-hint govuk-!-margin-bottom-1">{[words.said(comment.writtenByName, nearDayInWords(at.slice(0, 10), view.today), clockOf(at)), comment.versionNumber < view.newest.number && words.aboutEarlier(comment.versionNumber)].filter(Boolean).join(', ')}</p>
    </>
  )
}
