import type { Change, Conflict } from './unsaved-words.ts'

/** What the server said, or that it said nothing. */
export type Answer =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string; readonly conflicts: readonly Conflict[]; readonly content?: Readonly<Record<string, string>> | undefined }
  | { readonly kind: 'signed-out'; readonly says: string }
  | { readonly kind: 'became-record'; readonly says: string; readonly recordId: string | undefined }
  | { readonly kind: 'gone'; readonly says: string }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'unreachable' }

/** A browser carries at most 64 KB past the end of a page. */
const carriedPastTheEnd = 60_000

/** A body's size in bytes is at most three for each unit of text. */
const isSmall = (body: string): boolean => body.length * 3 < carriedPastTheEnd || new TextEncoder().encode(body).length < carriedPastTheEnd

/** Sends changes. Small ones outlive the page. */
export async function sendChanges(url: string, version: number, changes: readonly Change[]): Promise<Answer> {
  const body = JSON.stringify({ version, changes })
  try {
    const response = await fetch(url, {
      method: 'PUT', body, headers: { 'content-type': 'application/json', accept: 'application/json' }, keepalive: isSmall(body),
      redirect: 'manual', credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(10_000 + body.length / 20),
    })
    return await answerOf(response)
  } catch {
    return { kind: 'unreachable' }
  }
}

async function answerOf(response: Response): Promise<Answer> {
  if (response.type === 'opaqueredirect') return { kind: 'signed-out', says: '' }
  const value: unknown = await response.json().catch(() => undefined)
  const said = isRecord(value) ? value : {}
  const says = typeof said['error'] === 'string' ? said['error'] : ''
  if (response.status === 401) return { kind: 'signed-out', says }
  if (response.status === 409) return { kind: 'became-record', says, recordId: typeof said['recordId'] === 'string' ? said['recordId'] : undefined }
  if (response.status === 404 || response.status === 410) return { kind: 'gone', says }
  if (response.ok && typeof said['version'] === 'number' && typeof said['savedAt'] === 'string') {
    return {
      kind: 'saved', version: said['version'], savedAt: said['savedAt'],
      conflicts: Array.isArray(said['conflicts']) ? said['conflicts'].flatMap(conflict => conflictOf(conflict) ?? []) : [],
      content: contentOf(said['content']),
    }
  }
  if (response.status >= 400 && response.status < 500 && response.status !== 408 && response.status !== 429 && says !== '') return { kind: 'refused', says }
  return { kind: 'unreachable' }
}

/** The key that seals what is kept on this computer; undefined when it cannot be had just now. */
export async function fetchKey(url: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' }, redirect: 'manual', credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(10_000) })
    const value: unknown = response.ok ? await response.json() : undefined
    const key = isRecord(value) ? value['key'] : undefined
    if (typeof key !== 'string') return undefined
    const bytes = Uint8Array.from(atob(key), character => character.charCodeAt(0))
    return bytes.length === 32 ? bytes : undefined
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function conflictOf(value: unknown): Conflict | undefined {
  if (!isRecord(value)) return undefined
  const { key, theirs, ours, by } = value
  return typeof key === 'string' && typeof theirs === 'string' && typeof ours === 'string' ? { key, theirs, ours, by: typeof by === 'string' ? by : '' } : undefined
}

function contentOf(value: unknown): Record<string, string> | undefined {
  if (!isRecord(value)) return undefined
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
