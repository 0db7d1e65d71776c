import type { Threshold, Timescale, TimescaleSetting } from '../../domain/timescales.ts'
import { Checkboxes } from '../parts/checkboxes.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { Select } from '../parts/select.tsx'
import { thresholdWords, weightWords } from '../parts/threshold-words.ts'
import { dateInWords } from '../parts/when.ts'
import { spanFields, type TimescaleProblems, type TimescaleTyped, typedOf } from './form.ts'
import { timescaleWords as words } from './words.ts'

export interface TimescalesView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** The day of a moment at the authority's place. */
  readonly dayOf: (at: Date) => string
  readonly timescales: readonly Timescale[]
  readonly settings: readonly (TimescaleSetting & { readonly why: string; readonly writtenAt: Date })[]
  readonly unkept: { readonly id: string; readonly typed: TimescaleTyped; readonly problems: TimescaleProblems } | undefined
  readonly saved: boolean
  readonly newKey: () => string
}

interface InPage { readonly view: TimescalesView }

/** Each timescale with where it comes from, and a form to set it to the authority's own procedures. */
export function TimescalesPage({ view }: InPage) {
  const { unkept } = view
  const banner = unkept
    ? <ErrorSummary title={words.problem} errors={Object.entries(unkept.problems).map(([field, text]) => ({ text, href: `#${unkept.id}-${field}` }))} />
    : view.saved && <NotificationBanner type="success" title="Done">{words.saved}</NotificationBanner>
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={banner || undefined} hasErrors={unkept !== undefined}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.lead}</p>
      {[...Map.groupBy(view.timescales, timescale => timescale.threshold)].map(([threshold, timescales]) => <Group threshold={threshold} timescales={timescales} view={view} />)}
    </Page>
  )
}

const Group = ({ threshold, timescales, view }: InPage & { readonly threshold: Threshold; readonly timescales: readonly Timescale[] }) => (
  <section aria-labelledby={threshold}>
    <h2 class="govuk-heading-m" id={threshold}>{thresholdWords[threshold]}</h2>
    <ul class="govuk-list govuk-list--spaced">{timescales.map(timescale => <Item timescale={timescale} view={view} />)}</ul>
  </section>
)

function Item({ timescale, view }: InPage & { readonly timescale: Timescale }) {
  const set = view.settings.find(each => each.timescaleId === timescale.id)
  const { first, next, isOff } = set ?? { ...timescale, isOff: false }
  const ages = words.ages(timescale.from, timescale.below)
  const mine = view.unkept?.id === timescale.id ? view.unkept : undefined
  return (
    <li id={timescale.id}>
      <strong>{timescale.what}</strong>{ages && ` (${ages})`}: {isOff ? words.off : words.says(first, next)}.<br />
      <span class="govuk-hint">{set ? words.setTo(dateInWords(view.dayOf(set.writtenAt)), set.why) : `${weightWords[timescale.weight]}: ${timescale.source}`}</span>
      <Details summary={words.change(timescale.what)} open={mine !== undefined}>
        <SettingForm id={timescale.id} typed={mine?.typed ?? typedOf({ first, next, isOff })} problems={mine?.problems ?? {}} itsKey={view.newKey()} />
      </Details>
    </li>
  )
}

interface SettingFormProps { readonly id: string; readonly typed: TimescaleTyped; readonly problems: TimescaleProblems; readonly itsKey: string }

function SettingForm({ id, typed, problems, itsKey }: SettingFormProps) {
  const legends = [words.first, ...words.next]
  return (
    <form method="post" action={`/timescales/${id}`} noValidate>
      <input type="hidden" name="key" value={itsKey} />
      {spanFields.map((name, at) => (
        <fieldset class="govuk-fieldset govuk-!-margin-bottom-4">
          <legend class="govuk-fieldset__legend">{legends[at]}</legend>
          <Input id={`${id}-${name}-count`} name={`${name}-count`} label={words.count} hint={at > 0 ? words.nextHint : undefined} value={typed[`${name}-count`]} error={problems[`${name}-count`]} inputmode="numeric" classes="govuk-input--width-4" autocomplete="off" />
          <Select id={`${id}-${name}-unit`} name={`${name}-unit`} label={words.unit} value={typed[`${name}-unit`]} items={Object.entries(words.units).map(([value, text]) => ({ value, text }))} />
        </fieldset>
      ))}
      <Checkboxes name="off" idPrefix={`${id}-off`} classes="govuk-checkboxes--small" items={[{ value: 'yes', text: words.isOff, checked: typed['off'] === 'yes' }]} />
      <Input id={`${id}-why`} name="why" label={words.why} hint={words.whyHint} value={typed['why']} error={problems['why']} autocomplete="off" />
      <button class="govuk-button" type="submit">{words.save}</button>
    </form>
  )
}
