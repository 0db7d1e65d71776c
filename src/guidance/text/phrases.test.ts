import { describe, expect, it } from 'vitest'
import { usualAbout } from '../rules/examples.ts'
import { findPhrases, phraseBook } from './phrases.ts'
import { read } from './read.ts'

/** The text with «marks» round each phrase that is found. */
function marked(phrases: readonly string[], text: string): string {
  let shown = ''
  let at = 0
  for (const { start, end } of findPhrases(phraseBook(phrases.map(phrase => [phrase, phrase] as const)), read(text, usualAbout))) {
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`
    at = end
  }
  return shown + text.slice(at)
}

describe('a phrase', () => {
  it.each([
    ['its words', ['attention seeking'], 'This is «attention-seeking», and «Attention seeking» again.'],
    ['one of several words', ['bit|little'], 'A «bit» and a «little».'],
    ['one of several, some of two words', ['one-off|single thing'], 'A «one-off thing» and a «single thing».'],
    ['a word in its forms', ['refuse~'], 'He «refuses», she «refused», they are «refusing».'],
    ['a word that may be missing', ['really? bad'], '«really bad» and «bad».'],
    ['a class', ['<be> late'], 'You «were late» and he«’s late».'],
    ['up to three words between', ['put ... risk'], '«put you at risk», and put you all at some great risk.'],
    ['contractions opened', ['does not care'], 'He «doesn’t care».'],
    ['the longest that fits', ['core', 'core group meeting'], 'The «core group meeting» and the «core».'],
    ['nothing across a comma', ['core group'], 'the core, group'],
    ['nothing across sentences', ['core group'], 'It is the core. Group it.'],
    ['nothing in quotation marks', ['core group'], 'You said, “what is a core group?”'],
  ])('finds %s', (_what, phrases, text) => {
    expect(marked(phrases, text.replace(/[«»]/g, ''))).toBe(text)
  })

  it('says which classes there are when one is not known', () => {
    expect(() => marked(['<nobody>'], 'You came.')).toThrow(/no class of words called <nobody>/)
  })
})
