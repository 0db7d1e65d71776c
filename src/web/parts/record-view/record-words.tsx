import type { Content } from '../content.ts'
import { AnswersGiven } from './answers.tsx'
import { explainer } from './explained.tsx'
import { PassageWords } from './passage.tsx'
import type { SectionView, TermView } from './view.ts'

interface RecordWordsProps {
  readonly sections: readonly SectionView[]
  readonly terms: readonly TermView[]
  /** Stands in front of the ids, where a page shows more than one record. */
  readonly prefix?: string
  /** What the page has to say to a passage, below it. */
  readonly beside?: ((passageId: string) => Content) | undefined
  /** Of the parts' headings; 2 unless told. */
  readonly headingLevel?: 2 | 3
}

/** The words of a record just as the child reads them, with the answers beside them, for a page of staff. */
export function RecordWords({ sections, terms, prefix = '', beside, headingLevel = 2 }: RecordWordsProps) {
  const explain = explainer(terms)
  return (
    <>
      {sections.map(section => (
        <section class="story__section" id={`${prefix}part-${section.id}`}>
          {section.heading && (headingLevel === 2 ? <h2>{section.heading}</h2> : <h3 class="govuk-heading-s">{section.heading}</h3>)}
          {section.passages.map(passage => (
            <div class="passage" id={`${prefix}passage-${passage.id}`}>
              <PassageWords passage={passage} explain={explain} />
              <AnswersGiven answers={passage.answers} />
              {beside?.(passage.id)}
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
