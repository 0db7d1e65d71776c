import type { Found, Rule } from '../rule.ts'
import { asCapital, isExplained } from '../text/explained.ts'
import { namesOf } from '../text/names.ts'
import type { Reading, Token } from '../text/reading.ts'
import { remembered } from '../text/remembered.ts'
import { ofSentences } from '../text/sentence-forms.ts'
import { vocabularyOf } from '../text/vocabulary.ts'
import { acronyms, everyday } from '../words/acronyms.ts'
import { familiar } from '../words/familiar.ts'
import type { Wording } from '../words/wording.ts'

/** Short forms that the text does not spell out at their first use. */
export const acronym: Rule = {
  id: 'acronym',
  asks: 'What do these letters stand for? Could they be written out the first time?',
  because: 'Letters that the grown-ups know shut a child out of their own story, and in twenty years nobody may know them at all.',
  source: ['T4', 'L1', 'L2'],
  certainty: 'sure',
  good: [
    'We watched TV and then you did your PE homework.',
    'Your IRO (independent reviewing officer) will ring you on Monday.',
    'Your independent reviewing officer (IRO) will ring you on Monday. The IRO runs your meetings.',
    'You get help from CAMHS, which is a team for children with big worries.',
    'You have an EHCP. That means a plan for the help you get to learn.',
    'You told me, “My SALT lady is nice.”',
    'The letter from the NHS came, and your mum read it to you.',
    { text: 'TJ, I came to see you at your nan’s.', about: { children: [{ name: 'TJ Ashdene', pronouns: 'he/him', verbal: true }] } },
    'PLEASE READ THIS WITH YOUR MUM',
  ],
  bad: [
    { text: 'Your «IRO» will ring you on Monday.', better: 'Your independent reviewing officer (IRO) will ring you on Monday.' },
    { text: 'I asked «CAMHS» about a date. CAMHS have not answered.', better: 'I asked Child and Adolescent Mental Health Services (CAMHS), who help children with big worries, about a date. CAMHS have not answered.' },
    { text: '«T/C» from your teacher at noon.', better: 'Your teacher rang me at noon.' },
    { text: 'The judge made an «ICO».', better: 'The judge made an interim care order (ICO). That means the council helps to look after you until the judge decides.' },
    { text: 'Your dad has filled in the «QXR» form.', better: 'Your dad has filled in the form that asks for a quiet room.' },
  ],
  practice: {
    text: 'Your IRO asked CAMHS when somebody can see you.',
    oneWay: 'Your independent reviewing officer (IRO) asked Child and Adolescent Mental Health Services (CAMHS), who help children with big worries, when somebody can see you.',
  },
  cannotSee: [
    'Letters that are also a word, when they are written small (‘sen’).',
    'Whether the words in brackets really are what the letters stand for.',
    'Which of its meanings is meant, where letters have several (‘ICO’, ‘PA’): it asks.',
  ],
  find: findAcronyms,
}

const known = new Map(acronyms.map(row => [row.term.toLowerCase(), row]))
const everydayWords = new Set(everyday.map(word => word.toLowerCase()))
const slashed = new Set([...known.keys()].filter(term => term.includes('/')))

