import { classNames } from './class-names.ts'
import type { Attributes, Content, Perhaps } from './content.ts'

export interface SummaryAction {
  readonly href: string
  readonly text: Content
  /** Says which one, to those who hear the page: 'Change' + 'date of birth'. */
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes
}

export interface SummaryRow {
  readonly key: Content
  readonly value: Content
  readonly actions?: readonly SummaryAction[] | undefined
  readonly classes?: string | undefined
  readonly keyClasses?: string | undefined
  readonly valueClasses?: string | undefined
  readonly actionsClasses?: string | undefined
}

export interface SummaryCard {
  readonly title?: Content
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  readonly actions?: readonly SummaryAction[] | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes
}

export interface SummaryListProps {
  readonly rows: readonly Perhaps<SummaryRow>[]
  readonly card?: SummaryCard
  readonly classes?: string | undefined
  readonly attributes?: Attributes
}

/** What is known, a line for each. */
export function SummaryList({ rows, card, classes, attributes }: SummaryListProps) {
  const anyHasActions = rows.some(row => (row ? row.actions?.length : 0))
  const list = (
    <dl class={classNames('govuk-summary-list', classes)} {...attributes}>
      {rows.map(row => row && <Row row={row} anyHasActions={anyHasActions} cardTitle={card?.title} />)}
    </dl>
  )
  return card ? <Card card={card}>{list}</Card> : list
}

function Row({ row, anyHasActions, cardTitle }: { readonly row: SummaryRow; readonly anyHasActions: boolean; readonly cardTitle: Content }) {
  const [first, ...more] = row.actions ?? []
  return (
    <div class={classNames('govuk-summary-list__row', anyHasActions && !row.actions && 'govuk-summary-list__row--no-actions', row.classes)}>
      <dt class={classNames('govuk-summary-list__key', row.keyClasses)}>{row.key}</dt>
      <dd class={classNames('govuk-summary-list__value', row.valueClasses)}>{row.value}</dd>
      {first && (
        <dd class={classNames('govuk-summary-list__actions', row.actionsClasses)}>
          {more.length === 0
            ? <Action action={first} cardTitle={cardTitle} />
            : (
              <ul class="govuk-summary-list__actions-list">
                {[first, ...more].map(action => <li class="govuk-summary-list__actions-list-item"><Action action={action} cardTitle={cardTitle} /></li>)}
              </ul>
            )}
        </dd>
      )}
    </div>
  )
}

function Card({ card, children }: { readonly card: SummaryCard; readonly children: Content }) {
  const Heading = `h${card.titleHeadingLevel ?? 2}` as const
  const [first, ...more] = card.actions ?? []
  return (
    <div class={classNames('govuk-summary-card', card.classes)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {card.title && <Heading class="govuk-summary-card__title">{card.title}</Heading>}
        {first && (more.length === 0
          ? <div class="govuk-summary-card__actions"><Action action={first} cardTitle={card.title} /></div>
          : (
            <ul class="govuk-summary-card__actions">
              {[first, ...more].map(action => <li class="govuk-summary-card__action"><Action action={action} cardTitle={card.title} /></li>)}
            </ul>
          ))}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

function Action({ action, cardTitle }: { readonly action: SummaryAction; readonly cardTitle: Content }) {
  return (
    <a class={classNames('govuk-link', action.classes)} href={action.href} {...action.attributes}>
      {action.text}
      {(action.visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  )
}
