import type pg from 'pg'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { caseRecordForm } from '../domain/forms/case-record.ts'
import { documentOf } from '../domain/catalogue.ts'
import type { DraftContent } from '../domain/draft-content.ts'
import { makeReady, type ReadyVersion } from '../domain/version.ts'
import { ownWorld } from '../testing/own-world.ts'
import type { SmallWorld } from '../testing/small-world.ts'
import { doorTo, NotFound, type Door } from './as.ts'
import { verifyAudit } from './audit.ts'
import { readChild } from './children.ts'
import { once } from './commands.ts'
import { readDraft, saveDraft, startDraft } from './drafts.ts'
import { finishDraft, Moved } from './finish-draft.ts'
import { readRecord } from './records.ts'
import { respond } from './responses.ts'
import { shareRecord } from './sharings.ts'

const { database, world } = await ownWorld()

interface Entry {
  readonly action: string
  readonly outcome: string
  readonly personId: string
  readonly chainId: string
  readonly thingId: string | null
  readonly requestId: string
}

/** What the audit says, oldest first, of one request or of all. */
async function entries(requestId?: string): Promise<readonly Entry[]> {
  const { rows } = await database.owner.query<Entry>(
    `select action, outcome, person_id as "personId", chain_id as "chainId", thing_id as "thingId", request_id as "requestId" from written_to_you.audit_entry
     where $1::uuid is null or request_id = $1 order by chain_id, sequence`, [requestId ?? null])
  return rows
}

/** How many rows there are of everything that writing makes. */
async function counts(): Promise<Readonly<Record<string, number>>> {
  const { rows: [row] } = await database.owner.query<Record<string, number>>(`select ${
    ['draft', 'command', 'event', 'event_child', 'event_attendee', 'record', 'version', 'passage', 'quote', 'next_step', 'open_step', 'audit_entry'].map(table => `(select count(*)::int from written_to_you.${table}) as ${table}`).join(', ')}`)
  return row ?? {}
}

const content: DraftContent = {
  date: '2026-11-20', time: '15:30', kind: 'visit', place: 'Your home', seen: 'alone', 'also-present': 'Biscuit the gecko',
  'part.what-happened.0.text': 'Ro, I came to see you at home.', 'part.your-words.0.words': 'I like drawing', 'part.next-steps.0.what': 'I will bring you pens.',
}

function ready(correctionReason?: string): ReadyVersion {
  const document = documentOf('D01')
  if (!document) throw new Error('there are no visits')
  return makeReady(content, { document, form: caseRecordForm, childName: 'Ro', people: [], glossary: [], timeZone: 'Europe/London', writerName: 'Imogen Fairley', writerJobTitle: 'Social worker', ...(correctionReason ? { correctionReason } : {}) })
}

const seeRowan = (key: Parameters<SmallWorld['askingAs']>[0], asking = world.askingAs(key)) =>
  world.service.as(asking, { action: 'see-child', childId: world.ids.rowan }, door => readChild(door, world.ids.rowan))

const start = (key: string = v7()) =>
  world.service.as(world.askingAs('imogen'), { action: 'start-draft', childId: world.ids.rowan }, door => startDraft(door, key, world.ids.rowan, 'D01', content))

const finish = (draftId: string, key: string = v7(), as = world.service.as) =>
  as(world.askingAs('imogen'), { action: 'finish-draft', childId: world.ids.rowan, thingId: draftId }, door => finishDraft(door, key, draftId, 1, ready()))

