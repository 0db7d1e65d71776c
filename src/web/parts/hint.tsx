import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface HintProps {
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children: Content
}

/** Help with a question, said before it is answered. */
export function Hint({ id, classes, attributes, children }: HintProps) {
  return <div id={id} class={classNames('govuk-hint', classes)} {...attributes}>{children}</div>
}
