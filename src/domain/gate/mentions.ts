import { holdsWord } from '../version.ts'
import type { GateFile, PersonOnFile } from './gate-file.ts'

/** Other words for the same place in a family. */
const sameKin: readonly (readonly string[])[] = [
  ['mum', 'mother', 'mummy', 'mam', 'mammy', 'mom', 'ma'], ['dad', 'father', 'daddy', 'da'], ['nan', 'nana', 'nanny', 'gran', 'granny', 'grandma', 'grandmother'], ['grandad', 'granddad', 'grandpa', 'grandfather', 'gramps'],
  ['aunt', 'auntie', 'aunty'], ['stepdad', 'step-dad', 'stepfather', 'step-father'], ['stepmum', 'step-mum', 'stepmother', 'step-mother'], ['foster carer', 'foster mum', 'foster dad', 'foster mother', 'foster father'],
]

/** A sentence of a text: paragraphs and full stops part them. */
export const sentencesOf = (text: string): readonly string[] => text.split(/\n+|(?<=[.!?…]["”’')]*)\s+/u).map(sentence => sentence.trim()).filter(sentence => sentence !== '')

const titles = /^(?:dr|mr|mrs|ms|miss|mx|pc|dc|judge|sister|father)\.?$/i

/** The names by which somebody can be meant in a text: whole, first and preferred. */
export const namesOf = ({ fullName, otherNames }: Pick<PersonOnFile, 'fullName' | 'otherNames'>): readonly string[] => {
  const first = fullName.split(' ').find(part => !titles.test(part))
  return [...new Set([fullName, ...(first ? [first] : []), ...otherNames, ...otherNames.flatMap(name => name.split(' ').slice(0, 1))])].filter(name => name.length > 1)
}

/** The words for what somebody is to the child: mum, mother. */
export function kinWordsOf({ stands }: Pick<PersonOnFile, 'stands'>): readonly string[] {
  const said = stands.flatMap(({ relationship }) => (relationship === null ? [] : [relationship.toLowerCase().replaceAll('’', "'").split(/[,(;]/)[0]?.replace(/^your /, '').trim() ?? '']))
  return [...new Set(said.filter(word => word !== '').flatMap(word => [word, ...sameKin.find(same => same.includes(word)) ?? []]))]
}

/** True when a text names this person, or says what they are to the child. */
export function isMentioned(text: string, person: PersonOnFile): boolean {
  const plain = text.replaceAll('’', "'")
  return namesOf(person).some(name => holdsWord(text, name)) || kinWordsOf(person).some(word => holdsWord(plain.toLowerCase(), word))
}

const sibling = /^(?:(?:your|younger|older|elder|big|bigger|little|baby|foster|adoptive|adopted|twin|half|step)[\s-]+)*(?:brother|sister|sibling|twin)(?!['’]s|-in-law)\b/i

/** True of a brother or a sister, half, step or fostered together. */
export const isSibling = ({ stands }: PersonOnFile): boolean => stands.some(({ relationship }) => relationship !== null && sibling.test(relationship))

/** True when a text speaks of a brother or sister. */
export const speaksOfSibling = (text: string, file: GateFile): boolean => /\b(?:your|their) (?:\w+ ){0,2}(?:(?:half|step)-?)?(?:brother|sister|sibling|twin)s?\b/i.test(text) || file.people.some(person => isSibling(person) && isMentioned(text, person))

const thirdPerson = /(?<![\p{L}])(?:he|she|they|him|her|them|his|hers|their|theirs)(?![\p{L}])/iu

/** Whom each sentence of a passage is about besides the child and those whose work it is: people of the file, `unknown` for a pronoun without a name before it. */
export function aboutWhom(text: string, file: GateFile): readonly { readonly sentence: string; readonly people: ReadonlySet<string> }[] {
  let before: ReadonlySet<string> = new Set()
  const family = file.people.filter(({ stands }) => stands.some(({ relationship }) => relationship !== null))
  return sentencesOf(text).map(sentence => {
    const named = family.filter(person => isMentioned(sentence, person)).map(({ personId }) => personId)
    const people: ReadonlySet<string> = named.length > 0 ? new Set(named) : thirdPerson.test(sentence) ? before.size > 0 ? before : new Set(['unknown']) : new Set()
    if (people.size > 0) before = people
    return { sentence, people }
  })
}
