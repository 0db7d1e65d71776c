import type { GlossaryTerm } from '../../store/glossary.ts'
import { Button } from '../parts/button.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { Textarea } from '../parts/textarea.tsx'
import type { WordProblems, WordTyped } from './form.ts'
import { administrationWords } from './words.ts'

interface Frame {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
}

export interface GlossaryView extends Frame {
  /** The words of this page of the list. */
  readonly terms: readonly GlossaryTerm[]
  /** How many there are in all, or with the letters looked for. */
  readonly total: number
  readonly page: number
  readonly pageSize: number
  /** Letters looked for; empty for none. */
  readonly find: string
  /** A key for each form: one word sent twice is written once. */
  readonly newKey: () => string
  /** What was typed and could not be taken yet. */
  readonly unkept?: { readonly typed: WordTyped; readonly problems: WordProblems } | undefined
  /** What was just done, in a sentence. */
  readonly done?: string | undefined
}

/** The words in force, each with its meaning to a child and since when; ways to change, add and take out. */
export function GlossaryPage({ terms, total, page, pageSize, find, newKey, unkept, done, ...frame }: GlossaryView) {
  const words = administrationWords.glossary
  const problems = Object.entries(unkept?.problems ?? {})
  const banner = problems.length > 0
    ? <ErrorSummary title={words.problem} errors={problems.map(([field, text]) => ({ text, href: `#${fieldId(field, unkept?.typed.id)}` }))} />
    : done && <NotificationBanner type="success" title="Done">{done}</NotificationBanner>
  const adding = unkept && unkept.typed.id === undefined ? unkept : undefined
  return (
    <Page title={words.title} banner={banner} hasErrors={problems.length > 0} {...frame}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.lead}</p>
      <p><a href="/words/own">{words.toOwn}</a></p>
      <Details summary={words.add} open={adding !== undefined || (total === 0 && find === '')}>
        <form method="post" action="/words" noValidate>
          <input type="hidden" name="key" value={newKey()} />
          <Input name="term" id={fieldId('term', undefined)} label={words.word} value={adding?.typed.term} error={adding?.problems.term} autocomplete="off" classes="govuk-input--width-20" />
          <Textarea name="meaning" id={fieldId('meaning', undefined)} label={words.meaning} hint={words.meaningHint} value={adding?.typed.meaning} error={adding?.problems.meaning} rows={3} spellcheck />
          <Button>{words.addButton}</Button>
        </form>
      </Details>
      {(total > pageSize || find !== '') && <Find find={find} />}
      <p>{total > 0 ? words.count(total) : find === '' ? words.empty : words.noneFound}</p>
      {terms.map(term => <Term term={term} newKey={newKey} unkept={unkept?.typed.id === term.id ? unkept : undefined} />)}
      <PageLinks page={page} total={total} size={pageSize} hrefOf={to => `/words?page=${to}${find === '' ? '' : `&find=${encodeURIComponent(find)}`}`} label={words.pages} />
    </Page>
  )
}

function Find({ find }: Pick<GlossaryView, 'find'>) {
  const words = administrationWords.glossary
  return (
    <form method="get" action="/words">
      <Input name="find" label={words.find} value={find} type="search" autocomplete="off" classes="govuk-input--width-20" />
      <div class="govuk-button-group">
        <Button classes="govuk-button--secondary">{words.findButton}</Button>
        {find !== '' && <a href="/words">{words.all}</a>}
      </div>
    </form>
  )
}

const fieldId = (field: string, termId: string | undefined): string => `${field}-${termId ?? 'new'}`

function Term({ term: { id, term, meaning, from, to }, newKey, unkept }: { readonly term: GlossaryTerm } & Pick<GlossaryView, 'newKey' | 'unkept'>) {
  const words = administrationWords.glossary
  return (
    <section>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{term}</h2>
      <p class="govuk-!-margin-bottom-2">{meaning} <span class="govuk-hint">({to ? words.lastDay(to) : words.since(from)})</span></p>
      {to === null && (
        <Details summary={<>{words.change}<span class="govuk-visually-hidden">: {term}</span></>} open={unkept !== undefined}>
          <form method="post" action="/words" noValidate>
            <input type="hidden" name="key" value={newKey()} />
            <input type="hidden" name="id" value={id} />
            <Textarea name="meaning" id={fieldId('meaning', id)} label={words.meaning} value={unkept?.typed.meaning ?? meaning} error={unkept?.problems.meaning} rows={3} spellcheck />
            <div class="govuk-button-group">
              <Button>{words.save}<span class="govuk-visually-hidden">: {term}</span></Button>
              <Button name="do" value="retire" classes="govuk-button--secondary">{words.retire}<span class="govuk-visually-hidden">: {term}</span></Button>
            </div>
            <p class="govuk-hint">{words.retireHint}</p>
          </form>
        </Details>
      )}
    </section>
  )
}
