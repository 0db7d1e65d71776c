import { createHash } from 'node:crypto'
import pg from 'pg'
import { v7 } from 'uuid'
import type { Demo, DemoEntry, DemoFamily, DemoPerson, DemoRecord, DemoStaff } from '../../db/demo/family.ts'
import type { Asking } from '../domain/asking.ts'
import { documentOf } from '../domain/catalogue.ts'
import { contactAsItComes } from '../domain/contact-words.ts'
import { type DraftContent, fieldKey } from '../domain/draft-content.ts'
import { formOf } from '../domain/form-of.ts'
import { signedOffByManager } from '../domain/oversight.ts'
import { localDay, momentOf } from '../domain/local-time.ts'
import { everybody, forWhomKey, nextEntry, ownKey, partFor } from '../domain/several.ts'
import { isToYou, makeReady } from '../domain/version.ts'
import type { As } from './as.ts'
import type { AttachmentFiles } from './attachment-files.ts'
import { readChild, readOpenSteps, readPeopleAround, settleNextStep } from './children.ts'
import { keepDemoVoice } from './demo-voices.ts'
import { startDraft } from './drafts.ts'
import { readEntries, writeEntry } from './file-entries.ts'
import { readGlossary } from './glossary.ts'
import { signOff } from './oversight.ts'
import { correctPerson, readPerson } from './people.ts'
import { finishDraft, type ReadyForAnother } from './finish-draft.ts'
import { respond } from './responses.ts'
import { shareRecord } from './sharings.ts'
import { writeSetting } from './settings.ts'
import { bringNote } from './source-notes.ts'
import { writeStaff } from './staff.ts'
import { readOpenedRecord } from './stories.ts'
import { writeTeam } from './teams.ts'

const timeZone = 'Europe/London'

/** An id made from a key, the same each time: filling that was broken off goes on where it stopped. UUIDv7 in shape. */
const demoId = (kind: string, key: string): string =>
  v7({ msecs: Date.parse('2000-01-01T00:00:00Z'), random: createHash('sha256').update(`${kind}/${key}`).digest().subarray(0, 16) })

const authorityId = demoId('authority', 'demo')

/** A word of the glossary, and what it means to a child. */
export interface StartingWord {
  readonly term: string
  readonly meaning: string
}

/**
 * Fills an empty database with the invented families. People and who works with whom are set up by the owner; every record is written, finished, shared and answered
 * through the one door by the person who did it on that day, so that the demo's audit is as real as its records. Can be run again after it was broken off; does nothing when it is complete.
 * @returns how many records were written; 0 when the demo was there already
 */
export async function fillDemo(owner: pg.Client, as: As, files: AttachmentFiles, demo: Demo, words: readonly StartingWord[], now: Date): Promise<number> {
  const { rows } = await owner.query('select (select count(*)::int from written_to_you.account) as accounts, (select count(*)::int from written_to_you.authority where id <> $1) as others', [authorityId])
  if (rows[0].accounts > 0 || rows[0].others > 0) return 0
  await setUpPeople(owner, demo, words, now)
  let written = 0
  for (const family of demo.families) {
    for (const [number, entry] of family.entries.entries()) await writeLife(as, demo, entry, `${family.key}/${number}`)
    const writtenWith = new Map<DemoRecord, string>()
    for (const [number, record] of family.records.entries()) {
      const recordId = await writeRecord(owner, as, demo, family, record, `${family.key}/${number}`, writtenWith)
      await signOffOld(as, demo, family, record, recordId, now)
      written++
    }
    await keepVoices(as, files, demo, family)
    await settleSteps(as, demo, family, now)
  }
  await lookAfterAuthority(as, demo)
  await openAccounts(owner, demo, now)
  return written
}

