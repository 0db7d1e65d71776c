import type { LocalCopies, LocalCopy } from './encrypted-store.ts'

/** Keeps on this computer what the server does not have yet: at once, one write at a time, the newest words win. */
export interface LocalSaving {
  /** The copies can be opened: what waits is written. */
  open(copies: LocalCopies): void
  /** The field changed, or the server has it now. */
  changed(key: string): void
  /** True while something typed is not yet kept here. */
  behind(): boolean
  /** True when the last write did not succeed: a full disk, or a browser that keeps nothing. */
  failing(): boolean
  /** When the last write was done; undefined before the first. */
  keptAt(): Date | undefined
}

export interface LocalSavingOptions {
  /** What is to be kept of a field; undefined when the server has it. */
  readonly copyOf: (key: string) => LocalCopy | undefined
  /** After each write, done or failed. */
  readonly told: () => void
  readonly now: () => Date
  readonly later: (work: () => void, milliseconds: number) => void
}

const muchText = 200_000
const betweenLongWrites = 400

/** Makes the one that keeps a page's unsaved words on this computer. */
export function createLocalSaving({ copyOf, told, now, later }: LocalSavingOptions): LocalSaving {
  const waiting = new Set<string>()
  let copies: LocalCopies | undefined
  let writing = false
  let kept: Date | undefined
  let failed = false

  async function write(): Promise<void> {
    if (!copies || writing || waiting.size === 0) return
    writing = true
    const batch = [...waiting]
    waiting.clear()
    const sealed = new Map(batch.map(key => [key, copyOf(key)]))
    const size = [...sealed.values()].reduce((sum, copy) => sum + (copy ? copy.was.length + copy.now.length : 0), 0)
    try {
      await copies.write(sealed)
      kept = now()
      failed = false
      writing = false
    } catch {
      // A full disk, or a store that the browser took away: it is tried again, and nothing says 'saved' meanwhile.
      for (const key of batch) waiting.add(key)
      failed = true
      writing = false
      later(write, 1000)
      told()
      return
    }
    // Sealing a text of a book's length at every keystroke would make the typing stutter.
    if (waiting.size > 0 && size > muchText) {
      writing = true
      later(() => {
        writing = false
        void write()
      }, betweenLongWrites)
    } else if (waiting.size > 0) void write()
    told()
  }

  return {
    open(opened) {
      copies = opened
      void write()
    },
    changed(key) {
      waiting.add(key)
      void write()
    },
    behind: () => writing || waiting.size > 0,
    failing: () => failed,
    keptAt: () => kept,
  }
}
