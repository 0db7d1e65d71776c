import type { Reading } from './text/reading.ts'
import { type PlainSentence, plainSentencesIn } from './text/plain-sentences.ts'
import type { PlainText } from './text/plain-text.ts'

/** What a record tells, as far as it can be recognised in many wordings. */
export interface Told {
  readonly childView: boolean
  readonly howViewKnown: boolean
  readonly observation: boolean
  readonly familyMet: boolean
  readonly familyView: boolean
  readonly danger: boolean
  /** The addressed children whom a told danger's impact is told for. */
  readonly impactOn: ReadonlySet<number>
  readonly balance: boolean
  readonly decision: boolean
  readonly decisionReason: boolean
  readonly decisionMaker: boolean
  readonly decisionDate: boolean
  readonly nextSteps: boolean
}

const some = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`
const between = '(?:(?:also|then|both|just|really|still|only|have|had|has|always|never|once|each|all|do|did|does|not|now|have|quietly|later|often|sometimes|would|to|me|again|already|even|are|were|was|is|very|so|that|too|either|clearly|often|afterwards|since|usually) ){0,3}'

const tells = new RegExp(`\\b(?:you|hey ,? ?you) ${between}${some('said say says saying told tell tells asked ask asks wrote writes typed signed drew draws drawn explained described whispered answered replied mentioned shared texted messaged rang phoned reminded showed chose picked decided named handed agreed')}\\b`)
const tellsOthers = /\byou (?:have|had) [^.;]{0,80}\band (?:have|had) (?:told|said|asked)\b|\b(?:your own words|in your (?:message|letter|email|text|drawing|words|survey|form)|your (?:message|letter|drawing|list|answer|voice message)|how i know|(?:talked|spoke|met|saw you|told|asked|chat\w*|time|sat|seen|visited|you).{0,30} (?:on your own|just the two of us)|you and i (?:talked|sat|walked|spoke)|heard you say|you were heard)\b|\byou (?:put|ticked|circled|pointed|nodded|shook|shrugged|corrected|ran the)\b/
const wishes = new RegExp(`\\b(?:you|hey ,? ?you) ${between}${some("want wants wanted like likes liked love loves hate hates miss misses missed feel feels felt think thinks thought wish wishes wished hope hopes hoped prefer prefers worry worries worried scared frightened")}\\b|\\byour (?:wish|wishes|views?) (?:is|are|was|were|:)(?! not)|\\bwhat you (?:want|wanted|think|thought|said|told|like)\\b(?! .{0,60}\\bnot (?:known|asked|sought)\\b)|\\byou would (?:really )?(?:like|love|rather|prefer)`)
const formView = /^(?:what you wanted , and how it counted|how i know|you said) :/
const formHow = /^(?:how i know :|you said this to\b)/
const sees = new RegExp(`\\byou ${between}${some('smiled kicked crawled reached cried slept lay looked turned followed gave pushed pulled laughed hummed held rocked clapped pointed grinned giggled babbled gurgled sucked grabbed chewed stretched rolled sat stood walked ran splashed settled snuggled leaned leant watched stared waved hid played listened stopped calmed curled wriggled snuffled yawned sneezed fed drank ate dropped opened shut squealed screamed screwed hit climbed put took let made picked cooed wanted buried clung nuzzled')}\\b|\\b(?:i|we|someone|fam) (?:also )?(?:saw|watched|noticed|observed|looked on as) (?:that |how |as |when )?you\\b|\\byou (?:were|was) (?:observed|seen|asleep|awake|calm|alert|wearing|lying|sitting|in your|on (?:your|the|a) (?:mat|lap|rug|bouncer|playmat|play mat))|\\bwhat i saw\\b`)

const thinking = some('said says told tells thinks think thought wants wanted agreed agrees feels felt believes hopes hoped asked asks worries admitted explained wrote described wished disagrees disagreed disagree cried accepts accepted understands reports reported added replied')
const familyThinks = new RegExp(`\\bfam(?: , fam ,)? ${between}(?:on the phone |in the room )?${thinking}\\b|\\bfam (?:is|are|was|were) (?:very |so |also |still |really |not |both |now |too |more ){0,2}(?:worried|scared|frightened|proud|afraid|ashamed|pleased|glad|happy|not happy|unhappy|upset|heartbroken|relieved|sure|keen|clear|honest|adamant)\\b|\\bfam (?:[^ .]+ ){1,8}and (?:then )?(?:said|told|asked|says)\\b|\\bfam (?:does|do|did)(?: not|n't) (?:want|agree|think|believe|feel|like)\\b|\\bfam's views?\\b|\\b(?:this is what|what) .{0,60}\\bthinks? :|\\bwho thinks this :`)
const pronounThinks = new RegExp(`\\b(?:she|he|they|who) ${between}${thinking}\\b|\\b(?:she|he|they) (?:[^ .]+ ){1,6}and (?:then )?(?:said|told|asked)\\b`)
const met = new RegExp([
  `\\b(?:i|we) (?!will|shall|would|could|can|am going)(?:[^ ]+ ){0,8}(?:met|meet|see|saw|visit|visited|spoke|spoken|talked|rang|phoned|called|went|sat|reminded|asked|told)\\b.{0,50}\\bfam(?!')\\b`,
  `\\bfam (?:and (?:your )?fam )?(?:(?:both|also|all|was|were|is|are) ){0,3}(?:there|present|at home|in the (?:room|house|meeting))\\b`,
  `\\bfam (?:\\w+ ){0,3}(?:let me in|attended|joined|rang me|phoned me|made me|answered the door|showed me|took me|came (?:in|into|along|to (?:the|this|our|my|your) (?:\\w+ )?(?:meeting|review|conference|office|school|door|session|centre))|arrived|brought you|opened the door)`,
  `\\b(?:present|attended by|attendees|in attendance|who (?:came|was there|was at the meeting)|also there|seen) ?(?::|was|were)?.{0,90}\\bfam\\b`,
  `\\b(?:visit|meeting|review|call|telephone call|conference|session|contact|plan|time) (?:\\w+ ){0,4}(?:with|to|by|between) (?:\\w+ ){0,2}fam(?!')\\b`,
  `\\bwith (?:both |your )?fam and\\b.{0,60}\\b(?:at|today|meeting|visit)\\b`,
].join('|'))

