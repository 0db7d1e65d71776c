import { createHash } from 'node:crypto'
import type { Field, Form, PassageKind, Section } from './form.ts'

/**
 * What stands in a draft: answers by field key, flat, so that two people's changes can be laid together field by field.
 * Keys: `kind`, `document-kind`, `date`, `time`, `place`, `seen`, `seen-reason`, `present.<person id>`, `also-present`, `last-record` (the record that was the last one
 * when this was begun), `carried-from` (the plan whose goals and steps it goes on with), `corrects-version` (the number of the text that this correction began from), `form-edition` (of a correction: the edition of the form that its text was written under; none: as shipped), `last-shared`, `last-shared-why`, `last-shared-with.<person id>`, `part.<section>.state` ('open' | 'put-away'),
 * `part.<section>.<entry>.<field>` (the field `attachment` of a picture is its id, the field `step` of what was carried over is the passage that it goes on from), `meant.<number>`.
 * Of a draft about several children also `only.<section>.<entry>` and `of.<child id>.<key>`: see `several.ts`.
 */
export type DraftContent = Readonly<Record<string, string>>

/** One field as the writer changed it: what stood there when they began (as they had it), and what stands there now. */
export interface Change {
  readonly key: string
  readonly was: Before
  readonly now: string
}

/** What stood in a field: the text, or its mark, so that a page need not carry a long text twice. */
export type Before = string | { readonly mark: string }

/** A short mark by which a text is known again; of an empty text, nothing. Line ends make no difference. */
export const markOf = (text: string): string => (text === '' ? '' : createHash('sha256').update(plain(text)).digest('base64url').slice(0, 22))

const isStill = (text: string, was: Before): boolean => (typeof was === 'string' ? plain(text) === plain(was) : markOf(text) === was.mark)

/** A field that two people changed at once: theirs is kept in place, ours is kept beside it. */
export interface Conflict {
  readonly key: string
  readonly theirs: string
  readonly ours: string
}

/** The key under which an answer is kept. */
export const fieldKey = (section: string, entry: number, field: string): string => `part.${section}.${entry}.${field}`

const keyShape = /^(?:kind|document-kind|date|time|place|also-present|carried-from|present\.[0-9a-f-]{36}|meant\.\d{1,4}|part\.[a-z-]{1,40}\.state|only\.[a-z-]{1,40}\.\d{1,3}|of\.[0-9a-f-]{36}\.base\.[a-z-]{1,40}\.\d{1,3}|(?:of\.[0-9a-f-]{36}\.)?(?:seen|seen-reason|last-record|last-shared|last-shared-why|last-shared-with\.[0-9a-f-]{36}|part\.[a-z-]{1,40}\.\d{1,3}\.[a-z-]{1,40}))$/

/** True for a key that a draft can hold. What else a browser sends is dropped. */
export const isDraftKey = (key: string): boolean => keyShape.test(key)

/** True for a key that a writer fills in: not the ids that only the program sets. */
export const isWritersKey = (key: string): boolean => isDraftKey(key) && !/(?:^|\.)last-record$|^carried-from$|\.attachment$|\.step$|^of\.[^.]*\.base\./.test(key)

/** Line ends as one kind: a browser's form sends CR LF where its script reads LF, and the two must compare as equal. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n')

/** Lays one person's changes onto a draft, field by field. A field that somebody else changed meanwhile is never overwritten: it comes back as a conflict. */
export function mergeChanges(content: DraftContent, changes: readonly Change[]): { content: DraftContent; applied: readonly string[]; conflicts: readonly Conflict[] } {
  const merged: Record<string, string> = { ...content }
  const applied: string[] = []
  const conflicts: Conflict[] = []
  for (const change of new Map(changes.map(change => [change.key, change])).values()) {
    if (!isDraftKey(change.key)) continue
    const stands = merged[change.key] ?? ''
    const now = plain(change.now)
    if (stands === now) continue
    if (isStill(stands, change.was)) {
      if (now === '') delete merged[change.key]
      else merged[change.key] = now
      applied.push(change.key)
    } else if (!isStill(now, change.was)) conflicts.push({ key: change.key, theirs: stands, ours: now })
  }
  return { content: merged, applied, conflicts }
}

/** The parts of a form that are open in this draft, in the form's order. */
export const openSections = (form: Form, content: DraftContent): readonly Section[] => form.sections.filter(section => isOpen(section, content))

/** True for a part without which the document cannot be finished: it is not put away. */
export const isNeeded = (section: Section): boolean => section.opensWith === 'open' && section.fields.some(field => field.needed !== undefined)

