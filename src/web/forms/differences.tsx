import type { FormDifference } from '../../domain/compare-forms.ts'
import { publishWords as words } from './words.ts'

interface DifferencesProps {
  readonly caption: string
  readonly differences: readonly FormDifference[]
}

/** What is otherwise, wording by wording: where, what it was, what it is. */
export function Differences({ caption, differences }: DifferencesProps) {
  if (differences.length === 0) return null
  return (
    <section aria-label={caption}>
      <h2 class="govuk-heading-m">{caption}</h2>
      <ul class="form-differences">
        {differences.map(({ where, what, was, now }) => (
          <li class="form-differences__one">
            <p class="govuk-!-margin-bottom-1"><strong>{where}</strong>: {what}</p>
            <p class="govuk-!-margin-bottom-1">{words.was}: {was ? <del>{was}</del> : <em>{words.notThere}</em>}</p>
            <p class="govuk-!-margin-bottom-0">{words.now}: {now ? <ins>{now}</ins> : <em>{words.notThere}</em>}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
