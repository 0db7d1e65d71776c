import { describe, expect, test } from 'vitest'
import { renderDocument } from '../parts/document.ts'
import type { PassageView, Reader } from '../parts/record-view/view.ts'
import { StoryListPage } from './list-page.tsx'
import { StoryRecordPage } from './record-page.tsx'
import type { StoryListView, StoryRecordView } from './view.ts'

const hostile = '<script>alert("Nan’s")</script>'
const child: Reader = { kind: 'child', name: 'Amira' }
const frame = { authority: 'Northmere Council', who: { name: 'Amira Reed' }, reader: child }

const line = (lead: string, text: string, more = {}) => ({ field: 'text', kind: 'long-text' as const, lead, text, ...more })
const passage = (id: string, kind: PassageView['kind'], ...lines: PassageView['lines']): PassageView => ({ id, kind, lines, answers: [] })

const letter = passage('p1', 'text', line('', 'Amira, I came to see you.\n\nYou have a core group.'))
const answering = { action: '/my-story/1/answers', version: 'v', key: 'k', seenBy: 'Jo Bell' }

const record: StoryRecordView = {
  ...frame, day: '2026-03-03', title: 'When we met or talked', writtenBy: 'Jo Bell, your social worker', told: [], sections: [
    { id: 'what-happened', heading: 'What happened', passages: [letter] },
  ],
  people: [], terms: [], changes: [], answers: [], listHref: '/my-story',
  answering,
}
const recordPage = (more: Partial<StoryRecordView> = {}) => renderDocument(<StoryRecordPage {...record} {...more} />)

const listed = { href: '/my-story/1', day: '2026-03-03', title: 'When we met or talked', by: 'Jo Bell, your social worker' }

const list: StoryListView = {
  ...frame, page: 1, pages: 1, order: { now: 'newest-first' },
  records: [listed], told: 0,
}
const listPage = (more: Partial<StoryListView> = {}) => renderDocument(<StoryListPage {...list} {...more} />)

const family: Reader = { kind: 'family', name: 'Dana', childNames: ['Amira', 'Sam'] }
const adult: Reader = { kind: 'adult', name: 'Shelley' }

describe('the list', () => {
  test('says the day as one says it, and no name in the title', () => {
    const html = listPage()
    expect(html).toContain('Tuesday 3 March 2026')
    expect(html).toContain('<title>Your story – Written to You</title>')
  })

  test.each([[child, 'Amira, this is written to you'], [family, 'Records shared with you about Amira and Sam'], [adult, 'Shelley, this was written to you']] as const)(
    'greets the reader as who they are', (reader, heading) => {
      expect(listPage({ reader })).toContain(`<h1>${heading}</h1>`)
    })

  test.each([[child, 'There is nothing here yet'], [family, 'have been shared with you yet'], [adult, 'There is nothing here yet']] as const)(
    'says kindly that there is nothing', (reader, words) => {
      const html = listPage({ reader, records: [] })
      expect(html).toContain(words)
      expect(html).not.toContain('<ol')
    })

  test('an adult finds the years by how old they were', () => {
    const html = listPage({ reader: adult, records: [{ ...listed, age: 9 }, { ...listed, age: 0 }] })
    expect(html).toContain('<h2>When you were 9</h2>')
    expect(html).toContain('<h2>When you were a baby</h2>')
  })
})

