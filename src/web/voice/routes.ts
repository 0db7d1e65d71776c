import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { addingVoices } from './add-routes.ts'
import { voiceFiles } from './file-routes.ts'
import { tellings } from './list-routes.ts'
import { myVoices } from './my-routes.ts'

/** What a child told us, in whatever way: kept, shown, played, and on the child's own page. */
export function voice(app: FastifyInstance, service: Service): void {
  tellings(app, service)
  addingVoices(app, service)
  voiceFiles(app, service)
  myVoices(app, service)
}
