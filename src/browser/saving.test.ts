import { expect, test, vi } from 'vitest'
import { createSaving } from './saving.ts'
import type { Answer } from './server.ts'
import { type Change, createUnsavedWords } from './unsaved-words.ts'

const saved = (version: number): Answer => ({ kind: 'saved', version, savedAt: '14:02', conflicts: [] })

function begin() {
  const words = createUnsavedWords([])
  const requests: { changes: readonly Change[]; answer: (answer: Answer) => void }[] = []
  const timers = new Set<{ at: number; work: () => void }>()
  let now = 0
  const saving = createSaving({
    words, version: 1, clock: () => now,
    send: (_version, changes) => new Promise(answer => requests.push({ changes, answer })),
    sending: () => {}, acknowledged: () => {}, contested: () => {}, others: () => {}, told: () => {},
    later(work, milliseconds) {
      const timer = { at: now + milliseconds, work }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  })
  return {
    saving, requests, words,
    type(text: string) {
      words.typed('a', text)
      saving.changed()
    },
    pass(milliseconds: number) {
      now += milliseconds
      for (const timer of [...timers]) if (timer.at <= now && timers.delete(timer)) timer.work()
    },
    async answer(answer: Answer) {
      requests.at(-1)!.answer(answer)
      await vi.waitFor(() => expect(answer).toBeDefined())
      await new Promise(done => setTimeout(done))
    },
  }
}

test('it sends soon after the last keystroke, and not more than one request at a time', async () => {
  const page = begin()
  page.type('a')
  page.pass(300)
  page.type('ab')
  page.pass(300)
  expect(page.requests).toHaveLength(0)
  page.pass(100)
  expect(page.requests).toHaveLength(1)
  page.type('abc')
  page.pass(1000)
  expect(page.requests).toHaveLength(1)
  expect(page.saving.savedAt()).toBeUndefined()
  await page.answer(saved(2))
  expect(page.saving.savedAt()).toBe('14:02')
  page.pass(400)
  expect(page.requests.map(({ changes }) => changes[0]?.now)).toEqual(['ab', 'abc'])
})

test('somebody who never pauses is saved all the same', () => {
  const page = begin()
  for (let at = 0; at < 40; at++) {
    page.type('x'.repeat(at + 1))
    page.pass(100)
  }
  expect(page.requests).toHaveLength(1)
})

test('with no answer it tries again, further and further apart, and at once when asked', async () => {
  const page = begin()
  page.type('a')
  page.pass(400)
  for (const wait of [1000, 2000, 4000]) {
    await page.answer({ kind: 'unreachable' })
    const before = page.requests.length
    page.pass(wait - 1)
    expect(page.requests).toHaveLength(before)
    page.pass(1)
    expect(page.requests).toHaveLength(before + 1)
  }
  await page.answer({ kind: 'unreachable' })
  expect(page.saving.standing().kind).toBe('unreachable')
  page.saving.now()
  await page.answer(saved(2))
  expect(page.saving.standing().kind).toBe('well')
  expect(page.words.all()).toEqual([])
})

test('nothing is sent to a draft that has become a record', async () => {
  const page = begin()
  page.type('a')
  page.pass(400)
  await page.answer({ kind: 'became-record', says: '', recordId: 'r1' })
  page.type('ab')
  page.saving.now()
  page.pass(100_000)
  expect(page.requests).toHaveLength(1)
})

test('a flush sends what was typed while a request was out', async () => {
  const page = begin()
  page.type('a')
  page.saving.now()
  page.type('ab')
  const flushed = page.saving.flush()
  await page.answer(saved(2))
  await page.answer(saved(3))
  await expect(flushed).resolves.toEqual({ kind: 'well' })
  expect(page.requests).toHaveLength(2)
})
