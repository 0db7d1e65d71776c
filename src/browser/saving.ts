import type { Answer } from './server.ts'
import type { Change, Conflict, UnsavedWords } from './unsaved-words.ts'

/** How it stands with the server. */
export type Standing =
  | { readonly kind: 'well' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' | 'refused' | 'gone'; readonly says: string }
  | { readonly kind: 'became-record'; readonly says: string; readonly recordId: string | undefined }

/** Brings unsaved words to the server: soon, one request at a time, again and again until it has them. */
export interface Saving {
  /** Something was typed. */
  changed(): void
  /** Try now: the writer left a field, the network is back, they signed in again. */
  now(): void
  /** Asks what others have done meanwhile; `whole`: asks for all that stands in the draft. */
  refresh(whole?: boolean): void
  /** Sends all there is and says how it stands then. */
  flush(): Promise<Standing>
  standing(): Standing
  /** When the server last said that it has everything; undefined before. */
  savedAt(): string | undefined
  version(): number
}

export interface SavingOptions {
  readonly words: UnsavedWords
  readonly version: number
  readonly send: (version: number, changes: readonly Change[]) => Promise<Answer>
  /** Keys that go out now: what is kept on this computer must know that they may have arrived. */
  readonly sending: (keys: readonly string[]) => void
  /** Keys whose state changed, so that copies on this computer follow. */
  readonly acknowledged: (keys: readonly string[]) => void
  readonly contested: (conflicts: readonly Conflict[]) => void
  readonly others: (content: Readonly<Record<string, string>>) => void
  /** How it stands changed, or a request went out or came back. */
  readonly told: () => void
  /** Milliseconds, from anywhere. */
  readonly clock: () => number
  readonly later: (work: () => void, milliseconds: number) => () => void
}

const afterTyping = 400
const atMost = 3000
const backOff = [1000, 2000, 4000, 8000, 15_000, 30_000]

/** Makes the one sender of a page. */
export function createSaving(options: SavingOptions): Saving {
  const { words, told, clock } = options
  let version = options.version
  let standing: Standing = { kind: 'well' }
  let savedAt: string | undefined
  let inFlight: Promise<void> | undefined
  let cancel: (() => void) | undefined
  let waitingSince: number | undefined
  let failures = 0
  let wantsRefresh = false
  let wantsWhole = false

  const isOver = () => standing.kind === 'became-record' || standing.kind === 'gone'
  const hasWork = () => words.toSend() || wantsRefresh

  function goIn(milliseconds: number): void {
    cancel?.()
    cancel = options.later(() => {
      cancel = undefined
      go()
    }, milliseconds)
  }

  /** Each keystroke puts it off a little, but not for ever. */
  function goSoon(): void {
    const now = clock()
    waitingSince ??= now
    goIn(Math.max(0, Math.min(afterTyping, waitingSince + atMost - now)))
  }

  function go(): void {
    cancel?.()
    cancel = undefined
    if (inFlight || isOver() || !hasWork()) return
    inFlight = exchange().finally(() => {
      inFlight = undefined
      if (standing.kind === 'well' && hasWork()) goSoon()
      else if (standing.kind === 'unreachable' || standing.kind === 'signed-out') goIn(backOff[Math.min(failures, backOff.length) - 1] ?? 1000)
      told()
    })
    told()
  }

  async function exchange(): Promise<void> {
    waitingSince = undefined
    const changes = words.sending()
    options.sending(changes.map(change => change.key))
    const answer = await options.send(wantsWhole ? 0 : version, changes)
    if (answer.kind !== 'saved') {
      failures++
      standing = answer
      return
    }
    failures = 0
    wantsRefresh = false
    wantsWhole = false
    standing = { kind: 'well' }
    version = Math.max(version, answer.version)
    const conflicts = words.acknowledge(changes, answer.conflicts)
    if (changes.length > 0) savedAt = answer.savedAt
    options.acknowledged(changes.map(change => change.key))
    if (conflicts.length > 0) options.contested(conflicts)
    if (answer.content) options.others(answer.content)
  }

  return {
    changed() {
      if (standing.kind === 'refused') standing = { kind: 'well' }
      if (!inFlight && standing.kind === 'well' && hasWork()) goSoon()
    },
    now: go,
    refresh(whole = false) {
      wantsRefresh = true
      wantsWhole ||= whole
      go()
    },
    async flush() {
      do {
        go()
        await inFlight
      } while (standing.kind === 'well' && words.toSend())
      return standing
    },
    standing: () => standing,
    savedAt: () => savedAt,
    version: () => version,
  }
}
