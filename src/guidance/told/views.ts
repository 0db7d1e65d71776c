import { type Clauses, Is, isReported, verbsIn } from './clauses.ts'
import { familyFeels, familyMeetings, familyMet, familyTold, familyViewsNamed, howLearnt, notWished, shownTold, theyFeel, viewsShown, watchedTold, wishedTold, wishesNamed } from '../words/told-views.ts'
import { forms } from './forms.ts'
import { oneOf } from './lines.ts'

/** What a sentence tells of the views of the child and of the family. */
export interface Views {
  /** The child says, asks, writes, draws. */
  readonly tells: boolean
  /** The child wants, likes, feels. */
  readonly wishes: boolean
  /** The child shows it: by cards, pictures, signs, a letter, through somebody. */
  readonly shows: boolean
  /** *Wants …*, *told me …*: a note about whoever was spoken of just before. */
  readonly alone: 'wishes' | 'tells' | undefined
  /** Where, to whom or through whom views were learnt. */
  readonly how: boolean
  /** Something that was seen of the child. */
  readonly seen: boolean
  /** The family says or thinks. */
  readonly family: boolean
  /** *She said*: the family's, when they were spoken of just before. */
  readonly pronoun: boolean
  readonly namesChild: boolean
  readonly namesFamily: boolean
  readonly namesOther: boolean
  readonly met: boolean
  /** *I spoke to them*: the family, when they were spoken of just before. */
  readonly metPronoun: boolean
}

/** *If you want*, *whenever you like*: no wish is told. */
const unreal = /^(?:if|when|whenever|wherever|whatever|unless|until|till|whether|as|how|where|anything|something|everything|why|once|what|that)$/
/** *If you tell somebody*: it has not been told. */
const unmet = /^(?:if|when|whenever|unless|until|till|as|once|before|so|that)$/
const past = /(?:ed|told|said|wrote|drew|spoke|read)$/
const opinion = /^(?:you|he|she)$/
const provokes = /^(?:lifestyle|attention|drama|power|argument|shock|provoke|trouble|winding|setting|causing|control)$/
const wishNouns = forms(oneOf(wishesNamed))
const signs = forms(/\byou (?:\w+ ){0,2}(?:looked away|turned (?:away|your)|put your (?:hood|hands|hand|head|fingers)|pulled (?:your|the|up)|covered your|shook your|nodded|shrugged|went (?:quiet|still|red|white)|lit up|clung|would not (?!say|tell|be\b|have\b|stay|settle)\w+ (?:at|with|to|near|past|go|up|your)|hid (?:when|behind|under|your)|cried when|folded your|backed away|ran (?:off|out|away))\b/)
const shows = forms([oneOf(viewsShown), oneOf(shownTold)].join('|'))
const how = forms(oneOf(howLearnt))

/** Past danger or what a grown-up did is not what was seen of the child. */
const watched = forms(oneOf(watchedTold))
const notSeen = forms(/\b(?:i|we) (?:did not|could not|was not able to|chose not to) (?:go (?:up|in)|wake|look in|disturb|meet|visit)\b|\b(?:did not|could not|not|never) see you\b|\byou (?:were|was) (?:not|asleep upstairs|at|out|elsewhere)\b/)

const feels = forms(oneOf(familyFeels))
const pronounFeels = forms(oneOf(theyFeel))
const familyNouns = forms(oneOf(familyViewsNamed))

const meets = forms([oneOf(familyMeetings), oneOf(familyMet)].join('|'))
/** What is done with them, and not what they think. */
const noView = forms(/\bfam (?:\w+ )?(?:asked|asks) (?:you|hey) |\bfam (?:is|was|are|were) only \w+ |\b(?:if|when|unless|until|whether|because|that|before|after|hear|heard|hearing) (?:your )?fam (?:\w+ )?(?:accepts?|welcomes?|agrees?|promises?)\b/)
/** `She told a teacher`, `he told you where to wait`: not what they think, told to the writer. */
const toOthers = /^(?:an? |any|(?:the|her|his|their) (?!meeting|conference|review|panel|court|judge|police|group|room|rest of)|you (?:where|when|to|not|about|off|how to))/
const familyForms = forms(oneOf(familyTold))
const wishForms = forms(oneOf(wishedTold))
const noWish = forms(oneOf(notWished))
const notMet = forms(/\b(?:nobody|not|never|no one|tried to|unable to|could not|failed to) (?:\w+ ){0,3}(?:seen|see|saw|spoken|speak|met|meet|reach|reached|rung|ring|contact|contacted|phone|visit|call)\b/)
const meetsPronoun = forms(/\b(?:i|we) (?!will|shall|would|could|can)(?:\w+ ){0,3}(?:spoke (?:to|with)|talked (?:to|with)|met|rang|phoned|asked|told|sat with|visited) (?:both of )?(?:them|him|her)\b|\b(?:she|he|they) (?:rang|phoned|let|called|texted|told|met|showed) (?:me|us)\b/)

