import type { TermView } from './view.ts'
import type { Content } from '../content.ts'

/** Text in which a hard word explains itself. The first time that a word comes up it can be opened; after that it is plain text. */
export type Explain = (text: string) => { readonly content: Content; readonly hasTerms: boolean }

/** A fresh reader of one record, who has met none of the words yet. */
export function explainer(terms: readonly TermView[]): Explain {
  const unmet = new Map(terms.map(term => [term.word.trim().toLowerCase(), term]))
  const anyTerm = patternOf(terms)
  return text => {
    const parts: Content[] = []
    let plainFrom = 0
    for (const match of anyTerm ? text.matchAll(anyTerm) : []) {
      const term = unmet.get(match[0].toLowerCase())
      if (!term) continue
      unmet.delete(match[0].toLowerCase())
      parts.push(text.slice(plainFrom, match.index), <Term word={match[0]} meaning={term.meaning} />)
      plainFrom = match.index + match[0].length
    }
    parts.push(text.slice(plainFrom))
    return { content: parts, hasTerms: parts.length > 1 }
  }
}

function Term({ word, meaning }: TermView) {
  return (
    <details class="term">
      <summary class="term__word">{word}<span class="govuk-visually-hidden"> – what does this mean?</span></summary>
      <span class="term__meaning"> ({meaning}) </span>
    </details>
  )
}

/** Whole words, longest first, so that 'child protection plan' is not cut short at 'plan'. */
function patternOf(terms: readonly TermView[]): RegExp | undefined {
  const words = terms.map(({ word }) => word.trim()).filter(Boolean).sort((a, b) => b.length - a.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.length === 0) return undefined
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
