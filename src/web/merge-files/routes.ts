import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { fileRoutes } from './file-routes.ts'
import { waitingRoutes } from './waiting-routes.ts'

/** Two files of one child become one, by two people, and can be taken apart again. */
export function mergeFiles(app: FastifyInstance, service: Service): void {
  fileRoutes(app, service)
  waitingRoutes(app, service)
}