const dangers = new RegExp(`\\b${some(`hit hits hitting hurt hurts hurting punched punch kicked kicks slapped slap strangled choked choke bruise bruises bruised broke injured injury injuries violent violence abuse abused abusive assault assaulted
attacked stabbed knife machete weapon threatened threatening threats drunk drinking drank drinks alcohol alcoholic vodka drugs cannabis heroin cocaine overdose paracetamol self-harm suicide suicidal neglect neglected starving hungry mould
exploited exploitation groomed missing absconded homeless fire burn burnt burned scald drowned unsafe danger dangerous danger risk risks risky harm harmed unconscious bled blood wound fracture fractured screaming alone unattended
locked police arrested belt poisoned screamed frightened scared passed`)}\\b`)
const strongDangers = new RegExp(`\\b${some(`hit hits hitting hurt hurting punched slapped strangled choked bruise bruises bruised injured injuries violent violence abuse abused assault assaulted attacked stabbed knife machete weapon
threatened drunk drugs cannabis heroin cocaine overdose paracetamol self-harm suicide neglect neglected exploited exploitation groomed absconded homeless scald drowned danger dangerous harm harmed unconscious fractured belt
unsafe alcoholic`)}\\b|\\bleft (?:you|fam)? ?(?:alone|by yourself|on your own)|\\bhad been drinking|\\bwith a (?:hammer|pan|bat|saucepan|knife)|\\b(?:a|grown) man (?:of \\d+|who)|\\bat risk\\b|\\bworr(?:y|ied|ies)\\b.{0,40}\\b(?:hurt|safe)`)
const effects = `(?:hurt|harm|harmed|injur\\w+|ill|iller|die|died|dead|killed|kill|lose|lost|burn\\w*|chok\\w+|drown\\w*|sleep\\w*|learn\\w*|scared|frighten\\w*|afraid|sad|sadness|tired|hungry|hunger|cold|dangerous\\w*|danger|unsafe|normal|worry|worried|hard|harder|upset|damage\\w*|arrested|nightmares?|dreams?|pain\\w*|trust\\w*|infect\\w+|behind|poison\\w*|blame|fault|broken|brain|sick|unwell|breath\\w*|matter|ashamed|lonely|alone|trapped|angry|anxious|sore|grow up|growing|wrong|worse|life|fall|fell|starve\\w*|bones?|hold you back|carry|forc\\w+|exhaust\\w+|confus\\w+|scar\\w*|shaky|attack|bull\\w+|hopeless|give up|miss\\w*|stuck|not (?:open|reach|eat|cope))`
const might = '(?:could|may|might|can|would|will)'
const impact = new RegExp([
  `\\byou(?:rself)?(?:[^.;]{0,25}) ${might}\\b.{0,60}\\b${effects}\\b`,
  `\\byour [a-z'-]+ ${might}\\b.{0,60}\\b${effects}\\b`,
  `\\b(?:could|may|might|can|would)(?: \\w+ly| also| even| well| still)? (?:have |be |been ){0,2}(?:\\w+ly )?(?:hurt|harm|kill|injure|burn|damage|hit|poison|scare|frighten|reach|affect|force|lose|drown|choke|die|attack|take)\\w*\\b.{0,50}\\byou`,
  `\\b${might} .{0,60}\\b(?:harm|hurt|kill|hit|frighten|scare|damage|affect|force|drop|injure|upset|attack|stop|make|leave|harder for|hold)\\w* (?:\\w+ ){0,2}(?:you|your)\\b`,
  `\\b(?:babies|baby|children|child|anybody|anyone|somebody|people)\\b.{0,40}\\b${might}\\b.{0,60}\\b${effects}\\b`,
  `\\b(?:makes?|made|leaves?|keeps?|affects?|affecting|means?|stops?|frightens?|scares?|hurts?|harms?|upsets?) (?:\\w+ ){0,2}(?:you|your|it)\\b.{0,40}\\b(?:${effects}|too)\\b`,
  `\\b(?:fear|worry|tiredness|noise|shouting|this|that|it|which|hearing|seeing)\\b.{0,30}\\b(?:can|could|may) (?:make|leave|change|harm|hold|stop|hurt|keep)\\b`,
  `\\b(?:hurts|upsets|upset|frightens|frightened|scares|scared|worries|harms|harmed) you\\b|\\byou (?:are|were|have been) suffer\\w+|\\byou have suffered|\\b(?:it|this|that) (?:could|may|might) happen again\\b|\\bnot fair on you\\b|\\bat risk of\\b.{0,40}\\b(?:harm|hurt|injury)\\b|\\bharm(?:ed|ing)? (?:\\w+ )?you\\b|\\bcaus\\w+ you\\b|\\bimpact on you\\b|\\bhas (?:had an )?effect on you\\b`,
].join('|'))
const feels = new RegExp(`\\byou (?:are|were|is|was|feel|feels|felt|get|gets|got|have been|had been|become|lie|lay|cannot|can't|no longer|do not|don't|wake|cry|still|have|has|had|will|stopped|started|began)\\b.{0,30}\\b(?:scared|frightened|afraid|tired|exhausted|hungry|sleep|sleeping|awake|nightmares?|hurt|pain|sore|anxious|terrified|crying|on guard|missing (?:school|sleep|lessons)|wet the bed|bad dreams|too cold|worse|ill)\\b`)
const formImpact = /\bwhat this does to you\b/
const aboutYou = /\b(?:(?:it|this) could happen again|could be worse|you|your|yourself|hey|babies|baby|children|child)\b/
const balances = /\b(?:safer|keeps? (?:you|everyone|them|things) safe|keep you safe|to be safe|stay safe|safest|safe(?:ty)? factors?|protective|strengths?|helps?|helped|what is better|better|worse|harder|riskier|more dangerous|less likely|more likely|less dangerous|lessens?|protects?|protected|good things?|good sign|in your favour|looks? out for|works? well|going well|what (?:is|was) good|what's good|positive|settled|no longer drinks|has stopped|has not (?:had|hit|drunk|touched|been)|kept every|every appointment|believes you|the danger is greatest|what worries me and what helps|triggers?|when (?:fam|he|she) (?:drinks|has been drinking|is drunk)|honest|supportive|trusted|against that|in custody|(?:stood|standing|sits?|sat|stands) between|within reach|alarm|never (?:hurt|hit|been|harmed)|keeps? [^.]{1,30} away|stays? away|supervised|looked after|watches over|moved out|locks?)\b/

const decides = `(?:decided|agreed(?! to)|recommended|approved|granted|ruled|concluded|ordered|voted|made (?:a|the|this|my|our|an?)(?: \\w+){0,2} (?:decision|order)|took (?:the|this|a) decision)`
const decided = new RegExp(`\\b(?:it|this|that|which|what) (?:was|has been|had been|is|were)(?: \\w+ly)? (?:also )?(?:decided|agreed|recommended|approved)\\b|\\b(?:was|were|been|be) (?:decided|approved)\\b|\\b(?:a|the|my|our|this) decision\\b|\\b(?:i|we|someone|manager|chair|panel|judge|court|team|everyone|council|conference|meeting|review|people|fam|all|four|us|officer|vote|they|he|she)\\b.{0,40}\\b${decides}\\b|\\bagreed (?:a plan|that|on|with)\\b|\\bdecided (?:that|to|on|by)\\b|\\bwill (?:step|be stepped) (?:down|up)\\b|\\bwho decided :`)
const active = new RegExp(`\\b(?:i|we|someone|manager|chair|panel|judge|court|team|everyone|everybody|council|conference|people|fam|both|two|three|four|five|six|all|us|officer|vote|who|he|she|they|doctors?|school|police|you|professionals|magistrates?)\\b(?! (?:was|were) (?:\\w+ )?(?:decided|agreed))(?: (?!it |this )[^ ]+){0,9}? ?${decides}\\b`)
const madeBy = /\b(?:decided|agreed|approved|made|taken|recommended) by\b|\bwho decided :|\b(?:decision (?:of|by)|'s decision|s' decision|my decision|our decision)\b/
const passive = /\b(?:it|this|that|which) (?:was|has been|had been|is)(?: \w+ly)? (?:also )?(?:decided|agreed|recommended|approved)\b|\bdecision (?:was|has been|is) (?:made|taken|reached)\b|\b(?:was|been) (?:decided|approved)\b|\bagreed :|^agreed\b/
const reasons = /\b(?:because|so that|reasons?|that is why|this is why|which is why|why|as (?:he|she|it|you|the|there|your|fam|someone|they|we|i|no)|due to|owing to|in order|since (?:he|she|it|you|the|your|fam)|given that|to (?:keep|help|make sure|be sure|give|get|ask for|protect|check)|otherwise|for your safety|you (?:wanted|asked|want)|good for you|would (?:harm|hurt|help)|too (?:young|dangerous|risky|far)|not safe|this means|so you|so that)\b|^why :|, so\b/
const gathers = /\b(?:met|meeting|review|conference|visit|visited|came|panel|held|wrote|talked|decid\w+|agreed|made|hearing|group|court|planned|today|to see you|with you)\b/
const ahead = /\b(?:will|'ll|shall|next (?:\w+ ){0,2}(?:is|on)|next (?:step|steps|visit|review|meeting|appointment|session|contact|time|conference)|what happens next|going to|by when :|who will do it :|are to|is to|plan is|(?:to|must) (?!you|me|us|the|your|see\b)\w+ (?:\w+ ){0,8}by (?!someone|fam|the|me|you)\w|due|actions?)\b|\b(?:someone|sw|school|fam|worker|carers?|team|manager|iro|hv|police|health visitor|both|all) to (?!me\b|you\b|the\b|your\b|see if\b)[a-z]+\b|'ll\b/
const answersInQuotes = /\byou ?:? ?, ?qq\b/
const formMaker = /^who decided :/
const family = /\bfam\b/
const someoneElse = /\b(?:man|someone|teacher|officer)\b/
const formReason = /^(?:why|reasons?|my reasons?) ?(?::|is|are|this)/
const formDate = /^when :/
const earlier = /\b(?:has|have) (?:now |since |also )?been\b|\bsince (?:we|i)\b/
const several = /\b(?:both|each|all|any|either|children|babies|everyone|the (?:two|three) of you)\b/

/** Reads a record for what it tells. Linear: each sentence is looked at a fixed number of times. */
export function toldIn(reading: Reading): Told {
  const sentences = plainSentencesIn(reading)
  const any = (test: (text: PlainText) => boolean): boolean => sentences.some(each => test(each.text))
  const childTells = any(text => text.says(tells) || text.says(tellsOthers) || text.says(formHow) || text.says(answersInQuotes))
  const decisions = sentences.filter(each => each.text.says(decided) && !each.heading)
  const first = sentences[0]?.index ?? 0
  const near = (sentence: PlainSentence, test: (each: PlainSentence) => boolean): boolean => {
    const at = sentence.index - first
    return [at - 1, at, at + 1, at + 2].some(index => { const each = sentences[index]; return each !== undefined && each.paragraph === sentence.paragraph && test(each) })
  }
  const activeDecision = decisions.some(each => !each.text.says(passive) && (each.text.says(active) || each.text.says(madeBy)))
  const maker = activeDecision || decisions.some(each => each.text.says(madeBy)) || any(text => text.says(formMaker))
  return {
    childView: childTells || any(text => text.says(wishes) || text.says(formView)),
    howViewKnown: childTells,
    observation: any(text => text.says(sees)),
    familyMet: any(text => text.says(met)),
    familyView: sentences.some((each, at) => each.text.says(familyThinks) || (each.text.says(pronounThinks) && (each.text.says(family) || (sentences[at - 1]?.text.says(family) && !each.text.says(someoneElse))))),
    danger: any(text => text.says(strongDangers)) || sentences.filter(each => each.text.says(dangers)).length > 2,
    impactOn: impactOn(reading, sentences),
    balance: any(text => text.says(balances)),
    decision: decisions.length > 0,
    decisionReason: decisions.some(each => near(each, one => one.text.says(reasons))) || any(text => text.says(formReason)),
    decisionMaker: maker,
    decisionDate: decisions.some(each => each.dated || near(each, one => one.dated && one.text.says(gathers))) || any(text => text.says(formDate)) ||
      (decisions.some(each => !each.text.says(earlier)) && sentences.some((each, at) => each.dated && each.text.says(gathers) && !(at === 0 && each.heading))),
    nextSteps: any(text => text.says(ahead)),
  }
}

/** For whom an impact is told: the children named in the sentence, else the one called out before it, else all. */
function impactOn(reading: Reading, sentences: readonly PlainSentence[]): Set<number> {
  const all = reading.about.children.map((_, index) => index)
  const found = new Set<number>()
  let paragraph = -1
  let last: readonly number[] = []
  for (const { text, children, paragraph: own } of sentences) {
    if (own !== paragraph) { paragraph = own; last = [] }
    if (children.length > 0) last = children
    if (!(text.says(formImpact) || (text.says(aboutYou) && (text.says(impact) || text.says(feels))))) continue
    const everyone = text.says(several)
    for (const child of everyone || last.length === 0 ? all : last) found.add(child)
  }
  return found
}
