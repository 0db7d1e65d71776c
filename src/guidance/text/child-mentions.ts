import { kinOf, ownChildOf, peopleWords } from '../words/kin.ts'
import type { AddressedChild } from '../about.ts'
import { type KnownPerson, type NameHit, type Names, bare, isPossessive, namesOf } from './names.ts'
import { nearNamesIn } from './near-names.ts'
import { usualPronounOf } from '../words/first-names.ts'
import { isPlaceName } from './places.ts'
import { monthOf } from './calendar.ts'
import { isOwner, isWriter, pronounOf } from './pronouns.ts'
import type { Reading, Token } from './reading.ts'
import { childNounAt } from './child-nouns.ts'
import { isCalledOut } from './called-out.ts'
import { Salience } from './salience.ts'
import { isHarmedBody, signOfChild } from './child-signs.ts'
import { type Mind, type Step, firstMind, keepStep, knownStep, mentionsOf, mindOf, surroundingsOf, type Surroundings } from './walked.ts'
import { yours } from '../words/yours.ts'

/** A place that means an addressed child. `from` and `to` are indexes into `Reading.tokens`, `to` exclusive. */
export interface ChildMention {
  readonly from: number
  readonly to: number
  /** `address` speaks to the child by name; the others speak about them. */
  readonly as: 'address' | 'name' | 'noun' | 'pronoun' | 'own-child'
  readonly certain: boolean
}

const clauseStarts = new Set(['that', 'when', 'because', 'if', 'while', 'as', 'so', 'but', 'who', 'which', 'although', 'though', 'until', 'before', 'after', 'since', 'unless', 'whether', 'where', 'why', 'how', 'what', 'whenever', 'wherever', 'than', ';', ':', '–', '—'])
/** `Mother’s views: she …` */
const isViewsOf = (tokens: readonly Token[], at: number): boolean => /^(?:views?|wishes|response|account|position|worries|comments|voice)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ':'
/** First names that are words, months or seasons as well. */
const alsoWords = new Set('may april june summer will mark grace joy rose pearl ruby ivy heather hazel holly olive poppy daisy iris fern willow precious pat sue bill rob frank dawn india georgia mason austin lance grant max ray don van eve robin faith hope victoria chelsea jack alexa'.split(' '))
const saying = new Set(['said', 'says', 'told', 'tells', 'thinks', 'thought', 'believes', 'believed', 'explained', 'reported', 'reports', 'stated', 'states', 'claimed', 'claims', 'felt', 'feels', 'described', 'describes', 'wants', 'hopes', 'knows', 'knew', 'denied', 'admitted', 'agreed'])
/** After *and* somebody or something else begins a clause with these. */
const newSubject = new Set(['no', 'nobody', 'nothing', 'none', 'everyone', 'everybody', 'somebody', 'someone', 'there', 'it', 'staff', 'police', 'school', 'this', 'that', 'these', 'i', 'we', 'neither', 'most', 'all', 'another'])
interface Walked {
  readonly mentions: readonly ChildMention[]
  /** For each sentence the step that was made through it, where its surroundings tell all that it leans on. */
  readonly steps: readonly (Step | undefined)[]
}

const kept = new WeakMap<Reading, Walked>()

/**
 * Every place that means an addressed child, in order: the name called out to them, and what speaks about them.
 * Who *she* and *he* are is judged by the people on the file and by who was spoken of last; where somebody else is likelier, nothing is said.
 * Quotations are passed over, and so is what stands before the part written to the child.
 */
export const childMentionsIn = (reading: Reading): readonly ChildMention[] => walkedThrough(reading).mentions

/** For each sentence of the reading its remembered step, if it has one: what is worked out from it and its mentions may be kept there. */
export const stepsIn = (reading: Reading): readonly (Step | undefined)[] => walkedThrough(reading).steps

function walkedThrough(reading: Reading): Walked {
  const known = kept.get(reading)
  if (known) return known
  const found = new Walk(reading).walked()
  kept.set(reading, found)
  return found
}

