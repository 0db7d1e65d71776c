import { isDay } from '../../domain/draft-content.ts'
import { asksFor, factsAsked } from '../../domain/facts-asked.ts'
import { localDay } from '../../domain/local-time.ts'
import { isToYou } from '../../domain/version.ts'
import type { Around, Desk } from '../desk.ts'
import { Checkboxes } from '../parts/checkboxes.tsx'
import { Details } from '../parts/details.tsx'
import { Input } from '../parts/input.tsx'
import { Radios } from '../parts/radios.tsx'
import { RecordWords } from '../parts/record-view/record-words.tsx'
import { sectionsOf, termsOf } from '../parts/record-view/sections.ts'
import { Textarea } from '../parts/textarea.tsx'
import { type Answer, answerOf } from './boxes.tsx'
import { withName } from './spoken.ts'
import type { WritingView } from './view.ts'
import { lastRecordOn, words } from './words.ts'

interface InPage { readonly view: WritingView }

/** The last record, readable in place, and whether it was shared at the start of this visit. */
export function LastTime({ view }: InPage) {
  const { desk } = view
  if (!desk.last) return null
  const shared = answerOf(view, 'last-shared')
  const why = answerOf(view, 'last-shared-why')
  const people = [{ personId: desk.child.id, fullName: desk.name }, ...desk.around.filter(person => person.relationship !== null && (person.isNow || isTicked(desk, `last-shared-with.${person.personId}`)))]
  return (
    <section class="facts last-time" aria-labelledby="last-time-heading">
      <h2 class="govuk-heading-m" id="last-time-heading">{words.lastTime}</h2>
      <LastRecord last={desk.last} timeZone={view.timeZone} today={view.today} />
      <Radios
        name="last-shared" legend={words.wasItShared} value={shared.value} error={shared.error} classes="govuk-radios--inline govuk-radios--small"
        items={Object.entries(words.shared).map(([value, text]) => ({ value, text }))}
      />
      {shared.below}
      <div class="asked-if-yes"><People view={view} prefix="last-shared-with" legend={words.sharedWith} people={people} /></div>
      <div class="asked-if-no">
        <Input name="last-shared-why" label={words.whyNot} value={why.value} error={why.error} spellcheck={false} autocomplete="off" />
        {why.below}
      </div>
    </section>
  )
}

function LastRecord({ last: { record, sharings }, timeZone, today }: { readonly last: NonNullable<Desk['last']>; readonly timeZone: string; readonly today: string }) {
  const version = record.versions[0]
  if (!version) return null
  const sections = sectionsOf(record.documentCode, version.wording, version.passages)
  return (
    <>
      <p>{lastRecordOn(localDay(record.happenedAt, timeZone), today, sharings.some(sharing => sharing.endedAt === null))}. <a href={`/records/${record.id}`} target="_blank" rel="noopener">Open it in a new tab</a></p>
      <Details summary={words.readLastTime} id="last-record"><div class="last-record"><RecordWords sections={sections} terms={termsOf(version.glossary)} prefix="last-" /></div></Details>
    </>
  )
}

