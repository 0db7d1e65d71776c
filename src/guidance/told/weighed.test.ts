import { describe, expect, it } from 'vitest'
import { toldWeights } from '../words/told-weights.ts'
import { everySign } from './signs.ts'
import { isTold, sumsOf } from './weighed.ts'

describe('signs that are weighed', () => {
  it.each(Object.entries(toldWeights))('the weights for %s name signs that there are', (_, { signs }) => {
    expect(signs.split(' | ').flatMap(group => group.slice(group.indexOf(': ') + 2).split(', ')).filter(sign => !everySign.has(sign))).toEqual([])
  })

  it('settles by many what the lists have not found', () => {
    const sentences = Array.from({ length: 3 }, () => sumsOf(['may', 'may harm', 'harm', 'you', 'harm to you', 'may harm you', 'if', 'harm if', 'lasting', 'you are unable', 'may have been harmed']))
    expect(isTold('impact', sentences, 30, false)).toBe(true)
  })

  it('lets a list be overruled where no sentence has a sign of it', () => {
    expect(isTold('impact', Array.from({ length: 30 }, () => sumsOf(['fam', 'over', 'will'])), 30, true)).toBe(false)
  })

  it('lets the lists count for more in a short record', () => {
    const sentences = [sumsOf(['fam', 'over'])]
    expect([isTold('impact', sentences, 3, true), isTold('impact', sentences, 3, false)]).toEqual([true, false])
  })
})
