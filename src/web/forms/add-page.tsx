import { ownPassages } from '../../domain/own-parts.ts'
import type { EditionProblem } from '../../domain/read-edition.ts'
import { BackLink } from '../parts/back-link.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { Box, type BoxesView } from './box.tsx'
import type { Frame } from './frame.ts'
import type { Typed } from './part-form.ts'
import type { FormSeen } from './seen.ts'
import { formWords, wordingWords as words } from './words.ts'

export interface AddView extends Frame {
  readonly seen: FormSeen
  readonly typed: Typed
  readonly problems: readonly EditionProblem[]
}

/** A part of the authority's own: to whom it is, what it is, what is asked. */
export function AddPage({ view }: { readonly view: AddView }) {
  const { seen, typed, problems } = view
  const boxes: BoxesView = { at: 'new', problems }
  const page = `/forms/${seen.shipped.code}`
  const usual = seen.laid.toChild === 'no' ? 'professionals' : 'child'
  const errorOf = (name: string) => problems.find(({ at }) => at === `new.${name}`)?.says
  return (
    <Page title={words.addTitle} authority={view.authority} who={view.who} nav={view.nav} banner={problems.length > 0 ? <ErrorSummary title={formWords.begin} errors={problems.map(({ at, says }) => ({ text: says, href: `#${at}` }))} /> : undefined} hasErrors={problems.length > 0}>
      <BackLink href={page}>{formWords.backToForm}</BackLink>
      <h1 class="govuk-heading-l">{words.addTitle}</h1>
      <form method="post" action={`${page}/add`} noValidate>
        <input type="hidden" name="key" value={view.key} />
        <Radios name="to" idPrefix="new.to" legend={words.addTo} hint={words.addToHint} value={typed['to'] ?? usual} items={(['child', 'professionals'] as const).map(value => ({ value, text: formWords.to[value] }))} />
        <Radios name="passage" idPrefix="new.passage" legend={words.addWhat} value={typed['passage'] ?? 'text'} error={errorOf('passage')} items={ownPassages('child').map(value => ({ value, text: words.passages[value] }))} />
        <Box view={boxes} name="asks" label={words.asks} hint={words.asksHint} value={typed['asks'] ?? ''} />
        <Box view={boxes} name="heading" label={words.heading} value={typed['heading'] ?? ''} />
        <button class="govuk-button" type="submit">{words.addButton}</button>
      </form>
    </Page>
  )
}
