import { join } from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { About } from './about.ts'
import { usualAbout } from './rules/examples.ts'

const { outputFiles: [engine] } = await build({ entryPoints: [join(import.meta.dirname, 'check.ts')], bundle: true, format: 'esm', write: false })
const encoded = Buffer.from(engine?.text ?? '').toString('base64')
let engines = 0

/** An engine that has seen nothing yet: what it finds it finds anew. A module is run once for each address. */
const newEngine = (): Promise<typeof import('./check.ts')> => import(/* @vite-ignore */ `data:text/javascript;base64,${encoded}#${engines++}`)

const knowsTheseWords = new Set('rowan mum dad you your the a to and was is not told me that it on at with she he they hit school review plan scared because will come back'.split(' '))
const dictionary = { correct: (word: string) => knowsTheseWords.has(word.toLowerCase()) || word.length > 6 }

const paragraphs = [
  'Rowan, I came to see you on Thursday 12 March 2026.', 'Rowan said she was tired. Her mum was there, and she told me that it was decided.', 'Imogen',
  'Your dad hit your mum. There was an altercation. You were scared', 'You told me, “I hate the IRO.” The IRO will come.', 'She is manipulative, and and you should of known.',
  'Present: Dana Ashdene, Mr Lund', 'On 3 March 2026 you were seven', 'What you wanted\nTo stay at your nan’s', 'Toby and Rowan. They like it.', 'Mr Lund will liaise. He he said that he will.',
]
const pieces = ['a', ' ', '. ', '\n\n', '“', '’', 'Rowan ', 'she ', 'you ', ' 12 March ', 'MASH ', 'Lund', '\n', ' and ', 'was told', '1']

const edit = fc.record({ kind: fc.constantFrom('type', 'cut', 'move', 'paste'), at: fc.nat({ max: 999 }), much: fc.nat({ max: 30 }), piece: fc.constantFrom(...pieces), paragraph: fc.constantFrom(...paragraphs) })

function edited(text: string, { kind, at, much, piece, paragraph }: { readonly kind: string; readonly at: number; readonly much: number; readonly piece: string; readonly paragraph: string }): string {
  const place = Math.floor(text.length * at / 1000)
  if (kind === 'type') return text.slice(0, place) + piece + text.slice(place)
  if (kind === 'cut') return text.slice(0, place) + text.slice(place + much)
  if (kind === 'paste') return `${text.slice(0, place)}\n\n${paragraph}\n\n${text.slice(place)}`
  const parts = text.split('\n\n')
  const [taken = ''] = parts.splice(Math.floor(parts.length * at / 1000), 1)
  parts.splice(much % (parts.length + 1), 0, taken)
  return parts.join('\n\n')
}

const abouts: readonly About[] = [usualAbout, { ...usualAbout, children: [...usualAbout.children, { name: 'Toby Ashdene', pronouns: 'he/him', verbal: true }] }, { ...usualAbout, documentType: 'chronology' }]

it('a checker that has followed a text while it was written says what one says that sees it for the first time', async () => {
  // One engine follows them all, so that it keeps as much as one that is used all day.
  const { createChecker } = await newEngine()
  await fc.assert(fc.asyncProperty(fc.constantFrom(...abouts), fc.array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 9 }), fc.array(edit, { minLength: 1, maxLength: 12 }), async (about, start, edits) => {
    const following = createChecker(about, { dictionary })
    let text = start.join('\n\n')
    following.update(text)
    const seen: [text: string, report: unknown][] = []
    for (const each of edits) {
      text = edited(text, each)
      seen.push([text, following.update(text)])
    }
    const anew = await newEngine()
    expect(anew.createChecker).not.toBe(createChecker)
    for (const [now, report] of [seen.at(-1)!, seen[Math.floor(seen.length / 2)]!]) expect(report).toEqual(anew.createChecker(about, { dictionary }).update(now))
  }), { numRuns: 7 })
}, 60_000)
