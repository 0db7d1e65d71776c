import { createHash } from 'node:crypto'
import { type Gate, gateAsText } from '../domain/gate/gate.ts'
import type { GateFile } from '../domain/gate/gate-file.ts'
import type { Letter } from '../domain/gate/letter.ts'
import { localDay } from '../domain/local-time.ts'
import { NotFound, type Door } from './as.ts'
import { readConfidential } from './confidence-marks.ts'
import { readGateFile } from './gate-file.ts'
import { readRecord, type RecordToChild, type Version } from './records.ts'

/** A record at the gate: its newest text as the gate reads it, and the file that it is weighed against. */
export interface AtTheGate {
  readonly record: RecordToChild
  readonly version: Version
  readonly letter: Letter
  readonly file: GateFile
}

/** The newest text of a record with all that the gate weighs, as everything stands now. */
export async function readAtTheGate(door: Door, recordId: string): Promise<AtTheGate> {
  const record = await readRecord(door, recordId)
  const [version] = record.versions
  if (!version) throw new NotFound('version')
  const confidential = await readConfidential(door, recordId)
  const place = await door.one<{ timeZone: string }>('select time_zone as "timeZone" from written_to_you.authority where id = $1', [door.asking.authorityId])
  const { number, facts, wording, whoWasWho, glossary, correctionReason, finishedByName } = version
  return {
    record, version, file: await readGateFile(door, record.childId),
    letter: {
      number, facts, wording, whoWasWho, glossary, correctionReason, finishedByName, happenedOn: localDay(version.happenedAt, place?.timeZone ?? 'Europe/London'),
      passages: version.passages.filter(({ toChild }) => toChild).map(({ id, position, section, kind, fields }) => ({ id, position, section, kind, fields, inConfidence: confidential.has(id) })),
    },
  }
}

/** A mark by which it is known whether the gate still says the same: it tells nothing of what was said. */
export const sealOfGate = (letter: Letter, gate: Gate): string => createHash('sha256').update(gateAsText(letter, gate)).digest('base64url')
