import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { buildApp } from '../web/app.ts'
import { type SmallWorld, smallWorld, type Somebody } from './small-world.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'

type Fields = Readonly<Record<string, string>>

/** The small world in a database of a test file's own. */
export interface OwnWorld {
  readonly database: TestDatabase
  readonly world: SmallWorld
}

/** The app in a world of its own, and hands to use it with, as a browser without script would. */
export interface OwnApp extends OwnWorld {
  readonly app: FastifyInstance
  /** Opens a page as somebody who is signed in. */
  readonly get: (key: Somebody, url: string) => Promise<LightMyRequestResponse>
  /** Sends a form; as nobody, when no key is given. */
  readonly post: (key: Somebody | undefined, url: string, fields?: Fields) => Promise<LightMyRequestResponse>
  /** Sends JSON, as the page's script does. */
  readonly put: (key: Somebody | undefined, url: string, body: unknown) => Promise<LightMyRequestResponse>
}

/** Makes a world for the tests of this file: gone after the last of them. */
export async function ownWorld(): Promise<OwnWorld> {
  const database = await freshDatabase()
  const world = await smallWorld(database)
  afterAll(async () => {
    await world.clear()
    await database.drop()
  })
  return { database, world }
}

/** Makes the app and a world for the tests of this file: gone after the last of them. */
export async function ownApp(): Promise<OwnApp> {
  const { database, world } = await ownWorld()
  const app = await buildApp(world.service, { log: false })
  afterAll(() => app.close())
  const cookies = new Map<string, string>()
  const headersOf = async (key: Somebody | undefined) => {
    if (key === undefined) return {}
    const session = `${key} ${world.clock.now.toISOString()}`
    const cookie = cookies.get(session) ?? await world.signIn(app, key)
    cookies.set(session, cookie)
    return { cookie }
  }
  return {
    database, world, app,
    get: async (key, url) => app.inject({ method: 'GET', url, headers: await headersOf(key) }),
    post: async (key, url, fields = {}) =>
      app.inject({ method: 'POST', url, headers: { ...await headersOf(key), 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() }),
    put: async (key, url, body) => app.inject({ method: 'PUT', url, headers: { ...await headersOf(key), 'content-type': 'application/json', accept: 'application/json' }, payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  }
}
