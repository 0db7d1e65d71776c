import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface DetailsProps {
  readonly summary: Content
  readonly id?: string | undefined
  readonly open?: boolean
  readonly classes?: string | undefined
  readonly attributes?: Attributes
  readonly children?: Content
}

/** More words for those who want them. */
export function Details({ summary, id, open, classes, attributes, children }: DetailsProps) {
  return (
    <details id={id} class={classNames('govuk-details', classes)} {...attributes} open={open}>
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{summary}</span></summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
