import type { FastifyBaseLogger } from 'fastify'
import { fileTypeFromBuffer } from 'file-type'
import { fileOfKind, type VoiceFileType, type VoiceKind } from '../../domain/voice.ts'
import type { VoiceFile } from '../../store/voices.ts'
import { type PictureProblem, safePicture } from '../safe-picture.ts'
import { type ScanProblem, scanProblem } from '../scanned.ts'
import type { SentForm } from '../sent-form.ts'
import type { Service } from '../service.ts'
import { soundIn } from './sound.ts'

/** Larger files are not taken, in bytes. Of pictures, `safe-picture.ts` takes less. */
export const largestSound = 25 * 1024 * 1024

/** Why a file is not taken. What is said about it is the page's. */
export type FileProblem = PictureProblem | ScanProblem | 'none' | 'empty' | 'film' | 'notASound' | 'notALetter' | 'soundTooLarge'

/** A file that may be kept, with its bytes. */
export interface SafeFile extends Omit<VoiceFile, 'sha256' | 'bytes'> {
  readonly bytes: Buffer
}

type Found = { readonly file: SafeFile | undefined } | { readonly problem: FileProblem }

/** The file in what was sent, made safe, or why it is not taken. What it is is found in its bytes, never in its name. */
export async function fileSent(service: Pick<Service, 'virusScanner'>, { file, fileName, isTooLarge }: SentForm, kind: VoiceKind, log: FastifyBaseLogger): Promise<Found> {
  const { is, holds } = fileOfKind[kind]
  if (is === 'none') return { file: undefined }
  if (isTooLarge) return { problem: holds.includes('sound') ? 'soundTooLarge' : 'tooLarge' }
  if (!file) return fileName !== '' ? { problem: 'empty' } : is === 'needed' ? { problem: 'none' } : { file: undefined }
  const problem = await scanProblem(service, file, log)
  return problem ? { problem } : safeFile(file, fileName, kind)
}

async function safeFile(bytes: Buffer, fileName: string, kind: VoiceKind): Promise<Found> {
  const { holds } = fileOfKind[kind]
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  if (holds.includes('sound')) return asSound(bytes, mime, fileName)
  if (mime === 'application/pdf' && holds.includes('pdf')) return asItCame(bytes, mime, fileName)
  if (!mime.startsWith('image/') && holds.includes('pdf')) return { problem: 'notALetter' }
  const picture = await safePicture(bytes)
  return 'problem' in picture ? picture : { file: { ...picture, name: null } }
}

function asSound(bytes: Buffer, mime: string, fileName: string): Found {
  const type = soundIn(mime, bytes)
  return type === undefined ? { problem: 'notASound' } : type === 'film' ? { problem: 'film' } : asItCame(bytes, type, fileName)
}

const asItCame = (bytes: Buffer, mediaType: VoiceFileType, fileName: string): Found => ({ file: { bytes, mediaType, name: fileName === '' ? null : fileName, width: null, height: null } })
