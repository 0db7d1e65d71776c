import { Page } from '../parts/page.tsx'
import { noSignInWords as words, signInWords } from './words.ts'

/** Said plainly where nobody can sign in: this is no demo and no provider is connected. */
export function NoSignInPage() {
  return (
    <Page title={signInWords.title} authority="">
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.what}</p>
      <p><strong>{words.kept}</strong></p>
      <p>{words.now}</p>
      <p><a href="/sign-in/own">{signInWords.own}</a>. <a href="/welcome">{signInWords.code}</a>.</p>
    </Page>
  )
}
