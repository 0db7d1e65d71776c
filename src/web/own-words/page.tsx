import type { VocabularyTerm } from '../../guidance/about.ts'
import type { SettledWord } from '../../store/settled-words.ts'
import { Button } from '../parts/button.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { dayInBoxes } from '../parts/day-boxes.ts'
import { Details } from '../parts/details.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Hint } from '../parts/hint.tsx'
import { Input } from '../parts/input.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page, type NavItem, type SignedIn } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { Radios } from '../parts/radios.tsx'
import { Textarea } from '../parts/textarea.tsx'
import type { TypedProblems, WordTyped } from './form.ts'
import { ownWordsWords as words } from './words.ts'

export interface OwnWordsView {
  readonly authority: string
  readonly who: SignedIn
  readonly nav: readonly NavItem[]
  /** Today, ISO date. */
  readonly today: string
  /** The words of this page of the list: those that hold today or are still to come. */
  readonly pack: readonly VocabularyTerm[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  /** Letters looked for; empty for none. */
  readonly find: string
  /** All that was ever said of words, the oldest saying first. */
  readonly said: readonly SettledWord[]
  readonly newKey: () => string
  readonly unkept: { readonly typed: WordTyped; readonly problems: TypedProblems; readonly isNew: boolean } | undefined
  /** What is to be mended in a file that was brought. */
  readonly fileProblems: readonly string[]
  readonly done: string | undefined
}

interface InPage { readonly view: OwnWordsView }

/** The words that the authority has settled, each to be changed from a day on; one more; all of them as a file. */
export function OwnWordsPage({ view }: InPage) {
  const { today, pack, total, page, pageSize, find, unkept, fileProblems } = view
  const adding = unkept?.isNew ? unkept : undefined
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={<Banner view={view} />} hasErrors={unkept !== undefined || fileProblems.length > 0}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p>{words.lead}</p>
      <p><a href="/words">{words.toGlossary}</a></p>
      <Details summary={words.add} open={adding !== undefined || (total === 0 && find === '')}>
        <WordForm view={view} id="new" typed={adding?.typed ?? { term: '', says: 'explain', plain: '', toChild: '', from: dayInBoxes(today, 'from') }} problems={adding?.problems ?? {}} isNew />
      </Details>
      {(total > pageSize || find !== '') && <Find find={find} />}
      <p>{total > 0 ? words.count(total) : find === '' ? words.empty : words.noneFound}</p>
      {pack.map((term, at) => <Term view={view} term={term} id={`word-${at}`} />)}
      <PageLinks page={page} total={total} size={pageSize} hrefOf={to => `/words/own?page=${to}${find === '' ? '' : `&find=${encodeURIComponent(find)}`}`} label={words.pages} />
      <File problem={fileProblems[0]} />
    </Page>
  )
}

function Banner({ view: { unkept, fileProblems, done } }: InPage) {
  if (fileProblems.length > 0) return <ErrorSummary title={words.problem} errors={fileProblems.slice(0, 50).map(text => ({ text, href: '#file' }))} />
  if (unkept) return <ErrorSummary title={words.problem} errors={Object.entries(unkept.problems).map(([field, text]) => ({ text, href: `#${unkept.isNew ? 'new' : 'changed'}-${field}${field === 'from' ? '-day' : ''}` }))} />
  return done ? <NotificationBanner type="success" title="Done">{done}</NotificationBanner> : null
}

function Find({ find }: Pick<OwnWordsView, 'find'>) {
  return (
    <form method="get" action="/words/own">
      <Input name="find" label={words.find} value={find} type="search" autocomplete="off" classes="govuk-input--width-20" />
      <div class="govuk-button-group">
        <Button classes="govuk-button--secondary">{words.findButton}</Button>
        {find !== '' && <a href="/words/own">{words.all}</a>}
      </div>
    </form>
  )
}

