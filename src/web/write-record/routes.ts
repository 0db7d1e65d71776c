import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { finishing } from './finish-routes.ts'
import { pictures } from './picture-routes.ts'
import { starting } from './start-routes.ts'
import { writing } from './write-routes.ts'

/** The pages on which a record is written: started, saved, checked, read as the child will, finished. Wholly without script; with script, kept as it is typed. */
export function writeRecord(app: FastifyInstance, service: Service): void {
  starting(app, service)
  writing(app, service)
  finishing(app, service)
  pictures(app, service)
}
