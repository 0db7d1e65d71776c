import type { About } from '../../guidance/about.ts'
import { leftOut } from '../../guidance/left-out.ts'
import { type Meant, meantHere } from '../../guidance/meant.ts'
import { differenceKinds } from '../../guidance/rewrite/fidelity/difference.ts'
import { rules } from '../../guidance/rules/index.ts'
import { type Change, type DraftContent, fieldKey, isWritersKey } from '../../domain/draft-content.ts'
import { forWhomKey, nextEntry } from '../../domain/several.ts'
import type { Door } from '../../store/as.ts'
import { childIdsOf, type Draft, keepWordsBeside, putDraftAway, saveDraft } from '../../store/drafts.ts'
import { takeNoteOutOfDraft } from '../../store/source-notes.ts'
import { storable } from '../form-fields.ts'
import { placeOf, sayDifferently, sayTheSame, type SeveralOutcome, writeToOneLess, writeToOthers } from './several-deeds.ts'
import { changesTyped } from './typed.ts'
import type { ConflictView } from './view.ts'
import { findingWords } from './words.ts'

type Fields = Readonly<Record<string, string>>

/** Where a writer is led after a button was pressed, or what the page is to show at once. */
export type Outcome =
  | { readonly go: string }
  | { readonly putAway: string }
  | { readonly show: Draft; readonly conflicts?: readonly ConflictView[]; readonly notice?: string; readonly unreasoned?: { readonly rule: string; readonly quote: string } }

/** Which button was pressed, and on what: `put-away.worries` is `put-away` on `worries`. */
function pressed(button: string | undefined): { deed: string; on: string } {
  const [deed = 'save', ...on] = (button ?? 'save').split('.')
  return { deed, on: on.join('.') }
}

/** Saves all that was typed, whichever button was pressed; then does what the button says. Where two people wrote in one field, that is shown first. `aboutChild` tells what the engine is told of a record to one child of a draft. */
export async function press(door: Door, draftId: string, fields: Fields, aboutChild: (draft: Draft, childId: string) => Promise<About>): Promise<Outcome> {
  const { deed, on } = pressed(fields['do'])
  const saved = await saveDraft(door, draftId, deed === 'keep-mine' ? changesWithMine(fields, on) : changesTyped(fields))
  if (deed === 'keep-mine') await keepWhatGaveWay(door, saved.before, saved.draft, fields, on)
  if (saved.conflicts.length > 0) return { show: saved.draft, conflicts: conflictsBy(door, saved) }

  const page = `/drafts/${draftId}`
  const checking = fields['checking'] === 'yes' || ofTheList.has(deed) ? 'check=yes' : ''
  const back = (anchor: string, more = '') => ({ go: `${page}${query(checking, more)}${anchor}` })
  const several = async (done: Promise<SeveralOutcome>): Promise<Outcome> => {
    const after = await done
    return 'notice' in after ? { show: saved.draft, notice: after.notice } : back(after.anchor, after.more)
  }
  switch (deed) {
    case 'check': return back('#findings')
    case 'read': return { go: `${page}/read` }
    case 'put-away': return setFields(door, saved.draft, { [`part.${on}.state`]: 'put-away' }).then(() => back('#other-parts'))
    case 'bring': return setFields(door, saved.draft, { [`part.${on}.state`]: 'open' }).then(() => back(`#part-${encodeURIComponent(on)}`))
    case 'add-entry': return back(`#part-${encodeURIComponent(on)}`, `add=${encodeURIComponent(on)}`)
    case 'remove-picture': return setFields(door, saved.draft, { ...Object.fromEntries(['attachment', 'what', 'made-by'].map(field => [`part.pictures.${Number(on)}.${field}`, ''])), [forWhomKey('pictures', Number(on))]: '' }).then(() => back('#part-pictures'))
    case 'take': return take(door, saved.draft, on).then(taken => (taken ? back('#findings') : { show: saved.draft, notice: findingWords.stale }))
    case 'meant': return meant(door, saved.draft, on, fields).then(unreasoned => (unreasoned ? { show: saved.draft, unreasoned } : back('#findings')))
    case 'not-meant': return setFields(door, saved.draft, on.startsWith('meant.') ? { [on]: '' } : {}).then(() => back('#findings'))
    case 'left-out': return leaveOut(door, saved.draft, on).then(() => back('#lost'))
    case 'not-left-out': return setFields(door, saved.draft, on.startsWith('meant.') ? { [on]: '' } : {}).then(() => back('#lost'))
    case 'note': return { go: `${page}/notes` }
    case 'take-out': return takeNoteOutOfDraft(door, saved.draft, on).then(({ left }) => back('', `taken-out=${left === 0 ? 'all' : 'some'}`))
    case 'with': return several(writeToOthers(door, saved.draft, fields))
    case 'take-off': return several(writeToOneLess(door, saved.draft, on, false))
    case 'split': return several(writeToOneLess(door, saved.draft, on, true))
    case 'differ':
    case 'same': {
      const place = await placeOf(door, saved.draft, on)
      if (place) await (deed === 'same' ? sayTheSame(door, saved.draft, place) : aboutChild(saved.draft, place.childId).then(about => sayDifferently(door, saved.draft, place, about)))
      return place ? back(`#${encodeURIComponent(fieldKey(place.section.id, place.entry, place.section.fields[0]?.id ?? ''))}`) : back('')
    }
    case 'put-draft-away': return putDraftAway(door, draftId).then(({ childId }) => ({ putAway: childId }))
    case 'keep-mine':
    case 'keep-theirs': return back(`#${encodeURIComponent(on)}`)
    default: return back('')
  }
}

