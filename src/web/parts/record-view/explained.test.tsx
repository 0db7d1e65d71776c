import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { explainer } from './explained.tsx'

const terms = [
  { word: 'core group', meaning: 'people who meet about your plan' },
  { word: 'child protection plan', meaning: 'a plan to keep you safe' },
  { word: 'plan', meaning: 'what we have agreed' },
]
const html = (explain: ReturnType<typeof explainer>, text: string) => renderToString(<p>{explain(text).content}</p>)

test('a word explains itself the first time, wherever it stands, and is plain text after that', () => {
  const explain = explainer(terms)
  expect(html(explain, 'The Core group met.')).toContain('<summary class="term__word">Core group<')
  expect(html(explain, 'The core group will meet again.')).toBe('<p>The core group will meet again.</p>')
})

test('the longest word wins, and only whole words count', () => {
  const explain = explainer(terms)
  const first = html(explain, 'Your child protection plan is in the planner, by plane.')
  expect(first.match(/<details/g)).toHaveLength(1)
  expect(first).toContain('>child protection plan<')
})

test.each([
  ['no words', []], ['an empty word', [{ word: ' ', meaning: 'nothing' }]], ['a word with signs', [{ word: 'plan (new).*', meaning: 'x' }]],
])('%s leave the text as it is', (_, words) => {
  expect(html(explainer(words), 'You have a plan. 1 < 2 & "so"')).toBe('<p>You have a plan. 1 &lt; 2 &amp; &quot;so&quot;</p>')
})

test('a meaning is text, never markup', () => {
  expect(html(explainer([{ word: 'plan', meaning: '<b>x</b>' }]), 'Your plan.')).toContain('(&lt;b>x&lt;/b>)')
})
