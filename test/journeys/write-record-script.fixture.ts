import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import formbody from '@fastify/formbody'
import { build } from 'esbuild'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { compile } from 'sass'
import { caseRecordForm } from '../../src/domain/forms/case-record.ts'
import { type Change, fieldKey, isWritersKey, markOf, mergeChanges } from '../../src/domain/draft-content.ts'
import type { Field } from '../../src/domain/form.ts'
import { workerBuild } from '../../scripts/worker-build.ts'
import { packWords } from '../../src/browser/packed-words.ts'
import type { About } from '../../src/guidance/about.ts'

const root = resolve(import.meta.dirname, '../..')
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/** A server that keeps drafts in memory and speaks with the script of the writing page as the real one does. */
export interface DraftServer {
  readonly origin: string
  readonly draft: Draft
  /** How it answers. */
  signedOut: boolean
  becameRecord: string | undefined
  delay: number
  /** Saves that arrived, for counting. */
  saves: number
  /** Forms that arrived. */
  readonly posts: Record<string, string>[]
  /** Nothing answers any more, as with no signal. */
  goDown(): Promise<void>
  comeBack(): Promise<void>
  close(): Promise<void>
}

interface Draft {
  content: Readonly<Record<string, string>>
  version: number
  by: string
}

const about: About = {
  documentType: 'case-record', date: '2026-03-05',
  children: [{ name: 'Amira Reed', preferredName: 'Amira', dateOfBirth: '2015-06-02', pronouns: 'she/her', verbal: true }],
  people: [{ name: 'Dana Reed', relationship: 'mum', pronouns: 'she/her' }, { name: 'Imogen Fairley', role: 'social worker', pronouns: 'she/her' }],
}

