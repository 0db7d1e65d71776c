import { expect, test, vi } from 'vitest'
import type { LocalCopy } from './encrypted-store.ts'
import { createLocalSaving } from './local-saving.ts'

const copy = (key: string, now: string): LocalCopy => ({ key, was: '', now, sent: [], at: '' })

test('one write at a time, and the newest words win', async () => {
  const writes: { copies: ReadonlyMap<string, LocalCopy | undefined>; done: () => void }[] = []
  let text = 'a'
  const saving = createLocalSaving({ copyOf: key => copy(key, text), told: () => {}, now: () => new Date(0), later: () => {} })
  saving.changed('x')
  expect(saving.behind()).toBe(true)
  saving.open({ adopt: async () => [], write: copies => new Promise(done => writes.push({ copies, done })) })
  text = 'ab'
  saving.changed('x')
  text = 'abc'
  saving.changed('x')
  expect(writes).toHaveLength(1)
  writes[0]!.done()
  await vi.waitFor(() => expect(writes).toHaveLength(2))
  expect(writes[1]!.copies.get('x')?.now).toBe('abc')
  expect(saving.behind()).toBe(true)
  writes[1]!.done()
  await vi.waitFor(() => expect(saving.behind()).toBe(false))
})

test('a write that fails is not called kept, and is tried again', async () => {
  let broken = true
  const retries: (() => void)[] = []
  const saving = createLocalSaving({ copyOf: key => copy(key, 'a'), told: () => {}, now: () => new Date(0), later: work => retries.push(work) })
  saving.open({ adopt: async () => [], write: async () => { if (broken) throw new Error('full') } })
  saving.changed('x')
  await vi.waitFor(() => expect(saving.failing()).toBe(true))
  expect(saving.behind()).toBe(true)
  expect(saving.keptAt()).toBeUndefined()
  broken = false
  retries[0]!()
  await vi.waitFor(() => expect(saving.behind()).toBe(false))
})
