import type { SignedIn } from '../parts/page.tsx'
import type { AnswerView, LetterView, Reader, SectionView } from '../parts/record-view/view.ts'
import type { ToldView } from '../parts/told.tsx'

/** A day as an ISO date, `2026-03-03`. */
type Day = string

/** What every page of the story needs. */
export interface StoryFrame {
  readonly authority: string
  readonly who: SignedIn
  readonly reader: Reader
}

/** One record in the list. */
export interface RecordLine {
  readonly href: string
  readonly day: Day
  /** What the child reads above it: the catalogue's `titleToChild`. */
  readonly title: string
  /** Full name and what they did: `Jo Bell, your social worker`. */
  readonly by: string
  /** The child it is written to, where a list has records to several. */
  readonly writtenTo?: string | undefined
  readonly unread?: boolean | undefined
  readonly changedOn?: Day | undefined
  /** How old the child was, where an adult reads. */
  readonly age?: number | undefined
}

export interface StoryListView extends StoryFrame {
  /** How many things that they told us stand open on their page. */
  readonly told: number
  readonly records: readonly RecordLine[]
  /** The page of the list, from 1, and how many there are. */
  readonly page: number
  readonly pages: number
  readonly previousHref?: string | undefined
  readonly nextHref?: string | undefined
  /** Turns the order round; absent when there is nothing to turn. */
  readonly order: { readonly now: 'newest-first' | 'oldest-first'; readonly otherHref?: string | undefined }
}

/** An earlier text of a record that was changed. */
export interface ChangeView {
  readonly day: Day
  /** Full name and what they do. */
  readonly by: string
  /** A whole sentence, or the end of one after 'because'. */
  readonly because: string
  /** The parts that changed, as they were. */
  readonly before: readonly Pick<SectionView, 'heading' | 'passages'>[]
}

/** An answer that could not be kept yet: shown again with its words, and what to mend. */
export interface UnkeptAnswer {
  /** The passage's id; absent: the whole record. */
  readonly passage?: string | undefined
  readonly words: string
  readonly error: string
}

export interface Neighbour { readonly href: string; readonly label: string }

/** How a reader answers. The form sends `key`, `passage` (unless it is about the whole), `kind` and `words`. */
export interface AnsweringView {
  readonly action: string
  /** The id of the text that is before the reader: it is what they answer, whatever is opened meanwhile. */
  readonly version: string
  /** Keeps an answer that is sent twice from being kept twice. */
  readonly key: string
  /** Who will read the answer: `Jo Bell, your social worker, and Jo’s manager`. */
  readonly seenBy: string
  readonly unkept?: UnkeptAnswer | undefined
}

export interface StoryRecordView extends StoryFrame, LetterView {
  /** What they told us that belongs to it. */
  readonly told: readonly ToldView[]
  readonly changes: readonly ChangeView[]
  /** Answers to the whole of it. */
  readonly answers: readonly AnswerView[]
  /** Absent: this reader cannot answer. */
  readonly answering?: AnsweringView | undefined
  /** Says, once, that an answer was kept. */
  readonly answerKept?: boolean | undefined
  readonly listHref: string
  readonly earlier?: Neighbour | undefined
  readonly later?: Neighbour | undefined
}
