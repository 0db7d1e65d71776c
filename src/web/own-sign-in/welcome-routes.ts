import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readCode } from '../../domain/invitation-code.ts'
import { keptName, keptPassword, nameProblem, passwordProblem } from '../../domain/own-sign-in.ts'
import { acceptInvitation, type Invited, invitedBy, type NewSignIn } from '../../store/reader-sign-ins.ts'
import { hashOfPassword } from '../../store/sealed-secrets.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import type { Service } from '../service.ts'
import { holdSession } from '../session-cookie.ts'
import { newNumberApp, numberAppAgain, setUpNumber } from './number-app.ts'
import { type Problems, SetUpPage, WelcomePage } from './pages.tsx'
import { askForNewPasskey, newPasskey, placeOf } from './passkeys.ts'
import { ownSignInWords } from './words.ts'

const { welcome, setUp, chosen, passkey } = ownSignInWords

/** Coming for the first time, or again after something was lost: with a code on a card. */
export function welcomeRoutes(app: FastifyInstance, service: Service): void {
  app.get('/welcome', async (_, reply) => sendPage(reply, WelcomePage({ code: '', problems: {} })))

  app.post('/welcome', async (request, reply) => {
    const fields = formFields(request.body)
    const found = await invitedWith(service, fields['code'] ?? '', request.at)
    return found ? showSetUp(service, request, reply, found, '', {}) : sendGone(reply, fields['code'] ?? '')
  })

  app.post('/welcome/password', async (request, reply) => {
    const fields = formFields(request.body)
    const found = await invitedWith(service, fields['code'] ?? '', request.at)
    if (!found) return sendGone(reply, fields['code'] ?? '')
    const { name = '', password = '', number = '', sealed = '' } = fields
    const proved = setUpNumber(sealed, number, service.draftSecret, request.at)
    const problems = problemsOf(name, password, number, proved !== undefined, numberAppAgain(sealed, service.draftSecret, request.at) !== undefined)
    if (!proved || Object.keys(problems).length > 0) return showSetUp(service, request, reply, found, name, problems, sealed)
    const made: NewSignIn = { kind: 'password', name: keptName(name), passwordHash: await hashOfPassword(keptPassword(password)), ...proved }
    const outcome = await accept(service, request, reply, found.code, made)
    if (outcome === 'gone') return sendGone(reply, found.code)
    return outcome === 'name-taken' ? showSetUp(service, request, reply, found, name, { name: setUp.nameTaken }, sealed) : reply.redirect('/my-story', 303)
  })

  app.post('/welcome/passkey/options', async (request, reply) => {
    const place = placeOf(service, request)
    const found = place && await invitedWith(service, formFields(request.body)['code'] ?? '', request.at)
    return place && found ? askForNewPasskey(service, place, request.at) : reply.code(422).send({ error: welcome.gone })
  })

  app.post('/welcome/passkey', async (request, reply) => {
    const { code = '', answer = '' } = formFields(request.body)
    const place = placeOf(service, request)
    const found = place && await invitedWith(service, code, request.at)
    if (!place || !found) return reply.code(422).send({ error: welcome.gone })
    const made = await newPasskey(service, place, answer, request.at)
    if (!made) return reply.code(422).send({ error: passkey.failed })
    const outcome = await accept(service, request, reply, found.code, { kind: 'passkey', ...made })
    return outcome === 'done' ? { to: '/my-story' } : reply.code(422).send({ error: outcome === 'gone' ? welcome.gone : passkey.failed })
  })
}

interface FoundInvitation extends Invited { readonly code: string }

async function invitedWith(service: Service, typed: string, at: Date): Promise<FoundInvitation | undefined> {
  const code = readCode(typed)
  const invited = code && await invitedBy(service.pool, code, at)
  return code && invited ? { ...invited, code } : undefined
}

async function accept(service: Service, request: FastifyRequest, reply: FastifyReply, code: string, made: NewSignIn): Promise<'done' | 'gone' | 'name-taken'> {
  const accepted = await acceptInvitation(service.pool, code, made, request.askingId, request.at)
  if (accepted.outcome === 'done') await holdSession(service, request, reply, accepted.token)
  return accepted.outcome
}

function problemsOf(name: string, password: string, number: string, isProved: boolean, isSecretThere: boolean): Problems {
  const nameWrong = nameProblem(name)
  const passwordWrong = passwordProblem(password, name)
  const numberWrong = isProved ? undefined : !isSecretThere ? setUp.lostSecond : number.trim() === '' ? setUp.numberMissing : setUp.numberWrong
  return { ...(nameWrong ? { name: chosen[nameWrong] } : {}), ...(passwordWrong ? { password: chosen[passwordWrong] } : {}), ...(numberWrong ? { number: numberWrong } : {}) }
}

function showSetUp(service: Service, request: FastifyRequest, reply: FastifyReply, { authorityName, fullName, preferredName, code }: FoundInvitation, name: string, problems: Problems, sealed = ''): FastifyReply {
  const app = numberAppAgain(sealed, service.draftSecret, request.at) ?? newNumberApp(service.draftSecret, request.at)
  const page = SetUpPage({ authority: authorityName, called: preferredName ?? fullName, code, name, app, problems, passkeys: placeOf(service, request) !== undefined })
  return sendPage(reply, page, Object.keys(problems).length > 0 ? 422 : 200)
}

const sendGone = (reply: FastifyReply, typed: string): FastifyReply => sendPage(reply, WelcomePage({ code: typed, problems: { code: typed.trim() === '' ? welcome.missing : welcome.gone } }), 422)