async function setUpPeople(owner: pg.Client, demo: Demo, words: readonly StartingWord[], now: Date): Promise<void> {
  const insert = insertInto(owner)
  await insert('authority', { id: authorityId, name: demo.authority.name, time_zone: timeZone, is_demo: true, created_at: now })
  const { renamed } = demo.administration
  for (const team of demo.teams) await insert('team', { authority_id: authorityId, id: demoId('team', team.key), name: team.key === renamed.team ? renamed.formerly : team.name })
  for (const member of demo.staff) {
    await insertPerson(insert, member, now)
    await insert('staff', { authority_id: authorityId, person_id: demoId('person', member.key), team_id: demoId('team', member.team), job_title: member.jobTitle, does: member.does, from_day: member.from, to_day: member.to ?? null })
  }
  for (const family of demo.families) await setUpFamily(insert, demo, family, now)
  const terms = [...words.map(word => ({ words: word.term, meaning: word.meaning, from: undefined, to: undefined })), ...(demo.glossary ?? [])]
  for (const term of terms) {
    await insert('glossary_term', { authority_id: authorityId, id: demoId('term', `${term.words}/${term.from ?? ''}`), term: term.words, meaning: term.meaning, from_day: term.from ?? '2000-01-01', to_day: term.to ?? null, written_by: null })
  }
}

async function setUpFamily(insert: Insert, demo: Demo, family: DemoFamily, now: Date): Promise<void> {
  for (const person of [...family.children, ...family.people]) await insertPerson(insert, person, now)
  for (const child of family.children) {
    await insert('child', { authority_id: authorityId, person_id: demoId('person', child.key), uses_words: child.usesWords, communication: child.communication, created_at: now })
  }
  const of = (key: string) => ({ authority_id: authorityId, child_id: demoId('person', key) })
  for (const [number, around] of family.around.entries()) {
    await insert('relationship', { ...of(around.child), id: demoId('relationship', `${family.key}/${number}`), person_id: demoId('person', around.person), relationship: around.relationship ?? null, role: around.role ?? null,
      parental_responsibility: around.parentalResponsibility ?? false, from_day: around.from ?? null, to_day: around.to ?? null })
  }
  for (const allocation of [...family.allocations, ...dutyDays(family)]) {
    const staff = memberOf(demo, allocation.staff)
    await insert('allocation', { ...of(allocation.child), id: demoId('allocation', `${allocation.child}/${allocation.staff}/${allocation.from}`), staff_person_id: demoId('person', staff.key), team_id: demoId('team', staff.team), from_day: allocation.from, to_day: allocation.to ?? null })
  }
  for (const involvement of family.involvements) {
    await insert('involvement', { ...of(involvement.child), id: demoId('involvement', `${involvement.child}/${involvement.from}`), threshold: involvement.threshold, from_day: involvement.from, to_day: involvement.to ?? null })
  }
  for (const [number, about] of family.aboutYou.entries()) {
    const teller = [...family.children, ...family.people, ...demo.staff].find(person => person.key === about.saidBy)
    const writer = allocatedOn(family, about.child, about.on) ?? family.allocations[0]?.staff
    await insert('about_you', { ...of(about.child), id: demoId('about', `${family.key}/${number}`), kind: about.kind, words: about.text, means: about.means ?? '', stands_for: about.standsFor ?? [], said_by: saidBy(demo, family, about.child, about.saidBy, teller?.fullName ?? about.saidBy), said_on: about.on,
      written_by: demoId('person', writer ?? ''), written_at: momentOf(about.on, '17:00', timeZone) })
  }
}

/** 'you', or 'your nan, Rita Carrick'. */
function saidBy(demo: Demo, family: DemoFamily, child: string, teller: string, fullName: string): string {
  if (child === teller) return 'you'
  const around = family.around.find(each => each.child === child && each.person === teller)
  const staff = demo.staff.find(member => member.key === teller)
  const stands = around ? { relationship: around.relationship ?? null, role: around.role ?? null } : staff ? { relationship: null, role: staff.jobTitle } : undefined
  return stands ? `${isToYou(stands)}, ${fullName}` : fullName
}

/** Somebody who wrote or corrected a record without working with the child otherwise worked with them on that day. */
function dutyDays(family: DemoFamily): DemoFamily['allocations'] {
  const written = family.records.flatMap(record => [
    { child: record.child, staff: record.author, from: record.at.slice(0, 10) },
    ...(record.correction ? [{ child: record.child, staff: record.correction.by, from: record.correction.on }] : []),
  ])
  return written.filter(each => !worksOn(family, each.child, each.staff, each.from)).map(each => ({ ...each, to: each.from }))
}

