import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface WarningTextProps {
  readonly iconFallbackText?: string
  readonly classes?: string | undefined
  readonly attributes?: Attributes
  readonly children: Content
}

/** What cannot be taken back, or could put someone in danger. */
export function WarningText({ iconFallbackText = 'Warning', classes, attributes, children }: WarningTextProps) {
  return (
    <div class={classNames('govuk-warning-text', classes)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">!</span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconFallbackText}</span> {children}
      </strong>
    </div>
  )
}
