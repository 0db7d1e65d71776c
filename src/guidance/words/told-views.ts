/** Wordings of what a child wants or feels and shows, in the notation of told/lines.ts: *you* is the child, *fam* one of the family, *qq* words in quotation marks. */
export const shownTold = `
you (_ )?(rated|scored|marked|graded|ranked) (_ ){0,5}(out of|stars?|marks?|top|best|worst|highest|lowest|ten|five)
you (_ )?gave (_ ){0,5}(thumbs (up|down)|out of (ten|five|\\d+)|stars?|a score|a mark|a (big |little )?smile|your vote)
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
export const familyTold = `
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
(^|\\. )fam (:|-|–) (_ )?(qq|wants|would|feels|thinks|says|happy|worried|not|sorry|no|agrees|does|is|hopes)
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
