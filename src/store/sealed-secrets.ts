import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** What a password's hash costs: 2^15 rounds of 8 blocks, three side by side, 32 MB (OWASP Password Storage Cheat Sheet, scrypt). Written with each hash, so that it can be raised. */
const cost = { N: 2 ** 15, r: 8, p: 3 } as const

/** The hash of a password, with its salt and its cost. */
export async function hashOfPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), (await derive(password, salt, cost)).toString('base64url')].join('$')
}

/** Whether this is the password of that hash. Without a hash it takes as long and says no, so that a wait does not tell who has a name here. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', kept = ''] = (hash ?? `scrypt$${cost.N}$${cost.r}$${cost.p}$AAAAAAAAAAAAAAAAAAAAAA$AA`).split('$')
  const derived = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  const expected = Buffer.from(kept, 'base64url')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

function derive(password: string, salt: Buffer, { N, r, p }: { readonly N: number; readonly r: number; readonly p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => scrypt(password, salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) => (error ? reject(error) : resolve(key))))
}

/** Seals a short secret with a key made of the server's own for one purpose: who reads the database alone cannot open it. */
export function seal(secret: Buffer, server: Buffer, purpose: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(server, purpose), nonce)
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()])
}

/** Opens what was sealed for this purpose; undefined for anything else. */
export function unseal(sealed: Buffer, server: Buffer, purpose: string): Buffer | undefined {
  if (sealed.length < 28) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keyFor(server, purpose), sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(-16))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
  } catch {
    return undefined
  }
}

const keyFor = (server: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', server, Buffer.alloc(0), purpose, 32))
