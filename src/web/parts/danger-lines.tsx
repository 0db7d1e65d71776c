import type { Entry } from '../../store/file-entries.ts'

/** What the lines say: that somebody is a danger, and that they stand on no file. */
export const dangerWords = {
  isDanger: (name: string) => `A danger to ${name}`,
  somebody: 'somebody who is not on this file any more',
} as const

interface DangersOfOthersProps {
  /** Those that stand on the day that is shown. */
  readonly dangers: readonly Entry[]
  /** Who is shown on the page, by the entry that stands for them. */
  readonly shown: readonly string[]
  readonly childId: string
  /** The child's name as they like it. */
  readonly name: string
}

/** Dangers that stand though the one they are about is not among those shown: taken off the file, of earlier, or not of the family. Nobody must miss one for that. */
export function DangersOfOthers({ dangers, shown, childId, name }: DangersOfOthersProps) {
  const others = dangers.filter(({ standsWithId }) => standsWithId === null || !shown.includes(standsWithId))
  if (others.length === 0) return null
  return (
    <ul class="govuk-list">
      {others.map(danger => (
        <li><strong class="danger__line">{dangerWords.isDanger(name)}: {danger.answers['what']}</strong> (<a href={`/children/${childId}/entries/danger/${danger.id}`}>{danger.standsWithName ?? dangerWords.somebody}</a>)</li>
      ))}
    </ul>
  )
}
