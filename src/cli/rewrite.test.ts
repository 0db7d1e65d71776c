import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { main } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'written-to-you-'))
const file = (name: string, contents: string): string => { const path = join(folder, name); writeFileSync(path, contents); return path }
const child = { name: 'Rowan', pronouns: 'she/her' }
const aboutFile = file('about.json', JSON.stringify({ children: [child], people: [{ name: 'Pippa', relationship: 'sister', pronouns: 'she/her' }] }))

async function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string; progress: string }> {
  let [out, err, progress] = ['', '', '']
  const code = await main(['rewrite', ...args], {
    input: (async function* () { yield new TextEncoder().encode(input) })(),
    print: async text => { out += text }, complain: text => { err += text }, progress: text => { progress += text },
  })
  return { code, out, err, progress }
}

it('a note comes out to the child', async () => {
  expect(await run(['--about', aboutFile, '-'], 'Rowan likes her school.\n')).toMatchObject({ code: 0, out: 'You like your school.\n' })
})

it('what is not sure is printed as a question, and its answer is taken', async () => {
  const note = 'Rowan and Pippa had a row. She threw a plate.\n'
  const asking = await run(['--about', aboutFile, '-'], note)
  expect(asking).toMatchObject({ code: 1 })
  expect(asking.out).toMatch(/^You and Pippa had a row\. She threw a plate\.\n\nPlease say who is meant.*Who is “She” here\?.*Rowan \(child:0\), Pippa \(\S+\) {2}\[27-30\]/s)
  const answered = await run(['--about', aboutFile, '--answers', file('answers.json', '{"27-30":"child:0"}'), '-'], note)
  expect(answered.code).toBe(0)
  expect(answered.out).toMatch(/^You and Pippa had a row\. You threw a plate\.\n/)
})

it('an item a line goes in and out, and a broken one is named and passed over', async () => {
  const lines = [JSON.stringify({ id: 'a', child, people: [], before: 'Rowan came.', sentence: 'She sat down.' }), '{', JSON.stringify({ id: 'b', child })].join('\n')
  const { code, out, err } = await run(['--input', 'jsonl', '-'], lines)
  expect(JSON.parse(out)).toEqual({ id: 'a', rewrite: 'You sat down.', asks: 0, questions: [] })
  expect(err).toMatch(/Line 2 was left out.*Line 3 was left out/s)
  expect(code).toBe(1)
})

it('a folder is gone through, and what it would ask is told', async () => {
  const notes = mkdtempSync(join(tmpdir(), 'notes-'))
  writeFileSync(join(notes, 'one.txt'), 'Rowan likes her school.')
  writeFileSync(join(notes, 'two.jsonl'), `${JSON.stringify({ id: 'x', children: [child], text: 'Rowan is well.' })}\nno\n`)
  const { code, out, err, progress } = await run(['--about', aboutFile, notes])
  expect(out.trim().split('\n').map(line => JSON.parse(line).rewrite)).toEqual(['You like your school.', 'You are well.'])
  expect(err).toMatch(/Line 2 of “.*two\.jsonl” was left out/)
  expect(progress).toContain('2 rewritten, 0 of them with questions (0), 1 left out.')
  expect(code).toBe(1)
})
