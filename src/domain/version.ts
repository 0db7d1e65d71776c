import type { CatalogueEntry } from './catalogue.ts'
import { asksFor, type FactsOf, factsAsked } from './facts-asked.ts'
import { passagesOf, type DraftContent, type PassageDraft } from './draft-content.ts'
import type { Field, FieldKind, Form } from './form.ts'
import { momentOf } from './local-time.ts'

/** The facts of when, where and who as one version tells them. What its form does not ask is empty, and is not told. */
export interface Facts {
  /** Which row of questions was asked; absent in records from before there were several: all of a contact. */
  readonly of?: FactsOf
  /** Which kind of the document it is, as staff read it. */
  readonly documentKind?: { readonly id: string; readonly label: string }
  readonly kind: 'visit' | 'call' | 'meeting' | 'other'
  readonly place: string
  readonly seen: 'alone' | 'with-others' | 'not-seen'
  readonly seenReason: string
  /** Who was there besides the child, each as they are told to the child: 'Dana Reed, your mum'. */
  readonly present: readonly string[]
  /** The child's name as they like it, when this was written. */
  readonly writtenTo: string
  /** It came from an earlier system: written there, about the child and not to them, by an author whose name alone is known. `writtenOn`: ISO date. */
  readonly cameFrom?: { readonly system: string; readonly key: string; readonly title: string; readonly writtenOn: string | null }
  /** The clock's time is known; without it only the day is. */
  readonly timeKnown: boolean
}

/** What a version was made from. For staff alone: it can hold what is not to the child. */
export interface Source {
  /** What the engine asked and the writer meant as it stands, each with the reason. */
  readonly meant: readonly Meant[]
  /** The whole draft as it was, so that a correction starts from it. */
  readonly content: DraftContent
}

/** A finding that the writer meant as it stands, and why. */
export interface Meant {
  readonly rule: string
  readonly quote: string
  readonly reason: string
}

/** The words of the form as they were shown: by section the heading, by field the words before and after an answer, how it was answered (absent in records from before it was kept), and what a chosen value says. */
export interface Wording {
  readonly title: string
  readonly sections: readonly { readonly id: string; readonly heading: string; readonly fields: readonly { readonly id: string; readonly lead: string; readonly tail: string; readonly kind?: FieldKind; readonly choices?: Readonly<Record<string, string>> }[] }[]
}

/** Who is named in a record, as the reader is told: 'Priya O’Connor', 'your social worker'. */
export interface Who {
  readonly fullName: string
  readonly isToYou: string
}

/** A word of the glossary as it stood when the record was finished. */
export interface ExplainedWord {
  readonly term: string
  readonly meaning: string
}

/** A version ready to be frozen. */
export interface ReadyVersion {
  readonly happenedAt: Date
  readonly facts: Facts
  readonly source: Source
  /** The people on the file who were there, and the names of others. */
  readonly attendees: readonly { readonly personId: string | null; readonly name: string }[]
  readonly wording: Wording
  readonly whoWasWho: readonly Who[]
  readonly glossary: readonly ExplainedWord[]
  readonly passages: readonly PassageDraft[]
  readonly correctionReason?: string
  readonly writerName: string
  readonly writerJobTitle: string
}

/** What is known when a draft is finished, beside the draft. */
export interface Surroundings {
  readonly document: CatalogueEntry
  readonly form: Form
  /** The number of the form's edition: a correction is written on the same. Absent or 0: as shipped. */
  readonly edition?: number
  readonly childName: string
  readonly people: readonly { readonly personId: string; readonly fullName: string; readonly preferredName: string | null; readonly relationship: string | null; readonly role: string | null }[]
  readonly glossary: readonly ExplainedWord[]
  readonly timeZone: string
  readonly writerName: string
  readonly writerJobTitle: string
  readonly correctionReason?: string
}

/**
 * Makes a draft ready to be frozen: nothing is looked up later, so that the record reads the same in fifty years.
 * Who is who and which words are explained come from what is to the child, when anything is: a reader learns of nobody who is named only to professionals.
 */
