import { Page, type SignedIn } from '../parts/page.tsx'
import { goOnWords as words } from './words.ts'

export interface GoOnView {
  readonly authority: string
  readonly who: SignedIn
  /** Where the form that was sent belongs. */
  readonly action: string
  readonly typed: Readonly<Record<string, string>>
}

/** Signed in again after a form was sent signed out: all that was typed, and one button that sends it where it belongs. */
export function GoOnPage({ authority, who, action, typed }: GoOnView) {
  return (
    <Page title={words.title} authority={authority} who={who}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p><strong>{words.kept}</strong></p>
      <form method="post" action={action}>
        {Object.entries(typed).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <button class="govuk-button" type="submit">{words.button}</button>
      </form>
    </Page>
  )
}
