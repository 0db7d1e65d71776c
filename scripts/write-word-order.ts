import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../src/guidance/text/read.ts'
import { unitsOf } from '../src/guidance/text/units.ts'
import { classAt, classCount, endClass } from '../src/guidance/text/word-classes.ts'

/**
 * Writes `src/guidance/words/word-order.ts`: how usual it is in right English that a word of one class stands next to, or next but one to, a word of another.
 *   node scripts/write-word-order.ts <books as plain text, a paragraph a line>
 * The books are out of copyright (Project Gutenberg 45, 16, 113, 157, 778, 1874: children's stories, full of talk). The labelled letters that rules are developed on
 * count five times, without the sentences that hold a mistake.
 */
const root = join(import.meta.dirname, '..')
const letterWeight = 5
/** So many sightings more of everything: what is rare says little. */
const caution = 2
/** Levels to either side of what chance would bring, and how far apart they are (natural logarithms). */
const levels = 4
const apart = 1.2

interface Labelled { readonly text: string, readonly spans: readonly { readonly rule: string, readonly quote: string }[] }
const about = { documentType: 'case-record', date: '2025-01-01', children: [], people: [] } as const

const next = new Float64Array(classCount ** 2)
const afterNext = new Float64Array(classCount ** 2)
const each = new Float64Array(classCount)
let all = 0

function count(text: string, weight: number): void {
  const reading = read(text, about)
  for (const { from, to } of reading.sentences) {
    const units = unitsOf(reading.tokens, from, to)
    if (units.length < 4) continue
    const row = [endClass, endClass, ...units.map((_, at) => classAt(units, at)), endClass, endClass]
    for (let at = 2; at < row.length; at++) {
      const place = row[at] ?? 0
      add(next, (row[at - 1] ?? 0) * classCount + place, weight)
      add(afterNext, (row[at - 2] ?? 0) * classCount + place, weight)
      add(each, place, weight)
      all += weight
    }
  }
}

function add(counts: Float64Array, at: number, weight: number): void { counts[at] = (counts[at] ?? 0) + weight }

for (const book of process.argv.slice(2)) for (const paragraph of readFileSync(book, 'utf8').split('\n')) if (paragraph.trim() !== '') count(paragraph.replace(/[“”"]/g, ''), 1)
for (const file of ['set-one', 'set-three', 'passages/words-a', 'passages/judging-a', 'passages/judging-b']) {
  for (const line of readFileSync(join(root, 'test/letters', `${file}.jsonl`), 'utf8').trim().split('\n')) {
    const { text, spans } = JSON.parse(line) as Labelled
    for (const sentence of text.split(/(?<=[.!?]['’”"]?)\s+|\n+/)) if (!spans.some(({ rule, quote }) => rule === 'spelling' && sentence.includes(quote))) count(sentence, letterWeight)
  }
}
for (const sentence of readFileSync(join(root, 'test/letters/sentences.txt'), 'utf8').trim().split('\n')) count(sentence, letterWeight)

const level = (seen: number, expected: number): number => Math.max(-levels, Math.min(levels, Math.round(Math.log((seen + caution) / (expected + caution)) / apart))) + levels
/** One sign for both, from `(` on, without the backslash and the backtick. */
function sign(value: number): string {
  const code = 40 + value
  return String.fromCharCode(code < 92 ? code : code < 95 ? code + 1 : code + 2)
}

const lines: string[] = []
for (let one = 0; one < classCount; one++) {
  let line = ''
  for (let other = 0; other < classCount; other++) {
    const expected = (each[one] ?? 0) * (each[other] ?? 0) / all
    line += sign(level(next[one * classCount + other] ?? 0, expected) * (2 * levels + 1) + level(afterNext[one * classCount + other] ?? 0, expected))
  }
  lines.push(line)
}
const rarity = [...each].map(seen => sign(Math.round(-4 * Math.log((seen + 1) / all)))).join('')

writeFileSync(join(root, 'src/guidance/words/word-order.ts'), `/**
 * Written by \`scripts/write-word-order.ts\`; not to be changed by hand. How words follow one another in right English: a line for each class of \`text/word-classes.ts\`, a sign for each
 * class after it. Each sign tells two things in ${2 * levels + 1} levels, from much rarer than chance to much commoner: that class as the next word, and as the next but one.
 */
export const wordOrder = \`
${lines.join('\n')}\`

/** How rare each class is, in quarters of a natural logarithm: a sign each. */
export const classRarity = \`${rarity}\`
`)
