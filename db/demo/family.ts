import type { AboutYouKind } from '../../src/domain/about-you.ts'
import type { VoiceKind } from '../../src/domain/voice.ts'
import type { DocumentCode } from '../../src/domain/catalogue.ts'
import type { EntryKind } from '../../src/domain/file-entries.ts'

/** A day, `2024-03-05`. */
type Day = string
/** A time at the place where it happened (Europe/London), `2024-03-05T15:30`. */
type LocalTime = string

/** Keys are short names used only inside the demo data to point from one thing to another. */
export interface DemoPerson {
  readonly key: string
  readonly fullName: string
  readonly preferredName?: string
  readonly pronouns: string
  readonly dateOfBirth?: Day
  /** Has a sign-in of their own. Only they can be shown a record on their own page. */
  readonly signsIn?: true
}

export interface DemoChild extends DemoPerson {
  readonly dateOfBirth: Day
  /** False for a baby or a child who does not use words. */
  readonly usesWords: boolean
  /** How the child talks or lets people know things, told to the child. */
  readonly communication: string
}

export interface DemoStaff extends DemoPerson {
  readonly jobTitle: string
  readonly does: 'practitioner' | 'manager' | 'administrator'
  /** Key of the team. */
  readonly team: string
  /** First and last day of work here; no `to`: works here now. */
  readonly from: Day
  readonly to?: Day
}

export interface DemoRecord {
  readonly child: string
  readonly document: DocumentCode
  /** Which kind, of a document that has several. */
  readonly kind?: string
  /** For D01: visit, call, meeting or other contact. */
  readonly contact?: 'visit' | 'call' | 'meeting' | 'other'
  readonly at: LocalTime
  /** Where the form asks for it. */
  readonly place?: string
  /** `alone`: the child was seen alone; `with-others`; `not-seen`. The reason is told to the child ("You did not want to, and that was fine."). */
  readonly seen?: 'alone' | 'with-others' | 'not-seen'
  readonly seenReason?: string
  /** Who was there besides the child: keys of people. */
  readonly present: readonly string[]
  /** Key of the staff member who wrote it. */
  readonly author: string
  /** Why somebody wrote it who was not working with the child on that day: `team manager`, `social worker on duty that evening`. */
  readonly authorAs?: string
  /** Answers by section id and field id of the document's form (`src/domain/forms/`); a section that repeats has several entries.
   *  A document without a form has the one section `text` with the one field `text`. */
  readonly sections: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
  /** One visit to several children, each with a record of their own: the records of one event have the same word here, and were written at once. What they say alike in the same place was written for all. */
  readonly together?: string
  /** The note about the child that it was written from, as the author pasted it. */
  readonly note?: string
  /** Days on which it was shared, with whom and how; none: never shared. */
  readonly shared?: readonly { readonly with: string; readonly on: Day; readonly how: 'own-page' | 'read-together' | 'printed' }[]
  /** What the child or a family member answered. `about`: the beginning of the passage it is about; omitted: the whole. */
  readonly responses?: readonly { readonly by: string; readonly on: Day; readonly kind: 'that-is-right' | 'not-how-it-was'; readonly words?: string; readonly about?: string }[]
  /** A later correction: the sections that changed, and why. */
  readonly correction?: { readonly on: Day; readonly by: string; readonly reason: string; readonly sections: DemoRecord['sections'] }
}

/** Something that stands on a child's file besides the records, with who wrote it and when. Answers are by the field ids of its form (`src/domain/file-entries.ts`, `person-form.ts`). */
export interface DemoEntry {
  /** `person`: more about who somebody is. `stands`: more about how somebody of `around` stands to the child. */
  readonly kind: Exclude<EntryKind, 'relationship' | 'involvement'> | 'person' | 'stands'
  readonly child: string
  /** Whom it is about, and the second of two who belong together: keys of people. */
  readonly person?: string
  readonly other?: string
  readonly by: string
  readonly on: Day
  readonly answers: Readonly<Record<string, string>>
  readonly why?: string
}

/** Something that a child told us, kept by itself or with a record. */
export interface DemoVoice {
  readonly child: string
  readonly kind: VoiceKind
  readonly on: Day
  /** The key of a person or a member of staff: to whom it was said or given, or who saw it. */
  readonly to: string
  readonly how: string
  readonly words?: string
  readonly what?: string
  readonly madeBy?: string
  /** A picture of lines (SVG). */
  readonly drawing?: string
  /** Humming, so many seconds long, at a pitch in hertz. */
  readonly sound?: { readonly seconds: number; readonly pitch: number }
  /** The time of the record that it belongs to. */
  readonly ofRecord?: LocalTime
  /** False: it does not stand on the child's own page. */
  readonly isOpen?: boolean
}

export interface DemoFamily {
  readonly key: string
  readonly children: readonly DemoChild[]
  /** Family, carers, friends, and professionals from outside (teacher, health visitor). */
  readonly people: readonly DemoPerson[]
  /** How a person stands to a child. Family and carers have `relationship` (mum, foster carer); professionals `role` (class teacher at Alder Road Primary School). */
  readonly around: readonly { readonly child: string; readonly person: string; readonly relationship?: string; readonly role?: string; readonly from?: Day; readonly to?: Day; readonly parentalResponsibility?: boolean }[]
  /** Which staff work with which child, from-to (`to` is the last day). */
  readonly allocations: readonly { readonly child: string; readonly staff: string; readonly from: Day; readonly to?: Day }[]
  readonly involvements: readonly { readonly child: string; readonly threshold: 'early-help' | 'child-in-need' | 'child-protection' | 'child-in-care' | 'care-leaver'; readonly from: Day; readonly to?: Day }[]
  /** `saidBy` is the key of a child, a person or a staff member. A word of the child's own says what it means, and may say which of our words it stands for. */
  readonly aboutYou: readonly { readonly child: string; readonly kind: AboutYouKind; readonly text: string; readonly means?: string; readonly standsFor?: readonly string[]; readonly saidBy: string; readonly on: Day }[]
  readonly entries: readonly DemoEntry[]
  readonly voices?: readonly DemoVoice[]
  readonly records: readonly DemoRecord[]
}

/** A word of the authority's own, with its plain meaning; `from` and `to` say when people used it. */
interface DemoTerm {
  readonly words: string
  readonly meaning: string
  readonly from?: Day
  readonly to?: Day
}

export interface Demo {
  readonly authority: { readonly name: string }
  readonly teams: readonly { readonly key: string; readonly name: string }[]
  readonly staff: readonly DemoStaff[]
  readonly families: readonly DemoFamily[]
  readonly glossary?: readonly DemoTerm[]
  /** What an administrator did: gave a team another name, tried the numbers that readers are given, added somebody who begins soon. */
  readonly administration: {
    readonly renamed: { readonly team: string; readonly formerly: string; readonly on: Day; readonly why: string }
    readonly contactChecked: Day
    readonly begins: Pick<DemoStaff, 'fullName' | 'jobTitle' | 'does' | 'team' | 'from'> & { readonly on: Day }
  }
}
