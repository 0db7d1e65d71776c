import { bare } from '../../text/names.ts'
import type { Nearby } from './align.ts'
import type { DifferenceKind } from './difference.ts'
import { bySentence } from './facts.ts'
import type { Mention } from './people.ts'
import { isReporting } from './speakers.ts'
import { alike, type Pair } from './pair.ts'
import { hasVerb } from './has-verb.ts'

/** People whom the text leaves out, names otherwise, or has beside what the note says. */
export class LostPeople {
  private readonly pair: Pair

  constructor(pair: Pair) {
    this.pair = pair
  }

  find(): void {
    const { forth, back } = this.pair.alignment
    const theirs = bySentence(this.pair.textMentions, this.pair.text.own.length)
    const keysBySentence = theirs.map(list => new Set(list.flatMap(each => each.keys)))
    const namedBySentence = theirs.map(list => new Set(list.flatMap(each => (each.as === 'role' && each.loose ? [] : each.keys))))
    const inText = new Set(this.pair.textMentions.flatMap(each => each.keys))
    const named = new Set(namedBySentence.flatMap(keys => [...keys]))
    const told = new Set<string>()
    for (const mention of this.pair.sourceMentions) {
      if (mention.loose || this.pair.told.has(mention.start)) continue
      if ((mention.as === 'role' || mention.as === 'kin') && !mention.possessive && this.isBesideName(mention)) continue
      const once = `${mention.sentence} ${mention.keys.join()}`
      if (told.has(once)) continue
      told.add(once)
      const nearby = forth[mention.sentence]!
      const swapped = mention.as === 'name' && mention.parts.length > 1 ? this.otherSurname(mention, theirs, nearby) : undefined
      if (swapped) {
        this.pair.lose('name', mention, swapped.sentence)
        this.pair.add('name', swapped, mention.sentence)
        continue
      }
      const renamed = mention.as === 'name' ? this.renamed(mention, theirs, nearby) : undefined
      if (renamed) {
        this.pair.lose('name', mention, renamed.sentence)
        this.pair.add('name', renamed, mention.sentence)
        continue
      }
      if (mention.as === 'role' && ((nearby.closest.length === 0 && !hasVerb(this.pair.source.reading, mention.sentence)) || this.isBracketed(mention))) continue
      const keys = mention.as === 'name' ? mention.keys.filter(key => !this.pair.shared.has(key)) : mention.keys
      const has = (at: number): boolean => keys.some(key => (mention.as === 'name' ? namedBySentence : keysBySentence)[at]!.has(key))
      if (nearby.closest.some(at => has(at) && !(mention.parts.length > 1 && mention.keys[0]!.startsWith('name:') && this.isNamesake(mention, theirs[at]!)))) {
        if (this.isUnnamed(mention)) this.pair.lose('name', mention, nearby.closest[0])
        continue
      }
      if (this.mayBeKin(mention, nearby.closest, theirs)) continue
      // Beside it somebody counts who is not spoken of in that sentence's own counterpart.
      const byPronoun = nearby.closest.length === 0 || this.isPronoun(mention, nearby.closest, theirs, false)
      if ([...(mention.as !== 'name' || byPronoun ? nearby.group : []), ...(byPronoun ? nearby.window : [])].some(at => has(at) && !back[at]!.group.some(own => own !== mention.sentence && mention.keys.some(key => this.pair.sourceKeys[own]!.has(key))))) continue
      const inTextAtAll = mention.keys.some(key => (mention.as === 'name' ? named : inText).has(key))
      if (inTextAtAll && (nearby.group.length === 0 || (nearby.likeness < alike && nearby.owned.length === 0) || this.isPronoun(mention, nearby.closest, theirs, true))) continue
      if (mention.as === 'role' && (inTextAtAll || mention.possessive) && nearby.likeness < 0.35) continue
      const another = nearby.group.flatMap(at => theirs[at]!).find(each => !each.loose && each.as === mention.as && !this.isIn(each, back[each.sentence]!))
      const kind: DifferenceKind = mention.as === 'name' && another ? 'name' : this.speaks(mention) ? 'speaker' : 'person'
      this.pair.lose(kind, mention, nearby.group[0])
    }
    this.newPeople(theirs)
  }

  /** A name that nobody told us of, where the text has a mum or dad of whom the note does not speak there: they may be one. */
  private mayBeKin({ as, keys, sentence }: Mention, closest: readonly number[], theirs: readonly (readonly Mention[])[]): boolean {
    if (as !== 'name' || !keys.every(key => key.startsWith('name:'))) return false
    return closest.some(at => theirs[at]!.some(each => each.as === 'kin' && !each.keys.some(key => this.pair.sourceKeys[sentence]!.has(key))))
  }

