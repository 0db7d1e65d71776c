import { childKin } from '../../words/clause-words.ts'
import { kinOf, ownChildOf } from '../../words/kin.ts'
import type { Mention } from '../sentence/parts.ts'
import { asked, child, type Doubt, other, type Settled } from './settled.ts'
import { lastWord } from './kin-words.ts'
import type { SpokenOf } from './spoken-of.ts'

/** Settles whom words of kin mean: *his daughter*, *the child*, *Ella and Max*. */
export class KinMeant {
  private readonly spoken: SpokenOf

  constructor(spoken: SpokenOf) {
    this.spoken = spoken
  }

  /** Somebody else on the file has the child's first name. */
  sharing(mention: Mention): string[] {
    const first = this.spoken.names.known.find(who => who.child === mention.child)?.parts[0]?.toLowerCase()
    return this.spoken.names.known.filter(who => who.child === undefined && who.parts[0]?.toLowerCase() === first).map(who => who.key)
  }

  sharesName(mention: Mention): boolean {
    return mention.to - mention.from === 1 && this.sharing(mention).length > 0
  }

  childNoun(mention: Mention, doubts: Doubt[]): Settled | undefined {
    const all = this.spoken.about.children.map((_, at) => at)
    if (mention.many) return all.length > 1 ? { side: 'child', key: 'children', children: all, together: false } : undefined
    if (all.length === 1) return child(0)
    return /^(?:each|either|both|neither)$/.test(this.spoken.tokens[mention.from]!.lower) ? { side: 'child', key: 'children', children: all, together: false } : this.spoken.ask(mention, doubts, all.map(at => `child:${at}`))
  }

  group(mention: Mention, settled: ReadonlyMap<Mention, Settled>): Settled {
    const members = mention.members.map(each => settled.get(each))
    const children = [...new Set(members.flatMap(each => each?.children ?? []))]
    if (members.some(each => each?.side === 'asked')) return asked(`asked:${mention.key}`)
    return children.length > 0 ? { side: 'child', key: mention.key, children, together: children.length < members.length } : other(mention.key)
  }

  /** `his daughter`, `Mum’s boys`: the child, when it can be nobody else. */
  noun(mention: Mention, settled: ReadonlyMap<Mention, Settled>, doubts: Doubt[]): Settled {
    if (mention.child !== undefined) return child(mention.child)
    const owner = mention.owner && settled.get(mention.owner)
    const kind = childKin.get(mention.head)
    if (!owner || !kind || owner.side !== 'other' || !this.isSideOf(owner.key, kind)) return other(mention.key)
    const wanted = kind === 'sibling' ? (mention.head === 'brother' ? 'he' : 'she') : ownChildOf(mention.head)
    const fitting = this.spoken.about.children.flatMap((_, at) => (wanted === 'any' || wanted === 'several' || this.spoken.pronounOf(at) === wanted || this.spoken.pronounOf(at) === 'any' ? [at] : []))
    if (wanted === 'several') return this.spoken.about.children.length > 1 ? { side: 'child', key: 'children', children: fitting, together: false } : other(mention.key)
    if (fitting.length === 0) return other(mention.key)
    const rivals = this.spoken.about.people.flatMap((person, at) => {
      const kin = kinOf(lastWord(person.relationship ?? ''))
      const of = kin?.who === 'brother' ? 'he' : kin?.who === 'sister' ? 'she' : undefined
      const key = this.spoken.names.known.find(who => who.person === at)?.key ?? ''
      return of && (wanted === 'any' || wanted === of) && key !== owner.key ? [key] : []
    })
    if (fitting.length > 1 || rivals.length > 0) return this.spoken.ask(mention, doubts, [...fitting.map(at => `child:${at}`), ...rivals, 'other'])
    return child(fitting[0]!)
  }

  private isSideOf(key: string, kind: 'parent' | 'grandparent' | 'uncle' | 'sibling'): boolean {
    if (key.startsWith('group:')) return key.slice(6).split('+').every(each => this.isSideOf(each, kind))
    if (key === 'people:parents' || key === 'people:grandparents') return key === `people:${kind}s`
    const who = key.startsWith('kin:') ? key.slice(4) : kinOf(lastWord(this.spoken.personOf(key)?.relationship ?? ''))?.who ?? ''
    if (key.startsWith('person:') && /partner|boyfriend|girlfriend|\bex\b|['’]s\b/.test(this.spoken.personOf(key)?.relationship ?? '')) return false
    return (kind === 'parent' ? /^(?:mother|father|stepfather|stepmother)$/ : kind === 'grandparent' ? /^grand(?:mother|father)$/ : kind === 'uncle' ? /^(?:aunt|uncle)$/ : /^(?:brother|sister)$/).test(who)
  }
}
