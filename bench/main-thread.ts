/** What a browser writes into a trace, as far as it is read here. Times are microseconds. */
interface TraceEvent { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly ts: number; readonly dur?: number; readonly args?: { readonly data?: { readonly type?: string } } }

/** Milliseconds that the page's main thread was at work from each key to the next, whatever it did: the key itself, drawing, saving, findings that came back. */
export function workBetweenKeys(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const keys = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown').sort((a, b) => a.ts - b.ts)
  const [first] = keys
  if (!first) throw new Error('The trace holds no key.')
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid && /(?:^|::)RunTask$/.test(name)).sort((a, b) => a.ts - b.ts)
  let next = 0
  return keys.slice(1).map(({ ts: until }) => {
    // The task that the next key belongs to began a little before the key was handed out.
    let work = 0
    while (next < tasks.length && tasks[next]!.ts + (tasks[next]!.dur ?? 0) <= until) work += tasks[next++]!.dur ?? 0
    return work / 1000
  })
}
