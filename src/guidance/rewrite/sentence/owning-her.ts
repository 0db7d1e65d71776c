import { bare } from '../../text/names.ts'
import { isOwner } from '../../text/pronouns.ts'
import type { Token } from '../../text/reading.ts'
import { ditransitives } from '../../words/clause-words.ts'
import { kinOf } from '../../words/kin.ts'
import { bit, kindsOf } from '../../words/word-kinds.ts'

/** Kinds of words, looked up once. */
const is = { adj: bit('adj'), adv: bit('adv'), base: bit('base'), conj: bit('conj'), ing: bit('ing'), prep: bit('prep'), state: bit('state'), thing: bit('thing') }

/** `gave her views`, `made her bed`: here *her* owns what follows. */
const ownGiven = /^(?:g[ai]v\w+ (?:views?|opinions?|account|name|consent|permission|word|age|address|reasons?|side|version|feedback|statement|best|wishes|evidence)|m[ai][dk]\w+ (?:bed|way|choices?|decision|excuses|wishes|feelings|views|mark|peace)|show\w* (?:room|feelings|work|drawings?|anger|bedroom|teeth)|t(?:ell|old)\w* (?:story|side|version|truth)|br\w+ (?:bag|things|homework|coat|lunch|phone|toys|clothes)|(?:sen[dt]|paid|pays?)\w* (?:apologies|rent|bills?|drawings?|views)|call\w* (?:solicitor|school))$/

/** Is *her* here *your*, not *you*? */
export function isOwning(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  if (next?.lower === 'back' && /^(?:hurt|hurts|injure[ds]?|broke|breaks|scratche[ds]|on|rubb?e?[ds]?)$/.test(tokens[at - 1]?.lower ?? '')) return true
  if (next?.lower === 'of' || !isOwner(next, tokens[at - 1])) return false
  if (/^\p{L}{3,}ly$/u.test(next!.lower) && !(kindsOf(tokens[at - 1]?.lower ?? '') & is.prep) && !/^(?:assembly|reply|supply|rally|ally|butterfly|family|only|early|lovely|elderly|daily|weekly|monthly|yearly|ugly|friendly|unfriendly|lonely|silly|curly|bully|belly|jelly|lively|likely|kindly|deadly|deeply|fully|newly|recently|severely|extremely|incredibly|really)$/.test(next!.lower)) return false
  const before = tokens[at - 1]?.lower ?? ''
  const kinds = kindsOf(next!.lower)
  if (ditransitives.has(before) && !ownGiven.test(`${before} ${next!.lower}`) && !kinOf(bare(next!.lower)) && !/^(?:to|for)$/.test(tokens[at + 2]?.lower ?? '') && !(kinds & is.adj) && next!.lower !== 'own') return false
  if (next!.lower !== 'own' && /^(?:let|lets|letting|make|makes|made|help|helps|helped|see|sees|saw|hear|hears|heard|watch|watches|watched|have|had|remembers?|remembered)$/.test(before) && kinds & is.base && !(kinds & is.thing)) return false
  if (/^(?:see|sees|saw|hear|hears|heard|watch|watches|watched|find|finds|found|keep|keeps|kept|leave|leaves|left|catch|caught|stop|stops|stopped|remember|remembers|remembered)$/.test(before) && kinds & is.ing && !(kinds & is.thing)) return false
  if (/^(?:makes?|made|making|keeps?|keeping|kept|get|gets|got|left|leaves?|leaving|find|finds|found|feel)$/.test(before) && (kinds & (is.state | is.adj) || /est$/.test(next!.lower)) && (tokens[at + 2]?.kind !== 'word' || kindsOf(tokens[at + 2]!.lower) & (is.prep | is.conj | is.adv))) return false
  if (next!.lower === 'her' || next!.lower === 'his') return false
  return true
}