class Walk {
  private readonly reading: Reading
  private readonly names: Names
  private readonly children: readonly AddressedChild[]
  private readonly salience = new Salience()
  private readonly found: ChildMention[] = []
  private readonly speaksToChild: boolean
  /** The child's name with a slip in it is still the child. */
  private readonly slips = new Map<number, KnownPerson>()
  /** Who is in mind after the last remembered step, until it is called back. */
  private mind: Mind | undefined
  private sentence = -1
  private paragraph = -1
  private sentenceSpeaksToChild = false
  /** The clause has spoken to the child as *you*: who else stands in it is somebody else. */
  private saysYou = false
  private subjectOpen = true
  /** The sentence in which the last person named was a subject. */
  private lastSubject = -1
  /** The record has already spoken about a child. */
  private spokenAbout = false
  /** The person named last, and where the name ended. */
  private lastNamed: { readonly key: string; readonly to: number } | undefined
  /** A child whom a capital letter alone can mean. */
  private readonly initials = new Map<string, number>()

  constructor(reading: Reading) {
    this.reading = reading
    this.names = namesOf(reading.about)
    this.children = reading.about.children
    for (const near of nearNamesIn(reading, this.names)) if (near.who.child !== undefined && near.part === 'first') this.slips.set(near.at, near.who)
    this.children.forEach((child, index) => { this.initials.set(child.name.charAt(0), index) })
    for (const { name } of [...reading.about.people, ...this.children.slice(1)]) this.initials.delete(name.charAt(0))
    this.speaksToChild = reading.tokens.some(token => token.start >= reading.toChildFrom && !token.quoted && yours.has(token.lower))
  }

