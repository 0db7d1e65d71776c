import { Details } from '../parts/details.tsx'
import type { WritingView } from './view.ts'
import { words } from './words.ts'

/** To whom it is written, when that is not simply the child; by when it is due and who signs it off. */
export function AboutDocument({ view: { desk: { draft, document, form, name } } }: { readonly view: WritingView }) {
  const kind = draft.content['document-kind'] ?? ''
  const carriedFrom = draft.correctsRecordId ? undefined : draft.content['carried-from']
  const timescales = form.timescales.filter(({ kinds }) => kinds === undefined || kind === '' || kinds.includes(kind))
  const to = document.toChild === 'no' ? words.notToChild(name) : document.partToChild && words.partToChild(name, document.partToChild)
  return (
    <>
      {to && <p class="part__to">{to}</p>}
      {carriedFrom && <p class="part__to">{words.carriedOn} <a href={`/records/${carriedFrom}`} target="_blank" rel="noopener">{words.carriedFrom}</a></p>}
      {form.facts !== 'contact' && (
        <Details summary={words.aboutForm}>
          <ul class="govuk-list govuk-list--bullet">{timescales.map(({ says, source, weight }) => <li>{says}. <span class="govuk-hint">{weight === 'local' ? source : `${words.weights[weight]}: ${source}`}</span></li>)}</ul>
          <p>{words.signsOff(form.signsOff)}</p>
        </Details>
      )}
    </>
  )
}
