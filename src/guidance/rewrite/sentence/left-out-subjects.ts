import { bare } from '../../text/names.ts'
import { auxiliaries, modals } from '../../words/clause-words.ts'
import { kinOf } from '../../words/kin.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import { finiteOf } from '../../text/verb-forms.ts'
import type { PlacedMentions } from './placed-mentions.ts'
import { type SentenceWords, isNameLike, subjects } from './sentence-words.ts'
import type { TakenApart } from './taken-apart.ts'

/** Kinds of words, looked up once. */
const is = { base: bit('base'), ing: bit('ing'), modal: bit('modal'), thirdOnly: bit('thirdOnly') }

/** Past forms that begin a note about somebody who is not named. */
const noteVerbs = new Set('presented declined refused appeared seemed said told became went came was is has had did wanted engaged attended arrived slept ate played cried smiled talked spoke showed started stopped denied stated disclosed expressed enjoyed struggled remained returned felt described explained shared got made took left'.split(' '))

/** Sentences of notes that begin with their verb. */
export class LeftOutSubjects {
  private readonly words: SentenceWords
  private readonly apart: TakenApart
  private readonly placed: PlacedMentions

  constructor(words: SentenceWords, apart: TakenApart, placed: PlacedMentions) {
    this.words = words
    this.apart = apart
    this.placed = placed
  }

  /** Notes leave the subject out: `Reports no worries; wants to stay.` */
  leftOut(): void {
    const token = this.words.token(this.apart.at)
    if (token?.kind !== 'word' || token.quoted || this.apart.cur.hasSubject || this.isSubjectLeftOut(token.lower, this.apart.at) !== true) return
    if (this.words.nameAt(this.apart.at)) return
    this.placed.add({ from: this.apart.at, to: this.apart.at, kind: 'left-out', of: 'any', many: false, key: 'left-out', child: undefined, possessive: false, head: '', role: 'subject' })
    this.apart.cur.verbs.push(this.apart.at)
    this.apart.noteVerb(token.lower)
    this.apart.at++
  }

  private isSubjectLeftOut(lower: string, at: number): boolean {
    const next = this.words.token(at + 1)
    if (!next || next.kind === 'punctuation' && next.text !== ',') return false
    if (auxiliaries.has(lower) && (subjects.has(next.lower) || /^(?:you|it|this|that|there|anyone|everyone|the|your|his|her|their|my|our)$/.test(next.lower) || isNameLike(next) || kinOf(bare(next.lower)))) return false
    if (noteVerbs.has(lower)) return true
    if (/(?:n't|cannot)$/.test(lower) || modals.has(lower)) return (kindsOf(next.lower) & (is.base | is.ing)) !== 0 && next.text === next.lower || /^(?:not|be|always|like|even|only|really|usually|often)$/.test(next.lower)
    return (kindsOf(lower) & is.thirdOnly) !== 0 || /^(?:wants|likes|feels|hopes|plays|hates|loves|walks|talks|needs|fears|worries|refuses|reports|states|sleeps|cries|shouts|works|lives)$/.test(lower) && !(kindsOf(next.lower) & is.modal) && finiteOf(next.lower) !== 'aux'
  }
}
