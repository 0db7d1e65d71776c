import { Pagination } from './pagination.tsx'

export interface PageLinksProps {
  /** The page that is shown, from 1. */
  readonly page: number
  /** How many entries there are in all, and how many stand on a page. */
  readonly total: number
  readonly size: number
  /** The address of a page. */
  readonly hrefOf: (page: number) => string
  readonly label: string
}

/** To the pages before and after of a long list, and which of how many this is. Nothing when all of it is in sight. */
export function PageLinks({ page, total, size, hrefOf, label }: PageLinksProps) {
  const pages = Math.ceil(total / size)
  if (pages < 2) return null
  return (
    <>
      <p>Page {page} of {pages}</p>
      <Pagination
        landmarkLabel={label}
        previous={page > 1 ? { href: hrefOf(page - 1), text: 'Page before' } : undefined}
        next={page < pages ? { href: hrefOf(page + 1), text: 'Next page' } : undefined}
      />
    </>
  )
}
