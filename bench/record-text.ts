import { demo } from '../db/demo/index.ts'
import { catalogue } from '../src/domain/catalogue.ts'
import { aboutOf } from '../src/domain/about-file.ts'
import type { About } from '../src/guidance/about.ts'

/** A long record of the demo's first family, with what is known of it. */
export interface RecordText { readonly text: string; readonly about: About }

/**
 * Invented record text of about so many words: the demo's records about one child one after the other, then again with other days and
 * numbers and the sentences of each paragraph in another order. The same every time.
 */
export function recordText(words: number): RecordText {
  const [family] = demo.families
  const child = family?.children[0]
  if (!family || !child) throw new Error('The demo has no family to take texts from.')
  const answers = family.records.filter(record => record.child === child.key)
    .flatMap(({ sections }) => Object.values(sections).flat().flatMap(entry => Object.values(entry)))
    .filter(answer => answer.includes(' '))
  const paragraphs: string[] = []
  let left = words
  for (let round = 0; left > 0; round++) {
    for (const answer of answers) {
      if (left <= 0) break
      const all = varied(answer, round).split(/(?<=\s)/)
      const taken = all.slice(0, left)
      paragraphs.push(taken.join('').trim())
      left -= taken.length
    }
  }
  const people = new Map(family.people.map(person => [person.key, person]))
  const around = family.around.filter(each => each.child === child.key).flatMap(({ person, relationship = null, role = null }) => {
    const known = people.get(person)
    return known ? [{ preferredName: null, fullName: known.fullName, pronouns: known.pronouns, relationship, role }] : []
  })
  const staff = demo.staff.map(({ fullName, pronouns, jobTitle }) => ({ preferredName: null, fullName, pronouns, relationship: null, role: jobTitle }))
  return { text: paragraphs.join('\n\n'), about: aboutOf({ preferredName: null, ...child }, [...around, ...staff], catalogue[0]!, '2026-11-24') }
}

function varied(answer: string, round: number): string {
  if (round === 0) return answer
  const sentences = answer.split(/(?<=[.?!]) /)
  const turn = round % sentences.length
  return [...sentences.slice(turn), ...sentences.slice(0, turn)].join(' ').replace(/\b\d{1,2}\b/g, number => String((Number(number) + round) % 28 + 1))
}

/** The text with one letter changed: another one in every run, as a person's next key would. */
export function withOneLetterChanged(text: string, run: number): string {
  let at = (run * 7919 + 11) % text.length
  while (!/[a-z]/.test(text.charAt(at))) at = (at + 1) % text.length
  const letter = String.fromCharCode(97 + (text.charCodeAt(at) - 97 + 1 + (run % 24)) % 26)
  return text.slice(0, at) + letter + text.slice(at + 1)
}
