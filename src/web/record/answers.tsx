import type { Response } from '../../store/responses.ts'
import { AnswersGiven } from '../parts/record-view/answers.tsx'
import type { AnswerView } from '../parts/record-view/view.ts'
import type { RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

/** The answers to the text on this page, by the passage that each is about. */
export function answersByPassage(view: RecordPageView): ReadonlyMap<string, readonly AnswerView[]> {
  const map = new Map<string, AnswerView[]>()
  for (const response of view.responses) {
    if (response.versionId !== view.version.id || response.passageId === null) continue
    map.set(response.passageId, [...map.get(response.passageId) ?? [], answerView(view, response)])
  }
  return map
}

/** Answers to the whole of it, and to what it said before, with who gave them and when. */
export function AnswersPart({ view }: { readonly view: RecordPageView }) {
  const here = view.responses.filter(({ versionId }) => versionId === view.version.id)
  const whole = here.filter(({ passageId }) => passageId === null)
  const earlier = view.responses.filter(({ versionNumber }) => versionNumber < view.version.number)
  return (
    <section aria-labelledby="answers">
      <h2 class="govuk-heading-m" id="answers">{words.answers}</h2>
      {here.length === 0 && <p>{earlier.length === 0 ? words.noAnswers : words.noAnswersSince}</p>}
      {here.length > 0 && whole.length === 0 && <p>{words.besideOnly}</p>}
      <AnswersGiven answers={whole.map(response => answerView(view, response))} />
      {earlier.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.toEarlier}</h3>
          {earlier.map(response => (
            <>
              <AnswersGiven answers={[answerView(view, response)]} />
              <p><a href={`/records/${view.record.id}/versions/${response.versionNumber}${response.passageId ? `#passage-${response.passageId}` : ''}`}>{words.inVersion(response.versionNumber)}</a></p>
            </>
          ))}
        </>
      )}
    </section>
  )
}

/** An answer with what was done about it: the correction that followed, if one did. */
function answerView({ record, local }: RecordPageView, response: Response): AnswerView {
  const correction = record.versions.find(({ number }) => number === response.versionNumber + 1)
  return {
    by: response.answeredByName, day: local(response.answeredAt).slice(0, 10), kind: response.kind, words: response.words || undefined,
    whatWasDone: correction && response.kind === 'not-how-it-was'
      ? { by: correction.finishedByName, day: local(correction.finishedAt).slice(0, 10), words: words.correctedIt(correction.correctionReason ?? '') }
      : undefined,
  }
}
