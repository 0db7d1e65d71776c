/** A form of words that leaves out who did it. `plain` rows are forms that hide nobody and are passed over. */
export interface HiddenDoer {
  readonly kind: 'decided' | 'said' | 'seen' | 'done' | 'to-do' | 'plain'
  /** The question to the writer. */
  readonly asks: string
  readonly match: readonly string[]
  readonly look?: true
}

const decided = 'decided|agreed|concluded|determined|resolved|recommended|proposed|planned|arranged|approved|accepted|deemed|judged|assessed|considered|established|confirmed|hoped|expected|intended|anticipated|acknowledged|recognised|suggested|advised|requested'
const thought = 'felt|believed|thought|understood|assumed|suspected|feared|known|viewed|perceived'
const said = 'alleged|reported|said|claimed|stated|mentioned|disclosed|explained|rumoured|heard|told|raised|discussed|indicated'
const seen = 'noted|observed|seen|noticed|recorded|identified|found|documented|evidenced|highlighted|witnessed'

/** What is done to or for people, when who did it matters. */
const weighty = 'told|informed|advised|warned|asked|offered|given|refused|denied|placed|moved|removed|accommodated|evicted|excluded|suspended|reported|referred|described|assessed|diagnosed|interviewed|questioned|arrested|cautioned|charged|sentenced|spoken|contacted|notified|invited|encouraged|supported|found|seen|left|taken|sent|brought|made|put|shown|hit|cut|hurt|injured|assaulted|attacked|threatened|pushed|kicked|punched|burned|burnt|stabbed|locked|restrained|held|allocated|discharged|admitted|searched|stopped|banned|blamed|accused|shared|issued|closed|cancelled|changed|withdrawn|ended|terminated|refused|granted|instructed|sought|considered|completed|carried|undertaken|received|passed|heard|noticed|observed|witnessed|identified'
/** The same, whatever it is done to: without what happens to dinners, doors and coats. */
const weightyForThings = weighty.split('|').filter(word => !/^(?:hit|cut|hurt|burned|burnt|locked|closed|changed|heard|supported|held|left|brought|made|put|stopped|shown|pushed|kicked|found|finished|ended)$/.test(word)).join('|')
const toDo = `${weighty}|done|met|booked|arranged|ordered|organised|planned|explored|checked|reviewed|discussed|monitored|looked|sorted|started|begun|held|written|rung|called|updated|replaced|mended|repaired|fixed|provided|obtained|requested|progressed|pursued|chased|followed|finalised|confirmed|agreed|decided|set|drawn|opened|packed|shared|visited|collected|returned|paid|bought|tested|treated|helped|fitted|installed|cleaned|delivered|resolved|facilitated|implemented|put|kept|used|raised|recorded|signed|filed|sent|transferred|introduced|increased|reduced|extended|stopped|reinstated|supervised|investigated|dealt|addressed|considered|read|matched|linked|added|amended|published|tried|prepared|produced|developed|identified|sourced|commissioned|undertaken|completed|taken|required|registered|enrolled|applied|submitted|escalated`

