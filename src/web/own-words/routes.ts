import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { packOf } from '../../domain/settled-words.ts'
import { once } from '../../store/commands.ts'
import { spellingDictionary } from '../../store/dictionary.ts'
import { readSettledWords, readVocabulary, settleWords } from '../../store/settled-words.ts'
import { askedFor, keyFrom } from '../asked-for.ts'
import { sendPage } from '../errors.tsx'
import { formFields, pageNumber } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import { readFormsWithFiles, sentForm } from '../sent-form.ts'
import type { Service } from '../service.ts'
import { askingOf, newKey, whoIs } from '../signed-in.ts'
import { readFile, readWord } from './form.ts'
import { OwnWordsPage, type OwnWordsView } from './page.tsx'
import { ownWordsWords as words } from './words.ts'

const pageSize = 25
const largestPack = 1024 * 1024

/** The words that an authority has settled: on a page, and as the file that the command line takes. */
export function ownWords(app: FastifyInstance, service: Service): void {
  app.get('/words/own', (request, reply) => {
    const done = askedFor(request, 'done') ?? ''
    return show(service, request, reply, { find: (askedFor(request, 'find') ?? '').slice(0, 100), done: Object.entries(words.done).find(([name]) => name === done)?.[1] })
  })

  app.post('/words/own', async (request, reply) => {
    const asking = askingOf(request)
    const fields = formFields(request.body)
    const { statement, ...unkept } = await service.as(asking, { action: 'write-words', why: 'settle' }, async door => {
      const read = readWord(fields, await readVocabulary(door, asking.day), spellingDictionary(), asking.day)
      const { statement: said } = read
      if (said) await once(door, keyFrom(fields['key']), () => settleWords(door, [said]), [JSON.stringify(said)])
      return read
    })
    if (!statement) return show(service, request, reply, { unkept: { ...unkept, isNew: fields['new'] === 'yes' } })
    return reply.redirect(`/words/own?done=${statement.says === 'ended' ? 'ended' : 'settled'}`, 303)
  })

  app.get('/words/own/pack', async (request, reply) => {
    const said = await service.as(askingOf(request), { action: 'list-words', why: 'as a file' }, readSettledWords)
    return reply.headers({ 'content-disposition': 'attachment; filename="words.json"', 'content-type': 'application/json; charset=utf-8' }).send(`${JSON.stringify({ terms: packOf(said) }, null, 2)}\n`)
  })

  app.register(async scope => {
    await readFormsWithFiles(scope, largestPack)
    scope.post('/words/own/pack', async (request, reply) => {
      const asking = askingOf(request)
      const sent = await sentForm(request)
      const outcome = await service.as(asking, { action: 'write-words', why: 'settle from a file' }, async door => {
        const read = readFile(sent, await readVocabulary(door, asking.day), spellingDictionary(), asking.day)
        if ('problems' in read) return read
        // Of what was said for one day the last counts: what says the same again says nothing.
        const counts = new Map((await readSettledWords(door)).map(each => [forWhat(each), sameAs(each)]))
        return settleWords(door, read.statements.filter(each => counts.get(forWhat(each)) !== sameAs(each)))
      })
      if ('problems' in outcome) return show(service, request, reply, { fileProblems: outcome.problems })
      return reply.redirect(`/words/own?done=${outcome.settled > 0 ? 'taken' : 'none'}`, 303)
    })
  })
}

type Statement = Parameters<typeof packOf>[0][number]

const forWhat = ({ term, from }: Statement): string => `${from} ${term.toLowerCase()}`

/** By what a statement is known again, whoever made it and when. */
const sameAs = ({ term, says, plain, toChild, from }: Statement): string => JSON.stringify([term, says, plain, toChild, from])

async function show(service: Service, request: FastifyRequest, reply: FastifyReply, { find = '', unkept, fileProblems = [], done }: Partial<Pick<OwnWordsView, 'find' | 'unkept' | 'fileProblems' | 'done'>>): Promise<FastifyReply> {
  const asking = askingOf(request)
  const said = await service.as(asking, { action: 'list-words' }, readSettledWords)
  const pack = packOf(said).filter(({ term, to }) => (to === undefined || to >= asking.day) && term.toLowerCase().includes(find.trim().toLowerCase()))
  // A word that could not be changed yet is shown where it stands.
  const at = unkept?.isNew === false ? pack.findIndex(({ term }) => term.toLowerCase() === unkept.typed.term.toLowerCase()) : -1
  const page = at >= 0 ? Math.floor(at / pageSize) + 1 : Math.min(pageNumber(request.query), Math.max(1, Math.ceil(pack.length / pageSize)))
  return sendPage(reply, OwnWordsPage({ view: {
    ...whoIs(request), nav: navigation(request, '/words'), today: asking.day, pack: pack.slice((page - 1) * pageSize, page * pageSize), total: pack.length, page, pageSize, find, said, newKey, unkept, fileProblems, done,
  } }), unkept || fileProblems.length > 0 ? 422 : 200)
}
