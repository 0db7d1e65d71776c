import type { About } from '../../about.ts'
import { bare, namesOf } from '../../text/names.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'
import { align, type Alignment, type Nearby } from './align.ts'
import { coverageOf } from './coverage.ts'
import { isDecision, lostDecisions, isToldFreely, tellsOfPlans } from './decisions.ts'
import { sameWhen, whensIn } from './days.ts'
import { type Comparison, type Difference, type DifferenceKind, messageOf } from './difference.ts'
import { lostDoers } from './doers.ts'
import { bySentence, type Fact, missed } from './facts.ts'
import { harmsIn } from './harms.ts'
import { lostNegations } from './negations.ts'
import { numbersIn } from './numbers.ts'
import { activeNames, introduced, type Mention, type People, peopleIn, withIntroduced } from './people.ts'
import { namesIn, properIn } from './proper.ts'
import { lostOpposites } from './turned.ts'
import { lostQuotations } from './quoted-words.ts'
import { isReporting, lostSpeakers } from './speakers.ts'
import { type Side, sideOf } from './side.ts'
import { lostSpots, placesIn } from './whereabouts.ts'

/**
 * What a text made from a note lost or changed, and what it added. Finding nothing does not mean that nothing was lost.
 * @param source the note, mostly about the child, as it was written
 * @param text what was made from it: by rewriting it to the child, by hand or by a model
 * @param about what is known of the record; without it names, days and who is who are judged by the two texts alone
 * @returns offsets into the note for what was lost, into the text for what was added, as UTF-16 code units; in order
 */
export function compare(source: string, text: string, about?: About): Comparison {
  if (source === text) return { lost: [], added: [] }
  const known = factsFor(source, text, about)
  return new Pair(sideOf(source, known), sideOf(text, known)).compared()
}

const asRecords = new WeakMap<About, About>()

/** The facts as for a record that speaks to the child throughout: what is compared is all of both texts. */
function factsFor(source: string, text: string, about: About | undefined): About {
  if (about === undefined || about.children.length === 0) return { documentType: 'case-record', date: about?.date ?? '', people: about?.people ?? [], children: likelyChild(source, text) }
  const kept = asRecords.get(about)
  if (kept) return kept
  const { toChildFrom: _, ...rest } = about
  const whole: About = { ...rest, documentType: 'case-record', toChild: 'full' }
  asRecords.set(about, whole)
  return whole
}

