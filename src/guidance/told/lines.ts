/**
 * A list of wordings, a line each, as one pattern for `forms`. They are asked of sentences made plain (text/plain-sentences.ts).
 *
 *     you need stitches     these words one after the other
 *     (could|might) have    either
 *     (very )?ill           may be there or not
 *     bruis~                a word that begins so; ~ills one that ends so
 *     _                     any one word; (_ ){0,3} up to three
 *     ^ and $               the beginning and the end of the sentence
 */
export const oneOf = (lines: string): string => lines.split('\n').map(line => line.trim()).filter(line => line !== '').map(asPattern).join('|')

function asPattern(line: string): string {
  const source = line.replace(/\((?!\?)/g, '(?:').replaceAll('~', '\\w*').replace(/(?<!\w)_(?!\w)/g, '\\w+')
  return `${/^[\w(\\]/.test(source) && !/^\(\?[<=!]/.test(source) ? '\\b' : ''}${source}${/[\w)*+?}]$/.test(source) && !/\(\?![^()]*\)$/.test(source) ? '\\b' : ''}`
}
