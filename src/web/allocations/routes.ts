import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { childRoutes } from './child-routes.ts'
import { overviewRoutes } from './overview-routes.ts'
import { workerRoutes } from './worker-routes.ts'

/** Who works with whom: for managers, of their own teams' children, and for administrators, who see of a child the name and the birthday alone. */
export function allocations(app: FastifyInstance, service: Service): void {
  for (const routes of [overviewRoutes, workerRoutes, childRoutes]) routes(app, service)
}
