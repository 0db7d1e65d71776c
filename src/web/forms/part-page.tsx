import { type FieldEdition, isOwnId } from '../../domain/form-edition.ts'
import type { EditionProblem } from '../../domain/read-edition.ts'
import type { Field, Section } from '../../domain/form.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Checkboxes } from '../parts/checkboxes.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Fieldset } from '../parts/fieldset.tsx'
import { Input } from '../parts/input.tsx'
import { Page } from '../parts/page.tsx'
import { Radios } from '../parts/radios.tsx'
import { Select } from '../parts/select.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { Box, type BoxesView } from './box.tsx'
import { FindingsOf } from './findings.tsx'
import type { Frame } from './frame.ts'
import type { Typed } from './part-form.ts'
import type { FormSeen } from './seen.ts'
import { TheirsNow, type Theirs } from './theirs.tsx'
import { formWords, wordingWords as words } from './words.ts'

export interface PartView extends Frame {
  readonly seen: FormSeen
  /** As it stands in the edition that is being written, or as it was typed. */
  readonly section: Section
  readonly ownFields: Readonly<Record<string, FieldEdition>>
  /** What was typed of a question to add. */
  readonly typed: Typed
  readonly problems: readonly EditionProblem[]
  /** The mark of the part as it stood when the page was made. */
  readonly mark: string
  readonly theirs: Theirs | undefined
}

interface InPage { readonly view: PartView }

/** The words of one part: what the writer is asked, what the reader sees, and its questions. */
export function PartPage({ view }: InPage) {
  const { seen, section, problems, mark, theirs, typed } = view
  const boxes: BoxesView = { at: `parts.${section.id}`, problems }
  const page = `/forms/${seen.shipped.code}`
  const banner = theirs ? <TheirsNow theirs={theirs} /> : problems.length > 0 && <ErrorSummary title={formWords.begin} errors={problems.map(({ at, says }) => ({ text: says, href: `#${at}` }))} />
  return (
    <Page title={words.partTitle} authority={view.authority} who={view.who} nav={view.nav} banner={banner || undefined} hasErrors={problems.length > 0}>
      <BackLink href={`${page}#part-${section.id}`}>{formWords.backToForm}</BackLink>
      <h1 class="govuk-heading-l">{words.part(section.asks)}</h1>
      <p class="govuk-hint">{formWords.to[section.to]}.</p>
      <FindingsOf findings={seen.findings.filter(({ at }) => at.startsWith(`parts.${section.id}.`))} />
      <form method="post" action={`${page}/parts/${section.id}`} noValidate>
        <input type="hidden" name="was" value={mark} />
        <Box view={boxes} name="asks" label={words.asks} hint={words.asksHint} value={section.asks} />
        <Box view={boxes} name="hint" label={words.hint} value={section.hint ?? ''} long />
        <Box view={boxes} name="heading" label={section.to === 'child' ? words.headingChild : words.heading} value={section.heading} />
        <Radios name="opensWith" idPrefix={`parts.${section.id}.opensWith`} legend={words.opens} value={section.opensWith} error={errorAt(problems, `parts.${section.id}.opensWith`)} classes="govuk-radios--small"
          items={(['open', 'offered'] as const).map(value => ({ value, text: words.opensItems[value] }))} />
        {section.fields.map((field, at) => <Question view={view} field={field} isOnly={at === 0 && !section.repeats} />)}
        <NotAsked view={view} />
        <Details summary={words.add} open={Object.keys(typed).some(name => name.startsWith('new.') && name !== 'new.kind' && typed[name] !== '')}>
          <Input name="new.label" label={words.newLabel} value={typed['new.label']} autocomplete="off" />
          <Select name="new.kind" label={words.newKind} value={typed['new.kind']} items={Object.entries(words.kinds).map(([value, text]) => ({ value, text }))} />
          <Textarea name="new.choices" label={words.newChoices} value={typed['new.choices']} rows={3} error={errorAt(problems, 'new.choices')} />
          <Input name="new.lead" label={words.lead} hint={words.leadHint} value={typed['new.lead']} autocomplete="off" />
        </Details>
        <button class="govuk-button" type="submit">{formWords.save}</button>
      </form>
    </Page>
  )
}

const errorAt = (problems: readonly EditionProblem[], at: string): string | undefined => problems.find(each => each.at === at)?.says

/** Questions of one's own that are not asked any more, each to be asked again. */
function NotAsked({ view: { section, ownFields } }: InPage) {
  const off = Object.entries(ownFields).filter(([id, { isOff }]) => isOff && !section.fields.some(field => field.id === id))
  return <>{off.map(([id, { label = '' }]) => <Checkboxes name={`fields.${id}.isOff`} idPrefix={`parts.${section.id}.fields.${id}.isOff`} legend={words.question(label)} classes="govuk-checkboxes--small" items={[{ value: 'yes', text: words.isOff, checked: true }]} />)}</>
}

/** The question whose words are those of the part has no words of its own. */
function Question({ view, field, isOnly }: InPage & { readonly field: Field; readonly isOnly: boolean }) {
  const at = `fields.${field.id}`
  const boxes: BoxesView = { at: `parts.${view.section.id}`, problems: view.problems }
  const own = view.ownFields[field.id]
  return (
    <Fieldset legend={words.question(field.label)} legendClasses="govuk-fieldset__legend--m">
      {!isOnly && <Box view={boxes} name={`${at}.label`} label={words.label} value={field.label} />}
      <Details summary={words.more} open={view.problems.some(problem => problem.at.startsWith(`${boxes.at}.${at}.`))}>
        {!isOnly && <Box view={boxes} name={`${at}.hint`} label={words.questionHint} value={field.hint ?? ''} />}
        <Box view={boxes} name={`${at}.lead`} label={words.lead} hint={words.leadHint} value={field.lead} />
        <Box view={boxes} name={`${at}.tail`} label={words.tail} value={field.tail ?? ''} />
        <Box view={boxes} name={`${at}.needed`} label={words.needed} hint={words.neededHint} value={field.needed ?? ''} />
      </Details>
      {(field.choices ?? []).map(({ value, text }) => <Box view={boxes} name={`${at}.choices.${value}`} label={words.choice(text)} value={text} />)}
      {isOwnId(field.id) && field.kind === 'choice' && <Textarea name={`${at}.more`} label={words.moreChoices} rows={2} />}
      {isOwnId(field.id) && <Checkboxes name={`${at}.isOff`} idPrefix={`parts.${view.section.id}.${at}.isOff`} classes="govuk-checkboxes--small" items={[{ value: 'yes', text: words.isOff, checked: own?.isOff === true }]} />}
    </Fieldset>
  )
}
