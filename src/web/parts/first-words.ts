/** The beginning of a text, cut between words, with an ellipsis where more follows. `whole` false: the text given is itself a beginning. */
export function firstWords(text: string, length: number, whole = true): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length && whole) return line
  const start = line.slice(0, length)
  const end = start.lastIndexOf(' ')
  return `${(end > start.length / 2 ? start.slice(0, end) : start).toWellFormed().replace(/[\s,;:–—-]+$/, '')} …`
}