const worksOn = (family: DemoFamily, child: string, staff: string, day: string): boolean =>
  family.allocations.some(each => each.child === child && each.staff === staff && each.from <= day && (each.to === undefined || each.to >= day))

const allocatedOn = (family: DemoFamily, child: string, day: string): string | undefined =>
  family.allocations.find(each => each.child === child && each.from <= day && (each.to === undefined || each.to >= day))?.staff

async function openAccounts(owner: pg.Client, demo: Demo, now: Date): Promise<void> {
  const people = [...demo.staff, ...demo.families.flatMap(family => [...family.children, ...family.people])]
  const ids = people.filter(person => person.signsIn).map(person => demoId('person', person.key))
  await owner.query('insert into written_to_you.account (authority_id, person_id, created_at) select $1, unnest($2::uuid[]), $3', [authorityId, ids, now])
}

/** What an administrator of the demo did: a team got its name, the numbers that readers are given were tried, somebody begins soon. */
async function lookAfterAuthority(as: As, demo: Demo): Promise<void> {
  const { renamed, contactChecked, begins } = demo.administration
  const keeper = demo.staff.find(({ does }) => does === 'administrator')
  if (!keeper) throw new Error('nobody looks after the demo')
  const teamId = demoId('team', renamed.team)
  const teamName = demo.teams.find(({ key }) => key === renamed.team)?.name ?? ''
  await as(askingAs(keeper, renamed.on, '09:10'), { action: 'write-team', thingId: teamId }, door => writeTeam(door, demoId('write-team', renamed.team), { id: teamId, number: 1 }, { name: teamName, isClosed: false, from: renamed.on }, renamed.why))
  await as(askingAs(keeper, contactChecked, '11:30'), { action: 'write-settings' }, door => writeSetting(door, demoId('contact', contactChecked), 'contact', 0, { ...contactAsItComes, checkedOn: contactChecked }, ''))
  const { fullName, jobTitle, does, team, from, on } = begins
  await as(askingAs(keeper, on, '14:20'), { action: 'write-staff' }, door => writeStaff(door, demoId('begins', fullName), undefined, { fullName, jobTitle, does, teamId: demoId('team', team), from, to: null, holdsFrom: from }, ''))
}

/** What stands on a file besides the records, written by the one who did on that day. */
async function writeLife(as: As, demo: Demo, { kind, child, person, other, by, on, answers, why = '' }: DemoEntry, key: string): Promise<void> {
  const childId = demoId('person', child)
  const [personId, otherId] = [person, other].map(each => (each === undefined ? null : demoId('person', each)))
  const asking = askingAs(memberOf(demo, by), on, '16:10')
  await as(asking, { action: kind === 'person' ? 'correct-person' : 'write-entry', childId }, async door => {
    if (kind === 'person') {
      const { history: [newest] } = await readPerson(door, childId, personId ?? '')
      const isKnown = Object.entries(answers).every(([id, answer]) => newest.answers[id] === answer)
      if (!isKnown) await correctPerson(door, demoId('entry', key), childId, personId ?? '', newest.number, { ...newest.answers, ...answers }, why)
    } else if (kind === 'stands') {
      const stands = (await readEntries(door, 'relationship', childId)).find(entry => entry.personId === personId)
      if (!stands) throw new Error(`the demo says how ${person} stands to ${child}, who is not around them`)
      if (stands.number === 1) await writeEntry(door, demoId('entry', key), childId, { kind: 'relationship', answers: { ...stands.answers, ...answers }, personId: stands.personId, otherId: null, follows: stands, why })
    } else await writeEntry(door, demoId('entry', key), childId, { kind, answers, personId: personId ?? null, otherId: otherId ?? null, why })
  })
}

