import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { correctRoutes } from './correct-routes.ts'
import { entryRoutes } from './entry-routes.ts'
import { lifeRoutes } from './life-routes.ts'
import { personRoutes } from './person-routes.ts'
import { whoWasWhoRoutes } from './who-was-who-routes.ts'

/** The people around a child, homes, schools and what the law says: as they stand, on any day, and as they were written before. */
export function people(app: FastifyInstance, service: Service): void {
  for (const routes of [whoWasWhoRoutes, lifeRoutes, personRoutes, correctRoutes, entryRoutes]) routes(app, service)
}
