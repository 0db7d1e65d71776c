import { type Choice, ChoiceItem, choiceId, type Divider } from './choice.tsx'
import { classNames } from './class-names.ts'
import type { Perhaps } from './content.ts'
import { ControlGroup, type Group } from './form-group.tsx'

export interface RadiosProps extends Group {
  readonly name: string
  /** The name, when absent. */
  readonly idPrefix?: string | undefined
  readonly items: readonly Perhaps<Choice | Divider>[]
  /** The value of the chosen one. */
  readonly value?: string | number | undefined
}

/** One of a few, all in sight. */
export function Radios({ name, idPrefix = name, items, value, ...group }: RadiosProps) {
  return (
    <ControlGroup id={idPrefix} group={group}>
      <div class={classNames('govuk-radios', group.classes)} {...group.attributes} data-module="govuk-radios">
        {items.map((item, index) => {
          if (!item) return null
          if ('divider' in item) return <div class="govuk-radios__divider">{item.divider}</div>
          const checked = item.checked ?? (value !== undefined && String(item.value) === String(value))
          return <ChoiceItem kind="radios" id={item.id ?? choiceId(idPrefix, index)} name={name} choice={item} checked={checked} />
        })}
      </div>
    </ControlGroup>
  )
}
