import type { Names } from '../text/names.ts'
import type { Reading, Sentence } from '../text/reading.ts'
import { alsoPrepositions, linkers, questionWords, subordinators } from '../words/clause-words.ts'
import { ClauseLinks } from './sentence/clause-links.ts'
import { LeftOutSubjects } from './sentence/left-out-subjects.ts'
import { MentionReader } from './sentence/mention-reader.ts'
import { NounMentions } from './sentence/noun-mentions.ts'
import type { Parts } from './sentence/parts.ts'
import { PlacedMentions } from './sentence/placed-mentions.ts'
import { SentenceWords } from './sentence/sentence-words.ts'
import { TakenApart } from './sentence/taken-apart.ts'

/** Takes a sentence apart: its clauses, and who is spoken of where. */
export const partsIn = (reading: Reading, names: Names, sentence: Sentence, speaksToChild: boolean): Parts => new Parting(new SentenceWords(reading, names, sentence), speaksToChild).parts()

class Parting {
  private readonly words: SentenceWords
  private readonly apart: TakenApart
  private readonly reader: MentionReader
  private readonly subjects: LeftOutSubjects
  private readonly links: ClauseLinks

  constructor(words: SentenceWords, speaksToChild: boolean) {
    this.words = words
    this.apart = new TakenApart(words)
    const placed = new PlacedMentions(words, this.apart)
    this.reader = new MentionReader(words, this.apart, placed, new NounMentions(words, this.apart, placed), speaksToChild)
    this.subjects = new LeftOutSubjects(words, this.apart, placed)
    this.links = new ClauseLinks(words, this.apart, this.subjects)
  }

  parts(): Parts {
    this.subjects.leftOut()
    while (this.apart.at < this.words.sentence.to) {
      const before = this.apart.at
      this.step()
      if (this.apart.at <= before) this.apart.at = before + 1
    }
    return { mentions: this.apart.mentions, clauses: this.apart.clauses }
  }

  private step(): void {
    const token = this.words.tokens[this.apart.at]!
    if (this.apart.back && this.apart.at >= this.apart.back.at) { this.apart.cur = this.apart.back.clause; this.apart.back = undefined }
    if (token.quoted) { this.apart.at++; return }
    if (token.kind === 'punctuation') { this.links.mark(token); return }
    if (token.kind === 'number') { this.apart.at++; return }
    const next = this.apart.at + 1
    switch (token.lower) {
      case 'that': this.links.that(); return
      case 'who': case 'whom': case 'whose': case 'which': this.links.relative(token.lower); return
      default:
    }
    if (questionWords.has(token.lower) && (this.apart.cur.saying !== undefined || this.apart.cur.kind === 'complement') && this.apart.cur.verbs.length > 0 && (token.lower !== 'when' && token.lower !== 'if' || this.apart.cur.saying === 'ask' && token.lower === 'if')) {
      this.apart.open('complement', this.apart.cur, token.lower)
      this.apart.at = next
      return
    }
    if (linkers.has(token.lower)) { this.links.link(token.lower); return }
    if (subordinators.has(token.lower) || ((token.lower === 'what' || token.lower === 'where' || token.lower === 'how' || token.lower === 'why') && this.apart.cur.verbs.length > 0)) {
      if (!alsoPrepositions.has(token.lower) || this.words.startsClause(next)) this.apart.open('adverbial', this.apart.cur, token.lower, this.apart.cur)
      this.apart.at = next
      return
    }
    if (/^(?:it|this|that|there|these|those)(?:'s|'d|'ll)?$/.test(token.lower) && this.links.thing(token)) return
    if (this.links.saysSomething()) this.apart.open('complement', this.apart.cur, '')
    if (this.reader.mention()) return
    this.apart.verb(token)
    this.apart.at++
  }
}
