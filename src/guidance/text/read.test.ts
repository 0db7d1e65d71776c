import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../testing/any-text.ts'
import { usualAbout } from '../rules/examples.ts'
import { read } from './read.ts'

const sentences = (text: string): string[] => read(text, usualAbout).sentences.map(each => text.slice(each.start, each.end))
const quotations = (text: string): string[] => read(text, usualAbout).quotations.map(each => text.slice(each.start, each.end))

describe('sentences', () => {
  it.each([
    ['I saw Dr. Qadir at 3.30 p.m. She listened.', ['I saw Dr. Qadir at 3.30 p.m.', 'She listened.']],
    ['You weigh 6.4 kilograms, e.g. less than a cat.', ['You weigh 6.4 kilograms, e.g. less than a cat.']],
    ['Chair: G. Lund. You came.', ['Chair: G. Lund.', 'You came.']],
    ['You said, “No! Never!” and ran.', ['You said, “No!', 'Never!” and ran.']],
    ['What helps\nYour nan is near.', ['What helps', 'Your nan is near.']],
    ['1. Ring the school.\n2. Mend the light', ['1. Ring the school.', '2. Mend the light']],
    ['- a rope\n- a boat', ['- a rope', '- a boat']],
    ['You and I. Your mum.', ['You and I.', 'Your mum.']],
    ['this line is wrapped by hand somewhere after seventy characters or\nso and goes on', ['this line is wrapped by hand somewhere after seventy characters or\nso and goes on']],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected))
})

describe('quotations', () => {
  it.each([
    ["You said 'no way' to me.", ["'no way'"]],
    ["Your mum's friend's dog isn't here. The boys' room.", []],
    ["You said, 'It's my parents' house!' twice.", ["'It's my parents' house!'"]],
    ["You like 'posh boots' and 'red shoes'.", ["'posh boots'", "'red shoes'"]],
    ['She said ‘I can’t’ and “I won’t”.', ['‘I can’t’', '“I won’t”']],
    ['"One" and "two"', ['"One"', '"two"']],
    ['Still typing “I don’t\n\nNext paragraph', ['“I don’t']],
    ["'Cause it was the '90s 'til then.", []],
  ])('%j', (text, expected) => expect(quotations(text)).toEqual(expected))
})

it('gives every token its own place, for any text', () => {
  fc.assert(fc.property(anyText(), text => {
    const { tokens, sentences: all } = read(text, usualAbout)
    const misplaced = tokens.filter((token, at) => {
      const sentence = all[token.sentence]
      return token.start < (tokens[at - 1]?.end ?? 0) || text.slice(token.start, token.end) !== token.text || !sentence || sentence.start > token.start || token.end > sentence.end
    })
    expect(misplaced).toEqual([])
  }))
})
