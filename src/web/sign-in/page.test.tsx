import { expect, test } from 'vitest'
import { renderDocument } from '../parts/document.ts'
import { SignInPage } from './page.tsx'

const groups = [
  { id: 'staff', heading: 'People who write records', people: [{ id: 'jo', name: 'Jo <b>Bell</b>', is: 'Social worker' }] },
  { id: 'child', heading: 'A child', people: [{ id: 'amira', name: 'Amira O’Reed', is: '13' }] },
  { id: 'family', heading: 'Family', people: [] },
]

test('says that everybody is invented, and shows each person as a button under a heading', () => {
  const html = renderDocument(<SignInPage authority="Northmere Council" action="/sign-in" groups={groups} to="/my-story" />)
  expect(html).toContain('Everyone here is invented')
  expect(html.match(/<button [^>]*name="person"/g)).toHaveLength(2)
  expect(html).toContain('value="amira"')
  expect(html).toContain('Jo &lt;b>Bell&lt;/b>')
  expect(html).toContain('<input type="hidden" name="to" value="/my-story"/>')
  expect(html).not.toContain('Family</h2>')
})

test('says so when there is nobody to be', () => {
  expect(renderDocument(<SignInPage authority="" action="/sign-in" groups={[]} />)).toContain('There is nobody to choose yet')
})
