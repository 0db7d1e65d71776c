import { acronyms } from './acronyms.ts'
import { blame } from './blame.ts'
import { jargon } from './jargon.ts'
import { labels } from './labels.ts'
import { legal } from './legal.ts'
import { roles } from './roles.ts'
import { softeners } from './softeners.ts'
import type { Wording } from './wording.ts'

/** A word that a reader may touch to have it explained. */
export interface GlossaryEntry {
  readonly term: string
  /** In plain words, for a grown-up. */
  readonly plain: string
  /** For the child, in a sentence or two. */
  readonly toChild: string
}

/** Every word of the lists that has an explanation for the child, in alphabetical order, each term once. */
export const glossary: readonly GlossaryEntry[] = entries([roles, legal, jargon, acronyms, labels, blame, softeners].flat())

function entries(wordings: readonly Wording[]): readonly GlossaryEntry[] {
  const byTerm = new Map<string, GlossaryEntry>()
  for (const { term, plain, toChild } of wordings) {
    const name = term.replace(/ \(.*\)$/, '')
    if (toChild !== undefined && !byTerm.has(name.toLowerCase())) byTerm.set(name.toLowerCase(), { term: name, plain, toChild })
  }
  return [...byTerm.values()].sort((a, b) => a.term.localeCompare(b.term, 'en-GB'))
}