/** The lists of forms, one kind a row. The first that fits counts. */
export const hiddenDoers: readonly HiddenDoer[] = [
  { kind: 'plain', asks: '', match: [
    'will|to|may|might|can|could|must|should be? able|allowed|ready|used|born|called|named|left over|handed|alone|with', '<be> able|used to', '<be> found guilty', '<be> left handed|over', '<be> made of|from|up', '<be> given up', '<be> held up|on|in', '<be> put off|out', '<be> seen as?', '<be> taken ill|aback|up', '<be> called|named|born|allowed|supposed|married|worried|excited|scared|frightened|tired|pleased|bored|interested|finished|lost|done|gone|hurt when|that|about|because|by',
    'could|would|might|may|should|must not? have been', 'as <be> agreed|planned|arranged', 'looked after','to be looked after', 'to be seen|heard|noticed|hurt|left', 'want|wants|wanted|like|likes|love|loves|hate|hates|hated|need|wait|waiting|hoping|hope|right|used|afraid|scared|time|able|easy|hard to be told|asked|helped|made|found|held|left|given|taken|called|picked|moved|put|kept|included|met|treated|visited', 'to be read to', 'to be left out|alone|behind|there', 'will|to|must|should not? be left alone', 'as agreed|planned|arranged|discussed', 'you were told off', 'if|when|unless <they> <be> hurt|seen|found|told|asked', 'has|have|had been used to', 'it is said to',
    'was|were|is|are|been not? closed|locked|shut|broken', 'was|were|is|are|been cut off', 'phone|gas|electricity|electric|water|line|call was|were|had-been cut off', 'was|were been? left open|on|unlocked|running', 'nappy|nappies|sheets|bed|clothes was|were|had-been changed', 'you|he|she|they|mum|dad|who? was|were made to feel|look|welcome', 'school|nursery|club|shop|office|library|park|pool|clinic|police was|were|is|are not? closed|shut|locked|open', 'everybody|everyone|you <be> heard', 'you|he|she|they <be> not? hurt when|while|because|as|if|in|falling|too|badly?', 'you|he|she|they were|was not hurt',
    'there are|were concerns|worries that i|we', 'is|are supported lodgings|living|accommodation|housing|by', 'got|get|gets moved|put up', 'got|get told off', '<be> left with',
  ] },
  { kind: 'decided', asks: 'Who decided or agreed this? Say the name and what they do, and why.', match: [
    `it <be> been? also|then|further|previously|subsequently|later|now|therefore|already|jointly|generally? ${decided}`, `it <have> been also|since|now|then|already|therefore? ${decided}`, `it has|had|have also|now|since|therefore been ${decided}`,
    'it came|has-come|had-come|comes to light|my-attention|our-attention', 'this|that|these <be> been? all? agreed|decided|approved', 'a|the|this|any|another decision|decisions|recommendation|plan|agreement was|were|is|has|had|have been? then|also|now? made|taken|reached|agreed|approved', 'decisions|plans were|have|are been? made|taken|agreed', 'consideration will|was|has|is|to be? been? given', 'approval|permission|consent was|has|is been? given|granted|sought|refused', 'agreement was|has reached|been-reached', 'the outcome|conclusion was|is that',
  ] },
  { kind: 'said', asks: 'Who said this, or who was worried? The child may want to know.', match: [
    `it <be> been? also|further|previously|then|since|often|recently|widely? ${said}`, `it <have> also|since|now? been also|since? ${said}`,
    'concerns|worries|issues|questions|allegations|complaints|doubts|fears|suspicions|comments|claims|views|queries|objections was|were|are|have|has|had been? also|again|previously|recently|now|initially|being? raised|expressed|shared|reported|voiced|made|received|noted|identified|highlighted|mentioned|flagged|discussed|escalated',
    'concerns|worries|issues|questions|allegations have|has|had also|again|since|previously|now|recently been raised|expressed|shared|reported|voiced|made|received|noted|identified|highlighted|flagged',
    'a|an|the|further|serious|some|new|another|this|anonymous|similar concern|worry|issue|question|allegation|complaint|disclosure|referral|report was|were|is|has|have|had been? also|again? raised|expressed|shared|reported|voiced|made|received|noted|identified|highlighted',
    'information|intelligence|reports|feedback|referral|referrals|disclosures was|were|has|have|had been? also|previously? received|shared|passed|given|provided|made|obtained|gathered', 'there <be> been? concerns|worries|reports|allegations|suggestions|fears|rumours|a that|about|of|concern|worry|report|suggestion|allegation', 'similar? incidents|episodes was|were|have|has been? reported|noted|recorded|seen|observed',
    'there is|was|are|were some|serious|ongoing|growing|further? concern|concerns|worry|worries that|about|around|regarding', 'there was|is|has-been|had-been also|some|much|even? talk|mention|discussion of|about', 'information|evidence|concerns|allegations|facts|it has|have|had come to light', 'complaint|allegation|objection|appeal|claim was|has-been lodged|made|raised|received|upheld|submitted', 'there has|have also|since? been some|several|further|previous|recent|more|other? concerns|worries|reports|allegations|suggestions|complaints|disclosures|referrals|talk|rumours', 'there is|was a|some|strong|general|also|an? a|general|strong? view|feeling|sense|belief|suggestion|suspicion|understanding|consensus|expectation|assumption|allegation|report|rumour that|of?',
    'the|a general? view|feeling|consensus|understanding|belief|thinking|assumption|suspicion|expectation is|was|remains that', 'intelligence|information|reports|report|indications|signs|records|evidence suggest|suggests|suggested|indicate|indicates|indicated|state|states that?', 'advice|support|guidance|feedback|information|help|reassurance|notice|praise|warnings|explanation|explanations was|were|has-been|have-been|will-be given|offered|provided|shared|refused', 'worries|fears|doubts|views|disappointment|sadness was|were|have-been|has-been also? expressed|shared|voiced|aired|sought|gathered|obtained|noted', 'police|ambulance was|were called|contacted|alerted', 'nothing|something|little|action was|is|has-been|will-be done|taken about?', 'reportedly|allegedly|apparently|purportedly',
  ] },
  { kind: 'seen', asks: 'Who saw this, who thinks it? ‘I saw’ or a name lets the child understand.', match: [
    `it <be> been? also|further|previously|then|generally|widely|often|clearly? ${thought}|${seen}`, `it <have> also|since|now? been also|since? ${thought}|${seen}`,
    'it <be> not yet? known|clear how|who|why|whether|if|what|when|where', 'it would|does|did seem|appear|appears|seems that', 'it <be> clear|apparent|evident|obvious|likely|possible|unclear|unlikely to? that', 'it appears|seems that?', 'it was|has-been made clear|plain|known', 'it became|becomes|has-become apparent|clear|evident|obvious|known that?', 'it emerged|transpired|has-emerged|has-transpired|had-emerged that?', 'is|are|was|were also|generally|still|now? felt|believed|thought|alleged|reported|understood|deemed|suspected|feared to',
    'he|she|you|they|mum|dad|child|children|baby <be> been? also|often|always|generally|previously? thought|believed|felt|considered|known|understood|deemed|perceived|viewed|regarded|seen|said|reported|alleged|observed|noted|described to|as',
  ] },
  { kind: 'to-do', asks: 'Who will do this? A name and a day let the child see that it is kept.', match: [
    `<be> being ${toDo} about|at|into|out|up|to|on?`, `will|shall not? also|now|then|only|still|all? be also|now|then|fully? ${toDo} about|at|into|out|up|to|on|off|with|over|back?`,
    `<be> to be ${toDo} about|at|into|out|up|to|on?`, `to be ${toDo} about|at|into|out|up|to|on?`, `need|needs to be ${toDo}`, `should|must also? be ${toDo}`,
  ] },
  { kind: 'done', asks: 'Who did this? Say who, if it matters to the child.', match: [
    `was|were|'s|are|is not? also|then|later|both|all|subsequently|initially|recently? ${weightyForThings}|issued|commenced|obtained|sought|instigated|convened|declined|agreed|decided about|at|into|out|up|to|on|off|with|missing|subject?`,
    `you|he|she|they|children|child|mum|dad|mother|father|police|school|baby|who was|were not? also|then|since|now|recently|later|already|both|previously? ${weighty} about|at|into|out|up|to|on|off|with|missing|subject?`,
    'meeting|conference|discussion|hearing|interview|review|conversation was|were held', 'case|file|session|visit|placement|contact|call|plan|investigation|assessment|enquiry was|were|has-been|have-been closed|ended|stopped|reopened|changed', 'contact|time|visits|calls|money|benefits|phone|tablet|laptop|toys|bike|allowance was|were|has-been|have-been taken|confiscated|seized|stopped|cut|reduced|removed|withdrawn|ended away|off?',
    '<be> brought|taken in|to|into', 'was|were made subject to?', 'was|were strip searched', 'marks|bruises|bruising|burns|injuries|cuts|drugs|cannabis|bottles was|were|has-been|have-been found|seen|noticed', 'has|have been booked|arranged|ordered|requested|planned|organised|set-up|drawn-up|opened|written|chased|submitted|started|completed|applied-for',
    `has|have|had not? also|since|now|already|recently|previously|both? been also|since|now|already|recently|previously|both? ${weighty}|noted|recorded|agreed|decided about|at|into|out|up|to|on|off|with|missing?`,
  ] },
]

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs (plain form) whose passive hides nobody that a child would ask for. */
export const trivial: ReadonlySet<string> = verbs(`adopt feed love miss go grow marry lose close open lock shut use dress involve interest please know bear base locate seat make fill cover connect relate suppose mean allow settle call name break finish excite worry bore tire scare frighten upset
surprise shock disappoint annoy confuse exhaust relax stick burn freeze cook spell say like hate hear respect remember forget dream smell need wear want enjoy hope crowd delight thrill wake see hurt become come run spend shake tear wind shine sink sleep listen include hang bend spread keep tidy paint rest welcome live warm have`)

