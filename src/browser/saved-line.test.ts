import fc from 'fast-check'
import { expect, test } from 'vitest'
import { savedLine } from './saved-line.ts'

test('‘saved’ always means saved (P2)', () => {
  fc.assert(fc.property(fc.record({
    standing: fc.constantFrom({ kind: 'well' as const }, { kind: 'unreachable' as const }, { kind: 'signed-out' as const, says: '' }, { kind: 'became-record' as const, says: '', recordId: undefined }),
    unsent: fc.boolean(), allContested: fc.boolean(), savedAt: fc.constantFrom(undefined, '14:02'), localBehind: fc.boolean(), localFailing: fc.boolean(), keptAt: fc.constantFrom(undefined, new Date(2026, 2, 5, 14, 2)),
  }), state => {
    const text = savedLine(state)?.text ?? ''
    if (text === 'Saved 14:02') expect(state).toMatchObject({ unsent: false, savedAt: '14:02' })
    if (text.startsWith('Saved on this computer')) expect(state).toMatchObject({ localBehind: false, localFailing: false, keptAt: expect.any(Date) })
    if (state.unsent) expect(text).not.toBe('')
  }))
})

test('out of reach of the server it says where the words are', () => {
  const state = { standing: { kind: 'unreachable' as const }, unsent: true, allContested: false, savedAt: '13:00', localBehind: false, localFailing: false, keptAt: new Date(2026, 2, 5, 14, 2) }
  expect(savedLine(state)?.text).toBe('Saved on this computer at 14:02, not yet sent')
  expect(savedLine({ ...state, keptAt: undefined })?.text).toBe('Not saved yet. Keep this page open.')
})
