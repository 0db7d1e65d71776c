import { classNames } from '../parts/class-names.ts'
import { Textarea } from '../parts/textarea.tsx'
import type { AnsweringView } from './view.ts'
import { shared } from '../parts/record-view/story-words.ts'

interface AnswerProps {
  readonly answering: AnsweringView
  /** The passage's id; absent: the whole record. */
  readonly passage?: string
  /** Says which part, to those who hear the page. */
  readonly about: string
  readonly summary: string
}

/** The way to answer one passage: closed until it is wanted, so that reading comes first. */
export function AnswerPassage({ summary, about, ...form }: AnswerProps) {
  const { unkept } = form.answering
  return (
    <details class="answer-form" open={unkept !== undefined && unkept.passage === form.passage}>
      <summary class="answer-form__ask">{summary}<span class="govuk-visually-hidden"> {shared.about}: {about}</span></summary>
      <AnswerForm {...form} />
    </details>
  )
}

/** The two answers as two buttons of the same weight, so that neither is the one to press, and room for words. */
export function AnswerForm({ answering: { action, version, key, seenBy, unkept }, passage }: Pick<AnswerProps, 'answering' | 'passage'>) {
  const mine = unkept && unkept.passage === passage ? unkept : undefined
  const id = answerFieldId(passage)
  return (
    <form class={classNames('answer-form__form', 'no-print')} method="post" action={action}>
      <input type="hidden" name="key" value={`${key}-${passage ?? 'whole'}`} />
      <input type="hidden" name="version" value={version} />
      {passage && <input type="hidden" name="passage" value={passage} />}
      <Textarea name="words" id={id} label={shared.yourWords} hint={shared.seenBy(seenBy)} rows={3} value={mine?.words} error={mine?.error} spellcheck={false} />
      <div class="answer-form__buttons">
        <button class="govuk-button govuk-button--secondary" type="submit" name="kind" value="that-is-right">{shared.right}</button>
        <button class="govuk-button govuk-button--secondary" type="submit" name="kind" value="not-how-it-was">{shared.notHowItWas}</button>
      </div>
    </form>
  )
}

/** The id of the box for words, so that a summary of what to mend can lead to it. */
export const answerFieldId = (passage: string | undefined): string => `words-${passage ?? 'whole'}`
