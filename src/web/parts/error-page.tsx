import type { Content } from './content.ts'
import { type CanGoOn, SignInAndGoOn } from './go-on.tsx'
import { CalmPage, Page, type SignedIn } from './page.tsx'
import { Textarea } from './textarea.tsx'

export interface ErrorPageProps {
  readonly authority: string
  readonly who?: SignedIn | undefined
  /** The page for a child, family, or an adult who reads their own file. */
  readonly calm?: boolean | undefined
  /** What happened, what was kept, what to do now: when the page knows it more exactly. */
  readonly happened?: string
  readonly kept?: string
  readonly now?: string
  /** What to do now, as a link. */
  readonly wayOn?: { readonly href: string; readonly text: string }
  /** What somebody who helps can look it up by. */
  readonly reference?: string | undefined
  readonly children?: Content
}

interface Told { readonly title: string; readonly happened: string; readonly kept: string; readonly now: string }

const notFound: Told = {
  title: 'We can’t find that page',
  happened: 'It may have moved, or it may not be one that you can open.',
  kept: 'Nothing was changed or lost.',
  now: 'Check the address, or go back to the first page.',
}

const tooLarge: Told = {
  title: 'That is too large to send',
  happened: 'It is larger than we can take, so it did not arrive.',
  kept: 'What was saved before is still here.',
  now: 'Go back and make it smaller, or send it in two parts.',
}

const wentWrong: Told = {
  title: 'Something went wrong',
  happened: 'It was our mistake, not yours.',
  kept: 'Everything that was saved before is still here. What you did last may not be.',
  now: 'Go back and look. If it is not there, try again.',
}

const signedOut: Told = {
  title: 'You were signed out',
  happened: 'You were away for a while, so we signed you out to keep what you read and write safe.',
  kept: 'Your words are kept on this page. Leave it open.',
  now: 'Sign in again in a new tab. Then come back to this one and send your words.',
}

/** There is no such page, or it is not one that this person may know of. */
export const NotFoundPage = (props: ErrorPageProps) => <ErrorPage told={notFound} {...props} />

/** More was sent than can be taken. */
export const TooLargePage = (props: ErrorPageProps) => <ErrorPage told={tooLarge} {...props} />

/** A fault of ours. */
export const WentWrongPage = (props: ErrorPageProps) => <ErrorPage told={wentWrong} {...props} />

export interface SignedOutPageProps extends ErrorPageProps {
  /** Where the form that was sent belongs. */
  readonly action: string
  /** All that was typed, to be sent again. */
  readonly typed: Readonly<Record<string, string>>
  readonly signInHref?: string
  /** Who can sign in from this page: where anybody can be chosen, as in the demo. */
  readonly people?: readonly CanGoOn[]
}

/** Signed out while writing: the words are given back, and go where they belong once the writer has signed in again. */
export function SignedOutPage({ action, typed, signInHref = '/sign-in', people = [], ...props }: SignedOutPageProps) {
  const fields = Object.entries(typed)
  const written = fields.filter(([, value]) => isWriting(value))
  return (
    <ErrorPage told={signedOut} wayOn={{ href: signInHref, text: 'Sign in again (opens a new tab)' }} newTab {...props}>
      <form method="post" action={action}>
        {fields.filter(([, value]) => !isWriting(value)).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        {written.map(([name, value], at) => (
          <Textarea
            name={name} id={`written-${at + 1}`} label={written.length === 1 ? 'What you wrote' : `What you wrote, part ${at + 1}`}
            value={value} rows={8} spellcheck={false} attributes={{ readonly: true }}
          />
        ))}
        <button class="govuk-button" type="submit">I have signed in: send my words</button>
        {people.length > 0 && <><p>Or sign in here, and your words come with you.</p><SignInAndGoOn action={action} people={people} /></>}
      </form>
    </ErrorPage>
  )
}

/** Words that somebody wrote, rather than a key or a choice. */
const isWriting = (value: string): boolean => /\s/.test(value.trim())

/** Says what happened, what was kept and what to do now. Never blame, never a code without words. */
function ErrorPage({ told, authority, who, calm, happened, kept, now, wayOn, newTab, reference, children }: ErrorPageProps & { readonly told: Told; readonly newTab?: boolean }) {
  const Layout = calm ? CalmPage : Page
  const { href, text } = wayOn ?? { href: '/', text: 'Go to the first page' }
  return (
    <Layout title={told.title} authority={authority} who={who}>
      <h1 class={calm ? undefined : 'govuk-heading-l'}>{told.title}</h1>
      <p>{happened ?? told.happened}</p>
      <p><strong>{kept ?? told.kept}</strong></p>
      <p>{now ?? told.now}</p>
      <p><a href={href} target={newTab ? '_blank' : undefined} rel={newTab ? 'noopener' : undefined}>{text}</a></p>
      {children}
      {reference && <p>If you ask somebody for help, give them this, so that they can see what happened: <span class="reference">{reference}</span></p>}
    </Layout>
  )
}
