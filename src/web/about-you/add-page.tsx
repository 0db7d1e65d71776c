import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { nameOf } from '../parts/child-name.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { fieldIdOf, Fields } from './fields.tsx'
import type { AddView } from './view.ts'
import { aboutYouWords as words } from './words.ts'

/** One form: for a thing about the child, or for a word of theirs. */
export function AddAboutYouPage(view: AddView) {
  const { child, typed, problems } = view
  const name = nameOf(child)
  const wrong = Object.entries(problems)
  const isWord = typed.kind === 'own-word'
  const banner = wrong.length > 0 && <ErrorSummary title={words.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${fieldIdOf(field)}` }))} />
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={banner || undefined} hasErrors={wrong.length > 0}>
      <BackLink href={`/children/${child.id}/about-you`}>{words.toAll(name)}</BackLink>
      <h1 class="govuk-heading-l">{isWord ? words.addWordHeading(name) : words.addHeading(name)}</h1>
      {isWord && <p>{words.wordLead(name)}</p>}
      <form method="post" action={`/children/${child.id}/about-you`} noValidate>
        <input type="hidden" name="key" value={view.key} />
        <Fields typed={typed} problems={problems} name={name} />
        <Button>{words.addButton}</Button>
      </form>
    </Page>
  )
}
