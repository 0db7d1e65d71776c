import type { VoiceKind } from '../../domain/voice.ts'
import type { Child } from '../../store/children.ts'
import type { MyVoice, Told } from '../../store/voices.ts'
import type { NavItem, SignedIn } from '../parts/page.tsx'
import type { Problems, Typed } from './form.ts'

/** What each of these pages needs. */
export interface VoiceFrame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  readonly child: Child
}

/** What the child told us, in pages. */
export interface ToldListView extends VoiceFrame {
  readonly kind: VoiceKind | undefined
  readonly told: readonly Told[]
  readonly counts: readonly { readonly kind: VoiceKind; readonly count: number }[]
  readonly page: number
  readonly pageSize: number
  readonly done: string | undefined
}

/** A record that it may belong to: what it is and its day (ISO date). */
export interface RecordChoice {
  readonly id: string
  readonly what: string
  readonly day: string
}

/** The form for one kind, empty or as it was sent. */
export interface AddView extends VoiceFrame {
  readonly kind: VoiceKind
  readonly key: string
  readonly typed: Typed
  readonly problems: Problems
  readonly records: readonly RecordChoice[]
  /** A file was sent and is not here any more. */
  readonly fileIsGone: boolean
}

/** One of them, with what can be done about it. */
export interface OneView extends VoiceFrame {
  readonly told: Told
  readonly why: string
  readonly problem: string | undefined
  readonly done: string | undefined
}

/** The page of the child's own. */
export interface MyVoicesView {
  readonly authority: string
  readonly who: SignedIn
  readonly voices: readonly MyVoice[]
  readonly page: number
  readonly pages: number
}
