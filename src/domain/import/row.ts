import { hash } from 'node:crypto'
import { dateReader, type ReadDate } from './dates.ts'
import { type FieldType, type ImportField, type ImportRow, importFields } from './kinds.ts'
import type { MappedFile } from './mapping.ts'

/** Something about a row, in a sentence's parts. `wrong`: the row is not brought. `look`: it is brought, and somebody should look at it. */
export interface Told {
  readonly severity: 'wrong' | 'look'
  /** The column there; empty where it is about the row. */
  readonly column: string
  /** What was found, expected, and what to do. */
  readonly sentence: string
}

/** A row as its file gives it: words by column. */
export type RawRow = Readonly<Record<string, string>>

/** The longest text of one record: 2 million signs are some 700 pages. */
const longestText = 2_000_000

/** A reader of one file's rows. `today`: ISO date. Gives the row, unless something is wrong with it, and all there is to tell. */
export function rowReader(file: MappedFile, today: string): (raw: RawRow) => { readonly row: ImportRow | undefined; readonly told: readonly Told[] } {
  const readDate = dateReader(file.dates)
  const fields = importFields[file.kind].filter(({ id }) => Object.hasOwn(file.columns, id) || Object.hasOwn(file.always, id)).map(field => ({ field, columns: file.columns[field.id] ?? [], always: file.always[field.id], values: file.values[field.id], read: readerOf(field, { readDate, dates: file.dates, today }) }))
  return raw => {
    const values: Record<string, string> = {}
    const told: Told[] = []
    for (const { field, columns, always, values: table, read } of fields) {
      const column = columns.join(' + ')
      const found = always ?? (columns.length === 1 ? raw[columns[0] ?? ''] ?? '' : columns.map(name => (raw[name] ?? '').trim()).filter(Boolean).join(' '))
      const sign = strangeSign(found)
      if (sign) {
        told.push({ severity: sign.severity, column, sentence: sign.sentence })
        if (sign.severity === 'wrong') continue
      }
      const given = field.type.is === 'text' ? found : found.trim()
      const meant = table === undefined ? given : Object.hasOwn(table, given) ? table[given] ?? '' : given
      if (meant.trim() === '') {
        if (field.needed) told.push({ severity: 'wrong', column, sentence: `Nothing stands here. Expected ${field.what}. Put it in, or leave the row out.` })
        continue
      }
      const result = read(meant)
      if ('value' in result) values[field.id] = result.value
      else told.push({ severity: 'wrong', column, sentence: result.problem })
      if ('look' in result && result.look) told.push({ severity: 'look', column, sentence: result.look })
    }
    told.push(...together(file.kind, values))
    if (told.some(({ severity }) => severity === 'wrong')) return { row: undefined, told }
    const key = values['key'] ?? importFields[file.kind].flatMap(({ id, needed }) => (id !== 'key' && (needed || id === 'relationship' || id === 'role' || id === 'from') ? [values[id] ?? ''] : [])).join('|')
    return { row: { kind: file.kind, key, values, hash: hash('sha256', JSON.stringify(values)).slice(0, 32) }, told }
  }
}

type Read = { readonly value: string; readonly look?: string } | { readonly problem: string }
interface Around { readonly readDate: (text: string) => ReadDate; readonly dates: string; readonly today: string }