describe('P8: every look is written down, in the transaction that serves it', () => {
  test('an allowed read is one entry, on the child’s chain', async () => {
    const asking = world.askingAs('imogen')
    await seeRowan('imogen', asking)
    expect(await entries(asking.requestId)).toEqual([{ action: 'see-child', outcome: 'allowed', personId: world.ids.imogen, chainId: world.ids.rowan, thingId: null, requestId: asking.requestId }])
  })

  test.each(['wilma', 'otherManager'] as const)('%s, who does not work with the child, finds nothing, and that they asked is written down', async key => {
    const asking = world.askingAs(key)
    await expect(seeRowan(key, asking)).rejects.toBeInstanceOf(NotFound)
    expect(await entries(asking.requestId)).toEqual([{ action: 'see-child', outcome: 'refused', personId: world.ids[key], chainId: world.ids.rowan, thingId: null, requestId: asking.requestId }])
  })

  test.each(['administrator', 'dana'] as const)('%s, who may never see a child’s page, is refused before the database is asked, and that is written down', async key => {
    const asking = world.askingAs(key)
    let asked = false
    const answer = world.service.as(asking, { action: 'see-child', childId: world.ids.rowan }, async () => { asked = true })
    await expect(answer).rejects.toBeInstanceOf(NotFound)
    expect(asked).toBe(false)
    expect((await entries(asking.requestId)).map(({ outcome, chainId }) => ({ outcome, chainId }))).toEqual([{ outcome: 'refused', chainId: world.ids.rowan }])
  })

  test('a child who does not exist is told no differently from another’s, and is written down with the one who asked', async () => {
    const asking = world.askingAs('wilma')
    const nobody = v7()
    const [unknown, others] = await Promise.all([nobody, world.ids.rowan].map(childId =>
      world.service.as(asking, { action: 'see-child', childId }, door => readChild(door, childId)).then(() => 'seen', (error: Error) => `${error.name}: ${error.message}`)))
    expect(unknown).toBe(others)
    expect(new Set((await entries(asking.requestId)).map(entry => entry.chainId))).toEqual(new Set([world.ids.wilma, world.ids.rowan]))
  })

  test('an address with something that is no id is written down too', async () => {
    const asking = world.askingAs('imogen')
    await expect(world.service.as(asking, { action: 'read-record', childId: `'; drop table x; --`, thingId: 'no id' }, async () => { throw new NotFound('record') })).rejects.toBeInstanceOf(NotFound)
    expect((await entries(asking.requestId)).map(({ outcome, chainId, thingId }) => ({ outcome, chainId, thingId }))).toEqual([{ outcome: 'refused', chainId: world.ids.imogen, thingId: null }])
  })

  test('whose file it was is known once the thing has been found', async () => {
    const { id } = await start()
    const asking = world.askingAs('joseph')
    await world.service.as(asking, { action: 'read-draft', thingId: id }, door => readDraft(door, id))
    expect(await entries(asking.requestId)).toMatchObject([{ chainId: world.ids.rowan, thingId: id, outcome: 'allowed' }])
  })

  test('as many entries as were served, and none for what broke', async () => {
    const before = (await entries()).length
    let served = 0
    for (let number = 0; number < 12; number++) {
      await world.service.as(world.askingAs('imogen'), { action: 'see-child', childId: world.ids.rowan }, async door => {
        await readChild(door, world.ids.rowan)
        if (number % 3 === 1) throw new Error('something else broke')
        if (number % 3 === 2) await door.rows('select no_such_column from written_to_you.child')
      }).then(() => served++, () => undefined)
    }
    expect(served).toBe(4)
    expect((await entries()).length - before).toBe(served)
  })

  test('an error of the database that is caught and passed over is not served', async () => {
    const asking = world.askingAs('imogen')
    const answer = world.service.as(asking, { action: 'see-child', childId: world.ids.rowan }, async door => {
      const child = await readChild(door, world.ids.rowan)
      await door.rows('select no_such_column from written_to_you.child').catch(() => undefined)
      return child
    })
    await expect(answer).rejects.toThrow('current transaction is aborted')
    expect(await entries(asking.requestId)).toEqual([])
  })

  test('what cannot be written down does not happen', async () => {
    const before = await counts()
    // A request without an id cannot be audited.
    const asking = { ...world.askingAs('imogen'), requestId: 'none' }
    await expect(seeRowan('imogen', asking)).rejects.toThrow('invalid input syntax for type uuid')
    await expect(world.service.as(asking, { action: 'start-draft', childId: world.ids.rowan }, door => startDraft(door, v7(), world.ids.rowan, 'D01', content))).rejects.toThrow()
    expect(await counts()).toEqual(before)
  })

  test('fifty at once read one child’s file: the chain stays whole, and no entry is missing', async () => {
    const before = (await entries()).filter(entry => entry.chainId === world.ids.rowan).length
    await Promise.all(Array.from({ length: 50 }, (_, number) => seeRowan(number % 2 === 0 ? 'imogen' : 'joseph')))
    expect((await entries()).filter(entry => entry.chainId === world.ids.rowan).length - before).toBe(50)
    expect((await verifyAudit(database.owner)).broken).toEqual([])
  })
})

describe('the next borrower of a connection inherits nothing', () => {
  const look = async () => {
    const { rows: [row] } = await database.pool.query<{ pid: number; role: string; context: string }>(
      `select pg_backend_pid() as pid, current_user as role, concat(current_setting('written_to_you.authority', true), current_setting('written_to_you.person', true), current_setting('written_to_you.day', true)) as context`)
    return row
  }

  test.each([
    ['served', async (door: Door) => void await readChild(door, world.ids.rowan)],
    ['refused', async () => { throw new NotFound('child') }],
    ['broken', async (door: Door) => void await door.rows('select 1 / 0')],
  ])('after a request that was %s', async (_, work) => {
    let pid: number | undefined
    await world.service.as(world.askingAs('imogen'), { action: 'see-child', childId: world.ids.rowan }, async door => {
      pid = (await door.one<{ pid: number }>('select pg_backend_pid() as pid'))?.pid
      await work(door)
    }).catch(() => undefined)
    const seen = []
    for (let number = 0; number < 10; number++) seen.push(await look())
    expect(seen.some(each => each?.pid === pid)).toBe(true)
    for (const each of seen) expect(each).toMatchObject({ role: 'written_to_you_program', context: '' })
    await expect(database.pool.query('select from written_to_you.child')).rejects.toThrow('permission denied')
  })

  test('as another, even in the same breath, one sees one’s own', async () => {
    const names = (key: 'imogen' | 'wilma') => world.service.as(world.askingAs(key), { action: 'list-my-children' }, async door =>
      (await door.rows<{ id: string }>('select person_id as id from written_to_you.child')).map(row => row.id))
    const answers = await Promise.all(Array.from({ length: 40 }, (_, number) => names(number % 2 === 0 ? 'imogen' : 'wilma')))
    for (const [number, answer] of answers.entries()) expect(answer).toEqual([number % 2 === 0 ? world.ids.rowan : world.ids.noor])
  })
})

