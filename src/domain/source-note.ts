import { entriesOf, fieldKey, isOpen, markOf, type Change, type DraftContent } from './draft-content.ts'
import type { Form, Section } from './form.ts'
import { forWhomKey, nextEntry } from './several.ts'

/** How a note came: `unread` is a picture or a PDF of one, kept as it is. The names stand in the database. */
export type CameAs = 'pasted' | 'txt' | 'md' | 'docx' | 'eml' | 'unread'

/** The files that a note can be kept as, unchanged: what a browser is told that they are, and how their names end. Of those that are not read, it is a PDF; a picture is made anew. */
export const noteFiles: Readonly<Record<Exclude<CameAs, 'pasted'>, { readonly mediaType: string; readonly endings: readonly [string, ...string[]] }>> = {
  txt: { mediaType: 'text/plain', endings: ['txt'] },
  md: { mediaType: 'text/markdown', endings: ['md', 'markdown'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  eml: { mediaType: 'message/rfc822', endings: ['eml'] },
  unread: { mediaType: 'application/pdf', endings: ['pdf'] },
}

/** The name under which a note's file is given back: it ends as its kind does, so that no computer takes words for something to be run. */
export function nameForFile(fileName: string, cameAs: Exclude<CameAs, 'pasted'>): string {
  const { endings } = noteFiles[cameAs]
  return endings.some(ending => fileName.toLowerCase().endsWith(`.${ending}`)) ? fileName : `${fileName}.${endings[0]}`
}

/** How many characters a note can have: about 25 pages. */
export const longestNote = 60_000

/** Words on their way into a part of a draft, with what parts them from those before, when they go into the same part. */
export interface Line {
  readonly section: string
  readonly text: string
  /** What stands between the words before and these: a space, a new line, or the empty line of a new paragraph. */
  readonly gap: ' ' | '\n' | '\n\n'
}

/** Where words were put: enough to know them again and to take them out, without holding them. */
export interface Placed {
  readonly key: string
  readonly start: number
  readonly length: number
  readonly mark: string
}

/** What putting words in comes to: the changes to the draft, where the words stand then, and the parts that had been put away. */
export interface PutIn {
  readonly changes: readonly Change[]
  readonly placed: readonly Placed[]
  readonly reopened: readonly string[]
}

/** The parts of a form that words from a note can go into, turned to the child: not pictures, not the child's own words, which are never rewritten, and nothing that is not to the child. */
export const partsForNotes = (form: Form): readonly Section[] => form.sections.filter(section => section.to === 'child' && section.passage !== 'picture' && section.passage !== 'quote' && mainField(section) !== undefined)

const mainField = (section: Section) => section.fields.find(field => field.kind === 'long-text')

/** The highest number that an entry can have. */
const lastEntry = 999

/** To whom a draft is written, and for whom of several the words are: they go into entries that are this child's alone. */
export interface PutFor {
  readonly childIds: readonly string[]
  readonly whose?: string | undefined
}

/**
 * Puts words behind what a draft holds, part by part; nothing that stands there is changed. In a part with several entries neighbouring words make one entry,
 * and each decision and next step one of its own. Words for a part that the form has not go into its first.
 */
export function putIn(form: Form, content: DraftContent, lines: readonly Line[], to: PutFor = { childIds: [] }): PutIn {
  const parts = partsForNotes(form)
  const now: Record<string, string> = { ...content }
  const placed: Placed[] = []
  const reopened: string[] = []
  for (const section of parts) {
    const mine = lines.flatMap((line, at) => (partOf(parts, line) === section ? [{ ...line, follows: at > 0 && partOf(parts, lines[at - 1]!) === section }] : []))
    for (const text of textsFor(section, mine)) {
      const entry = entryFor(section, now, to)
      const key = fieldKey(section.id, entry, mainField(section)!.id)
      if (to.whose !== undefined) now[forWhomKey(section.id, entry)] = to.whose
      const before = now[key] ?? ''
      const added = `${separator(before)}${text}`
      now[key] = before + added
      placed.push({ key, start: before.length, length: added.length, mark: markOf(added) })
    }
    if (mine.length > 0 && !isOpen(section, now)) {
      const key = `part.${section.id}.state`
      if (content[key] === 'put-away') reopened.push(section.id)
      now[key] = 'open'
    }
  }
  return { changes: changesTo(content, now), placed, reopened }
}

const partOf = (parts: readonly Section[], line: Line): Section | undefined => parts.find(section => section.id === line.section) ?? parts[0]

/** The texts that go into a part: one for running text; in a part with several entries one for each. */
function textsFor(section: Section, lines: readonly (Line & { readonly follows: boolean })[]): readonly string[] {
  const isOneEach = section.passage === 'decision' || section.passage === 'next-step'
  const texts: string[] = []
  for (const { text, gap, follows } of lines) {
    const last = texts.at(-1)
    if (last === undefined || (section.repeats && (isOneEach || !follows))) texts.push(text)
    // Words from another place of the note begin a paragraph of their own.
    else texts[texts.length - 1] = `${last}${follows ? gap : '\n\n'}${text}`
  }
  return texts
}

/** Where a part has several entries, the next free one; the last one when they are all taken. A running text goes on, of a draft to several children that of the one whose it is. */
function entryFor(section: Section, content: DraftContent, { childIds, whose }: PutFor): number {
  const goesOn = section.repeats ? undefined : entriesOf(section, content).find(entry => whose === undefined || content[forWhomKey(section.id, entry)] === whose)
  return goesOn ?? Math.min(nextEntry(content, childIds, section.id), lastEntry)
}

const separator = (before: string): string => (before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n')

/** Takes words out again, where they still stand as they were put. `left` counts the places where they were changed meanwhile, or stand elsewhere now: those are left alone. */
export function takeOut(content: DraftContent, { placed, reopened }: Pick<PutIn, 'placed' | 'reopened'>): { readonly changes: readonly Change[]; readonly left: number } {
  const now: Record<string, string> = { ...content }
  let left = 0
  for (const { key, start, length, mark } of placed.toReversed()) {
    const stands = now[key] ?? ''
    if (markOf(stands.slice(start, start + length)) === mark) now[key] = stands.slice(0, start) + stands.slice(start + length)
    else if (stands !== '') left++
  }
  if (left === 0) for (const section of reopened) now[`part.${section}.state`] = 'put-away'
  return { changes: changesTo(content, now), left }
}

const changesTo = (content: DraftContent, now: DraftContent): readonly Change[] =>
  Object.entries(now).flatMap(([key, text]) => (text === (content[key] ?? '') ? [] : [{ key, was: content[key] ?? '', now: text }]))
