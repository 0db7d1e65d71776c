import { nearDayInWords } from '../parts/when.ts'
import type { ChildPageView } from './view.ts'
import { childPageWords as words } from './words.ts'

const datesInSight = 5

/** What is due next by law, guidance or local procedure; the rest, and saying that something was done, on the page of dates. */
export function Dates({ view: { dues, child, today } }: { readonly view: ChildPageView }) {
  return (
    <>
      <h3 class="govuk-heading-m" id="dates">{words.dates}</h3>
      {dues.length === 0 ? <p>{words.noDates}</p> : (
        <>
          <ul class="govuk-list">{dues.slice(0, datesInSight).map(({ timescale, by }) => <li><strong>{timescale.what}</strong>, {by < today ? words.dateWas(nearDayInWords(by, today)) : words.dateBy(nearDayInWords(by, today))}</li>)}</ul>
          <p class="no-print"><a href={`/due?child=${child.id}`}>{words.allDates(dues.length)}</a></p>
        </>
      )}
    </>
  )
}
