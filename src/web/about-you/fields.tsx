import { DateInput } from '../parts/date-input.tsx'
import { Input } from '../parts/input.tsx'
import { Radios } from '../parts/radios.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { type Problems, thingKinds, type Typed } from './form.ts'
import { aboutYouWords as words } from './words.ts'

interface FieldsProps { readonly typed: Typed; readonly problems: Problems; readonly name: string }

/** What is asked of a thing about the child, or of a word of theirs. */
export function Fields({ typed, problems, name }: FieldsProps) {
  return (
    <>
      {typed.kind === 'own-word' ? <WordFields typed={typed} problems={problems} name={name} /> : <ThingFields typed={typed} problems={problems} name={name} />}
      <Input name="said-by" label={words.whoAsks} hint={words.whoHint(name)} value={typed.saidBy} error={problems['said-by']} autocomplete="off" />
      <DateInput id="said-on" namePrefix="said-on" legend={words.whenAsks} hint={words.whenHint} values={typed.saidOn} error={problems['said-on']} />
    </>
  )
}

function ThingFields({ typed, problems, name }: FieldsProps) {
  return (
    <>
      <Radios
        name="kind" legend={words.kindAsks} value={typed.kind} error={problems.kind} classes="govuk-radios--small"
        items={thingKinds.map(kind => ({ value: kind, text: words.kindChoices[kind] }))}
      />
      <Textarea name="words" label={words.wordsAsk(name)} hint={words.wordsHint} value={typed.words} error={problems.words} rows={3} spellcheck />
    </>
  )
}

function WordFields({ typed, problems, name }: FieldsProps) {
  return (
    <>
      <input type="hidden" name="kind" value="own-word" />
      <Input name="words" label={words.ownWordAsk(name)} hint={words.ownWordHint} value={typed.words} error={problems.words} autocomplete="off" spellcheck={false} />
      <Input name="means" label={words.meansAsk} hint={words.meansHint} value={typed.means} error={problems.means} autocomplete="off" />
      <Input name="stands-for" label={words.standsForAsk} hint={words.standsForHint} value={typed.standsFor} error={problems['stands-for']} autocomplete="off" />
    </>
  )
}

/** Where a problem's line leads. */
export const fieldIdOf = (field: string): string => (field === 'said-on' || field === 'until' ? `${field}-day` : field)
