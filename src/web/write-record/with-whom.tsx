import { inWords, ownWordsIn } from '../../domain/several.ts'
import type { ChildBeside } from '../../store/several-children.ts'
import type { AtDesk } from '../desk.ts'
import { Checkboxes } from '../parts/checkboxes.tsx'
import { Details } from '../parts/details.tsx'
import { Select } from '../parts/select.tsx'
import { severalWords as words } from './several-words.ts'
import type { WritingView } from './view.ts'

interface InPage { readonly view: WritingView }

/** Who it was with: the children that it is written to, and the way to write to brothers and sisters too. */
export function WithWhom({ view }: InPage) {
  const { desk, beside } = view
  if (beside === undefined) return null
  const names = desk.children.map(({ name }) => name)
  const more = beside.filter(({ id }) => !desk.children.some(({ child }) => child.id === id))
  return (
    <section class="facts with-whom" id="with-whom" aria-labelledby="with-whom-heading" tabIndex={-1}>
      <h2 class="govuk-heading-m" id="with-whom-heading">{words.heading}</h2>
      <p>{names.length === 1 ? words.alone(names[0] ?? '') : words.hint(names)}</p>
      {names.length > 1 && <ul class="govuk-list">{desk.children.map((one, at) => <li><strong>{one.name}</strong>{at > 0 && <>{' '}<button class="link-button" type="submit" name="do" value={`take-off.${one.fileId}`}>{words.takeOff(one.name)}</button></>}</li>)}</ul>}
      {desk.children.filter(({ fileId }) => fileId === view.takingOff).map(one => <TakingOff view={view} one={one} />)}
      {more.length > 0 && (names.length === 1 ? <ChildrenBeside children={more} /> : <Details summary={words.onceMore}><ChildrenBeside children={more} /></Details>)}
    </section>
  )
}

/** Brothers and sisters as boxes; other children that the writer works with in a list. */
function ChildrenBeside({ children }: { readonly children: readonly ChildBeside[] }) {
  const related = children.filter(({ relationship }) => relationship !== null)
  const others = children.filter(({ relationship }) => relationship === null)
  return (
    <>
      <BesideBoxes children={related} />
      {others.length > 0 && <Select name="with-other" label={words.other} items={[{ value: '', text: words.otherNone }, ...others.map(({ id, name, fullName }) => ({ value: id, text: name === fullName ? name : `${name} (${fullName})` }))]} />}
      <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="with">{words.add}</button>
    </>
  )
}

/** Those who stand on the child's own file, each with how. */
export function BesideBoxes({ children, idPrefix }: { readonly children: readonly ChildBeside[]; readonly idPrefix?: string }) {
  if (children.length === 0) return null
  return (
    <Checkboxes
      name="with" idPrefix={idPrefix} legend={words.choose} classes="govuk-checkboxes--small"
      items={children.map(({ id, name, relationship }) => ({ name: `with.${id}`, id: `${idPrefix ?? 'with'}.${id}`, value: 'yes', text: relationship === null ? name : `${name}, ${relationship}` }))}
    />
  )
}

/** Words that stand for one child alone are in the way of taking them off: what becomes of them is asked. */
function TakingOff({ view: { desk }, one: { fileId, name } }: InPage & { readonly one: AtDesk }) {
  const others = inWords(desk.children.filter(each => each.fileId !== fileId).map(each => each.name))
  return (
    <div class="conflict" id="taking-off" tabIndex={-1}>
      <p><strong>{words.takeOffAsk(name)}</strong></p>
      {ownWordsIn(desk.draft.content, fileId).map(text => <blockquote class="kept-text">{text}</blockquote>)}
      <p>{words.takeOffWhat(name, others)}</p>
      <div class="govuk-button-group">
        <button class="govuk-button govuk-button--secondary" type="submit" name="do" value={`split.${fileId}`}>{words.split(name)}</button>
        <button class="link-button" type="submit" name="do" value="save">{words.leave}</button>
      </div>
    </div>
  )
}
