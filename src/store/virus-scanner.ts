import { connect } from 'node:net'

/** Looks for viruses in a file. Rejects when nobody could look: the file is then not known to be clean. */
export type VirusScanner = (bytes: Buffer) => Promise<'clean' | 'infected'>

const largestChunk = 64 * 1024
/** Nothing was heard for so long: nobody is there. */
const patience = 60_000

/** Reads `host:port`. Undefined when it is something else. */
export function scannerAddress(text: string): { readonly host: string; readonly port: number } | undefined {
  const [, host, port] = /^(?:\[([^\]]+)\]|([^:\s]+)):(\d{1,5})$/.exec(text)?.filter((part, at) => at === 0 || part !== undefined) ?? []
  return host !== undefined && Number(port) > 0 && Number(port) <= 65_535 ? { host, port: Number(port) } : undefined
}

/** ClamAV's daemon, asked as its manual says (`INSTREAM`: the length of each piece in four bytes, then the piece; a length of nothing ends it). */
export const clamd = ({ host, port }: { readonly host: string; readonly port: number }): VirusScanner => bytes =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port })
    let heard = ''
    const failed = (why: string) => {
      socket.destroy()
      reject(new Error(`the virus scanner ${why}`))
    }
    socket.setTimeout(patience, () => failed('did not answer'))
    socket.on('error', () => failed('cannot be reached'))
    socket.on('connect', () => socket.write(asked(bytes)))
    socket.on('data', answer => {
      heard += answer.toString('utf8')
      if (heard.length > 10_000) failed('said too much')
      else if (heard.includes('\0')) socket.end()
    })
    socket.on('close', () => {
      const said = heard.split('\0')[0] ?? ''
      if (/^stream: OK$/.test(said)) resolve('clean')
      else if (/^stream: .* FOUND$/.test(said)) resolve('infected')
      else failed('gave no answer to the file')
    })
  })

function asked(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [Buffer.from('zINSTREAM\0')]
  for (let at = 0; at < bytes.length; at += largestChunk) {
    const piece = bytes.subarray(at, at + largestChunk)
    pieces.push(lengthOf(piece.length), piece)
  }
  return Buffer.concat([...pieces, lengthOf(0)])
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(length)
  return four
}
