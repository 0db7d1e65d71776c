import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface Breadcrumb {
  readonly text: Content
  /** Absent for the page that the reader is on. */
  readonly href?: string | undefined
  readonly attributes?: Attributes
}

export interface BreadcrumbsProps {
  readonly items: readonly Breadcrumb[]
  readonly label?: string
  readonly collapseOnMobile?: boolean
  readonly classes?: string | undefined
  readonly attributes?: Attributes
}

/** Where this page is, from the first page down. */
export function Breadcrumbs({ items, label = 'Breadcrumb', collapseOnMobile, classes, attributes }: BreadcrumbsProps) {
  return (
    <nav class={classNames('govuk-breadcrumbs', classes, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')} {...attributes} aria-label={label}>
      <ol class="govuk-breadcrumbs__list">
        {items.map(item => item.href
          ? <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>{item.text}</a></li>
          : <li class="govuk-breadcrumbs__list-item" aria-current="page">{item.text}</li>)}
      </ol>
    </nav>
  )
}
