/** Wordings of what a child wants or feels and shows, in the notation of told/lines.ts: *you* is the child, *fam* one of the family, *qq* words in quotation marks. */
export const shownTold = String.raw`
you (_ )?(rated|scored|marked|graded|ranked) (_ ){0,5}(out of|stars?|marks?|top|best|worst|highest|lowest|ten|five)
you (_ )?gave (_ ){0,5}(thumbs (up|down)|out of (ten|five|\d+)|stars?|a score|a mark|a (big |little )?smile|your vote)
you (_ )?(chose|picked) (the|a|to (stay|go|live|come|talk|have|sit|be|draw|play|wear|see)|your|not to|which|one|what|blue|red|yellow|green)
you (_ )?burst into tears (when|at|because)
you ((have|has|had|also|then|later|once|~ly) )?(disclosed|voiced|communicated|alleged|confirmed|denied|demanded|objected|protested|begged|pleaded|promised|described) 
you reported (that|feeling|being|having|no|a|to|your)
in your (own )?words :
you (have |had |then |also )?(completed|did|finished|made|used|brought|sent|gave me|handed me|left) (a|the|your|an|my|two|three|some) (_ )?(_ )?(worksheet|form|booklet|questionnaire|survey|drawing|picture|map|letter|note|list|card|cards|message|scale|chart|wheel|diary|app|leaflet|sheet|feelings)
you (rang|called|phoned|texted|emailed|wrote|came|asked) (_ )?(me |us )?(to (say|tell|ask|talk)|and (said|told|asked))
(fam|someone|teacher|carer|school|worker|nurse|he|she|they) (_ )?(told|tells) (me|us) (that )?you (_ )?(cry|cried|want|love|like|hate|miss|ask|talk|said|say|told|worry|wish|hope|feel|felt|are (_ )?(happy|sad|scared|worried|frightened|tired|upset|excited|lonely|proud))
(heard|hear) (you|from you|your (voice|side|own words))
`

/** Wordings of what a child wants or feels, without a word of how that was learnt. */
export const wishedTold = `
you (_ )?(get|got|become|became|grow|grew|are|were) (_ )?(cross|upset|angry|sad|worried|nervous|anxious|excited|scared|frightened|tearful|embarrassed|shy|bored|fed up) (_ )?(when|if|that|because|about|by|with|at|whenever)
you (_ )?(are|were|was|is) (_ )?(adamant|clear|firm|sure|certain|insistent|definite|determined|desperate|keen|eager|willing|reluctant|unwilling|not willing|not sure|not keen) (that|about|on|to|you)
^(your |the )?(views?|wishes|voice|feelings|wishes and feelings|child's views?|you|hopes?|worries|what you (want|think|feel|said|would like)) ?(:|-|–) ?(wants?|would|likes?|does not|loves?|hates?|misses|hopes?|feels?|wishes|happy|sad|worried|to (be|go|stay|see|live|have)|qq|fed up|you)
you ((have|has|had|also|then|later|once|~ly) )?(expressed|indicated|requested|refused to (go|see|come|speak|talk)) 
`

/** Judged or guessed, and no wish that anybody heard of. */
export const notWished = `
(it|there) (is|was|has been|had been|were|are) (_ ){0,2}(felt|thought|believed|considered|assumed|understood|suspected|supposed|imagined|likely|possible|probable|a view|a feeling|a sense|some feeling|a belief|a suspicion) (_ )?(that|among|by)
(i|we) (_ )?(hope|hoped|trust|imagine|expect|suppose|guess|wonder|suspect) (that |if |whether )?(you|both)
you (_ )?(thinks?|thought|believes?|believed|feels?|felt) (that )?(it is|it was|being _ is|that is|this is|the world|the rules|rules|everyone|everybody|nobody|people|life|school|adults|grown-ups|others|men|drugs|violence) (_ )?(_ )?(glamorous|funny|clever|cool|big|hard|a game|a joke|normal|exciting|acceptable|owes?|against you|beneath|stupid|an idiot|are idiots|are stupid|for other people|do not apply|there to|fair game|a laugh|grown-up)
you (_ )?(likes?|liked|loves?|loved|enjoys?|enjoyed|prefers?|wants?|wanted) (_ )?(the company of|older (men|boys|lads|friends|people|girls)|attention|drama|the drama|the attention|power|the power|a reaction|the thrill|chaos|trouble|an audience|to (be (in charge|the boss|in control|the centre)|get (your|a|out of|away|at|everyone|others|attention)|have your own|control|wind|provoke|shock|show off|manipulate|upset|annoy|cause|play|push|test|argue|blame|lie|hurt)|getting (your own|a rise|a reaction|attention|away)|winding|upsetting|hurting|making trouble|having your own|being (in charge|the boss|in control|the centre|difficult|naughty|defiant)|playing (fam|one|people|adults|staff|us)|setting)
you (_ )?(is|are|was|were) (_ )?(happy|content|pleased|quite happy) (to|just to|as long as|so long as) (let|live|sit|take|leave|lie|do nothing|do as little|sponge|lounge|stay in bed|waste|watch others|be waited)
`