function* findAcronyms(reading: Reading): Generator<Found> {
  // Names may look like letters: `TJ`.
  const seen = new Set<string>(namesOf(reading.about).words)
  const own = vocabularyOf(reading.about).shortForms
  const rowOf = (key: string): Wording | undefined => own.get(key) ?? known.get(key)
  for (const { at: i, length, shouted } of shortFormsIn(reading)) {
    const token = reading.tokens[i]!
    const end = token.start + length
    const letters = reading.text.slice(token.start, end)
    const plain = letters.replace(/[.’']/g, '')
    const key = plain.toLowerCase()
    const row = rowOf(key) ?? rowOf(key.replace(/s$/, ''))
    if (seen.has(key) || (everydayWords.has(key) && !own.has(key)) || (shouted && !rowOf(key))) continue
    if (!rowOf(key) && (familiar.has(key) || /^[IVXL]+$/.test(plain) || isClub(reading, i))) continue
    if (plain === 'FC' && isClub(reading, i)) continue
    seen.add(key)
    if (key.endsWith('s')) seen.add(key.slice(0, -1))
    if (isSpeltOut(reading, i, i + (letters.includes('/') ? 3 : 1), plain) || isExplained(reading, token.start, end, token.sentence)) continue
    yield found(reading, token, end, row, key)
  }
}

function found(reading: Reading, token: Token, end: number, row: Wording | undefined, key: string): Found {
  const letters = reading.text.slice(token.start, end)
  if (!row) return { start: token.start, end, certainty: 'worth-a-look', message: `Will the child know what “${letters}” stands for? Write it out the first time, and say what it is.` }
  const words = row.instead ?? [row.plain, ...row.also ?? []].map(plain => `${plain} (${row.term})`)
  const meaning = row.also ? `can stand for ${[row.plain, ...row.also].join(', or ')}. Which is meant? Write it out` : `stands for ${row.plain}. Write it out`
  return {
    start: token.start, end,
    message: `“${letters}” ${meaning} the first time.${row.note ? ` ${row.note}` : ''}${row.toChild && !row.also ? ` You could tell the child: “${row.toChild}”` : ''}`,
    instead: key === row.term.toLowerCase() ? words.map(each => token.first ? asCapital(reading.text, token.start, each) : each) : [],
  }
}

/** What looks like a short form, and whether its sentence is written in capitals, in which capitals say nothing. */
interface ShortForm { readonly at: number; readonly length: number; readonly shouted: boolean }

const shortFormsIn = ofSentences((reading, { from, to }): readonly ShortForm[] => [...shortFormsBetween(reading, from, to)])

function* shortFormsBetween(reading: Reading, from: number, to: number): Generator<ShortForm> {
  const shouted = isShouted(reading, from, to)
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]!
    if (token.quoted || token.kind === 'punctuation') continue
    const length = slashedLength(reading, at) || lettersLength(token)
    if (length > 0) yield { at, length, shouted }
  }
}

/** The length of a short form that is one token, without an -s: 0 when the token is none. */
const lettersLength = ({ text, lower }: Token): number => (text === lower ? 0 : lettersIn(text))

const lettersIn = remembered(text => {
  if (/^(?:\p{Lu}[\p{Lu}\p{N}&]{1,6}|\p{Lu}{1,3}\p{Ll}\p{Lu}{1,3}|(?:\p{Lu}\.){2,6})$/u.test(text)) return text.length
  const possessive = /^(\p{Lu}[\p{Lu}&]{1,6})(?:['’]s|s)$/u.exec(text)
  return possessive?.[1]?.length ?? 0
})

/** The length of a short form with a stroke: `T/C`, `w/c`. */
function slashedLength({ tokens }: Reading, i: number): number {
  const [a, b, c] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  return a && b?.text === '/' && c && b.start === a.end && c.start === b.end && slashed.has(`${a.lower}/${c.lower}`) ? c.end - a.start : 0
}

/** `Marston Vale FC`: letters after the name of a club or a company. */
function isClub({ tokens }: Reading, i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]]
  return /^(?:FC|AFC|RFC|CC|Ltd|PLC)$/i.test(token?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') && !before?.first
}

const isLoud = remembered(text => text === text.toUpperCase())

/** Is it written in capitals? */
function isShouted({ tokens }: Reading, from: number, to: number): boolean {
  let [loud, calm] = [0, 0]
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.text.length < 2) continue
    if (isLoud(token.text)) loud++
    else calm++
  }
  return loud > 2 && loud > calm
}

/** `independent reviewing officer (IRO)`, or `IRO (independent reviewing officer)`. `to` is the token after the letters. */
function isSpeltOut({ tokens }: Reading, i: number, to: number, letters: string): boolean {
  if (tokens[to]?.text === '(' && /^\p{Ll}/u.test(tokens[to + 1]?.text ?? '')) return true
  const initials: string[] = []
  let bracket = false
  for (let at = i - 1; at >= Math.max(0, i - 14) && tokens[at]?.sentence === tokens[i]?.sentence; at--) {
    const word = tokens[at]
    if (word?.kind === 'word') initials.unshift(...word.lower.split('-').map(part => part.charAt(0)))
    if (word?.text === '(') bracket = true
  }
  return bracket && isWithin(letters.toLowerCase().replace(/[^a-z]/g, ''), initials)
}

/** Do the letters follow one another among the initials, the first among the last few? */
function isWithin(letters: string, initials: readonly string[]): boolean {
  let at = 0
  for (const initial of initials) if (initial === letters.charAt(at)) at++
  return at >= Math.max(2, letters.length - 1)
}
