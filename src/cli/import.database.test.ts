import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMapping } from '../domain/import/mapping.ts'
import { verifyAudit } from '../store/audit.ts'
import { giveImportRight } from '../store/import-rights.ts'
import { ownApp } from '../testing/own-world.ts'
import { runImport } from './import-run.ts'

const { database, world, get, post } = await ownApp()
const folder = await mkdtemp(join(tmpdir(), 'written-to-you-import-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const administrator = { authorityId: world.authorityId, personId: world.ids.administrator, fullName: 'Keir Stead', timeZone: 'Europe/London' }
type Files = Readonly<Record<string, string | Uint8Array>>

interface Asked { readonly files: Files; readonly mapping: object; readonly write?: boolean; readonly leaveOutWrong?: boolean }

async function imports({ files, mapping, write = false, leaveOutWrong = false }: Asked): Promise<{ code: number; said: string }> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const read = readMapping(mapping)
  if ('problems' in read) return { code: 1, said: read.problems.join('\n') }
  let said = ''
  const code = await runImport({ mapping: read, folder, administrator, write, leaveOutWrong }, database.pool, { input: (async function* () {})(), print: async text => { said += text }, complain: text => { said += text } }, () => world.clock.now)
    .catch((problem: Error) => { said += problem.message; return 2 })
  return { code, said }
}

const count = async (table: string, where = 'true') => Number((await database.owner.query(`select count(*) as n from written_to_you.${table} where ${where}`)).rows[0]?.n)

// ── An invented earlier system: Beacon Records ──

const beacon = (records = 'notes.csv') => ({
  source: 'Beacon',
  alreadyHere: { staff: { W1: world.ids.imogen } },
  files: [
    { file: records, kind: 'record', columns: { key: 'NoteId', child: 'Client', code: 'Type', contact: 'Type', happened: 'When', title: 'Subject', text: 'Body', author: ['First', 'Last'] }, dates: 'DD/MM/YYYY HH:mm',
      values: { code: { HV: 'D01', EM: 'D14' }, contact: { HV: 'visit', EM: '' } } },
    { file: 'clients.csv', kind: 'child', columns: { key: 'Id', fullName: 'Name', preferredName: 'KnownAs', dateOfBirth: 'Born', earlierNames: 'Was' }, dates: 'DD/MM/YYYY' },
    { file: 'contacts.json', kind: 'person', columns: { key: 'id', fullName: 'name', dateOfBirth: 'born' } },
    { file: 'links.jsonl', kind: 'relationship', columns: { child: 'client', person: 'contact', relationship: 'as', parentalResponsibility: 'pr', from: 'from' } },
    { file: 'workers.csv', kind: 'staff', columns: { key: 'Id', fullName: 'Name', jobTitle: 'Job', team: 'Team', from: 'From', to: 'To' } },
    { file: 'teams.csv', kind: 'team', columns: { key: 'Id', name: 'Name' } },
    { file: 'worked.csv', kind: 'allocation', columns: { child: 'Client', staff: 'Worker', from: 'From', to: 'To' } },
    { file: 'cases.csv', kind: 'involvement', columns: { child: 'Client', threshold: 'Level', from: 'From', to: 'To' }, values: { threshold: { CP: 'child-protection' } } },
  ],
})

const beaconFiles: Files = {
  'teams.csv': 'Id,Name\nT1,Lantern Team\n',
  'workers.csv': 'Id,Name,Job,Team,From,To\nW1,Imogen Fairley,Social worker,T1,2024-01-08,\nW2,Petra Lind,Social worker,T1,2015-01-01,2019-12-31\n',
  'contacts.json': JSON.stringify([{ id: 'P1', name: 'Jonah O’Hare', born: null }, { id: 'P2', name: 'Sunniva O\'Hare', born: '1984-02-29' }]),
  'clients.csv': '\uFEFFId,Name,KnownAs,Born,Was\nC1,Marnie O\'Hare,Moo,17/03/2014,Marnie Lund; Marnie Vane\nC2,Élodie Gray,,01/09/2012,\n',
  'links.jsonl': '{"client":"C1","contact":"P1","as":"Dad","pr":true,"from":"2014-03-17"}\n{"client":"C1","contact":"P2","as":"Aunt","pr":"no"}\n\n{"client":"C1","contact":"C2","as":"Stepsister"}\n',
  'worked.csv': 'Client,Worker,From,To\nC1,W1,2024-02-01,\nC1,W2,2016-01-01,2019-12-31\nC2,W2,2016-01-01,2019-12-31\n',
  'cases.csv': 'Client,Level,From,To\nC1,CP,2024-02-01,\n',
  'notes.csv': 'NoteId,Client,Type,When,Subject,Body,First,Last\r\n1,C1,HV,05/03/2016 15:30,Statutory visit,"Marnie said ""I made a kite"" 🪁.\r\nShe showed the <b>lantern</b></p>.",Petra,Lind\r\n2,C1,EM,06/03/2016,,"O\'Hare, by email",Jo,\r\n3,C2,HV,01/07/2017 09:00,Visit,Seen at school.,Petra,Lind\r\n',
}

beforeAll(() => giveImportRight(database.owner, administrator, '2026-12-24', world.clock.now))

test('without a right nothing is done, and it says who gives it', async () => {
  const { said } = await imports({ files: beaconFiles, mapping: beacon() })
  expect(said).toContain('This was a dry run: nothing was brought.')
  world.clock.now = new Date('2026-12-25T10:00:00Z')
  expect(await imports({ files: beaconFiles, mapping: beacon() })).toEqual({ code: 2, said: expect.stringContaining('Keir Stead has no right to import today. Whoever keeps the installation gives it') })
  world.clock.now = new Date('2026-11-24T14:02:00Z')
})

test('a dry run counts, and brings nothing', async () => {
  const { code, said } = await imports({ files: beaconFiles, mapping: beacon() })
  expect(said).toMatch(/notes\.csv +3 +0 +1 +0 +0 +0/)
  expect(said).toContain('LOOK    notes.csv, line 2, Body: It holds HTML.')
  expect(code).toBe(0)
  for (const table of ['imported', 'import_batch', 'record']) expect(await count(table)).toBe(0)
})

test('what is right is brought once; a row that changed there is told, and not written over', async () => {
  expect((await imports({ files: beaconFiles, mapping: beacon(), write: true })).said).toMatch(/notes\.csv +3 +0 +1 +0 +0 +3/)
  expect(await count('record', 'imported_in is not null')).toBe(3)
  const again = await imports({ files: beaconFiles, mapping: beacon(), write: true })
  expect(again.said).toMatch(/notes\.csv +3 +0 +1 +3 +0 +0/)
  const changed = { ...beaconFiles, 'notes.csv': `${String(beaconFiles['notes.csv']).replace('Seen at school', 'Seen at home')}4,C2,HV,02/07/2017 09:00,Visit,A new one.,Petra,Lind\r\n` }
  const third = await imports({ files: changed, mapping: beacon(), write: true })
  expect(third.said).toContain('LOOK    notes.csv, line 5: “3” came before, and is not the same now. What is here stands; nothing was written over.')
  expect(await count('record', 'imported_in is not null')).toBe(4)
  expect(await count('passage', `fields->>'text' like '%home%'`)).toBe(0)
  expect(await count('person', `full_name = 'Imogen Fairley'`)).toBe(1)
  expect(await count('person_name', `kind = 'earlier'`)).toBe(2)
  expect(await count('relationship', `parental_responsibility and relationship = 'Dad' and child_id in (select thing_id from written_to_you.imported where source_key = 'C1' and kind = 'child')`)).toBe(1)
})

test('verify is clean after it, and finds an old record that was changed, taken away or put in by hand', async () => {
  expect((await verifyAudit(database.owner)).broken).toEqual([])
  for (const harm of [
    `update written_to_you.passage set fields = '{"text": "else"}' where fields->>'text' = 'Seen at school.'`, `update written_to_you.version set finished_by_name = 'Somebody' where finished_by_name = 'Petra Lind'`,
    `update written_to_you.record set imported_in = null where imported_in is not null`,
  ]) {
    await database.owner.query(`begin; set local session_replication_role = replica; ${harm}`)
    expect((await verifyAudit(database.owner)).broken.join(), harm).toMatch(/not as they were brought|never finished through the program/)
    await database.owner.query('rollback')
  }
})

test('each child has an entry in their own audit that says how many came', async () => {
  const { rows } = await database.owner.query(`select why from written_to_you.audit_entry where action = 'import' and chain_id = (select thing_id from written_to_you.imported where kind = 'child' and source_key = 'C1') order by sequence`)
  expect(rows.map(({ why }) => String(why).replace(/[0-9a-f]{64}|[0-9a-f-]{36}/g, '…'))).toEqual(['batch …: 1 of child', 'batch …: 3 of relationship', 'batch …: 2 of allocation', 'batch …: 1 of involvement', 'batch … records 2 seal …'])
})

test('an old record is marked wherever it stands, is not to the child, and becomes so when somebody writes it to them', async () => {
  const { rows: [old] } = await database.owner.query(`select r.id, r.child_id as child from written_to_you.record r join written_to_you.imported i on i.thing_id = r.id where i.source_key = '1' and i.kind = 'record'`)
  const page = (await get('imogen', `/records/${old.id}`)).body
  for (const words of ['From the earlier system, Beacon: about Moo, not to Moo', 'Statutory visit', 'Saturday 5 March 2016', '15:30', 'Petra Lind', 'number 1 there', 'I made a kite', '&lt;b>lantern&lt;/b>', 'Write it to Moo']) expect(page).toContain(words)
  expect(page).not.toContain(`/records/${old.id}?with=`)
  expect((await get('imogen', `/children/${old.child}`)).body).toContain('from the earlier system (Beacon), not to the child')
  const search = await post('imogen', '/search', { words: 'kite', part: 'all', order: 'best' })
  expect((await get('imogen', String(search.headers.location))).body).toContain('from the earlier system (Beacon), not to the child')
  expect((await get('imogen', '/children')).body).not.toContain('never shared')
  const draft = String((await post('imogen', `/records/${old.id}/corrections`, { key: 'write-it-to-moo' })).headers.location)
  expect((await get('imogen', draft)).body).toContain('I made a kite')
})

// ── What is wrong, and what is said of it ──

const child = { file: 'c.csv', kind: 'child', columns: { key: 'Id', fullName: 'Name', dateOfBirth: 'Born' } }
const note = { file: 'n.csv', kind: 'record', columns: { key: 'Id', child: 'Child', code: 'Type', happened: 'Day', text: 'Text', author: 'By' } }
const head = 'Id,Child,Type,Day,Text,By\n'
const kid = 'Id,Name,Born\nC7,Wren Tolliver,2015-06-01\n'
const link = (file: string, text: string) => [{ files: { 'c.csv': kid, [file]: text }, mapping: { source: 'Old', files: [child, { file, kind: 'relationship', columns: { child: 'Child', person: 'Who', relationship: 'As', from: 'From', to: 'To' } }] } }] as const
const notes = (text: string | Uint8Array) => [{ files: { 'c.csv': kid, 'n.csv': text }, mapping: { source: 'Old', files: [child, note] } }] as const
const kids = (text: string | Uint8Array) => [{ files: { 'c.csv': text }, mapping: { source: 'Old', files: [child] } }] as const

describe.each([
  ['an impossible day', ...notes(`${head}1,C7,D01,2019-02-29,Seen.,Jo\n`), 'WRONG   n.csv, line 2, Day: Found “2019-02-29”. No calendar has this day.'],
  ['a day in another form', ...notes(`${head}1,C7,D01,3/4/2019,Seen.,Jo\n`), 'WRONG   n.csv, line 2, Day: Found “3/4/2019”. Expected a date written YYYY-MM-DD HH:mm:ss.'],
  ['a day still to come', ...notes(`${head}1,C7,D01,2031-01-01,Seen.,Jo\n`), 'WRONG   n.csv, line 2, Day: Found “2031-01-01”. That day is still to come.'],
  ['a birthday still to come', ...kids('Id,Name,Born\nC8,Wren,2031-01-01\n'), 'WRONG   c.csv, line 2, Born: Found “2031-01-01”. That day is still to come.'],
  ['a child of whom nobody knows', ...notes(`${head}1,C9,D01,2019-02-01,Seen.,Jo\n`), 'WRONG   n.csv, line 2: Found “C9” for child. No child in the files has this key'],
  ['a document type that there is not', ...notes(`${head}1,C7,VISIT,2019-02-01,Seen.,Jo\n`), 'WRONG   n.csv, line 2, Type: Found “VISIT”. Expected which document type it is: one of D01'],
  ['nothing where something is needed', ...notes(`${head}1,C7,D01,2019-02-01,,Jo\n`), 'WRONG   n.csv, line 2, Text: Nothing stands here. Expected the words.'],
  ['a key twice', ...notes(`${head}1,C7,D01,2019-02-01,One.,Jo\n1,C7,D01,2019-02-02,Two.,Jo\n`), 'WRONG   n.csv, line 3: The key “1” stands here for the second time; the first is line 2.'],
  ['a column too many', ...notes(`${head}1,C7,D01,2019-02-01,Seen, and well,Jo\n`), 'WRONG   n.csv, line 2: Found 7 columns. Expected 6, as in the first line.'],
  ['a column too few', ...notes(`${head}1,C7,D01\n`), 'WRONG   n.csv, line 2: Found 3 columns. Expected 6'],
  ['lines within a text are counted', ...notes(`${head}1,C7,D01,2019-02-01,"One\n\ntwo",Jo\n2,C7,D01,soon,Three.,Jo\n`), 'WRONG   n.csv, line 5, Day: Found “soon”.'],
  ['a mark that is never closed', ...notes(`${head}1,C7,D01,2019-02-01,"Seen.,Jo\n`), 'a quotation mark is opened and never closed. Close it'],
  ['a mark in the middle of a text', ...notes(`${head}1,C7,D01,2019-02-01,a "quoted" word,Jo\n`), 'a quotation mark stands within a text that has none round it'],
  ['the sign NUL', ...notes(`${head}1,C7,D01,2019-02-01,Se\0en.,Jo\n`), 'WRONG   n.csv, line 2, Text: Found the sign NUL at place 3, which no text can hold.'],
  ['a text too long', ...notes(`${head}1,C7,D01,2019-02-01,${'kite '.repeat(420_000)},Jo\n`), 'WRONG   n.csv, line 2, Text: Found 2100000 letters in one text. Expected at most 2000000.'],
  ['half an emoji', { files: { 'c.jsonl': '{"Id":"C8","Name":"Wren \\ud83e"}' }, mapping: { source: 'Old', files: [{ ...child, file: 'c.jsonl' }] } }, 'WRONG   c.jsonl, line 1, Name: Found half of a sign, such as half an emoji.'],
  ['a letter that was lost', ...kids('Id,Name,Born\nC8,Jos\uFFFD Lund,2015-01-01\n'), 'LOOK    c.csv, line 2, Name: Found �, which stands for a letter that was lost'],
  ['Windows-1252', ...kids(Buffer.from('Id,Name,Born\nC8,José Lund,2031-01-01\n', 'latin1')), 'READ AS c.csv: it is not UTF-8, so it is read as Windows-1252.'],
  ['a line that is no JSON', { files: { 'c.jsonl': '{"Id":"C8"' }, mapping: { source: 'Old', files: [{ ...child, file: 'c.jsonl' }] } }, 'WRONG   c.jsonl, line 1: It is no JSON.'],
  ['a list that is none', { files: { 'c.json': '{"Id":"C8"}' }, mapping: { source: 'Old', files: [{ ...child, file: 'c.json' }] } }, 'is no list. Expected [{…}, {…}]'],
  ['a file that is not there', { files: {}, mapping: { source: 'Old', files: [{ ...child, file: 'nowhere.csv' }] } }, 'there is no such file'],
  ['a column that is not there', ...kids('Id,Full,Born\nC8,Wren,2015-01-01\n'), 'line 1: the mapping names “Name”, and the file has no such column. It has “Id”, “Full”, “Born”.'],
  ['another sign between columns', ...kids('Id;Name;Born\nC8;Wren;2015-01-01\n'), 'Is another sign than “,” between its columns? Say it in "partedBy".'],
  ['somebody related to themself', ...link('l.csv', 'Child,Who,As,From,To\nC7,C7,Sister,,\n'), 'WRONG   l.csv, line 2: The child and the person are the same: nobody stands to themself.'],
  ['an end before the beginning', ...link('l.csv', 'Child,Who,As,From,To\nC7,C1,Sister,2019-05-01,2018-05-01\n'), 'WRONG   l.csv, line 2: It ends (2018-05-01) before it begins (2019-05-01).'],
  ['no relationship', ...link('l.csv', 'Child,Who,As,From,To\nC7,C1,,,\n'), 'WRONG   l.csv, line 2: Neither a relationship nor a role stands here.'],
  ['a child who has a file here', ...kids('Id,Name,Born\nC8,Rowan Ashdeen,2013-05-14\n'), 'WRONG   c.csv, line 2: Is likely somebody who has a file here already ('],
  ['somebody who is perhaps here', { files: { 'p.csv': 'Id,Name\nP8,Dana Ashdene\n' }, mapping: { source: 'Old', files: [{ file: 'p.csv', kind: 'person', columns: { key: 'Id', fullName: 'Name' } }] } }, 'LOOK    p.csv, line 2: Is perhaps somebody who is here already ('],
  ['one person under two keys', ...kids('Id,Name,Born\nC8,Wren Tolliver,2015-06-01\nC9,Tolliver Wren,2015-06-01\n'), 'LOOK    c.csv, line 3: Has the name and the birthday of “C8” (c.csv, line 2).'],
  ['somebody who is not here', { files: { 'c.csv': kid }, mapping: { source: 'Old', alreadyHere: { child: { C7: '01900000-0000-7000-8000-000000000000' } }, files: [child] } }, 'Nobody with a file has this id.'],
  ['a mapping that lacks a field', { files: {}, mapping: { source: 'Old', files: [{ file: 'n.csv', kind: 'record', columns: { key: 'Id' } }] } }, 'n.csv: record needs text: the words. Name its column in "columns"'],
  ['a mapping with a field too many', { files: {}, mapping: { source: 'Old', files: [{ ...child, columns: { ...child.columns, colour: 'X' } }] } }, 'c.csv: “colour” is no field of child. Its fields are key, fullName'],
  ['a mapping of nothing', { files: {}, mapping: {} }, 'The mapping needs "source"'],
])('%s', (_what, asked, sentence) => {
  test('is said, with what to do', async () => {
    const before = await count('imported')
    const { code, said } = await imports({ ...asked, write: !sentence.startsWith('LOOK') })
    expect(said).toContain(sentence)
    expect(code).toBe(sentence.startsWith('LOOK') ? 0 : sentence.includes('WRONG') || code !== 2 ? 1 : 2)
    expect(await count('imported')).toBe(before)
  })
})

test('wrong rows are left out when that is asked for; the rest is brought', async () => {
  const [asked] = notes(`${head}1,C7,D01,2019-02-01,Seen.,Jo\n2,C7,D01,soon,Seen.,Jo\n`)
  expect((await imports({ ...asked, write: true })).said).toContain('Nothing was brought, because something is wrong.')
  expect((await imports({ ...asked, write: true, leaveOutWrong: true })).said).toMatch(/n\.csv +2 +1 +0 +0 +0 +1/)
  expect((await verifyAudit(database.owner)).broken).toEqual([])
})
