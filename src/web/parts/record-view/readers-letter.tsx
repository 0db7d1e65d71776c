import { classNames } from '../class-names.ts'
import type { Content } from '../content.ts'
import { dayInWords } from '../day.ts'
import { AnswersGiven } from './answers.tsx'
import { type Explain, explainer } from './explained.tsx'
import { PassageWords } from './passage.tsx'
import { isWho, shared, type StoryWords, storyWords } from './story-words.ts'
import type { LetterView, PassageView, SectionView } from './view.ts'

interface ReadersLetterProps {
  readonly view: LetterView
  /** What the page has to say to a passage, below it. */
  readonly beside?: (passage: PassageView, heading: string, words: StoryWords) => Content
  /** Stands between the words and who was who. */
  readonly children?: Content
  /** Of the title; a page of staff that shows it has a heading of its own. */
  readonly headingLevel?: 1 | 2
}

/** One record as its reader has it before them: the same on their own page, on paper, and where staff look before they share it. */
export function ReadersLetter({ view, beside, children, headingLevel = 1 }: ReadersLetterProps) {
  const words = storyWords(view.reader)
  return (
    <article class={classNames('story', view.onOnePage && 'one-page')}>
      <header class="story__opening">
        <p class="story__day"><time dateTime={view.day}>{dayInWords(view.day)}</time></p>
        {headingLevel === 1 ? <h1>{view.title}</h1> : <h2 class="story__title">{view.title}</h2>}
        <p class="story__by">Written by {view.writtenBy}.{view.setting && ` ${view.setting}`}</p>
        {words.youMeans && <p class="story__by">{words.youMeans}</p>}
        <p class="story__by no-print">{words.takeYourTime}</p>
      </header>
      <Sections view={view} words={words} beside={beside} />
      {children}
      <WhoIsWho view={view} words={words} />
      <Words terms={view.terms} />
    </article>
  )
}

interface InLetter { readonly view: LetterView; readonly words: StoryWords; readonly beside: ReadersLetterProps['beside'] }

function Sections({ view, words, beside }: InLetter) {
  const explain = explainer(view.terms)
  const sections = view.sections.filter(({ passages, keptBack }) => passages.length > 0 || keptBack)
  if (sections.length === 0) return <p>{shared.noSections}</p>
  return <>{sections.map((section, at) => <Section section={section} after={sections[at + 1]?.id ?? 'after'} view={view} words={words} beside={beside} explain={explain} />)}</>
}

function Section({ section, after, words, beside, explain }: InLetter & { readonly section: SectionView; readonly after: string; readonly explain: Explain }) {
  const worries = section.passages.some(({ kind }) => kind === 'worry')
  return (
    <section class="story__section" id={`part-${section.id}`}>
      <h2>{section.heading}</h2>
      {worries && <p class="go-past">{words.beforeWorries} <a href={`#part-${after}`}>{words.goPast}</a></p>}
      {section.passages.map(passage => (
        <div class="passage" id={`passage-${passage.id}`}>
          <PassageWords passage={passage} explain={explain} />
          <AnswersGiven answers={passage.answers} />
          {beside?.(passage, section.heading, words)}
        </div>
      ))}
      {section.keptBack && <p class="kept-back">{section.keptBack}</p>}
    </section>
  )
}

function WhoIsWho({ view, words }: Pick<InLetter, 'view' | 'words'>) {
  if (view.people.length === 0) return null
  return (
    <section class="story__section">
      <h2>{words.whoWasWho}</h2>
      <ul class="who-is-who">{view.people.map(person => <li>{isWho(person)}</li>)}</ul>
    </section>
  )
}

/** The words that explain themselves above, once more together: for paper, and for those who want them first. */
function Words({ terms }: Pick<LetterView, 'terms'>) {
  if (terms.length === 0) return null
  return (
    <section class="story__section">
      <h2>{shared.words}</h2>
      <dl class="new-words">{terms.map(({ word, meaning }) => <div><dt>{word}</dt><dd>{meaning}</dd></div>)}</dl>
    </section>
  )
}
