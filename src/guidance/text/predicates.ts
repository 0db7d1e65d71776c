import { kinOf } from '../words/kin.ts'
import { fairPredicates } from '../words/ordinary-words.ts'
import { bit, kindsOf } from '../words/word-kinds.ts'
import { namesOf } from './names.ts'
import type { Reading } from './reading.ts'
import { ofSentence, ofSentences } from './sentence-forms.ts'
import type { OwnWord } from './words.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const persons = set('you he she they who both')
const being = set("is are was were be being seems seemed appears appeared became becomes remains remained 's")
const degrees = set('very so too quite rather really often always being extremely generally usually increasingly incredibly also both just still frequently constantly somewhat particularly again bit little')
/** With these the word before is what the person is said to be, and no part of a name for something. */
const closing = set('and or but with to towards about at in when because as all that if during throughout again this for on so from')
const otherKinds = bit('participle') | bit('past') | bit('ing') | bit('num') | bit('prep') | bit('det') | bit('poss') | bit('adv') | bit('conj') | bit('wh') | bit('kin') | bit('people') | bit('thing') | bit('base')

/**
 * Words by which a person is said to be something that is neither how they feel nor where or what they are nor good: mostly a judgement,
 * whatever the word (`your mum was surly`, `he is slapdash with`). Indexes into the words.
 */
export function predicatesIn(reading: Reading): readonly number[] {
  const { words: names } = namesOf(reading.about)
  return maybePredicates(reading).flatMap(({ subject, at }) => (subject === undefined || names.has(subject) ? [at] : []))
}

const maybePredicates = ofSentences((reading, sentence) => ownPredicates(reading, sentence).map(({ subject, at }) => ({ subject, at: sentence.fromWord + at })))

/** What a sentence says somebody is. Counted from its first word; where the subject may be a name, that name. */
const ownPredicates = ofSentence((reading, sentence): readonly { readonly subject: string | undefined; readonly at: number }[] => {
  const { words } = sentence.form
  const found: { readonly subject: string | undefined; readonly at: number }[] = []
  for (let i = 1; i < words.length; i++) {
    if (!being.has(words[i]!.lower) || words[i]!.quoted) continue
    const subject = words[i - 1]!.lower
    if (words[i]!.lower === "'s" && subject !== 'he' && subject !== 'she') continue
    let at = i + 1
    while (words[at] && degrees.has(words[at]!.lower) && !words[at]!.parted) at++
    if (judges(reading.text, sentence.start, words[at], words[at + 1])) found.push({ subject: persons.has(subject) || kinOf(subject) ? undefined : subject, at })
  }
  return found
})

function judges(text: string, start: number, word: OwnWord | undefined, next: OwnWord | undefined): boolean {
  if (!word || word.parted || word.quoted || word.lower.length < 4) return false
  if (text.slice(start + word.from, start + word.to) !== word.lower || !/^[a-z]+$/.test(word.lower) || /(?:ing|ed|wn|ken|ten|ght|self|selves|[a-z]{2}er)$/.test(word.lower)) return false
  if (fairPredicates.has(word.lower) || (kindsOf(word.lower) & otherKinds) !== 0) return false
  return !next || next.parted || closing.has(next.lower)
}
