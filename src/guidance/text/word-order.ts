import { classRarity, wordOrder } from '../words/word-order.ts'
import { classCount } from './word-classes.ts'

const levels = 9
const middle = 4
/** How far apart two levels are, in natural logarithms. */
const apart = 1.2
/** The word next but one says less than the next one, and how rare a word is says less than what stands round it. */
const [lessForAfterNext, lessForRarity] = [0.4, 0.5]

interface Order { readonly next: Float32Array, readonly afterNext: Float32Array, readonly usual: Float32Array }
let read: Order | undefined

/** Signs begin at `(`, without the backslash and the backtick. */
const levelsOf = (sign: number): number => sign - 40 - (sign > 96 ? 2 : sign > 92 ? 1 : 0)

function order(): Order {
  const next = new Float32Array(classCount ** 2)
  const afterNext = new Float32Array(classCount ** 2)
  wordOrder.trim().split('\n').forEach((line, one) => {
    for (let other = 0; other < classCount; other++) {
      const value = levelsOf(line.charCodeAt(other))
      next[one * classCount + other] = apart * (Math.floor(value / levels) - middle)
      afterNext[one * classCount + other] = lessForAfterNext * apart * (value % levels - middle)
    }
  })
  return { next, afterNext, usual: Float32Array.from(classRarity, sign => -lessForRarity * levelsOf(sign.charCodeAt(0)) / 4) }
}

/** How usual a word of this class is at `at`, where the row of classes has two more on either side: a logarithm, to be compared with that of another class there. */
export function usualAt(row: readonly number[], at: number, place: number): number {
  read ??= order()
  const { next, afterNext, usual } = read
  return usual[place]! + next[row[at - 1]! * classCount + place]! + next[place * classCount + row[at + 1]!]! + afterNext[row[at - 2]! * classCount + place]! + afterNext[place * classCount + row[at + 2]!]!
}
