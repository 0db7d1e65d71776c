import { Details } from '../parts/details.tsx'
import { firstWords } from '../parts/first-words.ts'
import type { RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

/** What was told in confidence: staff mark the parts, so that they are kept back wherever the record is shared. */
export function ConfidencePart({ view: { version, confidential } }: { readonly view: RecordPageView }) {
  const passages = version.passages.filter(({ toChild }) => toChild)
  if (passages.length === 0) return null
  const marked = passages.filter(({ id }) => confidential.has(id))
  return (
    <Details summary={marked.length === 0 ? words.confidence : words.confidenceMarked(marked.length)} open={marked.length > 0}>
      <p>{words.confidenceLead}</p>
      <ul class="govuk-list govuk-list--spaced">
        {passages.map(({ id, fields }) => {
          const says = firstWords(Object.values(fields).join(' '), 120)
          const isMarked = confidential.has(id)
          return (
            <li>
              “{says}”{isMarked && <>: <strong>{words.inConfidence}</strong></>}
              <form method="post" action={`/passages/${id}/confidence`}>
                <button class="link-button" type="submit" name="do" value={isMarked ? 'unmark' : 'mark'}>{isMarked ? words.unmark : words.mark}<span class="govuk-visually-hidden">: {says}</span></button>
              </form>
            </li>
          )
        })}
      </ul>
    </Details>
  )
}
