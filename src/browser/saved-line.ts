import { sayTime } from './say-day.ts'
import type { Standing } from './saving.ts'

/** What is known of saving at one moment. */
export interface SavingState {
  readonly standing: Standing
  /** Something typed is not acknowledged by the server. */
  readonly unsent: boolean
  /** All of it waits for the writer's choice between two texts. */
  readonly allContested: boolean
  /** What the server said: `14:02`. */
  readonly savedAt: string | undefined
  /** Something typed is not kept on this computer either. */
  readonly localBehind: boolean
  /** This computer could not keep it. */
  readonly localFailing: boolean
  readonly keptAt: Date | undefined
}

export interface SavedLine {
  readonly text: string
  /** Changes that a screen reader should hear of. */
  readonly kind: 'saved' | 'saving' | 'kept-here' | 'not-saved' | 'choose'
}

/** The one line that says how safe the words are. It says 'saved' only of what was acknowledged. Undefined: leave what the page said. */
export function savedLine({ standing, unsent, allContested, savedAt, localBehind, localFailing, keptAt }: SavingState): SavedLine | undefined {
  if (!unsent) return savedAt === undefined ? undefined : { kind: 'saved', text: `Saved ${savedAt}` }
  if (standing.kind === 'well') return allContested ? { kind: 'choose', text: 'Waiting for your choice' } : { kind: 'saving', text: 'Saving…' }
  if (localFailing || !keptAt) return { kind: 'not-saved', text: 'Not saved yet. Keep this page open.' }
  return localBehind ? { kind: 'saving', text: 'Saving…' } : { kind: 'kept-here', text: `Saved on this computer at ${sayTime(keptAt)}, not yet sent` }
}
