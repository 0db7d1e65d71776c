import { readFileSync } from 'node:fs'
import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { BackLink } from './back-link.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Button } from './button.tsx'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { Details } from './details.tsx'
import { ErrorMessage } from './error-message.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Fieldset } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import { Input } from './input.tsx'
import { InsetText } from './inset-text.tsx'
import { Label } from './label.tsx'
import { normalisedHtml } from './normalised-html.ts'
import { NotificationBanner } from './notification-banner.tsx'
import { Pagination } from './pagination.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { SkipLink } from './skip-link.tsx'
import { SummaryList } from './summary-list.tsx'
import { Tag } from './tag.tsx'
import { Textarea } from './textarea.tsx'
import { WarningText } from './warning-text.tsx'

/** A fixture's options as Nunjucks takes them: data from outside, read by name. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of each component's options is its own, and every one is compared with what it renders
type Options = any

interface Fixture { readonly name: string; readonly options: Options; readonly html: string }

/** `{ html }` or `{ text }` to what our components take. The HTML of a fixture stands for the JSX that a page would pass. */
const content = (options: Options, html = 'html', text = 'text') => (options?.[html] ? jsxTemplate([options[html]]) : options?.[text])

const question = ({ hint, errorMessage, formGroup, describedBy }: Options) =>
  ({ hint: content(hint), error: content(errorMessage), formGroupClasses: formGroup?.classes, describedBy })

const field = (options: Options) => ({
  ...options,
  ...question(options),
  label: content(options.label), labelClasses: options.label?.classes, labelIsPageHeading: options.label?.isPageHeading,
})

const group = ({ fieldset, ...options }: Options) => ({
  ...options,
  ...question({ ...options, describedBy: fieldset?.describedBy ?? options.describedBy }),
  legend: content(fieldset?.legend), legendClasses: fieldset?.legend?.classes, legendIsPageHeading: fieldset?.legend?.isPageHeading,
  fieldsetClasses: fieldset?.classes, fieldsetAttributes: fieldset?.attributes,
})

const choices = (options: Options) => ({
  ...group(options),
  items: options.items.map((item: Options) => item && (item.divider ? item : {
    ...item, text: content(item), hint: content(item.hint), conditional: content(item.conditional),
    labelClasses: item.label?.classes, labelAttributes: item.label?.attributes,
  })),
})

const withText = (item: Options) => ({ ...item, text: content(item) })

const dateItems = ({ items, day, month, year }: Options) => {
  if (items?.length) return items.map((item: Options) => ({ value: { day, month, year }[item.name as 'day']?.value, ...item }))
  const part = (name: string, given: Options) => given !== false && { name, ...given }
  return [part('day', day), part('month', month), part('year', year)]
}

const affix = (given: Options) => (given?.text || given?.html ? withText(given) : undefined)

const summaryRow = (row: Options) => row && ({
  ...row, key: content(row.key), keyClasses: row.key?.classes, value: content(row.value), valueClasses: row.value?.classes,
  actions: row.actions?.items?.map(withText), actionsClasses: row.actions?.classes,
})

const summaryCard = (card: Options) => card && {
  ...card, title: content(card.title), titleHeadingLevel: card.title?.headingLevel, actions: card.actions?.items?.map(withText),
}

const components: Readonly<Record<string, (options: Options) => VNode>> = {
  'back-link': o => <BackLink {...o}>{content(o)}</BackLink>,
  breadcrumbs: o => <Breadcrumbs {...o} items={o.items.map(withText)} label={o.labelText} />,
  button: o => <Button {...o}>{content(o)}</Button>,
  checkboxes: o => <Checkboxes {...choices(o)} />,
  'date-input': o => <DateInput {...group(o)} items={dateItems(o)} />,
  details: o => <Details {...o} summary={content(o, 'summaryHtml', 'summaryText')}>{content(o)}</Details>,
  'error-message': o => <ErrorMessage {...o}>{content(o)}</ErrorMessage>,
  'error-summary': o => (
    <ErrorSummary {...o} title={content(o, 'titleHtml', 'titleText')} description={content(o, 'descriptionHtml', 'descriptionText')} errors={o.errorList?.map(withText)} />
  ),
  fieldset: o => <Fieldset {...o} legend={content(o.legend)} legendClasses={o.legend?.classes} legendIsPageHeading={o.legend?.isPageHeading}>{content(o)}</Fieldset>,
  hint: o => <Hint {...o}>{content(o)}</Hint>,
  input: o => (
    <Input {...field(o)} prefix={affix(o.prefix)} suffix={affix(o.suffix)} wrapperClasses={o.inputWrapper?.classes} wrapperAttributes={o.inputWrapper?.attributes} />
  ),
  'inset-text': o => <InsetText {...o}>{content(o)}</InsetText>,
  label: o => <Label {...o}>{content(o)}</Label>,
  'notification-banner': o => <NotificationBanner {...o} title={content(o, 'titleHtml', 'titleText')}>{content(o)}</NotificationBanner>,
  pagination: o => {
    const link = (given: Options) => given && { ...given, text: content(given), label: given.labelText }
    return <Pagination {...o} previous={link(o.previous)} next={link(o.next)} items={o.items?.map((item: Options) => item && Object.keys(item).length > 0 && item)} />
  },
  radios: o => <Radios {...choices(o)} />,
  select: o => <Select {...field(o)} items={(o.items ?? []).map((item: Options) => item && { ...item, value: item.value === false ? 'false' : item.value })} />,
  'skip-link': o => <SkipLink {...o}>{content(o)}</SkipLink>,
  'summary-list': o => <SummaryList {...o} rows={o.rows.map(summaryRow)} card={summaryCard(o.card)} />,
  tag: o => <Tag {...o}>{content(o)}</Tag>,
  textarea: o => <Textarea {...field(o)} />,
  'warning-text': o => <WarningText {...o}>{content(o)}</WarningText>,
}

const fixturesOf = (component: string): readonly Fixture[] =>
  JSON.parse(readFileSync(`node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`, 'utf8')).fixtures

describe.each(Object.entries(components))('%s is what GOV.UK Frontend renders', (component, render) => {
  const fixtures = fixturesOf(component)
  test.each(fixtures.map(each => [each.name, each] as const))('%s', (_, { options, html }) => {
    expect(normalisedHtml(renderToString(render(options)))).toBe(normalisedHtml(html))
  })
})

test('every fixture of twenty-two components is compared', () => {
  expect(Object.keys(components)).toHaveLength(22)
  expect(Object.keys(components).flatMap(fixturesOf).length).toBeGreaterThan(450)
})
