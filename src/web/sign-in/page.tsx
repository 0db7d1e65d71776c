import { Page } from '../parts/page.tsx'
import type { DemoGroup, DemoPersonCard, SignInView } from './view.ts'
import { signInWords as words } from './words.ts'

/** The demo's sign-in: everybody that one can be, each a button. */
export function SignInPage({ authority, action, groups, notice, to }: SignInView) {
  const filled = groups.filter(({ people }) => people.length > 0)
  return (
    <Page title={words.title} authority={authority}>
      {notice && <p class="notice" role="status">{notice}</p>}
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p class="govuk-body-l">{words.invented}</p>
      {filled.length === 0 ? <p>{words.empty}</p> : <p>{words.look}</p>}
      <form method="post" action={action}>
        {to && <input type="hidden" name="to" value={to} />}
        {filled.map(group => <Group group={group} />)}
      </form>
      <p class="sign-in__own"><a href="/sign-in/own">{words.own}</a>. <a href="/welcome">{words.code}</a>.</p>
    </Page>
  )
}

function Group({ group }: { readonly group: DemoGroup }) {
  return (
    <section class="person-group" aria-labelledby={`group-${group.id}`}>
      <h2 class="govuk-heading-m" id={`group-${group.id}`}>{group.heading}</h2>
      <ul class="person-cards">{group.people.map(person => <li><Card person={person} /></li>)}</ul>
    </section>
  )
}

function Card({ person }: { readonly person: DemoPersonCard }) {
  return (
    <button class="person-card" type="submit" name="person" value={person.id}>
      <span class="person-card__name">{person.name}</span> <span class="person-card__is">{person.is}</span>
    </button>
  )
}
