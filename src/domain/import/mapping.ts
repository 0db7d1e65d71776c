import { isDateForm } from './dates.ts'
import { type ImportField, type ImportKind, importFields, importKinds } from './kinds.ts'

/** One file of the earlier system, and which of its columns is what. */
export interface MappedFile {
  readonly file: string
  readonly kind: ImportKind
  /** By field the column, or columns whose words are put together with a space. */
  readonly columns: Readonly<Record<string, readonly string[]>>
  /** By field what is the same in every row. */
  readonly always: Readonly<Record<string, string>>
  /** By field what a word there means here. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** How dates are written there. */
  readonly dates: string
  /** What parts the columns of a CSV. */
  readonly partedBy: string
}

/** How an earlier system is read. */
export interface Mapping {
  /** The name of the earlier system, as staff know it: it stands on every record that came from there. */
  readonly source: string
  /** In the order in which they are brought. */
  readonly files: readonly MappedFile[]
  /** By kind and key the id of somebody, or a team, that is here already: nothing is brought for these, and what hangs on them hangs on who is here. */
  readonly alreadyHere: Readonly<Partial<Record<ImportKind, Readonly<Record<string, string>>>>>
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): value is Readonly<Record<string, string>> => isObject(value) && Object.values(value).every(each => typeof each === 'string')
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Reads a mapping; what is wrong with it is said in sentences, and then nothing else is done. */
export function readMapping(json: unknown): Mapping | { readonly problems: readonly string[] } {
  const problems: string[] = []
  if (!isObject(json)) return { problems: ['The mapping is no JSON object. It begins with {"source": "the name of the earlier system", "files": […]}.'] }
  const unknown = Object.keys(json).filter(name => !['source', 'files', 'alreadyHere'].includes(name))
  if (unknown.length > 0) problems.push(`The mapping holds “${unknown.join('”, “')}”, which is not known. It holds source, files and alreadyHere.`)
  const source = typeof json['source'] === 'string' ? json['source'].trim() : ''
  if (source === '' || source.length > 100) problems.push('The mapping needs "source": the name of the earlier system, as staff know it, in at most 100 letters.')
  const listed = Array.isArray(json['files']) ? json['files'] : []
  if (listed.length === 0) problems.push('The mapping needs "files": a list with each file, its kind and its columns.')
  const files = listed.flatMap((file, at) => fileOf(file, at, problems))
  const alreadyHere = alreadyHereOf(json['alreadyHere'], problems)
  if (problems.length > 0) return { problems }
  return { source, files: files.toSorted((one, other) => importKinds.indexOf(one.kind) - importKinds.indexOf(other.kind)), alreadyHere }
}

function fileOf(file: unknown, at: number, problems: string[]): readonly MappedFile[] {
  const name = isObject(file) && typeof file['file'] === 'string' ? file['file'] : `file ${at + 1}`
  const say = (sentence: string) => void problems.push(`${name}: ${sentence}`)
  if (!isObject(file) || typeof file['file'] !== 'string' || !/\.(?:csv|json|jsonl)$/i.test(file['file'])) {
    say('"file" is not the name of a file that ends in .csv, .json or .jsonl.')
    return []
  }
  const kind = importKinds.find(each => each === file['kind'])
  if (!kind) {
    say(`"kind" is not one of ${importKinds.join(', ')}.`)
    return []
  }
  for (const each of Object.keys(file).filter(each => !['file', 'kind', 'columns', 'always', 'values', 'dates', 'partedBy'].includes(each))) say(`“${each}” is not known. A file has file, kind, columns, always, values, dates and partedBy.`)
  const fields = importFields[kind]
  const columns = columnsOf(file['columns'])
  if (!columns) say('"columns" does not say by field which column it is.')
  const always = file['always'] ?? {}
  if (!isTexts(always)) say('"always" does not say by field what it always is.')
  const values = file['values'] ?? {}
  if (!isObject(values) || !Object.values(values).every(isTexts)) say('"values" does not say by field what a word there means here.')
  const dates = file['dates'] ?? 'YYYY-MM-DD HH:mm:ss'
  if (typeof dates !== 'string' || !isDateForm(dates)) say('"dates" does not say how dates are written, such as DD/MM/YYYY or YYYY-MM-DD HH:mm.')
  const partedBy = file['partedBy'] ?? ','
  if (typeof partedBy !== 'string' || partedBy.length !== 1 || /["\r\n]/.test(partedBy)) say('"partedBy" is not one sign, such as "," or ";" or "\\t".')
  if (!columns || !isTexts(always) || typeof dates !== 'string' || typeof partedBy !== 'string' || !isObject(values)) return []
  for (const given of new Set([...Object.keys(columns), ...Object.keys(always), ...Object.keys(values)])) if (!fields.some(({ id }) => id === given)) say(`“${given}” is no field of ${kind}. Its fields are ${fields.map(({ id }) => id).join(', ')}.`)
  for (const { id, what } of fields.filter(field => field.needed && !isOptionalHere(kind, field) && !Object.hasOwn(columns, field.id) && !Object.hasOwn(always, field.id))) say(`${kind} needs ${id}: ${what}. Name its column in "columns", or what it always is in "always".`)
  if (kind === 'relationship' && ['relationship', 'role'].every(id => !Object.hasOwn(columns, id) && !Object.hasOwn(always, id))) say('relationship needs relationship, for family and friends, or role, for professionals.')
  return [{ file: file['file'], kind, columns, always, values: Object.fromEntries(Object.entries(values).filter((each): each is [string, Readonly<Record<string, string>>] => isTexts(each[1]))), dates, partedBy }]
}

/** A child's name may stand in a file of people, under the same key. */
const isOptionalHere = (kind: ImportKind, field: ImportField): boolean => kind === 'child' && field.id === 'fullName'

function columnsOf(given: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (!isObject(given)) return undefined
  const columns: Record<string, readonly string[]> = {}
  for (const [field, of] of Object.entries(given)) {
    const names = Array.isArray(of) ? of : [of]
    if (names.length === 0 || !names.every(name => typeof name === 'string' && name !== '')) return undefined
    columns[field] = names.map(String)
  }
  return columns
}

function alreadyHereOf(given: unknown, problems: string[]): Mapping['alreadyHere'] {
  const here: Partial<Record<ImportKind, Readonly<Record<string, string>>>> = {}
  if (given === undefined) return here
  if (!isObject(given)) problems.push('"alreadyHere" does not say by kind and key who is here already.')
  else {
    for (const [name, ids] of Object.entries(given)) {
      const kind = (['team', 'staff', 'person', 'child'] as const).find(each => each === name)
      if (!kind || !isTexts(ids) || !Object.values(ids).every(id => uuid.test(id))) problems.push(`"alreadyHere": “${name}” does not give, for team, staff, person or child, by key the id of who is here already. The dry run names the ids.`)
      else here[kind] = ids
    }
  }
  return here
}
