import type { About, PersonOnFile } from '../guidance/about.ts'
import { type OwnWord, vocabularyOfChild } from './about-you.ts'
import type { CatalogueEntry } from './catalogue.ts'

interface ChildOnFile {
  readonly fullName: string
  readonly preferredName: string | null
  readonly dateOfBirth: string | null
  readonly pronouns: string
  readonly usesWords: boolean
}

interface AroundOnFile {
  readonly fullName: string
  readonly preferredName: string | null
  readonly pronouns: string
  readonly relationship: string | null
  readonly role: string | null
}

/** What the engine is told of a record to one child: the child, the people on the file, the day (ISO date) on which it is written, and the words that the child uses. */
export function aboutOf(child: ChildOnFile, people: readonly AroundOnFile[], document: CatalogueEntry, day: string, ownWords: readonly OwnWord[] = []): About {
  return {
    documentType: document.id,
    toChild: document.toChild,
    date: day,
    children: [{
      name: child.fullName, pronouns: child.pronouns, verbal: child.usesWords,
      ...(child.preferredName ? { preferredName: child.preferredName } : {}),
      ...(child.dateOfBirth ? { dateOfBirth: child.dateOfBirth } : {}),
    }],
    people: [...new Map(people.map(person => [person.fullName, onFile(person)])).values()],
    ...(ownWords.length > 0 ? { vocabulary: vocabularyOfChild(ownWords) } : {}),
  }
}

const onFile = (person: AroundOnFile): PersonOnFile => ({
  name: person.fullName, pronouns: person.pronouns,
  ...(person.preferredName ? { preferredName: person.preferredName } : {}),
  ...(person.relationship ? { relationship: person.relationship } : person.role ? { role: person.role } : {}),
})
