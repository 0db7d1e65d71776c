import type { AboutYou } from '../../store/about-you.ts'
import { aboutYouWords as words } from './words.ts'

/** One thing about the child, with who said so and when, and what became of it. */
export function Entry({ about }: { readonly about: AboutYou }) {
  return (
    <>
      <p class="govuk-!-margin-bottom-1"><span class="govuk-hint">{words.kinds[about.kind]}:</span> <EntryWords about={about} /></p>
      {about.standsFor.length > 0 && <p class="govuk-!-margin-bottom-1">{words.standsFor(about.standsFor)}</p>}
      <p class="govuk-hint govuk-!-margin-bottom-1">{words.saidBy(about.saidBy, about.saidOn)}; {words.writtenBy(about.writtenByName)}</p>
      {about.change && <Became change={about.change} />}
    </>
  )
}

const EntryWords = ({ about }: { readonly about: AboutYou }) => <>{about.kind === 'own-word' ? <q>{about.words}</q> : about.words}{about.kind === 'own-word' && ` ${words.means(about.means)}`}</>

function Became({ change }: { readonly change: NonNullable<AboutYou['change']> }) {
  const said = change.became === 'no-longer' ? words.became['no-longer'](change.untilDay ?? change.on) : words.became[change.became](change.byName, change.on)
  return <p class="govuk-!-margin-bottom-1"><strong>{said}.</strong>{change.why && ` ${change.why}`}</p>
}
