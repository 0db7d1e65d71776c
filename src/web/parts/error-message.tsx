import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface ErrorMessageProps {
  readonly id?: string | undefined
  /** Said before it to those who hear the page; empty for none. */
  readonly visuallyHiddenText?: string
  readonly classes?: string | undefined
  readonly attributes?: Attributes
  readonly children: Content
}

/** What to mend, beside the question that it is about. */
export function ErrorMessage({ id, visuallyHiddenText = 'Error', classes, attributes, children }: ErrorMessageProps) {
  return (
    <p id={id} class={classNames('govuk-error-message', classes)} {...attributes}>
      {visuallyHiddenText && <><span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}</>}
      {children}
    </p>
  )
}
