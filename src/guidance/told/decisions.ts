import { type Clauses, Is, clausesOf, isReported, verbsIn } from './clauses.ts'
import { changesTold, comingTold, decidesTold, decisionsTold, livingChanged, reasonsTold } from '../words/told-decisions.ts'
import { forms } from './forms.ts'
import { oneOf } from './lines.ts'

/** What a sentence tells of a decision, and of what comes next. */
export interface Decided {
  /** A decision that touches the child's life, and not an arrangement. */
  readonly decision: boolean
  /** Nobody says that it was decided, but where the child lives or what protects them changes. */
  readonly status: boolean
  readonly byWriter: boolean
  /** A form's line, and no heading. */
  readonly labelled: boolean
  /** Who decided is said. */
  readonly maker: boolean
  /** *It was decided*: at a meeting it has the meeting's date, at a visit it has none. */
  readonly passive: boolean
  readonly reason: boolean
  /** Could be the reason of a decision told beside it. */
  readonly cause: boolean
  /** A day on which something was decided, and not one on which something will be. */
  readonly day: boolean
  /** The writer and the child were together, or on the phone. */
  readonly together: boolean
  /** A meeting at which decisions are made. */
  readonly meeting: boolean
  readonly today: boolean
  /** *Has been decided since*: not on the day of any meeting told. */
  readonly since: boolean
  readonly next: boolean
  /** A day on which something ends, or a birthday: no step. */
  readonly lasts: boolean
  readonly formMaker: boolean
  readonly formReason: boolean
  /** A heading that says that reasons follow. */
  readonly reasonsFollow: boolean
  readonly formDate: boolean
}

const arrangement = /^(?:a time|to (?:ring|call|meet|text|try|see|keep|buy|speak|talk|send|bring|share|stand|help|come|look|swap|do|go (?:to the (?:park|shop|pictures|cinema)|for)|write|wear|play|draw|take it|make|get|put|let me|report|think)|on a|that i (?:will|would|can|could|should|may) (?:ring|text|come|bring|tell|speak|write|ask)|not to (?:talk|tell|report|say|ring)|to (?:walk|paint|cook|sing|sit|have|wait|start|try|ask|eat|leave|stay for|use|drive|cycle|join|pop)|on the (?:rules|time|day|game|film|colour)|what to (?:eat|play|draw|do))\b/
const decidesFor = forms(oneOf(decisionsTold))
const status = forms([oneOf(livingChanged), oneOf(changesTold)].join('|'))
const decidesActively = forms(oneOf(decidesTold))
const passiveForm = forms(/\b(?:it|this|that|which|what) (?:was|has been|had been|is|have been)(?: (?:also|then|now|\w+ly))? (?:decided|agreed|recommended|approved|resolved|determined)\b|\bdecision (?:was|has been|is|had been) (?:made|taken|reached)\b|\b(?:was|been|were) (?:decided|approved|made that you)\b|\bagreed :|^agreed\b/)
const madeBy = forms(/\b(?:decided|agreed|approved|made|taken|recommended|ruled) by (?!date|weekday|then)\b|^who decided :|\b(?:decision (?:of|by)|\b(?:was|is) (?:mine|ours)\b|'s decision|s' decision|my decision|our decision|decision was mine|(?:my|our) call)\b|^by : |\bmade the decision\b|\bdecision-maker\b|\b(?:decided|agreed) (?:together )?(?:between|with) (?:us|your|me|someone|fam)\b|^decision (?:made )?by\b|\bthe decision that i\b/)
const madeActively = forms(/\b(?:i|we|all|everyone|chair|conference|panel|someone|manager|judge|there)(?: [^ ]+){0,7} (?:put|placed|kept|took|moved) you\b|\b(?:i|we|everyone|everybody|manager|judge|chair|panel|conference|court|magistrates?|team|council|someone|professionals|doctors|us|both)(?: (?!it\b|this\b|that\b|was\b|were\b|been\b|be\b|will\b)[^ ,]+){0,8} (?:decided|agreed|recommended|voted|chose|ruled|approved|granted|concluded|decide)\b|\b(?:we|us|panel) (?:all )?(?:think|believe|recommend) (?:that )?you should\b/)
const notOwn = forms(/\byou (?:have |had )?(?:\w+ )?decided\b/)

