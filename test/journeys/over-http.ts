import { expect } from 'vitest'

/** Somebody who is signed in and asks without a browser: for what a browser would not do, or not as fast. */
export interface Caller {
  readonly cookie: string
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>
  readonly post: (path: string, fields: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>) => Promise<Response>
  readonly put: (path: string, body: unknown) => Promise<Response>
  readonly send: (path: string, body: FormData) => Promise<Response>
}

/** Signs a person of the demo in. */
export async function signedIn(address: () => string, fullName: string): Promise<Caller> {
  const { body } = await fetchPage(`${address()}/sign-in`)
  const person = new RegExp(`value="([^"]+)"[^>]*><span class="person-card__name">${fullName}<`).exec(body)?.[1]
  expect(person, `${fullName} is on the sign-in page`).toBeDefined()
  const answer = await fetch(`${address()}/sign-in`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ person: person ?? '' }) })
  return caller(address, answer.headers.getSetCookie().map(cookie => cookie.split(';')[0]).join('; '))
}

/** Asks with this cookie, or with none. */
export function caller(address: () => string, cookie: string): Caller {
  const ask = (path: string, init: RequestInit) => fetch(address() + path, { redirect: 'manual', ...init, headers: { cookie, ...init.headers as Record<string, string> } })
  return {
    cookie,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields, headers = {}) => ask(path, { method: 'POST', body: new URLSearchParams(fields), headers }),
    put: (path, body) => ask(path, { method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': 'application/json', accept: 'application/json' } }),
    send: (path, body) => ask(path, { method: 'POST', body }),
  }
}

async function fetchPage(url: string): Promise<{ body: string }> {
  return { body: await (await fetch(url)).text() }
}

/** The page of a child on My children: `/children/0190…`. */
export async function childOf(who: Caller, name: string): Promise<string> {
  for (const page of [1, 2, 3]) {
    const body = await (await who.get(`/children?page=${page}`)).text()
    const path = new RegExp(`href="(/children/[^"]+)">${name}<`).exec(body)?.[1]
    if (path) return path
  }
  return expect.unreachable(`${name} is not on My children`)
}

/** Begins a visit to a child: `/drafts/0190…`. */
export async function startVisit(who: Caller, child: string, key = crypto.randomUUID()): Promise<string> {
  const answer = await who.post(`${child}/drafts`, { key, document: 'D01' })
  expect(answer.status).toBe(303)
  return new URL(answer.headers.get('location') ?? '', answer.url).pathname
}

/** The fields of the form on a page, as a browser would send them: ticked boxes, hidden marks, all. */
export function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [, kind, written = '', text = ''] of html.matchAll(/<(input|textarea)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>(?:([^<]*)<\/textarea>)?/g)) {
    const attributes = new Map([...written.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, plain(value ?? '')]))
    const name = attributes.get('name')
    if (name === undefined || /^(?:submit|file)$/.test(attributes.get('type') ?? '')) continue
    if (/^(?:radio|checkbox)$/.test(attributes.get('type') ?? '') && !attributes.has('checked')) continue
    fields[name] = kind === 'textarea' ? plain(text.replace(/^\n/, '')) : attributes.get('value') ?? ''
  }
  return fields
}

const plain = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', '\'').replaceAll('&amp;', '&')

/** Where an answer leads: the path of its redirect. */
export const to = (answer: Response): string => new URL(answer.headers.get('location') ?? '/nowhere', answer.url).pathname
