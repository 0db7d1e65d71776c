import type { Version } from '../../../store/records.ts'
import { RecordWords } from './record-words.tsx'
import { sectionsOf } from './sections.ts'

interface ToProfessionalsProps {
  /** The child's name as they like it. */
  readonly name: string
  readonly documentCode: string
  readonly version: Pick<Version, 'wording' | 'passages' | 'facts'>
}

/** What of a record is not written to the child, on paper of its own, for a page of staff; nothing where all is to the child. */
export function ToProfessionals({ name, documentCode, version }: ToProfessionalsProps) {
  const passages = version.passages.filter(({ toChild }) => !toChild)
  if (passages.length === 0) return null
  return (
    <section class="to-professionals" aria-labelledby="to-professionals">
      <h2 class="govuk-heading-m" id="to-professionals">{version.facts.cameFrom ? words.asThere : words.heading(name)}</h2>
      <p class="govuk-hint">{version.facts.cameFrom ? words.asThereHint(name) : words.hint(name)}</p>
      <RecordWords sections={sectionsOf(documentCode, version.wording, passages)} terms={[]} headingLevel={3} />
    </section>
  )
}

const words = {
  asThere: 'As it stands in the earlier system',
  asThereHint: (name: string) => `It is about ${name}, and was not written to ${name}.`,
  heading: (name: string) => `Not written to ${name}`,
  hint: (name: string) => `For those who work with ${name}. It never stands on ${name}’s page, and is not printed with what is to ${name}.`,
} as const
