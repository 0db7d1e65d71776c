import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseRecordForm as form } from './forms/case-record.ts'
import { type DraftContent, mergeChanges, type Change } from './draft-content.ts'
import { type Line, nameForFile, partsForNotes, putIn, takeOut } from './source-note.ts'

const happened = 'part.what-happened.0.text'
const line = (section: string, text: string, gap: Line['gap'] = ' '): Line => ({ section, text, gap })
const after = (content: DraftContent, changes: readonly Change[]): DraftContent => {
  const merged = mergeChanges(content, changes)
  expect(merged.conflicts).toEqual([])
  return merged.content
}
const put = (content: DraftContent, lines: readonly Line[]): DraftContent => after(content, putIn(form, content, lines).changes)

test('sentences of one part stand together as they stood in the note', () => {
  expect(put({}, [line('what-happened', 'One.'), line('what-happened', 'Two.'), line('what-happened', 'Three.', '\n\n'), line('what-happened', '- four', '\n')])).toEqual({ [happened]: 'One. Two.\n\nThree.\n- four' })
})

test('sentences of one part with another between them are paragraphs of their own', () => {
  expect(put({}, [line('what-happened', 'One.'), line('what-i-saw', 'You smiled.'), line('what-happened', 'Two.')])).toEqual({ [happened]: 'One.\n\nTwo.', 'part.what-i-saw.0.text': 'You smiled.' })
})

test('what stands there stays, to the letter', () => {
  for (const [before, between] of [['Mine.', '\n\n'], ['Mine.\n', '\n'], ['Mine.\n\n', ''], ['Mine.  ', '\n\n']]) expect(put({ [happened]: before ?? '' }, [line('what-happened', 'One.')])[happened]).toBe(`${before}${between}One.`)
})

test('neighbouring worries make one entry; each decision and next step one of its own, behind those that are there', () => {
  expect(put({ 'part.worries.0.worry': 'Mine.', 'part.next-steps.2.who': 'Me' }, [line('worries', 'A.'), line('worries', 'B.'), line('next-steps', 'C.'), line('next-steps', 'D.'), line('worries', 'E.')])).toEqual({
    'part.worries.0.worry': 'Mine.', 'part.worries.1.worry': 'A. B.', 'part.worries.2.worry': 'E.', 'part.next-steps.2.who': 'Me', 'part.next-steps.3.what': 'C.', 'part.next-steps.4.what': 'D.',
  })
})

test('a part that was put away is brought back, and put away again', () => {
  const content = { 'part.what-i-saw.state': 'put-away', 'part.what-i-saw.0.text': 'Old.' }
  const { changes, ...where } = putIn(form, content, [line('what-i-saw', 'You smiled.')])
  const now = after(content, changes)
  expect(now).toEqual({ 'part.what-i-saw.state': 'open', 'part.what-i-saw.0.text': 'Old.\n\nYou smiled.' })
  expect(after(now, takeOut(now, where).changes)).toEqual(content)
})

test('words for a part that there is none of go into the first', () => {
  expect(put({}, [line('pictures', 'One.'), line('no-such', 'Two.'), line('your-words', 'Three.')])).toEqual({ [happened]: 'One. Two. Three.' })
  expect(partsForNotes(form).map(part => part.id)).toEqual(['what-happened', 'what-you-told-me', 'what-i-saw', 'worries', 'family-view', 'decisions', 'next-steps'])
})

test('words that were typed behind them are no hindrance to taking them out; words changed within are', () => {
  const { changes, ...where } = putIn(form, {}, [line('what-happened', 'One.')])
  const now = after({}, changes)
  expect(takeOut({ ...now, [happened]: `${now[happened]} And mine.` }, where)).toMatchObject({ left: 0, changes: [{ now: ' And mine.' }] })
  expect(takeOut({ ...now, [happened]: 'None.' }, where)).toEqual({ left: 1, changes: [] })
  expect(takeOut({}, where)).toEqual({ left: 0, changes: [] })
})

test('P4: whatever stands there and whatever is put in, what stood stands, and taking out undoes putting in', () => {
  const anyText = fc.oneof(fc.constantFrom('a', 'b\n', '\n\n', 'c.'), fc.string()).map(text => text.replace(/\r/g, ''))
  const anyContent = fc.dictionary(fc.constantFrom(happened, 'part.worries.0.worry', 'part.worries.998.worry', 'part.next-steps.999.what', 'part.family-view.1.who'), anyText.filter(text => text.trim() !== ''))
  const anyLines = fc.array(fc.record({ section: fc.constantFrom('what-happened', 'worries', 'next-steps', 'family-view'), text: anyText.filter(text => text.trim() !== ''), gap: fc.constantFrom(' ' as const, '\n' as const, '\n\n' as const) }))
  fc.assert(fc.property(anyContent, anyLines, (content, lines) => {
    const { changes, ...where } = putIn(form, content, lines)
    const now = after(content, changes)
    for (const [key, text] of Object.entries(content)) expect(now[key]?.startsWith(text)).toBe(true)
    for (const { text } of lines) expect(Object.values(now).some(each => each.includes(text))).toBe(true)
    expect(takeOut(now, where).left).toBe(0)
    expect(after(now, takeOut(now, where).changes)).toEqual(content)
  }))
})

test.each([
  ['Visit.DOCX', 'docx', 'Visit.DOCX'], ['note', 'txt', 'note.txt'], ['note.markdown', 'md', 'note.markdown'], ['scan.pdf', 'unread', 'scan.pdf'],
  ['page.html', 'txt', 'page.html.txt'], ['run.me.exe', 'txt', 'run.me.exe.txt'], ['letter.eml', 'docx', 'letter.eml.docx'],
] as const)('P13: a file called %j that is %s is given back as %j', (fileName, cameAs, name) => {
  expect(nameForFile(fileName, cameAs)).toBe(name)
})
