import { addressedIn } from './addressed.ts'
import type { Reading } from './text/reading.ts'
import { plainSentencesIn } from './text/plain-sentences.ts'
import { answered } from './text/plain-text.ts'
import { clausesOf } from './told/clauses.ts'
import { type Danger, dangerIn } from './told/dangers.ts'
import { type Decided, decidedIn } from './told/decisions.ts'
import { signsOf } from './told/signs.ts'
import { type Views, viewsIn } from './told/views.ts'
import { isTold, plus, type Sums, sumsOf, type Weighed } from './told/weighed.ts'

/** What a record tells, as far as it can be recognised in many wordings. */
export interface Told {
  readonly childView: boolean
  readonly howViewKnown: boolean
  /** The addressed children of whom something was seen. */
  readonly seen: ReadonlySet<number>
  readonly familyMet: boolean
  readonly familyView: boolean
  readonly danger: boolean
  /** The addressed children whom a told danger's impact is told for. */
  readonly impactOn: ReadonlySet<number>
  readonly balance: boolean
  readonly decision: boolean
  readonly decisionReason: boolean
  readonly decisionMaker: boolean
  readonly decisionDate: boolean
  readonly nextSteps: boolean
}

interface Facts extends Views, Decided, Danger {
  /** It has a word for deciding, or for who decided or why. */
  readonly decides: boolean
  readonly decidedBy: boolean
  readonly why: boolean
  readonly sums: Sums
}

/** What a sentence tells by its words alone. */
const factsOf = answered((words): Facts => {
  const clauses = clausesOf(words)
  const listed = { ...viewsIn(words, clauses), ...decidedIn(words, clauses), ...dangerIn(words, clauses) }
  const signs = signsOf(clauses, listed)
  return { ...listed, decides: signs.has('decide'), decidedBy: listed.formMaker || signs.has('by whom'), why: listed.formReason || signs.has('why label'), sums: sumsOf(signs) }
})

interface Sentence {
  readonly facts: Facts
  readonly paragraph: number
  readonly dated: boolean
  /** It gives a day after the record was written. */
  readonly ahead: boolean
  readonly heading: boolean
  /** Addressed children of whom it speaks: those named in it, else the one called out before it in the paragraph, else all. */
  readonly of: readonly number[]
  readonly sums: Sums
}

/** So many words of danger in a record tell of one. */
const hintsOfDanger = 3

/** A record to the child in which so many words of safety stand tells of it in one wording or another; so it does of what harm does to the one child. */
const manySafeties = 11
const manyEffects = 12

/** Reads a record for what it tells. Linear: each sentence is looked at a fixed number of times, with a few before it. */
export function toldIn(reading: Reading): Told {
  const sentences = sentencesOf(reading)
  const some = (is: (facts: Facts, at: number) => boolean): boolean => sentences.some((each, at) => is(each.facts, at))
  const tells = some((facts, at) => facts.tells || facts.shows || (facts.alone === 'tells' && followsChild(sentences, at)))
  const toChild = addressedIn(reading) !== 'no'
  const impact = ({ impact, lingers, hurt, next }: Facts, at: number): boolean => impact || (((lingers && !next) || (hurt && toChild)) && before(sentences, at, 3, facts => facts.strong))
  const many = (words: (facts: Facts) => readonly string[]): number => new Set(sentences.flatMap(({ facts }) => words(facts))).size
  const all = reading.about.children.map((_, index) => index)
  const sums = sentences.map(each => each.sums)
  const told = (what: Weighed, listed: boolean): boolean => isTold(what, sums, sentences.length, listed)
  /** The children of whom it is told. */
  const toldOf = (what: Weighed, listed: ReadonlySet<number>): ReadonlySet<number> => new Set(all.filter(child => isTold(what, all.length === 1 ? sums : sums.filter((_, at) => sentences[at]!.of.includes(child) || sentences[at]!.facts.everyone), sentences.length, listed.has(child))))
  const listedImpact = toChild && all.length === 1 && many(facts => facts.effects) >= manyEffects ? new Set(all) : new Set(sentences.flatMap(({ facts, of }, at) => (impact(facts, at) ? (facts.everyone ? all : of) : [])))
  return {
    childView: told('view', tells || some((facts, at) => facts.wishes || (facts.alone === 'wishes' && followsChild(sentences, at)))),
    howViewKnown: tells || some(facts => facts.how),
    seen: toldOf('seen', new Set(sentences.flatMap(({ facts, of }) => (facts.seen && !facts.strong ? of : [])))),
    familyMet: some((facts, at) => facts.met || (facts.metPronoun && followsFamily(sentences, at))) || (reading.about.documentType === 'family-time-record' && some(facts => facts.namesFamily)),
    familyView: told('family', some((facts, at) => facts.family || (facts.pronoun && followsFamily(sentences, at)))),
    danger: some(facts => facts.strong || facts.feared) || new Set(sentences.flatMap(({ facts }) => facts.hints)).size >= hintsOfDanger || told('danger', false),
    impactOn: toldOf('impact', listedImpact),
    balance: told('balance', some(facts => facts.balance) || (toChild && many(facts => facts.safeties) >= manySafeties)),
    ...decisionTold(sentences),
    nextSteps: told('next', sentences.some(({ facts, ahead }) => facts.next || (ahead && !facts.lasts))),
  }
}

/** The sentences that tell of a danger, by their index in the reading. */
export function dangersIn(reading: Reading): ReadonlySet<number> {
  const known = dangersOf.get(reading)
  if (known) return known
  const dangers = new Set(plainSentencesIn(reading).flatMap(({ index, text }) => (factsOf(text).strong ? [index] : [])))
  dangersOf.set(reading, dangers)
  return dangers
}

