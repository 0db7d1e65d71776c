import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** A picture made anew from what was sent: nothing of the file but what is to be seen gets through. */
export interface SafePicture {
  readonly bytes: Buffer
  readonly mediaType: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
}

/** Why a picture is not taken. What is said about it is the page's. */
export type PictureProblem = 'heic' | 'notAPicture' | 'tooLarge' | 'tooManyDots'

/** Larger files are not taken, in bytes. */
export const largestFile = 10 * 1024 * 1024

const opened: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/avif'])

/** As a phone takes them at most; what claims to hold more is there to fill the memory. */
const mostDots = 120_000_000
const longestSide = 3000

/**
 * Makes a picture safe to keep and to show: what it is is found in its bytes, not its name; it is drawn anew upright at most 3,000 dots wide or high,
 * as PNG where it can be seen through and as JPEG else, without the place and time that a camera writes into it.
 * @returns the picture, or why it is not taken
 */
export async function safePicture(bytes: Buffer): Promise<SafePicture | { readonly problem: PictureProblem }> {
  if (bytes.length > largestFile) return { problem: 'tooLarge' }
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  if (/^image\/hei[cf]/.test(mime)) return { problem: 'heic' }
  if (!opened.has(mime)) return { problem: 'notAPicture' }
  const drawn = inTurn.then(() => drawAnew(bytes))
  inTurn = drawn.then(() => undefined)
  return drawn
}

/** One picture is opened at a time: a large one takes some hundred megabytes while it is drawn. */
let inTurn: Promise<void> = Promise.resolve()

async function drawAnew(bytes: Buffer): Promise<SafePicture | { readonly problem: PictureProblem }> {
  try {
    const source = sharp(bytes, { limitInputPixels: mostDots, failOn: 'error', pages: 1 })
    const { hasAlpha } = await source.metadata()
    const upright = source.autoOrient().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true }).timeout({ seconds: 30 })
    const { data, info } = await (hasAlpha ? upright.png() : upright.jpeg({ quality: 88 })).toBuffer({ resolveWithObject: true })
    return { bytes: data, mediaType: hasAlpha ? 'image/png' : 'image/jpeg', width: info.width, height: info.height }
  } catch (error) {
    return { problem: error instanceof Error && /pixel limit/i.test(error.message) ? 'tooManyDots' : 'notAPicture' }
  }
}
