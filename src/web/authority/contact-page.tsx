import { contactIn, contactReaders } from '../../domain/contact-words.ts'
import { Button } from '../parts/button.tsx'
import { DateInput } from '../parts/date-input.tsx'
import { Input } from '../parts/input.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { dateInWords } from '../parts/when.ts'
import { Hidden, SettingPage, type Told } from './frame.tsx'
import type { SettingView } from './view.ts'
import { authorityWords } from './words.ts'

const words = authorityWords.contact

const told: Told = value => {
  const contact = contactIn(value)
  return [...contactReaders.map(reader => ({ label: words.readers[reader], value: contact[reader].join('\n') })), { label: words.checked, value: contact.checkedOn === null ? '' : dateInWords(contact.checkedOn) }]
}

/** The words at the foot of readers' pages, and when their numbers were tried. */
export function ContactPage({ view }: { readonly view: SettingView }) {
  const { checkedOn } = contactIn(view.history[0]?.value)
  const yearAgo = `${Number(view.today.slice(0, 4)) - 1}${view.today.slice(4)}`
  return (
    <SettingPage view={view} title={words.title} heading={words.heading} told={told}>
      <p>{words.lead}</p>
      <p><strong>{checkedOn === null ? words.neverChecked : checkedOn < yearAgo ? words.checkedLongAgo(checkedOn) : words.checkedOn(checkedOn)}</strong></p>
      <form method="post" action="/authority/contact" autocomplete="off" noValidate>
        <Hidden view={view} />
        {contactReaders.map(reader => <Textarea name={reader} label={words.readers[reader]} labelClasses="govuk-label--s" hint={words.hint} value={view.typed[reader]} error={view.problems[reader]} rows={4} spellcheck />)}
        <DateInput id="checked" namePrefix="checked" legend={words.checked} values={view.typed} error={view.problems['checked']} />
        <Input name="why" label={authorityWords.why} value={view.typed['why']} error={view.problems['why']} autocomplete="off" />
        <div class="govuk-button-group">
          <Button>{words.button}</Button>
          {view.number > 0 && <Button name="do" value="as-it-comes" classes="govuk-button--secondary">{authorityWords.asItComes}</Button>}
        </div>
      </form>
    </SettingPage>
  )
}
