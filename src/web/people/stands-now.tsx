import { SummaryList } from '../parts/summary-list.tsx'
import { peopleWords } from './words.ts'

/** What somebody else wrote meanwhile, where it differs from what was typed. */
export function StandsNow({ rows }: { readonly rows: readonly { readonly label: string; readonly value: string }[] }) {
  return (
    <section aria-labelledby="stands-now">
      <h2 class="govuk-heading-m" id="stands-now">{peopleWords.correct.standsNow}</h2>
      <SummaryList rows={rows.map(({ label, value }) => ({ key: label, value: value || peopleWords.person.empty }))} />
    </section>
  )
}
