import { aboutYouKinds, isLongAgo } from '../../domain/about-you.ts'
import type { AboutYou } from '../../store/about-you.ts'
import { nameOf } from '../parts/child-name.ts'
import type { ChildPageView } from './view.ts'
import { childPageWords as words } from './words.ts'

interface InPage { readonly view: ChildPageView }

/** Who the child is to themselves: the newest of each kind, with who said so and when; and the way to all of it. */
export function AboutYouPart({ view }: InPage) {
  const { about: { newest, counts }, child } = view
  const byKind = Map.groupBy(newest, ({ kind }) => kind)
  const name = nameOf(child)
  return (
    <section aria-labelledby="about">
      <h2 class="govuk-heading-l" id="about">{words.about(name)}</h2>
      <Nudge view={view} />
      {aboutYouKinds.map(kind => <Kind heading={words.kinds[kind]} things={byKind.get(kind) ?? []} />)}
      <ul class="govuk-list no-print">
        <li><a href={`/children/${child.id}/about-you`}>{words.allAbout(name, counts.reduce((sum, { now }) => sum + now, 0))}</a></li>
        <li><a href={`/children/${child.id}/about-you/add`}>{words.add(name)}</a></li>
        <li><a href={`/children/${child.id}/about-you/add?kind=own-word`}>{words.addWord(name)}</a></li>
      </ul>
    </section>
  )
}

/** Said when nothing new was written down for long: no blame, and whom to ask. */
function Nudge({ view: { child, about, around, dangers, today } }: InPage) {
  const newest = about.counts.map(count => count.newest).toSorted().at(-1) ?? null
  if (!isLongAgo(newest, today)) return null
  const name = nameOf(child)
  // Those whose work it is, and who told us before. Nobody who ever was a danger is asked.
  const others = around.filter(person => !person.isStaff && (person.to === null || person.to >= today) && !dangers.some(({ standsWithId }) => standsWithId === person.personId)
    && (person.role !== null || about.newest.some(({ saidBy }) => saidBy.includes(person.fullName))))
    .map(({ fullName, relationship, role }) => `${fullName} (${relationship ?? role})`).slice(0, 3)
  return (
    <p class="govuk-inset-text">
      {newest === null ? words.nothingAbout(name) : words.nothingNewAbout(name, newest)} {child.usesWords ? words.couldAsk(name, others) : words.couldWatch(name, others)}
    </p>
  )
}

function Kind({ heading, things }: { readonly heading: string; readonly things: readonly AboutYou[] }) {
  if (things.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-m govuk-!-margin-bottom-1">{heading}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {things.map(thing => <li>{thing.kind === 'own-word' ? <><q>{thing.words}</q> {words.means(thing.means)}</> : thing.words} <span class="govuk-hint">({words.saidBy(thing.saidBy, thing.saidOn)})</span></li>)}
      </ul>
    </>
  )
}
