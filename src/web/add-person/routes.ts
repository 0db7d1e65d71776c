import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { childRoutes } from './child-routes.ts'
import { personRoutes } from './person-routes.ts'

/** Putting somebody on a child's file, and opening a file for a child: never before looking if they are here already. */
export function addPerson(app: FastifyInstance, service: Service): void {
  personRoutes(app, service)
  childRoutes(app, service)
}
