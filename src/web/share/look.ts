import { createHash } from 'node:crypto'
import { type EditionToBe, editionOf, unexplained } from '../../domain/gate/edition-of.ts'
import { type Gate, gateFor } from '../../domain/gate/gate.ts'
import { personOf } from '../../domain/gate/gate-file.ts'
import { type Part, partsOf } from '../../domain/gate/letter.ts'
import { type Right, rightsOf, whatCouldGive } from '../../domain/gate/rights.ts'
import { isOver } from '../../domain/who-was-who.ts'
import { NotFound } from '../../store/as.ts'
import { type AtTheGate, sealOfGate } from '../../store/gates.ts'
import { letterView, readerOf } from '../parts/record-view/letter-view.ts'
import type { LetterView } from '../parts/record-view/view.ts'
import type { ShareProblems, ShareTyped } from './form.ts'
import { shareWords as words } from './words.ts'

/** Somebody whom a record may be meant for: the child, or a person around them today. */
export interface Recipient {
  readonly id: string
  readonly fullName: string
  readonly is: string
  readonly isChild: boolean
  /** `her`, for 'on her own page'. */
  readonly their: string
}

/** The child, then the people around them today. Those of earlier are not offered: the wrong one of two is the gravest mistake here. */
export function recipientsOf({ file }: Pick<AtTheGate, 'file'>): readonly Recipient[] {
  const now = file.people.map(person => ({ ...person, stands: person.stands.filter(span => !isOver(span, file.today)) })).filter(({ isStaff, stands }) => !isStaff && stands.length > 0)
  return [
    { id: file.child.personId, fullName: file.child.fullName, is: '', isChild: true, their: theirOf(file.child) },
    ...now.map(({ personId, fullName, pronouns, stands }) => ({ id: personId, fullName, is: [...new Set(stands.map(({ relationship, role }) => relationship ?? role ?? ''))].join(', '), isChild: false, their: theirOf({ pronouns }) })),
  ]
}

const theirOf = ({ pronouns }: { readonly pronouns: string }): string => (pronouns.startsWith('she/') ? 'her' : pronouns.startsWith('he/') ? 'his' : 'their')

/** `Dana Reed, Mum`. */
export const calledAs = ({ fullName, is }: Pick<Recipient, 'fullName' | 'is'>): string => (is === '' ? fullName : `${fullName}, ${is}`)

/** What the page of sharing shows of one recipient: the gate, and exactly what they would read. Without `gate` they have no right. */
export interface Looked {
  readonly rights: readonly Right[]
  readonly why: readonly string[]
  readonly whatCouldGive: readonly string[]
  readonly gate: Gate | undefined
  readonly parts: readonly Part[]
  readonly edition: EditionToBe | undefined
  readonly preview: LetterView | undefined
  /** Of the gate and of what is shown: what was looked at is what is shared. */
  readonly looked: string
}

/** Works out the gate and the edition for what was chosen. */
export function look(at: AtTheGate, recipientId: string, typed: ShareTyped, timeZone: string): Looked {
  const { file, letter } = at
  const { rights, why } = rightsOf(file, recipientId)
  const gate = gateFor(file, letter, recipientId, typed.by ?? rights[0]?.kind)
  const edition = gate && editionOf(file, letter, gate, recipientId, typed.answers)
  return {
    rights, why, whatCouldGive: whatCouldGive(file), gate, parts: partsOf(letter), edition, preview: edition && previewOf(at, recipientId, edition, timeZone),
    looked: gate && edition ? createHash('sha256').update(JSON.stringify([sealOfGate(letter, gate), edition.parts.map(({ partId, isShown }) => [partId, isShown])])).digest('base64url') : '',
  }
}

/** What the recipient would have before them, by the very words and parts that their own page is made of. */
function previewOf({ file, record, version }: AtTheGate, recipientId: string, edition: EditionToBe, timeZone: string): LetterView {
  const shown = (id: string) => edition.parts.find(({ partId }) => partId === id)
  return letterView(readerOfFile(file, recipientId), {
    documentCode: record.documentCode, timeZone,
    version: { ...version, facts: edition.facts, whoWasWho: edition.whoWasWho, glossary: edition.glossary, passages: version.passages.filter(({ id, toChild }) => toChild && shown(id)?.isShown) },
    keptBack: version.passages.flatMap(({ id, section }) => {
      const part = shown(id)
      return part?.reason && part.told === 'said' ? [{ section, reason: part.reason }] : []
    }),
  })
}

/** The recipient as a reader, from the file. */
export function readerOfFile(file: AtTheGate['file'], recipientId: string) {
  const isChild = recipientId === file.child.personId
  const person = personOf(file, recipientId)
  if (!isChild && !person) throw new NotFound('recipient')
  return readerOf({ fullName: person?.fullName ?? file.child.fullName, preferredName: isChild ? file.child.name : null, dateOfBirth: isChild ? file.child.dateOfBirth : null, hasFile: isChild }, file.today, [file.child.name])
}

/** What is to be mended before anything is frozen. */
export function problemsOf(at: AtTheGate, { gate, edition }: Looked, typed: ShareTyped): ShareProblems {
  if (!gate || !edition) return {}
  return {
    ...(gate.right.kind === 'professional' && typed.need === '' ? { need: words.needMissing } : {}),
    ...(gate.cautions.some(({ id }) => id === 'wish') && typed.note === '' ? { note: words.noteMissing } : {}),
    ...Object.fromEntries(unexplained(at.letter, gate, typed.answers).map(partId => [`why.${partId}`, words.whyMissing])),
    ...(edition.isEmpty ? { 'part-empty': words.empty } : {}),
  }
}
