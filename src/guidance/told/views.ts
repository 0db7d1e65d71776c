import { type Clauses, Is, isReported, verbsIn } from './clauses.ts'
import { familyMet, familyTold, notWished, shownTold, wishedTold } from '../words/told-views.ts'
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
const wishNouns = forms(/\byour (?:own |biggest |main |one |first )?(?:wish|wishes|views?|hope|dream|worry|answer) (?:is|are|was|were|:)(?! not| sought| un)|\bthis is what you (?:want|said|think|asked)|\bwhat you (?:want|wanted|said|asked for|would like|think) ?(?::|is\b|was\b)|^(?:what you wanted , and how it counted|how i know|you said|your (?:wishes|views?)(?: and (?:wishes|feelings))?|what you (?:said|think|want|feel)) :|\byou (?:are|were|have been) (?:\w+ ){0,2}(?:looking forward|against|in favour|fed up|not keen|keen|counting the days|set on|sure that you)|\byou (?:can not|could not) (?:wait|stand|bear)\b|\bmatters? (?:most )?to you\b|\byour (?:favourite|best thing)\b|\bwould (?:rather|prefer|like|love) you\b/)
const signs = forms(/\byou (?:\w+ ){0,2}(?:looked away|turned (?:away|your)|put your (?:hood|hands|hand|head|fingers)|pulled (?:your|the|up)|covered your|shook your|nodded|shrugged|went (?:quiet|still|red|white)|lit up|clung|would not (?!say|tell|be\b|have\b|stay|settle)\w+ (?:at|with|to|near|past|go|up|your)|hid (?:when|behind|under|your)|cried when|folded your|backed away|ran (?:off|out|away))\b/)
const shows = forms([
  "\\bin your (?:own )?(?:\\w+ )?(?:words|message|letter|email|text|drawing|survey|form|booklet|cards?|poem|list|sheet|questionnaire|book|diary|map)\\b",
  "\\byour (?:own |little )?(?:message|letter|drawing|list|voice message|poem|note|picture|collage|booklet|worksheet|email|answers?) (?:\\w+ )?(?:say|said|show|told|ask|was read|read|is about|was about)\\w*",
  "\\bheard (?:this |that |it |all of this )?from you\\b|\\bheard you (?:say|tell|ask)\\b|\\byou were heard\\b|\\b(?:this|that|it|these) (?:comes?|came|is|was|are) (?:straight |all )?from you\\b|\\byou let (?:me|us|someone|fam) (?:know|see|hear)\\b|\\bread (?:out |me |us )(?:the|what|your)\\b.{0,30}\\byou\\b|\\b(?:on your behalf|spoke for you)\\b|\\byou (?:\\w+ ){0,2}(?:talked|chatted|spoke|speaking|talking) (?:to|with) (?:me|us|someone|fam|your \\w+) about\\b|\\bmade (?:it|that) (?:very |quite )?(?:clear|plain)\\b",
  "\\byou (?:then |also |have |had |carefully |each |both |slowly )?(?:filled in|filled out|put (?:it|that|this|together|down|on paper|a (?:cross|tick|smiley|face|sticker|picture|star|number|line|mark|list|dot|stone|bear|card|counter|note)|the (?:smiley|sticker|card|counter|bear|stone|cross))|ticked|circled|coloured (?:in|the)|pointed (?:to|at)|nodded|shook your|shrugged|corrected|made (?:a|the) (?:sign|list|map|collage|poster|card)|(?:picked|chose|took) the (?:\\w+ ){0,3}(?:card|face|picture|sticker|bear|colour|volcano|stone|symbol)|used (?:the|your) (?:\\w+ ){0,2}(?:cards|symbols|board|tablet|book|signs|device|pictures)|moved the|placed the|held up|typed|signed (?!the|it|and)|drew|painted|wrote|sorted)\\b",
  "\\b(?:fam|someone|teacher|carer|carers|advocate|school|worker|he|she|they) (?:\\w+ ){0,2}(?:says?|said|told (?:me|us|someone)|tells (?:me|us)|knows|wrote|reports?|reported|passed on|heard|explained|thinks|thought|believes|has seen|noticed)(?: me| us)? (?:that )?(?:you|how you|what you|how much you) (?:\\w+ ){0,3}(?:want|wants|wanted|like|likes|love|loves|hate|hates|miss|misses|feel|feels|felt|wish|would|are (?:happy|sad|scared|worried))\\b",
  "\\byou ?:? ?, ?qq|\\byou : qq|\\bqq (?:, )?(?:said|wrote|whispered|told) you\\b|\\bqq (?:was|were|is) (?:what|how) you\\b",
  oneOf(shownTold),
].join('|'))
const how = forms([
  "\\bhow (?:i|we) (?:know|learnt|learned|found out)\\b|^you said this to\\b|^(?:told|said|seen|learnt|shown|heard) (?:to|by|how|from) ?:",
  "\\b(?:talked|spoke|spoken|met|saw you|see you|chat\\w*|time|sat|seen|visited|played|walked|asked you|told me|told us|told someone|told fam) (?:[^ ]+ ){0,6}(?:on your own|by yourself|alone with|alone|just (?:the )?(?:two of )?us|just us two|one to one|in private)\\b|\\byou and (?:i|me) (?:\\w+ )?(?:talked|sat|walked|spoke|chatted|used|filled)",
  "\\bi asked you\\b.{0,60}\\byou (?:said|answered|told|nodded|shook|shrugged|looked)\\b|\\b(?:through|with the help of|using|with|via|by) (?:your |an? |the |someone )?(?:advocate|interpreter|drawings?|drawing|feelings? cards?|symbols|pictures|play|signs?|signing|eye gaze|lego|puppets?)\\b",
].join('|'))

