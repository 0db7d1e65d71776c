import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, createUnsavedWords } from './unsaved-words.ts'

const begin = (text = '') => createUnsavedWords([['a', text], ['b', '']])

test('what was typed is a change until the server has it', () => {
  const words = begin('Hello')
  words.typed('a', 'Hello you')
  expect(words.all()).toMatchObject([{ key: 'a', was: 'Hello', now: 'Hello you' }])
  const sent = words.sending()
  words.typed('a', 'Hello you two')
  words.acknowledge(sent, [])
  expect(words.all()).toEqual([{ key: 'a', was: 'Hello you', now: 'Hello you two', sent: [], contested: undefined }])
  words.acknowledge(words.sending(), [])
  expect(words.all()).toEqual([])
  expect(words.standing('a')).toBe('Hello you two')
})

test('typed and taken back again is no change, unless it may have arrived', () => {
  const words = begin('Hello')
  words.typed('a', 'Hell')
  words.typed('a', 'Hello')
  expect(words.all()).toEqual([])
  words.typed('a', 'Hell')
  words.sending()
  words.typed('a', 'Hello')
  expect(words.toSend()).toBe(true)
})

test('our own words of a request whose answer was lost are no conflict (P4)', () => {
  const words = begin('')
  words.typed('a', 'One')
  words.sending()
  words.typed('a', 'One two')
  const again = words.sending()
  expect(words.acknowledge(again, [{ key: 'a', theirs: 'One', ours: 'One two', by: 'me' }])).toEqual([])
  expect(words.sending()).toEqual([{ key: 'a', was: 'One', now: 'One two' }])
})

test.each([['theirs', 'Theirs', false], ['mine', 'Mine', true], ['both', 'Theirs\n\nMine', true]] as const)('somebody else’s words wait for a choice: %s', (choice, text, sends) => {
  const words = begin('')
  words.typed('a', 'Mine')
  const conflict = { key: 'a', theirs: 'Theirs', ours: 'Mine', by: 'Dana Okafor' }
  expect(words.acknowledge(words.sending(), [conflict])).toEqual([conflict])
  expect(words.toSend()).toBe(false)
  expect(words.all()).toHaveLength(1)
  expect(words.settle('a', choice)).toBe(text)
  expect(words.sending()).toEqual(sends ? [{ key: 'a', was: 'Theirs', now: text }] : [])
})

test('only fields without unsaved words are brought up to date', () => {
  const words = begin('')
  words.typed('a', 'Mine')
  expect([...words.others({ a: 'Theirs', b: 'Also theirs' }, ['a', 'b'])]).toEqual([['b', 'Also theirs']])
  expect(words.get('a')?.now).toBe('Mine')
})

test('a copy on this computer is brought back, known, or laid beside newer words', () => {
  const copy = { key: 'a', was: 'One', now: 'One two', sent: [] }
  expect(begin('One').recover(copy)).toBe('brought-back')
  expect(begin('One two').recover(copy)).toBe('known')
  const words = begin('One')
  words.typed('a', 'One three')
  expect(words.recover(copy)).toBe('contested')
  expect(words.settle('a', 'both')).toBe('One two\n\nOne three')
  expect(words.sending()).toEqual([{ key: 'a', was: 'One', now: 'One two\n\nOne three' }])
})

test('a copy that was sent and arrived without an answer goes on from there', () => {
  const words = begin('One two')
  expect(words.recover({ key: 'a', was: 'One', now: 'One two three', sent: ['One two'] })).toBe('brought-back')
  expect(words.sending()).toEqual([{ key: 'a', was: 'One two', now: 'One two three' }])
})

test('whatever is lost on the way, what is typed last arrives and is no conflict with itself (P1)', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.constantFrom('arrives', 'lost', 'answer lost')), { maxLength: 30 }), steps => {
    const words = begin('')
    let server = ''
    const exchange = (fate: string) => {
      const sent: readonly Change[] = words.sending()
      if (fate === 'lost') return
      const conflicts = sent.filter(({ was, now }) => server !== now && server !== was).map(({ key, now }) => ({ key, theirs: server, ours: now, by: '' }))
      for (const { was, now } of sent) if (server === was) server = now
      if (fate === 'arrives') expect(words.acknowledge(sent, conflicts)).toEqual([])
    }
    let last = ''
    for (const [text, fate] of steps) {
      words.typed('a', text)
      last = text
      exchange(fate)
    }
    for (let round = 0; round < 3; round++) exchange('arrives')
    expect(server).toBe(last)
    expect(words.all()).toEqual([])
  }))
})
