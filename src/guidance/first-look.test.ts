import { expect, it } from 'vitest'
import { check } from './check.ts'
import { firstLook } from './first-look.ts'
import { usualAbout } from './rules/examples.ts'

it('says at once what the whole check says too, and leaves the rest to it', () => {
  const text = 'Rowan is doing well in placement. A decision was made by 31 February. You were absconding a bit, becuase mum was manipulative and does not care. Your IRO will come tomorrow. I promise that you will never be hurt again.'
  const later = new Set(['stigmatising', 'minimising', 'opinion-as-fact', 'spelling'])
  const first = firstLook(text, usualAbout)
  expect(first).toEqual(check(text, usualAbout).findings.filter(({ rule }) => !later.has(rule)))
  expect([...new Set(first.map(({ rule }) => rule))].sort()).toEqual(['acronym', 'hidden-actor', 'jargon', 'promise', 'relative-date', 'third-person', 'wrong-date'])
})
