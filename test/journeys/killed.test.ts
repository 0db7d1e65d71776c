import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, caller, childOf, fieldsOf, signedIn, startVisit } from './over-http.ts'
import { type RunningDemo, refusedStart, runDemo } from './running-demo.ts'

let demo: RunningDemo
let priya: Caller
let child: string
beforeAll(async () => {
  demo = await runDemo()
  priya = await signedIn(demo.address, 'Priya Venkataraghavan')
  child = await childOf(priya, 'Saffy')
})
afterAll(() => demo?.end())

const key = 'part.what-happened.0.text'

/** What stands in the field now, as a browser would show it. */
const standing = async (draft: string): Promise<string> => fieldsOf(await (await priya.get(draft)).text())[key] ?? ''

/** Somebody who types on and on; each save is sent as soon as the one before was answered. */
function typeOn(draft: string): { acknowledged: () => string; saves: () => number; stop: () => Promise<void> } {
  let acknowledged = ''
  let saves = 0
  let going = true
  const typing = (async () => {
    for (let word = 1; going; word++) {
      const now = `${acknowledged}${acknowledged && ' '}word-${word}`
      const answer = await priya.put(`${draft}/content`, { version: 1, changes: [{ key, was: acknowledged, now }] }).catch(() => undefined)
      if (answer?.status === 200) {
        acknowledged = now
        saves++
      } else if (answer) expect((await answer.json()).error, 'says in a sentence that it was not saved').toMatch(/\.$/)
      else return
    }
  })()
  return {
    acknowledged: () => acknowledged,
    saves: () => saves,
    async stop() {
      going = false
      await typing
    },
  }
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 5))
}

describe('nothing that was acknowledged is lost (P1, P14)', () => {
  test.each([1, 2, 3])('the program is killed in the middle of a stream of saves, time %i', async () => {
    const draft = await startVisit(priya, child)
    const typing = typeOn(draft)
    await until(() => typing.saves() >= 20)
    await demo.kill()
    await typing.stop()
    await demo.start()
    const stands = await standing(draft)
    expect(stands.startsWith(typing.acknowledged()), `“${typing.acknowledged().slice(-20)}” was acknowledged, “${stands.slice(-30)}” stands`).toBe(true)
    // At most the one save that was on its way came on top.
    expect(stands.slice(typing.acknowledged().length).split(' ').length).toBeLessThanOrEqual(2)
  })

  test('the database server is killed in the middle of a stream of saves: the program says so, starts it again and goes on', async () => {
    const draft = await startVisit(priya, child)
    const typing = typeOn(draft)
    await until(() => typing.saves() >= 20)
    process.kill(await demo.databaseProcess(), 'SIGKILL')
    const before = typing.saves()
    await until(() => typing.saves() >= before + 20)
    await typing.stop()
    expect(demo.said()).toContain('The database server ended unexpectedly. Starting it again.')
    expect((await standing(draft)).startsWith(typing.acknowledged())).toBe(true)
  })

  test('what was written is there after an orderly restart, and whoever was signed in still is', async () => {
    const draft = await startVisit(priya, child)
    expect((await priya.put(`${draft}/content`, { version: 1, changes: [{ key, was: '', now: 'You showed me your comic.' }] })).status).toBe(200)
    await demo.stop()
    await demo.start()
    expect(await standing(draft)).toBe('You showed me your comic.')
  })
})

describe('starting', () => {
  test('a port that is taken is said in a sentence, and nothing goes on', async () => {
    const holder = createServer()
    await new Promise<void>(resolve => holder.listen(0, '127.0.0.1', resolve))
    const address = holder.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    await demo.stop()
    try {
      const { code, said } = await refusedStart({ DATA_DIR: demo.dataDirectory, PORT: port })
      expect(said).toContain(`Port ${port} is taken by another program. Set PORT to a free one, or leave it out.`)
      expect(said).not.toContain('    at ')
      expect(code).toBe(1)
    } finally {
      holder.close()
      await demo.start()
    }
  })

  test('a port that is none is said in a sentence', async () => {
    const { code, said } = await refusedStart({ DATA_DIR: '/nowhere', PORT: 'eighty' })
    expect([code, said.trim()]).toEqual([1, 'PORT is eighty, which is no port. Give a number from 1 to 65535, or leave it out.'])
  })

  test('in production it refuses, and says what is missing (P21)', async () => {
    const { code, said } = await refusedStart({ DATA_DIR: '/nowhere', NODE_ENV: 'production' })
    expect(code).toBe(1)
    expect(said).toContain('no sign-in is configured')
    expect(said).not.toContain('    at ')
  })

  test('two programs on the same data: both serve it, and one that ends leaves the other running', async () => {
    const draft = await startVisit(priya, child)
    const second = await demo.another()
    const there = caller(second.address, priya.cookie)
    expect((await there.put(`${draft}/content`, { version: 1, changes: [{ key, was: '', now: 'Saved by the second.' }] })).status).toBe(200)
    expect(await standing(draft)).toBe('Saved by the second.')
    await second.stop()
    expect(await standing(draft)).toBe('Saved by the second.')
    expect((await priya.put(`${draft}/content`, { version: 1, changes: [{ key, was: 'Saved by the second.', now: 'Saved by the first.' }] })).status).toBe(200)
  })
})
