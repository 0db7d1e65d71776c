import { Button } from '../parts/button.tsx'
import { Radios } from '../parts/radios.tsx'
import { answerName, askedName, leftOpen } from './choices.ts'
import type { Question } from './turn.ts'
import type { TurnView } from './view.ts'
import { turnWords as words } from './words.ts'

/** What cannot be known, one question at a time, and the way back from an answer. What was answered goes along with the form. */
export function Questions({ view: { questions, asked, answers, hasMoved } }: { readonly view: TurnView }) {
  const given = Object.entries(answers)
  if (!asked && given.length === 0) return null
  const left = questions.filter(({ id }) => answers[id] === undefined).length
  const answered = words.answered(given.filter(([, value]) => value !== leftOpen).length, given.filter(([, value]) => value === leftOpen).length)
  return (
    <section class="turn__questions" id="questions" aria-labelledby="questions-heading">
      {given.map(([id, value]) => <input type="hidden" name={answerName(id)} value={value} />)}
      <h2 class="govuk-heading-m" id="questions-heading" tabIndex={-1} autofocus={hasMoved && !asked}>{asked ? words.question(left) : words.settled}</h2>
      {asked && <><p>{words.questionHint}</p><Asking question={asked} isFocused={hasMoved} /></>}
      {given.length > 0 && <p class="turn__answered">{answered}</p>}
      <div class="govuk-button-group">
        {asked && <Button name="do" value="answer" classes="govuk-button--secondary">{words.answer}</Button>}
        {asked && <button class="link-button" type="submit" name="do" value={`leave-open.${asked.id}`}>{words.leaveOpen}</button>}
        {given.length > 0 && <button class="link-button" type="submit" name="do" value="undo">{words.undo}<span class="govuk-visually-hidden">: {words.lastAnswer}</span></button>}
        {given.length > 1 && <button class="link-button" type="submit" name="do" value="forget">{words.forget}</button>}
      </div>
    </section>
  )
}

/** Whoever answered one question goes on with the next: it has the focus, with script or without. */
const Asking = ({ question, isFocused }: { readonly question: Question; readonly isFocused: boolean }) => (
  <Radios
    name={askedName(question.id)} hint={<Where question={question} />} legend={question.asks} legendClasses="govuk-fieldset__legend--s" classes="govuk-radios--inline govuk-radios--small"
    items={question.candidates.map(({ value, text }, at) => ({ value, text, ...(isFocused && at === 0 ? { attributes: { autofocus: true } } : {}) }))}
  />
)

/** The sentence that it is about, with the place marked. */
const Where = ({ question: { sentence: [before, asked, after] } }: { readonly question: Question }) => <>“{before}<strong>{asked}</strong>{after}”</>
