import { sayAnswer, sayDay } from '../../domain/draft-content.ts'
import { factsAsked } from '../../domain/facts-asked.ts'
import { everybody, ownKey } from '../../domain/several.ts'
import type { Desk } from '../desk.ts'
import { severalWords } from './several-words.ts'
import { words } from './words.ts'

type Told = { readonly desk: Desk }

/** An answer as one says it: a choice by its words, a day as a day. */
export function spokenAnswer(view: Told, named: string, value: string): string {
  const key = plainKey(named)
  if (value === '') return ''
  if (key.startsWith('only.')) return value === everybody ? severalWords.everybody(view.desk.children.length) : view.desk.children.find(({ fileId }) => fileId === value)?.name ?? ''
  if (key === 'kind') return told(words.kinds, value)
  if (key === 'seen') return told(factsAsked[view.desk.form.facts].seenAs, value)
  if (key === 'document-kind') return view.desk.form.kinds?.find(({ id }) => id === value)?.label ?? value
  if (key === 'last-shared') return told(words.shared, value)
  if (/^(?:present|last-shared-with)\./.test(key)) return words.shared.yes
  const field = fieldOf(view, key)
  return key === 'date' ? sayDay(value) : field ? sayAnswer(field, value) : value
}

/** What the field with this key asks, for a list of fields away from the form. */
export function spokenQuestion(view: Told, named: string): string {
  const { desk } = view
  const key = plainKey(named)
  const whose = key === named ? undefined : desk.children.find(({ fileId }) => named.startsWith(ownKey(fileId, '')))?.name
  return whose === undefined ? asksOf(view, key) : severalWords.ofChild(whose, asksOf(view, key))
}

/** The key under which the same stands for everybody. */
const plainKey = (key: string): string => key.replace(/^of\.[^.]+\./, '')

function asksOf(view: Told, key: string): string {
  const { desk } = view
  const fact = factQuestions(desk)[key]
  if (fact) return withName(fact, desk.name)
  const personId = /^(?:present|last-shared-with)\.(.*)$/.exec(key)?.[1]
  if (personId !== undefined) return desk.around.find(person => person.personId === personId)?.fullName ?? words.alsoPresent
  const section = desk.form.sections.find(each => key.startsWith(`part.${each.id}.`) || key.startsWith(`only.${each.id}.`))
  if (section && key.startsWith('only.')) return withName(`${severalWords.forWhom} ${section.asks}`, desk.name)
  const asks = [section?.asks, fieldOf(view, key)?.label].filter(part => part !== undefined).join(' ')
  return withName(asks === '' ? key : asks, desk.name)
}

/** `{child}` in the form's words is the child's name as they like it. */
export const withName = (text: string, name: string): string => text.replaceAll('{child}', name)

function fieldOf({ desk }: Told, key: string) {
  const [, section, , field] = key.split('.')
  return desk.form.sections.find(each => each.id === section)?.fields.find(each => each.id === field)
}

const told = (choices: Readonly<Partial<Record<string, string>>>, value: string): string => (Object.hasOwn(choices, value) ? choices[value] : undefined) ?? value

const factQuestions = ({ form }: Desk): Readonly<Record<string, string>> => ({
  kind: words.kind, 'document-kind': words.documentKind, date: factsAsked[form.facts].day, time: words.time, place: words.place, seen: factsAsked[form.facts].seen, 'seen-reason': factsAsked[form.facts].seenReason,
  'also-present': words.alsoPresent, 'last-shared': words.wasItShared, 'last-shared-why': words.whyNot,
})
