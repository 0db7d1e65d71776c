import type { About } from '../guidance/about.ts'
import type { Report } from '../guidance/report.ts'
import type { Finding } from '../guidance/rule.ts'
import type { CheckAnswer, CheckRequest } from './check-messages.ts'

/** Checks one text again and again in a worker; where several children read a text of their own, one after another. */
export interface Checking {
  /** There is a newer text. `compose` is called when the worker is free, so what is typed meanwhile is checked once. */
  soon(): void
  /** Other facts are known than before. */
  knows(about: About): void
}

export interface CheckingOptions<Composed extends { readonly text: string; readonly toChildFrom: number }> {
  readonly worker: string
  /** What is known of each reader's text. */
  readonly abouts: readonly About[]
  readonly aff: string | undefined
  readonly words: string | undefined
  /** The text of a reader as it stands. */
  readonly compose: (reader: number) => Composed
  /** The report, with the very text that it is of. `left` more findings were too many to be sent. */
  readonly reported: (report: Report, of: Composed, left: number, reader: number) => void
  /** What can be said before the first report: some of its findings. */
  readonly looked: (findings: readonly Finding[], of: Composed, left: number, reader: number) => void
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
  let { abouts } = options
  let worker: Worker | undefined
  let number = 0
  let busy: { readonly number: number; readonly of: Composed; readonly reader: number } | undefined
  /** Whose text is to be checked, who has waited longest first. */
  const wanted = new Set<number>()
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
    post({ kind: 'begin', abouts, aff: options.aff, words: options.words })
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
    const { of, reader } = busy
    busy = undefined
    took = answer.took
    if (answer.kind === 'report') options.reported(answer.report, of, answer.left, reader)
    else options.looked(answer.findings, of, answer.left, reader)
    if (wanted.size > 0) next()
  }

  function soon(): void {
    for (const reader of abouts.keys()) wanted.add(reader)
    next()
  }

  function next(): void {
    if (busy) return
    // A timer that is set stays: somebody who types fast would else never be answered.
    timer ??= setTimeout(go, took <= quick ? 0 : Math.min(took, longestWait))
  }

  function go(): void {
    timer = undefined
    const [reader] = wanted
    if (busy || !worker || reader === undefined) return
    wanted.delete(reader)
    const of = options.compose(reader)
    busy = { number: ++number, of, reader }
    post({ kind: 'check', number, reader, text: of.text, toChildFrom: of.toChildFrom })
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
      abouts = [now]
      begin()
      soon()
    },
  }
}
