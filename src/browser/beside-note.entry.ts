import type { About } from '../guidance/about.ts'
import { isLeftOut, isOfNote, leftOut } from '../guidance/left-out.ts'
import type { Difference } from '../guidance/rewrite/fidelity/difference.ts'
import { startComparing } from './comparing.ts'
import type { DraftMeant } from './draft-meant.ts'
import { type DraftFields, isMeantKey } from './fields.ts'
import { fillLost } from './lost-list.ts'
import { composeTold } from './told-text.ts'

/** How long somebody who types is left in peace by a screen reader, and how seldom they hear of it at all. */
const quietFor = 2000
const spokenAtMostEvery = 8000

/**
 * Follows what is written, and tells what of the note was not found in it.
 * @param place where the page as it came tells the same
 * @returns what to call when a field holds other words than before
 */
export function followNote(place: HTMLElement, fields: DraftFields, meant: DraftMeant, { worker, about }: { readonly worker: string; readonly about: About }): (key: string) => void {
  const note = [...document.querySelectorAll('.write__notes .source-note__words')].map(each => each.textContent).join('\n\n')
  const list = fillLost(place, {
    leaveOut: difference => leave(() => meant.keep(leftOut(difference))),
    lookAgain: key => leave(() => meant.forget(key)),
  })
  let lost: readonly Difference[] = []
  let isEmpty = true
  let hasAnswer = false
  let lastTyped = -Infinity
  let spoken = 0
  let isToSpeak = false

  const missing = () => lost.filter(each => !isLeftOut(meant.all(), each))

  function draw(): void {
    if (hasAnswer) list.draw({ lost: missing(), leftOut: meant.all().filter(isOfNote), isEmpty })
  }

  function leave(work: () => void): void {
    work()
    draw()
    // They did it themselves, and hear it from the list.
    spoken = missing().length
  }

  function speakSoon(wait: number): void {
    if (isToSpeak) return
    isToSpeak = true
    setTimeout(() => {
      isToSpeak = false
      if (performance.now() - lastTyped < quietFor) speakSoon(quietFor)
      else if (missing().length !== spoken) {
        spoken = missing().length
        list.say(spoken)
      }
    }, wait)
  }

  const comparing = startComparing({
    worker, about, note, text: () => composeTold(fields.told).text,
    compared(found, text) {
      lost = found
      isEmpty = text.trim() === ''
      // The page has said as much when it was opened.
      if (!hasAnswer) spoken = missing().length
      hasAnswer = true
      draw()
      if (missing().length !== spoken) speakSoon(spokenAtMostEvery)
    },
    ended: list.ended,
  })
  comparing.soon()

  return key => {
    if (isMeantKey(key)) draw()
    else if (fields.told.some(field => field.key === key)) {
      lastTyped = performance.now()
      comparing.soon()
    }
  }
}
