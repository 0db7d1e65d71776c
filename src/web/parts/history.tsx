import { historyWords as words } from './history-words.ts'
import { clockOf, dateInWords } from './when.ts'

export interface HistoryRow {
  readonly number: number
  readonly why: string
  readonly writtenByName: string | null
  readonly writtenAt: Date
  readonly takenBack: boolean
  /** What this row changed in the one before it. */
  readonly changed: readonly { readonly label: string; readonly was: string; readonly is: string }[]
}

/** Rows of a history, newest first: who wrote it, when and why, and what was there before. */
export function History({ rows, local }: { readonly rows: readonly HistoryRow[]; readonly local: (at: Date) => string }) {
  return (
    <ol class="govuk-list govuk-list--spaced" reversed>
      {rows.map(row => {
        const at = local(row.writtenAt)
        return (
          <li>
            <strong>{row.writtenByName ? words.writtenBy(row.writtenByName, `${dateInWords(at.slice(0, 10))} at ${clockOf(at)}`) : words.setUp}</strong>
            {row.number === 1 && row.writtenByName && `. ${words.firstEntry}.`}
            {row.takenBack && `. ${words.takenBack}.`}
            {row.why && <><br />{words.why(row.why)}</>}
            {row.changed.length > 0 && <ul class="govuk-list govuk-list--bullet">{row.changed.map(({ label, was, is }) => <li class="kept-lines">{label} <ins>{is || words.empty}</ins> <span class="govuk-hint">(before: {was || words.empty})</span></li>)}</ul>}
          </li>
        )
      })}
    </ol>
  )
}
