import type { FastifyInstance } from 'fastify'
import { lookIn } from '../../domain/look.ts'
import { NotFound } from '../../store/as.ts'
import { logoIn, lookPrefix, stylesheetName, stylesheetOf } from '../page-look.ts'
import type { Service } from '../service.ts'
import { holderOf } from '../signed-in.ts'

/** Named by what is in it, so it never changes. It is no secret, and nothing of anybody. */
const keptForEver = { 'cache-control': 'private, max-age=31536000, immutable' } as const

/** The stylesheet and the sign of the authority of whoever is signed in. They came with the session, and are no part of anybody's file: they stand outside the door. */
export function lookFiles(app: FastifyInstance, { files }: Service): void {
  app.get<{ Params: { name: string } }>(`${lookPrefix}:name`, async (request, reply) => {
    const { name } = request.params
    const { settings } = holderOf(request)
    const css = stylesheetOf(lookIn(settings.look))
    if (css !== '' && name === stylesheetName(css)) return reply.headers(keptForEver).type('text/css; charset=utf-8').send(css)
    const logo = logoIn(settings.logo)
    if (logo && name === `logo-${logo.sha256}.png`) return reply.headers(keptForEver).type('image/png').send(await files.read(Buffer.from(logo.sha256, 'hex')))
    // A look that is looked at before it is set: colours and a typeface, read as strictly as what is kept.
    if (name === 'preview.css') return reply.type('text/css; charset=utf-8').send(stylesheetOf(lookIn(request.query)))
    throw new NotFound('look')
  })
}
