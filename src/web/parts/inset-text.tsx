import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface InsetTextProps {
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes
  readonly children: Content
}

/** Words set apart from the rest. */
export function InsetText({ id, classes, attributes, children }: InsetTextProps) {
  return <div id={id} class={classNames('govuk-inset-text', classes)} {...attributes}>{children}</div>
}