function readerOf(field: ImportField, around: Around): (text: string) => Read {
  const { type } = field
  switch (type.is) {
    case 'words': return text => (text.length > type.most ? { problem: `Found ${text.length} letters. Expected ${field.what}, in at most ${type.most}. Shorten it, or bring it as the words of a record.` } : /[\r\n]/.test(text) ? { value: text.replace(/\s*[\r\n]+\s*/g, ' ') } : { value: text })
    case 'text': return text => (text.length > longestText ? { problem: `Found ${text.length} letters in one text. Expected at most ${longestText}. Part it into several records.` } : { value: text.replace(/\r\n?/g, '\n'), ...(holdsTags(text) ? { look: 'It holds HTML. It is brought as it stands, and its tags are seen as they are written: bring plain text where the earlier system gives it.' } : {}) })
    case 'names': return text => ({ value: text.split(';').map(name => name.trim()).filter(Boolean).join(';') })
    case 'flag': return text => (/^(?:y|yes|true|1)$/i.test(text) ? { value: 'yes' } : /^(?:n|no|false|0)$/i.test(text) ? { value: 'no' } : { problem: `Found “${shown(text)}”. Expected yes or no. Say in "values" what it means.` })
    case 'choice': return text => (type.of.includes(text) ? { value: text } : { problem: `Found “${shown(text)}”. Expected ${field.what}: one of ${type.of.join(', ')}. Say in "values" what “${shown(text)}” means here.` })
    case 'key-of': return text => ({ value: text })
    case 'day':
    case 'moment': return text => dayOf(text, type, around)
  }
}

function dayOf(text: string, type: Extract<FieldType, { is: 'day' | 'moment' }>, { readDate, dates, today }: Around): Read {
  const read = readDate(text)
  if (read === 'another-form') return { problem: `Found “${shown(text)}”. Expected a date written ${dates}. Mend it, or say in "dates" how dates are written in this file.` }
  if (read === 'no-such-day') return { problem: `Found “${shown(text)}”. No calendar has this day. Look it up in the earlier system, and mend it.` }
  if (!type.mayBeAhead && read.day > today) return { problem: `Found “${shown(text)}”. That day is still to come. Look it up in the earlier system, and mend it.` }
  return { value: type.is === 'day' || read.time === '' ? read.day : `${read.day} ${read.time}` }
}

/** What no text of a database can hold, and what shows that a letter was lost. */
function strangeSign(text: string): Pick<Told, 'severity' | 'sentence'> | undefined {
  if (text.includes('\0')) return { severity: 'wrong', sentence: `Found the sign NUL at place ${text.indexOf('\0') + 1}, which no text can hold. Take it out in the file; often it means that the file is cut off or is not text.` }
  if (!text.isWellFormed()) return { severity: 'wrong', sentence: 'Found half of a sign, such as half an emoji. The text was cut there when it was exported: export it again.' }
  if (text.includes('\uFFFD')) return { severity: 'look', sentence: 'Found �, which stands for a letter that was lost when it was exported. Export it again as UTF-8 if you can.' }
  return undefined
}

const holdsTags = (text: string): boolean => text.includes('</') && /<\/(?:p|div|span|br|b|i|strong|em|ul|ol|li|table|td|tr|font|html|body|h[1-6]|a)>/i.test(text)

/** What must fit together within a row. */
function* together(kind: ImportRow['kind'], values: Readonly<Record<string, string>>): Generator<Told> {
  const { from, to, dateOfBirth, diedOn } = values
  if (from && to && to < from) yield { severity: 'wrong', column: '', sentence: `It ends (${to}) before it begins (${from}). Mend one of the two days.` }
  if (dateOfBirth && diedOn && diedOn < dateOfBirth) yield { severity: 'wrong', column: '', sentence: `They died (${diedOn}) before they were born (${dateOfBirth}). Mend one of the two days.` }
  if (kind !== 'relationship') return
  if (values['child'] !== undefined && values['child'] === values['person']) yield { severity: 'wrong', column: '', sentence: 'The child and the person are the same: nobody stands to themself. Mend one of the two keys.' }
  if (Boolean(values['relationship']) === Boolean(values['role'])) yield { severity: 'wrong', column: '', sentence: values['role'] ? 'A relationship and a role stand here. Expected one: the relationship for family and friends, the role for professionals.' : 'Neither a relationship nor a role stands here. Say what the person is to the child.' }
  if (values['parentalResponsibility'] !== 'yes' && (values['responsibilityBy'] || values['responsibilityFrom'])) yield { severity: 'wrong', column: '', sentence: 'It says how or since when they have parental responsibility, but not that they have it. Mend one of the two.' }
}

/** A word of a cell, not too much of it. */
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
