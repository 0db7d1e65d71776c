import { all } from './checkers.ts'
import type { About } from '../src/guidance/about.ts'

/** What a checker in a process of its own is told: to make itself ready for a record, or to check some texts one after the other. */
export type Told = { readonly load: string; readonly about: About } | { readonly texts: readonly string[] }

/** What each check took, in milliseconds: on the clock and of a processor. */
export interface Taken { readonly took: readonly { readonly clock: number; readonly processor: number }[]; readonly findings: number }

let check: ((text: string) => number | Promise<number>) | undefined

/** Started by check-speed.ts: one checker, alone with its memory, that waits for its turns. */
process.on('message', async (told: Told) => {
  if ('load' in told) {
    check = await all.find(({ name }) => name === told.load)?.load(told.about)
    process.send?.('ready')
    return
  }
  const took: { clock: number; processor: number }[] = []
  let findings = 0
  for (const text of told.texts) {
    const began = performance.now()
    const before = process.threadCpuUsage()
    findings = await check!(text)
    const { user, system } = process.threadCpuUsage(before)
    took.push({ clock: performance.now() - began, processor: (user + system) / 1000 })
  }
  process.send?.({ took, findings } satisfies Taken)
})