/** Wordings of what a parent or carer says or thinks. */
export const familyTold = String.raw`
fam (_ )?(_ )?(acknowledg~|recogni~|conced~|disclos~|confid~|respond~|comment~|maintain~|accept~|admit~|den(y|ies|ied)|disput~|disagree~|contest~|complain~|apologi~|protest~|insist~|reckon~|explain~|describ~|regret~|appreciat~|welcom~|worr(y|ies|ied)|object~|queri~|question~|challeng~|estimat~|recall~|stress~|emphasi~|indicat~|express~|voic~|share[sd]? (that|her|his|their|with)|shrugged|asserts?|asserted|assured|reassured|promis~|begs?|begged|dreads?|longs?)
fam (_ )?(put|puts|putting) (it|this|that|the _|your _) (all )?down to
fam (_ )?(sees?|saw|takes?|took|views?|viewed|looks? (at|on)|regards?) (it|this|that|things|matters|the _) (_ )?(differently|another way|as|the same way|seriously|very|hard|badly|well|his way|her way)
fam (_ )?(finds?|found|has found|is finding) (_ ){1,4}(hard|difficult|easier|lonely|tough|too much|tiring|exhausting|frightening|stressful|unfair|helpful|useful|upsetting|impossible|strange|funny)
fam (_ )?(struggles?|struggled|is struggling|copes?|coped|is coping|can not cope|could not cope|is at (her|his) wits|feels?|felt|seems? (sorry|glad|relieved|upset|worried|pleased))
fam (_ )?(is|are|was|were|has been|have been) (_ )?(_ )?(sorry|tearful|fed up|exhausted|lonely|let down|confused|shocked|in shock|in favour|in agreement|in denial|of the view|supportive of|opposed|hostile to|unhappy|content|optimistic|pessimistic|resigned|defensive|grateful|adamant|reluctant|suspicious|mortified|devastated|distraught|beside|dead (set|against)|at the end of|not (happy|sure|worried|keen|convinced|willing|bothered|sorry|surprised|interested|in favour))
fam (_ )?(wrote|sent|put|left|gave|handed|posted) (_ ){0,4}(letter|note|message|card|email|text|statement|list) (_ )?(:|that|to say|saying|in which|asking|about|for you|of what|telling)
fam's (_ )?(response|reply|account|version|comment|comments|feelings?|explanation|position|take|reason|reaction|thoughts|perspective|understanding|wish|hope|dream|worry|fear|preference|request|apology|statement)
fam (_ )?(asked|asks|wants to know|wondered|wonders) (_ )?(me |us )?(when|if|whether|why|how|what|that|to|for|about|who)
fam (_ )?(would|will) (_ )?(welcome|like|love|prefer|rather|support|agree|fight|accept|be (glad|happy|sad|sorry|pleased|heartbroken|relieved))
(^|\. )fam (:|-|–) (_ )?(qq|wants|would|feels|thinks|says|happy|worried|not|sorry|no|agrees|does|is|hopes)
fam (also |both |still |very |quite )?(not )?(keen|happy|worried|anxious|unsure|against|in agreement|in favour|agreeable|pleased|upset|angry|supportive|reluctant|willing|tearful|relieved|concerned|unhappy|adamant|clear|hopeful|fed up) (with|about|that|as|for|to|on|and|at|of|but|,|\.)…
`