/** Past danger or what a grown-up did is not what was seen of the child. */
const watched = forms(/\b(?:i|we|someone|fam) (?:\w+ )?(?:saw|watched|noticed|observed|could see|looked on as|noted) (?:that |how |as |when |the way )?your? ?\b|\byou (?:were|was) (?:\w+ ly )?(?:observed|seen (?:to|with|in|on)|asleep|awake|calm|alert|wearing|lying|sitting|content|wide awake|settled|curled|dressed|in (?:your|a) (?:\w+ )?(?:cot|chair|highchair|pram|sling|bouncer|seat|arms)|on (?:your|the|a|fam's) (?:\w+ )?(?:mat|lap|rug|bouncer|playmat|tummy|back|floor|hip|knee|shoulder|chest))\b|\bwhat i saw\b|\bwhen i (?:watched|arrived|came)\b.{0,30}\byou (?:were|had)\b|\byour (?:\w+ ){0,2}(?:eyes|hand|hands|face|fist|fists|legs|arms|head|mouth|body|fingers|cheeks|shoulders|toes|lip|feet|breathing) (?:\w+ ){0,3}(?:followed|opened|closed|lit|went|shook|found|reached|turned|were|was|curled|relaxed|stiffened|moved|stopped|kicked|rested|trembled|softened|grew|brightened)\b|\byou (?:\w+ ){0,1}(?:looked(?! after)|gazed|stared|watched|turned|went (?:still|quiet|rigid|floppy|stiff|red)|made (?:a|the|your|little|soft|happy)|gave|took|put|let go|let out|stopped (?:crying|moving)) /)
const notSeen = forms(/\b(?:did not|could not|not|never) see you\b|\byou (?:were|was) (?:not|asleep upstairs|at|out|elsewhere)\b/)

const feels = forms(/\bfam (?:is|are|was|were|feels?|felt|seems?|looked) (?:very |so |also |still |really |not |both |now |too |more |deeply |quite |most |a bit |a little |and |only too ){0,3}(?:worried|scared|frightened|proud|afraid|ashamed|pleased|glad|happy|unhappy|upset|heartbroken|relieved|keen|clear|honest|adamant|angry|cross|furious|grateful|hopeful|willing|against|in favour|disappointed|torn|ready|unsure|certain|convinced|hurt|thankful|delighted|nervous|open|of the view)\b/)
const pronounFeels = forms(/\b(?:he|she|they) (?:is|are|was|were) (?:very |so |also |still |really |not |both |now |too |more ){0,3}(?:worried|scared|proud|afraid|ashamed|pleased|glad|happy|unhappy|upset|heartbroken|relieved|keen|clear|adamant|angry|cross|furious|grateful|hopeful|disappointed|torn|unsure|convinced)\b|\b(?:he|she|they) (?:can not|could not) (?:see|understand|accept|agree|believe|imagine)\b|\b(?:he|she|they) would (?:\w+ )?(?:like|love|rather|prefer|keep|have you)\b|(?:, |and )would (?:\w+ )?(?:keep you|love|like|prefer|rather)\b|\bto (?:his|her|their) mind\b|\b(?:in|from) (?:his|her|their) (?:view|words|opinion|eyes|mind|experience)\b|\b(?:his|her|their) (?:\w+ )?(?:view|worry|hope|wish|answer|fear|words|opinion|concern|message|question)s? (?:is|are|was|were|:)/)
const familyNouns = forms(/\bfam (?:is|was|were|are) (?:at (?:her|his|their) wits|in tears|over the moon|beside (?:herself|himself)|in two minds|lost for words|at a loss)\b|\bfam (?:holds|maintains|insists|protests|agrees|disputes|denies|concedes|regrets|fears) that\b|\bfam could not (?:\w+ )?(?:have been|be) (?:\w+er|more)\b|\bfam (?:\w+ )?(?:puts (?:it|this|that) down to|nodded|shook (?:her|his) head|took the view|takes the view|swears|swore|sees? (?:it|things|this)|saw (?:it|things)|finds? (?:it|this|that)|found (?:it|this|that) (?:hard|difficult)|would sooner|would rather|had tears|wept|broke down|shrugged|laughed (?:it|and)|made (?:it )?(?:clear|plain)|has (?:no|her|his) (?:doubts?|regrets?|own view)|looks on it|calls (?:it|this|that)|called it|gave (?:me|us) (?:her|his) (?:view|side|word)|is dead set|is set against|is all for|is dead against|sounded|seemed (?:sorry|glad|relieved|upset|worried)|thanked|apologised|confided|is adamant)\b|\bfor (?:your )?fam ,? ?(?:the (?:worst|best|hardest|main)|it is|this is|what matters)\b|\bfam had tears\b|\bfam's (?:own )?(?:\w+ )?(?:views?|worry|worries|hope|wish|wishes|answer|words|side|opinion|fear|concern|account|message|letter)\b|\b(?:in|to|for|from) fam's (?:view|mind|eyes|words)|\b(?:this is what|what) .{0,60}\bthinks? :|\bwho thinks this :|\baccording to (?:your )?fam\b|\b(?:fam|fam's words) ?(?:, )?: qq|\bfam ?, qq|\bqq , (?:said|says) (?:your )?fam|\bsaid (?:your )?fam\b|\bfam (?:can not|could not|cannot) (?:see|understand|accept|agree|believe|imagine)\b|\bfam would (?:\w+ )?(?:like|love|rather|prefer|keep|have you)\b|\bheard fam say\b|\bwhat your fam (?:said|says|think|thinks)\b|\bthank(?:s|ed)? to fam\b(?!.)|\bfam (?:does|do|did) not (?:want|agree|think|believe|feel|like|accept|see|understand)\b/)

const meets = forms([
  `\\b(?:i|we) (?:(?!will\\b|shall\\b|would\\b|could\\b|can\\b|going\\b|need\\b|must\\b|not\\b)[^ ]+ ){0,8}?(?:met|meet|see|saw|visit|visited|spoke|spoken|talked|talk|rang|phoned|called on|went|sat|reminded|asked|told|joined|chatted|chat|word|thanked|greeted|listened|read)\\b(?:(?! will | can )[^.;]){0,50}?\\bfam(?!')\\b(?!'s)`,
  `^(?:(?:then|also|have|i) )?(?:rang|phoned|saw|met|spoke (?:to|with)|visited|called|tc (?:to|from|with)|t / c (?:to|from|with)|seen|sat with|texted|asked|told) (?:both |your )?fam\\b`,
  `\\bfam (?:and (?:your )?fam )?(?:(?:both|also|all|was|were|is|are) ){0,3}(?:there|present|at home|at the (?:meeting|review|table|conference)|by (?:the|your) (?:cot|bed)|in (?:the|your) (?:room|house|meeting|kitchen)|with (?:us|me|you)\\b|home when)`,
  `\\bfam (?:\\w+ ){0,3}(?:let (?:me|us) in|attended|joined|rang me|phoned me|called me|texted me|made (?:me|us)|answered (?:the door|your|my)|showed (?:me|us)|took me|came (?:in|into|along|too|down|back|out|for (?:the|a)|with|to (?:the|this|our|my|your) (?:\\w+ )?(?:meeting|review|conference|office|school|door|session|centre|hospital|phone|gate))|arrived|brought you|opened the door|sat (?:with|beside|next|down|at|in|on)|welcomed|greeted|poured|made (?:room|tea|coffee|us|a|toast)|passed (?:me|us)|offered (?:me|us)|shook my|walked me|took my|put the kettle|brought (?:me|us|out)|said (?:hello|goodbye)|waved me|was in$|in ?[,.]|at (?:work|home)$|invited me|picked up the phone|stayed)`,
  `\\b(?:present|attended by|attendees|in attendance|who (?:came|was there|was at the meeting)|also there|seen|there with us|those present|people there) ?(?::|was|were|are)?.{0,90}\\bfam\\b`,
  `\\b(?:visit|meeting|review|call|conference|session|contact|plan|time|interview|conversation|chat|drawn up|made|written|talk|assessment) (?:\\w+ ){0,5}(?:with|by|between|from) (?:\\w+ ){0,4}fam(?!')\\b`,
  `\\b(?:with|by) [^.;:]{0,60}(?:,|and) your fam\\b.{0,30}$|\\bwith (?:both |your )?fam (?:and|present|beside|there|in the)\\b|\\bin fam's (?:kitchen|flat|house|car|garden|front room)|\\bfam was on the (?:phone|line|sofa|step)`,
  oneOf(familyMet),
].join('|'))
/** What is done with them, and not what they think. */
const noView = forms(/\bfam (?:\w+ )?(?:asked|asks) (?:you|hey) |\bfam (?:is|was|are|were) only \w+ |\b(?:if|when|unless|until|whether|because|that|before|after|hear|heard|hearing) (?:your )?fam (?:\w+ )?(?:accepts?|welcomes?|agrees?|promises?)\b/)
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
    if ((not || modal) && !/^(?:want|agree|think|believe|feel|like|understand|accept|prefer|wish|hope)$/.test(verb)) continue
    if (/^(?:believe|like)$/.test(verb) && !not) continue
    if (/^(?:hear|see|let|make|help|heard|saw|made|watch|watched|hearing|seeing|when|if)$/.test(clauses.words[doer - 1] === 'your' ? (clauses.words[doer - 2] ?? '') : (clauses.words[doer - 1] ?? '')) && !/(?:ed|said|told|thought|felt|s)$/.test(verb)) continue
    if (/^ask/.test(verb) && /^(?:about|for|him|her|them)$/.test(clauses.words[at + 1] ?? '') && /^(?:when|because|if|after)$/.test(clauses.words[doer - 1] ?? '')) continue
    if (/^(?:thinks|think|thought)$/.test(verb) && /^(?:more|of|about)$/.test(clauses.words[at + 1] ?? '')) continue
    return true
  }
  return false
}
