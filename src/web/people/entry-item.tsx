import { answerInWords } from '../../domain/entry-form.ts'
import { type EntryKind, entryKinds } from '../../domain/file-entries.ts'
import type { Entry } from '../../store/file-entries.ts'
import { inSentence, withNames } from '../parts/entry-fields.tsx'
import { dateInWords, fromToInWords } from '../parts/when.ts'
import type { FileFrame } from './view.ts'
import { peopleWords } from './words.ts'

const words = peopleWords.person

interface EntryItemProps {
  readonly kind: EntryKind
  readonly entry: Entry
  readonly view: FileFrame
}

/** One entry as a line of a list, with the way to change it. */
export function EntryItem({ kind, entry, view }: EntryItemProps) {
  const { child, name, today } = view
  const said = (id: string) => withNames(answerInWords(entryKinds[kind], id, entry.answers[id] ?? null), { child: name, person: entry.standsWithName ?? undefined })
  const first = headOf(kind, entry, view, said)
  const span = fromToInWords(entry.answers['from-day'] ?? null, entry.answers['to-day'] ?? null, today)
  return (
    <li>
      <strong class="kept-lines">{first}</strong>{span && `, ${span}`}
      {kind === 'relationship' && <Responsibility said={said} entry={entry} />}
      {kind === 'contact' && <><br />{words.mayKnow(said('who-may-know'))}</>}
      {kind === 'name' && ` (${inSentence(said('kind'))})`}{' '}
      <a class="no-print" href={`/children/${child.id}/entries/${kind}/${entry.id}`}>{words.change}<span class="govuk-visually-hidden">: {first}</span></a>
    </li>
  )
}

function headOf(kind: EntryKind, entry: Entry, { name }: FileFrame, said: (id: string) => string): string {
  const { answers } = entry
  if (kind === 'tie') return `${entry.standsWithName ?? ''}: ${withNames(answerInWords(entryKinds.tie, 'kind', answers['kind'] ?? null), { child: name })} ${entry.otherName ?? ''}`
  if (kind === 'agreement') return words.agreed(answers['who-agreed'] ?? '', answers['to-what'] ?? said('covers'))
  if (kind === 'court-order') return `${said('does')}: ${answers['court']}`
  if (kind === 'wish') return `“${answers['words']}”`
  return answers['relationship'] ?? answers['role'] ?? answers['detail'] ?? answers['name'] ?? ''
}

function Responsibility({ said, entry: { answers } }: { readonly said: (id: string) => string; readonly entry: Entry }) {
  const day = answers['responsibility-from'] ?? null
  if (answers['parental-responsibility'] === null && !said('closeness')) return null
  return (
    <>
      {said('closeness') && `, ${inSentence(said('closeness'))}`}
      {answers['parental-responsibility'] !== null && <><br />{[words.responsibility, said('responsibility-by') && words.by(inSentence(said('responsibility-by'))), day && dateInWords(day)].filter(Boolean).join(', ')}</>}
      {answers['responsibility-limits'] && <><br />{words.limits}: {answers['responsibility-limits']}</>}
    </>
  )
}
