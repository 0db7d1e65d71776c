import { answerInWords, differences, type Problems } from '../../domain/entry-form.ts'
import { type EntryKind, entryKinds } from '../../domain/file-entries.ts'
import type { Entry } from '../../store/file-entries.ts'
import type { Typed } from '../entry-typed.ts'
import { Button } from '../parts/button.tsx'
import { Details } from '../parts/details.tsx'
import { EntryFields, withNames } from '../parts/entry-fields.tsx'
import { Input } from '../parts/input.tsx'
import { InsetText } from '../parts/inset-text.tsx'
import { Page } from '../parts/page.tsx'
import { Select } from '../parts/select.tsx'
import { History } from '../parts/history.tsx'
import { FormBanner } from './kept-form.tsx'
import { StandsNow } from '../parts/stands-now.tsx'
import type { FileFrame, Named } from './view.ts'
import { peopleWords } from './words.ts'

const words = peopleWords.entry

export interface EntryView extends FileFrame {
  readonly kind: EntryKind
  readonly named: readonly Named[]
  /** Whom it is about; empty: the child, or nobody chosen yet. */
  readonly personId: string
  readonly otherId: string
  readonly about: Named | undefined
  readonly key: string
  readonly typed: Typed
  readonly problems: Problems
  readonly action: string
  readonly back: string
  /** An entry that is changed: the number that the writer has before them, and all its rows, newest first. */
  readonly follows?: { readonly number: number; readonly history: readonly [Entry, ...Entry[]] } | undefined
  readonly meanwhile?: boolean | undefined
  /** It is about a child with whom another team works, and somebody else wrote it: it is read here, not changed. */
  readonly isElsewhere?: boolean
  readonly differs?: readonly string[]
  readonly takeBack?: { readonly why: string; readonly problem: string | undefined } | undefined
}

/** The form of one entry: to add it, to change it, to take it back, with all that it ever said. */
export function EntryPage(view: EntryView) {
  const form = entryKinds[view.kind]
  const names = { child: view.name, person: view.about?.fullName }
  const called = withNames(form.called, names)
  const stands = view.follows?.history[0]
  const backText = view.about ? `Back to ${view.about.fullName}` : form.about === 'child' ? peopleWords.backToLife(view.name) : peopleWords.backToChild(view.name)
  return (
    <Page
      title={view.follows ? words.titleOfChange : words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={Object.keys(view.problems).length > 0 || view.meanwhile || view.takeBack !== undefined}
      banner={<FormBanner back={{ href: view.back, text: backText }} form={form} problems={view.takeBack?.problem ? { 'take-back-why': view.takeBack.problem } : view.problems} meanwhile={view.meanwhile} />}
    >
      <h1 class="govuk-heading-l">{view.follows ? words.change(called) : words.add(called)}</h1>
      {view.about && form.about === 'person' && <p>{words.about} <strong>{view.about.fullName}</strong></p>}
      {stands?.takenBack && <InsetText>{words.takenBack}</InsetText>}
      {view.meanwhile && stands && <StandsNow rows={(view.differs ?? []).map(id => ({ label: labelOf(view, id), value: withNames(answerInWords(form, id, stands.answers[id] ?? null), names) }))} />}
      {view.isElsewhere && <InsetText>{words.elsewhere}</InsetText>}
      <form id="entry" method="post" action={view.action} autocomplete="off" noValidate>
        <input type="hidden" name="key" value={view.key} />
        {view.follows && <input type="hidden" name="number" value={view.follows.number} />}
        {form.about === 'person' && !view.follows && <input type="hidden" name="person" value={view.personId} />}
        {form.about === 'two-people' && <TwoPeople view={view} />}
        <EntryFields form={form} typed={view.typed} problems={view.problems} names={names} />
        {view.follows && <Input name="why" label={peopleWords.correct.why} hint={peopleWords.correct.whyHint} value={view.typed['why']} error={view.problems['why']} autocomplete="off" />}
        {!view.isElsewhere && <Button>{words.button}</Button>}
      </form>
      {view.follows && !stands?.takenBack && !view.isElsewhere && <TakeBack view={view} number={view.follows.number} />}
      {view.follows && view.follows.history.length > 1 && (
        <Details summary={peopleWords.person.history}><History local={view.local} rows={view.follows.history.map((row, at, all) => ({ ...row, changed: changes(view, row, all[at + 1]) }))} /></Details>
      )}
    </Page>
  )
}

const labelOf = ({ kind, name, about }: EntryView, id: string): string => withNames(entryKinds[kind].fields.find(field => field.id === id)?.label ?? id, { child: name, person: about?.fullName })

function changes(view: EntryView, row: Entry, before: Entry | undefined): readonly { label: string; was: string; is: string }[] {
  const form = entryKinds[view.kind]
  const said = (answer: string | null | undefined, id: string) => withNames(answerInWords(form, id, answer ?? null), { child: view.name })
  return before ? differences(form, row.answers, before.answers).map(id => ({ label: labelOf(view, id), was: said(before.answers[id], id), is: said(row.answers[id], id) })) : []
}

function TwoPeople({ view }: { readonly view: EntryView }) {
  if (view.follows) return <p><strong>{view.follows.history[0].standsWithName}</strong> and <strong>{view.follows.history[0].otherName}</strong></p>
  if (view.named.length < 2) return <InsetText>{words.nobodyElse}</InsetText>
  const items = [{ value: '', text: words.choose }, ...view.named.map(({ personId, fullName }) => ({ value: personId, text: fullName }))]
  return (
    <>
      <Select name="person" label={words.first} items={items} value={view.personId} error={view.problems['person']} />
      <Select name="other" label={words.second} items={items} value={view.otherId} error={view.problems['other']} />
    </>
  )
}

function TakeBack({ view, number }: { readonly view: EntryView; readonly number: number }) {
  return (
    <Details summary={words.takeBack} open={view.takeBack !== undefined}>
      <p>{words.takeBackText}</p>
      <form id="take-back" method="post" action={view.action} autocomplete="off" noValidate>
        <input type="hidden" name="key" value={view.key} />
        <input type="hidden" name="number" value={number} />
        <Input name="why" id="take-back-why" label={words.takeBackWhy} value={view.takeBack?.why} error={view.takeBack?.problem} autocomplete="off" />
        <Button name="do" value="take-back" classes="govuk-button--secondary">{words.takeBackButton}</Button>
      </form>
    </Details>
  )
}
