import { auxiliaries } from '../../words/clause-words.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import type { Clause, Mention } from '../sentence/parts.ts'
import type { SpokenOf } from './spoken-of.ts'

/** Kinds of words, looked up once. */
const is = { participle: bit('participle'), state: bit('state') }

/** Of whom somebody tells: of themselves, of the one who listens, or of somebody else. */
export class Telling {
  private readonly spoken: SpokenOf

  constructor(spoken: SpokenOf) {
    this.spoken = spoken
  }

  /** `Mrs Pell spoke to Ella.` What comes next is as likely what she answered. */
  wasSpokenTo({ from, role, clause }: Mention): boolean {
    const before = this.spoken.tokens[from - 1]?.lower ?? ''
    return role === 'oblique' && (before === 'with' || before === 'to' && hearing.has(clause.lastVerb)) || role === 'object' && hearing.has(before)
  }

  /** `was told by Miss Cole that she …` */
  wasTold({ verbs }: Clause): boolean {
    const [first = 0] = verbs
    return /^(?:was|were|is|been|wasn't)$/.test(this.spoken.tokens[first]?.lower ?? '') && [1, 2, 3].some(next => /^(?:told|informed|advised|warned|reminded|promised|assured)$/.test(this.spoken.tokens[first + next]?.lower ?? ''))
  }

  /** `denies that he pushed Ella and says …`: what is said next may be of the other. */
  isLaterSaying(saying: Clause, { from }: Clause): boolean {
    const last = saying.verbs.at(-1) ?? 0
    return saying.verbs.length > 1 && last < from && this.spoken.seen.some(({ mention, settled }) => mention.clause === saying && mention !== saying.subject && mention.from < last && settled.side === 'child')
  }

  /** `asked Ella if she wanted …, if she had eaten`, and not `if she could …`. */
  asksOfThem(pronoun: Mention): boolean {
    const next = this.spoken.tokens[pronoun.to + 1]?.lower ?? ''
    return this.turnOf(pronoun) === 'teller' || /^(?:has|had|'d)$/.test(this.spoken.tokens[pronoun.to]?.lower ?? '') && (kindsOf(next) & is.participle) !== 0
  }

  /** Of whom somebody tells somebody else: of their own feelings and wishes, or of what the other may and must. */
  turnOf({ to }: Mention): 'teller' | 'listener' | undefined {
    let at = to
    const lower = (): string => this.spoken.tokens[at]?.lower ?? ''
    if (/^(?:could|can|must|should|needn't|shouldn't|mustn't|can't)$/.test(lower()) && !/^(?:not|hear|see|feel|smell|remember)$/.test(this.spoken.tokens[at + 1]?.lower ?? '')) return 'listener'
    if (/^(?:has|had|needs|needed)$/.test(lower()) && this.spoken.tokens[at + 1]?.lower === 'to') return 'listener'
    while (/^(?:is|was|isn't|wasn't|does|did|do|doesn't|didn't|would|wouldn't|not|really|still|just|always|never|very|so|too|often|sometimes)$/.test(lower())) at++
    return wishing.has(lower()) || at > to && (kindsOf(lower()) & is.state) !== 0 && !/^(?:allowed|supposed|able|early|late|safe|well|welcome)$/.test(lower()) ? 'teller' : undefined
  }

  /** `says he has.` answers what somebody else said. */
  isCutShort({ to }: Mention): boolean { return auxiliaries.has(this.spoken.tokens[to]?.lower ?? '') && this.spoken.tokens[to + 1]?.kind === 'punctuation' }
}

/** After these the other one is mostly heard. */
const hearing = new Set('ask asks asked talk talks talked talking speak speaks spoke spoken speaking see sees saw seen visit visits visited meet meets met rang ring called interviewed'.split(' '))

/** One tells of these of oneself. */
const wishing = new Set('want wants wanted feel feels felt hate hates hated love loves loved like liked likes miss misses missed wish wishes wished hope hopes hoped prefer prefers preferred rather fear fears feared dread dreads dreaded'.split(' '))
