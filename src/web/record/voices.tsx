import { nameOf } from '../parts/child-name.ts'
import { toldForStaff } from '../parts/told-words.ts'
import { Told } from '../parts/told.tsx'
import type { RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

/** What the child told us that belongs to this record, and the way to keep more with it. */
export function VoicesPart({ view: { child, record, voices } }: { readonly view: RecordPageView }) {
  const name = nameOf(child)
  return (
    <section aria-labelledby="voices">
      <h2 class="govuk-heading-m" id="voices">{words.voices(name)}</h2>
      {voices.length === 0 ? <p>{words.noVoices}</p> : <ol class="told-list">{voices.map(thing => <li class="told"><Told told={thing} words={toldForStaff} /></li>)}</ol>}
      <p>
        {words.keepWith}{' '}
        {words.keepKinds.map(({ kind, text }, at) => <>{at > 0 && ', '}<a href={`/children/${child.id}/told/add?kind=${kind}&record=${record.id}`}>{text}</a></>)}
      </p>
    </section>
  )
}