/** What happened to one record, in the order of its days. Gives its id. Of a visit to several children all records are written with the first: `writtenWith` keeps the others' ids. */
async function writeRecord(owner: pg.Client, as: As, demo: Demo, family: DemoFamily, record: DemoRecord, key: string, writtenWith: Map<DemoRecord, string>): Promise<string> {
  const day = record.at.slice(0, 10)
  const others = record.together === undefined ? [] : family.records.filter(each => each !== record && each.together === record.together)
  const recordId = writtenWith.get(record) ?? await finish(as, demo, family, record, { key, by: record.author, on: day, sections: record.sections, others, writtenWith })
  const later = [
    ...(record.shared ?? []).map(shared => ({ on: shared.on, order: 1, does: () => share(owner, as, demo, family, record, recordId, shared) })),
    ...(record.responses ?? []).map((response, number) => ({ on: response.on, order: 2, does: () => answer(owner, as, record, recordId, response, `${key}/${number}`) })),
    ...(record.correction ? [{ on: record.correction.on, order: 0, does: () => correct(as, demo, family, record, recordId, key) }] : []),
  ]
  for (const event of later.sort((a, b) => a.on.localeCompare(b.on) || a.order - b.order)) await event.does()
  return recordId
}

/** Plans and assessments of earlier were read and signed off by the team's manager of that time; only the newest still wait. */
async function signOffOld(as: As, demo: Demo, family: DemoFamily, record: DemoRecord, recordId: string, now: Date): Promise<void> {
  const day = (record.correction?.on ?? record.at).slice(0, 10)
  const days = (Date.parse(localDay(now, timeZone)) - Date.parse(day)) / 86_400_000
  const worker = demo.staff.find(member => member.key === allocatedOn(family, record.child, day))
  const manager = demo.staff.find(member => member.does === 'manager' && member.team === worker?.team && member.from <= day && (member.to === undefined || member.to >= day))
  if (!manager || manager.key === record.author || days < 42 || !signedOffByManager.includes(record.document)) return
  await as(askingAs(manager, day, '20:00'), { action: 'sign-off-record' }, door => signOff(door, recordId, record.correction ? 2 : 1, '', manager))
}

/** What the children told us besides, kept by whoever worked with them on that day. */
async function keepVoices(as: As, files: AttachmentFiles, demo: Demo, family: DemoFamily): Promise<void> {
  for (const [number, voice] of (family.voices ?? []).entries()) {
    const keeper = allocatedOn(family, voice.child, voice.on)
    const teller = [...family.children, ...family.people, ...demo.staff].find(person => person.key === voice.to)
    if (!keeper || !teller) throw new Error(`nobody worked with ${voice.child} on ${voice.on}, or nobody is called ${voice.to}`)
    const toldTo = `${teller.fullName}, ${saidBy(demo, family, voice.child, voice.to, teller.fullName).split(', ').slice(0, -1).join(', ')}`.replace(/, $/, '')
    const [day, time] = (voice.ofRecord ?? '').split('T')
    await keepDemoVoice(as, files, voice, {
      asking: askingAs(memberOf(demo, keeper), voice.on, '18:10'), childId: demoId('person', voice.child), key: demoId('voice', `${family.key}/${number}`), toldTo, recordAt: day && time ? momentOf(day, time, timeZone) : undefined,
    })
  }
}

/** What was planned long ago has been done; only the last weeks' steps are still open. */
async function settleSteps(as: As, demo: Demo, family: DemoFamily, now: Date): Promise<void> {
  const longAgo = localDay(new Date(now.getTime() - 28 * 86_400_000), timeZone)
  for (const child of family.children) {
    const worker = allocatedOn(family, child.key, localDay(now, timeZone))
    if (!worker) continue
    const childId = demoId('person', child.key)
    const asking = askingAs(memberOf(demo, worker), localDay(now, timeZone), '08:45')
    const steps = await as(asking, { action: 'see-child', childId }, door => readOpenSteps(door, childId, 200))
    for (const step of steps.filter(each => each.byDay === null || each.byDay < longAgo)) {
      await as(asking, { action: 'settle-next-step', childId, thingId: step.passageId }, door => settleNextStep(door, step.passageId, step.byDay === null ? 'not-needed' : 'done'))
    }
  }
}

