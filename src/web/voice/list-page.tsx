import { type VoiceKind, voiceKinds } from '../../domain/voice.ts'
import type { Told as ToldThing } from '../../store/voices.ts'
import { BackLink } from '../parts/back-link.tsx'
import { nameOf } from '../parts/child-name.ts'
import { firstWords } from '../parts/first-words.ts'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { toldForStaff } from '../parts/told-words.ts'
import { Told } from '../parts/told.tsx'
import type { ToldListView } from './view.ts'
import { kindWords, voiceWords as words } from './words.ts'

interface InPage { readonly view: ToldListView }

/** What the child told us in whatever way, the newest first: kept by itself, or in a record. */
export function ToldPage({ view }: InPage) {
  const { child } = view
  const name = nameOf(child)
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}>
      <BackLink href={`/children/${child.id}`}>{words.toChild(name)}</BackLink>
      <h1 class="govuk-heading-l">{words.heading(name)}</h1>
      <p>{words.lead(name)}</p>
      <AddLinks view={view} />
      <Kinds view={view} />
      <List view={view} />
    </Page>
  )
}

/** Where a child uses no words, what was seen comes first. */
const inOrderFor = (usesWords: boolean): readonly VoiceKind[] => (usesWords ? voiceKinds : ['observation', ...voiceKinds.filter(kind => kind !== 'observation')])

function AddLinks({ view: { child } }: InPage) {
  return (
    <nav class="kinds no-print" aria-labelledby="add">
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1" id="add">{words.add}</h2>
      <ul class="kinds__list">{inOrderFor(child.usesWords).map(kind => <li><a href={`/children/${child.id}/told/add?kind=${kind}`}>{kindWords[kind].add}</a></li>)}</ul>
    </nav>
  )
}

const hrefOf = (childId: string, kind: VoiceKind | undefined, page = 1): string => {
  const query = new URLSearchParams({ ...(kind ? { kind } : {}), ...(page > 1 ? { page: String(page) } : {}) }).toString()
  return `/children/${childId}/told${query === '' ? '' : `?${query}`}`
}

function Kinds({ view: { child, kind, counts } }: InPage) {
  const countOf = (each: VoiceKind) => counts.find(count => count.kind === each)?.count ?? 0
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const link = (each: VoiceKind | undefined, text: string) => <li><a href={hrefOf(child.id, each)} aria-current={each === kind ? 'page' : undefined}>{text}</a></li>
  return (
    <nav class="kinds no-print" aria-labelledby="show">
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1" id="show">{words.show}</h2>
      <ul class="kinds__list">
        {link(undefined, words.counted(words.everything, all))}
        {inOrderFor(child.usesWords).map(each => link(each, words.counted(kindWords[each].name, countOf(each))))}
      </ul>
    </nav>
  )
}

function List({ view: { child, kind, told, counts, page, pageSize } }: InPage) {
  const total = counts.filter(count => kind === undefined || count.kind === kind).reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return <p>{kind ? words.nothingOfKind : words.nothing(nameOf(child))}</p>
  return (
    <section aria-labelledby="told">
      <h2 class="govuk-heading-m" id="told">{kind ? kindWords[kind].name : words.everything}</h2>
      <ol class="told-list">{told.map(thing => <li class="told"><Item thing={thing} name={nameOf(child)} /></li>)}</ol>
      <PageLinks page={page} total={total} size={pageSize} hrefOf={to => hrefOf(child.id, kind, to)} label={words.pages} />
    </section>
  )
}

function Item({ thing, name }: { readonly thing: ToldThing; readonly name: string }) {
  const about = firstWords(thing.whatItIs || thing.words, 60)
  if (thing.takenBack) return <p class="told__when">{kindWords[thing.kind].add}. {words.takenBack(thing.takenBack.byName, thing.takenBack.why)}</p>
  return (
    <>
      <Told told={thing} words={toldForStaff} />
      <p class="told__when">
        {thing.isOpen !== null && <>{thing.isOpen ? words.onTheirPage(name) : words.notOnTheirPage(name)}, {words.writtenBy(thing.writtenByName)}. </>}
        {thing.recordId && <a href={`/records/${thing.recordId}${thing.from === 'record' ? `#passage-${thing.id}` : ''}`}>{thing.from === 'record' ? words.inRecord : words.withRecord}<span class="govuk-visually-hidden">: {about}</span></a>}
        {thing.recordId && thing.from === 'voice' && '. '}
        {thing.from === 'voice' && <a class="no-print" href={`/children/${thing.childId}/told/${thing.id}`}>{words.more}<span class="govuk-visually-hidden">: {about}</span></a>}
      </p>
    </>
  )
}
