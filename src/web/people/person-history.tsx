import { answerInWords, differences } from '../../domain/entry-form.ts'
import { personForm } from '../../domain/person-form.ts'
import type { PersonDetail } from '../../store/people.ts'
import { Details } from '../parts/details.tsx'
import { History } from '../parts/history.tsx'
import { peopleWords } from './words.ts'

/** Who somebody was said to be before, and what each change changed. */
export function PersonHistory({ history, local }: { readonly history: readonly PersonDetail[]; readonly local: (at: Date) => string }) {
  if (history.length < 2) return null
  return (
    <Details summary={peopleWords.person.history}>
      <History
        local={local}
        rows={history.map((detail, at) => ({ ...detail, takenBack: false, changed: changedSince(detail, history[at + 1]) }))}
      />
    </Details>
  )
}

function changedSince(detail: PersonDetail, before: PersonDetail | undefined): readonly { label: string; was: string; is: string }[] {
  if (!before) return []
  return differences(personForm, detail.answers, before.answers).map(id => ({
    label: personForm.fields.find(field => field.id === id)?.label ?? id,
    was: answerInWords(personForm, id, before.answers[id] ?? null), is: answerInWords(personForm, id, detail.answers[id] ?? null),
  }))
}
