import { RecordWords } from '../parts/record-view/record-words.tsx'
import { sectionsOf, termsOf } from '../parts/record-view/sections.ts'
import { answersByPassage } from './answers.tsx'
import { nameOf, type RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

/** The record as the child reads it, on the child's own paper. What is not written to the child says so. */
export function Letter({ view }: { readonly view: RecordPageView }) {
  const { version, record, child } = view
  const notToChild = new Set(version.passages.filter(({ toChild }) => !toChild).map(({ id }) => id))
  const sections = sectionsOf(record.documentCode, version.wording, version.passages, answersByPassage(view))
  return (
    <article class="calm letter" aria-label={words.letter(nameOf(child))}>
      <p class="story__day">{version.wording.title}</p>
      <RecordWords sections={sections} terms={termsOf(version.glossary)} beside={id => notToChild.has(id) && <p class="kept-back">{words.notToChild}</p>} />
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
