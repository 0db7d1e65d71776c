import type { FastifyRequest } from 'fastify'
import { isId, NotFound } from '../store/as.ts'
import { newKey } from './signed-in.ts'

/** An id from the address. What has not its shape is not found, without asking the database. */
export function idFrom(request: FastifyRequest, name: string): string {
  const params = typeof request.params === 'object' && request.params !== null ? Object.entries(request.params) : []
  const id = params.find(([each]) => each === name)?.[1]
  if (typeof id !== 'string' || !isId(id)) throw new NotFound(name)
  return id
}

/** A word from the address after `?`. */
export function askedFor(request: FastifyRequest, name: string): string | undefined {
  const query = typeof request.query === 'object' && request.query !== null ? Object.entries(request.query) : []
  const value = query.find(([each]) => each === name)?.[1]
  return typeof value === 'string' ? value : undefined
}

/** The key of a form, so that what it creates is created once. A form without one is worth a key of its own. */
export const keyFrom = (given: string | undefined): string => (given !== undefined && given.length >= 8 && given.length <= 200 ? given : newKey())
