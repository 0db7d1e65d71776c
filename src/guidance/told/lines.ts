/**
 * A list of wordings, a line each, as one pattern for `forms`. They are asked of sentences made plain (text/plain-sentences.ts).
 *
 *     you need stitches      these words one after the other
 *     (could|might) have     either
 *     (very )?ill            may be there or not
 *     bruis~                 a word that begins so; ~ills one that ends so
 *     _                      any one word; (_ ){0,3} up to three
 *     ^ and $                the beginning and the end of the sentence
 *     you will not be…       whatever follows, be it the rest of the word
 *
 * Lines that are set in are endings of the line above them: one of them must follow it.
 */
export function oneOf(list: string): string {
  const wordings: { readonly line: string; readonly endings: string[] }[] = []
  for (const line of list.split('\n')) {
    if (line.trim() === '') continue
    if (line.startsWith(' ')) wordings.at(-1)!.endings.push(line.trim())
    else wordings.push({ line: line.trim(), endings: [] })
  }
  return wordings.map(({ line, endings }) => asPattern(endings.length > 0 ? `${line}${endsInSpace.test(line) ? '' : ' '}(${endings.join('|')})` : line)).join('|')
}

/** `(_ ){0,3}` brings its own space. */
const endsInSpace = / \)(?:\?|\{\d+,\d+\})$/

function asPattern(line: string): string {
  const isOpen = line.endsWith('…')
  const source = (isOpen ? line.slice(0, -1) : line).replace(/\((?!\?)/g, '(?:').replaceAll('~', '\\w*').replace(/(?<!\w)_(?!\w)/g, '\\w+')
  const beginsWord = /^[\w(\\]/.test(source) && !/^\(\?[<=!]/.test(source)
  const endsWord = !isOpen && /[\w)*+?}]$/.test(source) && !/\(\?![^()]*\)$/.test(source)
  return `${beginsWord ? '\\b' : ''}${source}${endsWord ? '\\b' : ''}`
}
