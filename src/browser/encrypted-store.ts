/** A field's words as they are kept on this computer until the server has them. */
export interface LocalCopy {
  readonly key: string
  readonly was: string
  readonly now: string
  readonly sent: readonly string[]
  /** Other words of the writer's own for this field, between which they have not chosen yet. */
  readonly beside?: string | undefined
  /** When they were typed, in ISO form. */
  readonly at: string
}

/** The copies of one draft on this computer. Whoever looks into the browser's storage finds no readable word. */
export interface LocalCopies {
  /** Takes over what pages left that were closed or killed: one copy a field. Copies of pages that are still open stay theirs. */
  adopt(): Promise<readonly LocalCopy[]>
  /** Puts copies, and removes those that are undefined. Returns once they would survive the loss of power. */
  write(copies: ReadonlyMap<string, LocalCopy | undefined>): Promise<void>
}

interface Row {
  readonly person: string
  readonly draft: string
  readonly key: string
  readonly writer: string
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
}

const databaseName = 'written-to-you'
const storeName = 'unsaved'

/**
 * Opens the copies of one draft.
 * @param raw the person's key from the server, 32 bytes; it is never kept
 */
export async function openLocalCopies({ person, draft, raw }: { readonly person: string; readonly draft: string; readonly raw: Uint8Array<ArrayBuffer> }): Promise<LocalCopies> {
  const sealing = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const database = await openDatabase()
  const writer = await signInAsWriter()

  const boundTo = (key: string) => new TextEncoder().encode(`${person}/${draft}/${key}`)

  async function seal(copy: LocalCopy): Promise<Row> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const words = new TextEncoder().encode(JSON.stringify(copy))
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(copy.key) }, sealing, words)
    return { person, draft, key: copy.key, writer, iv, sealed }
  }

  async function unseal(row: Row): Promise<LocalCopy | undefined> {
    try {
      const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv, additionalData: boundTo(row.key) }, sealing, row.sealed)
      return copyOf(JSON.parse(new TextDecoder().decode(words)))
    } catch {
      return undefined
    }
  }

  async function write(copies: ReadonlyMap<string, LocalCopy | undefined>, remove: readonly Row[] = []): Promise<void> {
    const rows = await Promise.all([...copies.values()].filter(copy => copy !== undefined).map(seal))
    const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore(storeName)
    for (const row of rows) store.put(row)
    for (const [key, copy] of copies) if (!copy) store.delete([person, draft, key, writer])
    for (const row of remove) store.delete([row.person, row.draft, row.key, row.writer])
    await finished(transaction)
  }

  return {
    write,
    async adopt() {
      const alive = await writersAlive()
      const rows: Row[] = await resultOf(database.transaction(storeName).objectStore(storeName).getAll(IDBKeyRange.bound([person, draft], [person, draft, []])))
      const left = rows.filter(row => row.writer !== writer && !alive.has(row.writer))
      const opened = await Promise.all(left.map(async row => ({ row, copy: await unseal(row) })))
      const copies = opened.flatMap(({ copy }) => copy ?? []).sort((a, b) => (a.at < b.at ? 1 : -1))
      if (copies.length > 0) {
        // Under this page's name first and removed from theirs in the same step. An older copy of the same field stands beside the newer.
        const mine = new Map<string, LocalCopy>()
        for (const copy of copies) {
          const newer = mine.get(copy.key)
          if (!newer) mine.set(copy.key, copy)
          else if (newer.now !== copy.now) mine.set(copy.key, { ...newer, beside: newer.beside === undefined ? copy.now : `${newer.beside}\n\n${copy.now}` })
        }
        await write(mine, opened.filter(({ copy }) => copy).map(({ row }) => row))
        return [...mine.values()]
      }
      return []
    },
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: ['person', 'draft', 'key', 'writer'] })
  return resultOf(request)
}

const lockPrefix = 'written-to-you/writer/'

/** Holds a lock as long as this page lives, so that other pages can tell its copies from those of a page that died. */
async function signInAsWriter(): Promise<string> {
  const writer = crypto.randomUUID()
  if ('locks' in navigator) await new Promise<void>(held => {
    void navigator.locks.request(lockPrefix + writer, () => {
      held()
      return new Promise<never>(() => {})
    })
  })
  return writer
}

async function writersAlive(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set()
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => (name?.startsWith(lockPrefix) ? name.slice(lockPrefix.length) : [])))
}

function copyOf(value: unknown): LocalCopy | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { key, was, now, sent, beside, at } = value as Partial<Record<keyof LocalCopy, unknown>>
  if (typeof key !== 'string' || typeof was !== 'string' || typeof now !== 'string' || typeof at !== 'string') return undefined
  return { key, was, now, at, sent: Array.isArray(sent) ? sent.filter(text => typeof text === 'string') : [], ...(typeof beside === 'string' && { beside }) }
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}