interface Writing {
  readonly key: string
  readonly by: string
  readonly on: string
  readonly sections: DemoRecord['sections']
  readonly corrects?: { readonly recordId: string; readonly reason: string }
  /** Records to other children that are written with it, and where their ids are kept. */
  readonly others?: readonly DemoRecord[]
  readonly writtenWith?: Map<DemoRecord, string>
}

async function finish(as: As, demo: Demo, family: DemoFamily, record: DemoRecord, writing: Writing): Promise<string> {
  const childId = demoId('person', record.child)
  const document = documentOf(record.document)
  if (!document) throw new Error(`the demo has a document type that is not in the catalogue: ${record.document}`)
  const staff = memberOf(demo, writing.by)
  const asking = (time: string): Asking => askingAs(staff, writing.on, time)
  const { others = [] } = writing
  const content = others.length === 0 ? contentOf(demo, family, record, writing.sections) : contentOfSeveral(demo, family, [record, ...others])
  const childIds = [record, ...others].map(({ child }) => demoId('person', child))
  const time = writing.corrects ? '16:30' : laterThan(record.at.slice(11))
  const { id } = await as(asking(time), { action: 'start-draft', childId }, door => startDraft(door, demoId('start', writing.key), childId, record.document, content, writing.corrects?.recordId, childIds.slice(1)))
  const { note } = record
  if (note !== undefined && !writing.corrects) await as(asking(time), { action: 'bring-note', childId, thingId: id }, door => bringNote(door, demoId('note', writing.key), id, { cameAs: 'pasted', fileName: null, words: note }))
  const finished = await as(asking(time), { action: 'finish-draft', childId, thingId: id }, async door => {
    const form = formOf(document)
    const ready: ReadyForAnother[] = []
    for (const child of childIds) {
      const { preferredName, fullName } = await readChild(door, child)
      const people = await readPeopleAround(door, child)
      ready.push({ childId: child, ready: makeReady(partFor(content, childIds, { childId: child, onFile: new Set(people.map(({ personId }) => personId)) }), {
        document, form, childName: preferredName ?? fullName.split(' ')[0] ?? fullName, people, glossary: await readGlossary(door, writing.on),
        timeZone, writerName: staff.fullName, writerJobTitle: record.authorAs ?? staff.jobTitle, ...(writing.corrects ? { correctionReason: writing.corrects.reason } : {}),
      }) })
    }
    const [first, ...more] = ready
    if (!first) throw new Error('the demo writes to nobody')
    return finishDraft(door, demoId('finish', writing.key), id, 1, first.ready, more)
  })
  for (const [at, other] of others.entries()) writing.writtenWith?.set(other, finished.others[at]?.recordId ?? '')
  return finished.recordId
}

const correct = async (as: As, demo: Demo, family: DemoFamily, record: DemoRecord, recordId: string, key: string): Promise<void> => {
  if (!record.correction) return
  await finish(as, demo, family, record, { key: `${key}/correction`, by: record.correction.by, on: record.correction.on, sections: { ...record.sections, ...record.correction.sections }, corrects: { recordId, reason: record.correction.reason } })
}

