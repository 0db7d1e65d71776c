import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Textarea } from './textarea.tsx'

/** The text as a browser reads it out of the page: it drops one line break straight after the tag. */
const readBack = (html: string): string => (/<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(html)?.[1] ?? '')
  .replace(/^\r?\n/, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

test.each([
  '', 'Amira, I came to see you', '\nafter an empty line', '\n\nafter two', '\r\nafter another kind', '  spaces  ',
  '</textarea><script>alert(1)</script>', '“Nan’s” & <b>"mine"</b> &amp;',
])('%j comes back as it was typed', typed => {
  expect(readBack(renderToString(<Textarea name="text" label="What happened?" value={typed} />))).toBe(typed)
})
