import { ageInWords, nextBirthday } from '../parts/age.ts'
import { nameOf } from '../parts/child-name.ts'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { AboutYouPart } from './about-you.tsx'
import { NowPart } from './now.tsx'
import { PeoplePart } from './people.tsx'
import { StoryPart } from './story.tsx'
import { ToldPart } from './told.tsx'
import type { ChildPageView } from './view.ts'
import { childPageWords as words } from './words.ts'

/** The child's page for staff: who they are to themselves, who is around them, what is going on, and then the story. */
export function ChildPage(view: ChildPageView) {
  const banner = view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={banner}>
      <h1 class="govuk-heading-xl govuk-!-margin-bottom-3">{nameOf(view.child)}</h1>
      <WhoTheyAre view={view} />
      <WriteVisit view={view} />
      <ul class="govuk-list no-print">
        <li><a href="#story">{words.findRecord}</a></li>
        <li><a href={`/search?child=${view.child.id}`}>{words.search(nameOf(view.child))}</a></li>
        <li><a href={`/children/${view.child.id}/decisions`}>{words.decisions}</a></li>
        {view.isManager && <li><a href={`/children/${view.child.id}/same-child`}>{words.secondFile(nameOf(view.child))}</a></li>}
      </ul>
      <AboutYouPart view={view} />
      <ToldPart view={view} />
      <PeoplePart view={view} />
      <NowPart view={view} />
      <StoryPart view={view} />
    </Page>
  )
}

function WhoTheyAre({ view: { child, today } }: { readonly view: ChildPageView }) {
  const talks = [!child.usesWords && words.noWords, child.communication].filter(Boolean).join(' ')
  return (
    <>
      <SummaryList
        classes="govuk-summary-list--no-border govuk-!-margin-bottom-1"
        rows={[
          { key: words.fullName, value: child.fullName },
          { key: words.pronouns, value: child.pronouns || words.notKnown },
          { key: words.born, value: child.dateOfBirth ? born(child.dateOfBirth, today) : words.notKnown },
          { key: words.talks(nameOf(child)), value: talks || words.notKnown },
        ]}
      />
      <p class="no-print"><a href={`/children/${child.id}/people/${child.id}`}>{words.whoTheyAre}</a></p>
    </>
  )
}

/** The birthday and the age, and when the next one is near. */
function born(dateOfBirth: string, today: string): string {
  const next = nextBirthday(dateOfBirth, today)
  const soon = next && next.turns > 0 && (Date.parse(next.day) - Date.parse(today)) / 86_400_000 <= 30
  if (soon && next.day === today) return words.bornOn(dateOfBirth, words.turnsToday(next.turns))
  const said = words.bornOn(dateOfBirth, ageInWords(dateOfBirth, today))
  return soon ? `${said}, ${words.turns(next.turns, next.day)}` : said
}

function WriteVisit({ view }: { readonly view: ChildPageView }) {
  return (
    <form method="post" action={`/children/${view.child.id}/drafts`} class="no-print">
      <input type="hidden" name="key" value={view.key} />
      <input type="hidden" name="document" value="D01" />
      <div class="govuk-button-group">
        <button class="govuk-button" type="submit">{words.writeVisit(nameOf(view.child))}</button>
        {view.isManager && <button class="govuk-button govuk-button--secondary" type="submit" name="document" value="D09">{words.decide(nameOf(view.child))}</button>}
        <a class="govuk-link" href={`/children/${view.child.id}/write`}>{words.writeElse}</a>
      </div>
    </form>
  )
}
