import { dayInText, type GateFile, personOf } from './gate-file.ts'
import { kinWordsOf, namesOf, sentencesOf } from './mentions.ts'

/** Words of a home's or a school's name that tell nothing by themselves. */
const common = new Set(`mum mummy mother mam dad daddy father nan nana nanny gran granny grandma grandmother grandad grandpa aunt auntie uncle and with the mr mrs ms miss dr your her his their family foster carer carers parents parent home house school academy college nursery primary
  secondary junior infant infants high grammar sixth form centre center church of england catholic st saint street road lane avenue council for at in on by a my team unit hospital children childrens residential`.split(/\s+/))

const capitalised = (text: string): readonly string[] => text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []

/** The names by which a text tells where the child, or somebody who cares for them, is to be found: homes' carers, schools, places of work. The names of the child and of the recipient are left out. */
export function whereaboutsOf(file: GateFile, recipientId: string): readonly string[] {
  const recipient = personOf(file, recipientId)
  const known = new Set([file.child, ...(recipient ? [recipient] : [])].flatMap(person => [person.fullName, ...person.otherNames]).flatMap(name => name.split(/[\s-]+/)).map(part => part.toLowerCase()))
  const livedWithThem = (withWhom: string) => recipient !== undefined && [...namesOf(recipient), ...kinWordsOf(recipient)].some(name => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu').test(withWhom))
  const carers = file.homes.filter(({ withWhom }) => !livedWithThem(withWhom)).flatMap(({ withWhom }) => {
    const behind = file.people.filter(person => person.personId !== recipientId && namesOf(person).some(name => name.includes(' ') && withWhom.includes(name)))
    return [...capitalised(withWhom), ...behind.flatMap(person => [...person.otherNames, ...kinWordsOf(person)])]
  })
  const fosterers = file.people.filter(person => person.personId !== recipientId && person.stands.some(({ relationship }) => relationship !== null && /\b(?:carer|guardian|foster|host|adoptive|adopted)\b/i.test(relationship))).flatMap(namesOf)
  const places = [...file.schools.map(({ name }) => name), ...file.people.flatMap(({ stands }) => stands).flatMap(({ role }) => workplaceOf(role ?? ''))].flatMap(placeSigns)
  return [...new Set([...carers, ...fosterers, ...places])].filter(name => name.length > 1 && !common.has(name.toLowerCase()) && !known.has(name.toLowerCase()) && !name.split(' ').every(part => known.has(part.toLowerCase())))
    .concat(carersKin(file, recipientId))
}

/** 'Nan', where Nan is the one with whom the child lives: a word that is common and tells it all the same. */
const carersKin = (file: GateFile, recipientId: string): readonly string[] =>
  file.people.filter(person => person.personId !== recipientId && file.homes.some(({ withWhom, kind, to }) => kind !== 'family' && (to === null || to >= file.today) && (withWhom.includes(person.fullName) || kinWordsOf(person).some(word => new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'iu').test(withWhom))))).flatMap(kinWordsOf)

/** `class teacher at Alder Road Primary School`: the place where somebody works. */
export const workplaceOf = (role: string): readonly string[] => {
  const place = /\b(?:at|of|for|from|with) (?:the )?(\p{Lu}.*)$/u.exec(role)?.[1]
  return place ? [place.replace(/[,.;]+$/, '')] : []
}

/** A place by its whole name, and by the words of it that are its own: 'Alder Road' of 'Alder Road Primary School'. */
function placeSigns(place: string): readonly string[] {
  const words = place.split(/\s+/)
  const end = words.findLastIndex(word => !/^(?:school|academy|college|nursery|primary|secondary|junior|infants?|high|grammar|sixth|form|centre|pre-?school|playgroup|surgery|hospital|clinic|practice|c|e|ce|rc|of|england|catholic|church)$/i.test(word))
  const own = words.slice(0, end + 1).join(' ')
  return own.replace(/[^\p{L}]/gu, '').length >= 4 && own !== place ? [place, own] : [place]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The first of these names that stands in a text as a word of its own, whatever its letters' size and apostrophes. */
export function standsIn(text: string, names: readonly string[]): string | undefined {
  const plain = plainWords(text)
  return names.find(name => plain.includes(plainWords(name)))
}

const plainWords = (text: string): string => ` ${text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]s\b/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `

const ahead = /\b(?:will|going to|shall|next|tomorrow|tonight|later|this (?:week|afternoon|evening|weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday)|plan(?:ned)? to|due to|is to|are to|meets?|meeting)\b|['’]ll\b/i
const whenOrWhere = /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)s?\b|\b\d{1,2}(?:[:.]\d{2}| ?(?:am|pm)|st|nd|rd|th)\b|\b(?:tomorrow|tonight|next week|weekend|o['’]clock|half past|at (?:one|two|three|four|five|six|seven|eight|nine|ten|noon|midday|your|the))\b|\bat \p{Lu}/iu

/** True when a text tells when or where people will meet. */
export const tellsMeeting = (text: string): boolean => sentencesOf(text).some(sentence => ahead.test(sentence) && whenOrWhere.test(sentence))

/** True for a field that holds a day still to come (ISO date). */
export const isDayAhead = (text: string, today: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= today && dayInText(text) !== 'Invalid Date'
