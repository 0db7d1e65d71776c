import { isOver } from '../../domain/who-was-who.ts'
import type { Entry } from '../../store/file-entries.ts'
import { WarningText } from '../parts/warning-text.tsx'
import { fromToInWords } from '../parts/when.ts'
import { peopleWords } from './words.ts'

const words = peopleWords.person

interface DangerListProps {
  readonly dangers: readonly Entry[]
  readonly childId: string
  readonly name: string
  readonly today: string
}

/** What makes somebody a danger to the child, said plainly: what, who says so, since when. What is over stands as such. */
export function DangerList({ dangers, childId, name, today }: DangerListProps) {
  return (
    <>
      {dangers.map(danger => {
        const span = { from: danger.answers['from-day'] ?? null, to: danger.answers['to-day'] ?? null }
        const over = isOver(span, today)
        const text = (
          <>
            {over ? words.wasDanger(name) : words.isDanger(name)}: {danger.answers['what']}
            <span class="danger__source">{[words.saysWho(danger.answers['who-says'] ?? ''), fromToInWords(span.from, span.to, today)].filter(Boolean).join(', ')}.{' '}
              <a class="no-print" href={`/children/${childId}/entries/danger/${danger.id}`}>{words.change}<span class="govuk-visually-hidden"> {danger.answers['what']}</span></a></span>
          </>
        )
        return over ? <p class="danger--over">{text}</p> : <WarningText classes="danger" iconFallbackText="Danger">{text}</WarningText>
      })}
    </>
  )
}
