import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { v7 } from 'uuid'
import { formOnPage } from './form-on-page.ts'
import { type SmallWorld, smallWorld, type Somebody } from './small-world.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'
import { buildApp } from '../web/app.ts'

type Fields = Readonly<Record<string, string>>

/** The app on a fresh database, and hands to write with, as a browser without script would. */
export interface WritingDesk {
  readonly app: FastifyInstance
  readonly world: SmallWorld
  readonly database: TestDatabase
  readonly get: (key: Somebody, url: string) => Promise<LightMyRequestResponse>
  readonly post: (key: Somebody | undefined, url: string, fields: Fields) => Promise<LightMyRequestResponse>
  readonly put: (key: Somebody | undefined, url: string, body: unknown) => Promise<LightMyRequestResponse>
  /** Starts a record to Rowan; gives its address, `/drafts/…`. */
  readonly start: (key?: Somebody) => Promise<string>
  /** Opens the page, types into it and presses a button. */
  readonly type: (key: Somebody, draft: string, typed: Fields, button?: string) => Promise<LightMyRequestResponse>
  /** What stands in the draft. */
  readonly content: (draft: string) => Promise<Fields>
  readonly close: () => Promise<void>
}

/** Lays the desk: an app of its own, to be closed by `close`. */
export async function writingDesk(): Promise<WritingDesk> {
  const database = await freshDatabase()
  const world = await smallWorld(database)
  const app = await buildApp(world.service, { log: false })
  const cookies = new Map<string, string>()
  const headersOf = async (key: Somebody | undefined) => {
    if (key === undefined) return {}
    const session = `${key} ${world.clock.now.toISOString()}`
    const cookie = cookies.get(session) ?? await world.signIn(app, key)
    cookies.set(session, cookie)
    return { cookie }
  }
  const get: WritingDesk['get'] = async (key, url) => app.inject({ method: 'GET', url, headers: await headersOf(key) })
  const post: WritingDesk['post'] = async (key, url, fields) =>
    app.inject({ method: 'POST', url, headers: { ...await headersOf(key), 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() })
  return {
    app, world, database, get, post,
    put: async (key, url, body) => app.inject({ method: 'PUT', url, headers: { ...await headersOf(key), 'content-type': 'application/json', accept: 'application/json' }, payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    start: async (key = 'imogen') => {
      const { headers } = await post(key, `/children/${world.ids.rowan}/drafts`, { key: v7(), document: 'D01' })
      return String(headers.location)
    },
    type: async (key, draft, typed, button = 'save') => post(key, draft, { ...formOnPage((await get(key, draft)).body, 'write-record'), ...typed, do: button }),
    content: async draft => (await database.owner.query<{ content: Fields }>('select content from written_to_you.draft where id = $1', [draft.split('/')[2]])).rows[0]?.content ?? {},
    close: async () => {
      await app.close()
      await world.clear()
      await database.drop()
    },
  }
}
