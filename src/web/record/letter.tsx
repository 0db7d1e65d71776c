import { RecordLetter } from '../parts/record-view/letter.tsx'
import { settingOf } from '../parts/record-view/setting.ts'
import { answersByPassage } from './answers.tsx'
import { nameOf, type RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

/** The record as the child reads it, with its answers. What is not written to the child says so. */
export function Letter({ view }: { readonly view: RecordPageView }) {
  const { version, record, child } = view
  const notToChild = new Set(version.passages.filter(({ toChild }) => !toChild).map(({ id }) => id))
  return (
    <RecordLetter
      label={words.letter(nameOf(child))} documentCode={record.documentCode} version={version} answers={answersByPassage(view)}
      opening={<p class="story__by">{settingOf(version.facts)}</p>}
      beside={id => notToChild.has(id) && <p class="kept-back">{words.notToChild}</p>}
    />
  )
}
