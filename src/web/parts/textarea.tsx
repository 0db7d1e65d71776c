import { classNames } from './class-names.ts'
import { describedByOf, type Field, FieldGroup } from './form-group.tsx'

export interface TextareaProps extends Field {
  readonly value?: string | undefined
  readonly rows?: number
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
}

/** A question answered at length. */
export function Textarea({ value = '', rows = 5, spellcheck, autocomplete, ...field }: TextareaProps) {
  const id = field.id ?? field.name
  return (
    <FieldGroup field={field}>
      <textarea
        class={classNames('govuk-textarea', field.error && 'govuk-textarea--error', field.classes)} id={id} name={field.name} rows={rows}
        spellcheck={spellcheck} disabled={field.disabled} aria-describedby={describedByOf(id, field)} autocomplete={autocomplete}
        {...field.attributes} value={keepingFirstLine(value)}
      />
    </FieldGroup>
  )
}

/** A browser drops one line break straight after `<textarea>`: a second one saves a text that begins with an empty line. */
const keepingFirstLine = (value: string): string => (/^[\r\n]/.test(value) ? `\n${value}` : value)
