import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import type { CalendarView } from './view.ts'
import { dueWords as words } from './words.ts'

/** The address that a calendar program follows: made, shown once, ended. */
export function CalendarPage(view: CalendarView) {
  const banner = view.stopped ? <NotificationBanner type="success" title="Done">{words.stopped}</NotificationBanner> : undefined
  return (
    <Page title={words.calendarTitle} authority={view.authority} who={view.who} nav={view.nav} banner={banner}>
      <h1 class="govuk-heading-l">{words.calendarHeading}</h1>
      <p>{words.calendarLead}</p>
      {view.address
        ? <Input name="address" label={words.address} hint={words.howTo} value={view.address} spellcheck={false} autocomplete="off" attributes={{ readonly: true }} />
        : view.has && <p>{words.calendarHas}</p>}
      <form method="post" action="/calendar" class="govuk-button-group">
        <button class="govuk-button" type="submit" name="do" value="make">{view.has ? words.makeNew : words.make}</button>
        {view.has && <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="stop">{words.stop}</button>}
      </form>
    </Page>
  )
}
