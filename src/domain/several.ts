import { type DraftContent, entriesOf, fieldKey } from './draft-content.ts'
import type { FactsOf } from './facts-asked.ts'
import type { Form } from './form.ts'
import { readMeant } from '../guidance/meant.ts'

// A draft can be about several children: a visit to two sisters. It is written once, and each of them gets a record of their own.
// `only.<section>.<entry>` says for whom an entry is; `of.<child id>.<key>` is what stands under that key for this child alone.

/** The value of `only.…` for an entry that every child gets. */
export const everybody = 'all'

/** Under which key it is said for whom an entry is. */
export const forWhomKey = (section: string, entry: number): string => `only.${section}.${entry}`

/** The key of what stands for one child where it differs. */
export const ownKey = (childId: string, key: string): string => `of.${childId}.${key}`

/** The key of the mark of the words for everybody, as they stood when others were begun from them for this child. */
export const baseKey = (childId: string, section: string, entry: number): string => ownKey(childId, `base.${section}.${entry}`)

const shared: readonly FactsOf[] = ['contact', 'family-time']

/** True for a document that one event can give to several children: of a visit, a call or time with family. A plan is made for one child at a time, and what is carried on in it is theirs. */
export const canBeForSeveral = (form: Form): boolean => shared.includes(form.facts) && !form.carriesOn

/** A child of a draft, with those who stand on the child's own file. */
export interface OneOfSeveral {
  readonly childId: string
  readonly onFile: ReadonlySet<string>
}

/** Facts that are asked of each child anew. Those of the child from whose file the draft was begun stand under the plain key. */
const isOfOneChild = (key: string): boolean => /^(?:seen|seen-reason|last-record|last-shared|last-shared-why|carried-from|corrects-version|last-shared-with\..*)$/.test(key)

/** The key under which a fact stands for this child of the draft. */
export const factKey = (childIds: readonly string[], childId: string, key: string): string => (childIds[0] === childId || !isOfOneChild(key) ? key : ownKey(childId, key))

/** For whom an entry is: `all`, the id of a child of the draft, or undefined when nobody has said so. Of a draft to one child, all of it is theirs. */
export function forWhom(content: DraftContent, childIds: readonly string[], section: string, entry: string | number): string | undefined {
  const said = content[`only.${section}.${entry}`] ?? ''
  if (said === everybody || childIds.includes(said)) return said
  return childIds.length === 1 && said === '' ? everybody : undefined
}

/**
 * What a draft about several children is for one of them: a draft to this child alone, in which no word stands that is for another.
 * @param childIds the children of the draft, first the one from whose file it was begun
 * @param unchosen what becomes of an entry of which nobody has said for whom it is: nobody gets it, or, where it is only checked, everybody
 */
export function partFor(content: DraftContent, childIds: readonly string[], { childId, onFile }: OneOfSeveral, unchosen: 'left-out' | 'kept' = 'left-out'): DraftContent {
  if (childIds.length === 1 && !Object.keys(content).some(key => key.startsWith('of.') || key.startsWith('only.'))) return content
  const isForAll = (section: string, entry: string): boolean => {
    const whose = forWhom(content, childIds, section, entry)
    return whose === everybody || (whose === undefined && unchosen === 'kept' && !content[`only.${section}.${entry}`])
  }
  const isTheirs = (section: string, entry: string): boolean => isForAll(section, entry) || forWhom(content, childIds, section, entry) === childId
  const part: Record<string, string> = {}
  const others: string[] = []
  for (const [key, value] of Object.entries(content)) {
    const [kind, section = '', entry = ''] = key.split('.')
    if (kind === 'only' || kind === 'of' || kind === 'meant') continue
    if (kind === 'part' && entry !== 'state') {
      if (isTheirs(section, entry)) part[key] = value
      else others.push(value)
    } else if (kind === 'present') { if (section !== childId && (onFile.has(section) || childIds.length === 1)) part[key] = value }
    else if (kind !== 'part' && (childId === childIds[0] || !isOfOneChild(key))) part[key] = value
  }
  const start = ownKey(childId, '')
  for (const [key, value] of Object.entries(content)) {
    if (!key.startsWith('of.') || value === '') continue
    const [, own = '', kind, section = '', entry = ''] = key.split('.')
    if (own !== childId) { if (kind === 'part') others.push(value) }
    // An entry that is for one child alone has no other wording.
    else if (kind === 'part') { if (childIds.length > 1 && isForAll(section, entry)) part[key.slice(start.length)] = value }
    else if (kind !== 'base') part[key.slice(start.length)] = value
  }
  for (const [key, value] of Object.entries(content)) {
    if (/^part\.[a-z-]+\.state$/.test(key) && isStateOf(content, part, key)) part[key] = value
    else if (key.startsWith('meant.') && isMeantIn(value, part, others)) part[key] = value
  }
  return part
}

