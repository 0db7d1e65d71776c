import type { StaffVersion } from '../../store/staff.ts'
import type { HistoryRow } from '../parts/history.tsx'
import { dateInWords } from '../parts/when.ts'
import { staffWords } from './words.ts'

const told: readonly (readonly [label: string, of: (version: StaffVersion) => string])[] = [
  ['Full name', ({ fullName }) => fullName], ['Job title', ({ jobTitle }) => jobTitle], ['Team', ({ teamName }) => teamName], ['What they do here', ({ does }) => staffWords.may[does]],
  ['First day', ({ from }) => dateInWords(from)], ['Last day', ({ to }) => (to === null ? '' : dateInWords(to))], ['So since', ({ holdsFrom }) => dateInWords(holdsFrom)],
]

/** In what two versions differ, as it is told. */
export const differencesOf = (is: StaffVersion, was: StaffVersion): readonly { readonly label: string; readonly was: string; readonly is: string }[] =>
  told.map(([label, of]) => ({ label, was: of(was), is: of(is) })).filter(each => each.was !== each.is)

/** The rows of a history (newest first), each with what it changed in the one before it. */
export const changesIn = (history: readonly StaffVersion[]): readonly HistoryRow[] =>
  history.map((version, at) => {
    const before = history[at + 1]
    return { ...version, takenBack: false, changed: before ? differencesOf(version, before) : [] }
  })
