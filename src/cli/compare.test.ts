import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { main } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'written-to-you-compare-'))
const file = (name: string, contents: string): string => { const path = join(folder, name); writeFileSync(path, contents); return path }
const about = { date: '2026-03-12', children: [{ name: 'Rowan Ashdene', pronouns: 'she/her' }], people: [{ name: 'Dana Ashdene', relationship: 'mother' }] }
const note = file('note.txt', 'Mother said that Rowan did not sleep.\nShe was seen on 12/03/26.')
const same = file('same.txt', 'Your mum said that you did not sleep.\nI saw you on Thursday 12 March 2026.')
const other = file('other.txt', 'Your mum said that you slept.\nI saw you on Thursday 19 March 2026.')

async function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await main(args, { input: (async function* () { yield input })(), print: async text => { out += text }, complain: text => { err += text } })
  return { code, out, err }
}

it('a text that says the same: nothing was found, which does not mean that nothing was lost', async () => {
  const { code, out } = await run(['compare', note, same])
  expect(code).toBe(0)
  expect(out).toMatch(/Nothing was found\. It may still be there/)
  expect(out).not.toMatch(/nothing was lost/i)
})

it('a text that lost a *not* and a day names both with their places', async () => {
  const { code, out } = await run(['compare', '--about', file('about.json', JSON.stringify(about)), note, other])
  expect(code).toBe(1)
  expect(out).toMatch(/1:28 .*not sleep.*\(negation\)/)
  expect(out).toMatch(/2:17 .*12\/03\/26.*\(date\)/)
  expect(out).toMatch(/Thursday 19 March 2026/)
  expect(out).toMatch(/may be lost all the same/)
})

it('as json it has places in UTF-16 code units', async () => {
  const { out } = await run(['compare', '--format', 'json', note, other])
  const { lost } = JSON.parse(out)
  expect(lost[0]).toMatchObject({ kind: 'negation', start: 27, end: 36, quote: 'not sleep' })
})

it('many pairs come one a line, and a line that cannot be read is named', async () => {
  const pair = (id: string, text: string): string => JSON.stringify({ id, source: 'Rowan has 3 cats.', text, about })
  const { code, out, err } = await run(['compare', '--input', 'jsonl', '-'], `${pair('a', 'You have three cats.')}\nno\n{"id":"x","source":"a"}\n${pair('b', 'You have four cats.')}\n`)
  expect(out.trim().split('\n').map(line => JSON.parse(line))).toEqual([{ id: 'a', lost: [], added: [] }, { id: 'b', lost: [{ kind: 'number', quote: '3' }], added: [{ kind: 'number', quote: 'four' }] }])
  expect(err).toMatch(/Line 2 was left out.*\n.*Line 3 was left out\. It has no “text”/)
  expect(code).toBe(1)
})

it.each([
  ['one file', [note], /Two files, please/],
  ['twice what comes in', ['-', '-'], /Only one of the two/],
  ['an unknown format', ['--format', 'xml', note, same], /no format “xml”/],
  ['a file that is not there', [note, join(folder, 'none.txt')], /There is no file/],
])('%s is answered with what to do', async (_, args, message) => {
  const { code, err } = await run(['compare', ...args])
  expect(err).toMatch(message)
  expect(code).toBe(2)
})
