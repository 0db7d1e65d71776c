import type { LightMyRequestResponse } from 'fastify'
import { v7 } from 'uuid'
import { formOnPage } from './form-on-page.ts'
import { type OwnApp, ownApp } from './own-world.ts'
import type { Somebody } from './small-world.ts'

type Fields = Readonly<Record<string, string>>

/** The app in a world of its own, and hands to write with. */
export interface WritingDesk extends OwnApp {
  /** Starts a record to Rowan, a visit unless told; gives its address, `/drafts/…`. */
  readonly start: (key?: Somebody, document?: string, kind?: string) => Promise<string>
  /** Opens the page, types into it and presses a button. */
  readonly type: (key: Somebody, draft: string, typed: Fields, button?: string) => Promise<LightMyRequestResponse>
  /** What stands in the draft. */
  readonly content: (draft: string) => Promise<Fields>
}

/** Lays the desk for the tests of this file. */
export async function writingDesk(): Promise<WritingDesk> {
  const own = await ownApp()
  const { database, world, get, post } = own
  return {
    ...own,
    start: async (key = 'imogen', document = 'D01', kind = '') => {
      const { headers } = await post(key, `/children/${world.ids.rowan}/drafts`, { key: v7(), document, kind })
      return String(headers.location)
    },
    type: async (key, draft, typed, button = 'save') => post(key, draft, { ...formOnPage((await get(key, draft)).body, 'write-record'), ...typed, do: button }),
    content: async draft => (await database.owner.query<{ content: Fields }>('select content from written_to_you.draft where id = $1', [draft.split('/')[2]])).rows[0]?.content ?? {},
  }
}
