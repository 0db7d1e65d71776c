import { formOf } from '../../domain/form-of.ts'
import type { Section } from '../../domain/form.ts'
import { sectionsInOrder } from '../../domain/lay-edition.ts'
import { whyNecessary } from '../../domain/necessary-parts.ts'
import { BackLink } from '../parts/back-link.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import type { Frame } from './frame.ts'
import type { FormSeen } from './seen.ts'
import { formWords as words } from './words.ts'

export interface FormView extends Frame {
  readonly seen: FormSeen
  readonly done: 'kept' | 'published' | 'away' | undefined
  /** Why nothing was done, in sentences. */
  readonly problems: readonly string[]
}

interface InPage { readonly view: FormView }

/** The form of a document type: its parts in their order, each to be moved, taken off, brought back or worded otherwise. */
export function FormPage({ view }: InPage) {
  const { seen, problems } = view
  const { code, title } = seen.laid
  const hidden = sectionsInOrder(formOf(seen.shipped), seen.edition).filter(({ id }) => seen.edition.hidden.includes(id))
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={<Banner view={view} />} hasErrors={problems.length > 0}>
      <BackLink href="/forms">{words.back}</BackLink>
      <h1 class="govuk-heading-l">{words.formOf(title)}</h1>
      <State view={view} />
      <ul class="govuk-list govuk-list--bullet">
        {(['document', 'preview', 'publish', 'editions'] as const).map(way => <li><a href={`/forms/${code}/${way}`}>{words.ways[way]}</a></li>)}
      </ul>
      <form method="post" action={`/forms/${code}`} noValidate>
        <h2 class="govuk-heading-m">{words.parts}</h2>
        <ol class="form-parts">{formOf(seen.laid).sections.map((section, at, all) => <Part section={section} view={view} isFirst={at === 0} isLast={at === all.length - 1} />)}</ol>
        {hidden.length > 0 && (
          <>
            <h2 class="govuk-heading-m" id="hidden">{words.hidden}</h2>
            <p class="govuk-hint">{words.hiddenHint}</p>
            <ul class="govuk-list">{hidden.map(section => <li>{section.asks} <Deed deed="bring" section={section} /></li>)}</ul>
          </>
        )}
        <p><a class="govuk-button govuk-button--secondary" href={`/forms/${code}/add`}>{words.addPart}</a></p>
        {seen.draft && <p><button class="link-button" type="submit" name="do" value="put-away">{words.putAway}</button></p>}
      </form>
    </Page>
  )
}

function Banner({ view: { done, problems, seen } }: InPage) {
  if (problems.length > 0) return <ErrorSummary errors={problems.map(text => ({ text }))} />
  if (done === 'away') {
    return (
      <NotificationBanner type="success" title="Done">
        <p class="govuk-notification-banner__heading">{words.away}</p>
        <form method="post" action={`/forms/${seen.shipped.code}`}><button class="govuk-button govuk-button--secondary" type="submit" name="do" value="bring-draft">{words.bringDraft}</button></form>
      </NotificationBanner>
    )
  }
  return done ? <NotificationBanner type="success" title="Done">{words.done[done]}</NotificationBanner> : null
}

/** Which edition is in use, which is still to come, and whether a new one is being written. */
export function State({ view: { seen, today, when } }: { readonly view: Frame & { readonly seen: FormSeen } }) {
  const { inForce, editions, draft } = seen
  const coming = editions.filter(({ from }) => from > today)
  return (
    <>
      <p>{words.now(inForce ? words.edition(inForce.number, inForce.from, today) : words.asShipped)}{coming.map(({ number, from }) => ` ${words.coming(words.edition(number, from, today))}`)}</p>
      <p>{draft ? words.draft(draft.writtenByName, when(draft.writtenAt)) : words.noDraft}</p>
    </>
  )
}

function Part({ section, view: { seen }, isFirst, isLast }: InPage & { readonly section: Section; readonly isFirst: boolean; readonly isLast: boolean }) {
  const { id, asks, heading, to, opensWith, fields } = section
  const begun = formOf(seen.shipped).sections.find(each => each.id === id)
  const why = begun && whyNecessary(begun, formOf(seen.shipped))
  const found = new Set(seen.findings.filter(({ at }) => at.startsWith(`parts.${id}.`)).map(({ at }) => at)).size
  return (
    <li class="form-parts__part" id={`part-${id}`}>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{asks}</h3>
      <p class="govuk-!-margin-bottom-1">{[heading && `${words.heads(heading)}.`, `${[words.to[to], words.opens[opensWith], words.questions(fields.length)].join(', ')}.`].filter(Boolean).join(' ')}</p>
      {found > 0 && <p class="govuk-!-margin-bottom-1"><strong>{words.asks(found)}.</strong></p>}
      {why && <p class="govuk-hint govuk-!-margin-bottom-1">{words.stays(why)}</p>}
      <p class="form-parts__deeds">
        <a href={`/forms/${seen.shipped.code}/parts/${id}`}>{words.change}<span class="govuk-visually-hidden">{words.of(asks)}</span></a>
        {!isFirst && <Deed deed="up" section={section} />}
        {!isLast && <Deed deed="down" section={section} />}
        {!why && <Deed deed="hide" section={section} />}
      </p>
    </li>
  )
}

const Deed = ({ deed, section: { id, asks } }: { readonly deed: 'up' | 'down' | 'hide' | 'bring'; readonly section: Section }) => (
  <button class="link-button" type="submit" name="do" value={`${deed}.${id}`}>{words[deed]}<span class="govuk-visually-hidden">{words.of(asks)}</span></button>
)
