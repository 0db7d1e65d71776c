import { type Clauses, Is } from './clauses.ts'
import { forms, marked } from './forms.ts'
import { oneOf } from './lines.ts'
import { balanceTold, worseOrSaferTold } from '../words/told-balance.ts'
import { dangersTold, harmByChild, harmTold, noHarmTold } from '../words/told-dangers.ts'
import { aftermathTold, effectsTold, helplessTold, hurtsTold, impactsTold } from '../words/told-impacts.ts'

/** What a sentence tells of a danger. */
export interface Danger {
  /** Somebody hurts, threatens, uses or leaves the child or somebody at home, or the child's life is at risk. */
  readonly strong: boolean
  /** How many words it has that tell of danger where there are more of them. */
  readonly hints: readonly string[]
  /** Words that tell of safety where there are many of them, and, where the child is spoken to, words of what harm does. */
  readonly safeties: readonly string[]
  readonly effects: readonly string[]
  /** What the danger does or could do to a child. */
  readonly impact: boolean
  /** It goes on for the child: an impact, if it stands beside a danger. */
  readonly lingers: boolean
  /** Something that happened to the child: an impact where it is told to them beside a danger. */
  readonly hurt: boolean
  /** It is told of all of them. */
  readonly everyone: boolean
  /** Only feared, not seen: it makes a danger of what is told. */
  readonly feared: boolean
  /** What makes it worse or safer. */
  readonly balance: boolean
}

const strongHarm = forms([oneOf(harmTold), oneOf(dangersTold)].join('|'))
/** Games, hobbies and what did not happen. */
const noHarm = forms(oneOf(noHarmTold))
/** The child hurts somebody else: no danger to the child. */
const byChild = forms(oneOf(harmByChild))