export function viewsIn(words: string, clauses: Clauses): Views {
  const { has } = clauses
  const you = (has & Is.you) !== 0
  const namesFamily = /\bfam\b/.test(words)
  const tells = you && tellsOf(clauses)
  return {
    tells, wishes: (words.includes('your') || you) && !noWish.in(clauses) ? (you && wishesIn(clauses)) || wishNouns.in(clauses) || wishForms.in(clauses) || signs.in(clauses) : false,
    alone: /^(?:wants|likes|loves|hates|misses|hopes|feels|prefers|wishes|does not (?:want|like)|did not want|would (?:like|love|rather|prefer)|wanted|worried|scared|happy|fed up)\b/.test(words) ? 'wishes' : /^(?:said|says|told (?:me|us)|tells me|asked (?:me|if|for|to)|drew|wrote|showed me)\b/.test(words) ? 'tells' : undefined,
    shows: you && shows.in(clauses), how: how.in(clauses),
    seen: words.includes('you') && seenIn(clauses, words),
    family: namesFamily && (thinksIn(clauses, 'fam') || feels.in(clauses) || familyNouns.in(clauses) || (familyForms.in(clauses) && !noView.in(clauses))) || /\bthinks? :|^who thinks this :/.test(words),
    pronoun: thinksIn(clauses, 'pronoun') || pronounFeels.in(clauses),
    namesChild: /\byour?\b/.test(words), namesFamily, namesOther: /\b(?:man|(?<!\bi am )someone|teacher|officer|neighbour)\b/.test(words),
    met: namesFamily && meets.in(clauses) && !(notMet.in(clauses) && !/\b(?:and|but) (?:i|we|fam)\b/.test(words)), metPronoun: meetsPronoun.in(clauses),
  }
}

function tellsOf(clauses: Clauses): boolean {
  for (const { at, by, doer, not, modal, passive } of verbsIn(clauses, Is.tells)) {
    if (by !== 'you' || not || modal || passive) continue
    if (unmet.test(clauses.words[doer - 1] ?? '') && !past.test(clauses.words[at]!)) continue
    return true
  }
  return false
}

function wishesIn(clauses: Clauses): boolean {
  const { words } = clauses
  for (const { at, by, doer, modal } of verbsIn(clauses, Is.wishes | Is.feeling)) {
    if (by !== 'you') continue
    const verb = words[at]!
    const before = words[doer - 1] ?? ''
    if (unreal.test(before) && !(before === 'that' || before === 'what' || before === 'why' || before === 'how' || (before === 'when' && clauses.is[at]! & Is.feeling))) continue
    if (before === 'what' && at + 1 >= words.length) continue
    if (modal && !/^(?:like|love|rather|prefer|hate|miss)$/.test(verb)) continue
    if (clauses.is[at]! & Is.feeling && !(clauses.is[at]! & Is.wishes) && !words.slice(doer + 1, at).some(word => /^(?:are|were|is|was|am|been)$/.test(word))) continue
    if (/^(?:think|thinks|thought)$/.test(verb) && (opinion.test(words[at + 1] ?? '') || words[at + 1] === 'of' || words[at + 1] === 'the')) continue
    if (words.slice(at + 1, at + 4).some(word => provokes.test(word))) continue
    if (/^(?:miss|misses|missed|missing)$/.test(verb) && !/^(?:you|your|fam|fam's|someone|someone's|her|him|them|it|home|having|being|seeing|going|living|art|how|playing|the|everyone)$/.test(words[at + 1] ?? '')) continue
    if (/^(?:missed|miss|misses|missing)$/.test(verb) && /\b(?:trip|lesson|lessons|school|bus|visit|appointment|appointments|review|meeting|chance|day|days|half|third|week|test|exam)\b/.test(words.slice(at + 1, at + 6).join(' '))) continue
    if (/^(?:want|wants|wanted)$/.test(verb) && /^(?:something|anything|one)$/.test(words[at + 1] ?? '') && at + 2 >= words.length - 1) continue
    if (verb === 'fed' && words[at + 1] !== 'up') continue
    return true
  }
  return false
}

function seenIn(clauses: Clauses, words: string): boolean {
  if (notSeen.in(clauses) && !/\bi (?:saw|watched)\b/.test(words)) return false
  const own = clauses.words.slice(0, clauses.reportedFrom)
  if (/^(?:said|says|told)$/.test(clauses.words[clauses.reportedFrom] ?? '') && own.length < 8) { if (!/\b(?:i|we) (?:saw|watched|noticed)\b/.test(words)) return false }
  if (watched.in(clauses)) return true
  for (const { at, by, not, modal, passive } of verbsIn(clauses, Is.seen)) if (by === 'you' && !modal && !passive && !(not && !/^(?:look|take|let|cry|reach|smile)$/.test(clauses.words[at]!)) && !isReported(clauses, at)) return true
  return false
}

function thinksIn(clauses: Clauses, who: 'fam' | 'pronoun'): boolean {
  for (const { at, by, doer, not, modal, passive } of verbsIn(clauses, Is.thinks)) {
    if (by !== who || passive) continue
    const verb = clauses.words[at]!
    if (who === 'pronoun' && !/^(?:he|she|they|who)$/.test(clauses.words[doer] ?? '')) continue
    if (who === 'pronoun' && /^(?:told|tells)$/.test(verb) && toOthers.test(clauses.words.slice(at + 1, at + 4).join(' '))) continue
    if ((not || modal) && !/^(?:want|agree|think|believe|feel|like|understand|accept|prefer|wish|hope)$/.test(verb)) continue
    if (/^(?:believe|like)$/.test(verb) && !not) continue
    if (/^(?:hear|see|let|make|help|heard|saw|made|watch|watched|hearing|seeing|when|if)$/.test(clauses.words[doer - 1] === 'your' ? (clauses.words[doer - 2] ?? '') : (clauses.words[doer - 1] ?? '')) && !/(?:ed|said|told|thought|felt|s)$/.test(verb)) continue
    if (/^ask/.test(verb) && /^(?:about|for|him|her|them)$/.test(clauses.words[at + 1] ?? '') && /^(?:when|because|if|after)$/.test(clauses.words[doer - 1] ?? '')) continue
    if (/^(?:thinks|think|thought)$/.test(verb) && /^(?:more|of|about)$/.test(clauses.words[at + 1] ?? '')) continue
    return true
  }
  return false
}
