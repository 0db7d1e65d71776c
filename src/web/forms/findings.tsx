import type { FormFinding } from '../../domain/form-findings.ts'
import { publishWords as words } from './words.ts'

/** What the engine asks about in wording that a child may read; nothing where it asks nothing. */
export function FindingsOf({ findings }: { readonly findings: readonly FormFinding[] }) {
  if (findings.length === 0) return null
  return (
    <section class="form-findings" aria-labelledby="form-findings">
      <h2 class="govuk-heading-m" id="form-findings">{words.findings}</h2>
      <p class="govuk-hint">{words.findingsHint}</p>
      <ul class="govuk-list govuk-list--bullet">
        {findings.map(({ text, finding }) => <li>‘{text}’: {finding.message}</li>)}
      </ul>
    </section>
  )
}