describe('a record', () => {
  test('sets each paragraph apart, with no name in the title', () => {
    const html = recordPage()
    expect(html).toContain('<p class="para">Amira, I came to see you.</p><p class="para">You have a core group.</p>')
    expect(html).toContain('<title>Written to you – Written to You</title>')
  })

  test('sets own words apart with their marks, and explains nothing inside them', () => {
    const said = passage('p1', 'quote', line('You said: “', 'The core group is boring', { tail: '”' }), line('You said this to ', 'me'))
    const html = recordPage({ sections: [{ id: 'w', heading: 'Your own words', passages: [said] }], terms: [{ word: 'core group', meaning: 'people' }] })
    expect(html).toContain('<p class="own-words__lead">You said:</p><blockquote class="own-words__said"><p>“The core group is boring”</p></blockquote>')
    expect(html).not.toContain('class="term"')
  })

  test('explains a word where it stands, without script', () => {
    expect(recordPage({ terms: [{ word: 'core group', meaning: 'people who meet about your plan' }] })).toMatch(/<div class="para">You have a <details class="term"><summary[^>]*>core group/)
  })

  test('warns gently before worries and offers a way past them', () => {
    const worry = passage('p1', 'worry', line('', 'Your dad shouts.'), line('What this does to you: ', 'You are frightened.'))
    const html = recordPage({ sections: [{ id: 'worries', heading: 'What worries us', passages: [worry] }, ...record.sections] })
    expect(html).toContain('The next part is about worries')
    expect(html).toContain('href="#part-what-happened"')
    expect(html).toContain('id="part-what-happened"')
  })

  test('says what is kept back and why', () => {
    expect(recordPage({ sections: [{ id: 'x', heading: 'What happened', passages: [], keptBack: 'A part is about somebody else.' }] })).toContain('A part is about somebody else.')
  })

  test('shows an answer beside its words, with its day and what was done', () => {
    const answered = { ...letter, answers: [{ day: '2026-03-05', kind: 'not-how-it-was' as const, words: hostile, whatWasDone: { by: 'Jo Bell', day: '2026-03-06', words: 'I have changed it.' } }] }
    const html = recordPage({ sections: [{ id: 'x', heading: 'What happened', passages: [answered] }] })
    expect(html).toContain('You said, on Thursday 5 March 2026:')
    expect(html).toContain('Jo Bell answered, on Friday 6 March 2026:')
    expect(html).not.toContain('<script>')
  })

  test('can be answered part by part and as a whole, each once', () => {
    const html = recordPage()
    expect(html.match(/name="kind" value="that-is-right"/g)).toHaveLength(2)
    expect(html.match(/name="kind" value="not-how-it-was"/g)).toHaveLength(2)
    expect(html).toContain('name="key" value="k-p1"')
    expect(html).toContain('name="key" value="k-whole"')
    expect(recordPage({ answering: undefined })).not.toContain('<textarea')
  })

  test('gives back words that could not be kept, open, and leads to them', () => {
    const html = recordPage({ answering: { ...answering, unkept: { passage: 'p1', words: 'My long words', error: 'That is too long to keep in one go.' } } })
    expect(html).toContain('href="#words-p1"')
    expect(html).toMatch(/<details class="answer-form" open>/)
    expect(html).toContain('>My long words</textarea>')
  })

  test('says what was changed, why, and what it said before', () => {
    const before = [{ heading: 'What happened', passages: [passage('old', 'text', line('', 'twice'))] }]
    const html = recordPage({ changes: [{ day: '2026-03-06', by: 'Jo Bell, your social worker', because: 'It was once.', before }] })
    expect(html).toContain('This was changed on Friday 6 March 2026 by Jo Bell, your social worker.')
    expect(html).toContain('What it said before')
    expect(html).toContain('twice')
  })

  test('says who was who in a sentence', () => {
    const html = recordPage({ people: [{ fullName: 'Dana O’Reed', whatTheyDo: 'your mum' }, { fullName: 'Dan Okafor', whatTheyDo: 'your teacher', past: true }] })
    expect(html).toContain('Dana O’Reed is your mum.')
    expect(html).toContain('Dan Okafor was your teacher.')
  })

  test('tells family that ‘you’ is the child', () => {
    expect(recordPage({ reader: { kind: 'family', name: 'Dana', childNames: ['Amira'] } })).toContain('This is written to Amira, so ‘you’ means Amira.')
  })

  test('stands with nothing in it', () => {
    expect(recordPage({ sections: [] })).toContain('There are no words in this one.')
  })

  test('shows hostile text as text, in every place that text can stand', () => {
    const kinds = ['text', 'quote', 'observation', 'view', 'decision', 'next-step', 'worry', 'picture'] as const
    const html = recordPage({
      reader: { kind: 'child', name: hostile }, who: { name: hostile }, title: hostile, writtenBy: hostile, setting: hostile,
      sections: kinds.map((kind, at) => ({ id: kind, heading: hostile, keptBack: hostile, passages: [passage(`p${at}`, kind, line(hostile, hostile), line(hostile, hostile))] })),
      people: [{ fullName: hostile, whatTheyDo: hostile }], terms: [{ word: hostile, meaning: hostile }],
      changes: [{ day: hostile, by: hostile, because: hostile, before: [] }], earlier: { href: '/x', label: hostile },
    })
    expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/)/)
    expect(html).toContain('&lt;script>')
  })
})