const might = '(?:could|may|might|can|would|will)'
const impactForms = forms([oneOf(effectsTold), oneOf(impactsTold)].join('|'))
const generic = forms(/\b(?:babies|baby|a child|children|children's|anybody|anyone|somebody|person|people|teenagers|young people|a boy|a girl|boys|girls|kids)\b/)
const genericHarm = forms(`\\b(?:babies|baby|child|children|anybody|anyone|somebody|person|people|teenagers|boys|girls|kids|a skull|brains?)\\b.{0,60}?\\b(?:${might}|get|gets|end up|ends up|owe|die|dies|grow|learn|often|stop|stops|lose|feel|feels|are|is|do not|need|needs|find|finds|who (?:is|are|see|sees|hear|hears|live|lives))\\b.{0,80}\\b(?:hurt|beaten|threatened|arrested|sent|stabbed|harm\\w*|die|dies|ill|bleed|blind|brain|breath\\w*|drown\\w*|chok\\w+|burn\\w*|frighten\\w*|scared|afraid|blame|fear|trust|learn\\w*|sleep\\w*|grow|worse|alone|pain|damage\\w*|violent|angry|suffocat\\w+|infect\\w+|injur\\w+|kill\\w*|lost|lose|normal|anxious|sad|ashamed|dirty|behind|concentrate|play|tired|feel|starve|weight|sick)\\b|\\b(?:kills|hurts|harms|damages|injures|scars|poisons|frightens|breaks|(?:can|could|may|might) (?:\\w+ )?(?:kill|hurt|harm|damage|injure|frighten)) (?:\\w+ )?(?:people|children|babies|a baby|a child|a baby's \\w+|a child's \\w+|them|teenagers|lives|lungs|brains?)\\b|\\bhurt them\\b`)
const modalHarm = new RegExp(`\\b${might}(?: (?:also|even|well|still|then|not|easily|one day|have|be|been|go|come|begin|start|become|get|gets|grow|end|feel|make|leave|all|really|being|too|just|never|up|on|to|the|a|run|out|of|so|badly|very|seriously|you|your|it|feeling|\\w+ly|in)){0,5} (\\w+)`, 'g')
const harmWords = new Set(`hurt harm harmed injured injure injury ill unwell die died dead killed kill lose lost losing burn burned burnt burns choke choked drown drowned frightened scared frighten afraid terrified sad tired hungry danger dangerous unsafe normal worried hard harder upset damage damaged
arrested nightmares dreams pain infection infected behind poisoned blame sick ashamed lonely trapped angry anxious sore starve starved exhausted confused scarred attacked attack bullied hopeless stuck cope blind bleed broken break worthless fearful learn believe think thinking wonder homeless hospital hit punched fall fallen fell crash crashed cold
freeze frozen dehydrated thirsty weak concentrate numb worn carry suffer stroke paralysed ruin spoil stop wake worse control trick force forced snatched abused grab beaten trafficked blackmailed repeat copy hate dread raped shot stabbed pregnant arrested jail prison record miss missed missing struggle struggling fail failing suffocate
suffocated catch caught swallow swallowed collapse faint collapsed hold held drop dropped follow violence violent trust trusting unable taken damage affect affected affecting hide slip worry reach poison scald scalded overdose bruise bruised deserve deserved distressed unloved unwanted isolated vulnerable addicted withdrawn
grow growing accept air made married bury buried undone septic fire crush worsen drown used exploit exploited scar mark leave harming safe shaken asthma addict disappear drawn pulled forget lifelong die crushed electrocuted breathe breathing eat`.split(/\s+/))
const hurtForms = forms(oneOf(hurtsTold))
/** Who must be the one to whom it would happen. */
const toWhom = forms(/\b(?:you|your|yourself|yourselves|hey|it|this|that|another|anything|nobody|either|both|something|fire|children|child|baby|babies|people|one)\b/)
const noOne = forms(oneOf(helplessTold))

const aftermathForms = forms(oneOf(aftermathTold))
const lingering = forms(/\byou (?:still|now|no longer|can not|could not|will not|would not go|will no longer|have started|has started|have begun|started|began|have taken to|hear|see|count|sleep|lie|stay|go to bed|wear|carry|walk) (?!want|like|love|enjoy|told|asked|said|tell|say|hope|wish|live|go to school|see fam|have|know)\w+|\b(?:ever since|since (?:then|that)|every night|each night|every morning|each time|most nights|whenever)\b.{0,60}\byou\b|\byou\b.{0,60}\b(?:ever since|since (?:then|that (?:day|night))|every night|each night|every morning|again and again|any more)\b|\byou have \w+ .{0,40}\bsince ?\.?$/)
const formImpact = /^what (?:this|it|that) (?:does|did|could do|means|might do|is doing|has done) (?:to|for) you\b|^(?:impact|effect|how (?:this|it) (?:affects|hurts) you|impact on you|what could happen|what might happen)(?: \w+)* ?:/
const aboutYou = forms(/\b(?:you|your|yourself|hey|babies|baby|children|child|people|them|ones|toddlers|infants|teenagers|body)\b/)
/** A sentence about what somebody only claims or about another. */
const several = forms(/\b(?:both|each|all|any|either|children|babies|everyone|the (?:two|three|four) of you|you two|you three|the pair of you|a child|no child)\b/)

const balanceForms = forms([oneOf(worseOrSaferTold), oneOf(balanceTold)].join('|'))
/** The words of balance where none is: harm that could be worse, an order, help with other things. */
const noBalance = /\b(?:far|much|a lot|even|be|been|get|gets|got) worse\b(?! (?:when|on|if|at|in|since|after|because))/g

export function dangerIn(words: string, clauses: Clauses): Danger {
  const { has } = clauses
  const plainer = words.includes('worse') ? words.replace(noBalance, 'bad') : words
  const strong = strongHarm.in(clauses) && !noHarm.in(clauses) && !byChild.in(clauses)
  return {
    strong, hints: (has & Is.hazard) !== 0 && !noHarm.in(clauses) && !byChild.in(clauses) ? hintsIn(clauses) : [],
    safeties: wordsThatAre(clauses, Is.safety), effects: (has & Is.you) !== 0 ? wordsThatAre(clauses, Is.effect | Is.aftermath | Is.suffers) : [],
    impact: impactIn(clauses, words, has), hurt: ((has & Is.suffers) !== 0 && suffersIn(clauses)) || (hurtForms.in(clauses) && !noHarm.in(clauses)), lingers: lingering.in(clauses) && !/\b(?:will|going to)\b/.test(words), feared: /\b(?:could|might|may)\b/.test(words) && fearsIn(clauses, words), everyone: several.in(clauses),
    balance: balanceForms.in(plainer === words ? clauses : marked(plainer)),
  }
}

const wordsThatAre = ({ words, is, has }: Clauses, kind: number): readonly string[] => ((has & kind) === 0 ? [] : words.filter((_, at) => is[at]! & kind))
const hintsIn = ({ words, is }: Clauses): readonly string[] => words.filter((_, at) => is[at]! & Is.hazard).map(word => word.slice(0, 5))

/** The child is what people become in danger: `you nod off`, `your neck is stiff`, `you are ashamed`. */
function suffersIn({ words, is }: Clauses): boolean {
  for (let at = 1; at < words.length; at++) {
    if (!(is[at]! & Is.suffers)) continue
    for (let back = at - 1; back >= 0 && back > at - 10; back--) {
      const word = words[back]!
      if (is[back]! & (Is.not | Is.modal) || /^(?:[.;:]|less|un\w+ed)$/.test(word)) break
      if (word === 'you' || word === 'your') {
        if (words[back - 1] === 'if' || words[back - 1] === 'tell' || (word === 'you' && /^(?:made|make|makes|making|leaves|left|scares)$/.test(words[back - 1] ?? '') === false && back > 0 && !(is[back - 1]! & (Is.starts | Is.light | Is.tells)) && words[back - 1] !== 'of')) break
        return true
      }
      if (is[back]! & (Is.fam | Is.somebody | Is.writer) || /^(?:he|she|they|who)$/.test(word)) break
    }
  }
  return false
}

/** `which makes you safer` tells no harm. */
const betters = forms(/\bma(?:kes?|de) (?:you|both of you|you both|you all) (?:feel |a (?:lot|bit|little) |much )?(?:safer|safe|happy|happier|laugh|smile|proud|stronger|better|calm|calmer|giggle)\b/)

function impactIn(clauses: Clauses, words: string, has: number): boolean {
  if (betters.in(clauses)) return false
  if (formImpact.test(words)) return true
  if (/^(?:it|this|that) (?:could|may|might) (?:easily |well )?happen again\b/.test(words)) return true
  if (!aboutYou.in(clauses)) return generic.in(clauses) && genericHarm.in(clauses)
  if (aftermathForms.in(clauses) && (!/\byou (?:was|were) (?:not )?(?:frightened|scared|worried|upset|ill|cold)\b.{0,40}\b(?:of (?:the )?(?:dog|spider|needle|dentist|water)|about (?:the )?(?:test|match|show))/.test(words))) return true
  if (impactForms.in(clauses)) return true
  if (generic.in(clauses) && genericHarm.in(clauses)) return true
  if (noOne.in(clauses)) return true
  return (has & (Is.modal | Is.will)) !== 0 && toWhom.in(clauses) && fearsIn(clauses, words)
}

function fearsIn(clauses: Clauses, words: string): boolean {
  for (const { index, 0: phrase, 1: last } of words.matchAll(modalHarm)) {
    const tail = phrase.split(' ')
    if (!(harmWords.has(last ?? '') || tail.some(word => harmWords.has(word)))) continue
    if (/^will\b/.test(phrase) && !/\b(?:if|when|until|unless|without|goes on|carries on)\b/.test(words)) continue
    const subject = words.slice(Math.max(0, index - 40), index)
    if (/\b(?:fam|someone|he|she|they|i|we) (?:\w+ )?$/.test(subject) && !generic.in(clauses) && !/\b(?:you|your)\b/.test(words.slice(index))) continue
    return true
  }
  return false
}