describe('P3: nothing saved twice, nothing half saved', () => {
  test('the same key, twice at once and once later, starts one draft', async () => {
    const before = await counts()
    const key = v7()
    const drafts = [...await Promise.all([start(key), start(key)]), await start(key)]
    expect(new Set(drafts.map(draft => draft.id)).size).toBe(1)
    expect((await counts())['draft']).toBe((before['draft'] ?? 0) + 1)
  })

  test('the same key from two people is two things', async () => {
    const key = v7()
    const mine = await start(key)
    const theirs = await world.service.as(world.askingAs('joseph'), { action: 'start-draft', childId: world.ids.rowan }, door => startDraft(door, key, world.ids.rowan, 'D01', content))
    expect(theirs.id).not.toBe(mine.id)
  })

  test('work that fails keeps no key: sent again, it is done', async () => {
    const key = v7()
    const work = (fails: boolean) => world.service.as(world.askingAs('imogen'), { action: 'start-draft', childId: world.ids.rowan }, door => once(door, key, async () => {
      if (fails) throw new Error('broke')
      return { number: 1 }
    }))
    await expect(work(true)).rejects.toThrow('broke')
    expect(await work(false)).toEqual({ number: 1 })
    expect(await work(true)).toEqual({ number: 1 })
  })

  test('a draft finished twice at once, by the same form or by two people, is one record', async () => {
    for (const keys of [['the-same-form', 'the-same-form'], [v7(), v7()]] as const) {
      const before = await counts()
      const { id } = await start()
      const by = (key: string, who: 'imogen' | 'joseph') => world.service.as(world.askingAs(who), { action: 'finish-draft', childId: world.ids.rowan, thingId: id }, door => finishDraft(door, key, id, 1, ready()))
      const [one, other] = await Promise.all([by(keys[0], 'imogen'), by(keys[1], keys[0] === keys[1] ? 'imogen' : 'joseph')])
      expect(other).toEqual(one)
      expect(await counts()).toMatchObject({ record: (before['record'] ?? 0) + 1, version: (before['version'] ?? 0) + 1, event: (before['event'] ?? 0) + 1 })
    }
  })

  test('a draft that moved on after the writer looked at it is not finished', async () => {
    const { id } = await start()
    await world.service.as(world.askingAs('joseph'), { action: 'write-draft', childId: world.ids.rowan, thingId: id }, door => saveDraft(door, id, [{ key: 'place', was: 'Your home', now: 'School' }]))
    const before = await counts()
    await expect(finish(id)).rejects.toBeInstanceOf(Moved)
    expect(await counts()).toEqual(before)
  })

  test('two corrections of one record at once: both stand, one after the other, or the later is told', async () => {
    const { recordId } = await finish((await start()).id)
    const correction = (why: string) => world.service.as(world.askingAs('imogen'), { action: 'correct-record', childId: world.ids.rowan, thingId: recordId }, async door => {
      const { id } = await startDraft(door, v7(), world.ids.rowan, 'D01', content, recordId)
      return finishDraft(door, v7(), id, 1, ready(why))
    })
    const outcomes = await Promise.allSettled([correction('the day'), correction('a name')])
    const done = outcomes.filter(outcome => outcome.status === 'fulfilled').length
    const { versions } = await world.service.as(world.askingAs('imogen'), { action: 'read-record', thingId: recordId }, door => readRecord(door, recordId))
    expect(versions.map(version => version.number)).toEqual(Array.from({ length: done + 1 }, (_, index) => done + 1 - index))
  })

  test('a finished version takes no more: no passage, no quote, nor is its draft changed', async () => {
    const { id } = await start()
    const { recordId, versionId } = await finish(id)
    const slip = (sql: string) => world.service.as(world.askingAs('imogen'), { action: 'read-record', thingId: recordId }, door => door.rows(sql, [world.authorityId, versionId]))
    await expect(slip(`insert into written_to_you.passage (authority_id, id, version_id, record_id, child_id, position, section_id, entry, kind, fields, to_child)
      select authority_id, gen_random_uuid(), id, record_id, child_id, 90, 'worries', 0, 'text', '{}', true from written_to_you.version where authority_id = $1 and id = $2`)).rejects.toThrow('row-level security')
    await expect(slip(`insert into written_to_you.quote (authority_id, passage_id, version_id, child_id, words) select authority_id, id, version_id, child_id, 'x' from written_to_you.passage where authority_id = $1 and version_id = $2 and kind = 'text' limit 1`))
      .rejects.toThrow('row-level security')
    await expect(world.service.as(world.askingAs('imogen'), { action: 'write-draft', thingId: id }, door => saveDraft(door, id, [{ key: 'place', was: 'Your home', now: 'School' }]))).rejects.toBeInstanceOf(NotFound)
  })

  test('a reader who answers twice with one form answers once', async () => {
    const { recordId, versionId } = await finish((await start()).id)
    await world.service.as(world.askingAs('imogen'), { action: 'share-record', thingId: recordId }, door => shareRecord(door, recordId, world.ids.rowan, 'own-page', '2026-11-24'))
    const key = v7()
    const answer = () => world.service.as(world.askingAs('rowan'), { action: 'respond', thingId: recordId }, door => respond(door, key, { versionId, passageId: null, kind: 'that-is-right', words: '' }))
    await Promise.all([answer(), answer()])
    const { rows } = await database.owner.query('select count(*)::int as answers from written_to_you.response where record_id = $1', [recordId])
    expect(rows).toEqual([{ answers: 1 }])
  })

  describe.each(['is lost on the way', 'is done, but the answer is lost'] as const)('the Nth call to the database %s, for every N', how => {
    test('starting a draft leaves all of it or nothing; sent again there is one', async () => {
      await failEach(how, key => as => as(world.askingAs('imogen'), { action: 'start-draft', childId: world.ids.rowan }, door => startDraft(door, key, world.ids.rowan, 'D01', content)), { draft: 1, command: 1 })
    })

    test('finishing a draft leaves all of it or nothing; sent again there is one', async () => {
      const wholly = { record: 1, version: 1, passage: 3, quote: 1, next_step: 1, open_step: 1, event: 1, event_child: 1, event_attendee: 1, command: 1 }
      await failEach(how, async key => {
        const { id } = await start()
        return as => finish(id, key, as)
      }, wholly)
    })
  })
})