function Term({ view, term: { term, is, plain = '', toChild = '', from = '', to }, id }: InPage & { readonly term: VocabularyTerm; readonly id: string }) {
  const said = view.said.filter(each => each.term.toLowerCase() === term.toLowerCase()).toReversed()
  const now = said.find(each => each.from === from)
  const mine = view.unkept && !view.unkept.isNew && view.unkept.typed.term.toLowerCase() === term.toLowerCase() ? view.unkept : undefined
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1" id={id}>{term}</h2>
      <p class="govuk-!-margin-bottom-1">{is === 'fine' ? words.fine : words.explain(plain)}{toChild && <><br />{toChild}</>}</p>
      <p class="govuk-hint govuk-!-margin-bottom-2">{[words.fromTo(from, to, view.today), now?.writtenByName && words.by(now.writtenByName)].filter(Boolean).join(', ')}</p>
      <Details summary={<>{words.change}<span class="govuk-visually-hidden">{words.of(term)}</span></>} open={mine !== undefined}>
        <WordForm view={view} id={mine ? 'changed' : id} typed={mine?.typed ?? { term, says: is, plain, toChild, from: dayInBoxes(view.today, 'from') }} problems={mine?.problems ?? {}} />
        {said.length > 1 && (
          <>
            <h3 class="govuk-heading-s">{words.before}</h3>
            <ul class="govuk-list govuk-list--bullet">
              {said.filter(each => each !== now).map(each => <li>{words.fromTo(each.from, undefined, view.today)}: {each.says === 'ended' ? words.ended : each.says === 'fine' ? words.fine : each.plain}, {words.by(each.writtenByName)}</li>)}
            </ul>
          </>
        )}
      </Details>
    </section>
  )
}

interface WordFormProps extends InPage { readonly id: string; readonly typed: WordTyped; readonly problems: TypedProblems; readonly isNew?: true }

function WordForm({ view, id, typed, problems, isNew }: WordFormProps) {
  return (
    <form method="post" action="/words/own" noValidate>
      <input type="hidden" name="key" value={view.newKey()} />
      {isNew
        ? <><input type="hidden" name="new" value="yes" /><Input name="term" id={`${id}-term`} label={words.term} hint={words.termHint} value={typed.term} error={problems.term} autocomplete="off" classes="govuk-input--width-20" /></>
        : <input type="hidden" name="term" value={typed.term} />}
      <Radios name="says" idPrefix={`${id}-says`} legend={words.says} value={typed.says === 'fine' ? 'fine' : 'explain'} classes="govuk-radios--small" items={(['explain', 'fine'] as const).map(value => ({ value, text: words.saysItems[value] }))} />
      <Input name="plain" id={`${id}-plain`} label={words.plain} hint={words.plainHint} value={typed.plain} error={problems.plain} autocomplete="off" />
      <Textarea name="toChild" id={`${id}-toChild`} label={words.toChild} hint={words.toChildHint} value={typed.toChild} error={problems.toChild} rows={2} />
      <DateInput id={`${id}-from`} namePrefix="from" legend={words.from} values={typed.from} error={problems.from} />
      <div class="govuk-button-group">
        <Button>{isNew ? words.addButton : words.save}</Button>
        {!isNew && <Button name="do" value="end" classes="govuk-button--secondary">{words.end}</Button>}
      </div>
    </form>
  )
}

const File = ({ problem }: { readonly problem: string | undefined }) => (
  <section aria-labelledby="as-file">
    <h2 class="govuk-heading-m" id="as-file">{words.file}</h2>
    <p>{words.fileLead}</p>
    <p><a href="/words/own/pack">{words.giveOut}</a></p>
    <form method="post" action="/words/own/pack" encType="multipart/form-data" noValidate>
      <div class={problem ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
        <label class="govuk-label" for="file">{words.takeIn}</label>
        <Hint id="file-hint">{words.takeInHint}</Hint>
        {problem && <ErrorMessage id="file-error">{problem}</ErrorMessage>}
        <input class="govuk-file-upload" type="file" id="file" name="file" accept=".json,application/json" aria-describedby={problem ? 'file-hint file-error' : 'file-hint'} />
      </div>
      <Button classes="govuk-button--secondary">{words.takeInButton}</Button>
    </form>
  </section>
)
