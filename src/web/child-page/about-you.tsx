import type { AboutYou } from '../../store/children.ts'
import { Button } from '../parts/button.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { Details } from '../parts/details.tsx'
import { Input } from '../parts/input.tsx'
import { Radios } from '../parts/radios.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { aboutYouKinds } from './form.ts'
import { type ChildPageView, nameOf } from './view.ts'
import { childPageWords as words } from './words.ts'

/** Who the child is to themselves, each thing with who said so and when; and a way to add one. */
export function AboutYouPart({ view }: { readonly view: ChildPageView }) {
  const byKind = Map.groupBy(view.about, ({ kind }) => kind)
  const name = nameOf(view.child)
  return (
    <section aria-labelledby="about">
      <h2 class="govuk-heading-l" id="about">{words.about(name)}</h2>
      {view.about.length === 0 && <p>{words.nothingAbout(name)}</p>}
      {aboutYouKinds.map(kind => <Kind heading={words.kinds[kind]} things={byKind.get(kind) ?? []} />)}
      <AddForm view={view} name={name} />
    </section>
  )
}

function Kind({ heading, things }: { readonly heading: string; readonly things: readonly AboutYou[] }) {
  if (things.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-m govuk-!-margin-bottom-1">{heading}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {things.map(thing => <li>{thing.words} <span class="govuk-hint">({words.saidBy(thing.saidBy, thing.saidOn)})</span></li>)}
      </ul>
    </>
  )
}

function AddForm({ view: { child, adding: { key, typed, problems } }, name }: { readonly view: ChildPageView; readonly name: string }) {
  return (
    <Details summary={words.add(name)} open={Object.keys(problems).length > 0} classes="no-print">
      <form method="post" action={`/children/${child.id}/about-you`} noValidate>
        <input type="hidden" name="key" value={key} />
        <Radios
          name="kind" legend={words.kindAsks} value={typed.kind} error={problems.kind} classes="govuk-radios--small"
          items={aboutYouKinds.map(kind => ({ value: kind, text: words.kindChoices[kind] }))}
        />
        <Textarea name="words" label={words.wordsAsk(name)} hint={words.wordsHint} value={typed.words} error={problems.words} rows={3} spellcheck />
        <Input name="said-by" label={words.whoAsks} hint={words.whoHint(name)} value={typed.saidBy} error={problems['said-by']} autocomplete="off" />
        <DateInput id="said-on" namePrefix="said-on" legend={words.whenAsks} hint={words.whenHint} values={typed.saidOn} error={problems['said-on']} />
        <Button>{words.addButton}</Button>
      </form>
    </Details>
  )
}