type As = SmallWorld['service']['as']

/** Does the work with the Nth call failing, for N from 1 until nothing fails any more. Each time all is there or nothing, and after sending it again all of it, once. */
async function failEach(how: string, prepare: (key: string) => ((as: As) => Promise<object>) | Promise<(as: As) => Promise<object>>, wholly: Readonly<Record<string, number>>): Promise<void> {
  for (let nth = 1; ; nth++) {
    const work = await prepare(v7())
    const before = await counts()
    const failing = poolThatFails(database.pool, nth, how === 'is done, but the answer is lost')
    const error = await work(doorTo(failing.pool)).then(() => undefined, (reason: Error) => reason)
    const added = difference(before, await counts())
    const made = Object.fromEntries(Object.keys(wholly).map(table => [table, added[table]]))
    if (!failing.hasFailed()) {
      expect(error).toBeUndefined()
      expect(made).toEqual(wholly)
      // As many calls as there are statements, at least: each of them was made to fail.
      expect(nth).toBeGreaterThan(Object.keys(wholly).length + 2)
      return
    }
    expect(error?.message).toBe('the connection was lost')
    if (Object.values(made).some(number => number !== 0)) expect(made).toEqual(wholly)
    expect(added['audit_entry']).toBe(made['command'])
    await work(world.service.as)
    expect(difference(before, await counts())).toMatchObject(wholly)
  }
}

const difference = (before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(after).map(([table, count]) => [table, count - (before[table] ?? 0)]))

/** The pool, but its Nth call (other than taking back) fails: before it is sent, or when the answer should come. */
function poolThatFails(pool: pg.Pool, nth: number, isDone: boolean): { readonly pool: pg.Pool; readonly hasFailed: () => boolean } {
  let calls = 0
  let hasFailed = false
  const failing = {
    connect: async () => {
      const client = await pool.connect()
      return {
        query: async (sql: string, values?: unknown[]) => {
          if (sql === 'rollback' || ++calls !== nth) return client.query(sql, values)
          hasFailed = true
          if (isDone) await client.query(sql, values)
          throw new Error('the connection was lost')
        },
        release: (broken?: Error) => client.release(broken),
      }
    },
    query: (sql: string) => pool.query(sql),
  }
  return { pool: failing as unknown as pg.Pool, hasFailed: () => hasFailed }
}
