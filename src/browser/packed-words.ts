/**
 * A word list in which each word leaves out what it has in common with the word before it: a fifth less to send than the list itself,
 * compressed alike. A line is how many letters are left out, as one character, and the rest.
 */
export function packWords(list: string): string {
  let before = ''
  return list.split('\n').map(line => {
    const word = wordOf(line)
    let same = 0
    while (same < most && same < word.length && word[same] === before[same]) same++
    before = word
    return String.fromCharCode(first + same) + line.slice(same)
  }).join('\n')
}

/** The list again, letter for letter. */
export function unpackWords(packed: string): string {
  let before = ''
  return packed.split('\n').map(line => {
    const whole = before.slice(0, line.charCodeAt(0) - first) + line.slice(1)
    before = wordOf(whole)
    return whole
  }).join('\n')
}

const first = '0'.charCodeAt(0)
const most = 70

/** Without the flags that stand after it. */
function wordOf(line: string): string {
  const flags = line.indexOf('/')
  return flags < 0 ? line : line.slice(0, flags)
}
