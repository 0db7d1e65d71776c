import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface TagProps {
  /** For example `govuk-tag--grey`. */
  readonly classes?: string | undefined
  readonly attributes?: Attributes
  readonly children: Content
}

/** How far something has come. Never put on a child. */
export function Tag({ classes, attributes, children }: TagProps) {
  return <strong class={classNames('govuk-tag', classes)} {...attributes}>{children}</strong>
}
