import { classNames } from './class-names.ts'
import type { Attributes, Perhaps } from './content.ts'
import { describedByOf, type Field, FieldGroup } from './form-group.tsx'

export interface SelectItem {
  readonly text: string
  /** The text, when absent. */
  readonly value?: string | number | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes
}

export interface SelectProps extends Field {
  readonly items: readonly Perhaps<SelectItem>[]
  /** The value of the chosen item; an item's own `selected` comes before it. */
  readonly value?: string | number | undefined
}

/** One of many, out of a list that opens. Radios are kinder when there are few. */
export function Select({ items, value, ...field }: SelectProps) {
  const id = field.id ?? field.name
  return (
    <FieldGroup field={field}>
      <select
        class={classNames('govuk-select', field.classes, field.error && 'govuk-select--error')} id={id} name={field.name} disabled={field.disabled}
        aria-describedby={describedByOf(id, field)} {...field.attributes}
      >
        {items.map(item => item && (
          <option
            value={item.value} selected={item.selected ?? (value !== undefined && String(item.value ?? item.text) === String(value))}
            disabled={item.disabled} {...item.attributes}
          >
            {item.text}
          </option>
        ))}
      </select>
    </FieldGroup>
  )
}
