import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../../testing/any-text.ts'
import { differenceOf, type Stretch } from './difference.ts'

const marked = (stretches: readonly Stretch[]) => stretches.map(({ text, isOther }) => (isOther ? `«${text}»` : text)).join('')

test.each([
  ['Ro was crying.', 'You were crying.', '«Ro was» crying.', '«You were» crying.'],
  ['She told me that her mum was ill.', 'You told me that your mum was ill.', '«She» told me that «her» mum was ill.', '«You» told me that «your» mum was ill.'],
  ['Mum came.', 'Your mum came.', '«Mum» came.', '«Your mum» came.'],
  ['Nothing changed.', 'Nothing changed.', 'Nothing changed.', 'Nothing changed.'],
  ['', 'New words.', '', '«New words.»'],
  ['Seen at home', '', '«Seen at home»', ''],
])('%j and %j', (before, after, one, two) => {
  const difference = differenceOf(before, after)
  expect([marked(difference.before), marked(difference.after)]).toEqual([one, two])
})

test('no letter is lost of either, whatever they are', () => {
  const texts = fc.oneof(anyText(), fc.array(fc.constantFrom('a', 'b', ' ', '.', 'she ', 'you ')).map(words => words.join('')))
  fc.assert(fc.property(texts, texts, (before, after) => {
    const difference = differenceOf(before, after)
    expect(difference.before.map(each => each.text).join('')).toBe(before)
    expect(difference.after.map(each => each.text).join('')).toBe(after)
    if (before === after) expect(difference.after.some(each => each.isOther)).toBe(false)
  }))
})

test('a sentence of a book’s length is compared too', () => {
  const long = 'word '.repeat(30_000)
  expect(differenceOf(`Ro ${long}.`, `You ${long}.`).after.slice(0, 2)).toMatchObject([{ text: 'You', isOther: true }, { isOther: false }])
  expect(differenceOf(long, 'other '.repeat(30_000)).after.map(each => each.text).join('')).toHaveLength(180_000)
})
