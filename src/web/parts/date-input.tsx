import { classNames } from './class-names.ts'
import type { Attributes, Perhaps } from './content.ts'
import { ControlGroup, type Group } from './form-group.tsx'
import { Input, type TextBox } from './input.tsx'

/** One box of a date. */
export interface DatePart extends Pick<TextBox, 'value' | 'autocomplete' | 'pattern' | 'inputmode'> {
  /** `day`, `month`, `year` or a name that ends so. */
  readonly name: string
  readonly id?: string | undefined
  /** The name with a capital letter, when absent. */
  readonly label?: string | undefined
  /** True: this box needs mending. False: it does not, though the date does. */
  readonly error?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes
}

export interface DateInputProps extends Group {
  readonly id: string
  /** `dob` makes the boxes `dob-day`, `dob-month` and `dob-year`. */
  readonly namePrefix?: string | undefined
  readonly items?: readonly Perhaps<DatePart>[]
  /** By the full name of the box. */
  readonly values?: Readonly<Record<string, string | number | undefined>>
}

const wholeDate: readonly DatePart[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }]

/** A date that the person knows, in three boxes. */
export function DateInput({ id, namePrefix, items = wholeDate, values = {}, ...group }: DateInputProps) {
  const saysWhere = items.some(item => item && (item.error || item.classes?.includes('govuk-input--error')))
  return (
    <ControlGroup id={id} group={group} role="group">
      <div class={classNames('govuk-date-input', group.classes)} {...group.attributes} id={id}>
        {items.map(item => {
          if (!item) return null
          const name = namePrefix ? `${namePrefix}-${item.name}` : item.name
          const wrong = item.error ?? (Boolean(group.error) && !saysWhere)
          return (
            <div class="govuk-date-input__item">
              <Input
                name={name} id={item.id ?? `${id}-${item.name}`} label={item.label ?? capitalised(item.name)} labelClasses="govuk-date-input__label"
                classes={classNames('govuk-date-input__input', boxClasses(item, wrong))} value={item.value ?? values[name]} type="text"
                inputmode={item.inputmode ?? 'numeric'} autocomplete={item.autocomplete} pattern={item.pattern} attributes={item.attributes}
              />
            </div>
          )
        })}
      </div>
    </ControlGroup>
  )
}

function boxClasses({ name, classes = '' }: DatePart, wrong: boolean): string {
  return classNames(
    wrong && !classes.includes('govuk-input--error') && 'govuk-input--error',
    !classes.includes('govuk-input--width-') && (name.endsWith('year') ? 'govuk-input--width-4' : 'govuk-input--width-2'),
    classes,
  )
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
