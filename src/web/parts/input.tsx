import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'
import { describedByOf, type Field, FieldGroup } from './form-group.tsx'

/** A few letters before or after the box, such as £. Not read out: the label must say it. */
export interface Affix {
  readonly text: Content
  readonly classes?: string | undefined
  readonly attributes?: Attributes
}

export interface TextBox {
  readonly value?: string | number | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'number' | 'search' | 'url'
  readonly inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'url' | 'text' | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: 'none' | 'off' | 'on' | 'sentences' | 'words' | 'characters' | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
}

export interface InputProps extends Field, TextBox {
  readonly prefix?: Affix
  readonly suffix?: Affix
  readonly wrapperClasses?: string | undefined
  readonly wrapperAttributes?: Attributes
}

/** A question answered in a few words. */
export function Input({ prefix, suffix, wrapperClasses, wrapperAttributes, ...field }: InputProps) {
  const id = field.id ?? field.name
  const attributes: Attributes = { type: field.type ?? 'text', ...field.attributes }
  const box = (
    <input
      class={classNames('govuk-input', field.classes, field.error && 'govuk-input--error')} id={id} name={field.name}
      spellcheck={field.spellcheck} value={field.value} disabled={field.disabled} aria-describedby={describedByOf(id, field)}
      autocomplete={field.autocomplete} autocapitalize={field.autocapitalize} pattern={field.pattern} inputMode={field.inputmode} {...attributes}
    />
  )
  return (
    <FieldGroup field={field}>
      {prefix || suffix
        ? (
          <div class={classNames('govuk-input__wrapper', wrapperClasses)} {...wrapperAttributes}>
            {prefix && <AffixItem affix={prefix} side="prefix" />}
            {box}
            {suffix && <AffixItem affix={suffix} side="suffix" />}
          </div>
        )
        : box}
    </FieldGroup>
  )
}

function AffixItem({ affix, side }: { readonly affix: Affix; readonly side: 'prefix' | 'suffix' }) {
  return <div class={classNames(`govuk-input__${side}`, affix.classes)} aria-hidden="true" {...affix.attributes}>{affix.text}</div>
}