/** The buttons that lead to the list of findings, or stand in it. */
const ofTheList: ReadonlySet<string> = new Set(['check', 'take', 'meant', 'not-meant'])

const query = (...parts: readonly string[]): string => {
  const given = parts.filter(part => part !== '')
  return given.length === 0 ? '' : `?${given.join('&')}`
}

/** Who wrote what stands in the way. When the last to change the draft is the asker, it is not known. */
export const conflictsBy = (door: Door, { before, conflicts }: Awaited<ReturnType<typeof saveDraft>>): readonly ConflictView[] =>
  conflicts.map(conflict => ({ ...conflict, by: before.changedBy === door.asking.personId ? undefined : before.changedByName }))

/** Sets fields of the draft as it stands in this transaction. */
export const setFields = (door: Door, draft: Draft, answers: DraftContent) =>
  saveDraft(door, draft.id, Object.entries(answers).map(([key, now]) => ({ key, was: draft.content[key] ?? '', now })))

/** The changes, with the words that had given way put in the place of those that stand. */
function changesWithMine(fields: Fields, key: string): readonly Change[] {
  const mine = fields[`mine.${key}`]
  return changesTyped(fields).map(change => (change.key === key && mine !== undefined ? { ...change, now: mine } : change))
}

/** What stood in the field, and what was typed over it meanwhile, are kept beside the draft. */
async function keepWhatGaveWay(door: Door, before: Draft, after: Draft, fields: Fields, key: string): Promise<void> {
  const stands = after.content[key] ?? ''
  const theirs = before.content[key] ?? ''
  const typed = (fields[key] ?? '').replace(/\r\n?/g, '\n')
  if (theirs !== '' && theirs !== stands) await keepWordsBeside(door, after, key, theirs)
  if (typed !== '' && typed !== stands && typed !== theirs) await keepWordsBeside(door, after, key, typed)
}

/** Puts better words in, if the words that they replace still stand there. */
async function take(door: Door, draft: Draft, given: string): Promise<boolean> {
  const { key, start, end, quote, replacement } = parsed(given)
  if (typeof key !== 'string' || typeof quote !== 'string' || typeof replacement !== 'string' || !isPlace(start) || !isPlace(end)) return false
  const text = draft.content[key] ?? ''
  if (quote === '' || text.slice(start, end) !== quote || !/^(?:of\.[^.]+\.)?part\./.test(key) || !isWritersKey(key)) return false
  await setFields(door, draft, { [key]: storable(text.slice(0, start) + replacement + text.slice(end)) })
  return true
}

/** Notes that a finding was meant, and why: that place, or that word wherever it stands. Without a reason it is asked again. */
async function meant(door: Door, draft: Draft, given: string, fields: Fields): Promise<{ rule: string; quote: string } | undefined> {
  const { rule: ruleGiven, quote, reason: field, key, start, end } = parsed(given)
  const rule = rules.find(each => each.id === ruleGiven)?.id
  if (!rule || typeof quote !== 'string' || typeof field !== 'string' || typeof key !== 'string' || !isPlace(start) || !isPlace(end)) return undefined
  const reason = (fields[field] ?? '').trim()
  if (reason === '') return { rule, quote }
  const text = draft.content[key] ?? ''
  await keepMeant(door, draft, text.slice(start, end) === quote ? meantHere({ start, end, finding: { rule, quote } }, text, reason) : { rule, quote, reason })
  return undefined
}

/** Notes that something of the note is left out on purpose, once. */
async function leaveOut(door: Door, draft: Draft, given: string): Promise<void> {
  const { kind, quote } = parsed(given)
  const known = differenceKinds.find(each => each === kind)
  if (known === undefined || typeof quote !== 'string' || quote === '') return
  const meant = leftOut({ kind: known, quote: storable(quote) })
  if (!Object.values(draft.content).includes(JSON.stringify(meant))) await keepMeant(door, draft, meant)
}

/** Keeps it under the next free number. */
async function keepMeant(door: Door, draft: Draft, meant: Meant): Promise<void> {
  const free = Array.from({ length: 9999 }, (_, at) => `meant.${at}`).find(each => draft.content[each] === undefined)
  if (free) await setFields(door, draft, { [free]: JSON.stringify(meant) })
}

function parsed(given: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(given)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

/** The number under which one more picture is kept. */
export const nextPicture = (draft: Draft): number => nextEntry(draft.content, childIdsOf(draft), 'pictures')

/** The fields of one picture; `whose`: of a draft to several children, the one whose it is, or all. */
export const pictureFields = (entry: number, picture: { readonly attachment: string; readonly what: string; readonly madeBy: string }, whose?: string): DraftContent => ({
  ...(whose === undefined ? {} : { [forWhomKey('pictures', entry)]: whose }),
  'part.pictures.state': 'open',
  [fieldKey('pictures', entry, 'attachment')]: picture.attachment, [fieldKey('pictures', entry, 'what')]: picture.what, [fieldKey('pictures', entry, 'made-by')]: picture.madeBy,
})
