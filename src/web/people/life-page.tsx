import { answerInWords } from '../../domain/entry-form.ts'
import { entryKinds } from '../../domain/file-entries.ts'
import type { Entry } from '../../store/file-entries.ts'
import { BackLink } from '../parts/back-link.tsx'
import { inSentence, withNames } from '../parts/entry-fields.tsx'
import { NotificationBanner } from '../parts/notification-banner.tsx'
import { Page } from '../parts/page.tsx'
import { fromToInWords } from '../parts/when.ts'
import type { FileFrame } from './view.ts'
import { peopleWords } from './words.ts'

const words = peopleWords.life

/** The kinds of entries that tell where a child's life was lived, in the order in which they matter to the child. */
export const lifeKinds = ['home', 'school', 'involvement', 'legal-status'] as const
type LifeKind = (typeof lifeKinds)[number]

export interface LifeView extends FileFrame {
  readonly entries: Readonly<Record<LifeKind, readonly Entry[]>>
}

/** Homes, schools, our work and the law, each newest first, with why it ended and what the child thought. */
export function LifePage(view: LifeView) {
  return (
    <Page
      title={words.title} authority={view.authority} who={view.who} nav={view.nav}
      banner={<><BackLink href={`/children/${view.child.id}`}>{peopleWords.backToChild(view.name)}</BackLink>{view.done && <NotificationBanner type="success" title="Done">{view.done}</NotificationBanner>}</>}
    >
      <h1 class="govuk-heading-l">{words.heading(view.name)}</h1>
      {lifeKinds.map(kind => <Kind kind={kind} view={view} />)}
      <p class="no-print"><a href={`/children/${view.child.id}/people`}>{peopleWords.whoWasWho.heading(view.name)}</a></p>
    </Page>
  )
}

function Kind({ kind, view }: { readonly kind: LifeKind; readonly view: LifeView }) {
  const entries = view.entries[kind]
  return (
    <section aria-labelledby={kind}>
      <h2 class="govuk-heading-m" id={kind}>{withNames(entryKinds[kind].heading, { child: view.name })}</h2>
      {entries.length === 0 ? <p>{words.none[kind]}</p> : <ol class="govuk-list govuk-list--spaced life">{entries.map(entry => <Item kind={kind} entry={entry} view={view} />)}</ol>}
      <p class="no-print"><a href={`/children/${view.child.id}/entries/${kind}/new`}>{words.add[kind]}</a></p>
    </section>
  )
}

function Item({ kind, entry, view }: { readonly kind: LifeKind; readonly entry: Entry; readonly view: LifeView }) {
  const { answers } = entry
  const first = lifeHeading(kind, entry, view.name)
  return (
    <li class="life__item">
      <strong>{first}</strong><br />
      {fromToInWords(answers['from-day'] ?? null, answers['to-day'] ?? null, view.today)}{' '}
      <a class="no-print" href={`/children/${view.child.id}/entries/${kind}/${entry.id}`}>{words.change}<span class="govuk-visually-hidden">: {first}</span></a>
      {answers['says'] && <p class="kept-lines">{answers['says']}</p>}
      {answers['why-ended'] && <p class="kept-lines">{words.whyEnded}: {answers['why-ended']}</p>}
      {answers['child-thought'] && <p class="kept-lines">{words.thought(view.name)}: {answers['child-thought']}</p>}
    </li>
  )
}

/** An entry of a child's life in a few words: with whom, where, under which law. */
export function lifeHeading(kind: LifeKind, { answers }: Entry, name: string): string {
  const said = (id: string) => withNames(answerInWords(entryKinds[kind], id, answers[id] ?? null), { child: name })
  switch (kind) {
    case 'home': return `With ${answers['with-whom']?.replace(/^with /i, '')} (${inSentence(said('kind'))})`
    case 'school': return [said('name'), said('place-in-it')].filter(Boolean).join(', ')
    case 'legal-status': return said('status')
    case 'involvement': return said('threshold')
  }
}
