import { Button } from '../parts/button.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { CalmPage } from '../parts/page.tsx'
import type { NumberApp, Square } from './number-app.ts'
import { ownSignInWords } from './words.ts'

const help = <>{ownSignInWords.help.map(line => <p>{line}</p>)}</>

/** Errors by the id of the field they belong to. */
export type Problems = Readonly<Record<string, string>>

interface SignInView {
  readonly name: string
  readonly problems: Problems
  /** The address can hold passkeys: with script a button is offered. */
  readonly passkeys: boolean
  /** Where to go afterwards. */
  readonly to: string | undefined
}

/** Where a reader signs in by themselves. */
export function OwnSignInPage({ name, problems, passkeys, to }: SignInView) {
  const { signIn: words, passkey } = ownSignInWords
  return (
    <CalmPage title={words.title} authority="" help={help} hasErrors={hasAny(problems)} banner={<Summary title={words.problem} problems={problems} />} scripts={passkeys ? ['passkey.js'] : []}>
      <h1>{words.heading}</h1>
      {passkeys && (
        <section class="passkey" hidden data-passkey="sign-in" data-failed={passkey.failed}>
          <p>{passkey.asks}</p>
          <button class="govuk-button" type="button">{passkey.button}</button>
          <p class="passkey__said" role="status" />
        </section>
      )}
      <p>{words.lead}</p>
      <form method="post" action="/sign-in/own" noValidate>
        {to && <input type="hidden" name="to" value={to} />}
        <Input name="name" label={words.name} hint={words.nameHint} value={name} error={problems['name']} autocomplete="username" autocapitalize="none" spellcheck={false} />
        <Input name="password" type="password" label={words.password} error={problems['password']} autocomplete="current-password" />
        <Input name="number" label={words.number} hint={words.numberHint} error={problems['number']} inputmode="numeric" autocomplete="one-time-code" classes="govuk-input--width-10" />
        <Button>{words.button}</Button>
      </form>
      <p>{words.lost}</p>
      <p><a href="/welcome">{words.code}</a></p>
    </CalmPage>
  )
}

/** Where a card's code is typed. */
export function WelcomePage({ code, problems }: { readonly code: string; readonly problems: Problems }) {
  const { welcome: words } = ownSignInWords
  return (
    <CalmPage title={words.title} authority="" help={help} hasErrors={hasAny(problems)} banner={<Summary title={words.problem} problems={problems} />}>
      <h1>{words.heading}</h1>
      <p>{words.lead}</p>
      <form method="post" action="/welcome" noValidate>
        <Input name="code" label={words.code} hint={words.codeHint} value={code} error={problems['code']} autocomplete="off" autocapitalize="characters" spellcheck={false} classes="govuk-input--width-20" />
        <Button>{words.button}</Button>
      </form>
      <p><a href="/sign-in/own">{words.have}</a></p>
    </CalmPage>
  )
}

interface SetUpView {
  readonly authority: string
  /** As they like to be called. */
  readonly called: string
  readonly code: string
  readonly name: string
  readonly app: NumberApp
  readonly problems: Problems
  readonly passkeys: boolean
}

/** Where somebody who was invited chooses how they sign in from now on. */
export function SetUpPage({ authority, called, code, name, app, problems, passkeys }: SetUpView) {
  const { setUp: words, passkey } = ownSignInWords
  return (
    <CalmPage title={words.title} authority={authority} help={help} hasErrors={hasAny(problems)} banner={<Summary title={words.problem} problems={problems} />} scripts={passkeys ? ['passkey.js'] : []}>
      <h1>{words.heading(called)}</h1>
      <p>{words.notYou}</p>
      <p>{words.safe}</p>
      {passkeys && (
        <section class="passkey" hidden data-passkey="set-up" data-code={code} data-failed={passkey.failed}>
          <h2>{words.device}</h2>
          <p>{words.deviceLead}</p>
          <button class="govuk-button" type="button">{words.deviceButton}</button>
          <p class="passkey__said" role="status" />
        </section>
      )}
      <h2>{words.or}</h2>
      <form method="post" action="/welcome/password" noValidate>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="sealed" value={app.sealed} />
        <Input name="name" label={words.name} hint={words.nameHint} value={name} error={problems['name']} autocomplete="username" autocapitalize="none" spellcheck={false} />
        <Input name="password" type="password" label={words.password} hint={words.passwordHint} error={problems['password']} autocomplete="new-password" />
        <h3>{words.second}</h3>
        <p>{words.secondLead}</p>
        <AppSquare square={app.square} />
        <p>{words.secret} <strong class="number-app__letters">{app.letters}</strong></p>
        <Input name="number" label={words.number} hint={words.numberHint} error={problems['number']} inputmode="numeric" autocomplete="one-time-code" classes="govuk-input--width-10" />
        <Button>{words.button}</Button>
      </form>
    </CalmPage>
  )
}

/** The square as one path, so that it is sharp at any size. */
function AppSquare({ square }: { readonly square: Square }) {
  const path = square.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg class="number-app__square" viewBox={`0 0 ${square.length} ${square.length}`} role="img" aria-label={ownSignInWords.setUp.square} shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

const hasAny = (problems: Problems): boolean => Object.keys(problems).length > 0

function Summary({ title, problems }: { readonly title: string; readonly problems: Problems }) {
  return hasAny(problems) ? <ErrorSummary title={title} errors={Object.entries(problems).map(([field, text]) => ({ text, href: `#${field}` }))} /> : null
}
