/** One invented person that one can be in the demo. */
export interface DemoPersonCard {
  /** Sent as `person`. */
  readonly id: string
  readonly name: string
  /** Who they are, in a few words: `Social worker`, `13, lives with her mum`. */
  readonly is: string
}

export interface DemoGroup {
  readonly id: string
  /** `People who write`, `A child`, `Family`. */
  readonly heading: string
  readonly people: readonly DemoPersonCard[]
}

export interface SignInView {
  readonly authority: string
  readonly action: string
  readonly groups: readonly DemoGroup[]
  /** Why the reader is here again: signed out after a while, for example. */
  readonly notice?: string | undefined
  /** Where to go afterwards. */
  readonly to?: string | undefined
}
