import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { bringing } from './bring-routes.ts'
import { givingFiles } from './file-routes.ts'
import { turning } from './turn-routes.ts'

/** A note about a child is brought, turned to the child sentence by sentence, and put into the record that is being written. Wholly without script. */
export function turnNote(app: FastifyInstance, service: Service): void {
  bringing(app, service)
  turning(app, service)
  givingFiles(app, service)
}
