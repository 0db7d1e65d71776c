import type { About } from '../guidance/about.ts'
import { lostOf } from '../guidance/rewrite/fidelity/lost.ts'
import type { CompareAnswer, CompareRequest } from './compare-messages.ts'

let known: { readonly about: About; readonly note: string } | undefined

const say = (answer: CompareAnswer) => postMessage(answer)

addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  if (data.kind === 'begin') {
    known = data
    return
  }
  if (!known) return
  const began = performance.now()
  // Where nothing is written yet, nothing is missing.
  const lost = data.text.trim() === '' ? [] : lostOf(known.note, data.text, known.about)
  say({ number: data.number, lost, took: performance.now() - began })
})
