import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface Legend {
  /** The words of a question with several answers. */
  readonly legend?: Content
  /** For example `govuk-fieldset__legend--m`. */
  readonly legendClasses?: string | undefined
  readonly legendIsPageHeading?: boolean | undefined
}

export interface FieldsetProps extends Legend {
  readonly describedBy?: string | undefined
  readonly role?: 'group' | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: Content
}

/** Several answers under one question. */
export function Fieldset({ legend, legendClasses, legendIsPageHeading, describedBy, role, classes, attributes, children }: FieldsetProps) {
  return (
    <fieldset class={classNames('govuk-fieldset', classes)} role={role} aria-describedby={describedBy} {...attributes}>
      {legend && (
        <legend class={classNames('govuk-fieldset__legend', legendClasses)}>
          {legendIsPageHeading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {children}
    </fieldset>
  )
}
