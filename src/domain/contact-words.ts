import { isDay } from './draft-content.ts'

/** Who reads: a child, an adult who was one here, or somebody of the family. */
export const contactReaders = ['child', 'adult', 'family'] as const
export type ContactReader = (typeof contactReaders)[number]

/** What stands at the foot of a reader's pages: whom they can talk to, a sentence a line. `checkedOn`: the day (ISO date) on which somebody of the authority tried the numbers; null: nobody has said so. */
export type ContactWords = Readonly<Record<ContactReader, readonly string[]>> & { readonly checkedOn: string | null }

export const contactAsItComes: ContactWords = {
  child: ['If something here upsets you, you can talk to someone you trust.', 'You can also talk to Childline. It is free, day and night: 0800 1111.'],
  adult: ['You can ask us to read this with you, or to explain any part of it.', 'The Samaritans listen, day and night, and it is free: 116 123.'],
  family: ['If you want to talk about what you read, ask the social worker who shared it with you.'],
  checkedOn: null,
}

/** The lines of a box, without empty ones. */
export const linesOf = (typed: string): readonly string[] => typed.split(/\r?\n/).map(line => line.trim()).filter(line => line !== '')

/** The words in what was kept; what is missing is as it comes. */
export function contactIn(kept: unknown): ContactWords {
  const value = typeof kept === 'object' && kept !== null ? new Map<string, unknown>(Object.entries(kept)) : new Map<string, unknown>()
  const lines = (reader: ContactReader) => {
    const given = value.get(reader)
    const texts = Array.isArray(given) ? given.filter((line): line is string => typeof line === 'string') : []
    return texts.length > 0 ? texts : contactAsItComes[reader]
  }
  const checked = value.get('checkedOn')
  return { child: lines('child'), adult: lines('adult'), family: lines('family'), checkedOn: typeof checked === 'string' && isDay(checked) ? checked : null }
}
