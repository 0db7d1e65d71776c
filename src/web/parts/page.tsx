import { useContext } from 'preact/hooks'
import { assetPath, hasAsset } from '../assets.ts'
import { classNames } from './class-names.ts'
import type { Content } from './content.ts'
import { LookContext } from './look-context.ts'
import { SkipLink } from './skip-link.tsx'

export const productName = 'Written to You'

/** Who is signed in, as the top of the page says it. */
export interface SignedIn {
  readonly name: string
  /** What they do: `Social worker`. */
  readonly does?: string | undefined
}

export interface NavItem { readonly href: string; readonly text: string; readonly current?: boolean | undefined }

interface Shell {
  /** What kind of page it is: `Record`. Shown in tabs, histories and on shared screens, so never a name and never words from a record. */
  readonly title: string
  readonly lang?: string
  /** The authority's name, as people there say it. */
  readonly authority: string
  readonly who?: SignedIn | undefined
  /** Above the page's own text: what was just done, or an error summary. */
  readonly banner?: Content
  /** There is something to mend: said first in the title. */
  readonly hasErrors?: boolean | undefined
  /** Scripts by plain name (`write-record.js`). One that was not built is left out: every page works without. */
  readonly scripts?: readonly string[]
  /** Where help is found, at the foot of the page. */
  readonly help?: Content
  readonly children: Content
}

export interface PageProps extends Shell {
  readonly nav?: readonly NavItem[]
  /** The whole width of a desk, for the page where records are written. */
  readonly wide?: boolean | undefined
}

/** The page that staff work in. */
export function Page({ nav = [], wide, help, ...shell }: PageProps) {
  return (
    <Html {...shell} bodyClass={classNames('staff', wide && 'staff--wide')}>
      <header class="masthead">
        <div class="masthead__inner govuk-width-container">
          <p class="masthead__mark"><Logo /><a class="masthead__home" href="/">{productName}</a> <span class="masthead__authority">{shell.authority}</span></p>
          <SignOut who={shell.who} />
        </div>
        {nav.length > 0 && (
          <nav class="masthead__nav govuk-width-container" aria-label="Main">
            <ul class="masthead__links">
              {nav.map(item => <li><a class="masthead__link" href={item.href} aria-current={item.current ? 'page' : undefined}>{item.text}</a></li>)}
            </ul>
          </nav>
        )}
      </header>
      <div class="staff__body">
        <div class="govuk-width-container">
          <main class="govuk-main-wrapper" id="main">
            {shell.banner}
            {shell.children}
          </main>
        </div>
      </div>
      <footer class="foot">
        <div class="govuk-width-container">{help ?? <p>Stuck? Nothing here is your fault. Ask whoever looks after {productName}{shell.authority && ` at ${shell.authority}`}.</p>}</div>
      </footer>
    </Html>
  )
}

export interface CalmPageProps extends Shell {
  /** The way back, above the page. */
  readonly back?: { readonly href: string; readonly text: string } | undefined
}

/** The page that a child reads, or family, or an adult who was in care: large type, one column, nothing else. */
export function CalmPage({ back, help, ...shell }: CalmPageProps) {
  return (
    <Html {...shell} scripts={shell.who ? [...shell.scripts ?? [], 'exit-page.js'] : shell.scripts ?? []} bodyClass="calm">
      {shell.who && <ExitPage />}
      <header class="calm__top">
        <p class="calm__mark"><Logo />{productName} <span class="calm__authority">{shell.authority}</span></p>
        <SignOut who={shell.who} />
      </header>
      {back && <nav class="calm__back" aria-label="Back"><a href={back.href}>{back.text}</a></nav>}
      <main class="calm__main" id="main">
        {shell.banner}
        {shell.children}
      </main>
      {help && <footer class="calm__foot">{help}</footer>}
    </Html>
  )
}

/** The way out for who must not be seen reading: it signs out and leads to a page that anybody could have been on. With script Escape, three times, does the same. */
function ExitPage() {
  return (
    <p class="exit-page no-print">
      <a class="exit-page__link" href="/leave" rel="nofollow noreferrer" data-exit-page>Leave this page now</a>
      <span class="govuk-visually-hidden" role="status" data-exit-page-said />
    </p>
  )
}

interface HtmlProps extends Shell { readonly bodyClass: string }

function Html({ title, lang = 'en-GB', hasErrors, scripts = [], bodyClass, children }: HtmlProps) {
  const { stylesheet } = useContext(LookContext)
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${hasErrors ? 'Something to mend: ' : ''}${title} – ${productName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assetPath('style.css')} />
        {stylesheet && <link rel="stylesheet" href={stylesheet} />}
        {scripts.filter(hasAsset).map(name => <script type="module" src={assetPath(name)} />)}
      </head>
      <body class={bodyClass}>
        <SkipLink href="#main">Skip to the main part</SkipLink>
        {children}
      </body>
    </html>
  )
}

/** The authority's own sign, beside its name, which says the same. */
function Logo() {
  const { logo } = useContext(LookContext)
  return logo ? <img class="logo" src={logo.src} width={logo.width} height={logo.height} alt="" /> : null
}

function SignOut({ who }: { readonly who: SignedIn | undefined }) {
  if (!who) return null
  return (
    <form class="signed-in" method="post" action="/sign-out">
      <p class="signed-in__who"><span class="govuk-visually-hidden">You are signed in as </span>{who.name}{who.does && <span class="signed-in__does">{who.does}</span>}</p>
      <button class="signed-in__out" type="submit">Sign out</button>
    </form>
  )
}