const dangersOf = new WeakMap<Reading, ReadonlySet<number>>()

/** Is it so of the sentence, or of one of the few before it, in its paragraph or one of the two before? */
function before(sentences: readonly Sentence[], at: number, most: number, is: (facts: Facts) => boolean, stops: (facts: Facts) => boolean = () => false): boolean {
  for (let back = at; back >= 0 && back >= at - most && sentences[back]!.paragraph >= sentences[at]!.paragraph - 2; back--) {
    if (is(sentences[back]!.facts)) return true
    if (stops(sentences[back]!.facts)) return false
  }
  return false
}

/** Is *she* or *they* likely one of the family? */
const followsFamily = (sentences: readonly Sentence[], at: number): boolean => before(sentences, at, 6, facts => facts.namesFamily, facts => facts.namesOther)

/** Does a note without anybody in it (`Wants a bike.`) follow on the child? */
const followsChild = (sentences: readonly Sentence[], at: number): boolean => at > 0 && sentences[at - 1]!.paragraph === sentences[at]!.paragraph && before(sentences, at - 1, 4, facts => facts.namesChild && !facts.namesFamily && !facts.namesOther, facts => facts.namesFamily || facts.namesOther || !facts.alone)

function sentencesOf(reading: Reading): Sentence[] {
  const all = reading.about.children.map((_, index) => index)
  let paragraph = -1
  let last: readonly number[] = []
  return plainSentencesIn(reading).map(sentence => {
    if (sentence.paragraph !== paragraph) { paragraph = sentence.paragraph; last = [] }
    if (sentence.children.length > 0) last = sentence.children
    const { paragraph: own, dated, ahead, heading } = sentence
    const facts = factsOf(sentence.text)
    return { facts, paragraph: own, dated, ahead, heading, of: last.length > 0 ? last : all, sums: ahead || dated || heading ? plus(facts.sums, [...(ahead ? ['ahead'] : []), ...(dated ? ['dated'] : []), ...(heading ? ['heading'] : [])]) : facts.sums }
  })
}

/** Who decided, when and why: in the sentence that tells the decision, beside it, or in a form's lines. */
function decisionTold(sentences: readonly Sentence[]): Pick<Told, 'decision' | 'decisionReason' | 'decisionMaker' | 'decisionDate'> {
  const told = sentences.flatMap(({ facts, heading }, at) => (facts.decision && (!heading || facts.labelled) ? [at] : []))
  const explicit = told.filter(at => !sentences[at]!.facts.status)
  const decisions = explicit.length > 0 ? explicit : told
  const beside = (at: number, from: number, to: number, is: (each: Sentence) => boolean): boolean =>
    sentences.slice(Math.max(0, at + from), at + to + 1).some(each => each.paragraph === sentences[at]!.paragraph && is(each))
  const opening = sentences.slice(0, 4)
  const meetingHasDay = opening.some(each => each.facts.meeting) && opening.some(each => each.dated && each.facts.day)
  const visitHasDay = sentences.some(({ dated, heading, facts }, at) => dated && facts.day && (at > 0 || !heading) && (facts.met || facts.meeting || facts.together))
  const dated = (at: number): boolean => {
    const { day, today, since, passive, byWriter } = sentences[at]!.facts
    if (day || today) return true
    if (since) return false
    return meetingHasDay || (byWriter && !passive && visitHasDay) || beside(at, -2, 2, ({ dated, facts }) => (dated && facts.day && (facts.meeting || facts.decision || facts.met)) || (facts.today && facts.decision))
  }
  const explained = (at: number): boolean => sentences[at]!.facts.reason || beside(at, 1, 2, ({ facts }) => facts.reason) ||
    beside(at, 1, 1, ({ facts }) => facts.cause && !facts.next && !facts.decision) || beside(at, -1, -1, ({ facts }) => (facts.reason || facts.strong) && !facts.next)
  /** Sentences so near to one that decides, or that say themselves that they tell it. */
  const near = (decides: (facts: Facts) => boolean, reach: number, paragraphs: number, says: (facts: Facts) => boolean): readonly Sums[] => {
    const at = sentences.flatMap(({ facts }, index) => (decides(facts) ? [index] : []))
    return sentences.filter(({ facts, paragraph }, index) => says(facts) || at.some(each => Math.abs(each - index) <= reach && Math.abs(sentences[each]!.paragraph - paragraph) <= paragraphs)).map(each => each.sums)
  }
  const decides = (facts: Facts): boolean => facts.decision || facts.decides
  const says = (facts: Facts): boolean => facts.why || facts.decidedBy
  return {
    decision: decisions.length > 0,
    decisionReason: isTold('reason', near(decides, 2, 1, says), sentences.length, decisions.some(explained) || sentences.some(({ facts }, at) => facts.formReason || (facts.reasonsFollow && sentences.slice(at + 1).some(each => each.paragraph <= sentences[at]!.paragraph + 2 && each.facts.reason)))),
    decisionMaker: isTold('maker', near(decides, 1, 0, says), sentences.length, decisions.some(at => sentences[at]!.facts.maker) || sentences.some(({ facts }) => facts.formMaker)),
    decisionDate: isTold('date', [...opening.map(each => each.sums), ...near(facts => facts.decision, 2, 0, () => false)], sentences.length, decisions.some(dated) || sentences.some(({ facts }) => facts.formDate)),
  }
}