/** Wordings of a parent or carer having been met or spoken to. */
export const familyMet = `
(visit|call|visits|calls|phone call|telephone call|tc|conversation|discussion|meeting|session|contact|catch-up|interview|chat|email) (_ )?(to|with|from) (both )?(your )?fam
fam (_ )?(was |were |also |both |have been |has been )?(rung|spoken (to|with)|seen|telephoned|contacted|visited|phoned|interviewed|met with|emailed|called|texted|consulted|advised|updated)
fam , _ fam , (_ )?(rung|spoken|seen|telephoned|contacted|visited|phoned|said|told|was|attended|present|joined)
(had|drank|shared|made|having) (a |some )?(cup of |pot of |mug of )?(tea|coffee|chat|word|talk|brew|catch-up|lunch) with (both )?(your )?fam
(telephoned|contacted|emailed|interviewed|phoned|messaged|rang|consulted|updated|saw) (both )?(your )?fam
fam and (i|we|me) (_ )?(walked|talked|sat|spoke|met|went|looked|agreed|drove|decided|stood|had|made|read|filled|discussed|chatted)
(i|we) and (your )?fam (_ )?(walked|talked|sat|spoke|met|went|looked|agreed|drove|decided)
fam met (me|us|with)
both fam (in|there|present|home|seen|attended)
`

/** The wish is a noun, or said in a phrase. */
export const wishesNamed = String.raw`
your (own |biggest |main |one |first )?(wish|wishes|views?|hope|dream|worry|answer) (is|are|was|were|:)(?! not| sought| un)
this is what you (want|said|think|asked)…
what you (want|wanted|said|asked for|would like|think) ?(:|is\b|was\b)…
^(what you wanted , and how it counted|how i know|you said|your (wishes|views?)( and (wishes|feelings))?|what you (said|think|want|feel)) :
you (are|were|have been) (_ ){0,2}(looking forward|against|in favour|fed up|not keen|keen|counting the days|set on|sure that you)…
you (can not|could not) (wait|stand|bear)
matters? (most )?to you
your (favourite|best thing)
would (rather|prefer|like|love) you
`

/** The child shows or makes known what they want. */
export const viewsShown = String.raw`
in your (own )?(_ )?(words|message|letter|email|text|drawing|survey|form|booklet|cards?|poem|list|sheet|questionnaire|book|diary|map)
your (own |little )?(message|letter|drawing|list|voice message|poem|note|picture|collage|booklet|worksheet|email|answers?) (_ )?(say|said|show|told|ask|was read|read|is about|was about)~
heard (this |that |it |all of this )?from you
heard you (say|tell|ask)
you were heard
(this|that|it|these) (comes?|came|is|was|are) (straight |all )?from you
you let (me|us|someone|fam) (know|see|hear)
read (out |me |us )(the|what|your)\b.{0,30}\byou
(on your behalf|spoke for you)
you (_ ){0,2}(talked|chatted|spoke|speaking|talking) (to|with) (me|us|someone|fam|your _) about
made (it|that) (very |quite )?(clear|plain)
you (then |also |have |had |carefully |each |both |slowly )?
  filled in|filled out
  put (it|that|this|together|down|on paper|a (cross|tick|smiley|face|sticker|picture|star|number|line|mark|list|dot|stone|bear|card|counter|note)|the (smiley|sticker|card|counter|bear|stone|cross))
  ticked|circled|coloured (in|the)|pointed (to|at)|nodded|shook your|shrugged|corrected|made (a|the) (sign|list|map|collage|poster|card)
  (picked|chose|took) the (_ ){0,3}(card|face|picture|sticker|bear|colour|volcano|stone|symbol)
  used (the|your) (_ ){0,2}(cards|symbols|board|tablet|book|signs|device|pictures)|moved the|placed the|held up|typed|signed (?!the|it|and)|drew|painted
  wrote|sorted
(fam|someone|teacher|carer|carers|advocate|school|worker|he|she|they) (_ ){0,2}(says?|said|told (me|us|someone)|tells (me|us)|knows|wrote|reports?|reported|passed on|heard|explained|thinks|thought|believes|has seen|noticed)( me| us)? (that )?(you|how you|what you|how much you) (_ ){0,3}
  want|wants|wanted|like|likes|love|loves|hate|hates|miss|misses|feel|feels|felt|wish|would|are (happy|sad|scared|worried)
you ?:? ?, ?qq…
you : qq…
qq (, )?(said|wrote|whispered|told) you
qq (was|were|is) (what|how) you
`

