import { nameOf } from '../parts/child-name.ts'
import { toldForStaff } from '../parts/told-words.ts'
import { Told } from '../parts/told.tsx'
import type { ChildPageView } from './view.ts'
import { childPageWords as words } from './words.ts'

/** The newest of what the child told us, in whatever way; and the way to all of it. */
export function ToldPart({ view: { child, told } }: { readonly view: ChildPageView }) {
  const name = nameOf(child)
  const newest = told.filter(({ takenBack }) => takenBack === null)
  return (
    <section aria-labelledby="told">
      <h2 class="govuk-heading-l" id="told">{words.told(name)}</h2>
      {newest.length === 0 ? <p>{words.nothingTold}</p> : <ol class="told-list">{newest.map(thing => <li class="told"><Told told={thing} words={toldForStaff} /></li>)}</ol>}
      <p class="no-print"><a href={`/children/${child.id}/told`}>{words.allTold(name)}</a></p>
    </section>
  )
}
