import { Select } from './select.tsx'

/** Somebody who can sign in straight from a page that was signed out. */
export interface CanGoOn {
  readonly personId: string
  readonly fullName: string
  readonly jobTitle: string | null
}

/** Names that no form of ours uses, so that they can travel among the fields of any. */
const names = { person: 'go-on.person', action: 'go-on.action' } as const

/** What `SignInAndGoOn` sends: who signs in, where the form belongs, and all that was typed. */
export function goOnFields(fields: Readonly<Record<string, string>>): { person: string | undefined; action: string | undefined; typed: Readonly<Record<string, string>> } {
  const { [names.person]: person, [names.action]: action, ...typed } = fields
  return { person, action, typed }
}

/** Inside a form that was sent signed out: signs in and carries all its fields along. */
export function SignInAndGoOn({ action, people }: { readonly action: string; readonly people: readonly CanGoOn[] }) {
  return (
    <>
      <input type="hidden" name={names.action} value={action} />
      <Select
        name={names.person} id="go-on-person" label="Who are you?"
        items={[{ value: '', text: 'Choose who you are' }, ...people.map(({ personId, fullName, jobTitle }) => ({ value: personId, text: jobTitle ? `${fullName}, ${jobTitle}` : fullName }))]}
      />
      <button class="govuk-button" type="submit" formAction="/sign-in/go-on">Sign in and go on</button>
    </>
  )
}
