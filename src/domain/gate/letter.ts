import type { PassageKind } from '../form.ts'
import type { Facts, Wording, Who, ExplainedWord } from '../version.ts'

/** A passage of a version that is written to the child. */
export interface LetterPassage {
  readonly id: string
  readonly position: number
  readonly section: string
  readonly kind: PassageKind
  readonly fields: Readonly<Record<string, string>>
  /** Marked by staff as told in confidence. */
  readonly inConfidence: boolean
}

/** A frozen version as the gate reads it: what is written to the child, and what is told round it. */
export interface Letter {
  readonly number: number
  /** The day that it tells of, at the authority's place (ISO date). */
  readonly happenedOn: string
  readonly facts: Facts
  readonly wording: Wording
  readonly whoWasWho: readonly Who[]
  readonly glossary: readonly ExplainedWord[]
  readonly correctionReason: string | null
  readonly finishedByName: string
  readonly passages: readonly LetterPassage[]
}

/** A piece that is shown or kept back by itself: a passage, or one of the facts round it (`place`, `seen-reason`, `present.0`, `correction`). */
export interface Part {
  readonly id: string
  readonly kind: PassageKind | 'fact'
  readonly texts: readonly string[]
  readonly passage?: LetterPassage
}

/** All parts of a letter, facts first. */
export function partsOf({ facts, correctionReason, passages }: Letter): readonly Part[] {
  const fact = (id: string, text: string | null): readonly Part[] => (text ? [{ id, kind: 'fact', texts: [text] }] : [])
  return [
    ...fact('place', facts.place), ...facts.present.flatMap((who, at) => fact(`present.${at}`, who)), ...fact('seen-reason', facts.seenReason), ...fact('correction', correctionReason),
    ...passages.map((passage): Part => ({ id: passage.id, kind: passage.kind, texts: Object.entries(passage.fields).filter(([field, text]) => text !== '' && field !== 'attachment' && field !== 'step').map(([, text]) => text), passage })),
  ]
}
