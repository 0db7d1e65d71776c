import { type DraftContent, fieldKey } from './draft-content.ts'
import type { Field, Form, PassageKind, Section } from './form.ts'

/** A draft of this form in which every question is answered with invented words, to look at the form by. `day` is an ISO date. */
export function inventedAnswers(form: Form, day: string): DraftContent {
  const content: Record<string, string> = { date: day, time: '15:30', place: 'your home', seen: 'with-others', 'also-present': 'Marigold Penn, your nan' }
  const [kind] = form.kinds ?? []
  if (kind) content['document-kind'] = kind.id
  for (const section of form.sections) {
    content[`part.${section.id}.state`] = 'open'
    for (const [at, field] of section.fields.entries()) content[fieldKey(section.id, 0, field.id)] = answerTo(section, field, at, day)
  }
  return content
}

function answerTo({ to, passage }: Section, { id, kind, choices }: Field, at: number, day: string): string {
  if (kind === 'date') return day
  if (kind === 'choice') return choices?.[0]?.value ?? ''
  const answers = to === 'child' ? toChild : toProfessionals
  return byField[`${passage}.${id}`]?.[to] ?? (at === 0 ? answers[passage] : answers.more)
}

const byField: Readonly<Record<string, Readonly<Record<Section['to'], string>>>> = {
  'worry.impact': { child: 'You are tired at school, and it is hard to listen.', professionals: 'She is tired at school and finds it hard to listen.' },
  'worry.worse': { child: 'When there is shouting downstairs.', professionals: 'Shouting downstairs.' },
  'worry.safer': { child: 'Your nan is there, and you can ring her.', professionals: 'Her grandmother is there and can be rung.' },
  'decision.why': { child: 'You feel safe there, and your nan can look after you.', professionals: 'She feels safe there, and her grandmother can look after her.' },
  'decision.wanted': { child: 'You wanted to stay with your nan. That mattered most.', professionals: 'She wanted to stay with her grandmother. That weighed most.' },
  'view.text': { child: 'You sleep better when the light is on.', professionals: 'The child sleeps better with a light on.' },
  'quote.to-whom': { child: 'me, on the stairs', professionals: 'her social worker, on the stairs' },
  'decision.who': { child: 'Otis Gale, my manager', professionals: 'Otis Gale, team manager' },
  'next-step.who': { child: 'Marigold Penn, your nan', professionals: 'Marigold Penn, grandmother' },
  'view.who': { child: 'your nan, Marigold Penn', professionals: 'Marigold Penn, grandmother' },
}

const toChild: Readonly<Record<Exclude<PassageKind, 'picture'> | 'picture' | 'more', string>> = {
  text: 'I came to see you after school. You showed me the den that you built with your nan.\n\nWe had toast, and you told me about the owl project.',
  quote: 'I want the landing light on', observation: 'You sat close to your nan and leant on her arm while she read.',
  view: 'Your nan thinks that you sleep better when the light is on.', worry: 'You wake up at night and feel scared.', decision: 'You stay with your nan until the summer.', 'next-step': 'Put a light on the landing.',
  picture: '', more: 'You told me while you were drawing.',
}

const toProfessionals: typeof toChild = {
  ...toChild, text: 'The school and the health visitor told us what they know. Nothing in it points to a new danger.', view: 'The grandmother thinks that the child sleeps better with a light on.',
  worry: 'The child wakes at night and is frightened.', decision: 'The child stays with her grandmother until the summer.', 'next-step': 'Ask the landlord for a light on the landing.', more: 'Heard from the grandmother on the phone.',
}
