import { explainer } from '../parts/record-view/explained.tsx'
import { PassageWords } from '../parts/record-view/passage.tsx'
import type { ChangeView } from './view.ts'
import { shared } from '../parts/record-view/story-words.ts'

const plain = explainer([])

/** What was changed later, by whom and why, and what it said before. */
export function Changes({ changes }: { readonly changes: readonly ChangeView[] }) {
  return <>{changes.map(change => <Change change={change} />)}</>
}

function Change({ change }: { readonly change: ChangeView }) {
  return (
    <div class="changed">
      <p>{shared.wasChanged(change.day, change.by)}</p>
      {change.because !== '' && <p>{shared.because(change.because)}</p>}
      {change.before.length > 0 && (
        <details class="changed__before">
          <summary>{shared.before}</summary>
          {change.before.map(({ heading, passages }) => (
            <div class="changed__part">
              <h3>{heading}</h3>
              {passages.map(passage => <PassageWords passage={passage} explain={plain} />)}
            </div>
          ))}
        </details>
      )}
    </div>
  )
}
