import { describe, expect, test } from 'vitest'
import { renderDocument } from './document.ts'
import { NotFoundPage, SignedOutPage, TooLargePage, WentWrongPage } from './error-page.tsx'
import { CalmPage, Page } from './page.tsx'

const hostile = '<script>alert("O’Neill & \'sons\'")</script>'
const layouts = [['the page for staff', Page], ['the page for a child', CalmPage]] as const

describe.each(layouts)('%s', (_, Layout) => {
  const html = renderDocument(<Layout title="Record" authority={hostile} who={{ name: hostile, does: hostile }}><p>{hostile}</p></Layout>)

  test('is a whole document in British English with a main part, a way to skip to it, and a neutral title', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(html.match(/<main [^>]*id="main"/g)).toHaveLength(1)
    expect(html).toContain('href="#main"')
    expect(html).toContain('<title>Record – Written to You</title>')
  })

  test('has nothing inline that a strict policy would stop, and asks nobody outside', () => {
    expect(html).not.toMatch(/<style|<script(?! type="module" src="\/assets\/)|\sstyle=|\son\w+=|javascript:/i)
    expect(html).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\//)
  })

  test('shows hostile names as text', () => {
    expect(html).not.toContain('<script>alert')
    expect(html.match(/&lt;script>alert/g)?.length).toBeGreaterThanOrEqual(3)
  })

  test('signs out with a form that is posted, and only for those who are signed in', () => {
    expect(html).toMatch(/<form [^>]*method="post" action="\/sign-out"/)
    expect(renderDocument(<Layout title="Sign in" authority="Northmere Council"><p /></Layout>)).not.toContain('/sign-out')
  })

  test('says first in its title that there is something to mend', () => {
    expect(renderDocument(<Layout title="Record" authority="" hasErrors><p /></Layout>)).toContain('<title>Something to mend: Record – Written to You</title>')
  })
})

test('the navigation says which page one is on', () => {
  const html = renderDocument(<Page title="My children" authority="" nav={[{ href: '/children', text: 'My children', current: true }, { href: '/words', text: 'Words' }]}><p /></Page>)
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
})

describe('when something did not work', () => {
  const pages = [NotFoundPage, TooLargePage, WentWrongPage].map(Trouble => renderDocument(<Trouble authority="Northmere Council" reference="7F3K" />))

  test('each page says what happened, what was kept, and a way on; a code only with words', () => {
    for (const html of pages) {
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toMatch(/<strong>(?:Nothing was changed|What was saved|Everything that was saved)/)
      expect(html).toContain('href="/"')
      expect(html).toMatch(/If you ask somebody for help[^<]*<span class="reference">7F3K/)
      expect(html).not.toMatch(/\b(?:404|413|500|invalid|illegal|forbidden|failed)\b/i)
    }
  })

  test('signed out while writing: every word and every field is given back, to be sent to where it belongs', () => {
    const typed = { key: '0193', 'what-happened.text': '\nAmira, I came </textarea><script>x</script> to see you.', kind: 'visit' }
    const html = renderDocument(<SignedOutPage authority="" action="/records/1" typed={typed} />)
    expect(html).toContain('<form method="post" action="/records/1">')
    expect(html).toContain('<input type="hidden" name="key" value="0193"/>')
    expect(html).toContain('<input type="hidden" name="kind" value="visit"/>')
    expect(html).toMatch(/<textarea [^>]*name="what-happened\.text"[^>]*readonly[^>]*>\n\nAmira, I came &lt;\/textarea>&lt;script>x&lt;\/script> to see you\.<\/textarea>/)
    expect(html).toContain('target="_blank"')
  })
})
