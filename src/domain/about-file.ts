import type { About, PersonOnFile, VocabularyTerm } from '../guidance/about.ts'
import { type OwnWord, vocabularyOfChild } from './about-you.ts'
import type { CatalogueEntry } from './catalogue.ts'

interface ChildOnFile {
  readonly fullName: string
  readonly preferredName: string | null
  readonly dateOfBirth: string | null
  readonly pronouns: string
  readonly usesWords: boolean
}

/** Names that stand on the file besides those of today's people. */
export interface AlsoNamed {
  /** Names from earlier and by which others know somebody, by the full name of today. */
  readonly otherNames: ReadonlyMap<string, readonly string[]>
  /** Schools, and those with whom the child has lived, as they are written down. */
  readonly places: readonly string[]
}

interface AroundOnFile {
  readonly fullName: string
  readonly preferredName: string | null
  readonly pronouns: string
  readonly relationship: string | null
  readonly role: string | null
}

/** What is known of words and names besides. */
interface AlsoKnown {
  /** The words that the child uses. */
  readonly ownWords?: readonly OwnWord[]
  readonly also?: AlsoNamed | undefined
  /** The words that the authority has settled. */
  readonly settled?: readonly VocabularyTerm[]
}

/** What the engine is told of a record to one child: the child, the people on the file, the day (ISO date) on which it is written, and what is known of words and names besides. */
export function aboutOf(child: ChildOnFile, people: readonly AroundOnFile[], document: CatalogueEntry, day: string, { ownWords = [], also = { otherNames: new Map(), places: [] }, settled = [] }: AlsoKnown = {}): About {
  const vocabulary = [...settled, ...namesIn(also.places).map(term => ({ term, is: 'fine' }) as const), ...(ownWords.length > 0 ? vocabularyOfChild(ownWords) : [])]
  return {
    documentType: document.id,
    toChild: document.toChild,
    date: day,
    children: [{
      name: child.fullName, pronouns: child.pronouns, verbal: child.usesWords,
      ...(child.preferredName ? { preferredName: child.preferredName } : {}),
      ...(child.dateOfBirth ? { dateOfBirth: child.dateOfBirth } : {}), ...otherNamesOf(child.fullName, also),
    }],
    people: [...new Map(people.map(person => [person.fullName, { ...onFile(person), ...otherNamesOf(person.fullName, also) }])).values()],
    // The child's own words come last: they go before all others.
    ...(vocabulary.length > 0 ? { vocabulary } : {}),
  }
}

const otherNamesOf = (fullName: string, { otherNames }: AlsoNamed): { readonly otherNames?: readonly string[] } => {
  const names = otherNames.get(fullName) ?? []
  return names.length > 0 ? { otherNames: names } : {}
}

/** The names in what is written of places: words with a capital that stand beside each other. One that stands alone may begin a sentence. */
const namesIn = (places: readonly string[]): readonly string[] =>
  [...new Set(places.flatMap(place => place.match(/\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s+\p{Lu}\p{Ll}[\p{L}’'-]*)+/gu) ?? []).flatMap(names => names.split(/\s+/)))]

const onFile = (person: AroundOnFile): PersonOnFile => ({
  name: person.fullName, pronouns: person.pronouns,
  ...(person.preferredName ? { preferredName: person.preferredName } : {}),
  ...(person.relationship ? { relationship: person.relationship } : person.role ? { role: person.role } : {}),
})
