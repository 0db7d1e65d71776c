import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface SkipLinkProps {
  readonly href?: string
  readonly classes?: string | undefined
  readonly attributes?: Attributes
  readonly children: Content
}

/** For those who come by keyboard: past the top of the page to what it is about. */
export function SkipLink({ href = '#content', classes, attributes, children }: SkipLinkProps) {
  return <a href={href} class={classNames('govuk-skip-link', classes)} {...attributes} data-module="govuk-skip-link">{children}</a>
}
