import { ofParagraphs } from './sentence-forms.ts'

/** Words that begin sentences. Others may be a name in small letters, a file's ending, or the rest of an abbreviation. */
const starters = new Set('you we he she they it your my his her our their the this that these there then when if on in at mum dad but so after before yesterday today last next although because'.split(' '))
/** Before a stop these do not end a sentence. */
const shortened = /^(?:etc|approx|appt|tel|ext|ref|dept|prof|incl|esp|mins?|hrs?|wks?|mths?|yrs?|temp|info|no|vs|cf|inc|ltd|co|st|rd|ave|dr|mr|mrs|ms|fig|vol|pp|am|pm|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)$/

/** Sentences after another one that begin with a small letter. Indexes into `Reading.tokens`. */
export const smallStartsIn = ofParagraphs(({ tokens, sentences }, { fromSentence, toSentence }): readonly number[] => {
  const found: number[] = []
  for (let at = fromSentence + 1; at < toSentence; at++) {
    const { from } = sentences[at]!
    const [word, stop, last] = [tokens[from]!, tokens[from - 1]!, tokens[from - 2]]
    if (word.quoted || stop.quoted || word.text !== word.lower || !starters.has(word.lower) || !/^[.!?]$/.test(stop.text) || word.start - stop.end !== 1) continue
    if (last?.kind !== 'word' || last.text !== last.lower || last.quoted || last.end !== stop.start || last.lower.length < 2 || shortened.test(last.lower)) continue
    found.push(from)
  }
  return found
})
