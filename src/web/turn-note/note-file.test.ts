import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headLength, noteFrom } from './note-file.ts'
import { largestUnpacked, unpackedSize } from './unpacked-size.ts'
import { wordsOfWordFile } from './word-file.ts'
import { wordFile, wordFileOf } from './word-file-for-tests.ts'

test('a Word file gives its paragraphs', async () => {
  expect(await noteFrom(wordFile(['Ro was seen.', '“Fine”, she said – twice.', 'Owed: £5 &amp; more.']), 'note.docx')).toEqual({ cameAs: 'docx', words: 'Ro was seen.\n\n“Fine”, she said – twice.\n\nOwed: £5 & more.' })
})

test('what it is is found in its bytes, whatever it is called', async () => {
  expect(await noteFrom(Buffer.from('%PDF-1.7 and so on'), 'note.txt')).toEqual({ cameAs: 'unread', words: '' })
  expect(await noteFrom(wordFile(['Ro was seen.']), 'note.txt')).toMatchObject({ cameAs: 'docx' })
  expect(await noteFrom(Buffer.from('Ro was seen.'), 'note.docx')).toEqual({ cameAs: 'txt', words: 'Ro was seen.' })
})

test.each([
  ['UTF-8', Buffer.from('Ro – café, “fine”')], ['UTF-8 with a mark', Buffer.from('\ufeffRo – café, “fine”')], ['UTF-16', Buffer.from('\ufeffRo – café, “fine”', 'utf16le')],
  ['UTF-16, the other way round', Buffer.from('\ufeffRo – café, “fine”', 'utf16le').swap16()], ['UTF-16 without a mark', Buffer.from('Ro – café, “fine”', 'utf16le')], ['Windows-1252', Buffer.from('Ro \x96 caf\xe9, \x93fine\x94', 'latin1')],
])('%s is read as it was meant', async (_, bytes) => {
  expect(await noteFrom(bytes, 'note.txt')).toEqual({ cameAs: 'txt', words: 'Ro – café, “fine”' })
})

test('line ends become one kind, and all other white space stays', async () => {
  expect(await noteFrom(Buffer.from('One\r\n\r\n\tTwo  three\rfour\n'), 'a.md')).toEqual({ cameAs: 'md', words: 'One\n\n\tTwo  three\nfour\n' })
})

const email = (head: string, body: string) => Buffer.from(`${head}\r\n\r\n${body}`.replace(/\r?\n/g, '\r\n'))

test('an e-mail gives who wrote it, when, about what, and its plain words', async () => {
  const bytes = email('From: =?utf-8?Q?Zo=C3=AB?= <z@example.org>\nDate: Tue, 03 Mar 2026 10:00:00 +0000\nSubject: =?utf-8?B?UsOz?=\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x',
    '--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nRo was seen =E2=80=93 at home.\n--x\nContent-Type: text/html\n\n<p>Other</p>\n--x--\n')
  const note = await noteFrom(bytes, 'a.EML')
  expect(note).toEqual({ cameAs: 'eml', words: 'From: Zoë <z@example.org>\nDate: Tuesday 3 March 2026\nSubject: Ró\n\nRo was seen – at home.' })
  expect('words' in note && note.words.slice(headLength(note.words)).trim()).toBe('Ro was seen – at home.')
})

test('an e-mail of markup alone gives its words, and nothing that runs', async () => {
  const bytes = email('Content-Type: text/html; charset=utf-8', '<html><head><title>No</title><style>p { x: y }</style></head><body><p>Ro was <b>seen</b>.</p><script>alert(1)</script><p>At&nbsp;home &amp; well&#8217;s<br>end &lt;b&gt; <')
  expect(await noteFrom(bytes, 'a.eml')).toEqual({ cameAs: 'eml', words: 'Ro was seen.\n\nAt home & well’s\nend <b>' })
})

test('P13: a file that unpacks to more than a note can be is not opened', async () => {
  const bomb = wordFile(['x'.repeat(60_000_000)])
  expect(bomb.length).toBeLessThan(100_000)
  expect(await noteFrom(bomb, 'a.docx')).toEqual({ problem: 'tooLarge' })
  expect(await noteFrom(wordFile(['Ro'], { 'word/media/a.png': Buffer.alloc(60_000_000) }), 'a.docx')).toEqual({ problem: 'tooLarge' })
  expect(await noteFrom(wordFile(['Ro'], { 'word/media/a.png': Buffer.alloc(9_000_000) }), 'a.docx')).toMatchObject({ words: 'Ro' })
  // It says of itself that there is nothing in it.
  const lying = Buffer.from(bomb)
  lying.fill(0, lying.lastIndexOf('PK\x05\x06') + 8, lying.lastIndexOf('PK\x05\x06') + 12)
  expect(unpackedSize(lying)).toBeGreaterThan(largestUnpacked)
})

test('P13: a file that is made to be read for ever is given up, and nobody else waits for it', async () => {
  let turns = 0
  const others = setInterval(() => { turns++ }, 10)
  expect(await wordsOfWordFile(wordFileOf(`<?xml version="1.0"?>${'<a>'.repeat(500_000)}`), 500)).toBeUndefined()
  clearInterval(others)
  expect(turns).toBeGreaterThan(5)
})

test.each([
  ['no document in it', wordFileOf('nothing')], ['cut off', wordFile(['Ro was seen.']).subarray(0, 400)], ['a name outside', wordFileOf('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')],
])('P13: a Word file with %s is refused, or gives nothing of the machine’s', async (_, bytes) => {
  const found = await noteFrom(bytes, 'a.docx')
  expect(JSON.stringify(found)).not.toContain('root:')
  expect('problem' in found).toBe(true)
})

test('P13: any bytes are answered', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.eml', 'a.md', 'a'), async (bytes, name) => {
    const found = await noteFrom(Buffer.from(bytes), name)
    expect('words' in found ? found.words.isWellFormed() && !found.words.includes('\u0000') && found.words.trim() !== '' : true).toBe(true)
  }), { numRuns: 300 })
})
