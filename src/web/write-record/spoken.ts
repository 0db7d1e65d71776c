import { sayDay } from '../../domain/draft-content.ts'
import type { Desk } from '../desk.ts'
import { words } from './words.ts'

type Told = { readonly desk: Desk }

/** An answer as one says it: a choice by its words, a day as a day. */
export function spokenAnswer(view: Told, key: string, value: string): string {
  if (value === '') return ''
  if (key === 'kind') return told(words.kinds, value)
  if (key === 'seen') return told(words.seenAs, value)
  if (key === 'last-shared') return told(words.shared, value)
  if (/^(?:present|last-shared-with)\./.test(key)) return words.shared.yes
  return key === 'date' || fieldOf(view, key)?.kind === 'date' ? sayDay(value) : value
}

/** What the field with this key asks, for a list of fields away from the form. */
export function spokenQuestion(view: Told, key: string): string {
  const { desk } = view
  const fact = factsAsked(desk.name)[key]
  if (fact) return fact
  const personId = /^(?:present|last-shared-with)\.(.*)$/.exec(key)?.[1]
  if (personId !== undefined) return desk.around.find(person => person.personId === personId)?.fullName ?? words.alsoPresent
  const section = desk.form.sections.find(each => key.startsWith(`part.${each.id}.`))
  const asks = [section?.asks, fieldOf(view, key)?.label].filter(part => part !== undefined).join(' ')
  return withName(asks === '' ? key : asks, desk.name)
}

/** `{child}` in the form's words is the child's name as they like it. */
export const withName = (text: string, name: string): string => text.replaceAll('{child}', name)

function fieldOf({ desk }: Told, key: string) {
  const [, section, , field] = key.split('.')
  return desk.form.sections.find(each => each.id === section)?.fields.find(each => each.id === field)
}

const told = (choices: Readonly<Record<string, string>>, value: string): string => (Object.hasOwn(choices, value) ? choices[value] : undefined) ?? value

const factsAsked = (name: string): Readonly<Record<string, string>> => ({
  kind: words.kind, date: words.date, time: words.time, place: words.place, seen: words.seen(name), 'seen-reason': words.seenReason,
  'also-present': words.alsoPresent, 'last-shared': words.wasItShared, 'last-shared-why': words.whyNot,
})
