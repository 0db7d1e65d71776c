import { classNames } from '../parts/class-names.ts'
import type { Content } from '../parts/content.ts'
import { mapWords as words } from './words.ts'

/** Where a drawing stands that may be wider than the page: it is moved sideways, by hand or with the keyboard. */
export function MapFrame({ label, around, children }: { readonly label: string; readonly around?: boolean; readonly children: Content }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section class={classNames('map__frame', around && 'map__frame--around')} aria-label={label} tabIndex={0}>{children}</section>
      <p class="govuk-hint map__hint no-print">{words.scroll}</p>
    </>
  )
}