/** Which kind of the document it is, when and where it was, who was there, and if the child was seen: as far as the form asks. */
export function Facts({ view }: InPage) {
  const { desk } = view
  const of = desk.form.facts
  const asked = factsAsked[of]
  const [kind, place, also, seen, reason] = ['kind', 'place', 'also-present', 'seen', 'seen-reason'].map(key => answerOf(view, key))
  const people = desk.around.filter(person => (person.isNow && person.personId !== view.personId) || isTicked(desk, `present.${person.personId}`)).map(person => ({ ...person, fullName: `${person.fullName}, ${isToThem(person)}` }))
  return (
    <section class="facts" aria-labelledby="facts-heading">
      <h2 class="govuk-heading-m" id="facts-heading">{asked.heading}</h2>
      <DocumentKinds view={view} />
      {asksFor(of, 'kind') && (
        <Choices name="kind" legend={words.kind} answer={kind} choices={words.kinds} />
      )}
      <div class="facts__row">
        <When view={view} name="date" type="date" label={asked.day} isShaped={isDay} />
        {asksFor(of, 'time') && <When view={view} name="time" type="time" label={words.time} hint={words.timeHint} isShaped={value => /^([01]\d|2[0-3]):[0-5]\d$/.test(value)} />}
      </div>
      {asksFor(of, 'place') && <><Input name="place" label={words.place} hint={words.placeHint} value={place?.value} spellcheck={false} autocomplete="off" />{place?.below}</>}
      {asksFor(of, 'present') && (
        <>
          <People view={view} prefix="present" legend={withName(asked.present, desk.name)} people={people} />
          <Input name="also-present" label={words.alsoPresent} hint={words.alsoPresentHint} value={also?.value} spellcheck={false} autocomplete="off" />
          {also?.below}
        </>
      )}
      {asksFor(of, 'seen') && (
        <>
          <Choices name="seen" legend={withName(asked.seen, desk.name)} answer={seen} choices={asked.seenAs} />
          <div class="asked-if-not-alone">
            <Textarea name="seen-reason" label={withName(asked.seenReason, desk.name)} hint={withName(asked.seenReasonHint, desk.name)} value={reason?.value} rows={2} spellcheck={false} />
            {reason?.below}
          </div>
        </>
      )}
    </section>
  )
}

/** Of a document that has several kinds: which one this is. */
function DocumentKinds({ view }: InPage) {
  const { kinds } = view.desk.form
  if (!kinds) return null
  const { value, error, below } = answerOf(view, 'document-kind')
  return (
    <>
      <Radios name="document-kind" legend={words.documentKind} value={value} error={error} classes="govuk-radios--small" items={kinds.map(({ id, label }) => ({ value: id, text: label }))} />
      {below}
    </>
  )
}

interface ChoicesProps { readonly name: string; readonly legend: string; readonly answer: Answer | undefined; readonly choices: Readonly<Record<string, string>> }

/** A few answers beside each other. */
function Choices({ name, legend, answer, choices }: ChoicesProps) {
  return (
    <>
      <Radios
        name={name} legend={legend} value={answer?.value} error={answer?.error} classes="govuk-radios--inline govuk-radios--small"
        items={Object.entries(choices).map(([value, text]) => ({ value, text }))}
      />
      {answer?.below}
    </>
  )
}

interface WhenProps extends InPage { readonly name: string; readonly type: 'date' | 'time'; readonly label: string; readonly hint?: string; readonly isShaped: (value: string) => boolean }

/** A day or a time in the browser's own box; what is not in its shape stands as text, so that the box does not swallow it. */
function When({ view, name, type, label, hint, isShaped }: WhenProps) {
  const { value, error, below } = answerOf(view, name)
  return (
    <div>
      <Input name={name} label={label} hint={hint} value={value} error={error} classes="govuk-input--width-10" autocomplete="off" attributes={{ type: value === '' || isShaped(value) ? type : 'text' }} />
      {below}
    </div>
  )
}

interface PeopleProps extends InPage { readonly prefix: string; readonly legend: string; readonly people: readonly { readonly personId: string; readonly fullName: string }[] }

function People({ view, prefix, legend, people }: PeopleProps) {
  if (people.length === 0) return <p>{words.nobodyAround}</p>
  const keys = people.map(person => `${prefix}.${person.personId}`)
  return (
    <>
      <Checkboxes
        name={prefix} legend={legend} classes="govuk-checkboxes--small"
        items={people.map((person, at) => ({ name: keys[at], id: keys[at], value: 'yes', text: person.fullName, checked: isTicked(view.desk, keys[at] ?? '') }))}
      />
      {keys.map(key => answerOf(view, key).below)}
    </>
  )
}

const isTicked = (desk: Desk, key: string): boolean => desk.draft.content[key] === 'yes'

const isToThem = (person: Around): string => isToYou(person).replace(/^your /, '')