const reason = forms(oneOf(reasonsTold))
const cause = forms(/\b(?:safe|settled|loved|happy|happier|drinking|drunk|hit|hits|hurt|hurts|violent|violence|danger|harm|frightened|scared|worn|tired|exhausted|progress|better|worse|ill|well enough|not able|can not|could not|(?:you|fam) (?:have |had )?(?:asked|wanted)|you need|needs|needed|space|done (?:all|everything|what)|gone back|kept|no longer|still|belong|thriv\w+|learning|trust|brave|ready|grown|close to|near|far|upset|cried|slept|never|every|stopped|changed|promised|love|loves|calm|steady|sober|stable|together|room|left|refused|threaten\w*|said that (?:he|she) (?:will|would))\b/)
const formReason = forms(/^(?:why|reasons?|rationale|my reasons?|the reasons?|our reasons?|because|why this was decided) ?(?::|is|are|this|\.|$)|^why (?:[a-z]+ ){1,9}\.?$/)
const reasonsFollow = forms(/^(?:\w+ ){0,3}decisions? and (?:\w+ )?(?:reasons?|why|rationale)\b|^reasons? and decisions?\b/)
const formDate = forms(/^(?:when|date|date of (?:the )?decision|decided on|on) ?:.*\b(?:date|weekday|today)\b|^(?:when|date) : \d/)
const formMaker = forms(/^(?:who decided|by|decided by|decision by|decision made by|decision-maker|made by|who made (?:it|the decision)|agreed by) ?: ?(?!when|date)\S/)

const aheadDay = /\b(?:from|until|till|by|before|starting|beginning|to|due|next|up to|reviewed (?:on|is)|again on|will|move on|moves? in on|for) (?:the )?(?:weekday )?(?:date|weekday)$/
const willBefore = /\b(?:will|shall|going to|moving|move|are to|is to)\b/

const meeting = forms(/\b(?:review|conference|core group|panel|hearing|court|strategy meeting|strategy discussion|planning meeting|professionals meeting|meeting|oversight|supervision|rcpc|icpc|network meeting|family group)\b/)
const together = forms(/\b(?:i|we) (?:\w+ ){0,3}(?:came|met|visited|saw|collected|spent|walked|went|sat|talked|spoke|popped|called|dropped|nipped|drove|picked|watched|joined|played|caught up|had (?:tea|lunch|chips|cake|breakfast|a walk|a chat))\b|\byou (?:rang|came|called|were)\b/)
const metOn = forms(/\b(?:met|held|came|sat|talked|gathered|took place|chaired|chair|attended|present|review|conference|panel|hearing|core group|together)\b/)

