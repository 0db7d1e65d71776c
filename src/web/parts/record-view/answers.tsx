import { dayInWords } from '../day.ts'
import type { AnswerView } from './view.ts'

/** What the two answers are called, wherever they stand. */
export const answerWords = {
  right: 'That’s right',
  notHowItWas: 'That’s not how it was',
  notDoneYet: 'Nobody has answered this yet.',
} as const

/** What was answered, beside the words that it is about. */
export function AnswersGiven({ answers }: { readonly answers: readonly AnswerView[] }) {
  return <>{answers.map(answer => <AnswerGiven answer={answer} />)}</>
}

function AnswerGiven({ answer }: { readonly answer: AnswerView }) {
  return (
    <div class="answer-given">
      <p class="answer-given__who">{saidOn(answer)}</p>
      <p class="answer-given__kind">{answer.kind === 'that-is-right' ? answerWords.right : answerWords.notHowItWas}</p>
      {answer.words && <blockquote class="answer-given__words"><p>{answer.words}</p></blockquote>}
      {answer.whatWasDone
        ? <><p class="answer-given__who">{doneOn(answer.whatWasDone)}</p><p class="answer-given__done">{answer.whatWasDone.words}</p></>
        : answer.kind === 'not-how-it-was' && <p class="answer-given__done">{answerWords.notDoneYet}</p>}
    </div>
  )
}

/** `You said, on Thursday 5 March 2026:` */
const saidOn = ({ by, day }: AnswerView): string => `${by ?? 'You'} said, on ${dayInWords(day)}:`

/** `Jo Bell answered, on Friday 6 March 2026:` */
const doneOn = ({ by, day }: NonNullable<AnswerView['whatWasDone']>): string => `${by} answered, on ${dayInWords(day)}:`
