import type { FastifyBaseLogger } from 'fastify'
import type { Service } from './service.ts'

/** Why a file that was looked at for viruses is not taken. */
export type ScanProblem = 'virus' | 'notScanned'

/** What is said of it, wherever files are taken. What was typed beside it is kept by the page. */
export const scanProblems: Readonly<Record<ScanProblem, string>> = {
  virus: 'The virus scanner found something harmful in this file, so we did not take it. Ask whoever looks after your computers before you open it again',
  notScanned: 'The virus scanner cannot be asked just now, so we could not take this file. Try again in a few minutes, or send the form without it',
}

/** Has the file looked at, where a scanner is set up; undefined when nothing speaks against it. One that nobody could look at is not taken. */
export async function scanProblem({ virusScanner }: Pick<Service, 'virusScanner'>, bytes: Buffer, log: FastifyBaseLogger): Promise<ScanProblem | undefined> {
  if (!virusScanner) return undefined
  try {
    return await virusScanner(bytes) === 'clean' ? undefined : 'virus'
  } catch (error) {
    log.error({ err: error }, 'a file could not be scanned')
    return 'notScanned'
  }
}
