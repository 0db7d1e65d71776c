/** No sentence that anybody reads is longer, in UTF-16 code units. */
const longest = 1200
/** So far on a good place is looked for. */
const further = 300

/**
 * A text whose endless sentences end sooner, to be read in a time in proportion to its length. Every place stays where it was:
 * where a sentence ends now, a full stop stands for a comma, an *and*, or for the last letter of a word.
 */
export function cutLong(text: string): string {
  let cut = ''
  let from = 0
  for (const { index, 0: stretch } of text.matchAll(/[^.!?\n]+/g)) {
    if (stretch.length <= longest) continue
    const end = index + stretch.length
    for (let at = index + longest; at < end; at += longest) {
      const place = placeIn(text.slice(at, Math.min(at + further, end)))
      if (!place) continue
      cut += `${text.slice(from, at + place.index)}.${' '.repeat(place[0].length - 1)}`
      from = at + place.index + place[0].length
    }
  }
  return cut + text.slice(from)
}

const placeIn = (stretch: string): RegExpExecArray | null => /,(?=\s)| and (?=\S)/.exec(stretch) ?? /\S(?=\s)/.exec(stretch)