/** That a part was opened or put away is told to a child who has something in it, or where nobody has. */
function isStateOf(content: DraftContent, part: DraftContent, key: string): boolean {
  const start = key.slice(0, -'state'.length)
  const has = (of: DraftContent): boolean => Object.keys(of).some(each => each.startsWith(start) && each !== key)
  return has(part) || !has(content)
}

/** What was meant, and why, belongs to a child in whose words it stands, and in no other's: a reason can speak of the other. */
function isMeantIn(kept: string, part: DraftContent, others: readonly string[]): boolean {
  const meant = readMeant(kept)
  if (!meant) return false
  const words = `${meant.before ?? ''}${meant.quote}${meant.after ?? ''}`
  return Object.entries(part).some(([key, value]) => key.startsWith('part.') && value.includes(words)) && !others.some(value => value.includes(words))
}

/** The id of the child for whom the words under a key are, when that is none of the draft's: words that come late, from a page that was open when a child was taken off. */
export function anotherChild(content: DraftContent, childIds: readonly string[], key: string): string | undefined {
  const [kind, section = '', entry = ''] = key.split('.')
  const whose = kind === 'of' ? section : kind === 'part' && entry !== 'state' ? content[`only.${section}.${entry}`] ?? '' : ''
  return whose === '' || whose === everybody || childIds.includes(whose) ? undefined : whose
}

/** What stands in a draft for one child and no other: entries of their own, and words said differently to them. */
export const ownWordsIn = (content: DraftContent, childId: string): readonly string[] => Object.entries(content).flatMap(([key, value]) => {
  const [kind, section = '', entry = ''] = key.split('.')
  const isOwn = kind === 'part' ? content[`only.${section}.${entry}`] === childId : kind === 'of' && section === childId && entry === 'part'
  return isOwn && value.trim() !== '' ? [value] : []
})

/** The entries, `<section>.<entry>`, that are said differently to a child. */
export const saidDifferently = (content: DraftContent, childId: string): ReadonlySet<string> =>
  new Set(Object.keys(content).flatMap(key => (key.startsWith(ownKey(childId, 'part.')) ? [key.split('.').slice(3, 5).join('.')] : [])))

/**
 * A draft from which a child is taken off: nothing of theirs is in it. That an entry was theirs stays written, so that words which come late from another page do not become another's.
 * Their own part is `partFor`.
 */
export function withoutChild(content: DraftContent, childId: string): DraftContent {
  const start = ownKey(childId, '')
  const kept = Object.fromEntries(Object.entries(content).filter(([key]) => {
    const [kind, section = '', entry = ''] = key.split('.')
    return !key.startsWith(start) && !(kind === 'part' && content[`only.${section}.${entry}`] === childId)
  }))
  const gone = ownWordsIn(content, childId)
  return Object.fromEntries(Object.entries(kept).filter(([key, value]) => !key.startsWith('meant.') || isMeantIn(value, kept, gone)))
}

/** The number of the next entry of a part: behind those that hold words, and never one that was another child's. */
export function nextEntry(content: DraftContent, childIds: readonly string[], section: string): number {
  let next = (entriesOf({ id: section }, content).at(-1) ?? -1) + 1
  while (anotherChild(content, childIds, fieldKey(section, next, 'any')) !== undefined) next++
  return next
}

/** The words for everybody of an entry, as one text. */
export const wordsOfEntry = (content: DraftContent, section: Form['sections'][number], entry: number): string => section.fields.map(({ id }) => content[fieldKey(section.id, entry, id)] ?? '').join('\n')

/** `Saffy, Jesse and Billie`. */
export const inWords = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
