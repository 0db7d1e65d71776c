import { spawnSync } from 'node:child_process'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'written-to-you-'))
const file = (name: string, contents: string | Uint8Array): string => { const path = join(folder, name); writeFileSync(path, contents); return path }
const about = { documentType: 'case-record', date: '2026-03-12', children: [{ name: 'Rowan Ashdene', dateOfBirth: '2013-05-14', pronouns: 'she/her', verbal: true }], people: [{ name: 'Imogen Fairley', role: 'social worker' }] }
const aboutFile = file('about.json', JSON.stringify(about))
const kind = `Rowan, I am Imogen Fairley, your social worker, and I came to see you today. You told me in the garden that you want a rabbit. I will come back on Friday.`
const record = (text: string, more: object = {}): string => JSON.stringify({ id: 'one', ...about, text, ...more })

async function run(args: readonly string[], input: string | Uint8Array = ''): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await main(args, { input: (async function* () { yield typeof input === 'string' ? new TextEncoder().encode(input) : input })(), print: async text => { out += text }, complain: text => { err += text } })
  return { code, out, err }
}

describe('what it was asked for', () => {
  it.each([
    ['nothing', [], /COMMAND/],
    ['an unknown command', ['chekc'], /no command “chekc”.*check, catalogue/s],
    ['an unknown option', ['check', '--colour'], /Unknown option '--colour'.*--format/s],
    ['an unknown format', ['check', '--format', 'xml', '-'], /no format “xml”.*text, json, jsonl, sarif/],
    ['an unknown input', ['check', '--input', 'csv', '-'], /no input “csv”/],
    ['two files', ['check', 'a', 'b'], /One file at a time/],
    ['a file that is not there', ['check', join(folder, 'none.txt')], /There is no file/],
    ['a folder', ['check', folder], /is a folder/],
    ['an empty file', ['check', file('empty.txt', ' \n')], /is empty/],
    ['a Word document', ['check', file('visit.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))], /not plain text.*Word/],
    ['a text that is not UTF-8', ['check', file('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20]))], /not plain text/],
    ['facts that are not JSON', ['check', '--about', file('bad.json', '{'), '-'], /is not JSON/],
    ['an unknown document type', ['check', '--about', file('type.json', JSON.stringify({ ...about, documentType: 'diary' })), '-'], /"diary" is not known.*case-record/],
    ['a day that is not', ['check', '--about', file('day.json', JSON.stringify({ ...about, date: '2026-02-30' })), '-'], /2026-02-30 is not a day/],
    ['a day written otherwise', ['check', '--about', file('day2.json', JSON.stringify({ ...about, date: '12/03/2026' })), '-'], /such as 2026-03-05/],
    ['a child without a name', ['check', '--about', file('child.json', JSON.stringify({ ...about, children: [{}] })), '-'], /Child 1 needs a “name”/],
    ['many records as one report', ['check', '--input', 'jsonl', '--format', 'json', '-'], /--format jsonl/],
    ['no records', ['check', '--input', 'jsonl', '--format', 'jsonl', '-'], /Nothing came in/],
    ['a catalogue of a file', ['catalogue', 'a.txt'], /takes no file/],
  ])('%s is answered with what to do', async (_what, args, message) => {
    const { code, out, err } = await run(args)
    expect(out + err).toMatch(message)
    expect(err).not.toMatch(/ {4}at /)
    expect(code).toBe(2)
  })

  it.each([[['--help']], [['check', '--help']], [['catalogue', '--help']]])('%s helps', async args => {
    const { code, out } = await run(args)
    expect(out).toMatch(/written-to-you/)
    expect(code).toBe(0)
  })
})

describe('check', () => {
  it('exits with 0 when there is nothing to mend', async () => {
    const { code, out } = await run(['check', '--about', aboutFile, '-'], kind)
    expect(out).toContain('Nothing to mend.')
    expect(code).toBe(0)
  })

  it('tells a person where, what, why and what instead', async () => {
    const { code, out } = await run(['check', '--about', aboutFile, '-'], `${kind}\nYour placement is near.`)
    expect(out).toMatch(/Would an eleven-year-old know this word/)
    expect(out).toMatch(/2:6 +placement {2}→ {2}home/)
    expect(code).toBe(1)
  })

  it('gives the report as data, with its offsets', async () => {
    const { out } = await run(['check', '--format', 'json', '--about', aboutFile, '-'], `${kind}\nYour placement is near.`)
    const report = JSON.parse(out)
    expect(report.findings).toMatchObject([{ rule: 'jargon', start: kind.length + 6, quote: 'placement', certainty: 'sure', source: ['T4', 'T5', 'L1', 'L2'] }])
    expect(Object.keys(report).sort()).toEqual(['addressed', 'findings', 'missing', 'missingElements', 'readingLevel'])
  })

  it('gives SARIF that points at lines and columns', async () => {
    const { out } = await run(['check', '--format', 'sarif', '--about', aboutFile, '-'], `${kind}\nYour placement is near.`)
    const { version, runs: [only] } = JSON.parse(out)
    expect(version).toBe('2.1.0')
    expect(only.results).toMatchObject([{ ruleId: 'jargon', level: 'warning', locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 6, endColumn: 15 } } }] }])
  })
})

describe('check of many', () => {
  it('gives a line for each line, with exactly the fields that others read', async () => {
    const { code, out, err } = await run(['check', '--format', 'jsonl', '--input', 'jsonl', '-'], `${record(kind)}\n\n${record('Your placement is near.', { id: 'two', spans: [], addressed: 'no' })}`)
    const lines = out.trimEnd().split('\n').map(line => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual(['one', 'two'])
    for (const line of lines) expect(Object.keys(line)).toEqual(['id', 'addressed', 'missing', 'readingLevel', 'findings'])
    expect(Object.keys(lines[1].findings[0])).toEqual(expect.arrayContaining(['rule', 'start', 'end', 'quote', 'certainty', 'message', 'because', 'source', 'instead']))
    expect(err).toBe('')
    expect(code).toBe(1)
  })

  it.each([
    ['is not JSON', '{"id": ', /^Line 2 was left out\. It is not JSON/],
    ['has no text', JSON.stringify({ ...about, id: 'x' }), /^Line 2 was left out\. It has no “text”/],
    ['has an unknown type', record('a', { documentType: 'diary' }), /^Line 2 was left out\. The documentType "diary" is not known/],
    ['has a day that is not', record('a', { date: '2026-13-01' }), /^Line 2 was left out\. The date 2026-13-01 is not a day/],
    ['is a list', '[]', /^Line 2 was left out\./],
  ])('goes on after a line that %s', async (_what, line, message) => {
    const { code, out, err } = await run(['check', '--format', 'jsonl', '--input', 'jsonl', '-'], `${record(kind)}\n${line}\n${record(kind, { id: 'three' })}\n`)
    expect(out.trimEnd().split('\n').map(each => JSON.parse(each).id)).toEqual(['one', 'three'])
    expect(err).toMatch(message)
    expect(code).toBe(1)
  })
})

describe('catalogue', () => {
  it('lists the nineteen document types as data', async () => {
    const { code, out } = await run(['catalogue', '--format', 'json'])
    const types = JSON.parse(out)
    expect(types).toHaveLength(19)
    expect(types[0]).toMatchObject({ id: 'case-record', code: 'D01', toChild: 'full', sections: expect.arrayContaining(['what-happened', 'decisions']) })
    expect(types.find(({ code: each }: { code: string }) => each === 'D09')).toMatchObject({ toChild: 'part', notToChild: ['oversight', 'actions'] })
    expect(types.find(({ code: each }: { code: string }) => each === 'D14')).toMatchObject({ toChild: 'no', sections: [] })
    expect(code).toBe(0)
  })
})

describe('bin/written-to-you', () => {
  const bin = join(import.meta.dirname, '../../bin/written-to-you')

  it('runs from any folder, and through a link', () => {
    const link = join(folder, 'written-to-you')
    symlinkSync(bin, link)
    const { status, stdout, stderr } = spawnSync(link, ['check', '--about', aboutFile, '-'], { cwd: folder, input: kind, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toContain('Nothing to mend.')
    expect(status).toBe(0)
  })

  it('passes exit codes and complaints on', () => {
    const { status, stderr } = spawnSync(bin, ['check', 'none.txt'], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toMatch(/There is no file “none.txt”/)
    expect(status).toBe(2)
  })
})
