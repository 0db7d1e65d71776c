import { nameOf } from '../parts/child-name.ts'
import { dayInWords } from '../parts/day.ts'
import { RecordLetter } from '../parts/record-view/letter.tsx'
import { settingOf } from '../parts/record-view/setting.ts'
import { ToProfessionals } from '../parts/record-view/to-professionals.tsx'
import { answersByPassage } from './answers.tsx'
import type { RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

/** The record as the child reads it, with its answers; then, apart, what of it is not written to the child. */
export function Letter({ view }: { readonly view: RecordPageView }) {
  const { version, record, child } = view
  const day = view.local(version.happenedAt).slice(0, 10)
  return (
    <>
      <RecordLetter
        label={words.letter(nameOf(child))} documentCode={record.documentCode} version={version} answers={answersByPassage(view)}
        opening={<><p class="story__by"><time dateTime={day}>{dayInWords(day)}</time></p><p class="story__by">{settingOf(version.facts)}</p></>}
      />
      <ToProfessionals name={nameOf(child)} documentCode={record.documentCode} version={version} />
    </>
  )
}
