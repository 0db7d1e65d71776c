import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** Larger signs are not taken, in bytes. */
export const largestSign = 1024 * 1024

/** A sign drawn anew as PNG, at most 600 dots wide and 160 high: nothing but what is to be seen gets through. Undefined for what is no PNG. */
export async function drawSign(bytes: Buffer): Promise<{ readonly png: Buffer; readonly width: number; readonly height: number } | undefined> {
  if ((await fileTypeFromBuffer(bytes))?.mime !== 'image/png') return undefined
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: 40_000_000, failOn: 'error' }).resize({ width: 600, height: 160, fit: 'inside', withoutEnlargement: true }).timeout({ seconds: 20 }).png().toBuffer({ resolveWithObject: true })
    return { png: data, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}
