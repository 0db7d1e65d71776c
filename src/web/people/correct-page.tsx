import { type Answers, answerInWords, type Problems } from '../../domain/entry-form.ts'
import { personForm } from '../../domain/person-form.ts'
import type { Typed } from '../entry-typed.ts'
import { Button } from '../parts/button.tsx'
import { EntryFields } from '../parts/entry-fields.tsx'
import { Input } from '../parts/input.tsx'
import { InsetText } from '../parts/inset-text.tsx'
import { Page } from '../parts/page.tsx'
import { FormBanner } from './kept-form.tsx'
import { StandsNow } from '../parts/stands-now.tsx'
import type { FileFrame } from './view.ts'
import { peopleWords } from './words.ts'

const words = peopleWords.correct

export interface CorrectView extends FileFrame {
  readonly personId: string
  readonly fullName: string
  readonly key: string
  /** The number of the detail that the writer has before them. */
  readonly number: number
  /** With the reason under `why`. */
  readonly typed: Typed
  readonly problems: Problems
  readonly meanwhile?: boolean | undefined
  /** They have a file with another team: nothing is put right from here. What was typed all the same is kept in the boxes. */
  readonly isElsewhere: boolean
  /** What stands now, and the fields in which what was typed differs from it: shown when somebody else changed it meanwhile. */
  readonly stands: Answers
  readonly differs: readonly string[]
  readonly back: (name: string) => string
  readonly hasTyped: boolean
}

/** The form that puts right who somebody is. */
export function CorrectPage(view: CorrectView) {
  const address = `/children/${view.child.id}/people/${view.personId}`
  const form = { fields: [...personForm.fields] }
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={Object.keys(view.problems).length > 0 || view.meanwhile}
      banner={<FormBanner back={{ href: address, text: `Back to ${view.fullName}` }} form={form} problems={view.problems} meanwhile={view.meanwhile} />}
    >
      <h1 class="govuk-heading-l">{words.heading(view.fullName)}</h1>
      {view.isElsewhere ? <InsetText>{words.elsewhere(view.fullName)}</InsetText> : <p>{words.lead}</p>}
      {view.meanwhile && <StandsNow rows={view.differs.map(id => ({ label: personForm.fields.find(field => field.id === id)?.label ?? id, value: answerInWords(personForm, id, view.stands[id] ?? null) }))} />}
      {(!view.isElsewhere || view.hasTyped) && <form id="correct-person" method="post" action={`${address}/correct`} autocomplete="off" noValidate>
        <input type="hidden" name="key" value={view.key} />
        <input type="hidden" name="number" value={view.number} />
        <EntryFields form={personForm} typed={view.typed} problems={view.problems} names={{ child: view.name, person: view.fullName }} />
        <Input name="why" label={words.why} hint={words.whyHint} value={view.typed['why']} error={view.problems['why']} autocomplete="off" />
        {!view.isElsewhere && <Button>{words.button}</Button>}
      </form>}
    </Page>
  )
}
