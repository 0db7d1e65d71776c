import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { clamd, scannerAddress } from './virus-scanner.ts'

let server: Server | undefined
afterEach(() => new Promise<void>(resolve => { server ? server.close(() => resolve()) : resolve() }))

/** A daemon that understands INSTREAM: what it was sent, and an answer of the test's own. */
async function daemon(answer: string | undefined): Promise<{ readonly port: number; readonly heard: () => Buffer | undefined }> {
  let heard: Buffer | undefined
  server = createServer(socket => {
    let sent = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', data => {
      sent = Buffer.concat([sent, data])
      const whole = wordsIn(sent)
      if (!whole) return
      heard = whole
      if (answer === undefined) socket.destroy()
      else socket.end(answer)
    })
  })
  await new Promise<void>(resolve => { server?.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, heard: () => heard }
}

/** The file in a stream of pieces; undefined until its end has come. */
function wordsIn(sent: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= sent.length;) {
    const length = sent.readUInt32BE(at)
    if (length === 0) return sent.subarray(0, command.length).toString() === command ? Buffer.concat(pieces) : undefined
    pieces.push(sent.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

const file = Buffer.alloc(200_000, 'a drawing of a boat ')

test('a file is sent whole, in pieces, and found clean', async () => {
  const { port, heard } = await daemon('stream: OK\0')
  expect(await clamd({ host: '127.0.0.1', port })(file)).toBe('clean')
  expect(heard()?.equals(file)).toBe(true)
})

test('what is found is told', async () => {
  const { port } = await daemon('stream: Win.Test.EICAR_HDB-1 FOUND\0')
  expect(await clamd({ host: '127.0.0.1', port })(file)).toBe('infected')
})

test.each(['INSTREAM size limit exceeded. ERROR\0', 'stream: OK and more\0', '', undefined])('an answer of %j says nothing of the file', async answer => {
  const { port } = await daemon(answer)
  await expect(clamd({ host: '127.0.0.1', port })(file)).rejects.toThrow('the virus scanner')
})

test('nobody there', async () => {
  const { port } = await daemon('')
  await new Promise<void>(resolve => { server?.close(() => resolve()) })
  server = undefined
  await expect(clamd({ host: '127.0.0.1', port })(file)).rejects.toThrow('the virus scanner cannot be reached')
})

test.each([
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }], ['clamd.internal:3310', { host: 'clamd.internal', port: 3310 }], ['[::1]:3310', { host: '::1', port: 3310 }],
  ['3310', undefined], ['host', undefined], ['host:0', undefined], ['host:99999', undefined], ['', undefined], ['a b:1', undefined],
])('%j as an address', (text, address) => {
  expect(scannerAddress(text)).toEqual(address)
})
