import type { Edition } from '../../store/editions.ts'
import { CalmPage, type SignedIn } from '../parts/page.tsx'
import { ReadersLetter } from '../parts/record-view/readers-letter.tsx'
import type { LetterView } from '../parts/record-view/view.ts'
import { shareWords } from './words.ts'

const words = shareWords.edition

interface CopyView {
  readonly authority: string
  readonly who: SignedIn
  readonly edition: Edition
  readonly letter: LetterView
  /** The day on which it is made, ISO date. */
  readonly today: string
}

/** The edition to read together or to print, with the reader's name and the day on it: so that a sheet that is found says whose it is. */
export function CopyPage({ authority, who, edition, letter, today }: CopyView) {
  const made = words.copyFor(edition.recipientIs === '' ? edition.recipientName : `${edition.recipientName}, ${edition.recipientIs}`, today)
  return (
    <CalmPage title={words.copyTitle} authority={authority} who={who} back={{ href: `/records/${edition.recordId}`, text: words.toRecord }}>
      <p class="made-for">{made}</p>
      <ReadersLetter view={letter} />
      <p class="made-for">{made}</p>
    </CalmPage>
  )
}