/** How views were learnt. */
export const howLearnt = String.raw`
how (i|we) (know|learnt|learned|found out)
^you said this to
^(told|said|seen|learnt|shown|heard) (to|by|how|from) ?:
(talked|spoke|spoken|met|saw you|see you|chat~|time|sat|seen|visited|played|walked|asked you|told me|told us|told someone|told fam) ([^ ]+ ){0,6}
  on your own|by yourself|alone with|alone|just (the )?(two of )?us|just us two|one to one|in private
you and (i|me) (_ )?(talked|sat|walked|spoke|chatted|used|filled)…
i asked you\b.{0,60}\byou (said|answered|told|nodded|shook|shrugged|looked)
(through|with the help of|using|with|via|by) (your |an? |the |someone )?
  advocate|interpreter|drawings?|drawing|feelings? cards?|symbols|pictures|play|signs?|signing|eye gaze|lego|puppets?
`

/** The child was watched. */
export const watchedTold = String.raw`
(i|we|someone|fam) (_ )?(saw|watched|noticed|observed|could see|looked on as|noted) (that |how |as |when |the way )?your? ?
you (were|was) (_ ly )?
  observed|seen (to|with|in|on)|asleep|awake|calm|alert|wearing|lying|sitting|content|wide awake|settled|curled|dressed
  in (your|a) (_ )?(cot|chair|highchair|pram|sling|bouncer|seat|arms)
  on (your|the|a|fam's) (_ )?(mat|lap|rug|bouncer|playmat|tummy|back|floor|hip|knee|shoulder|chest)
what i saw
when i (watched|arrived|came)\b.{0,30}\byou (were|had)
your (_ ){0,2}(eyes|hand|hands|face|fist|fists|legs|arms|head|mouth|body|fingers|cheeks|shoulders|toes|lip|feet|breathing) (_ ){0,3}
  followed|opened|closed|lit|went|shook|found|reached|turned|were|was|curled|relaxed|stiffened|moved|stopped|kicked|rested|trembled|softened|grew
  brightened
you (_ ){0,1}(looked(?! after)|gazed|stared|watched|turned|went (still|quiet|rigid|floppy|stiff|red)|made (a|the|your|little|soft|happy)|gave|took|put|let go|let out|stopped (crying|moving)) …
`

/** The family feels. */
export const familyFeels = `
fam (is|are|was|were|feels?|felt|seems?|looked) (very |so |also |still |really |not |both |now |too |more |deeply |quite |most |a bit |a little |and |only too ){0,3}
  worried|scared|frightened|proud|afraid|ashamed|pleased|glad|happy|unhappy|upset|heartbroken|relieved|keen|clear|honest|adamant|angry|cross|furious
  grateful|hopeful|willing|against|in favour|disappointed|torn|ready|unsure|certain|convinced|hurt|thankful|delighted|nervous|open|of the view
`

/** *She* or *they* feel. */
export const theyFeel = `
(he|she|they) (is|are|was|were) (very |so |also |still |really |not |both |now |too |more ){0,3}
  worried|scared|proud|afraid|ashamed|pleased|glad|happy|unhappy|upset|heartbroken|relieved|keen|clear|adamant|angry|cross|furious|grateful|hopeful
  disappointed|torn|unsure|convinced
(he|she|they) (can not|could not) (see|understand|accept|agree|believe|imagine)
(he|she|they) would (_ )?(like|love|rather|prefer|keep|have you)
~(, |and )would (_ )?(keep you|love|like|prefer|rather)
to (his|her|their) mind
(in|from) (his|her|their) (view|words|opinion|eyes|mind|experience)
(his|her|their) (_ )?(view|worry|hope|wish|answer|fear|words|opinion|concern|message|question)s? (is|are|was|were|:)…
`

