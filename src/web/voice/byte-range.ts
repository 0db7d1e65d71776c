/** A part of a file: the first and the last byte, both included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * The one part that a `Range` header asks for (RFC 9110, 14). Several parts at once, other units and what cannot be read are passed over: the whole file answers them.
 * @param size of the file in bytes
 * @returns the part; `undefined` for the whole; `outside` when the file ends before it
 */
export function byteRange(header: string | undefined, size: number): ByteRange | undefined | 'outside' {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (from === undefined || to === undefined || from + to === '') return undefined
  // `-500` asks for the last 500 bytes.
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (first >= size || (from === '' && Number(to) === 0)) return 'outside'
  return last < first ? undefined : { first, last }
}
