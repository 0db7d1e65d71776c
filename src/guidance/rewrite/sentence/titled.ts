import type { Pronoun } from './parts.ts'

/** What a title tells of somebody. */
export const titled = (word: string): Pronoun | undefined => (word === 'mr' ? 'he' : word === 'mrs' || word === 'ms' || word === 'miss' ? 'she' : undefined)
