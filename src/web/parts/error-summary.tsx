import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface ErrorSummaryItem {
  readonly text: Content
  /** To the field: `#its-id`. */
  readonly href?: string | undefined
  readonly attributes?: Attributes
}

export interface ErrorSummaryProps {
  readonly title?: Content
  readonly description?: Content
  readonly errors?: readonly ErrorSummaryItem[]
  readonly disableAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes
}

/** All that is to be mended, at the top of the page, each leading to its place. */
export function ErrorSummary({ title = 'Something here needs another look', description, errors = [], disableAutoFocus, classes, attributes }: ErrorSummaryProps) {
  return (
    <div class={classNames('govuk-error-summary', classes)} data-disable-auto-focus={disableAutoFocus?.toString()} {...attributes} data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map(error => <li>{error.href ? <a href={error.href} {...error.attributes}>{error.text}</a> : error.text}</li>)}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
