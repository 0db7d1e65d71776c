import type { About } from '../guidance/about.ts'
import type { Report } from '../guidance/report.ts'
import type { Finding } from '../guidance/rule.ts'
import type { CheckAnswer, CheckRequest } from './check-messages.ts'

/** Checks one text again and again in a worker. */
export interface Checking {
  /** There is a newer text. `compose` is called when the worker is free, so what is typed meanwhile is checked once. */
  soon(): void
  /** Other facts are known than before. */
  knows(about: About): void
}

export interface CheckingOptions<Composed extends { readonly text: string; readonly toChildFrom: number }> {
  readonly worker: string
  readonly about: About
  readonly aff: string | undefined
  readonly words: string | undefined
  readonly compose: () => Composed
  /** The report, with the very text that it is of. `left` more findings were too many to be sent. */
  readonly reported: (report: Report, of: Composed, left: number) => void
  /** What can be said before the first report: some of its findings. */
  readonly looked: (findings: readonly Finding[], of: Composed, left: number) => void
  /** Checking ended and does not come back. Writing and saving go on. */
  readonly ended: () => void
  /** Ends the worker. */
  readonly signal: AbortSignal
}

/** A check that takes longer than this is not started at every keystroke. */
const quick = 60
const longestWait = 2000

/** Starts the worker. One check at a time; the newest text wins. */
export function startChecking<Composed extends { readonly text: string; readonly toChildFrom: number }>(options: CheckingOptions<Composed>): Checking {
  let { about } = options
  let worker: Worker | undefined
  let number = 0
  let busy: { readonly number: number; readonly of: Composed } | undefined
  let wanted = false
  let took = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let restarts = 0

  const post = (request: CheckRequest) => worker?.postMessage(request)

  function start(): void {
    worker = new Worker(options.worker, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => answered(data))
    worker.addEventListener('error', restart)
    begin()
  }

  function begin(): void {
    post({ kind: 'begin', about, aff: options.aff, words: options.words })
  }

  function restart(): void {
    worker?.terminate()
    worker = undefined
    busy = undefined
    if (restarts++ < 2) {
      start()
      soon()
    } else options.ended()
  }

  function answered(answer: CheckAnswer): void {
    if (answer.kind === 'knows-more') {
      soon()
      return
    }
    if (answer.number !== busy?.number) return
    const { of } = busy
    busy = undefined
    took = answer.took
    if (answer.kind === 'report') options.reported(answer.report, of, answer.left)
    else options.looked(answer.findings, of, answer.left)
    if (wanted) soon()
  }

  function soon(): void {
    wanted = true
    if (busy) return
    // A timer that is set stays: somebody who types fast would else never be answered.
    timer ??= setTimeout(go, took <= quick ? 0 : Math.min(took, longestWait))
  }

  function go(): void {
    timer = undefined
    if (busy || !worker) return
    wanted = false
    const of = options.compose()
    busy = { number: ++number, of }
    post({ kind: 'check', number, text: of.text, toChildFrom: of.toChildFrom })
  }

  options.signal.addEventListener('abort', () => {
    clearTimeout(timer)
    worker?.terminate()
    worker = undefined
  })
  start()
  return {
    soon,
    knows(now) {
      about = now
      begin()
      soon()
    },
  }
}
