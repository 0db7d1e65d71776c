/** For tests: two pieces of HTML that a browser shows alike become the same text. Attributes are sorted, white space is collapsed as a
 *  browser does across inline elements, entities are decoded, and every tag and every text is on a line of its own. */
export function normalisedHtml(html: string): string {
  const lines: string[] = []
  let read = 0
  let space: 'none' | 'one' | 'not here' = 'not here'
  for (const [token] of html.matchAll(/<!--[\s\S]*?-->|<\/?[a-z][^\s/>]*(?:\s+[^\s=>/]+(?:\s*=\s*"[^"]*")?)*\s*\/?>|[^<]+/gi)) {
    read += token.length
    if (token.startsWith('<!--')) continue
    if (token.startsWith('<')) {
      const tag = tagOf(token)
      if (!inline.has(tag.name)) space = 'not here'
      lines.push(...tag.lines)
      continue
    }
    if (/^\s/.test(token) && space === 'none') space = 'one'
    const words = token.trim().replace(/\s+/g, ' ')
    if (words === '') continue
    lines.push(`|${space === 'one' ? ' ' : ''}${decoded(words)}`)
    space = /\s$/.test(token) ? 'one' : 'none'
  }
  if (read !== html.length) throw new Error('This HTML has something in it that the comparison cannot read.')
  return lines.join('\n')
}

const inline = new Set(['a', 'b', 'em', 'i', 'span', 'strong'])
const empty = new Set(['input', 'br', 'img', 'hr', 'meta', 'link'])

function tagOf(token: string): { name: string; lines: string[] } {
  const name = /[a-z][^\s/>]*/i.exec(token)?.[0].toLowerCase() ?? ''
  if (token.startsWith('</')) return { name, lines: [`</${name}>`] }
  const attributes = [...token.slice(name.length + 1).matchAll(/([^\s=>/]+)(?:\s*=\s*"([^"]*)")?/g)]
    .map(([, key = '', value = '']) => `${key.toLowerCase()}="${decoded(value).trim()}"`)
    .sort()
  const closes = token.endsWith('/>') && !empty.has(name)
  return { name, lines: [[`<${name}`, ...attributes].join(' '), ...(closes ? [`</${name}>`] : [])] }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', ctdot: '⋯', nbsp: '\u00a0' }

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return named[name ?? ''] ?? whole
  })
