import { type Choice, ChoiceItem, choiceId, type Divider } from './choice.tsx'
import { classNames } from './class-names.ts'
import type { Perhaps } from './content.ts'
import { ControlGroup, describedByOf, type Group } from './form-group.tsx'

export interface Checkbox extends Choice {
  /** The group's name, when absent. */
  readonly name?: string | undefined
  /** 'None of these': unticks the others where there is script. */
  readonly behaviour?: 'exclusive' | undefined
}

export interface CheckboxesProps extends Group {
  readonly name: string
  /** The name, when absent. */
  readonly idPrefix?: string | undefined
  readonly items: readonly Perhaps<Checkbox | Divider>[]
  /** The values of the ticked ones. */
  readonly values?: readonly (string | number)[]
}

/** As many as apply. */
export function Checkboxes({ name, idPrefix = name, items, values = [], ...group }: CheckboxesProps) {
  const describedBy = group.legend ? undefined : describedByOf(idPrefix, group)
  return (
    <ControlGroup id={idPrefix} group={group}>
      <div class={classNames('govuk-checkboxes', group.classes)} {...group.attributes} data-module="govuk-checkboxes">
        {items.map((item, index) => {
          if (!item) return null
          if ('divider' in item) return <div class="govuk-checkboxes__divider">{item.divider}</div>
          return (
            <ChoiceItem
              kind="checkboxes" id={item.id ?? choiceId(idPrefix, index)} name={item.name ?? name} choice={item}
              checked={item.checked ?? values.some(value => String(value) === String(item.value))} describedBy={describedBy} behaviour={item.behaviour}
            />
          )
        })}
      </div>
    </ControlGroup>
  )
}
