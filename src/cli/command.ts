/** Where a command reads and writes. Passed in, so that a test can hold both ends. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array | string>
  /** Waits when the reader is slow, so that a stream never piles up in memory. */
  readonly print: (text: string) => Promise<void>
  readonly complain: (text: string) => void
  /** How far it has come; only where somebody watches. */
  readonly progress?: (text: string) => void
}

/** 0: nothing to mend. 1: something to mend. 2: it was asked for in a way that it does not understand. */
export type ExitCode = 0 | 1 | 2

/** One command of `written-to-you`. A new one is a file and a line in `commands.ts`. */
export interface Command {
  readonly name: string
  /** One line, for the list of commands. */
  readonly summary: string
  /** All of it, for `written-to-you NAME --help`. */
  readonly help: string
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>
}

/** Asked for wrongly, or given something it cannot read. The message says what to do; no stack is shown. */
export class Misuse extends Error {}
