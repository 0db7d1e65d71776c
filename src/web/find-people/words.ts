import { dateInWords } from '../parts/when.ts'

/** What the page says on which somebody is found. */
export const findWords = {
  title: 'Find somebody',
  heading: 'Find somebody',
  lead: 'Among the children you work with and the people around them. Parts of a name are enough, in any order; it need not be spelled right.',
  name: 'Name, or a part of it',
  born: 'Birthday',
  bornHint: 'If you know it, for example 27 3 2014',
  button: 'Find',
  nothingTyped: 'Type a name, or a birthday',
  tooLong: 'That is longer than 300 characters. Type a part of the name',
  noSuchDay: 'There is no such day. Enter a real date, for example 27 3 2014',
  none: 'Nobody was found among those you may know. Try fewer letters, or another spelling.',
  many: (count: number) => `These are the first ${count}. Type more of the name to see others.`,
  found: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  called: (name: string) => `called ${name}`,
  also: (names: readonly string[]) => `also ${names.join(', ')}`,
  bornOn: (day: string) => `born ${dateInWords(day)}`,
  toFile: (name: string) => `${name}’s page`,
  standsAs: (what: string, child: string) => `${what} of ${child}`,
} as const
