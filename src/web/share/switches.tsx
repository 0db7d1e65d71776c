import type { Gate } from '../../domain/gate/gate.ts'
import type { Part } from '../../domain/gate/letter.ts'
import type { Proposal } from '../../domain/gate/proposals.ts'
import { reasons } from '../../domain/gate/reasons.ts'
import type { Wording } from '../../domain/version.ts'
import { Details } from '../parts/details.tsx'
import { Input } from '../parts/input.tsx'
import { Radios } from '../parts/radios.tsx'
import { explainer } from '../parts/record-view/explained.tsx'
import { PassageWords } from '../parts/record-view/passage.tsx'
import { sectionsOf } from '../parts/record-view/sections.ts'
import { Tag } from '../parts/tag.tsx'
import type { ShareProblems, ShareTyped } from './form.ts'
import { shareWords as words } from './words.ts'

interface SwitchesProps {
  readonly parts: readonly Part[]
  readonly gate: Gate
  readonly typed: ShareTyped
  readonly problems: ShareProblems
  readonly name: string
  readonly wording: Wording
  readonly documentCode: string
}

/** Each part that is proposed to stay out, with its reasons and a switch; and behind them all others. */
export function Switches(props: SwitchesProps) {
  const { parts, gate, typed, problems } = props
  const proposed = parts.filter(({ id }) => gate.proposals.some(({ partId }) => partId === id))
  const others = parts.filter(part => !proposed.includes(part))
  const isTouched = others.some(({ id }) => typed.answers.get(id)?.keepsBack || problems[`why.${id}`])
  return (
    <section aria-labelledby="stays-out">
      <h2 class="govuk-heading-m" id="stays-out">{words.staysOut}</h2>
      {proposed.length === 0 ? <p>{words.nothingProposed}</p> : <p>{words.staysOutLead}</p>}
      {proposed.map(part => <Switch part={part} proposal={gate.proposals.find(({ partId }) => partId === part.id)} {...props} />)}
      {others.length > 0 && <Details summary={words.others(others.length)} open={isTouched}>{others.map(part => <Switch part={part} proposal={undefined} {...props} />)}</Details>}
    </section>
  )
}

function Switch({ part, proposal, typed, problems, name, wording, documentCode }: SwitchesProps & { readonly part: Part; readonly proposal: Proposal | undefined }) {
  const answer = typed.answers.get(part.id)
  const keepsBack = answer?.keepsBack ?? proposal !== undefined
  return (
    <div class="gate-part">
      <PartWords part={part} wording={wording} documentCode={documentCode} />
      {proposal && (
        <>
          <p class="govuk-!-margin-bottom-1"><Tag classes={proposal.strength === 'must' ? 'govuk-tag--red' : 'govuk-tag--grey'}>{proposal.strength === 'must' ? words.must : words.propose}</Tag></p>
          <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-1">{proposal.reasons.map(reason => <li>{reasons[reason].staff}</li>)}</ul>
          <p class="govuk-hint">{part.kind === 'fact' ? words.ofFact : proposal.told === 'said' ? words.told(name) : words.silent(name)} {proposal.strength === 'must' && words.mustHint}</p>
        </>
      )}
      <Radios
        name={`keep.${part.id}`} legend={<span class="govuk-visually-hidden">{part.texts[0]?.slice(0, 80)}</span>} classes="govuk-radios--inline govuk-radios--small" value={keepsBack ? 'yes' : 'no'}
        items={[{ value: 'yes', text: words.keepBack }, { value: 'no', text: words.show }]}
      />
      <Input name={`why.${part.id}`} label={words.why} hint={proposal ? words.whyHint : undefined} value={answer?.why} error={problems[`why.${part.id}`]} autocomplete="off" />
    </div>
  )
}

const plain = explainer([])

/** The part as it stands in the record: a passage as the child reads it, a fact by its name. */
function PartWords({ part, wording, documentCode }: Pick<SwitchesProps, 'wording' | 'documentCode'> & { readonly part: Part }) {
  const { passage } = part
  if (!passage) return <p><strong>{factCalled(part.id)}:</strong> {part.texts.join(' ')}</p>
  const [section] = sectionsOf(documentCode, wording, [passage])
  return <blockquote class="gate-part__words">{section?.passages.map(each => <PassageWords passage={each} explain={plain} />)}</blockquote>
}

/** The name of a fact round the record, for staff. */
export const factCalled = (partId: string): string => (partId === 'place' || partId === 'seen-reason' || partId === 'correction' ? words.facts[partId] : words.facts.present)
