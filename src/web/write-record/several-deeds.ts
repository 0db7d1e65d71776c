import { fieldKey, markOf } from '../../domain/draft-content.ts'
import type { Form, Section } from '../../domain/form.ts'
import { asksFor } from '../../domain/facts-asked.ts'
import { baseKey, canBeForSeveral, everybody, forWhomKey, ownKey, ownWordsIn, wordsOfEntry } from '../../domain/several.ts'
import type { About } from '../../guidance/about.ts'
import { forAnother } from '../../guidance/rewrite/for-another.ts'
import { type Door, isId } from '../../store/as.ts'
import { childIdsOf, type Draft, keepWordsBeside, saveDraft } from '../../store/drafts.ts'
import { formOfDraft } from '../../store/form-editions.ts'
import { readLastContact } from '../../store/records.ts'
import { addChildren, takeChildOff } from '../../store/several-children.ts'
import { newKey } from '../signed-in.ts'
import { storable } from '../form-fields.ts'
import { severalWords } from './several-words.ts'

type Fields = Readonly<Record<string, string>>

/** Where the writer is led after a button about several children: to a place on the page, with what is asked for it; or told why nothing was done. */
export type SeveralOutcome = { readonly anchor: string; readonly more?: string } | { readonly notice: string }

/** The children that were chosen on a form: boxes `with.<id>`, and one out of a list. */
export const childrenChosen = (fields: Fields): readonly string[] =>
  [...Object.entries(fields).flatMap(([name, value]) => (name.startsWith('with.') && value === 'yes' ? [name.slice('with.'.length)] : [])), fields['with-other'] ?? ''].filter(isId)

/** What a draft needs to know of each child that it is written to besides: of a visit, which record was their last. */
export async function knownOfOthers(door: Door, form: Pick<Form, 'facts'>, childIds: readonly string[]): Promise<Record<string, string>> {
  const known: Record<string, string> = {}
  if (!asksFor(form.facts, 'seen')) return known
  for (const childId of childIds) {
    const last = await readLastContact(door, childId)
    if (last) known[ownKey(childId, 'last-record')] = last.id
  }
  return known
}

/** Writes to the chosen children too. */
export async function writeToOthers(door: Door, draft: Draft, fields: Fields): Promise<SeveralOutcome> {
  const { form } = await formOfDraft(door, draft)
  if (draft.correctsRecordId || !canBeForSeveral(form)) return { notice: severalWords.oneChildEach }
  const chosen = childrenChosen(fields)
  if (chosen.length === 0) return { notice: severalWords.nobodyChosen }
  await addChildren(door, draft.id, chosen, await knownOfOthers(door, form, chosen))
  return { anchor: '#with-whom' }
}

/** Writes to a child no more. Where words stand for them alone that is asked about first (`split` answers it). */
export async function writeToOneLess(door: Door, draft: Draft, childId: string, isAsked: boolean): Promise<SeveralOutcome> {
  if (!isAsked && ownWordsIn(draft.content, childId).length > 0) return { anchor: '#taking-off', more: `taking-off=${encodeURIComponent(childId)}` }
  const { begun } = await takeChildOff(door, newKey(), draft.id, childId)
  return { anchor: '#with-whom', ...(begun === undefined ? {} : { more: `begun=${begun}` }) }
}

interface Place { readonly childId: string; readonly section: Section; readonly entry: number }

/** The place in a draft that a button names: `<child>.<section>.<entry>`. */
export async function placeOf(door: Door, draft: Draft, on: string): Promise<Place | undefined> {
  const { form } = await formOfDraft(door, draft)
  const [childId = '', sectionId, entry = ''] = on.split('.')
  const section = form.sections.find(({ id }) => id === sectionId)
  return section && childIdsOf(draft).includes(childId) && /^\d{1,3}$/.test(entry) ? { childId, section, entry: Number(entry) } : undefined
}

/** Begins other words for one child, from those for everybody: turned to this child as far as that is safe. */
export async function sayDifferently(door: Door, draft: Draft, { childId, section, entry }: Place, about: About): Promise<void> {
  const changes = section.fields.flatMap(({ id, kind }) => {
    const words = draft.content[fieldKey(section.id, entry, id)] ?? ''
    const key = ownKey(childId, fieldKey(section.id, entry, id))
    return words.trim() === '' || (kind !== 'long-text' && kind !== 'short-text') ? [] : [{ key, was: draft.content[key] ?? '', now: storable(forAnother(words, about)) }]
  })
  const whom = forWhomKey(section.id, entry)
  const base = baseKey(childId, section.id, entry)
  await saveDraft(door, draft.id, [
    ...changes, { key: base, was: draft.content[base] ?? '', now: markOf(wordsOfEntry(draft.content, section, entry)) },
    // Who says something differently to one of them says it to all.
    ...(draft.content[whom] ? [] : [{ key: whom, was: '', now: everybody }]),
  ])
}

/** Gives a child the words for everybody again. Those that were theirs are kept beside the draft. */
export async function sayTheSame(door: Door, draft: Draft, { childId, section, entry }: Place): Promise<void> {
  const keys = section.fields.map(({ id }) => ownKey(childId, fieldKey(section.id, entry, id))).filter(key => draft.content[key] !== undefined)
  for (const key of keys) await keepWordsBeside(door, draft, key, draft.content[key] ?? '')
  await saveDraft(door, draft.id, [...keys, baseKey(childId, section.id, entry)].map(key => ({ key, was: draft.content[key] ?? '', now: '' })))
}
