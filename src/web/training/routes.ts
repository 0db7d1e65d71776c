import type { FastifyInstance, FastifyRequest } from 'fastify'
import { mayEver } from '../../domain/access.ts'
import type { Rule } from '../../guidance/rule.ts'
import { rules } from '../../guidance/rules/index.ts'
import { NotFound } from '../../store/as.ts'
import { spellingDictionary } from '../../store/dictionary.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { navigation } from '../navigation.ts'
import { holderOf, whoIs } from '../signed-in.ts'
import { mark } from './marking.ts'
import { MissingPage, RulePage, TrainingPage } from './page.tsx'
import { trainingWords } from './words.ts'

const longest = 1000

/** How to write to the child, made from the rules themselves, with an exercise for each. */
export function training(app: FastifyInstance): void {
  app.get('/training', async (request, reply) => sendPage(reply, TrainingPage(frameOf(request))))
  app.get('/training/missing', async (request, reply) => sendPage(reply, MissingPage(frameOf(request))))
  app.get<{ Params: { rule: string } }>('/training/:rule', async (request, reply) => sendPage(reply, RulePage({ ...frameOf(request), rule: ruleOf(request.params.rule) })))

  app.post<{ Params: { rule: string } }>('/training/:rule', async (request, reply) => {
    const frame = frameOf(request)
    const rule = ruleOf(request.params.rule)
    const text = (formFields(request.body)['words'] ?? '').replace(/\r\n?/g, '\n')
    const problem = text.trim() === '' ? trainingWords.empty : text.length > longest ? trainingWords.long : undefined
    if (problem !== undefined) return sendPage(reply, RulePage({ ...frame, rule, tried: { text, problem } }), 422)
    return sendPage(reply, RulePage({ ...frame, rule, tried: { text, marked: mark(rule, text, spellingDictionary()) } }))
  })
}

/**
 * For staff. It does not go through the door: there is nothing of anybody behind it, and who practised what, how often and how well is
 * nobody's business, so it is not in the audit either.
 */
function frameOf(request: FastifyRequest) {
  if (!mayEver(holderOf(request).does, 'see-training')) throw new NotFound('training')
  return { ...whoIs(request), nav: navigation(request, '/training') }
}

function ruleOf(id: string): Rule {
  const rule = rules.find(each => each.id === id)
  if (!rule) throw new NotFound('rule')
  return rule
}
