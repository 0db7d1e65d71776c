import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isId, NotFound } from '../../store/as.ts'
import { once } from '../../store/commands.ts'
import { explainWord, readGlossary, retireWord } from '../../store/glossary.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey, whoIs } from '../signed-in.ts'
import { readWord } from './form.ts'
import { homeRoutes } from './home-routes.ts'
import { GlossaryPage, type GlossaryView } from './page.tsx'
import { administrationWords } from './words.ts'

const words = administrationWords.glossary
const pageSize = 25
const whatWasDone: Readonly<Record<string, string>> = { explained: words.explained, retired: words.retired }

/** What an administrator looks after: the way to all of it, what was changed, and what words mean. No child's file. */
export function administration(app: FastifyInstance, service: Service): void {
  homeRoutes(app, service)

  app.get<{ Querystring: { done?: string; find?: unknown } }>('/words', async (request, reply) => {
    const { done = '', find } = request.query
    return show(service, request, reply, { find: typeof find === 'string' ? find : '', done: Object.hasOwn(whatWasDone, done) ? whatWasDone[done] : undefined })
  })

  app.post('/words', async (request, reply) => {
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const key = isId(fields['key']) ? fields['key'] : newKey()
    if (fields['do'] === 'retire') {
      const { id } = fields
      if (!isId(id)) throw new NotFound('word')
      await service.as(asking, { action: 'write-words', thingId: id, why: 'retire' }, door => once(door, key, async () => {
        await retireWord(door, id)
        return { id }
      }))
      return reply.redirect('/words?done=retired', 303)
    }
    const { term, unkept } = await service.as(asking, { action: 'write-words', why: 'explain' }, async door => {
      const { typed, problems } = readWord(fields, await readGlossary(door, asking.day))
      const result = await once(door, key, async () => {
        if (Object.keys(problems).length > 0) throw new NotKept()
        await explainWord(door, typed.term, typed.meaning.trim())
        return { explained: 1 }
      }, [fields['id'] ?? '', fields['term'] ?? '', fields['meaning'] ?? '']).catch((error: unknown) => {
        if (error instanceof NotKept) return undefined
        throw error
      })
      return { term: typed.term, unkept: result ? undefined : { typed, problems } }
    })
    return unkept ? show(service, request, reply, { unkept }) : reply.redirect(`/words?done=explained&find=${encodeURIComponent(term)}`, 303)
  })
}

/** Something on the form is to be mended: nothing was written. */
class NotKept extends Error {}

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, { find = '', ...more }: Partial<Pick<GlossaryView, 'find' | 'unkept' | 'done'>>): Promise<FastifyReply> {
  const asking = askingOf(request)
  const all = await service.as(asking, { action: 'list-words' }, door => readGlossary(door, asking.day))
  const found = all.filter(({ term }) => term.toLowerCase().includes(find.trim().toLowerCase()))
  // A word that could not be changed yet is shown where it stands.
  const at = found.findIndex(({ id }) => id === more.unkept?.typed.id)
  const page = at >= 0 ? Math.floor(at / pageSize) + 1 : Math.min(pageNumber(request.query), Math.max(1, Math.ceil(found.length / pageSize)))
  return sendPage(reply, GlossaryPage({
    ...whoIs(request), nav: navigation(request, '/words'), terms: found.slice((page - 1) * pageSize, page * pageSize), total: found.length, page, pageSize, find, newKey, ...more,
  }), more.unkept ? 422 : 200)
}
