import { beginningsAfterCuts } from '../../guidance/text/cuts.ts'
import { classNames } from '../parts/class-names.ts'
import { Details } from '../parts/details.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import type { Asked, AskedFinding } from './asked.ts'
import { severalWords } from './several-words.ts'
import { findingWords as words } from './words.ts'

export interface FindingsProps {
  readonly asked: Asked
  /** The form whose fields the buttons save. */
  readonly formId: string
  /** Kept with nothing said why: asked again, at the finding itself. */
  readonly unreasoned?: { readonly rule: string; readonly quote: string } | undefined
}

const shownAtOnce = 5

/** Of a very long text not every finding is sent at once: more come up as these are done. */
const mostListed = 100

/** What is worth another look, what is not there yet, and how it reads: the list that a writer gets without script. */
export function Findings({ asked, formId, unreasoned }: FindingsProps) {
  const one = (finding: AskedFinding, at: number) => (
    <FindingItem finding={finding} at={at} formId={formId} isUnreasoned={unreasoned !== undefined && unreasoned.rule === finding.rule && unreasoned.quote === finding.quote} />
  )
  const more = asked.findings.slice(shownAtOnce, mostListed)
  const left = asked.findings.length - shownAtOnce - more.length
  return (
    <>
      {asked.findings.length === 0 && asked.missing.length === 0 && <p>{words.nothing}</p>}
      {asked.findings.length > 0 && <ul class="findings">{asked.findings.slice(0, shownAtOnce).map(one)}</ul>}
      {more.length > 0 && (
        <Details summary={words.more(asked.findings.length - shownAtOnce)} open={more.some(finding => finding.rule === unreasoned?.rule && finding.quote === unreasoned.quote)}>
          <ul class="findings">{more.map((finding, at) => one(finding, at + shownAtOnce))}</ul>
          {left > 0 && <p>{words.left(left)}</p>}
        </Details>
      )}
      <Missing asked={asked} />
      <Reading asked={asked} />
      <Meant asked={asked} formId={formId} />
    </>
  )
}

interface FindingItemProps { readonly finding: AskedFinding; readonly at: number; readonly formId: string; readonly isUnreasoned: boolean }

function FindingItem({ finding, at, formId, isUnreasoned }: FindingItemProps) {
  const { rule, quote, place, canTake, readers, entry } = finding
  const reasonId = `reason-${at}`
  return (
    <li class={classNames('finding', `finding--${finding.certainty}`)} data-rule={rule}>
      <p class="finding__words"><a href={`#${place.key}`}>“{short(quote)}”<span class="govuk-visually-hidden"> – {words.goTo}</span></a></p>
      {readers && <p class="finding__whose">{severalWords.inRecordOf(readers.map(({ name }) => name))}</p>}
      <p>{finding.message}</p>
      <p class="finding__why">{finding.because}</p>
      <div class="finding__actions">
        {canTake && finding.instead.slice(0, 3).map(replacement => (
          <button class="finding__better" type="submit" form={formId} name="do" value={`take.${JSON.stringify({ ...place, quote, replacement })}`}>
            {replacement === '' ? words.leaveOut : words.take(replacement)}
          </button>
        ))}
        {entry !== undefined && readers?.map(({ childId, name }) => <button class="finding__better" type="submit" form={formId} name="do" value={`differ.${childId}.${entry}`}>{severalWords.differ(name)}</button>)}
        <details class="finding__meant" open={isUnreasoned}>
          <summary>{words.meant}<span class="govuk-visually-hidden">: {short(quote)}</span></summary>
          <label class="govuk-label" for={reasonId}>{words.reason}</label>
          {isUnreasoned && <ErrorMessage id={`${reasonId}-error`}>{words.noReason}</ErrorMessage>}
          <input class="govuk-input" id={reasonId} name={reasonId} form={formId} autocomplete="off" spellcheck={false} maxLength={500} aria-describedby={isUnreasoned ? `${reasonId}-error` : undefined} />
          <button class="finding__better" type="submit" form={formId} name="do" value={`meant.${JSON.stringify({ ...place, rule, quote, reason: reasonId })}`}>{words.keep}</button>
        </details>
      </div>
    </li>
  )
}

function Missing({ asked: { missing } }: { readonly asked: Asked }) {
  if (missing.length === 0) return null
  return (
    <section aria-labelledby="missing-heading">
      <h3 class="govuk-heading-s" id="missing-heading">{words.missing}</h3>
      <ul class="findings">{missing.map(each => <li class="finding"><p class="finding__words">{each.asks}</p><p class="finding__why">{each.because}</p></li>)}</ul>
    </section>
  )
}

function Reading({ asked: { reading } }: { readonly asked: Asked }) {
  const { hardWords, longSentences } = reading
  return (
    <section aria-labelledby="reading-heading">
      <h3 class="govuk-heading-s" id="reading-heading">{words.reading}</h3>
      <p>{words.bands[reading.band]}</p>
      {hardWords.length > 0 && (
        <Details summary={words.hardWords(hardWords.length)}>
          <ul class="govuk-list govuk-list--bullet">{hardWords.slice(0, 100).map(word => <li>{word.quote}{word.instead.length > 0 && ` – ${word.instead.join(', ')}`}</li>)}</ul>
        </Details>
      )}
      {longSentences.length > 0 && (
        <Details summary={words.longSentences(longSentences.length)}>
          <ul class="govuk-list govuk-list--bullet">{longSentences.slice(0, 100).map(sentence => <li>{short(sentence.quote)} ({words.wordCount(sentence.words)}){words.cuts(beginningsAfterCuts(sentence))}</li>)}</ul>
        </Details>
      )}
    </section>
  )
}

function Meant({ asked: { meant }, formId }: { readonly asked: Asked; readonly formId: string }) {
  if (meant.length === 0) return null
  return (
    <section aria-labelledby="meant-heading">
      <h3 class="govuk-heading-s" id="meant-heading">{words.youMeant}</h3>
      <ul class="findings">
        {meant.map(({ key, quote, reason }) => (
          <li class="finding">
            <p class="finding__words">“{short(quote)}”</p>
            <p class="finding__why">{reason}</p>
            <div class="finding__actions"><button class="link-button" type="submit" form={formId} name="do" value={`not-meant.${key}`}>{words.undo}<span class="govuk-visually-hidden">: {short(quote)}</span></button></div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Enough of a long quotation to know it again. */
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 160).trimEnd()} …` : text)