/** The view is a noun, or said in a phrase. */
export const familyViewsNamed = String.raw`
fam (is|was|were|are) (at (her|his|their) wits|in tears|over the moon|beside (herself|himself)|in two minds|lost for words|at a loss)
fam (holds|maintains|insists|protests|agrees|disputes|denies|concedes|regrets|fears) that
fam could not (_ )?(have been|be) (\w+er|more)
fam (_ )?
  puts (it|this|that) down to|nodded|shook (her|his) head|took the view|takes the view|swears|swore|sees? (it|things|this)|saw (it|things)
  finds? (it|this|that)|found (it|this|that) (hard|difficult)|would sooner|would rather|had tears|wept|broke down|shrugged|laughed (it|and)
  made (it )?(clear|plain)|has (no|her|his) (doubts?|regrets?|own view)|looks on it|calls (it|this|that)|called it
  gave (me|us) (her|his) (view|side|word)|is dead set|is set against|is all for|is dead against|sounded|seemed (sorry|glad|relieved|upset|worried)
  thanked|apologised|confided|is adamant
for (your )?fam ,? ?(the (worst|best|hardest|main)|it is|this is|what matters)
fam had tears
fam's (own )?(_ )?(views?|worry|worries|hope|wish|wishes|answer|words|side|opinion|fear|concern|account|message|letter)
(in|to|for|from) fam's (view|mind|eyes|words)…
(this is what|what) .{0,60}\bthinks? :
who thinks this :
according to (your )?fam
(fam|fam's words) ?(, )?: qq…
fam ?, qq…
qq , (said|says) (your )?fam…
said (your )?fam
fam (can not|could not|cannot) (see|understand|accept|agree|believe|imagine)
fam would (_ )?(like|love|rather|prefer|keep|have you)
heard fam say
what your fam (said|says|think|thinks)
thank(s|ed)? to fam\b(?!.)
fam (does|do|did) not (want|agree|think|believe|feel|like|accept|see|understand)
`

/** The family was met. */
export const familyMeetings = String.raw`
(i|we) ((?!will\b|shall\b|would\b|could\b|can\b|going\b|need\b|must\b|not\b)[^ ]+ ){0,8}?(met|meet|see|saw|visit|visited|spoke|spoken|talked|talk|rang|phoned|called on|went|sat|reminded|asked|told|joined|chatted|chat|word|thanked|greeted|listened|read)\b((?! will | can )[^.;]){0,50}?\bfam(?!')\b(?!'s)
^((then|also|have|i) )?(rang|phoned|saw|met|spoke (to|with)|visited|called|tc (to|from|with)|t / c (to|from|with)|seen|sat with|texted|asked|told) (both |your )?fam
fam (and (your )?fam )?((both|also|all|was|were|is|are) ){0,3}(there|present|at home|at the (meeting|review|table|conference)|by (the|your) (cot|bed)|in (the|your) (room|house|meeting|kitchen)|with (us|me|you)\b|home when)…
fam (_ ){0,3}(let (me|us) in|attended|joined|rang me|phoned me|called me|texted me|made (me|us)|answered (the door|your|my)|showed (me|us)|took me|came (in|into|along|too|down|back|out|for (the|a)|with|to (the|this|our|my|your) (_ )?(meeting|review|conference|office|school|door|session|centre|hospital|phone|gate))|arrived|brought you|opened the door|sat (with|beside|next|down|at|in|on)|welcomed|greeted|poured|made (room|tea|coffee|us|a|toast)|passed (me|us)|offered (me|us)|shook my|walked me|took my|put the kettle|brought (me|us|out)|said (hello|goodbye)|waved me|was in$|in ?[,.]|at (work|home)$|invited me|picked up the phone|stayed)…
(present|attended by|attendees|in attendance|who (came|was there|was at the meeting)|also there|seen|there with us|those present|people there) ?(:|was|were|are)?.{0,90}\bfam
(visit|meeting|review|call|conference|session|contact|plan|time|interview|conversation|chat|drawn up|made|written|talk|assessment) (_ ){0,5}(with|by|between|from) (_ ){0,4}fam\b(?!')
(with|by) [^.;:]{0,60}(,|and) your fam\b.{0,30}$
with (both |your )?fam (and|present|beside|there|in the)
in fam's (kitchen|flat|house|car|garden|front room)…
fam was on the (phone|line|sofa|step)…
`
