import type { EntryForm, Problems } from '../../domain/entry-form.ts'
import { boxOf } from '../entry-typed.ts'
import { BackLink } from '../parts/back-link.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { peopleWords } from './words.ts'
import { historyWords } from '../parts/history-words.ts'

interface BannerProps {
  readonly back: { readonly href: string; readonly text: string }
  readonly form: EntryForm
  readonly problems: Problems
  /** Somebody else changed it meanwhile. */
  readonly meanwhile?: boolean | undefined
}

/** Above a form: the way back, and all that is to be mended. */
export function FormBanner({ back, form, problems, meanwhile }: BannerProps) {
  const wrong = Object.entries(problems)
  return (
    <>
      <BackLink href={back.href}>{back.text}</BackLink>
      {meanwhile && <ErrorSummary title={historyWords.standsNow} description={peopleWords.correct.meanwhile} />}
      {wrong.length > 0 && <ErrorSummary title={peopleWords.problem} errors={wrong.map(([field, text]) => ({ text, href: `#${boxOf(form, field)}` }))} />}
    </>
  )
}

/** What is to be mended in the reason for a change. */
export function whyProblem(why: string): Problems {
  if (why.trim() === '') return { why: peopleWords.correct.whyMissing }
  return why.length > 1000 ? { why: peopleWords.correct.whyLong } : {}
}