  /** Through all sentences. A step that was made before, with the same people in mind through the same sentence, is not made again. */
  walked(): Walked {
    const { tokens, sentences, toChildFrom, about } = this.reading
    const withSlip = new Set(Array.from(this.slips.keys(), at => tokens[at]!.sentence))
    const steps: (Step | undefined)[] = []
    let mind: Mind | undefined = firstMind(about, this.speaksToChild)
    let at = 0
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]!
      const opensParagraph = sentence.paragraph !== this.paragraph
      const byItself = at <= sentence.from && sentence.start >= toChildFrom && !withSlip.has(index)
      const known: Step | undefined = byItself && mind ? knownStep(mind, this.reading, index, opensParagraph) : undefined
      if (known) {
        for (const mention of mentionsOf(known, sentence.from)) this.found.push(mention)
        steps.push(known)
        mind = known.to
        this.mind = mind
        this.sentence = index
        this.paragraph = sentence.paragraph
        at = sentence.to
        continue
      }
      this.recall(index)
      const before = this.found.length
      at = this.through(Math.max(at, sentence.from), sentence.to)
      const to = this.inMind(about, index + 1)
      const around = byItself ? surroundingsOf(this.reading, index, opensParagraph) : undefined
      const step = around && mind && at === sentence.to && this.sentence === index ? this.keep(mind, around, sentence.from, before, to) : undefined
      steps.push(step)
      mind = to
    }
    return { mentions: this.found, steps }
  }

  /** From one token to another; the last phrase may go further. */
  private through(from: number, to: number): number {
    const { tokens, toChildFrom } = this.reading
    let at = from
    while (at < to) {
      const token = tokens[at]!
      if (token.start < toChildFrom || token.quoted) { at++; continue }
      this.enter(token)
      at = Math.max(at + 1, this.step(tokens, at))
    }
    return at
  }

  /** Remembered steps only say who is in mind after them: it is called back when a step is made anew. */
  private recall(sentence: number): void {
    if (!this.mind) return
    this.salience.recall(this.mind.people)
    this.spokenAbout = this.mind.spokenAbout
    this.lastSubject = this.mind.subjectBack === 0 ? -1 : sentence - this.mind.subjectBack
    this.mind = undefined
  }

  private inMind(about: Reading['about'], next: number): Mind {
    const back = this.lastSubject < 0 || next - this.lastSubject > 3 ? 0 : next - this.lastSubject
    return mindOf(about, this.speaksToChild, this.salience.inMind(), this.spokenAbout, back)
  }

  private keep(mind: Mind, around: Surroundings, start: number, before: number, to: Mind): Step {
    const mentions = this.found.slice(before).map(({ from, to, as, certain }) => ({ from: from - start, to: to - start, as, certain }))
    const step: Step = { around, mentions, placed: undefined, to, plain: undefined }
    keepStep(this.reading.about, mind, step)
    return step
  }

  private enter(token: Token): void {
    if (token.sentence === this.sentence) return
    this.sentence = token.sentence
    const sentence = this.reading.sentences[token.sentence]!
    this.salience.fade(0.55)
    if (sentence.paragraph !== this.paragraph) {
      this.salience.fade(0.5)
      this.paragraph = sentence.paragraph
    }
    this.salience.clause()
    this.subjectOpen = true
    this.sentenceSpeaksToChild = false
    this.saysYou = false
    for (let at = sentence.from; at < sentence.to; at++) {
      const each = this.reading.tokens[at]!
      if (!each.quoted && yours.has(each.lower)) { this.sentenceSpeaksToChild = true; break }
    }
  }

  /** Reads what stands at a token; returns the index to go on from. */
  private step(tokens: readonly Token[], at: number): number {
    const token = tokens[at]!
    if (token.lower === 'and' && newSubject.has(tokens[at + 1]?.lower ?? '')) { this.salience.clause(); return at + 1 }
    if (clauseStarts.has(token.lower)) { this.salience.clause(); this.subjectOpen = true; this.saysYou = false; return at + 1 }
    if (token.kind !== 'word') return at + 1
    const pronoun = pronounOf(token.lower)
    if (pronoun) return this.pronoun(tokens, at, pronoun.of, pronoun.role)
    if (yours.has(token.lower) || token.lower === 'i' || token.lower === 'we') {
      if (token.lower !== 'your') this.subjectOpen = false
      if (token.lower === 'you') this.saysYou = true
      else if (token.lower !== 'your') this.saysYou = false
      const own = token.lower === 'your' ? kinOf(bare(tokens[at + 1]?.lower ?? '')) : undefined
      if (own) return this.other(tokens, at + 1, own.who, own.pronoun)
      return at + 1
    }
    const slip = this.slips.get(at)
    const initial = token.text.length === 1 ? this.initialAt(tokens, at) : undefined
    if (initial) return this.childName(tokens, initial, initial.who.child!)
    const hit: NameHit | undefined = slip ? { from: at, to: at + 1, who: slip, form: 'first', possessive: isPossessive(tokens, at) } : this.names.at(tokens, at)
    if (hit) return hit.who.child === undefined ? this.person(tokens, hit) : this.childName(tokens, hit, hit.who.child)
    const noun = childNounAt(tokens, at, this.reading.about, this.speaksToChild)
    if (noun) {
      this.add(at, noun.to, 'noun', noun.certain)
      this.salience.mention(noun.several ? 'children' : this.childKey(), noun.several ? 'they' : this.childPronoun(), this.weight(noun.possessive), !noun.possessive)
      return noun.to
    }
    const word = bare(token.lower)
    const kin = kinOf(word)
    if (kin) return this.ownChildOfName(tokens, at) ?? this.other(tokens, at, kin.who, kin.pronoun)
    const child = ownChildOf(word)
    if ((child === 'he' || child === 'she') && tokens[at - 1] !== undefined && (isPossessive(tokens, at - 1) || describing.has(tokens[at - 1]!.lower) || /^(?:a|an|another|-up)$/.test(tokens[at - 1]!.lower) || /-up$|^adult$|^teenage$/.test(tokens[at - 1]!.lower))) return this.other(tokens, at, `their-${word}`, child)
    if (peopleWords.has(word)) {
      this.salience.mention(`people:${word}`, 'they', this.weight(false), true)
      this.subjectOpen = false
      return at + 1
    }
    return this.ownChildOfName(tokens, at) ?? this.stranger(tokens, at, word) ?? at + 1
  }

  /** Somebody of a first name that we know, who is not on the file: *she* may be they. */
  private stranger(tokens: readonly Token[], at: number, word: string): number | undefined {
    const token = tokens[at]!
    const next = tokens[at + 1]?.lower ?? ''
    const pronoun = token.text === token.lower || (alsoWords.has(word) && (monthOf(word) !== undefined || !/^(?:has|is|was|had|said|told|came|went|lives|slept)$/.test(next))) ? undefined : usualPronounOf(word)
    if (!pronoun || isPlaceName(tokens, at)) return undefined
    const possessive = isPossessive(tokens, at)
    const weight = this.joined(tokens, at, possessive)
    this.salience.mention(`name:${word}`, pronoun, weight, !possessive && (this.subjectOpen || weight < 3))
    if (!possessive) this.subjectOpen = false
    return at + 1
  }

  /** `S was seen`, `spoke to S`: the child by a letter, where nobody else on the file begins with it. */
  private initialAt(tokens: readonly Token[], at: number): NameHit | undefined {
    const child = this.initials.get(tokens[at]!.text)
    const who = child === undefined || tokens[at]!.text === 'I' || tokens[at]!.text === 'A' ? undefined : this.names.known[child]
    const next = tokens[at + 1]
    if (!who || !next || next.kind !== 'word' || next.sentence !== tokens[at]!.sentence || !/^(?:was|is|has|had|said|told|came|went|will|did|does|wants|wanted|likes|lives|attends|presented|appeared|and|at|in|today|alone)$/.test(next.lower)) return undefined
    const before = tokens[at - 1]
    return tokens[at]!.first || (before !== undefined && /^(?:to|with|saw|by|that|and|,|of|when|for)$/.test(before.lower)) ? { from: at, to: at + 1, who, form: 'first', possessive: false } : undefined
  }

  private weight(possessive: boolean): number {
    if (possessive) return 1.2
    return this.subjectOpen ? 3 : 1.6
  }

  /** `Rowan and Toby`, `Rowan and her brother`: the second weighs as much as the first, and neither alone is the subject. */
  private joined(tokens: readonly Token[], from: number, possessive: boolean): number {
    let before = tokens[from - 1]
    if (before && /^(?:his|her|their|your|my|the)$/.test(before.lower)) before = tokens[from - 2]
    const weight = !possessive && before && (before.lower === 'and' || before.text === '&') && this.lastSubject === before.sentence ? 3 : this.weight(possessive)
    if (weight >= 3 && !possessive) {
      if (!this.subjectOpen) this.salience.clause()
      this.lastSubject = tokens[from]!.sentence
    } else if (!possessive) this.lastSubject = -1
    return weight
  }

  private childKey(): string { return this.children.length === 1 ? 'child:0' : 'some-child' }

  private childPronoun(): 'she' | 'he' | 'they' | undefined {
    const all = this.names.known.filter(who => who.child !== undefined).map(who => who.pronoun)
    return all.every(each => each === all[0]) ? all[0] : undefined
  }

  private add(from: number, to: number, as: ChildMention['as'], certain: boolean): void {
    this.found.push({ from, to, as, certain })
    if (as !== 'address') this.spokenAbout = true
  }

  private childName(tokens: readonly Token[], hit: NameHit, child: number): number {
    if (/^(?:name|called|named|names)$/.test(tokens[hit.from - 1]?.lower ?? '') || (tokens[hit.from - 1]?.lower === 'is' && tokens[hit.from - 2]?.lower === 'it') || (tokens[hit.from - 1]?.lower === 'of' && tokens[hit.from - 2]?.lower === 'letters')) return hit.to
    const calledOut = isCalledOut(tokens, hit, this.names, this.sentenceSpeaksToChild, this.speaksToChild)
    this.add(hit.from, hit.to, calledOut ? 'address' : 'name', true)
    if (!calledOut) {
      const weight = this.joined(tokens, hit.from, hit.possessive)
      this.salience.mention(`child:${child}`, this.names.known[child]?.pronoun, weight, !hit.possessive && (this.subjectOpen || weight < 3))
      const next = tokens[hit.to]?.lower
      if (this.children.length > 1 && (next === 'and' || next === ',') && this.names.at(tokens, hit.to + 1)?.who.child !== undefined) this.salience.mention('children', 'they', 2.5, true)
      if (!hit.possessive) this.subjectOpen = false
    }
    return hit.to
  }

  private person(tokens: readonly Token[], hit: NameHit): number {
    this.lastNamed = { key: hit.who.key, to: hit.to }
    if (!isWriter(tokens, hit.from)) {
      const title = tokens[hit.from - 1]?.lower
      const pronoun = title === 'mr' ? 'he' : title === 'mrs' || title === 'ms' || title === 'miss' ? 'she' : hit.who.pronoun
      const weight = this.joined(tokens, hit.from, hit.possessive)
      this.salience.mention(hit.who.key, pronoun, weight, !hit.possessive && (this.subjectOpen || weight < 3))
      if (tokens[hit.to]?.lower === 'and' && (this.names.at(tokens, hit.to + 1) ?? kinOf(tokens[hit.to + 1]?.lower ?? ''))) this.salience.mention('both', 'they', 3, true)
      if (!hit.possessive) this.subjectOpen = false
    }
    return hit.to
  }

  private other(tokens: readonly Token[], at: number, who: string, pronoun: 'she' | 'he' | undefined): number {
    const possessive = isPossessive(tokens, at)
    const nameNext = this.names.at(tokens, at + 1)
    if (nameNext && !possessive && nameNext.who.child === undefined) return this.person(tokens, nameNext)
    const weight = possessive && isViewsOf(tokens, at + 1) ? 4 : this.joined(tokens, at, possessive)
    this.salience.mention(`kin:${who}`, pronoun, weight, !possessive && (this.subjectOpen || weight < 3))
    if (!possessive) this.subjectOpen = false
    if (tokens[at + 1]?.lower === 'and' && kinOf(bare(tokens[at + 2]?.lower ?? '') === 'your' ? bare(tokens[at + 3]?.lower ?? '') : bare(tokens[at + 2]?.lower ?? ''))) this.salience.mention('both', 'they', 3, true)
    return at + 1
  }

  /** `Dana’s son`, `mother’s daughter`, `mum’s own children`: somebody's child who is the addressed one. */
  private ownChildOfName(tokens: readonly Token[], at: number): number | undefined {
    const owner = tokens[at]!
    if (!owner.lower.endsWith("'s") || !parents.test(kinOf(bare(owner.lower))?.who ?? '')) return undefined
    const to = this.ownChildEnd(tokens, at + 1)
    if (to === undefined) return undefined
    this.add(at, to, 'own-child', false)
    return to
  }

  private pronoun(tokens: readonly Token[], at: number, of: 'he' | 'she' | 'they', role: 'subject' | 'object' | 'owner' | 'self'): number {
    const next = tokens[at + 1]
    const owning = role === 'owner' || (role === 'object' && of === 'she' && isOwner(next, tokens[at - 1], tokens[at + 2]))
    const mayBeChild = this.children.some((child, index) => fits(this.names.known[index]?.pronoun, child, of)) || of === 'they'
    const asRole = owning ? 'owner' : role
    const beside = owning && this.lastNamed?.to === at - 1 && /^[(,]$/.test(tokens[at - 1]?.text ?? '') && kinOf(bare(next?.lower ?? '') === 'youth' || bare(next?.lower ?? '') === 'social' || bare(next?.lower ?? '') === 'key' || bare(next?.lower ?? '') === 'form' ? bare(tokens[at + 2]?.lower ?? '') : bare(next?.lower ?? '')) ? this.lastNamed.key : this.children.length === 1 && ((this.saysYou && role !== 'subject') || (role === 'subject' && this.speaksOfChild(tokens, at))) ? 'child:0' : undefined
    const sign = mayBeChild ? signOfChild(tokens, at, owning, role) : 0
    const topic = mayBeChild && (sign > 0 || !this.speaksToChild || this.spokenAbout || this.opensParagraph(tokens, at)) ? this.topic(of) : undefined
    const { who, certain } = this.salience.resolve(of, owning && !isChildKey(this.salience.subjectOfClause() ?? '') && isHarmedBody(tokens, at) ? 'object' : asRole, topic, this.speaksToChild ? 0.3 : 0.5, beside, sign, role === 'subject' && tokens[at - 1]?.lower === 'and')
    // A record that speaks to the child and has never spoken about them means somebody else, but where only the child can be meant (`her immunisations`).
    const isChild = who !== undefined && isChildKey(who) && this.allows(who, of) && (!this.speaksToChild || this.spokenAbout || (owning && sign > 0))
    if (owning) {
      const to = this.ownChildEnd(tokens, at + 1)
      if (to !== undefined && !isChild && (this.isAuntOrUncle(who) || !/^(?:niece|nephew)s?(?:'s)?$/.test(tokens[to - 1]!.lower))) {
        this.add(at, to, 'own-child', false)
        this.salience.mention(this.childKey(), this.childPronoun(), 1.6, true)
        return to
      }
      const sibling = this.siblingEnd(tokens, at + 1)
      if (sibling !== undefined && ((isChild && this.children.length > 1) || this.isSibling(who))) {
        this.add(at, sibling, 'own-child', certain)
        return sibling
      }
    }
    if (isChild) this.add(at, at + 1, 'pronoun', certain)
    if (who) this.salience.mention(who, of, owning ? 0.7 : this.weight(false) * 0.8, false, !certain)
    if (who && role === 'subject') this.salience.makeSubject(who)
    if (role === 'subject') this.subjectOpen = false
    return at + 1
  }

  /** `She said that Rowan fell`: who says so is not Rowan. */
  private speaksOfChild(tokens: readonly Token[], at: number): boolean {
    if (!saying.has(tokens[at + 1]?.lower ?? '')) return false
    let next = at + 2
    if (/^(?:me|us)$/.test(tokens[next]?.lower ?? '')) next++
    if (tokens[next]?.lower === 'that') next++
    return tokens[next]?.sentence === tokens[at]!.sentence && this.names.at(tokens, next)?.who.child === 0
  }

  private opensParagraph(tokens: readonly Token[], at: number): boolean {
    return tokens[at]!.first && (at === 0 || this.reading.sentences[tokens[at - 1]!.sentence]!.paragraph !== this.paragraph)
  }

  /** A pronoun with nobody before it means the child. */
  private topic(of: 'he' | 'she' | 'they'): string | undefined {
    const fitting = this.children.flatMap((child, index) => (fits(this.names.known[index]?.pronoun, child, of) ? [index] : []))
    return fitting.length === 1 ? `child:${fitting[0]}` : undefined
  }

  private allows(who: string, of: 'he' | 'she' | 'they'): boolean {
    if (who === 'children') return of === 'they'
    if (who === 'some-child') return this.children.some((child, index) => fits(this.names.known[index]?.pronoun, child, of))
    const index = Number(who.slice('child:'.length))
    const child = this.children[index]
    return child !== undefined && fits(this.names.known[index]?.pronoun, child, of)
  }

  /** The end of `(own) (little) son` when it can mean an addressed child and no name follows. */
  private ownChildEnd(tokens: readonly Token[], from: number): number | undefined {
    let at = from
    while (at < from + 2 && describing.has(tokens[at]?.lower ?? '')) at++
    if (at > from && !ownChildOf(bare(tokens[at]?.lower ?? ''))) at--
    const token = tokens[at]
    if (token?.kind !== 'word' || token.quoted) return undefined
    const kind = ownChildOf(bare(token.lower))
    if (!kind || (kind === 'several' && this.children.length === 1)) return undefined
    if (kind !== 'several' && kind !== 'any' && !this.children.some((child, index) => fits(this.names.known[index]?.pronoun, child, kind))) return undefined
    const name = this.names.at(tokens, at + 1)
    if (name && name.who.child === undefined) return undefined
    const next = tokens[at + 1]
    if (!name && next && /^\p{Lu}\p{Ll}/u.test(next.text) && next.sentence === token.sentence) return undefined
    return at + 1
  }

  /** Whose niece or nephew the child can be. */
  private isAuntOrUncle(who: string | undefined): boolean {
    return /^kin:(?:aunt|uncle)$/.test(who ?? '') || /\b(?:aunt|auntie|aunty|uncle)\b/.test(this.fileOf(who)?.relationship ?? '')
  }

  private fileOf(who: string | undefined): Reading['about']['people'][number] | undefined {
    return who?.startsWith('person:') ? this.reading.about.people[Number(who.slice('person:'.length))] : undefined
  }

  /** Is this a brother or sister who is not addressed? */
  private isSibling(who: string | undefined): boolean {
    if (who === 'kin:brother' || who === 'kin:sister') return true
    return /\b(?:brother|sister)\b/.test(this.fileOf(who)?.relationship ?? '')
  }

  /** The end of `sister` in *his sister* when she is addressed too. */
  private siblingEnd(tokens: readonly Token[], from: number): number | undefined {
    let at = from
    while (at < from + 2 && describing.has(tokens[at]?.lower ?? '')) at++
    const kin = kinOf(bare(tokens[at]?.lower ?? ''))
    const wanted = kin?.who === 'sister' ? 'she' : kin?.who === 'brother' ? 'he' : undefined
    if (!wanted || !this.children.some((child, index) => fits(this.names.known[index]?.pronoun, child, wanted))) return undefined
    const name = this.names.at(tokens, at + 1)
    return name ? undefined : at + 1
  }
}

/** Whose son or daughter the child can be. */
const parents = /^(?:mother|father|grandmother|grandfather|stepfather|stepmother|aunt|uncle)$/
const isChildKey = (key: string): boolean => key.startsWith('child:') || key === 'children' || key === 'some-child'
const describing = new Set(['own', 'only', 'other', 'first', 'little', 'younger', 'older', 'big', 'eldest', 'youngest', 'new', 'baby', 'twin'])

function fits(pronoun: 'she' | 'he' | 'they' | undefined, child: AddressedChild, of: 'he' | 'she' | 'they'): boolean {
  return pronoun === of || (pronoun === undefined && /any/i.test(child.pronouns))
}
