import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each(['/', '/children', '/children/0190?page=2', '/records/1/versions/2#said', '/sign-in?to=%2Fchildren'])('%j is a path of this site', path => {
  expect(localPath(path)).toBe(path)
})

test.each([
  undefined, '', 'children', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', ' /children', '/a\\b',
  'https://evil.example', 'javascript:alert(1)', '/ evil', '/é', '/\r\nset-cookie: a=b',
])('%j is not', address => {
  expect(localPath(address)).toBeUndefined()
})
