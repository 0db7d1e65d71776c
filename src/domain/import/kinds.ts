import { catalogue } from '../catalogue.ts'

/** What a file of an earlier system can hold. In this order they are brought: what comes later hangs on what came before. */
export const importKinds = ['team', 'staff', 'person', 'child', 'relationship', 'allocation', 'involvement', 'record'] as const
export type ImportKind = (typeof importKinds)[number]

/** How a field is read. `moment`: a day with or without a time, by the clock of the authority's place. `names`: several, parted by semicolons. `key-of`: the key of another row. */
export type FieldType =
  | { readonly is: 'words'; readonly most: number }
  | { readonly is: 'text' | 'names' | 'flag' }
  | { readonly is: 'day' | 'moment'; readonly mayBeAhead: boolean }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'key-of'; readonly kind: 'team' | 'staff' | 'person' | 'child' }

export interface ImportField {
  readonly id: string
  readonly type: FieldType
  readonly needed: boolean
  /** What it is, to whoever writes the mapping. */
  readonly what: string
}

const words = (id: string, what: string, needed = false, most = 300): ImportField => ({ id, what, needed, type: { is: 'words', most } })
const day = (id: string, what: string, needed = false, mayBeAhead = false): ImportField => ({ id, what, needed, type: { is: 'day', mayBeAhead } })
const choice = (id: string, what: string, of: readonly string[], needed = false): ImportField => ({ id, what, needed, type: { is: 'choice', of } })
const keyOf = (id: string, kind: 'team' | 'staff' | 'person' | 'child', what: string): ImportField => ({ id, what, needed: true, type: { is: 'key-of', kind } })
const spans = (needed: boolean): readonly ImportField[] => [day('from', 'the first day', needed), day('to', 'the last day; empty: it goes on', false, true)]

const key = words('key', 'by what the row is known again: it must stay the same there, and stand once in the file', true, 200)
const ownKey = { ...key, needed: false, what: 'by what the row is known again; made of the other columns when it is not given' }
const who: readonly ImportField[] = [
  words('fullName', 'the name that is used today', true), words('preferredName', 'what they like to be called'), words('legalName', 'the name in law, where it is another'),
  { id: 'earlierNames', needed: false, what: 'names from before, parted by semicolons', type: { is: 'names' } },
  words('pronouns', 'she/her, he/him, they/them …'), day('dateOfBirth', 'the day they were born'),
]

/** The fields of each kind of row. */
export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  team: [key, words('name', 'what the team is called', true)],
  staff: [key, ...who.filter(({ id }) => id !== 'dateOfBirth'), words('jobTitle', 'what they are', true), keyOf('team', 'team', 'the key of their team'), ...spans(true)],
  person: [key, ...who, day('diedOn', 'the day they died')],
  child: [key, ...who, day('diedOn', 'the day they died'), words('communication', 'how they like to talk, or how they show what they think', false, 2000)],
  relationship: [
    ownKey, keyOf('child', 'child', 'the key of the child'), keyOf('person', 'person', 'the key of the person'), words('relationship', 'what they are to the child: mum, grandad, foster carer'), words('role', 'for a professional: class teacher, doctor'),
    { id: 'parentalResponsibility', needed: false, what: 'has parental responsibility: yes or no', type: { is: 'flag' } },
    choice('responsibilityBy', 'by what they have it', ['birth-mother', 'birth-certificate', 'married', 'agreement', 'parental-responsibility-order', 'child-arrangements-order', 'special-guardianship-order', 'adoption-order', 'care-order', 'other']),
    day('responsibilityFrom', 'since when they have it'), ...spans(false),
  ],
  allocation: [ownKey, keyOf('child', 'child', 'the key of the child'), keyOf('staff', 'staff', 'the key of the member of staff'), ...spans(true)],
  involvement: [ownKey, keyOf('child', 'child', 'the key of the child'), choice('threshold', 'what the work was', ['early-help', 'child-in-need', 'child-protection', 'child-in-care', 'care-leaver'], true), ...spans(true)],
  record: [
    key, keyOf('child', 'child', 'the key of the child'), choice('code', 'which document type it is', catalogue.map(({ code }) => code), true),
    { id: 'happened', needed: true, what: 'the day that it is about, or was written', type: { is: 'moment', mayBeAhead: false } },
    words('title', 'what it is called there'), { id: 'text', needed: true, what: 'the words', type: { is: 'text' } },
    words('author', 'who wrote it, by name', true), words('authorJobTitle', 'what they were'), day('writtenOn', 'the day on which it was written, where that is another'),
    choice('contact', 'for D01: what it was', ['visit', 'call', 'meeting', 'other']),
  ],
}

/** One row as it is to be brought: answers by field id, days as ISO dates, moments as `2016-03-05 15:30`. What is not known is left out. */
export interface ImportRow {
  readonly kind: ImportKind
  readonly key: string
  readonly values: Readonly<Record<string, string>>
  /** Of all that it holds, 32 letters: another one means that the row is another than before. */
  readonly hash: string
}
