import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface LabelProps {
  readonly for?: string | undefined
  /** For example `govuk-label--m`. */
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: Content
}

/** The words of a question with one answer. */
export function Label({ for: id, classes, isPageHeading, attributes, children }: LabelProps) {
  if (!children) return null
  const label = <label class={classNames('govuk-label', classes)} {...attributes} for={id}>{children}</label>
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
