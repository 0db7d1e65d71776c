import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { encode } from 'uqr'
import { seal, unseal } from '../../store/sealed-secrets.ts'

/** Seconds for which a number holds (RFC 6238). */
const period = 30
const purpose = 'a reader’s second lock'
/** Minutes for which a set-up page that was opened can be sent. */
const setUpMinutes = 60

/** A square of dark and light fields, row by row, as an app reads it. */
export type Square = readonly (readonly boolean[])[]

/** What a device is told once: the secret it makes numbers of. `sealed` is the same for our own eyes, to stand in the form and in the database. */
export interface NumberApp {
  readonly sealed: string
  /** In groups of four letters, to be typed. */
  readonly letters: string
  readonly square: Square
}

/** A new secret for somebody's device. The app shows it under a name that tells nothing. */
export function newNumberApp(server: Buffer, at: Date): NumberApp {
  return appOf(randomBytes(20), server, at)
}

/** The same secret again for a form that came back; undefined when it was open for more than an hour, or is none of ours. */
export function numberAppAgain(sealed: string, server: Buffer, at: Date): NumberApp | undefined {
  const secret = secretIn(sealed, server, at)
  return secret && appOf(secret, server, at)
}

function appOf(secret: Buffer, server: Buffer, at: Date): NumberApp {
  const totp = totpOf(secret)
  const stamp = Buffer.alloc(8)
  stamp.writeBigUInt64BE(BigInt(at.getTime()))
  return {
    sealed: seal(Buffer.concat([stamp, secret]), server, purpose).toString('base64url'),
    letters: totp.secret.base32.replace(/(.{4})(?=.)/g, '$1 '),
    square: encode(totp.toString(), { border: 2 }).data,
  }
}

function secretIn(sealed: string, server: Buffer, at: Date): Buffer | undefined {
  const opened = unseal(Buffer.from(sealed, 'base64url'), server, purpose)
  if (opened?.length !== 28) return undefined
  const age = at.getTime() - Number(opened.readBigUInt64BE())
  return age >= 0 && age < setUpMinutes * 60_000 ? opened.subarray(8) : undefined
}

/** The secret of a form, sealed to be kept, and the half-minute of the number that was typed; undefined when the number is not the one of now, or one before or after. */
export function setUpNumber(sealed: string, typed: string, server: Buffer, at: Date): { readonly sealedSecret: Buffer; readonly step: number } | undefined {
  const secret = secretIn(sealed, server, at)
  const step = secret && stepOf(secret, typed, at)
  return step === undefined || !secret ? undefined : { sealedSecret: seal(secret, server, purpose), step }
}

/** The half-minute of a number that was typed to sign in; undefined when it does not fit. */
export function provedNumber(sealedSecret: Buffer, typed: string, server: Buffer, at: Date): number | undefined {
  const secret = unseal(sealedSecret, server, purpose)
  return secret && stepOf(secret, typed, at)
}

function stepOf(secret: Buffer, typed: string, at: Date): number | undefined {
  const digits = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return undefined
  const delta = totpOf(secret).validate({ token: digits, timestamp: at.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(at.getTime() / 1000 / period) + delta
}

const totpOf = (secret: Buffer): TOTP => new TOTP({ issuer: 'My page', label: 'My page', secret: new Secret({ buffer: Uint8Array.from(secret).buffer }), digits: 6, period })
