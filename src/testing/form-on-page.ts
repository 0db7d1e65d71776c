/** The form with this id as a browser without script would send it: every field by name, with what stands in it. Later fields of one name win. */
export function formOnPage(html: string, id: string): Record<string, string> {
  const form = new RegExp(`<form[^>]*\\bid="${id}"[\\s\\S]*?</form>`).exec(html)?.[0]
  if (form === undefined) throw new Error(`there is no form ${id} on the page`)
  const fields: Record<string, string> = {}
  for (const [tag, textareaText] of form.matchAll(/<input\b[^>]*>|<textarea\b[^>]*>([\s\S]*?)<\/textarea>/g).map(match => [match[0], match[1]] as const)) {
    const open = tag.slice(0, tag.indexOf('>') + 1)
    const name = attribute(open, 'name')
    const type = attribute(open, 'type')
    if (name === undefined || type === 'file') continue
    if ((type === 'radio' || type === 'checkbox') && !/\schecked(?:[\s=>/]|$)/.test(open)) continue
    const value = tag.startsWith('<textarea') ? decoded(textareaText ?? '').replace(/^\n/, '') : attribute(open, 'value') ?? ''
    // A browser sends line ends as CR LF.
    fields[name] = value.replace(/\r?\n/g, '\r\n')
  }
  return fields
}

/** The `value` of every button named `do` on the page. */
export const buttonsOnPage = (html: string): readonly string[] => [...html.matchAll(/<button\b[^>]*>/g)].filter(([tag]) => attribute(tag, 'name') === 'do').map(([tag]) => attribute(tag, 'value') ?? '')

/** What is to be read on the page: its text without markup. */
export const textOnPage = (html: string): string => decoded(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : decoded(value)
}

const decoded = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&amp;', '&')