async function share(owner: pg.Client, as: As, demo: Demo, family: DemoFamily, record: DemoRecord, recordId: string, shared: NonNullable<DemoRecord['shared']>[number]): Promise<void> {
  const by = worksOn(family, record.child, record.author, shared.on) ? record.author : allocatedOn(family, record.child, shared.on)
  const recipientId = demoId('person', shared.with)
  if (by) {
    await as(askingAs(memberOf(demo, by), shared.on, '17:15'), { action: 'share-record', childId: demoId('person', record.child), thingId: recordId }, door => shareRecord(door, recordId, recipientId, shared.how, shared.on))
    return
  }
  // Nobody works with a grown child any more: their file was opened to them by the authority.
  const opener = demo.staff.find(member => member.does === 'manager' && !member.to)
  const sharingId = demoId('sharing', `${recordId}/${shared.with}/${shared.on}`)
  const at = momentOf(shared.on, '10:00', timeZone)
  await owner.query(
    `insert into written_to_you.edition (authority_id, id, child_id, record_id, version_id, recipient_id, recipient_name, recipient_is, right_kind, right_says, facts, who_was_who, glossary, correction_reason, asked, gate_seal, second_needed, prepared_by, prepared_by_name, prepared_at)
     select r.authority_id, $2, r.child_id, r.id, v.id, $3, p.full_name, '', 'child', $6, v.facts, v.who_was_who, v.glossary, v.correction_reason, '{}', '', false, $4, $7, $5
     from written_to_you.record r join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version join written_to_you.person p on (p.authority_id, p.id) = (r.authority_id, $3::uuid)
     where r.authority_id = $8 and r.id = $1 on conflict do nothing`,
    [recordId, sharingId, recipientId, demoId('person', opener?.key ?? ''), at, 'It is written to them.', opener?.fullName ?? '', authorityId])
  await owner.query(
    `insert into written_to_you.edition_passage (authority_id, edition_id, passage_id, version_id, child_id, section_id, position, is_shown)
     select p.authority_id, e.id, p.id, p.version_id, p.child_id, p.section_id, p.position, true from written_to_you.edition e join written_to_you.passage p on p.authority_id = e.authority_id and p.version_id = e.version_id and p.to_child
     where e.authority_id = $2 and e.id = $1 on conflict do nothing`, [sharingId, authorityId])
  await owner.query(
    `insert into written_to_you.sharing (authority_id, id, child_id, record_id, version_id, recipient_id, edition_id, how, shared_on, shared_by, shared_at)
     select e.authority_id, e.id, e.child_id, e.record_id, e.version_id, e.recipient_id, e.id, $2, $3, e.prepared_by, e.prepared_at from written_to_you.edition e where e.authority_id = $4 and e.id = $1 on conflict do nothing`,
    [sharingId, shared.how, shared.on, authorityId])
}

type DemoAnswer = NonNullable<DemoRecord['responses']>[number]

async function answer(owner: pg.Client, as: As, record: DemoRecord, recordId: string, response: DemoAnswer, key: string): Promise<void> {
  const at = momentOf(response.on, '18:40', timeZone)
  const personId = demoId('person', response.by)
  const isOpen = record.shared?.some(shared => shared.with === response.by && shared.how === 'own-page' && shared.on <= response.on)
  if (!isOpen) return answeredAloud(owner, recordId, personId, response, at, key)
  const asking: Asking = { authorityId, personId, does: 'reader', at, day: response.on, requestId: v7({ msecs: at.getTime() }) }
  await as(asking, { action: 'respond', thingId: recordId }, async door => {
    const version = (await readOpenedRecord(door, recordId)).record.versions[0]
    if (!version) throw new Error('the demo answers a record that is not open')
    const passage = response.about === undefined ? undefined : version.passages.find(each => Object.values(each.fields).some(words => words.startsWith(response.about ?? '')))
    await respond(door, demoId('answer', key), { versionId: version.id, passageId: passage?.id ?? null, kind: response.kind, words: response.words ?? '' })
  })
}

/** What somebody without a page of their own said when it was read to them. */
async function answeredAloud(owner: pg.Client, recordId: string, personId: string, response: DemoAnswer, at: Date, key: string): Promise<void> {
  await owner.query(
    `insert into written_to_you.response (authority_id, id, child_id, record_id, version_id, passage_id, answered_by, kind, words, answered_at)
     select v.authority_id, $2, v.child_id, v.record_id, v.id, (select p.id from written_to_you.passage p, jsonb_each_text(p.fields) f
         where p.authority_id = v.authority_id and p.version_id = v.id and $3 <> '' and starts_with(f.value, $3) order by p.position limit 1), $4, $5, $6, $7
     from written_to_you.record r join written_to_you.version v on v.authority_id = r.authority_id and v.record_id = r.id and v.number = r.current_version
     where r.authority_id = $8 and r.id = $1 on conflict do nothing`,
    [recordId, demoId('answer', key), response.about ?? '', personId, response.kind, response.words ?? '', at, authorityId])
}

