import type { About } from '../../guidance/about.ts'
import { read } from '../../guidance/text/read.ts'
import { toldIn } from '../../guidance/told.ts'

/** A view that was told, or can only be known by being told: what is merely seen of a child shows one too. */
const inWords = /\b(?:told|tells?|sa(?:id|ys?)|ask(?:s|ed)?|want(?:s|ed)?|wish(?:es|ed)?|feel(?:s|ing)?|felt|like[sd]?|love[sd]?|hate[sd]?|miss(?:es|ed)?|hope[sd]?|think(?:s|ing)?|thought|prefer(?:s|red)?|wrote|texted|rang)\b/i

/** Under which part of the form a sentence to the child goes, as far as its words tell. The writer chooses. */
export function partFor(sentence: string, about: About): string {
  const told = toldIn(read(sentence, about))
  if (told.decision) return 'decisions'
  if (told.nextSteps) return 'next-steps'
  if (told.familyView) return 'family-view'
  if (told.childView && inWords.test(sentence)) return 'what-you-told-me'
  if (told.seen.size > 0 || told.childView) return 'what-i-saw'
  return told.danger ? 'worries' : 'what-happened'
}