const nextSource = [
  '\\bnext (?:\\w+ ){0,3}(?:step|steps|visit|review|meeting|appointment|session|contact|conference|time|date|stop|group|call|core group|panel)\\b(?! to\\b| door)(?: (?:is|on|:|will|due|date|in|with|at|for|tuesday|weekday|comes?|takes|qq)|(?! ?\\.)$|.{0,20}\\b(?:date|weekday|january|february|march|april|may|june|july|august|september|october|november|december|weeks?|month))',
  '^(?:next|what happens next|next steps?|actions?|action|plan|who will do it|who does what|by when|to do|tasks?|what (?:i|we) will do|what happens now|what next)(?: [a-z]+){0,2} ?:',
  '\\b(?:i|we) (?:am|are) (?:\\w+ )?(?:seeing|coming|visiting|ringing|meeting|calling|going|back|writing|taking|bringing|asking|speaking|talking|looking|sending)\\b.{0,60}\\b(?:date|weekday|tomorrow|tonight|next|soon|week|month|again|back|th|\\d+(?:st|nd|rd|th)|before|after|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|half-term)\\b|\\b(?:i|we) (?:am|are) (?:going to(?! tell you (?:how|what|why|about|a|the)\\b)|to|due to|about to|planning to)\\b',
  '\\b(?:review|visit|meeting|appointment|conference|hearing|session|assessment|contact|check|interview|plan|report|call|group|date) (?:\\w+ ){0,4}(?:due|booked|planned|arranged|fixed|set|is on|will be|to be|for (?:date|weekday))\\b',
  '(?:^|; |: |- |• |\\. |\\d \\. )(?:(?:the|your|my|our) )?(?:[a-z]+ ){0,2}?(?:someone|sw|school|fam|worker|carers?|team|manager|iro|hv|police|visitor|both|all|nurse|teacher|parents|chair|group|mentor|fsw|referral|form|plan|letter|bed|leaflet|police|you|i|we)(?: and (?:someone|fam|i|you|sw))? to (?!me\\b|you\\b|the\\b|your\\b|fam\\b|see if\\b|someone\\b|this\\b|that\\b|be (?:sick|fair|honest|safe)\\b)[a-z]+\\b',
  '\\b(?:referral|assessment|family group conference|appointment|place|meeting|report|form|slot|medical|fgc|\\w+ assessment|application) (?:is |are |has been |will be )?to be (?:\\w+)\\b|\\bto be (?:convened|requested|made|sent|completed|arranged|started|booked|offered|reviewed|told|asked|chased|set up|updated|rebooked)\\b',
  '\\b[a-z]+s (?:[^ .]+ ){0,6}by (?:weekday|date)\\b|\\b(?:i|we|someone|fam|you|he|she|they|manager|worker|police|school|nurse) (?:is|are|am) (?:also |both |all |then |now )?(?:going to (?!school|bed)|taking you|meeting|bringing|coming (?:back|to|on|with|again)|ringing|visiting|picking you|collecting you|starting|moving|driving you|having|getting|writing to|speaking to|seeing)\\b|\\b(?:i|we) (?:have )?asked (?:someone|fam|detective|mr|mrs|dr|the|your|school|police)\\b(?: [^ ]+){0,5} to (?:meet|ring|come|see|call|visit|find|send|help|talk|look|make|write|check|take|let|speak|give|put|get|keep)\\b|\\b(?:i|we|fam|someone|she|he|they) (?:means?|intends?|plans?|hopes?|aims?|wants?) to\\b.{0,60}\\b(?:from now on|next|soon|date|weekday|tomorrow|every|each)\\b|\\bsame time next\\b|\\b(?:by|on|at|this|next|in) (?:weekday|date|easter|christmas|tomorrow)$|^(?:-|\\d \\.|•)? ?(?:someone|all of us|everyone|fam|you|i|we|mr someone|dr someone|sw|school|police) ?: |^(?:look at (?:this|it) again|review|reviewed|next (?:visit|date|review|meeting|contact)|again(?= (?:on|in|at|next|weekday|date|:))) ?:?\\b|\\byou (?:and i )?(?:will|shall)\\b|\\bwhat happens next\\b|\\bfrom (?:now on|next)\\b|\\btomorrow\\b',
  '\\b(?:i|we|fam|someone) (?:have|has) (?:booked|put|made|arranged|ordered|applied|asked|sent|set up|planned|fixed|signed you up|got you)\\b(?: [^ ]+){0,8} (?:for|on|in for|in with|with|down for|diary|list|date|weekday|grant|place)\\b|\\b(?:i have|we have) put in for\\b|\\bis off to\\b.{0,40}\\b(?:in the morning|tomorrow|date|weekday|next)\\b|^(?:see|speak to|meet) you (?:on|next|soon|again|at|in)\\b|^(?:from|over|by|next|tomorrow|starting) (?:the )?(?:date|weekday|next|monday|coming|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|half-term)\\b(?! (?:i|we|you|fam|someone|he|she) (?:\\w+ed|came|went|saw|met|told|said|was|were|had|sat|took|rang)\\b)(?!.*\\b(?:was|were|had|came|went|said|told|did)\\b)|\\bwants? to see you (?:again|in|on|next)\\b|\\b(?:the )?plan is (?:that|to|for)\\b|\\bover the (?:next|coming)\\b|\\byou are (?:down|booked|signed up|due|on the list) (?:for|to|in)\\b|\\b(?:comes|goes|is) back to (?:court|panel|conference)\\b|\\bon its way\\b|\\bin (?:\\w+ )?(?:days|weeks|months|time) ?\\.?$',
  '\\bpromised (?:me|us|you) (?:a|to|that)\\b|\\bdates? for (?:your|the) diary\\b|\\bhas the job of\\b|\\b(?:we|i|all of us|everyone|you and i|you and fam) (?:all )?(?:sit|meet|come|try|start|go|get|look|talk) (?:\\w+ ){0,4}(?:again|next|at the end of|in a|weekday|date|first|together|once)\\b|\\byou can expect\\b|\\b(?:is|are) to (?:buy|ring|call|visit|see|write|find|take|bring|meet|get|give|look|speak|ask|send|come|help|arrange|book|make|sort|tell|pay|start|move)\\b|\\bmy next (?:job|task|step|visit|call)\\b|\\b(?:hope|expect|plan|mean|aim|want) to (?:have|be|bring|see|know|tell|start|finish|get|hear)\\b.{0,40}\\b(?:by|before|soon|in|on|next|when)\\b|\\bafter (?:the (?:holidays|summer|break)|easter|christmas|half-term|this)\\b.{0,20}\\byou\\b',
  '^back (?:on |in |again |at )?(?:weekday|date|next|tomorrow|monday|\\w+ days?|\\w+ weeks?|a )\\b|^(?:will|to|am to) (?:bring|call|visit|ring|see|return|come|speak|meet|write|be back|check)\\b|^(?:\\w+ ){0,3}(?:review|conference|core group|next \\w+) (?:on |is )?(?:weekday |date |date weekday )\\.?$|\\b(?:i|we) (?:meet|speak|talk|visit|report|ring|look|call|check|go|see you|come|write) (?:\\w+ ){0,5}(?:again|tonight|tomorrow|weekday|date|next|every)\\b|\\b(?:visits?|groups?|checks?|calls?) (?:weekly|monthly|fortnightly)\\b',
  '\\b(?:by|before) (?:the end of|next|date|weekday)\\b.{0,30}\\b(?:must|should|needs? to|has to|have to)\\b|\\b(?:must|needs? to|has to|have to) (?:\\w+ ){1,9}by (?:date|weekday|the end)',
  '\\bis (?:booked|planned|arranged|fixed|due|set) (?:for|on|to)\\b|\\bare (?:booked|due|set) (?:for|on|to)\\b',
  oneOf(comingTold),
].join('|')
const nextForms = forms(nextSource)
const allNext = new RegExp(nextSource, 'g')

