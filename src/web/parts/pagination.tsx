import { classNames } from './class-names.ts'
import type { Attributes, Content, Perhaps } from './content.ts'

export interface PageLink {
  readonly href: string
  readonly text?: Content
  /** What is there: the title of the next part. */
  readonly label?: Content
  readonly attributes?: Attributes
}

export interface PageNumber {
  readonly number: number | string
  readonly href: string
  readonly current?: boolean | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly attributes?: Attributes
}

export interface PaginationProps {
  readonly previous?: PageLink | undefined
  readonly next?: PageLink | undefined
  readonly items?: readonly Perhaps<PageNumber | { readonly ellipsis: true }>[] | undefined
  readonly landmarkLabel?: string
  readonly classes?: string | undefined
  readonly attributes?: Attributes
}

/** To the pages before and after this one. */
export function Pagination({ previous, next, items, landmarkLabel = 'Pagination', classes, attributes }: PaginationProps) {
  const block = !items && Boolean(previous ?? next)
  return (
    <nav class={classNames('govuk-pagination', block && 'govuk-pagination--block', classes)} aria-label={landmarkLabel} {...attributes}>
      {previous && <ArrowLink link={previous} way="prev" block={block} />}
      {items && <ul class="govuk-pagination__list">{items.map(item => item && <NumberItem item={item} />)}</ul>}
      {next && <ArrowLink link={next} way="next" block={block} />}
    </nav>
  )
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}
const words = { prev: 'Previous', next: 'Next' }

function ArrowLink({ link, way, block }: { readonly link: PageLink; readonly way: 'prev' | 'next'; readonly block: boolean }) {
  const arrow = (
    <svg class={`govuk-pagination__icon govuk-pagination__icon--${way}`} xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
      <path d={arrows[way]} />
    </svg>
  )
  return (
    <div class={`govuk-pagination__${way}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={way} {...link.attributes}>
        {(block || way === 'prev') && arrow}
        <span class={classNames('govuk-pagination__link-title', block && !link.label && 'govuk-pagination__link-title--decorated')}>
          {link.text ?? <>{words[way]}<span class="govuk-visually-hidden"> page</span></>}
        </span>
        {link.label && block && <>{' '}<span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">{link.label}</span></>}
        {!block && way === 'next' && arrow}
      </a>
    </div>
  )
}

function NumberItem({ item }: { readonly item: PageNumber | { readonly ellipsis: true } }) {
  if ('ellipsis' in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  return (
    <li class={classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link" href={item.href} aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined} {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  )
}
