import type { Reading } from './reading.ts'

const explainsAfter = /^['’"”]?(?:\s*\((?!\d|[A-Z][a-z]+ [A-Z])|,?\s(?:which|that|this)\s(?:is|are|was|means?)\b|,\swhich\s(?:gives|lets|helps|says|shows|tells|sets|looks|decides|makes|keeps|checks|gets|brings)\b|,?\s(?:means?|meaning)\b|\s(?:is|are)\s(?:when|where|how|short for|called|what (?:we|people|they|happens|it|grown-ups|social|others|some)|a (?:kind|word|way|group|meeting|person|place|plan|law|list|paper|team|type|special)|the (?:name|word|group|people|team|plan|person|time|times|law))\b|\s(?:stands for)\b|,?\s(?:[–—-]\s)(?:which|that|this|a|an|the|when|where|people)\b|,\s(?!an?\s[^.;:()]{1,50}?,?\sand\s(?:an?|some)\s)(?:or|a|an|someone|somebody|people|when|where|so that|in other words|that is|i\.e\.|the (?:[a-z-]+ ){1,4}(?:who|that|which|where))\s|:\s(?:a|an|that|this|it|when|where)\s)/i
const explainsBefore = /(?:(?<!\b(?:something|somewhere|someone)\s)\b(?:called|known as|the name for|the (?:law|word|name|term|phrase|title) for (?:that|it|this|these) is|we call(?: it)?|people call(?: it)?|are called|is called)\s(?:(?:a|an|the|your)\s)?['‘"“]?|\bmeans\s['‘"“]?)$/i
const plainly = /(?:\bin (?:plain|other|simple|ordinary|everyday|my) (?:english|words|language|terms)\b|\bput (?:simply|plainly)\b|\bto put it (?:simply|plainly)\b)/i
const explainsNext = /^\(?(?:all )?(?:this|that|it|these|those|they)(?:\s(?:just|really|only))?(?:\smeans?\b|(?:\s(?:is|are)|['’]s)\s(?:when|where|how|what|why|a|an|the|your|short for|called)\b)/i
/** `A core group is a small meeting`: what is said of any of its kind. */
const defined = /^\s(?:is|are|lets|says|tells|helps|gives|means)\s/i
/** `Arrears are …`, after `rent arrears`. */
const saysOf = /^\p{L}+ (?:means?|is|are) (?:when|where|how|what|a|an|the|money|something|somebody|someone|people|things|words)\b/iu
const reach = 160
/** `your`, and a space. */
const longestArticle = 5

/** True when the words at `start`–`end` are explained beside them: in brackets, `which means …`, `called a …`, or in the next sentence. */
export function isExplained(reading: Reading, start: number, end: number, sentence: number): boolean {
  const { text, sentences } = reading
  const here = sentences[sentence]
  if (!here) return false
  const after = text.slice(end, Math.min(here.end, end + reach))
  const before = text.slice(Math.max(here.start, start - reach), start)
  if (explainsAfter.test(after) || explainsBefore.test(before) || plainly.test(after)) return true
  if (defined.test(after) && /^\W*an?\s$/i.test(text.slice(here.start, start))) return true
  const next = sentences[sentence + 1]
  if (!next || next.paragraph !== here.paragraph) return false
  const following = text.slice(next.start, Math.min(next.end, next.start + reach))
  const term = text.slice(start, end).toLowerCase()
  if (explainsNext.test(following) || plainly.test(following)) return true
  const last = /[\p{L}\p{N}]*$/u.exec(term)![0]
  if (last.length > 3 && saysOf.test(following) && following.toLowerCase().startsWith(last)) return true
  // Most often the next sentence does not begin with these words, and no pattern need be made of them.
  const head = /^[\p{L}\p{N}]*/u.exec(term)![0]
  return following.slice(0, longestArticle + head.length).toLowerCase().includes(head) && new RegExp(`^(?:an?|the|your)?\\s?${term.replace(/[^\p{L}\p{N}]+/gu, '.')}s?\\s(?:means?|is|are)\\s`, 'iu').test(following)
}

/** Capital letter where the words to be replaced begin with one. */
export const asCapital = (text: string, start: number, words: string): string =>
  /^\p{Lu}/u.test(text.slice(start, start + 2)) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words
