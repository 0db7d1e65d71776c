import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse, type AuthenticationResponseJSON, type RegistrationResponseJSON } from '@simplewebauthn/server'
import { keepChallenge, passkeyOf, takeChallenge } from '../../store/reader-sign-ins.ts'
import type { Service } from '../service.ts'

/** Where the page stands, as a passkey binds itself to it. */
interface Place { readonly origin: string; readonly id: string }

/** The place of this request; undefined where the address is a bare number, to which no browser binds a passkey (Web Authentication, section 5.1.3). */
export function placeOf(service: Service, request: FastifyRequest): Place | undefined {
  const origin = `${service.isSecure ? 'https' : 'http'}://${request.headers.host ?? ''}`
  if (!URL.canParse(origin)) return undefined
  const { hostname } = new URL(origin)
  return isIP(hostname.replace(/^\[|\]$/g, '')) > 0 ? undefined : { origin, id: hostname }
}

/** What a device may sign with: Ed25519, P-256, RSA, as every device in use can (COSE algorithm numbers). */
const algorithms = [-8, -7, -257]

/** What the device is asked for when it becomes somebody's way in. The name that the device shows tells nothing of what stands here. */
export async function askForNewPasskey(service: Service, place: Place, at: Date) {
  const options = await generateRegistrationOptions({
    rpName: 'My page', rpID: place.id, userName: 'My page', userDisplayName: 'My page', attestationType: 'none', authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
  await keepChallenge(service.pool, options.challenge, at)
  return options
}

/** The new passkey, when the device's answer is to what it was asked just now; else undefined. */
export async function newPasskey(service: Service, place: Place, answer: string, at: Date): Promise<{ readonly passkeyId: string; readonly publicKey: Uint8Array; readonly counter: number } | undefined> {
  const response = parsed<RegistrationResponseJSON>(answer)
  if (!response) return undefined
  const proved = await verifyRegistrationResponse({ response, expectedChallenge: challenge => takeChallenge(service.pool, challenge, at), expectedOrigin: place.origin, expectedRPID: place.id, supportedAlgorithmIDs: algorithms }).catch(() => undefined)
  if (!proved?.verified) return undefined
  const { credential } = proved.registrationInfo
  return { passkeyId: credential.id, publicKey: credential.publicKey, counter: credential.counter }
}

/** What a device is asked for to sign in: whoever's passkey it holds for this place. */
export async function askForPasskey(service: Service, place: Place, at: Date) {
  const options = await generateAuthenticationOptions({ rpID: place.id, userVerification: 'required' })
  await keepChallenge(service.pool, options.challenge, at)
  return options
}

/** Whose way of signing in the device proved, and what it counts; undefined when it proved nothing. */
export async function provedPasskey(service: Service, place: Place, answer: string, at: Date): Promise<{ readonly signInId: string; readonly counter: number } | undefined> {
  const response = parsed<AuthenticationResponseJSON>(answer)
  const known = response && typeof response.id === 'string' ? await passkeyOf(service.pool, response.id) : undefined
  if (!response || !known) return undefined
  const proved = await verifyAuthenticationResponse({
    response, expectedChallenge: challenge => takeChallenge(service.pool, challenge, at), expectedOrigin: place.origin, expectedRPID: place.id,
    credential: { id: response.id, publicKey: Uint8Array.from(known.publicKey), counter: known.counter },
  }).catch(() => undefined)
  return proved?.verified ? { signInId: known.id, counter: proved.authenticationInfo.newCounter } : undefined
}

/** The answer as JSON; what is in it is looked at by the library, which refuses what is none. */
function parsed<Answer>(answer: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(answer)
    return typeof value === 'object' && value !== null ? value as Answer : undefined
  } catch {
    return undefined
  }
}
