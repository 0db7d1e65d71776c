import { classNames } from '../parts/class-names.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { CalmPage } from '../parts/page.tsx'
import { Pagination } from '../parts/pagination.tsx'
import { AnswerForm, answerFieldId, AnswerPassage } from './answer.tsx'
import { AnswersGiven } from '../parts/record-view/answers.tsx'
import { Changes } from './changes.tsx'
import { Help } from './list-page.tsx'
import { ReadersLetter } from '../parts/record-view/readers-letter.tsx'
import { shared, type StoryWords, storyWords } from '../parts/record-view/story-words.ts'
import type { PassageView } from '../parts/record-view/view.ts'
import { toldForYou } from '../parts/told-words.ts'
import { Told } from '../parts/told.tsx'
import type { StoryRecordView } from './view.ts'

/** One record, as the person reads it whom it is written to, or shared with. */
export function StoryRecordPage(view: StoryRecordView) {
  const words = storyWords(view.reader)
  const unkept = view.answering?.unkept
  const banner = unkept
    ? <ErrorSummary title={shared.problem} errors={[{ text: unkept.error, href: `#${answerFieldId(unkept.passage)}` }]} />
    : view.answerKept && <p class="kept" role="status">{shared.answerKept}</p>
  return (
    <CalmPage
      title={words.recordTitle} authority={view.authority} who={view.who} back={{ href: view.listHref, text: words.toList }}
      banner={banner} hasErrors={unkept !== undefined} help={<Help words={words} />}
    >
      <ReadersLetter view={view} beside={(passage, heading) => <AnswerBeside passage={passage} heading={heading} view={view} words={words} />}>
        <WhatYouTold view={view} />
        <Changes changes={view.changes} />
        <p class="stop-here">{words.stop} <a href={view.listHref}>{words.toList}</a></p>
        <WholeAnswer view={view} words={words} />
      </ReadersLetter>
      {(view.earlier || view.later) && (
        <Pagination
          previous={view.earlier && { href: view.earlier.href, text: shared.earlier, label: view.earlier.label }}
          next={view.later && { href: view.later.href, text: shared.later, label: view.later.label }}
        />
      )}
    </CalmPage>
  )
}

/** The child's own things that belong to the record: on the child's page alone. */
function WhatYouTold({ view: { told } }: { readonly view: StoryRecordView }) {
  if (told.length === 0) return null
  return (
    <section class="story__section">
      <h2>{shared.toldWithIt}</h2>
      <ol class="told-list">{told.map(thing => <li class="told"><Told told={thing} words={toldForYou} /></li>)}</ol>
    </section>
  )
}

interface InRecord { readonly view: StoryRecordView; readonly words: StoryWords }

/** The way to answer a passage, below it. */
function AnswerBeside({ passage, heading, view, words }: InRecord & { readonly passage: PassageView; readonly heading: string }) {
  if (!view.answering) return null
  return <AnswerPassage answering={view.answering} passage={passage.id} summary={passage.answers.some(({ by }) => by === undefined) ? shared.sayMore : words.answerSummary} about={beginningOf(passage) ?? heading} />
}

function WholeAnswer({ view, words }: InRecord) {
  if (!view.answering && view.answers.length === 0) return null
  return (
    <section class={classNames('story__section', view.answers.length === 0 && 'no-print')} id="part-after">
      <h2>{words.answerWhole}</h2>
      <AnswersGiven answers={view.answers} />
      {view.answering && <><p class="no-print">{words.answerWholeLead}</p><AnswerForm answering={view.answering} /></>}
    </section>
  )
}

/** The first few words of a passage, to tell it from its neighbours. */
function beginningOf(passage: PassageView): string | undefined {
  const words = passage.lines.find(({ text }) => text.trim() !== '')?.text.trim().split(/\s+/)
  return words && (words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' '))
}
