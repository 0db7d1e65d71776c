/** A name in lines of at most so many letters, broken between its words and after hyphens; what is longer than a line is broken where it must be. */
export function nameInLines(name: string, letters: number): readonly string[] {
  const pieces = name.split(/(?<=-)|\s+/).flatMap(piece => {
    const characters = [...piece]
    return characters.length <= letters ? [piece] : Array.from({ length: Math.ceil(characters.length / letters) }, (_, at) => characters.slice(at * letters, (at + 1) * letters).join(''))
  })
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    const joined = last === undefined ? piece : last.endsWith('-') ? `${last}${piece}` : `${last} ${piece}`
    if (last !== undefined && [...joined].length <= letters) lines[lines.length - 1] = joined
    else lines.push(piece)
  }
  return lines
}