/** True when the writer has this part on the page: it began open and was not put away, was added, or holds words. */
export function isOpen(section: Section, content: DraftContent): boolean {
  if (isNeeded(section)) return true
  const state = content[`part.${section.id}.state`]
  if (state === 'put-away') return false
  return state === 'open' || section.opensWith === 'open' || section.opensFor?.includes(content['document-kind'] ?? '') === true || entriesOf(section, content).length > 0
}

/** The numbers of the entries that hold at least one answer, in order. */
export function entriesOf(section: Pick<Section, 'id'>, content: DraftContent): readonly number[] {
  const start = `part.${section.id}.`
  const numbers = new Set<number>()
  for (const [key, value] of Object.entries(content)) {
    if (!key.startsWith(start) || value.trim() === '') continue
    const number = Number(key.slice(start.length).split('.')[0])
    if (Number.isInteger(number)) numbers.add(number)
  }
  return [...numbers].sort((a, b) => a - b)
}

/** A filled field in reading order, with the words that stand before and after it where the child reads it. */
export interface Piece {
  readonly key: string
  readonly entry: string
  readonly lead: string
  readonly text: string
  readonly tail: string
  readonly toChild: boolean
}

const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** An ISO date as a person would say it: `Tuesday 3 March 2026`. What is no date is given back as it is. */
export function sayDay(isoDay: string): string {
  const at = new Date(`${isoDay}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(isoDay) && !Number.isNaN(at.getTime()) ? longDay.format(at).replace(',', '') : isoDay
}

/** An answer as it is read: a day as a day, a choice by its words. */
export const sayAnswer = ({ kind, choices }: Pick<Field, 'kind' | 'choices'>, answer: string): string => (kind === 'date' ? sayDay(answer) : choices?.find(each => each.value === answer)?.text ?? answer)

/** The answers as one row of pieces, ready to be composed into the text that is checked. Parts that are put away are left out. */
export function piecesOf(form: Form, content: DraftContent): readonly Piece[] {
  const pieces: Piece[] = []
  for (const section of openSections(form, content)) {
    for (const entry of entriesOf(section, content)) {
      for (const field of section.fields) {
        const key = fieldKey(section.id, entry, field.id)
        const answer = content[key] ?? ''
        if (answer.trim() === '') continue
        pieces.push({ key, entry: `${section.id}.${entry}`, lead: field.lead, text: sayAnswer(field, answer), tail: field.tail ?? '', toChild: section.to === 'child' })
      }
    }
  }
  return pieces
}

/** A piece of a version before it is frozen. */
export interface PassageDraft {
  readonly section: string
  readonly entry: number
  readonly kind: PassageKind
  /** Written to the child: what is not is never opened to a reader. */
  readonly toChild: boolean
  readonly fields: Readonly<Record<string, string>>
  readonly attachmentId?: string
  /** The step of an earlier plan that this one goes on from: the id of its passage. */
  readonly goesOnFrom?: string
}

/** The passages that a draft makes: a paragraph each where a part is running text, an entry each where it repeats. */
export function passagesOf(form: Form, content: DraftContent): readonly PassageDraft[] {
  const passages: PassageDraft[] = []
  for (const section of openSections(form, content)) {
    for (const entry of entriesOf(section, content)) {
      const answers = Object.fromEntries(section.fields.map(field => [field.id, (content[fieldKey(section.id, entry, field.id)] ?? '').trim()]).filter(([, answer]) => answer !== ''))
      if (section.passage === 'picture') {
        const attachmentId = content[fieldKey(section.id, entry, 'attachment')]
        if (attachmentId) passages.push({ section: section.id, entry, kind: 'picture', toChild: section.to === 'child', fields: answers, attachmentId })
      } else if (section.repeats) {
        const step = content[fieldKey(section.id, entry, 'step')]
        if (Object.keys(answers).length > 0) passages.push({ section: section.id, entry, kind: section.passage, toChild: section.to === 'child', fields: answers, ...(step ? { goesOnFrom: step } : {}) })
      } else passages.push(...runningText(section, entry, answers))
    }
  }
  return passages
}

function runningText(section: Section, entry: number, answers: Readonly<Record<string, string>>): PassageDraft[] {
  const { text = '', ...others } = answers
  const passages: PassageDraft[] = text.split(/\n\s*\n/).map(each => each.trim()).filter(each => each !== '').map(paragraph => ({ section: section.id, entry, kind: section.passage, toChild: section.to === 'child', fields: { text: paragraph } }))
  if (Object.keys(others).length > 0) passages.push({ section: section.id, entry, kind: section.passage, toChild: section.to === 'child', fields: others })
  return passages
}

/** How many characters a draft can hold: about four times 200,000 words. */
export const longestDraft = 5_000_000

/** True for an ISO date that is in the calendar: `2026-02-30` is not. Nor is `0026-03-05`, which a browser's date box makes of a year typed as 26. */
export function isDay(text: string): boolean {
  if (!/^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}
