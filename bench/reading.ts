import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReadingFeatures, readingFeatures, readingLevel } from '../src/guidance/reading-level.ts'
import { read } from '../src/guidance/text/read.ts'

/**
 * Measures the reading level against what people say of texts. Nothing is downloaded: it says what it measured, and on which data.
 *   CLEAR=<clear.csv> ONE_STOP=<folder> node bench/reading.ts
 * CLEAR: the table of the CommonLit Ease of Readability corpus as CSV, with the columns ID, Excerpt and BT_easiness.
 * ONE_STOP: the folder `Texts-SeparatedByReadingLevel` of OneStopEnglish.
 */
const about = { documentType: 'case-record', date: '2026-01-01', children: [], people: [] } as const
const readingOf = (text: string) => read(text, about)

interface Judged { readonly id: number, readonly hardness: number, readonly index: number, readonly features: ReadingFeatures }

function clear(file: string): void {
  const [head = [], ...rows] = csv(readFileSync(file, 'utf8'))
  const column = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? ''
  const texts = rows.flatMap((row): Judged[] => {
    const reading = readingOf(column(row, 'Excerpt'))
    const features = readingFeatures(reading)
    const { index } = readingLevel(reading)
    return features && reading.tokens.filter(({ kind }) => kind === 'word').length >= 60 ? [{ id: Number(column(row, 'ID')), hardness: -Number(column(row, 'BT_easiness')), index, features }] : []
  })
  const odd = texts.filter(({ id }) => id % 2 === 1)
  const even = texts.filter(({ id }) => id % 2 === 0)
  const of = (part: readonly Judged[]): string => spearman(part.map(({ index }) => index), part.map(({ hardness }) => hardness)).toFixed(3)
  say(`CLEAR: ${texts.length} texts; Spearman's correlation of the index with teachers' judgement: fitted half ${of(odd)} (${odd.length}), other half ${of(even)} (${even.length}), all ${of(texts)}`)
  const weights = leastSquares(odd.map(({ features }) => [1, ...Object.values(features) as number[]]), odd.map(({ hardness }) => hardness))
  const names = ['constant', ...Object.keys(odd[0]!.features)]
  say(`fitted again to the first half: ${weights.map((weight, i) => `${names[i]} ${weight.toFixed(4)}`).join(', ')}`)
  const missed = even.map(({ features, hardness }) => hardness - [1, ...Object.values(features) as number[]].reduce((sum, value, i) => sum + value * weights[i]!, 0))
  say(`spread of what is left on the other half: ${Math.sqrt(missed.reduce((sum, miss) => sum + miss * miss, 0) / missed.length).toFixed(3)}`)
}

function oneStop(folder: string): void {
  const folders = { Ele: 'Ele-Txt', Int: 'Int-Txt/Int-Txt', Adv: 'Adv-Txt' } as const
  const versions = new Map<string, number[]>()
  Object.values(folders).forEach((name, level) => {
    for (const file of readdirSync(join(folder, name))) {
      if (!file.endsWith('.txt')) continue
      const text = readFileSync(join(folder, name, file), 'utf8').replace(/^\uFEFF/, '').replace(/^\s*Intermediate\s*\n/i, '')
      const title = file.replace(/-?(?:ele|int|adv)\.txt$/i, '').trim().toLowerCase()
      const own = versions.get(title) ?? []
      own[level] = readingLevel(readingOf(text)).index
      versions.set(title, own)
    }
  })
  const articles = [...versions.values()]
  const share = (lower: number, higher: number): number => articles.filter(own => own[lower]! < own[higher]!).length / articles.length
  const [first, second, ends] = [share(0, 1), share(1, 2), share(0, 2)]
  const all = articles.filter(([easy, middle, hard]) => easy! < middle! && middle! < hard!).length / articles.length
  say(`OneStopEnglish: ${articles.length} articles; in order: elementary under intermediate ${percent(first)}, intermediate under advanced ${percent(second)}, elementary under advanced ${percent(ends)}, of all pairs ${percent((first + second + ends) / 3)}; all three ${percent(all)}`)
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

function csv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '') break
    if (end !== ',') rows.push([])
  }
  return rows.filter(row => row.length > 1)
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)]
  const mean = (a.length - 1) / 2
  let [xy, xx, yy] = [0, 0, 0]
  x.forEach((rank, i) => {
    xy += (rank - mean) * (y[i]! - mean)
    xx += (rank - mean) ** 2
    yy += (y[i]! - mean) ** 2
  })
  return xy / Math.sqrt(xx * yy)
}

/** Equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]!)
  const found = new Array<number>(values.length)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++
    for (let at = from; at < to; at++) found[order[at]!] = (from + to - 1) / 2
    from = to
  }
  return found
}

/** By the normal equations: few features, many texts. */
function leastSquares(rows: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const size = rows[0]!.length
  const system = Array.from({ length: size }, (_, i) => [...Array.from({ length: size }, (_, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)), rows.reduce((sum, row, at) => sum + row[i]! * wanted[at]!, 0)])
  for (let at = 0; at < size; at++) {
    const pivot = system.reduce((best, row, i) => (i >= at && Math.abs(row[at]!) > Math.abs(system[best]![at]!) ? i : best), at)
    const [above, below] = [system[at]!, system[pivot]!]
    system[at] = below
    system[pivot] = above
    system.forEach((row, i) => {
      if (i === at) return
      const factor = row[at]! / system[at]![at]!
      for (let j = at; j <= size; j++) row[j]! -= factor * system[at]![j]!
    })
  }
  return system.map((row, i) => row[size]! / row[i]!)
}

const { CLEAR, ONE_STOP } = process.env
if (CLEAR) clear(CLEAR)
if (ONE_STOP) oneStop(ONE_STOP)
if (!CLEAR && !ONE_STOP) say('Give the data: CLEAR=<clear.csv> ONE_STOP=<folder>, or one of them (docs/reading-level.md says where they are to be had).')
