import { holdsWord, type ExplainedWord, type Facts, type Who } from '../version.ts'
import { type ContactDetail, hiddenIn } from '../hidden-details.ts'
import { isGrave } from './cautions.ts'
import type { Gate } from './gate.ts'
import type { GateFile } from './gate-file.ts'
import { type Letter, type Part, partsOf } from './letter.ts'
import { gravestOf, type ReasonId, reasons } from './reasons.ts'
import { standsIn, whereaboutsOf } from './whereabouts.ts'

/** What the worker decided of one part: out or in, and why, where it is not as it was proposed. */
export interface Answer {
  readonly keepsBack: boolean
  readonly why: string
}

/** One part as it is in the edition. */
export interface EditionPart {
  readonly partId: string
  readonly isShown: boolean
  readonly reason: ReasonId | null
  readonly told: 'said' | 'silent' | null
  readonly proposed: 'must' | 'propose' | null
  readonly reasons: readonly ReasonId[]
  readonly why: string
}

/** A letter as one reader sees it, and what was asked and answered on the way. */
export interface EditionToBe {
  readonly facts: Facts
  readonly whoWasWho: readonly Who[]
  readonly glossary: readonly ExplainedWord[]
  readonly correctionReason: string | null
  readonly parts: readonly EditionPart[]
  /** Something that had to stay out was let in. */
  readonly isOverridden: boolean
  /** Nothing of it is left to read. */
  readonly isEmpty: boolean
}

/** Parts of which the worker decided against what was proposed, or beyond it, without saying why. */
export const unexplained = (letter: Letter, gate: Gate, answers: ReadonlyMap<string, Answer>): readonly string[] =>
  partsOf(letter).filter(({ id }) => {
    const answer = answers.get(id)
    return answer !== undefined && answer.keepsBack !== gate.proposals.some(({ partId }) => partId === id) && answer.why.trim() === ''
  }).map(({ id }) => id)

/** The edition for one reader. What nobody answered stays as it was proposed: what is proposed to stay out stays out. */
export function editionOf(file: GateFile, letter: Letter, gate: Gate, recipientId: string, answers: ReadonlyMap<string, Answer>): EditionToBe {
  const all = partsOf(letter)
  const parts = all.map(part => decided(part, gate, answers.get(part.id)))
  const isShown = (id: string) => parts.find(({ partId }) => partId === id)?.isShown === true
  const facts: Facts = {
    ...letter.facts, place: isShown('place') ? letter.facts.place : '', seenReason: isShown('seen-reason') ? letter.facts.seenReason : '', present: letter.facts.present.filter((_, at) => isShown(`present.${at}`)),
  }
  const correctionReason = isShown('correction') ? letter.correctionReason : null
  const text = [...all.filter(({ id, kind }) => kind !== 'fact' && isShown(id)).flatMap(({ texts }) => texts), facts.place, facts.seenReason, ...facts.present, correctionReason ?? ''].join('\n')
  return {
    facts, correctionReason, parts,
    whoWasWho: whoIsNamed(file, letter, recipientId, text), glossary: letter.glossary.filter(({ term }) => holdsWord(text, term)),
    isOverridden: parts.some(part => part.proposed === 'must' && part.isShown), isEmpty: !all.some(({ id, kind }) => kind !== 'fact' && isShown(id)),
  }
}

function decided({ id }: Part, gate: Gate, answer: Answer | undefined): EditionPart {
  const proposal = gate.proposals.find(({ partId }) => partId === id)
  const keepsBack = answer?.keepsBack ?? proposal !== undefined
  const reason = keepsBack ? gravestOf(proposal?.reasons ?? []) ?? 'worker' : null
  const told = !keepsBack ? null : proposal?.told ?? (gate.isGrave ? 'silent' : reasons.worker.told)
  return { partId: id, isShown: !keepsBack, reason, told, proposed: proposal?.strength ?? null, reasons: proposal?.reasons ?? [], why: answer?.why.trim() ?? '' }
}

/** Of those who are named, the ones whom this reader still reads of. How they stand to the child must not tell where somebody is. */
function whoIsNamed(file: GateFile, { whoWasWho, finishedByName }: Letter, recipientId: string, text: string): readonly Who[] {
  const whereabouts = isGrave(file, recipientId) ? whereaboutsOf(file, recipientId) : []
  const hides = (said: string) => standsIn(said, whereabouts) !== undefined || hiddenIn([said], file.contacts.map((detail): ContactDetail => ({ ...detail, whoMayKnow: 'team' })), { personId: recipientId, isChild: false, isParent: false, isProfessional: false }).length > 0
  return whoWasWho.filter(({ fullName }) => isRead(fullName, finishedByName, text)).flatMap(({ fullName, isToYou }) => {
    const short = isToYou.replace(/ (?:at|of|for|from|with) (?:the )?\p{Lu}.*$/u, '')
    const says = hides(isToYou) ? short : isToYou
    return hides(`${fullName} ${says}`) ? [] : [{ fullName, isToYou: says }]
  })
}

/** Named in what is shown, by the whole, the first or the preferred name; or the one who wrote it. */
function isRead(who: string, writer: string, text: string): boolean {
  const [, fullName = who, preferred] = /^(.*?)(?: \((.+)\))?$/.exec(who) ?? []
  if (fullName === writer) return true
  const first = fullName.split(' ').find(part => !/^(?:dr|mr|mrs|ms|miss|mx|pc|judge)\.?$/i.test(part)) ?? fullName
  return [fullName, first, ...(preferred ? [preferred] : [])].some(name => holdsWord(text, name))
}
