import type { Found, Rule } from '../rule.ts'
import { addressedIn } from '../addressed.ts'
import { type Introduction, introductionsIn } from '../text/introductions.ts'
import type { Reading } from '../text/reading.ts'

/** Somebody is named for the first time without the whole name, or without who they are. */
export const partialName: Rule = {
  id: 'partial-name',
  asks: 'Would the child know who this is, years from now?',
  because: 'A child who looks back may want to find the people who were there. For that they need the whole name and what the person did.',
  source: ['L3'],
  certainty: 'sure',
  good: [
    'Imogen Fairley, your social worker, came to your play. Imogen clapped loudest.',
    'Your form teacher, Peter Lund, rang me.',
    'Your mum was at work, and your brother Toby made the tea.',
    'Your teacher and the midwife had both seen it.',
    'Your uncle Tom mended your bike.',
    'You went with your friend Megan to Victoria Park.',
    'You shared your crisps with Toby.',
    'I am Imogen Fairley, your social worker.',
    'It is Imogen Fairley writing, your social worker.',
    'Lou Harcastle, whose house you live in, made soup.',
  ],
  bad: [
    { text: 'I talked with «Mr Lund» about your maths.', better: 'I talked with Peter Lund, your form teacher, about your maths.' },
    { text: 'You told «Imogen» that you sleep well.', better: 'You told Imogen Fairley, your social worker, that you sleep well.' },
    { text: 'You do not like it when «Col» shouts.', better: 'You do not like it when your dad, Col Ashdene, shouts.' },
    { text: 'You went to the pictures with «Megan».', better: 'You went to the pictures with your friend Megan.' },
    { text: 'Present: «I. Fairley», your mum and you.', better: 'Present: Imogen Fairley, social worker, your mum and you.' },
  ],
  practice: {
    text: 'I talked with Mr Lund about your reading. He told Imogen that you read to the younger ones.',
    oneWay: 'I talked with Peter Lund, your form teacher, about your reading. He told Imogen Fairley, your social worker, that you read to the younger ones.',
  },
  cannotSee: [
    'A first name that it does not know, when the file does not know the person either.',
    'Whether what is said of somebody is enough for this child.',
  ],
  find: findPartialNames,
}

function* findPartialNames(reading: Reading): Generator<Found> {
  const toChild = addressedIn(reading) !== 'no'
  for (const each of introductionsIn(reading)) {
    if (toChild && /\b(?:brother|sister)s?$/.test(each.person?.relationship ?? '')) continue
    const professional = each.person?.role !== undefined
    if (professional ? each.full && each.explained : each.explained) continue
    yield {
      start: reading.tokens[each.from]!.start, end: reading.tokens[each.to - 1]!.end,
      instead: insteadOf(reading, each),
      ...(professional && !each.full ? { message: 'The first time, could the whole name be here, with what they do?' } : { certainty: 'worth-a-look' as const }),
    }
  }
}

function insteadOf(reading: Reading, { person, explained, from, to }: Introduction): string[] {
  if (!person || /['’]s$/.test(reading.tokens[to - 1]!.text)) return []
  if (explained) return [person.name]
  const next = reading.tokens[to]
  const comma = next && next.kind === 'word' ? ',' : ''
  if (person.role) return [`${person.name}, your ${spoken(person.role)}${comma}`]
  const first = reading.tokens[from]!.first
  return person.relationship ? [`${first ? 'Your' : 'your'} ${spoken(person.relationship)}, ${person.name}${comma}`] : []
}

/** `Social worker` in the middle of a sentence; `grandma, your mum’s mum` up to its comma. */
const spoken = (what: string): string => {
  const short = what.split(',')[0]!.trim()
  return /^\p{Lu}\p{Ll}/u.test(short) ? short.charAt(0).toLowerCase() + short.slice(1) : short
}