export function makeReady(given: DraftContent, around: Surroundings): ReadyVersion {
  const { form } = around
  const content = onlyAsked(form, given)
  const passages = passagesOf(form, content)
  const read = passages.some(passage => passage.toChild) ? passages.filter(passage => passage.toChild) : passages
  const text = read.flatMap(passage => Object.values(passage.fields)).join('\n')
  const present = around.people.filter(person => content[`present.${person.personId}`] === 'yes')
  const others = (content['also-present'] ?? '').split(/[,;\n]/).map(name => name.trim()).filter(name => name !== '')
  const kind = form.kinds?.find(({ id }) => id === content['document-kind'])
  const named = around.people.filter(person => present.includes(person) || isNamed(person.fullName, text) || (person.preferredName !== null && holdsWord(text, person.preferredName)))
  return {
    happenedAt: momentOf(content['date'] ?? '', content['time'] ?? '', around.timeZone),
    facts: {
      of: form.facts, ...(kind ? { documentKind: { id: kind.id, label: kind.label } } : {}),
      kind: asksFor(form.facts, 'kind') ? oneOf(['visit', 'call', 'meeting', 'other'], content['kind'], 'visit') : form.facts === 'meeting' || form.facts === 'discussion' ? 'meeting' : 'other',
      place: content['place'] ?? '',
      seen: oneOf(['alone', 'with-others', 'not-seen'], content['seen'], 'not-seen'),
      seenReason: content['seen-reason'] ?? '',
      present: [...present.map(person => `${person.fullName}, ${isToYou(person)}`), ...others],
      writtenTo: around.childName,
      timeKnown: (content['time'] ?? '') !== '',
    },
    source: { meant: meantOf(given), content: { ...withoutEdition(given), ...(around.edition ? { 'form-edition': String(around.edition) } : {}) } },
    attendees: [...present.map(person => ({ personId: person.personId, name: person.fullName })), ...others.map(name => ({ personId: null, name }))],
    wording: {
      title: kind?.titleToChild ?? around.document.titleToChild,
      sections: form.sections.map(section => ({ id: section.id, heading: section.heading, fields: section.fields.map(wordingOf) })),
    },
    whoWasWho: whoWasWho([...named.map(person => ({ fullName: person.preferredName ? `${person.fullName} (${person.preferredName})` : person.fullName, isToYou: isToYou(person) })), { fullName: around.writerName, isToYou: `your ${lowerFirst(around.writerJobTitle)}` }]),
    glossary: around.glossary.filter(word => holdsWord(text, word.term)),
    passages,
    ...(around.correctionReason ? { correctionReason: around.correctionReason } : {}),
    writerName: around.writerName,
    writerJobTitle: around.writerJobTitle,
  }
}

const wordingOf = ({ id, kind, lead, tail, choices }: Field) => ({ id, kind, lead, tail: tail ?? '', ...(choices ? { choices: Object.fromEntries(choices.map(({ value, text }) => [value, text])) } : {}) })

const withoutEdition = ({ 'form-edition': _, ...content }: DraftContent): DraftContent => content

/** The draft without facts that its form does not ask: they may stand there from before. */
function onlyAsked({ facts }: Form, content: DraftContent): DraftContent {
  const asked = (key: string): boolean => {
    if (key === 'time' || key === 'place') return asksFor(facts, key)
    if (key === 'also-present' || key.startsWith('present.')) return asksFor(facts, 'present')
    return key === 'seen' || key === 'seen-reason' ? asksFor(facts, 'seen') : true
  }
  return Object.fromEntries(Object.entries(content).filter(([key, value]) => asked(key) && (key !== 'seen' || Object.hasOwn(factsAsked[facts].seenAs, value))))
}

const oneOf = <Value extends string>(values: readonly Value[], given: string | undefined, otherwise: Value): Value => values.find(value => value === given) ?? otherwise

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** How somebody stands to the child, told to the child: 'your mum', 'your class teacher at Alder Road School'. */
export const isToYou = (person: { readonly relationship: string | null; readonly role: string | null }): string => `your ${lowerFirst(person.relationship ?? person.role ?? 'helper')}`

function whoWasWho(people: readonly Who[]): readonly Who[] {
  return [...new Map(people.map(person => [person.fullName, person])).values()]
}

function isNamed(fullName: string, text: string): boolean {
  return holdsWord(text, fullName) || holdsWord(text, fullName.split(' ').find(part => !/^(?:dr|mr|mrs|ms|miss|mx|pc|judge)\.?$/i.test(part)) ?? fullName)
}

/** True when the text holds the word or phrase as such: 'IRO' is not in 'IRON'. Abbreviations must match in capitals. */
export function holdsWord(text: string, word: string): boolean {
  const matchCase = /^[A-Z]/.test(word)
  const [inText, wanted] = matchCase ? [text, word] : [text.toLowerCase(), word.toLowerCase()]
  for (let at = inText.indexOf(wanted); at >= 0; at = inText.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(inText.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(inText.charAt(at + wanted.length))) return true
  }
  return false
}

/** The findings that the writer meant, with their reasons. What cannot be read is left out. */
export function meantOf(content: DraftContent): readonly Meant[] {
  return Object.entries(content).filter(([key]) => key.startsWith('meant.')).flatMap(([, value]) => {
    try {
      const { rule, quote, reason } = JSON.parse(value)
      return [rule, quote, reason].every(part => typeof part === 'string') ? [{ rule, quote, reason }] : []
    } catch {
      return []
    }
  })
}
