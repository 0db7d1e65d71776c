import { type ContactDetail, hiddenIn } from '../hidden-details.ts'
import { holdsWord } from '../version.ts'
import { holds } from '../who-was-who.ts'
import { isGrave } from './cautions.ts'
import { isInTrust } from './confidence-signs.ts'
import { type GateFile, personOf } from './gate-file.ts'
import { type Letter, type Part, partsOf } from './letter.ts'
import { aboutWhom, isMentioned, isSibling, sentencesOf, speaksOfSibling } from './mentions.ts'
import { privateIn } from './private-words.ts'
import { gravestOf, isSaid, type ReasonId, reasons } from './reasons.ts'
import { type Right, rightsOf } from './rights.ts'
import { isDayAhead, standsIn, tellsMeeting, whereaboutsOf } from './whereabouts.ts'

/** A part that is proposed to stay out, with why. */
export interface Proposal {
  readonly partId: string
  readonly reason: ReasonId
  /** All that was found, the deciding one among them. */
  readonly reasons: readonly ReasonId[]
  readonly strength: 'must' | 'propose'
  readonly told: 'said' | 'silent'
}

/** Which parts of a letter should stay out for this reader, each with its reasons. Proposed only: whoever shares it sees each of them and decides. */
export function proposalsFor(file: GateFile, letter: Letter, recipientId: string, right: Right): readonly Proposal[] {
  const grave = isGrave(file, recipientId)
  const reader = readerOf(file, recipientId, right, grave)
  return partsOf(letter).flatMap(part => {
    const found = reasonsFor(reader, part)
    const reason = gravestOf(found)
    if (reason === undefined) return []
    return [{ partId: part.id, reason, reasons: found, strength: found.some(each => reasons[each].strength === 'must') ? 'must' as const : 'propose' as const, told: part.kind !== 'fact' && isSaid(found, grave) ? 'said' as const : 'silent' as const }]
  })
}

/** The one whose eyes the text is read with, and what of the file counts for them. */
interface ReadWith {
  readonly file: GateFile
  readonly recipientId: string
  readonly isChild: boolean
  readonly grave: boolean
  readonly hidden: (texts: readonly string[]) => boolean
  readonly whereabouts: readonly string[]
  readonly wishes: GateFile['wishes']
  readonly isParentOfSiblings: (text: string) => boolean
}

function readerOf(file: GateFile, recipientId: string, right: Right, grave: boolean): ReadWith {
  const isChild = recipientId === file.child.personId
  const { rights } = rightsOf(file, recipientId)
  const to = { personId: recipientId, isChild, isParent: rights.some(({ kind }) => kind === 'responsibility'), isProfessional: right.kind === 'professional' }
  // A danger may know nothing of anybody else, whatever was once allowed.
  const details = grave ? file.contacts.map((detail): ContactDetail => ({ ...detail, whoMayKnow: 'team' })) : file.contacts
  return {
    file, recipientId, isChild, grave,
    hidden: texts => hiddenIn(texts, details, to).length > 0,
    whereabouts: grave ? whereaboutsOf(file, recipientId) : [],
    wishes: file.wishes.filter(wish => wish.personId === recipientId && holds(wish, file.today)),
    isParentOfSiblings: text => {
      const spokenOf = file.people.filter(person => isSibling(person) && isMentioned(text, person))
      return spokenOf.length > 0 && spokenOf.every(sibling => file.ties.some(tie => (tie.kind === 'birth-parent' || tie.kind === 'adoptive-parent') && tie.personId === recipientId && tie.otherId === sibling.personId))
    },
  }
}

function reasonsFor(reader: ReadWith, part: Part): readonly ReasonId[] {
  const { file, grave, isChild, recipientId } = reader
  const text = part.texts.join('\n')
  // What a child told stands in a part of its own too, with how it is known.
  const isOwnWords = part.kind === 'quote' || part.kind === 'view' || part.passage?.section === 'what-you-told-me'
  const recipient = personOf(file, recipientId)
  const found: (ReasonId | false)[] = [
    reader.hidden(part.texts) && 'address',
    grave && (part.id === 'place' || standsIn(text, reader.whereabouts) !== undefined) && 'place',
    grave && (part.kind === 'next-step' || part.texts.some(each => isDayAhead(each, file.today)) || tellsMeeting(text)) && 'meeting',
    grave && recipient !== undefined && (isOwnWords || saysThatChildSaid(text)) && isMentioned(text, recipient) && 'said-of-them',
    part.passage?.inConfidence === true && !(isChild && isOwnWords) && 'confidence',
    !(isChild && isOwnWords) && part.texts.flatMap(sentencesOf).some(sentence => isInTrust(sentence) && !(isChild && isTheirOwnTrust(sentence))) && 'asked-not-to-tell',
    reader.wishes.some(wish => (wish.covers === 'everything' ? isOwnWords : aboutWords(wish.about).some(word => holdsWord(text.toLowerCase(), word)))) && 'wish',
    isAboutSibling(reader, part, text) && 'sibling',
    isPrivateToOthers(reader, part, text) && 'private',
    grave && isOwnWords && 'own-words',
  ]
  return found.filter(reason => reason !== false)
}

const aboutWords = (about: string): readonly string[] => about.toLowerCase().split(/[,;\n]+/).map(word => word.trim()).filter(word => word.length > 1)

const saysThatChildSaid = (text: string): boolean => /\byou (?:told|said|say|think|feel|felt|wanted|want|wrote|asked|are (?:scared|afraid|frightened|worried)|were (?:scared|afraid|frightened|worried))\b|[“"]/i.test(text)

/** 'You asked me not to tell your mum': the child knows what they asked themself. */
const isTheirOwnTrust = (sentence: string): boolean => /\b(?:you (?:asked|begged|told|wanted|said|do not|don['’]t|did not|didn['’]t)|(?:promised|told) you|your secret)\b/i.test(sentence) && !/\b(?:he|she|they|mum|dad|nan)\b.{0,20}\basked\b/i.test(sentence)

/** To others all that is about a brother or sister; to the child and to the parents of both, only what is private. */
function isAboutSibling({ file, isChild, isParentOfSiblings }: ReadWith, part: Part, text: string): boolean {
  if (part.kind === 'fact' || !speaksOfSibling(text, file)) return false
  return isChild || isParentOfSiblings(text) ? sentencesOf(text).some(sentence => speaksOfSibling(sentence, file) && privateIn(sentence).length > 0) : true
}

/** The child is told what concerns them as it was written to them; others are not told what is private to somebody else. */
function isPrivateToOthers({ file, isChild, recipientId }: ReadWith, part: Part, text: string): boolean {
  if (isChild || part.kind === 'fact') return false
  return aboutWhom(text, file).some(({ sentence, people }) => privateIn(sentence).length > 0 && [...people].some(personId => personId !== recipientId))
}
