import { inflateRawSync } from 'node:zlib'

/** How much the texts of a packed document may come to, in bytes: far more than a long note has. What is larger was made to fill the memory. */
export const largestUnpacked = 6 * 1024 * 1024

/** A picture in it may be as large as a file that we take. */
const largestPicture = 10 * 1024 * 1024

const endOfList = 0x06054b50
const inList = 0x02014b50
const atFile = 0x04034b50
/** Packed by the one way that these files use; or not at all. */
const deflated = 8
const stored = 0

/**
 * How large the texts in a packed document (.docx is one) are when they are unpacked, found by unpacking them, since what it says of itself can be made up.
 * More than `largestUnpacked` when it is more, however much more, or when a picture in it is no picture's size. Undefined when it cannot be read.
 */
export function unpackedSize(bytes: Buffer): number | undefined {
  try {
    return sizeOf(bytes)
  } catch {
    return undefined
  }
}

function sizeOf(bytes: Buffer): number | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== endOfList) return undefined
  let at = bytes.readUInt32LE(end + 16)
  let total = 0
  // As many as there are, whatever their number is said to be: so those who open it will read it.
  while (bytes.readUInt32LE(at) === inList) {
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const isPicture = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|webp)$/i.test(bytes.toString('utf8', at + 46, at + 46 + nameLength))
    const room = isPicture ? largestPicture : largestUnpacked - total
    const size = sizeOfOne(bytes, { method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), from: bytes.readUInt32LE(at + 42) }, room)
    if (size > room) return largestUnpacked + 1
    if (!isPicture) total += size
    at += 46 + nameLength + extraLength + commentLength
  }
  return at === end ? total : undefined
}

function sizeOfOne(bytes: Buffer, { method, packed, from }: { readonly method: number; readonly packed: number; readonly from: number }, room: number): number {
  if (bytes.readUInt32LE(from) !== atFile) throw new Error('no file there')
  const begins = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28)
  const data = bytes.subarray(begins, begins + packed)
  if (method === stored) return data.length
  if (method !== deflated) throw new Error('packed in another way')
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(room, 1) }).length
  } catch (error) {
    if (error instanceof RangeError) return room + 1
    throw error
  }
}
