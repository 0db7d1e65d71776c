import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeBytes, codeOf, readCode } from './invitation-code.ts'

test('a code is read again however it was typed', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 200, maxLength: 200 }).filter(bytes => bytes.filter(byte => byte < 240).length >= 10), bytes => {
    const code = codeOf(bytes)
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/)
    for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code.split('').join(' ')} `, code.replace('-', '–')]) expect(readCode(typed)).toBe(code)
  }))
})

test('each of its letters comes as often as any other', () => {
  const counts = new Map<string, number>()
  for (let time = 0; time < 3000; time++) for (const letter of codeOf(randomBytes(codeBytes)).replace('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  expect(counts.size).toBe(30)
  // A thousand are expected of each; five deviations are some 155.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200)
})

test.each(['', 'ABCDE', 'ABCDE-FGHJ', 'ABCDE-FGHJKM', 'ABCDE-FGHI1', 'ABCDE-FGHJ0', 'ABCDE/FGHJK', '<b>', '2'.repeat(1000)])('%s is no code', typed => {
  expect(readCode(typed)).toBeUndefined()
})
