import type { About } from '../../about.ts'
import { compare } from './compare.ts'
import type { Difference } from './difference.ts'

/**
 * What stands in a note and was not found in a text made from it, each thing told once: where a whole sentence was not found, what stands in it is not told again.
 * @returns offsets into the note, UTF-16 code units, in order; empty does not mean that nothing was lost
 */
export function lostOf(note: string, text: string, about: About): readonly Difference[] {
  const { lost } = compare(note, text, about)
  const whole = lost.filter(({ kind }) => kind === 'other')
  return lost.filter(each => each.kind === 'other' || !whole.some(sentence => sentence.start <= each.start && each.end <= sentence.end))
}
