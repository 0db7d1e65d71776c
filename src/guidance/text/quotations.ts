/** A stretch of text, in UTF-16 code units, `end` exclusive. */
export interface Range { readonly start: number; readonly end: number }

const space = /\s/
const wordy = /[\p{L}\p{N}]/u
const opensAfter = /[\s([{“"—–/:-]/
const endsBefore = /[.,!?…;:)]/
/** Words that begin with an apostrophe of their own. */
const clipped = /^(?:cause|cos|coz|em|til|till|tis|twas|bout|ere|ang|ad|alf|ello|nuff|n|\d0s)(?![\p{L}\p{N}])/iu

/**
 * Finds what stands in quotation marks, the marks included, within one paragraph.
 * Apostrophes are not taken for marks. A double mark that is opened and not (yet) closed quotes to the paragraph's end, so that
 * words being typed are not judged; a single one does not, for it is more often an apostrophe.
 * @param text the whole text
 * @param paragraph the range to look in
 * @returns ranges in order, not overlapping
 */
export function quotationsIn(text: string, paragraph: Range): Range[] {
  const marks = marksIn(text, paragraph)
  const found: Range[] = []
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!
    if (!mark.opens) continue
    const closing = mark.single ? singleClosing(text, marks, at) : doubleClosing(marks, at)
    if (closing === undefined) {
      if (mark.single) continue
      found.push({ start: mark.at, end: paragraph.end })
      return found
    }
    found.push({ start: mark.at, end: marks[closing]!.at + 1 })
    at = closing
  }
  return found
}

interface Mark { readonly at: number; readonly single: boolean; readonly opens: boolean; readonly closes: boolean; readonly nextSingle: number }

function marksIn(text: string, { start, end }: Range): Mark[] {
  const marks: { at: number; single: boolean; opens: boolean; closes: boolean; nextSingle: number }[] = []
  const any = /["'“”‘’]/g
  for (const { 0: char, index } of text.slice(start, end).matchAll(any)) {
    const at = start + index
    if (char === '“' || char === '”' || char === '"') {
      const before = at > start ? text.charAt(at - 1) : ' '
      const straightOpens = char === '"' && at + 1 < end && !space.test(text.charAt(at + 1)) && (!wordy.test(before) || wordy.test(text.charAt(at + 1)))
      marks.push({ at, single: false, opens: char === '“' || straightOpens, closes: char !== '“', nextSingle: -1 })
    } else {
      const before = at > start ? text.charAt(at - 1) : ' '
      const after = at + 1 < end ? text.charAt(at + 1) : ' '
      if (wordy.test(before) && wordy.test(after)) continue
      const opens = char !== '’' && opensAfter.test(before) && !space.test(after) && !clipped.test(text.slice(at + 1, at + 8))
      const closes = char !== '‘' && !space.test(before) && !wordy.test(after)
      if (opens || closes) marks.push({ at, single: true, opens, closes: closes && !opens, nextSingle: -1 })
    }
  }
  for (let at = marks.length - 1, next = -1; at >= 0; at--) {
    const mark = marks[at]!
    mark.nextSingle = next
    if (mark.single) next = at
  }
  return marks
}

function doubleClosing(marks: readonly Mark[], from: number): number | undefined {
  for (let at = from + 1; at < marks.length; at++) if (!marks[at]!.single && marks[at]!.closes) return at
  return undefined
}

/** The parents' house inside a quotation: a mark after an s, before a small letter, with a better closing mark to come. */
function singleClosing(text: string, marks: readonly Mark[], from: number): number | undefined {
  for (let at = marks[from]!.nextSingle; at >= 0; at = marks[at]!.nextSingle) {
    const mark = marks[at]!
    if (mark.opens) return undefined
    const before = text.charAt(mark.at - 1)
    const mayBeOwner = before === 's' && /^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 4)) && !endsBefore.test(before)
    const next = mark.nextSingle >= 0 ? marks[mark.nextSingle] : undefined
    if (mayBeOwner && next?.closes) continue
    return at
  }
  return undefined
}
