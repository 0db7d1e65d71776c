import { markOf } from '../../domain/draft-content.ts'
import type { Content } from '../parts/content.ts'
import { spokenAnswer } from './spoken.ts'
import { wasName } from './typed.ts'
import type { ConflictView, WritingView } from './view.ts'
import { conflictWords as words } from './words.ts'

/** What a field of the page needs to know: what stands in it, what is to be mended, what somebody else wrote in it. */
export interface Answer {
  readonly value: string
  readonly error: string | undefined
  /** Goes below the field. */
  readonly below: Content
}

/** What the page knows of the field with this key. */
export function answerOf(view: WritingView, key: string): Answer {
  const value = view.desk.draft.content[key] ?? ''
  const conflict = view.conflicts.find(each => each.key === key)
  return {
    value,
    error: view.problems.find(problem => problem.key === key)?.says,
    below: <><Was name={key} value={value} />{conflict && <ConflictPanel conflict={conflict} view={view} />}</>,
  }
}

/** Says with the form what stood in a field when the page was made. */
export const Was = ({ name, value }: { readonly name: string; readonly value: string }) => <input type="hidden" name={wasName(name)} value={markOf(value)} />

/** Both texts, and a button for either. */
function ConflictPanel({ conflict: { key, theirs, ours, by }, view }: { readonly conflict: ConflictView; readonly view: WritingView }) {
  const id = conflictId(key)
  return (
    <div class="conflict" id={id} tabIndex={-1}>
      <p><strong>{words.changedBy(by ?? words.someone)}</strong></p>
      <p>{words.theirs}:</p>
      <Kept text={spokenAnswer(view, key, theirs)} otherwise={words.theirsEmpty} />
      <p>{words.mine}:</p>
      <Kept text={spokenAnswer(view, key, ours)} otherwise={words.mineEmpty} />
      <input type="hidden" name={`mine.${key}`} value={ours} />
      <div class="govuk-button-group">
        <button class="govuk-button govuk-button--secondary" type="submit" name="do" value={`keep-mine.${key}`}>{words.keepMine}</button>
        <button class="govuk-button govuk-button--secondary" type="submit" name="do" value={`keep-theirs.${key}`}>{words.keepTheirs}</button>
      </div>
      <p>{words.after}</p>
    </div>
  )
}

const Kept = ({ text, otherwise }: { readonly text: string; readonly otherwise: string }) => (text === '' ? <p>{otherwise}</p> : <blockquote class="kept-text">{text}</blockquote>)

/** The id of the panel that shows both texts of a field. */
export const conflictId = (key: string): string => `conflict-${key}`