  /** `nursery manager, Mrs Allen`: the name says who it is. */
  private isBesideName({ from, to, sentence }: Mention): boolean {
    return this.pair.sourceBySentence[sentence]!.some(each => each.as === 'name' && ((each.from > to && each.from - to <= 6 && this.pair.source.reading.tokens[to]!.lower === 'of' && [1, 2].some(back => this.pair.source.reading.tokens[each.from - back]?.text === ',')) || (each.from >= to && each.from - to <= 2 && (each.from === to || /^[,(:–-]$/.test(this.pair.source.reading.tokens[to]!.text))) || (each.to <= from && from - each.to <= 4 && /^(?:[,(]|tm|fsw|hv|sw|gp|pc|dc)$/i.test(this.pair.source.reading.tokens[each.to]!.text))))
  }

  private isBracketed({ from, to }: Mention): boolean {
    const { tokens } = this.pair.source.reading
    return tokens[from - 1]?.text === '(' && tokens[to]?.text === ')'
  }

  /** A professional whom the note names and the text does not: a child who reads it later could not find them. Family is named by what they are. */
  private isUnnamed(mention: Mention): boolean {
    if (mention.as !== 'name' || mention.keys.includes('writer') || mention.keys.some(key => key.startsWith('kin:')) || !mention.keys.some(key => key.startsWith('role:')) || mention.parts.some(part => this.pair.textParts.has(part))) return false
    const person = mention.keys.map(key => /^person:(\d+)$/.exec(key)?.[1]).find(each => each !== undefined)
    return person !== undefined && this.pair.source.reading.about.people[Number(person)]?.role !== undefined && this.pair.alignment.forth[mention.sentence]!.closest.length > 0
  }

  /** A name that stands nowhere in the text, and in its place one that stands nowhere in the note. */
  private renamed(mention: Mention, theirs: readonly (readonly Mention[])[], { group, window }: Nearby): Mention | undefined {
    if (mention.parts.length === 0 || mention.parts.some(part => this.pair.textParts.has(part))) {
      const last = mention.parts.at(-1)
      if (mention.parts.length < 2 || last === undefined || this.pair.textParts.has(mention.parts[0]!)) return undefined
      return window.flatMap(at => theirs[at]!).find(each => each.as === 'name' && each.parts.length > 1 && each.parts.at(-1) === last && !this.pair.sourceParts.has(each.parts[0]!))
    }
    const known = mention.keys.find(key => !key.startsWith('name:') && !key.startsWith('role:'))
    return group.flatMap(at => theirs[at]!).find(each => each.as === 'name' && each.parts.every(part => !this.pair.sourceParts.has(part)) && !each.keys.some(key => key === known) && !each.keys.includes('writer'))
  }

  /** All who share the surname there have another first name: `Kate Boyle` is not *Kim Boyle*. */
  private isNamesake({ parts, keys }: Mention, theirs: readonly Mention[]): boolean {
    const sharing = theirs.filter(each => each.keys.some(key => keys.includes(key)))
    return sharing.length > 0 && sharing.every(each => each.as === 'name' && each.parts.length > 1 && each.parts.at(-1) === parts.at(-1) && isOther(parts[0]!, each.parts[0]!))
  }

  /** Is somebody of the text spoken of beside its counterparts in the note? */
  private isIn(mention: Mention, { window }: Nearby): boolean {
    return window.some(at => mention.keys.some(key => this.pair.sourceKeys[at]!.has(key)))
  }

  private newPeople(theirs: readonly (readonly Mention[])[]): void {
    const inSource = new Set(this.pair.sourceMentions.flatMap(each => each.keys))
    const seen = new Set<string>()
    const words = new Set(this.pair.source.reading.tokens.flatMap(({ text, lower }) => (text === lower ? [] : [bare(lower)])))
    for (const mention of theirs.flat()) {
      if (mention.loose || mention.as !== 'name' || mention.keys.includes('writer') || mention.parts.length > 0 && mention.parts.every(part => words.has(part))) continue
      if (mention.keys.some(key => inSource.has(key) && (mention.keys[0]!.startsWith('name:') ? key.startsWith('name:') || key.startsWith('kin:') : true)) || seen.has(mention.keys[0]!)) continue
      seen.add(mention.keys[0]!)
      this.pair.add('name', mention, this.pair.alignment.back[mention.sentence]!.group[0])
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
    const { tokens } = this.pair.source.reading
    const said = /^(?:also|then|has|had|later|further|both|previously)$/.test(tokens[mention.to]?.lower ?? '') ? mention.to + 1 : mention.to
    const word = tokens[said]
    if (word?.sentence === mention.sentence && isReporting(word.lower, tokens[said + 1]?.kind === 'word' ? tokens[said + 1]!.lower : '') && !/^(?:not|mention|describ|rais|shar|add|admitted)/.test(word.lower)) return true
    return mention.possessive && /^(?:view|views|explanation|account|opinion|version|statement)$/.test(tokens[mention.to]?.lower ?? '')
  }
}

/** Another first name, and not the first letter of it. */
const isOther = (one: string, other: string): boolean => one !== other && !(one.charAt(0) === other.charAt(0) && (one.length === 1 || other.length === 1))
