import { fileTypeFromBuffer } from 'file-type'
import PostalMime, { type Email } from 'postal-mime'
import { sayDay } from '../../domain/draft-content.ts'
import type { CameAs } from '../../domain/source-note.ts'
import { storable } from '../form-fields.ts'
import { largestUnpacked, unpackedSize } from './unpacked-size.ts'
import { wordsOfWordFile } from './word-file.ts'

/** What a file turned out to be: words (none where it is kept without being read), a picture that may hold a note, or nothing that we take. */
export type FromFile =
  | { readonly cameAs: Exclude<CameAs, 'pasted'>; readonly words: string }
  | { readonly picture: Buffer }
  | { readonly problem: FileProblem }

/** Why a file is not taken. What is said about it is the page's. */
export type FileProblem = 'empty' | 'olderWord' | 'otherText' | 'otherFile' | 'damaged' | 'tooLarge'

/** Reads the words of a file. What it is is found in its bytes; its name only tells kinds of plain text apart. */
export async function noteFrom(bytes: Buffer, fileName: string): Promise<FromFile> {
  // A mark of order begins a text; others would take it for the beginning of a sound.
  const mime = hasMark(bytes) ? '' : (await fileTypeFromBuffer(bytes))?.mime ?? ''
  if (mime.startsWith('image/')) return { picture: bytes }
  if (mime === 'application/pdf') return { cameAs: 'unread', words: '' }
  if (mime === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document') return fromWord(bytes)
  const problem = unread(mime, bytes)
  if (problem) return { problem }
  if (/\.eml$/i.test(fileName)) return fromEmail(bytes)
  const words = plainText(bytes)
  return words === undefined ? { problem: 'otherFile' } : asWords(/\.(?:md|markdown)$/i.test(fileName) ? 'md' : 'txt', words)
}

function unread(mime: string, bytes: Buffer): FileProblem | undefined {
  // Word up to 2003, and Outlook's messages, in Microsoft's older wrapping.
  if (mime === 'application/x-cfb') return 'olderWord'
  if (mime === 'application/rtf' || mime === 'application/vnd.oasis.opendocument.text' || bytes.subarray(0, 5).toString('latin1') === '{\\rtf') return 'otherText'
  return mime === '' || mime === 'application/xml' || mime.startsWith('text/') ? undefined : 'otherFile'
}

/** Line ends are one kind, and what a database cannot keep is marked; else the words are as they came. */
function asWords(cameAs: Exclude<CameAs, 'pasted' | 'unread'>, text: string): FromFile {
  const words = storable(text.replace(/\r\n?/g, '\n'))
  return words.trim() === '' ? { problem: 'empty' } : { cameAs, words }
}

/** One file is unpacked at a time: a large one takes memory while it is open. */
let inTurn: Promise<unknown> = Promise.resolve()

function fromWord(bytes: Buffer): Promise<FromFile> {
  const read = inTurn.then(() => wordsOfWord(bytes))
  inTurn = read
  return read
}

async function wordsOfWord(bytes: Buffer): Promise<FromFile> {
  const size = unpackedSize(bytes)
  if (size === undefined) return { problem: 'damaged' }
  if (size > largestUnpacked) return { problem: 'tooLarge' }
  const words = await wordsOfWordFile(bytes)
  return words === undefined ? { problem: 'damaged' } : asWords('docx', words.replace(/\n{3,}/g, '\n\n').trim())
}

async function fromEmail(bytes: Buffer): Promise<FromFile> {
  try {
    const email = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 })
    const text = (email.text ?? (email.html === undefined ? '' : textOfHtml(email.html))).trim()
    return text === '' ? { problem: 'empty' } : asWords('eml', [headOf(email), text].filter(part => part !== '').join('\n\n'))
  } catch {
    return { problem: 'damaged' }
  }
}

/** What stands over a letter: who wrote it, when, and about what. */
function headOf({ from, date, subject }: Email): string {
  const who = [from?.name, from && 'address' in from && from.address ? `<${from.address}>` : ''].filter(Boolean).join(' ')
  return [who && `From: ${who}`, date && `Date: ${sayDay(date.slice(0, 10))}`, subject && `Subject: ${subject}`].filter(Boolean).join('\n')
}

/** The lines over an e-mail’s own words: nothing that a child is told. */
export const headLength = (words: string): number => /^(?:(?:From|Date|Subject): .*\n)+/.exec(words)?.[0].length ?? 0

const breaksLine = /^\/?(?:p|div|li|tr|h[1-6]|blockquote|table|ul|ol)\b|^br\b/i
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', pound: '£', hellip: '…' }

/** The words of an e-mail that has no plain part. It never becomes markup again. */
function textOfHtml(html: string): string {
  let hidden = false
  const text = html.split('<').map((piece, at) => {
    if (at === 0) return piece
    const end = piece.indexOf('>')
    const tag = end < 0 ? '' : piece.slice(0, end)
    if (/^(?:style|script|head|title)\b/i.test(tag)) hidden = true
    if (/^\/(?:style|script|head|title)\b/i.test(tag)) hidden = false
    return hidden ? '' : `${breaksLine.test(tag) ? '\n' : ''}${end < 0 ? '' : piece.slice(end + 1).replace(/\s+/g, ' ')}`
  }).join('')
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => entities[name.toLowerCase()] ?? numbered(name) ?? whole).replace(/[ \t]*\n[ \t]*/g, '\n').replace(/\n{3,}/g, '\n\n')
}

function numbered(name: string): string | undefined {
  const code = name.startsWith('#x') || name.startsWith('#X') ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : Number.NaN
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** The text of a file as it was meant: by its mark of order if it has one, else UTF-8 where it is that, else what older Windows wrote. Undefined when it is no text. */
function plainText(bytes: Buffer): string | undefined {
  const text = decoded(bytes)
  // A line here and there may hold an odd sign; what is full of them is no text.
  const odd = text.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0
  return odd > Math.max(2, text.length / 100) ? undefined : text
}

const hasMark = ([first, second]: Buffer): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

function decoded(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const zeros = (odd: number) => bytes.subarray(0, 2000).filter((byte, at) => byte === 0 && at % 2 === odd).length
  const enough = Math.min(bytes.length, 2000) * 0.3
  if (zeros(1) > enough) return new TextDecoder('utf-16le').decode(bytes)
  if (zeros(0) > enough) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
