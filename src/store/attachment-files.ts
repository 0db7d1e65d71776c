import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the bytes of attachments are kept: by their SHA-256, outside the database. Who may have them is the database's to say. */
export interface AttachmentFiles {
  /** Keeps the bytes, durably, and gives their SHA-256. Kept twice, they are kept once. */
  readonly keep: (bytes: Buffer) => Promise<Buffer>
  /** The bytes, checked against their name. Throws when they are missing or not as they were. */
  readonly read: (sha256: Buffer) => Promise<Buffer>
}

/** Attachments in a folder: `ab/cdef…`. */
export function attachmentFolder(folder: string): AttachmentFiles {
  const placeOf = (sha256: Buffer) => join(folder, sha256.toString('hex').slice(0, 2), sha256.toString('hex').slice(2))
  return {
    keep: async bytes => {
      const sha256 = createHash('sha256').update(bytes).digest()
      const place = placeOf(sha256)
      await mkdir(dirname(place), { recursive: true })
      const beside = `${place}.${randomUUID()}`
      const file = await open(beside, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, place)
      return sha256
    },
    read: async sha256 => {
      const bytes = await readFile(placeOf(sha256))
      if (!createHash('sha256').update(bytes).digest().equals(sha256)) throw new Error('an attachment is not as it was kept')
      return bytes
    },
  }
}