export function decidedIn(words: string, clauses: Clauses): Decided {
  const plain = words.includes('(') ? words.replace(/ ?\( [^()]{1,80} \)/g, '') : words
  const own = decisionOf(plain === words ? clauses : clausesOf(plain), plain)
  return {
    ...own,
    passive: passiveForm.in(clauses),
    reason: reason.in(clauses), cause: cause.in(clauses),
    day: dayIn(words),
    labelled: words.includes(' : '), together: together.in(clauses),
    meeting: meeting.in(clauses) && (metOn.in(clauses) || words.includes('date') || /\b(?:at|in|after|following) (?:the|your|our|this|today's|a) /.test(words)),
    today: /\b(?:there and then|then and there|on the spot|today|this (?:morning|afternoon|evening)|tonight|yesterday|last night|at (?:half past )?(?:midnight|\w+ o'clock))\b/.test(words),
    since: /\b(?:it|this|that|decision) (?:has|have) (?:now |since |also |recently )?been (?:decided|agreed|made|taken|reached|approved)\b|\bsince (?:we|i|then|my|our|you) (?:last |then )?(?:met|saw|visit|came)\b|^since then\b|\brecently\b/.test(words),
    next: nextIn(clauses, words),
    lasts: /\b(?:until|till|birthday|born|prison|custody|sentence|expires?|runs? out|dob)\b/.test(words),
    formMaker: formMaker.in(clauses), formReason: formReason.in(clauses), reasonsFollow: reasonsFollow.in(clauses), formDate: formDate.in(clauses),
  }
}

/** A day that is no end, beginning or time of what is to come. */
function dayIn(words: string): boolean {
  for (let at = words.search(/\b(?:date|weekday)\b/); at >= 0;) {
    const end = at + (words.startsWith('date', at) ? 4 : 7)
    const before = words.slice(Math.max(0, at - 40), end)
    if (!aheadDay.test(before) && !willBefore.test(before)) return true
    const next = words.slice(end).search(/\b(?:date|weekday)\b/)
    at = next < 0 ? -1 : end + next
  }
  return false
}

function decisionOf(clauses: Clauses, words: string): { decision: boolean; maker: boolean; status: boolean; byWriter: boolean } {
  let decision = false
  let isStatus = false
  let byWriter = false
  let maker = madeBy.in(clauses)
  for (const { at, by, not, modal, passive, doer } of verbsIn(clauses, Is.decides)) {
    const verb = clauses.words[at]!
    if (verb === 'decision' || verb === 'decisions' || verb === 'mind' || not || modal) continue
    const after = clauses.words.slice(at + 1, at + 8).join(' ')
    if (/^(?:chose|chosen|choosing|resolved|resolve)$/.test(verb) && !/^to (?:move|place|keep|end|stop|let|close)|^that/.test(after)) continue
    if (/^(?:settled|order|grant|voting|ordered|granted|determined|conclude|approve|recommend|decide|determine|ruling)$/.test(verb) && !/^(?:ordered|granted|determined|ruling)$/.test(verb)) continue
    if (verb === 'ordered' && !/^(?:that|the (?:council|local))\b/.test(after)) continue
    if (verb === 'granted' && /^for\b/.test(after)) continue
    if (isReported(clauses, at) || by === 'you') continue
    if (/^(?:agreed|agreeing)$/.test(verb) && (by === 'fam' || by === 'pronoun') && !passive) continue
    if (/^(?:decided|agreed|concluded)$/.test(verb) && arrangement.test(after)) continue
    if (verb === 'agreed' && /^(?:with|to\b)/.test(after) && !/\bthat (?:you|your)\b/.test(after) && by !== 'writer' && !passive) continue
    if (verb === 'concluded' && !/^(?:that|the plan|your)/.test(after)) continue
    if (verb === 'agreed' && (/^(?:[,.]|$)/.test(after) || /^(?:where|as|what|which)$/.test(clauses.words[doer - 1] ?? ''))) continue
    if (verb === 'agreed' && /^a (?:plan|few|list|rule|time|way)\b/.test(after)) continue
    if (verb === 'agreed' && by === 'other' && !passive && at > 0 && !/^(?:decided|panel|and|was|were|been)$/.test(clauses.words[at - 1]!)) continue
    decision = true
    if (by === 'writer' && !passive) byWriter = true
    if (!passive && by !== 'other' && !(by === 'pronoun' && /^(?:it|this|that|which|what)$/.test(clauses.words[doer] ?? ''))) maker = true
  }
  if (!decision && clauses.words.length > 4 && decidesFor.in(clauses) && !/\b(?:until|till|when|before|while|once|after) (?:the |a )?(?:judge|court|magistrates|panel|she|he|they|we)\b/.test(words) && !/\b(?:big|your own|any|no) decision\b/.test(words.replace(/made a big decision/, ''))) {
    decision = !/\b(?:will|would|can|could|may|should|before|until|after|about|complain about|which|help|waiting for|understand|heard) (?:\w+ ){0,4}decision\b/.test(words) || /\bdecision :/.test(words)
    if (decision && /\b(?:i|we|judge|court|magistrates?|manager|panel|chair|someone|fam|conference|everyone|he|she|they)\b(?: [^ ]+){0,6} (?:made|took|taken|reached|gave|came|said|say|says|given|answered|ruled|granted)\b/.test(words) && !passiveForm.in(clauses)) { maker = true; if (/\b(?:i|we|my|our)\b/.test(words)) byWriter = true }
  }
  if (!decision && decidesActively.in(clauses) && !isReported(clauses, clauses.words.length - 1)) {
    decision = true
    maker = true
    byWriter = /^(?:i|we)\b/.test(words)
  }
  if (!decision && status.in(clauses) && !isReported(clauses, clauses.words.length - 1)) {
    decision = true
    isStatus = true
    if (/^(?:i|we)\b|\b(?:hey ,|, ) ?(?:i|we) (?:have |am |are )?(?:now )?(?:closed|ended|stopped|moved|placed|closing|ending|taken)\b/.test(words)) { maker = true; byWriter = true }
  }
  if (decision && notOwn.in(clauses) && !/\b(?:i|we|judge|court|panel|it was)\b/.test(words)) decision = false
  if (decision && !maker && !isReported(clauses, 2) && madeActively.in(clauses)) maker = true
  return { decision, maker, status: isStatus, byWriter }
}

function nextIn(clauses: Clauses, words: string): boolean {
  const { words: each, is } = clauses
  if (clauses.has & Is.will) for (let at = 0; at < each.length; at++) {
    if (!(is[at]! & Is.will)) continue
    if (isReported(clauses, at) && !/\b(?:date|weekday|tomorrow|next week|next month)\b/.test(words)) continue
    const verb = each[at + 1] === 'not' ? each[at + 2] : each[at + 1]
    if (verb === undefined || /\bif (?:he|she|fam|they|you)\b/.test(each.slice(Math.max(0, at - 7), at).join(' ')) && !/^(?:ring|call|come|see|tell|help)$/.test(verb) || /^(?:never|always|power|want|know|need|depend|if)$/.test(verb)) continue
    if (each[at + 1] === 'not' && /^(?:he|she|they|you|fam|who|and|but)$/.test(each[at - 1] ?? '') && !/\b(?:i|we)\b/.test(words) && !/\b(?:date|weekday|tomorrow|again|go|come|live|stay|see|be going|have to|need)\b/.test(words.slice(0, 200))) continue
    if (verb === 'be' && /^\d+$/.test(each[at + 2] ?? '')) continue
    if (each[at + 1] === 'not' && /^(?:let|be able|work|change|stop|admit|eat|sleep|go to|talk)$/.test(verb)) continue
    if (/^(?:if|because)$/.test(each[at - 3] ?? '') || /^(?:if|because|whether|when)$/.test(each[at - 2] ?? '') || /^(?:because)$/.test(each[at - 4] ?? '')) continue
    return true
  }
  if (!nextForms.in(clauses)) return false
  if (clauses.reportedFrom >= each.length) return true
  for (const found of words.matchAll(allNext)) {
    const at = words.slice(0, found.index).split(' ').length - 1
    if (!isReported(clauses, at)) return true
  }
  return false
}
