const phrasesIn = (lines: string): readonly string[] => lines.split('\n').filter(line => line !== '' && !line.startsWith('#')).flatMap(line => line.split(' / '))

const who = 'you|he|she|they|it|this|that|mum|dad|mother|father|nan|nana|gran|grandma|grandad|grandmother|grandfather|stepdad|stepmum|stepfather|stepmother|parents|parent|carer|carers|school|teacher|boy|girl|child|children|family|brother|sister|uncle|aunt|auntie|cousin|partner|boyfriend|girlfriend|both'
const cannot = 'cannot|can-not|could-not|will-not|would-not'
const doNot = 'does|do|did not'
const have = 'has|have|had'
const someone = 'you|him|her|them|us|me|everyone|everybody|people|others|mum|dad|school|staff|professionals|<their>'

/** Forms of words that tell what goes on in somebody's mind, or judge them, a family on each line. `plain` ones look like it and are not. */
export const mindReadings: { readonly opinion: readonly string[]; readonly plain: readonly string[] } = {
  plain: phrasesIn(`
not know|sure / ${cannot} stand|bear up|on|still|without|weight|alone / do not want to? <they> / you do|did not want|like|mind|see|care / as you know / i|we do not / knows how|where|what to|it|you|we|me / only|just to say
did not want to come|go|say|talk|speak|eat|leave|be|answer|sit|stay|get|have|see|wake|frighten|worry|hurt
<be> lying on|in|under|across|down|there|face|awake|beside|next|with|at|still|flat / <be> happy|pleased|proud|glad with|to|that|about|when / <be> only|just|simply there|here|looking when|on|for|at|until|in|out
wants|want|wanted a|an|some / only|just wants|want|wanted to? text|call|know|go|see|be
enjoys|enjoy|loves|likes playing|seeing|making cooking|music|football|games|outside|cakes|bread|with|in|on
would rather talk|see|stay|live|have|go|be|wait|eat with|at|in|it|to|you|here|outside
`),
  opinion: phrasesIn(`
# what somebody does not feel
${doNot} really|actually|truly|even|genuinely|much? care|bother|love|value|appreciate|prioritise / ${doNot} seem|appear to care|love|like|bother|want|mind|understand|know
${doNot} really|actually|truly|genuinely want|see|understand|try|like|believe|trust|listen|know|think|feel|mean|enjoy
${doNot} want|wish|intend|mean to? try|change|work|parent|engage|learn|listen|share|lose|admit|face|give|put|own|accept|grow|improve|be-helped|be-bothered|be-found|be-a|be-her|be-his|be-your
does|do|did not respect|like|want|enjoy|value|trust|relish being|having|looking|parenting|children|motherhood|fatherhood|spending|boundaries|authority|women|men / does|do not respect|like|value|trust|love you|him|her|them|us|anyone
not really|truly|actually|genuinely want|like|love|care|mind|mean|sorry|bothered|interested|try|trying
${have}|with no real|true|genuine? wish|interest|intention|desire|feelings|feeling|love|respect|bond|remorse|regrets|regret|guilt|conscience|shame|empathy|affection|warmth|ambition|loyalty
${have} never|not really|truly|actually|once|properly|fully|quite|yet? wanted|bonded|cared|loved|tried|accepted|liked|forgiven|grieved|got-over|grown-up|come-to-terms|coped|understood|trusted|recovered|respected|listened|moved-on|let-go|grasped|learned|learnt|realised|faced|taken-in|taken-on-board|processed|adjusted
<be> not really|truly|all-that|very? sorry|bothered|interested|trying|ashamed|honest|committed|invested|motivated|attached|capable|serious|fussed|telling / ${have} lost all? interest|heart|feeling|faith
could not care less / not want to know / no bond|attachment|love|connection|warmth|affection between|with|for|there|towards / there <be> no point|reason|bond|love|relationship|attachment|remorse|guilt
feels|feel|felt|shows|show nothing|no|little love|guilt|remorse|shame|bond|regret|for|about / not|never|hardly|barely feel|feels|felt|show|shows any|much|real? remorse|guilt|shame|love|affection|warmth|empathy|regret|responsible
# what somebody secretly feels
deep down / secretly / subconsciously|unconsciously / underneath it|all / at heart / truth be told / if truth|we be|are told|honest / the truth|reality is / real reason|problem|issue|motive is|was
really wants|want|wanted|knows|loves|hates|feels|means|thinks|likes|needs|enjoys|resents|fears|cares / ${who} <be>|just|only really after|about|just|only|angry|in|jealous|trying|doing|saying|looking|a|wants|wanted
<be> jealous|envious|resentful of? / <be> pretending|punishing|covering|lying|ashamed|bitter|resentful|faking|exaggerating|manipulating|rejecting|copying / <be> testing|blaming you|him|her|us|them|me|boundaries|everyone / <be> playing people|staff|us|you|mum|dad|the|a off|system|game|against
<be> bored|fed-up|sick|tired|embarrassed|disappointed of|by|with|in you|him|her|them|being|having|<their>|parenting|motherhood|visits / <be> hiding|concealing something|things|the / <be> grieving for|the|it|over
<be> frightened|scared|afraid|terrified of losing|being-alone|admitting|intimacy|responsibility / <be> frightened|scared|afraid ... but|and will|would|cannot not? admit|say
<be> happy|glad|relieved|pleased|delighted to be rid|shot / <be> in love with / in love with the / <be> in denial
resents|resent|resented|despises|envies|loathes|detests|dislikes|begrudges|idolises|worships|pities|mistrusts|distrusts / blames|blame ... for / hates|hate you|him|her|them|us|me|the|being|<their>|authority|school|men|women|everyone
enjoys|loves|relishes|likes|enjoy|relish the|being|all? drama|attention|lifestyle|power|trouble|fuss|chaos|conflict|status|thrill|control|presents|gifts|fear|reputation|danger|risk|in-charge|in-control|a-victim|the-victim|difficult / like the presents|gifts|money|attention|drugs
enjoys|loves|relishes|likes|enjoy|love to? setting|upsetting|winding|causing|provoking|hurting|scaring|arguing|shocking|shock|cause|wind|scare|provoke|upset|hurt|set|stir|argue|control|lie|seeing|playing / centre of attention / in love with the|love|idea|loves the idea|thought|image of / loves|likes|love|like the idea|thought|look|sound of / revels|delights|wallows|basks|glories in / gets|get|got a? kick|thrill|buzz|pleasure|satisfaction|enjoyment out|from
thinks|think more of <their> / loves|likes|cares|prefers|values|loved|love|trusts|thinks ... more|better|less than|about|of / puts|put ... before|above / chooses|chose|prefer|prefers ... before|above|over / prefers|favours|favoured / favouritism
would|will|'d rather|sooner be|have|spend|see|drink|go|not|lose|sit|keep|stay|let|do ... than|anywhere|without|out|alone|else|nothing|anything
finds|find|found you|him|her|them|being|having|parenting|motherhood|looking ... too|a|boring|irritating|embarrassing|dull|burden|nuisance|chore much|hard|difficult|burden|nuisance|chore
little|much|less|nothing you|she|he|they|this|that mean|means|meant / means|mean|meant nothing|little|less|more to|than / matters|matter|mattered more|less|little to|than / <their> priorities lie|lies|are|is|were
shows|proves|tells|show|prove us? how|that|what|where little|much|<they>|<their> ... mean|means|care|cares|love|loves|interested|priorities|feels|feel|lie|lies|matter|matters
bonded|bonding|attached with|to you|him|her|the|his|their|baby
${who} <be> angry|cross|upset|furious with|at ... because <they>|<their>|mum|dad|deep|underneath / wants|want|likes|like to control|hurt|upset|punish|annoy|win|shock|provoke|scare|impress|dominate|own|rule|destroy|ruin|be-the|be-in-charge / feels|feel|felt threatened|inferior|superior|unloved|trapped|inadequate|emasculated|rejected|abandoned|jealous|entitled|invincible|untouchable|powerful|important|owed / idolise|idolises|worship|adore|resent|despise|hate|envy|pity|blame <their>|him|her|them|everyone / <be> determined|hell-bent|out|desperate|trying-hard|keen to make|spoil|ruin|fail|get-back|hurt|prove|upset|destroy|wreck|cause|be-noticed|win / not know how to love|be-loved|be-a|parent|show|trust|feel / would|'d sooner|rather buy|have|spend|watch|drink|smoke|see|lose|give|go ... than / too scared|frightened|afraid to stand|leave|say|tell|admit|speak ... him|truth|up
# why somebody does what they do
${who} <be> only|just|simply|merely really? sorry|saying|doing|interested|trying|thinking|pretending|looking|after|being|using|angry|scared|jealous|playing|testing|copying|out|with|in|going-along|agreeing|staying|coming|keeping|worried-about|concerned-about|seeking|hiding|afraid|wanting|here-to|there-to|here-because|there-because|here-for|there-for|here-out|there-out
${who} only|just|simply|merely wants|want|wanted|does|do|did|says|say|said|comes|come|came|held|cares|thinks|likes|loves|agreed|agrees|went|goes|uses|acts|behaves|stays|stayed|told|tells|cried|cries|rings|rang|visits|visited|attends|attended|pretends|apologised|asked|asks|signed|turns
<be> only|just thinking|bothered|concerned|interested of|about|in / <be> doing|saying|making|using|putting|having it|this|that|these up|all|on? for|to|because|out / does|do|did it|this|that just|only|all because|for / does|do|did it|this|that because <they> <be>|wants|want|wanted|likes|enjoys|hates / does|do|did it|this|that on-purpose|deliberately|out-of / does|do|did it|this|that to hurt|annoy|upset|get|spite|punish|please|impress|test|provoke
<be> using you|him|her|<their>|it|this|the|illness|autism / uses|use|using|used ... as an? excuse|weapon|reason|shield|crutch / uses|use|using <their> illness|autism|adhd|drink|tears|anger|silence|humour|past|grief to|as / using illness|mother|father|mum|dad|grief ... to
to get out-of-lessons|out-of-school|out-of-it|attention|a-reaction|a-rise|back-at|even|sympathy|her-own-way|his-own-way|your-own-way|their-own-way|what-she-wants|what-he-wants|what-you-want / out of spite|jealousy|guilt|boredom|revenge|malice / to spite|punish|impress|manipulate|wind-up ${someone}
wanted|wants|want us|everyone|someone|people|staff|me|mum|dad to come-running|feel-sorry|notice|run|worry|react|beg|suffer|pay|see|look|chase / only|just|all|simply|purely|part to|for|about|of attention|show|money|sympathy|effect|himself|herself|a-phase|an-act|a-game|reaction / for the money|allowance|benefits|attention|sympathy|thrill|drama|payments|hell
misbehave~|acts|act|plays|lies|cries|drinks|fights|hits|swears|steals|runs|shouts|refuses|works|stays|goes|keeps|eats|sleeps|smokes|laughs ... to get|gain|avoid|hide|punish|please|escape|forget|feel|control|cover|annoy|provoke / because|as <they> wants|want|likes|like|enjoys to? feel|look|be attention|big|hard|tough|important|the|control|in
wants to? be|have|keep rid|seen|control|alone|both|the-victim|the-centre|it-both-ways|her-own-way|his-own-way|the-best|the-boss / wants|want|craves|needs all|constant|only|the attention|control|sympathy|drama|fuss|limelight|power / wants|want a quiet|easy life / want|wants|wanted to be like
comes|come|came|visits|rings|attends|stays to keep-an-eye|check-up|show-off|cause|make / faking|feigning|feigns|fakes|exaggerates / pretends|pretended|pretend to|that|not / puts|putting on an? act|front|show / crying wolf
<be> after the|your|his|her|<their>|one|revenge ... money|flat|house|inheritance|allowance|benefits|thing|sympathy
turned|turns you|him|her|them|the ... against / poisoned|poisoning|brainwashed|brainwashing|coached|coaching you|him|her|them|your|the / been coached|brainwashed|poisoned|put-up-to
culturally / too proud|stubborn|selfish|ashamed|embarrassed|bitter|jealous|clever|attached to
# what somebody thinks
thinks|think|believes|believe|feels <they> <be>|can|owns|knows ... untouchable|invincible|special|above|better|cleverer|entitled|best|everything|right|normal|like|away|law|world / thinks|think|believes ... rules|law|world|life ... for|not|owes|apply|other|joke|against
sees|see|saw nothing|no|little ... wrong|harm|need|danger|problem|risk|point|reason|value / ${doNot} see|understand|realise|appreciate|grasp|get what|how|why|that|any|anything|the ... point|harm|danger|risk|impact|need|difference|on|is|of|wrong|means|this|it
does|do not understand|know|realise|grasp what|how|why|that|any|it|anything|the|danger|half|half / sees|see|views|view|regards|treats|treat you|him|her|them|school|<their>|us ... as|like a|an|the|part|family|<their>|one|another|just
knows exactly|full|perfectly|very|fine what|well / knows|know more|better than / you know we|that|he|she|they|it|full|very|deep <be>|are|well|down|right|using|lying|lies|wrong / believes|believe everything|anything / ${doNot} believe|accept|think|feel|see|recognise that? anything|she|he|they|there|it|this|needs|any|help|change|a <be>|has|have|needs|needed|did|wrong|happened|problem|help|harm
${cannot} really|even|ever|simply|fully|plainly|clearly? bear|stand|abide|stomach|admit|accept|forgive|cope|tolerate|face / plainly|clearly|simply|obviously|just cannot|can|will|could not? bear|stand|abide|cope|see|accept|let|love|manage / more than <they> <be>|lets|let|says|admits letting|saying|admitting|on / <be> not telling us|me|the|all|everything
too young|old|little|small|ill|disabled to mind|notice|understand|know|remember|care|feel|miss|be-affected|be-upset
thinks|think|believes|believe|feels ... beneath|above|worth-less|a-waste|pointless|for-other|cannot-touch|untouchable|superior|inferior
# verdicts and forecasts
obviously|clearly|undoubtedly|evidently|plainly|surely|unquestionably|blatantly|patently / no|without|beyond a|any? doubt / of course / it <be> clear|obvious|plain|evident|apparent / hardly|scarcely|not|no surprising|surprise|wonder
<be> bound|destined|doomed|certain|guaranteed going? to fail|end|break|let|happen|go|repeat|become|return|lose|relapse / would|will|'d be? better off|without / was|is|will the? best thing|outcome|option|place for
could|would|should|might ... if <they>|you really|only|just|ever? wanted|tried|cared|chose|bothered|loved|made|put|want|try|choose|stopped|liked / if <they> really|truly|only cared|loved|wanted|tried|bothered / if he|she|they|you tried|bothered|cared / if he|she|they wanted|chose
choose|chooses|chose|prefer|prefers not to use|try|see|listen|work|learn|believe|remember|hear|look|know|bother|care / chooses|choose to ignore|forget|believe
pushes|push people|everyone|others|adults away / blames|blame everyone|everybody|others / <be> coping|managing|adjusting|settling very|really? well|fine
this|that|it is|was simply|just|clearly|completely|totally? untrue|false|nonsense|rubbish|wrong|exaggerated|fabricated / this|that|it is|was a|an lie|fantasy|exaggeration|fabrication|excuse|act|ploy|cover|front|bluff / this|that|it is|was not true
<be> never going to change|learn|grow|stop|cope|manage|be / will|would never|only|always change|learn|stop|understand|accept|grow|repeat|cope|amount|put|let-you-down|get-worse|do-it-again / will not change|learn|grow|amount / would|will do it|this|that again / cannot|can-not change|parent|love
you do|did this|that|it because|to|for / <be> to blame / ${have} no one|nobody to? blame / does|do not deserve / deserve~ to / should be ashamed|grateful / in <their> nature|blood / will end|turn up|out like|just|in
<be> incapable|unable of|to love|change|loving|feeling|changing|understanding|form|feel|see / <be> not capable|able of|to change|love|understand|parent / ${have} given up on / gave|given|give|gives <their> all and
bright|clever|capable|able but|enough|and ... choose|chooses|lazy|could|not / throw|throws it back / <be> better off without / <be> never|not going-to-be|be able|good|enough
`),
}
