import type { FastifyInstance } from 'fastify'
import type { Service } from '../service.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { welcomeRoutes } from './welcome-routes.ts'

/** How readers come in by themselves: by an invitation once, then by what they chose; and how they leave at once. */
export function ownSignIn(app: FastifyInstance, service: Service): void {
  for (const routes of [welcomeRoutes, signInRoutes]) routes(app, service)
}
