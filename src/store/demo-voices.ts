import sharp from 'sharp'
import type { DemoVoice } from '../../db/demo/family.ts'
import type { Asking } from '../domain/asking.ts'
import type { As, Door } from './as.ts'
import type { AttachmentFiles } from './attachment-files.ts'
import { once } from './commands.ts'
import { addVoice, type VoiceFile } from './voices.ts'
import { samplesASecond, wavOf } from './wav.ts'

/** Who keeps it, for which child, and what the demo's keys stand for. */
interface Keeping {
  readonly asking: Asking
  readonly childId: string
  readonly key: string
  readonly toldTo: string
  /** When the record that it belongs to happened; undefined: it stands by itself. */
  readonly recordAt: Date | undefined
}

/** Keeps something that a child of the demo told us, with its picture or sound, through the door like everybody else. */
export async function keepDemoVoice(as: As, files: AttachmentFiles, voice: DemoVoice, { asking, childId, key, toldTo, recordAt }: Keeping): Promise<void> {
  const file = await fileOf(files, voice)
  await as(asking, { action: 'add-voice', childId }, door => once(door, key, async () => addVoice(door, childId, {
    kind: voice.kind, words: voice.words ?? '', whatItIs: voice.what ?? '', madeBy: voice.madeBy ?? '', toldTo, toldOn: voice.on, howKnown: voice.how,
    recordId: recordAt ? await recordOf(door, childId, recordAt) : null, file,
  }, voice.isOpen ?? true)))
}

async function recordOf(door: Door, childId: string, at: Date): Promise<string> {
  const record = await door.one<{ id: string }>('select id from written_to_you.record where authority_id = $1 and child_id = $2 and happened_at = $3', [door.asking.authorityId, childId, at])
  if (!record) throw new Error(`the demo has no record of ${at.toISOString()}`)
  return record.id
}

async function fileOf(files: AttachmentFiles, { drawing, sound }: DemoVoice): Promise<VoiceFile | null> {
  if (sound) {
    const bytes = humming(sound.seconds, sound.pitch)
    return { sha256: (await files.keep(bytes)).toString('hex'), mediaType: 'audio/wav', bytes: bytes.length, name: null, width: null, height: null }
  }
  if (!drawing) return null
  const { data, info } = await sharp(Buffer.from(drawing)).png().toBuffer({ resolveWithObject: true })
  return { sha256: (await files.keep(data)).toString('hex'), mediaType: 'image/png', bytes: data.length, name: null, width: info.width, height: info.height }
}

/** Somebody humming, as WAV: one voice that swells and fades, with a little wavering. Pitch in hertz. */
function humming(seconds: number, pitch: number): Buffer {
  const samples = Buffer.alloc(seconds * samplesASecond)
  for (let at = 0; at < samples.length; at++) {
    const time = at / samplesASecond
    const phase = 2 * Math.PI * pitch * time + 1.5 * Math.sin(2 * Math.PI * 5 * time)
    const swell = Math.sin(Math.PI * (time % 2) / 2) ** 2
    samples[at] = 128 + Math.round(swell * (48 * Math.sin(phase) + 14 * Math.sin(2 * phase)))
  }
  return wavOf(samples)
}
