import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { v7 } from 'uuid'
import { NotFound } from '../store/as.ts'
import { sessionHolder } from '../store/sessions.ts'
import { aboutYou } from './about-you/routes.ts'
import { addPerson } from './add-person/routes.ts'
import { administration } from './administration/routes.ts'
import { allocations } from './allocations/routes.ts'
import { assetDirectory, assetPrefix } from './assets.ts'
import { authority } from './authority/routes.ts'
import { childPage } from './child-page/routes.ts'
import { bigDecisions } from './decisions/routes.ts'
import { due } from './due/routes.ts'
import { answerError, answerNotFound } from './errors.tsx'
import { familyMap } from './family-map/routes.ts'
import { findPeople } from './find-people/routes.ts'
import { readForm } from './form-fields.ts'
import { forms } from './forms/routes.ts'
import { invite } from './invite/routes.ts'
import { joinPeople } from './join-people/routes.ts'
import { mergeFiles } from './merge-files/routes.ts'
import { myChildren } from './my-children/routes.ts'
import { ownSignIn } from './own-sign-in/routes.ts'
import { ownWords } from './own-words/routes.ts'
import { people } from './people/routes.ts'
import { oversight } from './oversight/routes.ts'
import { readMyStory } from './read-my-story/routes.ts'
import { readRecord } from './record/routes.ts'
import { search } from './search/routes.ts'
import type { Service } from './service.ts'
import { sessionCookie } from './session-cookie.ts'
import { share } from './share/routes.ts'
import { signIn } from './sign-in/routes.ts'
import { SignedOut } from './signed-in.ts'
import { staff } from './staff/routes.ts'
import { teams } from './teams/routes.ts'
import { timescales } from './timescales/routes.ts'
import { training } from './training/routes.ts'
import { turnNote } from './turn-note/routes.ts'
import { voice } from './voice/routes.ts'
import { writeRecord } from './write-record/routes.ts'

/** Everything that can be asked for, a folder each. */
const features = [
  signIn,
  ownSignIn,
  invite,
  myChildren,
  childPage,
  aboutYou,
  voice,
  addPerson,
  people,
  findPeople,
  joinPeople,
  mergeFiles,
  familyMap,
  search,
  due,
  oversight,
  bigDecisions,
  writeRecord,
  turnNote,
  readRecord,
  share,
  readMyStory,
  administration,
  staff,
  teams,
  allocations,
  authority,
  ownWords,
  forms,
  timescales,
  training,
]

/** Room for 200,000 words as a form sends them. */
const bodyLimit = 12 * 1024 * 1024

/**
 * The whole of the pages, ready to listen or to be asked without a network (`inject`).
 * Logs hold the route's pattern, a status and a time: no address with words, no body, no name.
 */
export async function buildApp(service: Service, options: { readonly log?: boolean } = {}): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit,
    requestTimeout: 120_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 100 },
    genReqId: () => v7(),
    // An address that cannot be read is asked for by nobody who followed a link of ours: there is nothing there.
    frameworkErrors: (_, request, reply) => {
      sendSafely(reply)
      answerNotFound(request, reply)
    },
    logger: options.log === false ? false : { level: 'info', base: null, serializers: { req: request => ({ method: request.method, route: request.routeOptions?.url ?? 'none' }), err: quietError } },
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit, parser: readForm })
  const assets = assetDirectory()
  if (assets) await app.register(fastifyStatic, { root: assets, prefix: assetPrefix, immutable: true, maxAge: '365d', index: false, allowedPath: path => path !== '/manifest.json' })

  app.decorateRequest('holder', undefined)
  app.decorateRequest('at')
  app.decorateRequest('askingId', '')
  app.addHook('onRequest', async (request, reply) => {
    request.at = service.now()
    request.askingId = String(request.id)
    sendSafely(reply)
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isFromHere(request)) {
      await reply.code(403).type('text/plain; charset=utf-8').send('This did not come from a page of Written to You, so nothing was done. Go back to the page and try again.')
      return
    }
    const token = request.cookies[sessionCookie(service)]
    if (token && !request.url.startsWith(assetPrefix)) request.holder = await sessionHolder(service.pool, token, request.at)
    // No form sends JSON, so there are no words to give back: what a stranger sends is not even read.
    if (!request.holder && request.headers['content-type']?.includes('json')) throw new SignedOut()
  })
  app.setErrorHandler((error, request, reply) => answerError(service, error, request, reply))
  app.setNotFoundHandler((request, reply) => answerNotFound(request, reply))

  app.get('/health', async () => ({ ok: (await service.pool.query('select 1')).rowCount === 1 }))
  for (const feature of features) feature(app, service)
  return app
}

/** What every answer carries: nothing from outside, nothing kept by the browser, nothing framed. */
function sendSafely(reply: FastifyReply): void {
  reply.headers({
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cache-control': 'no-store',
  })
}

/** True unless the browser says that another site sent it. Together with the cookie's SameSite this keeps forged forms out. */
function isFromHere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = request.headers.origin
  if (origin === undefined || origin === 'null') return origin === undefined
  return URL.canParse(origin) && new URL(origin).host === request.headers.host
}

/** An error for the log: its name, code and the places it passed, without its message, which can hold words of a record. */
function quietError(error: Error & { code?: string }) {
  return { type: error.name, code: error.code, message: error instanceof NotFound ? error.message : '', stack: (error.stack ?? '').split('\n').filter(line => line.startsWith('    at ')).join('\n') }
}
