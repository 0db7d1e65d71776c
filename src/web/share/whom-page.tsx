import { rightsOf } from '../../domain/gate/rights.ts'
import type { AtTheGate } from '../../store/gates.ts'
import type { Frame } from '../frame.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Page } from '../parts/page.tsx'
import { calledAs, type Recipient } from './look.ts'
import { shareWords as words } from './words.ts'

interface WhomView extends Frame {
  readonly at: AtTheGate
  readonly recipients: readonly Recipient[]
}

/** First with whom: everybody around the child today, with what the file says of their right. */
export function WhomPage({ at, recipients, ...frame }: WhomView) {
  const { record, letter } = at
  return (
    <Page title={words.title} authority={frame.authority} who={frame.who} nav={frame.nav} banner={<BackLink href={`/records/${record.id}`}>{words.back}</BackLink>}>
      <h1 class="govuk-heading-l">{words.whom}</h1>
      {letter.passages.length === 0 ? <p>{words.noneToChild}</p> : (
        <>
          <p>{words.whomLead}</p>
          <ul class="govuk-list govuk-list--spaced">
            {recipients.map(recipient => {
              const [right] = rightsOf(at.file, recipient.id).rights
              return <li><a href={`/records/${record.id}/share?with=${recipient.id}`}>{words.heading(calledAs(recipient))}</a><br /><span class="govuk-hint">{right ? words.mayBy[right.kind] : words.noRight}</span></li>
            })}
          </ul>
          <p><a href={`/children/${record.childId}/people/new`}>{words.nobodyElse}</a></p>
        </>
      )}
    </Page>
  )
}
