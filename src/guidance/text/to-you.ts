import { type ChildMention, isOwner } from './child-mentions.ts'
import { isPossessive } from './names.ts'
import type { Token } from './reading.ts'

/** The span to replace (tokens, `to` exclusive) and what to put there. */
export interface Instead { readonly to: number; readonly words: string | undefined }

const irregular = new Map([['is', 'are'], ['was', 'were'], ['has', 'have'], ['does', 'do'], ["isn't", "aren't"], ["wasn't", "weren't"], ["hasn't", "haven't"], ["doesn't", "don't"], ['goes', 'go']])
/** Words in s that are no verbs. */
const notVerbs = new Set(['always', 'sometimes', 'perhaps', 'besides', 'afterwards', 'thus', 'also', 'across', 'as', 'this', 'his', 'its', 'less', 'unless', 'plus', 'yes', 'us', 'sends', 'class', 'towards', 'nowadays', 'mondays', 'previous', 'various', 'years', 'months', 'weeks', 'days'])

/** Speaks to the child where a mention speaks about them, the verb next to it made to agree. No words when only a person can tell. */
export function insteadOf(tokens: readonly Token[], mention: ChildMention, several: boolean): Instead {
  const first = tokens[mention.from]!
  const last = tokens[mention.to - 1]!
  const shaped = (words: string): string => (first.first ? words.charAt(0).toUpperCase() + words.slice(1) : words)
  if (mention.as === 'pronoun') {
    if (first.lower === 'his' || first.lower === 'their') return { to: mention.to, words: shaped('your') }
    if (first.lower === 'hers' || first.lower === 'theirs') return { to: mention.to, words: shaped('yours') }
    if (first.lower === 'himself' || first.lower === 'herself') return { to: mention.to, words: shaped('yourself') }
    if (first.lower === 'themselves') return { to: mention.to, words: shaped(several ? 'yourselves' : 'yourself') }
    if (first.lower === 'him' || first.lower === 'them') return { to: mention.to, words: shaped('you') }
    if (first.lower === 'her') return { to: mention.to, words: shaped(isOwner(tokens[mention.to]) ? 'your' : 'you') }
  }
  if (last.text === "'" || last.text === '’' || isPossessive(tokens, mention.to - 1)) {
    const next = tokens[mention.to]?.lower ?? ''
    if (last.lower.endsWith("'s") && (/ing$/.test(next) || /^(?:been|a|an|the|not|very|got|had|at|in|on)$/.test(next))) return { to: mention.to, words: undefined }
    return { to: mention.to, words: shaped('your') }
  }
  const verb = tokens[mention.to]
  const agreed = verb && verb.kind === 'word' && !verb.quoted && mayBeSubject(tokens, mention) ? agreeing(verb.lower) : undefined
  if (agreed) return { to: mention.to + 1, words: shaped(`you ${agreed}`) }
  return { to: mention.to, words: shaped('you') }
}

/** After a preposition a name is no subject: `the bags of Rowan is …` is left. */
const mayBeSubject = (tokens: readonly Token[], { from }: ChildMention): boolean =>
  !/^(?:of|to|with|for|from|about|by|at|on|in|and|near|than|like)$/.test(tokens[from - 1]?.lower ?? '') || tokens[from]!.first

function agreeing(verb: string): string | undefined {
  const known = irregular.get(verb)
  if (known) return known
  if (!/[a-z]s$/.test(verb) || /(?:ss|us|is|'s)$/.test(verb) || notVerbs.has(verb)) return undefined
  if (/(?:[^aeiou])ies$/.test(verb)) return /^(?:dies|lies|ties)$/.test(verb) ? verb.slice(0, -1) : `${verb.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(verb) || /(?:go|do)es$/.test(verb)) return verb.slice(0, -2)
  return verb.slice(0, -1)
}