/** What is done to people and matters: verbs in their plain form. */
export const doneTo: ReadonlySet<string> = verbs(`handcuff confiscate seize hospitalise strip summons silence tell inform advise warn ask offer give refuse deny place move remove accommodate evict exclude suspend report refer describe assess diagnose interview question arrest caution charge sentence contact notify invite encourage find take send bring hit cut injure assault attack threaten push kick punch stab restrain hold allocate discharge
admit search ban blame accuse instruct observe witness detain strangle strangle slap smack shove drag grab bully abuse rape groom neglect starve bruise separate prosecute convict imprison remand jail release sanction disqualify dismiss enrol expel transfer sedate vaccinate weigh treat examine test prescribe fine deport traffic exploit rehouse reassess reunite commence
discuss explain agree decide allege suggest recommend raise express highlight identify approve issue convene seek obtain cancel withdraw terminate stop note record share commission escalate disclose handle punish ignore overlook challenge`)

/** Of those: matters that are done whatever the sentence speaks of. */
export const matters: ReadonlySet<string> = verbs('discuss agree decide raise express issue convene approve allocate seek obtain commission escalate record note recommend allege')

/** `got moved`, said of somebody. */
export const gotDone: ReadonlySet<string> = verbs('moved taken placed removed sent excluded suspended arrested referred evicted put hit beaten locked punished expelled sanctioned transferred')

/** What notes without a verb end in. */
export const noted: ReadonlySet<string> = verbs('informed notified contacted advised received requested raised shared sought made agreed discussed updated completed arranged given sent offered referred reported booked submitted allocated commenced')
