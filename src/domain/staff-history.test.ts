import { expect, test } from 'vitest'
import { postsOf, type WrittenPost } from './staff-history.ts'

const began: WrittenPost = { fullName: 'Imogen Fairley', jobTitle: 'Social worker', does: 'practitioner', teamName: 'Harbour', from: '2024-01-08', to: null, holdsFrom: '2024-01-08' }
const promoted: WrittenPost = { ...began, jobTitle: 'Team manager', does: 'manager', holdsFrom: '2025-09-01' }

const cases: readonly (readonly [string, readonly WrittenPost[], readonly string[]])[] = [
  ['who has just begun', [began], ['Social worker, Harbour: 2024-01-08–']],
  ['another job title from a day on', [began, promoted], ['Team manager, Harbour: 2025-09-01–', 'Social worker, Harbour: 2024-01-08–2025-08-31']],
  ['a title put right from its own day', [began, { ...began, jobTitle: 'Student social worker' }], ['Student social worker, Harbour: 2024-01-08–']],
  ['a team that changed as well', [began, promoted, { ...promoted, teamName: 'Hills', holdsFrom: '2026-02-02' }], ['Team manager, Hills: 2026-02-02–', 'Team manager, Harbour: 2025-09-01–2026-02-01', 'Social worker, Harbour: 2024-01-08–2025-08-31']],
  ['a last day', [began, promoted, { ...promoted, to: '2026-11-24' }], ['Team manager, Harbour: 2025-09-01–2026-11-24', 'Social worker, Harbour: 2024-01-08–2025-08-31']],
  ['who comes back after a gap', [{ ...began }, { ...began, to: '2024-12-31' }, { ...began, from: '2026-03-02', holdsFrom: '2026-03-02' }], ['Social worker, Harbour: 2026-03-02–', 'Social worker, Harbour: 2024-01-08–2024-12-31']],
  ['a first day that was too early', [began, { ...began, from: '2024-02-05', holdsFrom: '2024-02-05' }], ['Social worker, Harbour: 2024-02-05–']],
  ['a first day that was too early, under a later title', [began, promoted, { ...promoted, from: '2024-02-05' }], ['Team manager, Harbour: 2025-09-01–', 'Social worker, Harbour: 2024-02-05–2025-08-31']],
  ['what is written with an earlier day counts over what came between', [began, promoted, { ...promoted, holdsFrom: '2025-06-02' }], ['Team manager, Harbour: 2025-06-02–', 'Social worker, Harbour: 2024-01-08–2025-06-01']],
  ['a change that changes nothing', [began, { ...began, holdsFrom: '2025-01-01' }], ['Social worker, Harbour: 2024-01-08–']],
]

test.each(cases)('%s', (_, written, posts) => {
  expect(postsOf(written).map(({ jobTitle, teamName, from, to }) => `${jobTitle}, ${teamName}: ${from}–${to ?? ''}`)).toEqual(posts)
})
