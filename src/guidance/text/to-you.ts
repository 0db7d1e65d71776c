import type { ChildMention } from './child-mentions.ts'
import { isOwner } from './pronouns.ts'
import { isPossessive } from './names.ts'
import type { Token } from './reading.ts'
import { isThirdSingular, oddWithYou, withYou } from './verb-forms.ts'

/** The span to replace (tokens, `to` exclusive) and what to put there. */
export interface Instead { readonly from: number; readonly to: number; readonly words: readonly string[] }


/** After these *her* may be the one to whom, or the owner: `taught her chess`, `taught her brother`. */
const givers = new Set(['taught', 'teach', 'teaches', 'gave', 'gives', 'give', 'told', 'tell', 'showed', 'shows', 'show', 'asked', 'sent', 'bought', 'offered', 'made', 'let', 'called', 'cost', 'promised', 'lent', 'paid', 'read', 'got', 'brought', 'found', 'left'])
const asking = new Set(['what', 'why', 'when', 'where', 'how', 'who'])
const enders = new Map([["'s", undefined], ["'d", "'d"], ["'ll", "'ll"], ["'re", "'re"], ["'ve", "'ve"]])

/** Speaks to the child where a mention speaks about them, the verb next to it made to agree. Several wordings, or none, when only a person can tell. */
export function insteadOf(tokens: readonly Token[], mention: ChildMention, several: boolean): Instead {
  const { from, to } = mention
  const first = tokens[from]!
  const last = tokens[to - 1]!
  const shaped = (words: string, token = first): string => {
    const marked = /’/.test(tokens[to]?.text ?? '') || first.text.includes('’') || last.text.includes('’') ? words.replace("'", '’') : words
    return token.first ? marked.charAt(0).toUpperCase() + marked.slice(1) : marked
  }
  const one = (words: string, end = to): Instead => ({ from, to: end, words: [shaped(words)] })
  if (mention.as === 'pronoun') {
    const next = tokens[to]
    switch (first.lower) {
      case 'his': return one(isOwner(next) || next?.lower === 'being' || next?.quoted ? 'your' : 'yours')
      case 'their': return one('your')
      case 'hers': case 'theirs': return one('yours')
      case 'himself': case 'herself': case 'themself': return one('yourself')
      case 'themselves': return one(several ? 'yourselves' : 'yourself')
      case 'him': case 'them': return one('you')
      case 'her': return isOwner(next, tokens[from - 1], tokens[to + 1]) ? { from, to, words: givers.has(tokens[from - 1]?.lower ?? '') ? [shaped('your'), shaped('you')] : [shaped('your')] } : one('you')
    }
    const short = /'[a-z]+$/.exec(first.lower)?.[0]
    if (short !== undefined) return one(short === "'s" ? (isDone(next) ? "you've" : "you're") : `you${enders.get(short) ?? short}`)
  }
  const apostrophe = tokens[to]
  if (isPossessive(tokens, to - 1) || last.text === "'" || last.text === '’') {
    const next = tokens[to]?.lower ?? ''
    const end = last.lower.endsWith("'s") || last.text === "'" || last.text === '’' || !apostrophe ? to : to + 1
    if (last.lower.endsWith("'s") && isDone(tokens[to])) return one("you've")
    if (last.lower.endsWith("'s") && (/.{2}ing$/.test(next) || /^(?:a|an|the|not|very|one|at|in|on|only|never|always|so|too|still|now|just)$/.test(next))) return one("you're")
    return one('your', end)
  }
  const verb = tokens[to]
  const before = tokens[from - 1]
  const inverted = before && !before.quoted && /^(?:is|was|has|does)$/.test(before.lower) && (before.first || asking.has(tokens[from - 2]?.lower ?? '') || subjects.has(first.lower)) ? oddWithYou.get(before.lower) : undefined
  if (inverted) return { from: from - 1, to, words: [`${shaped(inverted, before)} you`] }
  const agreed = verb && verb.kind === 'word' && !verb.quoted && mayBeSubject(tokens, mention) && isThirdSingular(verb.lower) ? withYou(verb.lower) : undefined
  return agreed ? one(`you ${agreed}`, to + 1) : one('you')
}

const subjects = new Set(['he', 'she', 'they'])
const isDone = (token: Token | undefined): boolean => token !== undefined && (/^(?:been|got|had|gone|done|seen|come|become|made|taken|grown|told|lost|never)$/.test(token.lower))

/** After a preposition a name is no subject: `the bags of Rowan is …` is left. */
const mayBeSubject = (tokens: readonly Token[], { from }: ChildMention): boolean =>
  subjects.has(tokens[from]!.lower) || tokens[from]!.first || !/^(?:of|to|with|for|from|about|by|at|on|in|and|near|than|like)$/.test(tokens[from - 1]?.lower ?? '')