/** Whom the note names most and the text calls *you*. */
function likelyChild(source: string, text: string): About['children'] {
  if (!/\byou\b/i.test(text)) return []
  const count = (words: string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const [word] of words.matchAll(/\p{Lu}\p{Ll}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  const [before, after] = [count(source), count(text)]
  const everyday = count(source.toLowerCase().replaceAll(/(?<=^|[^\p{L}])\p{Ll}/gu, letter => letter.toUpperCase()))
  let best: { readonly name: string; readonly fewer: number } | undefined
  for (const [name, times] of before) {
    const fewer = times - (after.get(name) ?? 0)
    if (fewer > (best?.fewer ?? 0) && everyday.get(name) === times && !/^(?:Mother|Father|Mum|Dad|The|She|He|They|It|School|Police|This|No|Home|There|Visit|Worker|Child|Young|Social)$/.test(name)) best = { name, fewer }
  }
  return best ? [{ name: best.name, pronouns: 'any', verbal: true }] : []
}

/** Harm that no text may have which its note has not. */
const grave = new Set('punch kick slap hit attack stab strangle suffocate burn fracture rape sexual kill die suicide overdose'.split(' '))

/** A sentence of which less is told was left out, unless it may be told in other words. */
const hardlyTold = 0.3

/** Below this two sentences may tell of different things. */
const alike = 0.2

class Pair {
  private readonly source: Side
  private readonly text: Side
  private readonly alignment: Alignment
  private readonly sourcePeople: People
  private readonly textPeople: People
  private readonly sourceMentions: readonly Mention[]
  private readonly textMentions: readonly Mention[]
  /** What several people are: it tells none of them. */
  private readonly shared: ReadonlySet<string>
  private readonly sourceBySentence: readonly (readonly Mention[])[]
  private readonly sourceKeys: readonly ReadonlySet<string>[]
  private readonly sourceParts: ReadonlySet<string>
  private readonly textParts: ReadonlySet<string>
  private readonly coverage: (sentence: number, wanted?: ReadonlySet<string>) => number
  /** Where somebody stands of whom it was already said. */
  private readonly told = new Set<number>()
  private readonly lost: Difference[] = []
  private readonly added: Difference[] = []

  constructor(source: Side, text: Side) {
    this.source = source
    this.text = text
    this.alignment = align(source, text)
    this.coverage = coverageOf(source, text, this.alignment.forth, this.alignment.back)
    const seen = new Set<string>()
    namesIn(source.reading, seen)
    namesIn(text.reading, seen)
    const names = namesOf(source.reading.about)
    const [mine, theirs] = [properIn(source.reading, names, seen), properIn(text.reading, names, seen)]
    const active = new Set<string>()
    activeNames(source.reading, mine, active)
    activeNames(text.reading, theirs, active)
    this.sourcePeople = peopleIn(source.reading, mine, active, true)
    this.textPeople = peopleIn(text.reading, theirs, active, false)
    const told = introduced([{ reading: source.reading, people: this.sourcePeople }, { reading: text.reading, people: this.textPeople }])
    this.sourceMentions = withIntroduced(this.sourcePeople.mentions, told)
    this.textMentions = withIntroduced(this.textPeople.mentions, told)
    this.sourceBySentence = bySentence(this.sourceMentions, source.own.length)
    this.sourceKeys = this.sourceBySentence.map(list => new Set(list.flatMap(({ keys }) => keys)))
    this.shared = sharedKeys([...this.sourceMentions, ...this.textMentions])
    this.sourceParts = new Set(this.sourceMentions.flatMap(({ parts }) => parts))
    this.textParts = new Set(this.textMentions.flatMap(({ parts }) => parts))
  }

  compared(): Comparison {
    this.numbersAndDays()
    this.doers()
    this.people()
    this.places()
    this.harms()
    this.negations()
    this.speakers()
    this.quotations()
    this.decisions()
    this.opposites()
    this.leftOut()
    return { lost: tidied(this.lost), added: tidied(this.added) }
  }

  private lose(kind: DifferenceKind, { start, end }: Pick<Fact, 'start' | 'end'>, beside: number | undefined): void {
    if (this.stands(this.source, this.alignment.forth, start, this.text)) return
    this.lost.push(difference(kind, start, end, this.source, beside === undefined ? undefined : this.text.reading.sentences[beside], 'lost'))
  }

  private add(kind: DifferenceKind, { start, end }: Pick<Fact, 'start' | 'end'>, beside: number | undefined): void {
    if (this.stands(this.text, this.alignment.back, start, this.source)) return
    this.added.push(difference(kind, start, end, this.text, beside === undefined ? undefined : this.source.reading.sentences[beside], 'added'))
  }

  /** Does the sentence stand on the other side word for word? Then nothing of it is lost. */
  private stands(side: Side, near: readonly Nearby[], start: number, other: Side): boolean {
    const index = sentenceAt(side, start)
    const form = side.reading.sentences[index]?.form
    return form !== undefined && near[index]!.group.some(at => other.reading.sentences[at]!.form.wording === form.wording)
  }

  private numbersAndDays(): void {
    const { forth, back } = this.alignment
    const mine = whensIn(this.source.reading, this.source.reading.about.date)
    const theirs = whensIn(this.text.reading, this.source.reading.about.date)
    const numbers = numbersIn(this.source.reading, mine.isDate)
    const others = numbersIn(this.text.reading, theirs.isDate)
    const dayNumbers = (whens: ReturnType<typeof whensIn>['whens']): readonly Fact[] => whens.flatMap(each => (each.day === undefined ? [] : [{ ...each, keys: [String(each.day), `${each.day}/${each.month}`], loose: true }]))
    for (const { fact, beside } of missed<Fact>(numbers, [...others, ...dayNumbers(theirs.whens)], forth, this.text.own.length)) this.lose('number', fact, beside)
    for (const { fact, beside } of missed<Fact>(others, [...numbers, ...dayNumbers(mine.whens)], back, this.source.own.length)) {
      // A small number in words may be part of an explanation.
      if (fact.keys[0] !== '2' || this.lost.some(each => each.kind === 'number')) this.add('number', fact, beside)
    }
    for (const { fact, beside } of missed(mine.whens, theirs.whens, forth, this.text.own.length, sameWhen)) this.lose('date', fact, beside)
    for (const { fact, beside } of missed(theirs.whens, mine.whens, back, this.source.own.length, (one, other) => sameWhen(other, one) || sameWhen(one, other))) if (!isWritten(fact.year, fact.month, fact.day, this.text.reading.about.date)) this.add('date', fact, beside)
  }

  private people(): void {
    const { forth, back } = this.alignment
    const theirs = bySentence(this.textMentions, this.text.own.length)
    const keysBySentence = theirs.map(list => new Set(list.flatMap(each => each.keys)))
    const namedBySentence = theirs.map(list => new Set(list.flatMap(each => (each.as === 'role' && each.loose ? [] : each.keys))))
    const inText = new Set(this.textMentions.flatMap(each => each.keys))
    const named = new Set(namedBySentence.flatMap(keys => [...keys]))
    const told = new Set<string>()
    for (const mention of this.sourceMentions) {
      if (mention.loose || this.told.has(mention.start)) continue
      if ((mention.as === 'role' || mention.as === 'kin') && !mention.possessive && this.isBesideName(mention)) continue
      const once = `${mention.sentence} ${mention.keys.join()}`
      if (told.has(once)) continue
      told.add(once)
      const nearby = forth[mention.sentence]!
      const swapped = mention.as === 'name' && mention.parts.length > 1 ? this.otherSurname(mention, theirs, nearby) : undefined
      if (swapped) {
        this.lose('name', mention, swapped.sentence)
        this.add('name', swapped, mention.sentence)
        continue
      }
      const renamed = mention.as === 'name' ? this.renamed(mention, theirs, nearby) : undefined
      if (renamed) {
        this.lose('name', mention, renamed.sentence)
        this.add('name', renamed, mention.sentence)
        continue
      }
      if (mention.as === 'role' && ((nearby.closest.length === 0 && !hasVerb(this.source.reading, mention.sentence)) || this.isBracketed(mention))) continue
      const keys = mention.as === 'name' ? mention.keys.filter(key => !this.shared.has(key)) : mention.keys
      const has = (at: number): boolean => keys.some(key => (mention.as === 'name' ? namedBySentence : keysBySentence)[at]!.has(key))
      if (nearby.closest.some(at => has(at) && !(mention.parts.length > 1 && mention.keys[0]!.startsWith('name:') && this.isNamesake(mention, theirs[at]!)))) {
        if (this.isUnnamed(mention)) this.lose('name', mention, nearby.closest[0])
        continue
      }
      if (this.mayBeKin(mention, nearby.closest, theirs)) continue
      // Beside it somebody counts who is not spoken of in that sentence's own counterpart.
      const byPronoun = nearby.closest.length === 0 || this.isPronoun(mention, nearby.closest, theirs, false)
      if (byPronoun && [...nearby.group, ...nearby.window].some(at => has(at) && !back[at]!.group.some(own => own !== mention.sentence && mention.keys.some(key => this.sourceKeys[own]!.has(key))))) continue
      const inTextAtAll = mention.keys.some(key => (mention.as === 'name' ? named : inText).has(key))
      if (inTextAtAll && (nearby.group.length === 0 || (nearby.likeness < alike && nearby.owned.length === 0) || this.isPronoun(mention, nearby.closest, theirs, true))) continue
      if (mention.as === 'role' && (inTextAtAll || mention.possessive) && nearby.likeness < 0.35) continue
      const another = nearby.group.flatMap(at => theirs[at]!).find(each => !each.loose && each.as === mention.as && !this.isIn(each, back[each.sentence]!))
      const kind: DifferenceKind = mention.as === 'name' && another ? 'name' : this.speaks(mention) ? 'speaker' : 'person'
      this.lose(kind, mention, nearby.group[0])
    }
    this.newPeople(theirs)
  }

  /** A name that nobody told us of, where the text has a mum or dad of whom the note does not speak there: they may be one. */
  private mayBeKin({ as, keys, sentence }: Mention, closest: readonly number[], theirs: readonly (readonly Mention[])[]): boolean {
    if (as !== 'name' || !keys.every(key => key.startsWith('name:'))) return false
    return closest.some(at => theirs[at]!.some(each => each.as === 'kin' && !each.keys.some(key => this.sourceKeys[sentence]!.has(key))))
  }

  /** `nursery manager, Mrs Allen`: the name says who it is. */
  private isBesideName({ from, to, sentence }: Mention): boolean {
    return this.sourceBySentence[sentence]!.some(each => each.as === 'name' && ((each.from >= to && each.from - to <= 2 && (each.from === to || /^[,(:–-]$/.test(this.source.reading.tokens[to]!.text))) || (each.to <= from && from - each.to <= 4 && /^(?:[,(]|tm|fsw|hv|sw|gp|pc|dc)$/i.test(this.source.reading.tokens[each.to]!.text))))
  }

  private isBracketed({ from, to }: Mention): boolean {
    const { tokens } = this.source.reading
    return tokens[from - 1]?.text === '(' && tokens[to]?.text === ')'
  }

  /** A professional whom the note names and the text does not: a child who reads it later could not find them. Family is named by what they are. */
  private isUnnamed(mention: Mention): boolean {
    if (mention.as !== 'name' || mention.keys.includes('writer') || mention.keys.some(key => key.startsWith('kin:')) || !mention.keys.some(key => key.startsWith('role:')) || mention.parts.some(part => this.textParts.has(part))) return false
    const person = mention.keys.map(key => /^person:(\d+)$/.exec(key)?.[1]).find(each => each !== undefined)
    return person !== undefined && this.source.reading.about.people[Number(person)]?.role !== undefined && this.alignment.forth[mention.sentence]!.closest.length > 0
  }

  /** A name that stands nowhere in the text, and in its place one that stands nowhere in the note. */
  private renamed(mention: Mention, theirs: readonly (readonly Mention[])[], { group, window }: Nearby): Mention | undefined {
    if (mention.parts.length === 0 || mention.parts.some(part => this.textParts.has(part))) {
      const last = mention.parts.at(-1)
      if (mention.parts.length < 2 || last === undefined || this.textParts.has(mention.parts[0]!)) return undefined
      return window.flatMap(at => theirs[at]!).find(each => each.as === 'name' && each.parts.length > 1 && each.parts.at(-1) === last && !this.sourceParts.has(each.parts[0]!))
    }
    const known = mention.keys.find(key => !key.startsWith('name:') && !key.startsWith('role:'))
    return group.flatMap(at => theirs[at]!).find(each => each.as === 'name' && each.parts.every(part => !this.sourceParts.has(part)) && !each.keys.some(key => key === known) && !each.keys.includes('writer'))
  }

  /** All who share the surname there have another first name: `Kate Boyle` is not *Kim Boyle*. */
  private isNamesake({ parts, keys }: Mention, theirs: readonly Mention[]): boolean {
    const sharing = theirs.filter(each => each.keys.some(key => keys.includes(key)))
    return sharing.length > 0 && sharing.every(each => each.as === 'name' && each.parts.length > 1 && each.parts.at(-1) === parts.at(-1) && isOther(parts[0]!, each.parts[0]!))
  }

  /** Is somebody of the text spoken of beside its counterparts in the note? */
  private isIn(mention: Mention, { window }: Nearby): boolean {
    return window.some(at => mention.keys.some(key => this.sourceKeys[at]!.has(key)))
  }

  private newPeople(theirs: readonly (readonly Mention[])[]): void {
    const inSource = new Set(this.sourceMentions.flatMap(each => each.keys))
    const seen = new Set<string>()
    for (const mention of theirs.flat()) {
      if (mention.loose || mention.as !== 'name' || mention.keys.includes('writer')) continue
      if (mention.keys.some(key => inSource.has(key) && (mention.keys[0]!.startsWith('name:') ? key.startsWith('name:') || key.startsWith('kin:') : true)) || seen.has(mention.keys[0]!)) continue
      seen.add(mention.keys[0]!)
      this.add('name', mention, this.alignment.back[mention.sentence]!.group[0])
    }
  }

  /** The same first name with another surname. */
  private otherSurname(mention: Mention, theirs: readonly (readonly Mention[])[], { window }: Nearby): Mention | undefined {
    const [first, last] = [mention.parts[0], mention.parts.at(-1)]
    const named = window.flatMap(at => theirs[at]!).filter(each => each.as === 'name' && each.parts.length > 1)
    if (named.some(each => each.parts.at(-1) === last)) return undefined
    return named.find(each => each.parts[0] === first && each.parts.at(-1) !== last)
  }

  /** Does *he* or *she* stand there for them? With `named`: whose name stands before it. */
  private isPronoun(mention: Mention, group: readonly number[], theirs: readonly (readonly Mention[])[], named: boolean): boolean {
    return group.some(at => theirs[at]!.some(each => {
      if (each.as !== 'pronoun' || (mention.pronoun !== undefined && each.pronoun !== mention.pronoun && each.pronoun !== 'they')) return false
      if (!named) return true
      for (let before = at; before >= 0 && before > at - 4; before--) if (theirs[before]!.some(other => !(mention.as === 'name' && other.as === 'role' && other.loose) && other.keys.some(key => mention.keys.includes(key)))) return true
      return false
    }))
  }

  private speaks(mention: Mention): boolean {
    const { tokens } = this.source.reading
    const said = /^(?:also|then|has|had|later|further|both|previously)$/.test(tokens[mention.to]?.lower ?? '') ? mention.to + 1 : mention.to
    const word = tokens[said]
    if (word?.sentence === mention.sentence && isReporting(word.lower, tokens[said + 1]?.kind === 'word' ? tokens[said + 1]!.lower : '') && !/^(?:not|mention|describ|rais|shar|add|admitted)/.test(word.lower)) return true
    return mention.possessive && /^(?:view|views|explanation|account|opinion|version|statement)$/.test(tokens[mention.to]?.lower ?? '')
  }

  /** Named places and things, and those that have no name. */
  private places(): void {
    const { forth, back } = this.alignment
    const words = (side: Side): ReadonlySet<string> => new Set(side.reading.tokens.map(each => bare(each.lower)))
    const [mine, theirs] = [words(this.source), words(this.text)]
    const known = namesOf(this.source.reading.about)
    const told = new Set<string>()
    const other = (side: Side, people: People, has: ReadonlySet<string>, say: (kind: DifferenceKind, fact: Pick<Fact, 'start' | 'end'>, beside: number | undefined) => void, near: readonly Nearby[]): void => {
      const somebody = new Set(people.mentions.map(({ from }) => from))
      for (const { from, to, parts, as } of people.proper) {
        const first = side.reading.tokens[from]!
        if (as === 'person' || first.quoted || somebody.has(from)) continue
        const gone = parts.filter(part => !has.has(part) && !known.words.has(part))
        if (gone.length === 0 || told.has(parts.join(' '))) continue
        if (gone.length < parts.length && !gone.includes(parts[0]!) && parts.length > 1) continue
        told.add(parts.join(' '))
        say(as === 'place' ? 'place' : 'name', { start: first.start, end: side.reading.tokens[to - 1]!.end }, near[first.sentence]!.group[0])
      }
    }
    other(this.source, this.sourcePeople, theirs, (kind, fact, beside) => this.lose(kind, fact, beside), forth)
    told.clear()
    other(this.text, this.textPeople, mine, (kind, fact, beside) => this.add(kind, fact, beside), back)
    for (const each of lostSpots(this.source.reading, this.alignment.forth, this.text.meant, this.coverage)) this.lose('place', each, forth[each.sentence]!.closest[0])
    for (const { fact, beside } of missed(placesIn(this.source.reading), placesIn(this.text.reading), forth, this.text.own.length, undefined, { anywhere: false })) {
      if (forth[fact.sentence]!.likeness >= alike || forth[fact.sentence]!.owned.length > 0) this.lose('place', fact, beside)
    }
  }

  private harms(): void {
    const { forth, back } = this.alignment
    const [mine, theirs] = [harmsIn(this.source.reading), harmsIn(this.text.reading)]
    for (const { fact, beside } of missed(mine, theirs, forth, this.text.own.length, (one, other) => other.keys.includes(one.keys[0]!), { anywhere: false })) this.lose('harm', fact, beside)
    const harmful = new Set(mine.flatMap(({ loose, sentence }) => (loose ? [] : [sentence])))
    const inNote = new Set(mine.flatMap(({ keys }) => keys))
    for (const { fact, beside } of missed(theirs, mine, back, this.source.own.length)) {
      if (grave.has(fact.keys[0] ?? '') && !back[fact.sentence]!.window.some(at => harmful.has(at)) && !fact.keys.some(key => inNote.has(key)) && back[fact.sentence]!.likeness >= alike) this.add('harm', fact, beside)
    }
  }

  private negations(): void {
    const { forth, back } = this.alignment
    for (const { fact, beside } of lostNegations(this.source.reading, this.text.reading, forth, this.text.own, false)) this.lose('negation', fact, beside)
    for (const { fact, beside } of lostNegations(this.text.reading, this.source.reading, back, this.source.own, true)) this.add('negation', fact, beside)
  }

  private speakers(): void {
    for (const each of lostSpeakers(this.source.reading, this.text.reading, this.alignment.forth, this.sourceBySentence, bySentence(this.textMentions, this.text.own.length), alike)) this.lose('speaker', each, each.beside)
  }

  private doers(): void {
    for (const { deed, other } of lostDoers(this.source.reading, this.text.reading, this.sourceMentions, this.textMentions, this.alignment.forth)) {
      const kind = isReporting(deed.base) || isReporting(other.base) ? 'speaker' : 'doer'
      this.told.add(deed.doer.start)
      this.lose(kind, deed, other.sentence)
      this.add(kind, other, deed.sentence)
    }
  }

  private quotations(): void {
    for (const each of lostQuotations(this.source.reading, this.text.reading, this.alignment.forth)) this.lose('quotation', each, this.alignment.forth[each.sentence]!.group[0])
    for (const each of lostQuotations(this.text.reading, this.source.reading, this.alignment.back)) if (each.words.length > 1) this.add('quotation', each, this.alignment.back[each.sentence]!.group[0])
  }

  private decisions(): void {
    for (const each of lostDecisions(this.source.reading, this.text.reading, this.alignment.forth, this.alignment.back, this.coverage)) this.lose('decision', each, each.beside)
  }

  private opposites(): void {
    for (const { mine, theirs } of lostOpposites(this.source.reading, this.text.reading, this.alignment.forth)) {
      this.lose('other', mine, theirs.sentence)
      this.add('other', theirs, mine.sentence)
    }
  }

  /** Sentences of which the text has nothing, and no room in which it could be told in other words. */
  private leftOut(): void {
    const answered = new Set(this.alignment.back.flatMap(({ group, likeness }, at) => (group.length > 0 && (likeness >= 0.25 || this.alignment.forth[group[0]!]!.group[0] === at) ? [at] : [])))
    this.source.reading.sentences.forEach(({ start, end }, index) => {
      const { window, owned } = this.alignment.forth[index]!
      const planned = isDecision(this.source.reading, index)
      if (this.source.own[index]!.size < 2 || !hasVerb(this.source.reading, index) || owned.length > 0 || this.coverage(index) >= (this.source.own[index]!.size > 3 ? hardlyTold : hardlyTold - 0.08)) return
      if (window.some(at => !answered.has(at) && this.text.own[at]!.size > 2)) return
      if (planned && isToldFreely(this.source.reading, this.text.reading, index, window, this.alignment.back)) return
      if (planned && isOfShortForms(this.source.text.slice(start, end)) && tellsOfPlans(this.text.reading, window)) return
      if (planned && this.lost.some(each => each.kind === 'decision' && each.start >= start && each.end <= end)) return
      this.lose(planned ? 'decision' : 'other', { start, end }, undefined)
    })
  }
}

/** Another first name, and not the first letter of it. */
const isOther = (one: string, other: string): boolean => one !== other && !(one.charAt(0) === other.charAt(0) && (one.length === 1 || other.length === 1))

/** `NRM to be submitted`: told in plain words it has none of its own. */
const isOfShortForms = (sentence: string): boolean => /\b\p{Lu}{2,}\b/u.test(sentence) && sentence.length < 60

function sharedKeys(mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Map<string, string>()
  const shared = new Set<string>()
  for (const { as, keys, parts } of mentions) {
    if (as !== 'name') continue
    const who = keys.find(key => key.startsWith('person:')) ?? parts[0] ?? ''
    for (const key of keys) if (key.startsWith('role:') || key.startsWith('kin:')) if ((names.get(key) ?? who) === who) names.set(key, who); else shared.add(key)
  }
  return shared
}

/** A heading has none. */
const hasVerb = ({ tokens, sentences }: Side['reading'], index: number): boolean => {
  const { from, to } = sentences[index]!
  for (let at = from; at < to; at++) if ((kindsOf(tokens[at]!.lower) & finite) !== 0 || (tokens[at]!.lower === 'to' && at > from && (kindsOf(tokens[at + 1]?.lower ?? '') & bit('base')) !== 0)) return true
  return false
}

const finite = bit('past') | bit('third') | bit('be') | bit('have') | bit('modal') | bit('participle') | bit('do')

/** The sentence in which a place lies. */
function sentenceAt({ reading: { sentences } }: Side, start: number): number {
  let [from, to] = [0, sentences.length]
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if (sentences[middle]!.start <= start) from = middle
    else to = middle
  }
  return from
}

const isWritten = (year: number | undefined, month: number | undefined, day: number | undefined, date: string): boolean => day !== undefined && month !== undefined && date.endsWith(`-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) && (year === undefined || date.startsWith(String(year)))

function difference(kind: DifferenceKind, start: number, end: number, side: Side, beside: { readonly start: number; readonly end: number } | undefined, as: 'lost' | 'added'): Difference {
  const quote = side.text.slice(start, end)
  return { kind, start, end, quote, beside: beside && { start: beside.start, end: beside.end }, message: messageOf(kind, quote, as) }
}

/** In order, each place once for each kind. */
function tidied(all: readonly Difference[]): readonly Difference[] {
  const seen = new Set<string>()
  return all.filter(({ kind, start, end }) => {
    const key = `${kind} ${start} ${end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }).sort((one, other) => one.start - other.start || one.end - other.end)
}
