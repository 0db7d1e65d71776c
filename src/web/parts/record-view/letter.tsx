import type { Version } from '../../../store/records.ts'
import { classNames } from '../class-names.ts'
import type { Content } from '../content.ts'
import { printsOnOnePage } from './one-page.ts'
import { RecordWords } from './record-words.tsx'
import { sectionsOf, termsOf } from './sections.ts'
import type { AnswerView } from './view.ts'

interface LetterProps {
  /** Says what it is, to those who hear the page. */
  readonly label: string
  readonly documentCode: string
  readonly version: Pick<Version, 'wording' | 'passages' | 'whoWasWho' | 'glossary'>
  readonly answers?: ReadonlyMap<string, readonly AnswerView[]>
  /** Where and who was there, below the title. */
  readonly opening?: Content
}

/** A record as the child reads it, on the child's own paper, for a page of staff: what is to the child of it, and nothing where nothing is. */
export function RecordLetter({ label, documentCode, version, answers, opening }: LetterProps) {
  const passages = version.passages.filter(({ toChild }) => toChild)
  if (passages.length === 0) return null
  return (
    <article class={classNames('calm letter', printsOnOnePage(documentCode) && 'one-page')} aria-label={label}>
      <header class="story__opening govuk-!-padding-top-5">
        <p class="story__day">{version.wording.title}</p>
        {opening}
      </header>
      <RecordWords sections={sectionsOf(documentCode, version.wording, passages, answers)} terms={termsOf(version.glossary)} />
      {version.whoWasWho.length > 0 && (
        <section class="story__section">
          <h2>{words.whoIsWho}</h2>
          <ul class="who-is-who">{version.whoWasWho.map(({ fullName, isToYou }) => <li>{words.isWho(fullName, isToYou)}</li>)}</ul>
        </section>
      )}
      {version.glossary.length > 0 && (
        <section class="story__section">
          <h2>{words.newWords}</h2>
          <dl class="new-words">{version.glossary.map(({ term, meaning }) => <div><dt>{term}</dt><dd>{meaning}</dd></div>)}</dl>
        </section>
      )}
    </article>
  )
}

const words = {
  whoIsWho: 'Who is who',
  isWho: (fullName: string, isToYou: string) => `${fullName} is ${isToYou}.`,
  newWords: 'Words that may be new',
} as const
