import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'
import { ErrorMessage } from './error-message.tsx'
import { Fieldset, type Legend } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'

/** What stands round every question. */
export interface Question {
  readonly hint?: Content
  /** What to mend. Marks the question as one that needs it. */
  readonly error?: Content
  /** Ids of further text that belongs to the question. */
  readonly describedBy?: string | undefined
  readonly formGroupClasses?: string | undefined
}

/** A question with one answer. */
export interface Field extends Question {
  readonly name: string
  /** The name, when absent. */
  readonly id?: string | undefined
  readonly label: Content
  /** For example `govuk-label--m`. */
  readonly labelClasses?: string | undefined
  readonly labelIsPageHeading?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A question with several answers. */
export interface Group extends Question, Legend {
  readonly fieldsetClasses?: string | undefined
  readonly fieldsetAttributes?: Attributes | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The ids for `aria-describedby`: further text, the hint, the error, in the order they are read. */
export const describedByOf = (id: string, { describedBy, hint, error }: Question): string | undefined =>
  classNames(describedBy, hint && `${id}-hint`, error && `${id}-error`) || undefined

/** Label, hint, error and then the control. */
export function FieldGroup({ field, children }: { readonly field: Field; readonly children: Content }) {
  const id = field.id ?? field.name
  return (
    <FormGroup question={field}>
      <Label for={id} classes={field.labelClasses} isPageHeading={field.labelIsPageHeading}>{field.label}</Label>
      <HintAndError id={id} question={field} />
      {children}
    </FormGroup>
  )
}

interface ControlGroupProps { readonly id: string; readonly group: Group; readonly role?: 'group'; readonly children: Content }

/** Legend, hint, error and then the controls; without a legend no fieldset. */
export function ControlGroup({ id, group, role, children }: ControlGroupProps) {
  const inner = <><HintAndError id={id} question={group} />{children}</>
  return (
    <FormGroup question={group}>
      {group.legend
        ? (
          <Fieldset
            legend={group.legend} legendClasses={group.legendClasses} legendIsPageHeading={group.legendIsPageHeading} role={role}
            describedBy={describedByOf(id, group)} classes={group.fieldsetClasses} attributes={group.fieldsetAttributes}
          >
            {inner}
          </Fieldset>
        )
        : inner}
    </FormGroup>
  )
}

function FormGroup({ question, children }: { readonly question: Question; readonly children: Content }) {
  return <div class={classNames('govuk-form-group', question.error && 'govuk-form-group--error', question.formGroupClasses)}>{children}</div>
}

function HintAndError({ id, question: { hint, error } }: { readonly id: string; readonly question: Question }) {
  return (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  )
}
