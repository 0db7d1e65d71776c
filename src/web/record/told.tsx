import { documentOf } from '../../domain/catalogue.ts'
import { nameOf } from '../parts/child-name.ts'
import { DateInput } from '../parts/date-input.tsx'
import { dayInWords } from '../parts/day.ts'
import { Select } from '../parts/select.tsx'
import { Textarea } from '../parts/textarea.tsx'
import { betweenWords as words } from './between-words.ts'
import type { RecordPageView } from './view.ts'

/** Where the child is told of what a document between professionals decided; open until it stands somewhere. */
export function Told({ view }: { readonly view: RecordPageView }) {
  const { told, toldRecords, child, record, local, unkept } = view
  const name = nameOf(child)
  const said = (each: { readonly documentCode: string; readonly happenedAt: Date }) => `${documentOf(each.documentCode)?.title ?? each.documentCode}, ${dayInWords(local(each.happenedAt).slice(0, 10))}`
  const toldIn = toldRecords.find(({ id }) => id === told?.toldInRecordId)
  const mine = unkept?.form === 'told' ? unkept : undefined
  return (
    <section aria-labelledby="told">
      <h3 class="govuk-heading-s" id="told">{words.told(name)}</h3>
      {told?.toldInRecordId
        ? <p><a href={`/records/${told.toldInRecordId}`}>{toldIn ? words.toldIn(documentOf(toldIn.documentCode)?.title ?? toldIn.documentCode, dayInWords(local(toldIn.happenedAt).slice(0, 10))) : words.choose}</a></p>
        : <p>{told?.lookAgainOn ? words.notToldBecause(told.whyNot, told.lookAgainOn) : words.notTold(name)}</p>}
      {!told?.toldInRecordId && (
        <form method="post" action={`/records/${record.id}/told`} noValidate>
          <Select name="in-record" label={words.toldAsk} value={mine?.typed['in-record'] ?? ''} error={mine?.problems['in-record']} items={[{ value: '', text: words.choose }, ...toldRecords.map(each => ({ value: each.id, text: said(each) }))]} />
          <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="told">{words.sayTold}</button>
          <h4 class="govuk-heading-s">{words.or}</h4>
          <Textarea name="why-not" label={words.whyNot} rows={2} value={mine?.typed['why-not']} error={mine?.problems['why-not']} />
          <DateInput id="look-again" namePrefix="look-again" legend={words.lookAgain} hint={words.lookAgainHint} values={mine?.typed ?? {}} error={mine?.problems['look-again-day']} />
          <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="not-told">{words.sayNotTold}</button>
        </form>
      )}
    </section>
  )
}
