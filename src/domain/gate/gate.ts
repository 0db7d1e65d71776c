import { type Caution, cautionsOf, isGrave } from './cautions.ts'
import type { GateFile } from './gate-file.ts'
import type { Letter } from './letter.ts'
import { type Proposal, proposalsFor } from './proposals.ts'
import { type Right, type RightKind, rightsOf } from './rights.ts'

/** What the gate says of one letter and one reader today. */
export interface Gate {
  readonly right: Right
  readonly cautions: readonly Caution[]
  readonly proposals: readonly Proposal[]
  /** The reader is a danger, or may have no contact: nothing is said of what is kept back. */
  readonly isGrave: boolean
  /** Another person must look at it, whatever the worker answers. */
  readonly needsSecond: boolean
}

/** Works out the gate: by what right, what must be known, which parts should stay out. Undefined when the file gives this reader no right, or not this one. */
export function gateFor(file: GateFile, letter: Letter, recipientId: string, by?: RightKind): Gate | undefined {
  const { rights } = rightsOf(file, recipientId)
  const right = by === undefined ? rights[0] : rights.find(({ kind }) => kind === by)
  if (!right) return undefined
  const cautions = cautionsOf(file, recipientId, right, letter.happenedOn)
  return { right, cautions, proposals: proposalsFor(file, letter, recipientId, right), isGrave: isGrave(file, recipientId), needsSecond: cautions.some(({ second }) => second) }
}

/** What the gate said, as one text: another text means that something changed, and that it must be looked at anew. */
export const gateAsText = (letter: Pick<Letter, 'number'>, gate: Gate): string =>
  JSON.stringify([letter.number, gate.right, gate.cautions.map(({ id, says }) => [id, says]), gate.proposals.map(({ partId, reasons, told }) => [partId, reasons, told])])
