import { classNames } from './class-names.ts'
import type { Attributes, Content } from './content.ts'

export interface NotificationBannerProps {
  /** `success`: something was just done, and is read out at once. */
  readonly type?: 'success' | undefined
  readonly title?: Content
  readonly titleId?: string
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  readonly role?: 'alert' | 'region' | 'banner'
  readonly disableAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes
  /** Plain text is set as a heading; JSX stands as it is. */
  readonly children: Content
}

/** Something that the reader should know besides what the page is about. */
export function NotificationBanner({
  type, title = type === 'success' ? 'Success' : 'Important', titleId = 'govuk-notification-banner-title', titleHeadingLevel = 2,
  role = type === 'success' ? 'alert' : 'region', disableAutoFocus, classes, attributes, children,
}: NotificationBannerProps) {
  const Heading = `h${titleHeadingLevel}` as const
  return (
    <div
      class={classNames('govuk-notification-banner', type === 'success' && 'govuk-notification-banner--success', classes)} role={role} aria-labelledby={titleId}
      data-module="govuk-notification-banner" data-disable-auto-focus={disableAutoFocus?.toString()} {...attributes}
    >
      <div class="govuk-notification-banner__header"><Heading class="govuk-notification-banner__title" id={titleId}>{title}</Heading></div>
      <div class="govuk-notification-banner__content">
        {typeof children === 'string' ? <p class="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  )
}
