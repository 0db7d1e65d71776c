import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface ButtonProps {
  /** Makes it a link that looks like a button. Only for going somewhere, never for doing something. */
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset'
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly isStartButton?: boolean
  readonly preventDoubleClick?: boolean | undefined
  /** For example `govuk-button--secondary`. */
  readonly classes?: string | undefined
  readonly attributes?: Attributes
  readonly children: Content
}

/** A button. It says what will happen. */
export function Button({ href, type = 'submit', name, value, id, disabled, isStartButton, preventDoubleClick, classes, attributes, children }: ButtonProps) {
  const common = {
    class: classNames('govuk-button', classes, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...attributes,
    id,
  }
  const words = isStartButton && typeof children === 'object' ? <span>{children}</span> : children
  if (href) return <a href={href} role="button" draggable={false} {...common}>{words}{isStartButton && <StartIcon />}</a>
  return (
    <button
      type={type} value={value} name={name}
      disabled={disabled} aria-disabled={disabled ? 'true' : undefined} data-prevent-double-click={preventDoubleClick?.toString()}
      {...common}
    >
      {words}{isStartButton && <StartIcon />}
    </button>
  )
}

function StartIcon() {
  return (
    <svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
