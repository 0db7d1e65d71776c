import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface BackLinkProps {
  readonly href?: string
  readonly classes?: string | undefined
  readonly attributes?: Attributes
  readonly children?: Content
}

/** The way back to the page before, at the top of a page. */
export function BackLink({ href = '#', classes, attributes, children = 'Back' }: BackLinkProps) {
  return <a href={href} class={classNames('govuk-back-link', classes)} {...attributes}>{children}</a>
}
