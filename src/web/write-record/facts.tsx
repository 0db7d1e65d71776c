import { isDay } from '../../domain/draft-content.ts'
import { asksFor, factsAsked } from '../../domain/facts-asked.ts'
import { localDay } from '../../domain/local-time.ts'
import { isToYou } from '../../domain/version.ts'
import { factKey, inWords } from '../../domain/several.ts'
import type { Around, AtDesk, Desk } from '../desk.ts'
import { Checkboxes } from '../parts/checkboxes.tsx'
import { Details } from '../parts/details.tsx'
import { Input } from '../parts/input.tsx'
import { Radios } from '../parts/radios.tsx'
import { RecordWords } from '../parts/record-view/record-words.tsx'
import { sectionsOf, termsOf } from '../parts/record-view/sections.ts'
import { Textarea } from '../parts/textarea.tsx'
import { type Answer, answerOf } from './boxes.tsx'
import { severalWords } from './several-words.ts'
import { withName } from './spoken.ts'
import type { WritingView } from './view.ts'
import { lastRecordOn, words } from './words.ts'
import { childIdsOf } from '../../store/drafts.ts'

interface InPage { readonly view: WritingView }

/** The last record, readable in place, and whether it was shared at the start of this visit: of each child. */
export const LastTime = ({ view }: InPage) => <>{view.desk.children.map(one => <LastTimeOf view={view} one={one} />)}</>

interface OfOne extends InPage { readonly one: AtDesk }

function LastTimeOf({ view, one }: OfOne) {
  const { desk } = view
  if (!one.last) return null
  const keyOf = (key: string): string => factKey(childIdsOf(desk.draft), one.fileId, key)
  const id = keyOf('last-time')
  const shared = answerOf(view, keyOf('last-shared'))
  const why = answerOf(view, keyOf('last-shared-why'))
  const people = [{ personId: one.child.id, fullName: one.name }, ...one.around.filter(person => person.relationship !== null && (person.isNow || isTicked(desk, keyOf(`last-shared-with.${person.personId}`))))]
  return (
    <section class="facts last-time" aria-labelledby={`${id}-heading`}>
      <h2 class="govuk-heading-m" id={`${id}-heading`}>{desk.children.length > 1 ? severalWords.ofChild(one.name, words.lastTime.toLowerCase()) : words.lastTime}</h2>
      <LastRecord last={one.last} timeZone={view.timeZone} today={view.today} id={keyOf('last-record')} />
      <Radios
        name={keyOf('last-shared')} legend={words.wasItShared} value={shared.value} error={shared.error} classes="govuk-radios--inline govuk-radios--small"
        items={Object.entries(words.shared).map(([value, text]) => ({ value, text }))}
      />
      {shared.below}
      <div class="asked-if-yes"><People view={view} prefix={keyOf('last-shared-with')} keyOf={personId => keyOf(`last-shared-with.${personId}`)} legend={words.sharedWith} people={people} /></div>
      <div class="asked-if-no">
        <Input name={keyOf('last-shared-why')} label={words.whyNot} value={why.value} error={why.error} spellcheck={false} autocomplete="off" />
        {why.below}
      </div>
    </section>
  )
}

function LastRecord({ last: { record, sharings }, timeZone, today, id }: { readonly last: NonNullable<Desk['last']>; readonly timeZone: string; readonly today: string; readonly id: string }) {
  const version = record.versions[0]
  if (!version) return null
  const sections = sectionsOf(record.documentCode, version.wording, version.passages)
  return (
    <>
      <p>{lastRecordOn(localDay(record.happenedAt, timeZone), today, sharings.some(sharing => sharing.endedAt === null))}. <a href={`/records/${record.id}`} target="_blank" rel="noopener">Open it in a new tab</a></p>
      <Details summary={words.readLastTime} id={id}><div class="last-record"><RecordWords sections={sections} terms={termsOf(version.glossary)} prefix={id === 'last-record' ? 'last-' : `${id}-`} /></div></Details>
    </>
  )
}

/** Which kind of the document it is, when and where it was, who was there, and if the child was seen: as far as the form asks. */
export function Facts({ view }: InPage) {
  const { desk } = view
  const of = desk.form.facts
  const asked = factsAsked[of]
  const [kind, place, also] = ['kind', 'place', 'also-present'].map(key => answerOf(view, key))
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
          <People view={view} prefix="present" keyOf={personId => `present.${personId}`} legend={withName(asked.present, desk.name)} people={peopleThere(view)} />
          <Input name="also-present" label={words.alsoPresent} hint={words.alsoPresentHint} value={also?.value} spellcheck={false} autocomplete="off" />
          {also?.below}
        </>
      )}
      {asksFor(of, 'seen') && desk.children.map(one => <Seen view={view} one={one} />)}
    </section>
  )
}

/** If the child was seen, and why not on their own: of several it is asked of each. */
function Seen({ view, one: { fileId, name } }: OfOne) {
  const asked = factsAsked[view.desk.form.facts]
  const [key, reasonKey] = ['seen', 'seen-reason'].map(each => factKey(childIdsOf(view.desk.draft), fileId, each))
  const reason = answerOf(view, reasonKey ?? '')
  return (
    <div class="seen">
      <Choices name={key ?? ''} legend={withName(asked.seen, name)} answer={answerOf(view, key ?? '')} choices={asked.seenAs} />
      <div class="asked-if-not-alone">
        <Textarea name={reasonKey ?? ''} label={withName(asked.seenReason, name)} hint={withName(asked.seenReasonHint, name)} value={reason.value} rows={2} spellcheck={false} />
        {reason.below}
      </div>
    </div>
  )
}

/** Those who may have been there: everybody who stands on a child's file today, once, with how; of several also on whose file, where that is not all of theirs. The children themselves are told to one another only where they are ticked. */
function peopleThere({ desk, personId: writer }: WritingView): readonly { readonly personId: string; readonly fullName: string }[] {
  const ofAll = desk.children.flatMap(one => one.around.filter(person => (person.isNow && person.personId !== writer) || isTicked(desk, `present.${person.personId}`)).map(person => ({ person, one })))
  return [...Map.groupBy(ofAll, ({ person }) => person.personId).values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const told = [first, ...more].map(({ one }) => one.name)
    const others = desk.children.filter(({ child }) => child.id !== first.person.personId)
    const { fullName } = first.person
    if (others.length < desk.children.length) return [{ personId: first.person.personId, fullName }]
    return [{ personId: first.person.personId, fullName: [fullName, isToThem(first.person), told.length < others.length && severalWords.onFileOf(inWords(told))].filter(Boolean).join(', ') }]
  })
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

interface PeopleProps extends InPage { readonly prefix: string; readonly keyOf: (personId: string) => string; readonly legend: string; readonly people: readonly { readonly personId: string; readonly fullName: string }[] }

function People({ view, prefix, keyOf, legend, people }: PeopleProps) {
  if (people.length === 0) return <p>{words.nobodyAround}</p>
  const keys = people.map(({ personId }) => keyOf(personId))
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
