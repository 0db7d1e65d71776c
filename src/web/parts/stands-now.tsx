import { historyWords as words } from './history-words.ts'
import { SummaryList } from './summary-list.tsx'

/** What somebody else wrote meanwhile, where it differs from what was typed. */
export function StandsNow({ rows }: { readonly rows: readonly { readonly label: string; readonly value: string }[] }) {
  return (
    <section aria-labelledby="stands-now">
      <h2 class="govuk-heading-m" id="stands-now">{words.standsNow}</h2>
      <SummaryList rows={rows.map(({ label, value }) => ({ key: label, value: value || words.empty }))} />
    </section>
  )
}
