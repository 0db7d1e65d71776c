import { classNames } from '../parts/class-names.ts'
import { dayInWords } from '../parts/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { CalmPage } from '../parts/page.tsx'
import { Pagination } from '../parts/pagination.tsx'
import { AnswerForm, answerFieldId, AnswerPassage } from './answer.tsx'
import { AnswersGiven } from '../parts/record-view/answers.tsx'
import { Changes } from './changes.tsx'
import { type Explain, explainer } from '../parts/record-view/explained.tsx'
import { Help } from './list-page.tsx'
import { PassageWords } from '../parts/record-view/passage.tsx'
import type { PassageView, SectionView } from '../parts/record-view/view.ts'
import { toldForYou } from '../parts/told-words.ts'
import { Told } from '../parts/told.tsx'
import type { StoryRecordView } from './view.ts'
import { isWho, shared, type StoryWords, storyWords } from './words.ts'

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
      <article class={classNames('story', view.onOnePage && 'one-page')}>
        <Opening view={view} words={words} />
        <Sections view={view} words={words} />
        <WhatYouTold view={view} />
        <Changes changes={view.changes} />
        <p class="stop-here">{words.stop} <a href={view.listHref}>{words.toList}</a></p>
        <WholeAnswer view={view} words={words} />
        <WhoIsWho view={view} words={words} />
        <Words terms={view.terms} />
      </article>
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

function Opening({ view, words }: { readonly view: StoryRecordView; readonly words: StoryWords }) {
  return (
    <header class="story__opening">
      <p class="story__day"><time dateTime={view.day}>{dayInWords(view.day)}</time></p>
      <h1>{view.title}</h1>
      <p class="story__by">Written by {view.writtenBy}.{view.setting && ` ${view.setting}`}</p>
      {words.youMeans && <p class="story__by">{words.youMeans}</p>}
      <p class="story__by no-print">{words.takeYourTime}</p>
    </header>
  )
}

interface InRecord { readonly view: StoryRecordView; readonly words: StoryWords }

function Sections({ view, words }: InRecord) {
  const explain = explainer(view.terms)
  const sections = view.sections.filter(({ passages, keptBack }) => passages.length > 0 || keptBack)
  if (sections.length === 0) return <p>{shared.noSections}</p>
  return <>{sections.map((section, at) => <Section section={section} after={sections[at + 1]?.id ?? 'after'} view={view} words={words} explain={explain} />)}</>
}

function Section({ section, after, view, words, explain }: InRecord & { readonly section: SectionView; readonly after: string; readonly explain: Explain }) {
  const worries = section.passages.some(({ kind }) => kind === 'worry')
  return (
    <section class="story__section" id={`part-${section.id}`}>
      <h2>{section.heading}</h2>
      {worries && <p class="go-past">{words.beforeWorries} <a href={`#part-${after}`}>{words.goPast}</a></p>}
      {section.passages.map(passage => <Passage passage={passage} heading={section.heading} view={view} words={words} explain={explain} />)}
      {section.keptBack && <p class="kept-back">{section.keptBack}</p>}
    </section>
  )
}

function Passage({ passage, heading, view, words, explain }: InRecord & { readonly passage: PassageView; readonly heading: string; readonly explain: Explain }) {
  return (
    <div class="passage" id={`passage-${passage.id}`}>
      <PassageWords passage={passage} explain={explain} />
      <AnswersGiven answers={passage.answers} />
      {view.answering && <AnswerPassage answering={view.answering} passage={passage.id} summary={passage.answers.some(({ by }) => by === undefined) ? shared.sayMore : words.answerSummary} about={beginningOf(passage) ?? heading} />}
    </div>
  )
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

function WhoIsWho({ view, words }: InRecord) {
  if (view.people.length === 0) return null
  return (
    <section class="story__section">
      <h2>{words.whoWasWho}</h2>
      <ul class="who-is-who">{view.people.map(person => <li>{isWho(person)}</li>)}</ul>
    </section>
  )
}

/** The words that explain themselves above, once more together: for paper, and for those who want them first. */
function Words({ terms }: Pick<StoryRecordView, 'terms'>) {
  if (terms.length === 0) return null
  return (
    <section class="story__section">
      <h2>{shared.words}</h2>
      <dl class="new-words">{terms.map(({ word, meaning }) => <div><dt>{word}</dt><dd>{meaning}</dd></div>)}</dl>
    </section>
  )
}

/** The first few words of a passage, to tell it from its neighbours. */
function beginningOf(passage: PassageView): string | undefined {
  const words = passage.lines.find(({ text }) => text.trim() !== '')?.text.trim().split(/\s+/)
  return words && (words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' '))
}