/** A record of the demo as the draft that its writer would have typed. */
export function contentOf(demo: Demo, family: DemoFamily, record: DemoRecord, sections: DemoRecord['sections']): DraftContent {
  const content: Record<string, string> = {
    kind: record.contact ?? '', date: record.at.slice(0, 10), time: record.at.slice(11), 'document-kind': record.kind ?? '', place: record.place ?? '', seen: record.seen ?? '', 'seen-reason': record.seenReason ?? '',
  }
  const others: string[] = []
  for (const key of record.present) {
    const onFile = family.around.some(each => each.child === record.child && each.person === key) || family.allocations.some(each => each.child === record.child && each.staff === key)
    const staff = demo.staff.find(member => member.key === key)
    if (onFile) content[`present.${demoId('person', key)}`] = 'yes'
    else if (staff) others.push(`${staff.fullName} (${staff.jobTitle.toLowerCase()})`)
    else others.push([...family.people, ...family.children].find(person => person.key === key)?.fullName ?? key)
  }
  if (others.length > 0) content['also-present'] = others.join('; ')
  for (const [section, entries] of Object.entries(sections)) {
    content[`part.${section}.state`] = 'open'
    for (const [number, entry] of entries.entries()) {
      for (const [field, text] of Object.entries(entry)) content[`part.${section}.${number}.${field}`] = text
    }
  }
  return Object.fromEntries(Object.entries(content).filter(([, text]) => text !== ''))
}

/** Records of one visit to several children as the one draft that its writer would have typed: what is alike in the same place is for all, else each has their own. Of what happened there is one telling, said differently to some. */
function contentOfSeveral(demo: Demo, family: DemoFamily, records: readonly DemoRecord[]): DraftContent {
  const merged: Record<string, string> = {}
  const put = (section: string, whose: string, answers: Readonly<Record<string, string>>): number => {
    const entry = nextEntry(merged, [], section)
    merged[`part.${section}.state`] = 'open'
    merged[forWhomKey(section, entry)] = whose
    for (const [field, text] of Object.entries(answers)) merged[fieldKey(section, entry, field)] = text
    return entry
  }
  const sections = new Set(records.flatMap(record => Object.keys(record.sections)))
  const [first] = records
  for (const [at, record] of records.entries()) {
    const childId = demoId('person', record.child)
    for (const [key, text] of Object.entries(contentOf(demo, family, record, {}))) merged[at > 0 && key.startsWith('seen') ? ownKey(childId, key) : key] = text
    for (const section of sections) {
      for (const [number, entry] of (record.sections[section] ?? []).entries()) {
        const isAlike = records.every(each => JSON.stringify(each.sections[section]?.[number]) === JSON.stringify(entry))
        if (at === 0 && (isAlike || section === 'what-happened')) put(section, everybody, entry)
        else if (section === 'what-happened' && first && !isAlike) merged[ownKey(childId, fieldKey(section, number, 'text'))] = entry['text'] ?? ''
        else if (!isAlike) put(section, childId, entry)
      }
    }
  }
  return merged
}

function memberOf(demo: Demo, key: string): DemoStaff {
  const member = demo.staff.find(each => each.key === key)
  if (!member) throw new Error(`the demo has no member of staff ${key}`)
  return member
}

function askingAs(member: DemoStaff, day: string, time: string): Asking {
  const at = momentOf(day, time, timeZone)
  return { authorityId, personId: demoId('person', member.key), does: member.does, at, day: localDay(at, timeZone), requestId: v7({ msecs: at.getTime() }) }
}

/** Two hours later, on the same day. */
const laterThan = (time: string): string => `${String(Math.min(23, Number(time.slice(0, 2)) + 2)).padStart(2, '0')}${time.slice(2)}`

const insertPerson = (insert: Insert, person: DemoPerson, now: Date) =>
  insert('person', { authority_id: authorityId, id: demoId('person', person.key), full_name: person.fullName, preferred_name: person.preferredName ?? null, pronouns: person.pronouns, date_of_birth: person.dateOfBirth ?? null, created_at: now })

type Insert = (table: string, values: Readonly<Record<string, unknown>>) => Promise<unknown>

const insertInto = (owner: pg.Client): Insert => (table, values) => {
  const columns = Object.keys(values)
  return owner.query(`insert into written_to_you.${pg.escapeIdentifier(table)} (${columns.map(pg.escapeIdentifier).join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')}) on conflict do nothing`, Object.values(values))
}
