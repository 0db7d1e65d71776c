import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { contactRoutes } from './contact-routes.ts'
import { lookFiles } from './look-files.ts'
import { lookRoutes } from './look-routes.ts'
import { nameRoutes } from './name-routes.ts'

/** What an authority sets of itself: its name, its words to readers, its look. */
export function authority(app: FastifyInstance, service: Service): void {
  for (const routes of [nameRoutes, contactRoutes, lookFiles]) routes(app, service)
  app.register(async inner => lookRoutes(inner, service))
}
