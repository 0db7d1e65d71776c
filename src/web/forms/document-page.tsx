import type { CatalogueEntry } from '../../domain/catalogue.ts'
import { type DocumentEdition, isOwnId } from '../../domain/form-edition.ts'
import { formOf } from '../../domain/form-of.ts'
import type { EditionProblem } from '../../domain/read-edition.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Checkboxes } from '../parts/checkboxes.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Fieldset } from '../parts/fieldset.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { Box, type BoxesView } from './box.tsx'
import { FindingsOf } from './findings.tsx'
import type { Frame } from './frame.ts'
import type { FormSeen } from './seen.ts'
import { TheirsNow, type Theirs } from './theirs.tsx'
import { formWords, wordingWords as words } from './words.ts'

export interface DocumentView extends Frame {
  readonly seen: FormSeen
  /** As it stands in the edition that is being written, or as it was typed. */
  readonly document: DocumentEdition
  readonly laid: CatalogueEntry
  readonly problems: readonly EditionProblem[]
  readonly mark: string
  readonly theirs: Theirs | undefined
}

interface InPage { readonly view: DocumentView }

/** What holds for the whole document: if it is begun here, its titles, to whom it is, its kinds, by when it is due and who signs it off. */
export function DocumentPage({ view }: InPage) {
  const { seen, document, laid, problems, theirs } = view
  const boxes: BoxesView = { at: 'document', problems }
  const page = `/forms/${seen.shipped.code}`
  const banner = theirs ? <TheirsNow theirs={theirs} /> : problems.length > 0 && <ErrorSummary title={formWords.begin} errors={problems.map(({ at, says }) => ({ text: says, href: `#${at}` }))} />
  return (
    <Page title={words.documentTitle} authority={view.authority} who={view.who} nav={view.nav} banner={banner || undefined} hasErrors={problems.length > 0}>
      <BackLink href={page}>{formWords.backToForm}</BackLink>
      <h1 class="govuk-heading-l">{laid.title}</h1>
      <FindingsOf findings={seen.findings.filter(({ at }) => at.startsWith('document.'))} />
      <form method="post" action={`${page}/document`} noValidate>
        <input type="hidden" name="was" value={view.mark} />
        <Radios name="inUse" idPrefix="document.inUse" legend={words.inUse} value={document.inUse ?? seen.shipped.form !== undefined ? 'yes' : 'no'} classes="govuk-radios--small" items={(['yes', 'no'] as const).map(value => ({ value, text: words.inUseItems[value] }))} />
        <Box view={boxes} name="title" label={words.itsTitle} value={laid.title} />
        <Box view={boxes} name="titleToChild" label={words.titleToChild} value={laid.titleToChild} />
        <Box view={boxes} name="isFor" label={words.isFor} value={laid.isFor} />
        <Mode view={view} />
        <Box view={boxes} name="signsOff" label={words.signsOff} hint={words.signsOffHint} value={formOf(laid).signsOff} />
        <Kinds view={view} />
        <Timescales view={view} />
        <button class="govuk-button" type="submit">{formWords.save}</button>
      </form>
    </Page>
  )
}

/** What the guidance has written to the child is written to the child: an authority can write more to them, not less. */
function Mode({ view: { seen, document, laid, problems } }: InPage) {
  const { toChild } = seen.shipped
  if (toChild === 'full') return <p>{words.alwaysToChild}</p>
  return (
    <>
      <Radios name="toChild" idPrefix="document.toChild" legend={words.mode} value={laid.toChild} error={problems.find(({ at }) => at === 'document.toChild')?.says} classes="govuk-radios--small"
        items={(['full', 'part', 'no'] as const).map(value => (value === 'no' && toChild === 'part' ? undefined : { value, text: words.modeItems[value] }))} />
      <Box view={{ at: 'document', problems }} name="partToChild" label={words.partToChild} hint={words.partToChildHint} value={laid.partToChild ?? document.partToChild ?? ''} />
    </>
  )
}

function Kinds({ view: { seen, document, problems } }: InPage) {
  const boxes: BoxesView = { at: 'document', problems }
  const laid = document.kinds ?? {}
  const kinds = [...formOf(seen.shipped).kinds ?? [], ...Object.keys(laid).filter(isOwnId).map(id => ({ id, label: '', titleToChild: '' }))]
  return (
    <Fieldset legend={words.docKinds} legendClasses="govuk-fieldset__legend--m">
      {kinds.map(({ id, label, titleToChild }) => (
        <Details summary={laid[id]?.label ?? label} open={problems.some(({ at }) => at.startsWith(`document.kinds.${id}.`))}>
          <Box view={boxes} name={`kinds.${id}.label`} label={words.kindLabel} value={laid[id]?.label ?? label} />
          <Box view={boxes} name={`kinds.${id}.titleToChild`} label={words.kindToChild} value={laid[id]?.titleToChild ?? titleToChild} />
          <Checkboxes name={`kinds.${id}.isOff`} idPrefix={`document.kinds.${id}.isOff`} classes="govuk-checkboxes--small" items={[{ value: 'yes', text: words.kindOff, checked: laid[id]?.isOff === true }]} />
        </Details>
      ))}
      <h2 class="govuk-heading-s">{words.newKindOf}</h2>
      <Input name="new.label" label={words.kindLabel} autocomplete="off" />
      <Input name="new.titleToChild" label={words.kindToChild} autocomplete="off" />
    </Fieldset>
  )
}

function Timescales({ view: { laid, problems } }: InPage) {
  const boxes: BoxesView = { at: 'document', problems }
  const { timescales } = formOf(laid)
  const local = timescales.filter(({ weight }) => weight === 'local')
  return (
    <Fieldset legend={words.timescales} legendClasses="govuk-fieldset__legend--m" describedBy="timescales-hint">
      <p class="govuk-hint" id="timescales-hint">{words.timescalesHint}</p>
      <ul class="govuk-list govuk-list--bullet">{timescales.filter(({ weight }) => weight !== 'local').map(({ says, source }) => <li>{says}. <span class="govuk-hint">{source}</span></li>)}</ul>
      {[...local, { says: '', source: '' }].map(({ says, source }, at) => (
        <>
          <Box view={boxes} name={`timescales.${at}.says`} label={words.says} value={says} />
          <Box view={boxes} name={`timescales.${at}.source`} label={words.source} value={source} />
        </>
      ))}
    </Fieldset>
  )
}
