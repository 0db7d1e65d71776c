import type { MergeStep } from '../../store/merge-files.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { nameOf } from '../parts/child-name.ts'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { InsetText } from '../parts/inset-text.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { dateInWords } from '../parts/when.ts'
import type { ChooseView } from './view.ts'
import { mergeWords as words } from './words.ts'

interface OfView { readonly view: ChooseView }

/** What was decided about the files of a child, and the way to look at a second one beside this. */
export function ChoosePage({ view }: OfView) {
  const { child, problems } = view
  const wrong = Object.entries(problems)
  const newest = view.steps.filter((step, at, all) => all.findIndex(each => each.fileId === step.fileId) === at)
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav} hasErrors={wrong.length > 0}
      banner={(
        <>
          <BackLink href={`/children/${child.id}`}>{words.back(nameOf(child))}</BackLink>
          {wrong.length > 0 && <ErrorSummary errors={wrong.map(([field, text]) => ({ text, href: `#${field}` }))} />}
          {view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}
        </>
      )}
    >
      <h1 class="govuk-heading-l">{words.heading(nameOf(child))}</h1>
      <p>{words.lead}</p>
      {newest.filter(({ step }) => step === 'proposed').map(step => <InsetText>{words.state.proposed(step.fileName, step.standingName, step.writtenByName, view.local(step.writtenAt).slice(0, 10))}</InsetText>)}
      {newest.filter(({ step }) => step === 'confirmed').map(step => <Joined view={view} step={step} />)}
      {view.others.length === 0 ? <p>{words.nobody}</p> : (
        <>
          <h2 class="govuk-heading-m">{words.choose}</h2>
          <ul class="govuk-list">{view.others.map(other => <li><a href={`/children/${child.id}/same-child/${other.id}`}>{other.name}</a>, {[words.born(other.dateOfBirth), other.isLikely && words.likely].filter(Boolean).join('; ')}</li>)}</ul>
        </>
      )}
      {view.steps.length > 0 && (
        <Details summary={words.history}>
          <ol class="govuk-list govuk-list--spaced" reversed>
            {view.steps.map(step => <li><strong>{step.writtenByName}, {dateInWords(view.local(step.writtenAt).slice(0, 10))}</strong>: {words.and(step.fileName, step.standingName)} {words.steps[step.step]}{step.why && `. ${step.why}`}</li>)}
          </ol>
        </Details>
      )}
    </Page>
  )
}

/** The files that are one, and the way to take them apart with what stays where. */
function Joined({ view, step }: OfView & { readonly step: MergeStep }) {
  const nameOfFile = (id: string) => (id === step.fileId ? step.fileName : step.standingName)
  return (
    <>
      <InsetText>{words.state.confirmed(step.fileName, step.standingName, step.writtenByName, view.local(step.writtenAt).slice(0, 10))}</InsetText>
      <Details summary={words.apart} open={Object.keys(view.problems).length > 0}>
        <p>{words.apartText}</p>
        <ul class="govuk-list govuk-list--bullet">{view.since.filter(({ fileId }) => fileId === step.fileId || fileId === step.standingId).map(({ fileId, records, drafts, others }) => <li>{words.since(nameOfFile(fileId), records, drafts, others)}</li>)}</ul>
        <form id="apart" method="post" action={`/children/${view.child.id}/same-child`} autocomplete="off" noValidate>
          <input type="hidden" name="key" value={view.key} />
          <input type="hidden" name="file" value={step.fileId} />
          <Input name="why" label={words.apartWhy} value={view.typedWhy} error={view.problems['why']} autocomplete="off" />
          <Button classes="govuk-button--secondary">{words.apartButton}</Button>
        </form>
      </Details>
    </>
  )
}
