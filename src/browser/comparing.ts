import type { About } from '../guidance/about.ts'
import type { Difference } from '../guidance/rewrite/fidelity/difference.ts'
import type { CompareAnswer, CompareRequest } from './compare-messages.ts'

/** Compares what is written with a note again and again in a worker. */
export interface Comparing {
  /** There is a newer text. It is compared in the next pause. */
  soon(): void
}

export interface ComparingOptions {
  readonly worker: string
  readonly about: About
  readonly note: string
  /** The text as it stands. */
  readonly text: () => string
  /** What of the note was not found, and the text in which it was looked for. */
  readonly compared: (lost: readonly Difference[], text: string) => void
  /** Comparing ended and does not come back. Writing and saving go on. */
  readonly ended: () => void
}

/** Who types is not told at every word: after a pause, or now and then where there is none. */
const pause = 700
const longestWait = 5000

/** Starts the worker with the first text. One comparison at a time; the newest text wins. */
export function startComparing({ worker: address, about, note, text, compared, ended }: ComparingOptions): Comparing {
  let worker: Worker | undefined
  let busy: { readonly number: number; readonly text: string } | undefined
  let number = 0
  let waitingSince: number | undefined
  let took = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  function start(): Worker {
    const started = new Worker(address, { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => answered(data))
    started.addEventListener('error', failed)
    post(started, { kind: 'begin', about, note })
    return started
  }

  const post = (to: Worker, request: CompareRequest) => to.postMessage(request)

  function failed(): void {
    worker?.terminate()
    worker = undefined
    busy = undefined
    if (failures++ < 2) soon()
    else ended()
  }

  function answered(answer: CompareAnswer): void {
    if (answer.number !== busy?.number) return
    const of = busy.text
    busy = undefined
    took = answer.took
    compared(answer.lost, of)
    if (waitingSince !== undefined) soon()
  }

  function soon(): void {
    if (failures > 2) return
    waitingSince ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(go, Math.min(pause + took, Math.max(0, waitingSince + longestWait - performance.now())))
  }

  function go(): void {
    if (busy) return
    waitingSince = undefined
    worker ??= start()
    busy = { number: ++number, text: text() }
    post(worker, { kind: 'compare', ...busy })
  }

  return { soon }
}
