import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'

/** One radio or one checkbox. */
export interface Choice {
  readonly value: string | number
  readonly text: Content
  readonly hint?: Content
  readonly id?: string | undefined
  /** Comes before the group's own value. */
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Asked further when this one is chosen. Always there without script. */
  readonly conditional?: Content
  readonly labelClasses?: string | undefined
  readonly labelAttributes?: Attributes
  readonly attributes?: Attributes
}

/** A word such as 'or' between choices. */
export interface Divider { readonly divider: Content }

interface ChoiceItemProps {
  readonly kind: 'radios' | 'checkboxes'
  readonly id: string
  readonly name: string
  readonly choice: Choice
  readonly checked: boolean
  readonly describedBy?: string | undefined
  readonly behaviour?: string | undefined
}

/** The control, its label, its hint and what is asked further. */
export function ChoiceItem({ kind, id, name, choice, checked, describedBy, behaviour }: ChoiceItemProps) {
  const hintId = choice.hint ? `${id}-item-hint` : undefined
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`} id={id} name={name} type={kind === 'radios' ? 'radio' : 'checkbox'} value={choice.value}
          checked={checked} disabled={choice.disabled} data-aria-controls={choice.conditional ? `conditional-${id}` : undefined} data-behaviour={behaviour}
          aria-describedby={classNames(describedBy, hintId) || undefined} {...choice.attributes}
        />
        <Label for={id} classes={classNames(`govuk-${kind}__label`, choice.labelClasses)} attributes={choice.labelAttributes}>{choice.text}</Label>
        {choice.hint && <Hint id={hintId} classes={`govuk-${kind}__hint`}>{choice.hint}</Hint>}
      </div>
      {choice.conditional && (
        <div class={classNames(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)} id={`conditional-${id}`}>{choice.conditional}</div>
      )}
    </>
  )
}

/** The first choice has no number, so that an error summary can lead to it. */
export const choiceId = (prefix: string, index: number): string => (index === 0 ? prefix : `${prefix}-${index + 1}`)