/** Builds the scripts and the style, and starts the server. */
export async function startDraftServer(): Promise<DraftServer> {
  const assets = await buildAssets()
  const key = randomBytes(32).toString('base64')
  let app: FastifyInstance | undefined
  const server = {
    origin: '', draft: { content: {}, version: 1, by: '' } as Draft, signedOut: false, becameRecord: undefined as string | undefined, delay: 0, saves: 0, posts: [] as Record<string, string>[],
    async goDown() {
      app?.server.closeAllConnections()
      await app?.close()
      app = undefined
    },
    async comeBack() {
      app = await listen(server.origin === '' ? 0 : Number(new URL(server.origin).port))
    },
    async close() {
      await server.goDown()
    },
  }

  async function listen(port: number): Promise<FastifyInstance> {
    const made = Fastify({ bodyLimit: 12 * 1024 * 1024, forceCloseConnections: true })
    await made.register(formbody, { bodyLimit: 12 * 1024 * 1024 })
    made.addHook('onSend', async (_request, reply) => void reply.headers({ 'content-security-policy': policy, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' }))
    made.get<{ Params: { name: string } }>('/assets/:name', async ({ params }, reply) => {
      const asset = assets.get(params.name)
      return asset ? reply.type(asset.type).send(asset.body) : reply.code(404).send()
    })
    made.get('/drafts/d1', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page(server.draft)))
    made.get('/drafts/d1/key', async (_request, reply) => (server.signedOut ? reply.code(401).send({ error: 'You have been signed out.' }) : { key }))
    made.get('/sign-in', async (_request, reply) => {
      server.signedOut = false
      return reply.type('text/html; charset=utf-8').send('<!doctype html><html lang="en-GB"><title>Signed in</title><h1>You are signed in</h1></html>')
    })
    made.put<{ Body: { version: number; changes: Change[] } }>('/drafts/d1/content', async (request, reply) => {
      if (server.delay > 0) await new Promise(done => setTimeout(done, server.delay))
      if (server.signedOut) return reply.code(401).send({ error: 'You have been signed out. What you typed is kept on this computer.' })
      if (server.becameRecord) return reply.code(409).send({ error: 'This draft has become a record.', recordId: server.becameRecord })
      const { version, changes } = request.body
      const before = server.draft
      const { content, applied, conflicts } = mergeChanges(before.content, changes)
      if (changes.length > 0) server.saves++
      if (applied.length > 0) server.draft = { content, version: before.version + 1, by: who(request) }
      return {
        version: server.draft.version, savedAt: '14:02',
        conflicts: conflicts.map(conflict => ({ ...conflict, by: before.by })),
        ...(before.version !== version && { content: server.draft.content }),
      }
    })
    made.post<{ Body: Record<string, string> }>('/drafts/d1', async (request, reply) => {
      const sent = request.body
      server.posts.push(sent)
      const changes = Object.keys(sent).filter(name => name.startsWith('was.') && isWritersKey(name.slice(4))).map(name => ({ key: name.slice(4), was: { mark: sent[name] ?? '' }, now: sent[name.slice(4)] ?? '' }))
      const { content, conflicts } = mergeChanges(server.draft.content, changes)
      server.draft = { content, version: server.draft.version + 1, by: who(request) }
      return reply.type('text/html; charset=utf-8').send(`<!doctype html><html lang="en-GB"><title>Done</title><h1>${conflicts.length} conflicts</h1></html>`)
    })
    server.origin = await made.listen({ port, host: '127.0.0.1' })
    return made
  }

  await server.comeBack()
  return server
}

/** The colleague who writes, as the test's browser says it. */
const who = (request: FastifyRequest): string => (request.headers.cookie?.includes('who=dana') ? 'Dana Okafor' : 'Imogen Fairley')

async function buildAssets() {
  const target = 'es2022'
  const outputs = await Promise.all([
    build({ entryPoints: { 'write-record': 'src/browser/write-record.entry.ts' }, absWorkingDir: root, outdir: '/', bundle: true, format: 'esm', platform: 'browser', target, write: false, minify: true, logLevel: 'error' }),
    build({ ...workerBuild(root, 'check-worker'), outdir: '/', target, write: false }),
  ])
  const scripts = outputs.flatMap(({ outputFiles }) => outputFiles).map(({ path, text }) => [basename(path), { type: 'text/javascript; charset=utf-8', body: text }] as const)
  return new Map<string, { type: string; body: string }>([
    ...scripts,
    ['style.css', { type: 'text/css', body: compile(join(root, 'src/web/styles/style.scss'), { loadPaths: [join(root, 'node_modules')], quietDeps: true }).css }],
    ['icon.svg', { type: 'image/svg+xml', body: await readFile(join(root, 'src/web/styles/icon.svg'), 'utf8') }],
    ['en-GB.aff', { type: 'text/plain; charset=utf-8', body: await readFile(join(root, 'node_modules/dictionary-en-gb/index.aff'), 'utf8') }],
    ['en-GB.words', { type: 'text/plain; charset=utf-8', body: packWords(await readFile(join(root, 'node_modules/dictionary-en-gb/index.dic'), 'utf8')) }],
  ])
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function page({ content, version }: Draft): string {
  const sections = caseRecordForm.sections.filter(section => section.opensWith === 'open').map(section => `
    <section class="part"><h2 class="govuk-heading-m">${section.asks.replace('{child}', 'Amira')}</h2>
    ${section.fields.map(field => control(field, fieldKey(section.id, 0, field.id), `${section.id}.0`, content)).join('')}
    </section>`).join('')
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Record – Written to You</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="/assets/style.css"><script type="module" src="/assets/write-record.js"></script></head>
<body class="staff"><div class="govuk-width-container wide"><main class="govuk-main-wrapper" id="main">
<h1 class="govuk-heading-l">Write a record</h1>
<div class="write">
<div class="write__to"><p><strong>To Amira</strong>, 10, she/her</p><p>Last record: 19 February, shared</p><p id="saved" class="saved" role="status" data-saved></p></div>
<form id="write-record" class="write__form" method="post" action="/drafts/d1" data-draft-id="d1" data-person-id="p1" data-version="${version}" data-save="/drafts/d1/content" data-key="/drafts/d1/key"
 data-about="${escaped(JSON.stringify(about))}" data-child-name="Amira" data-worker="/assets/check-worker.js" data-aff="/assets/en-GB.aff" data-words="/assets/en-GB.words">
<div class="govuk-form-group"><label class="govuk-label" for="date">When was it?</label><input class="govuk-input" type="date" id="date" name="date" value="${content['date'] ?? ''}">${hidden('was.date', markOf(content['date'] ?? ''))}</div>
<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">Did you see Amira?</legend><div class="govuk-radios">
${['alone', 'with-others', 'no'].map(value => `<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" name="seen" id="seen-${value}" value="${value}"${content['seen'] === value ? ' checked' : ''}><label class="govuk-label govuk-radios__label" for="seen-${value}">${value}</label></div>`).join('')}</div>${hidden('was.seen', markOf(content['seen'] ?? ''))}</fieldset>
${sections}
<button class="govuk-button govuk-button--secondary" name="do" value="add">Add another</button> <button class="govuk-button" name="do" value="read">Read it as Amira will</button>
</form>
<aside id="findings" class="write__findings"><p>Better words are shown here while you write.</p></aside>
</div></main></div></body></html>`
}

const hidden = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${escaped(value)}">`

function control(field: Field, key: string, entry: string, content: Readonly<Record<string, string>>): string {
  const value = content[key] ?? ''
  const told = `data-lead="${escaped(field.lead)}" data-tail="${escaped(field.tail ?? '')}" data-entry="${entry}"`
  const label = `<label class="govuk-label" for="${key}">${field.label.replace('{child}', 'Amira')}</label>`
  const input = field.kind === 'long-text' ? `<textarea class="govuk-textarea" id="${key}" name="${key}" rows="4" spellcheck="false" data-guided ${told}>\n${escaped(value)}</textarea>`
    : `<input class="govuk-input" type="${field.kind === 'date' ? 'date' : 'text'}" id="${key}" name="${key}" value="${escaped(value)}" ${told}>`
  return `<div class="govuk-form-group">${label}${input}${hidden(`was.${key}`, markOf(value))}</div>`
}
