/** Wordings of what a danger does or could do to a child, in the notation of told/lines.ts. */
export const impactsTold = `
(could|might|may|would) (_ )?have (been (_ )?(hurt|killed|crushed|burn~|stabbed|trapped|hit|shot|scalded|poisoned|run over|seriously|badly|much worse|far worse|lost|taken|harmed|injured|attacked|knocked|cut|blinded|next|you)|gone (in|into|through|under|off|over|up)|fallen|hit (you|your)|cut (you|your)|caught (fire|you|your)|choked|broken your|landed on|died|drowned|burned|burnt|swallowed|got (_ )?(_ )?(poorly|ill|hurt|sick|trapped|stuck|worse|into)|ended (up )?|killed you|crashed|bled|stopped (your|you|breathing)|split your|frozen|starved|slipped (under|into|off|from)|happened to you|reached you|taken your|lost (your|an?|the|a lot)|suffocated|happened)
would not have (been able to|had time to|got) (_ ){0,2}(stop|save|reach|help|hear|get|wake|breathe|out)
(with|and) you (in it|inside|in the back|in the house|in the car|upstairs|in your (bed|cot|pram|car seat)) ,? ?(if|when|could|would|might)
gone up (in flames )?with you
(could|might|may|can|would) (do|do it|do this|do that|say|happen) to you (next|too|one day|again|as well)
(could|might|may|can|would) (_ )?(get|become|be|make you) (_ )?(_ )?(poorly|unwell|seriously ill|very ill|sick)
(could|might|may) (_ )?not (wake|grow|get|be able|come|see|hear|sleep|walk|survive|live|learn|trust) 
may not get (the )?(feeling|use|sight|hearing|strength|trust|time) (_ ){0,3}back
(could|might|may|can) (_ )?take you (for one|away|from|somewhere)
nobody (would|could|will|can) (_ )?(be able to )?(help|wake|hear|find|save|get to|reach|look after|get) you
(nobody|no grown-up|no one|no adult) (is|was|were|would be|will be) (there|awake|well|able|fit|sober) (enough )?to (help|wake|hear|feed|look after|keep|comfort|care|stop)
(can not|could not|would not|unable to|too drunk to|too ill to|too sleepy to|not able to) (_ )?(hear|wake|reach|get to|look after|keep|protect|feed|comfort|help|notice|see) you( cry| cough| safe| call)?
(little ones|toddlers|infants|youngsters|young people|teenagers|pupils|boys|girls|babies|children|child|baby|people|anybody|anyone) (_ ){0,12}(can|could|may|might|often|sometimes|will|start|starts|begin|begins|tend|grow|find|finds|become|becomes|stop|stops|struggle|struggles|lose|loses) (_ ){0,6}(jumpy|badly|slow to|calm|breathing|believe it|frightened|unsafe|withdrawn|behind|difficult|trouble|struggle|to blame|blame themselves|worthless|scared|afraid|sick|ill|choke|drown|overheat|stuck|stolen|killed|hurt|worse|angry|violent|anxious|sad|lonely|ashamed|trust|sleep|settle|learn|concentrate|nightmares|poorly|hungry)
(child|baby|toddler|infant|youngster|person|boy|girl|teenager)'s (_ )?(neck|skin|skull|brain|lungs|bones|airway|throat|heart|liver|kidneys|eyes|bottom|mind|body|growth|development|spine|back|leg|arm) (can|could|may|might|is|are|will|would|swells?|breaks?|bleeds?|tears?)
(break|breaks|damage|damages|harm|harms|hurt|hurts|scar|scars|burn|burns|stop|stops|block|blocks|poison|poisons) (a|any|small|young|little|growing) (_ )?(child|baby|child's|baby's|toddler's|person's|body|bodies|bones|lungs|lives|brain|brains|minds?|children|babies|toddlers|skin|hearts?)
carry germs
(has|have|had) (_ )?(knocked|dented|shaken|shattered|taken away|damaged|hurt|ruined|broken|affected|changed) (your|how you|the way you)
(will|may|might|can|could) (stay|live|be) with you (for|all|always|as|when|into)
(stays?|comes?|came) back to you (at|in|when|every|each|whenever)
you feel (_ )?(that )?(it (is|was) (_ )?your fault|to blame|responsible|guilty|unsafe|unwanted|unloved|worthless|alone|trapped|on edge|torn|different)
you (think|thought|believe|believed|blame|blamed) (that )?(it (is|was) (_ )?(your fault|because of you|because you)|yourself)
you (have had|had|have) to (grow up|be the (grown-up|adult|parent|mum)|look after (fam|everyone|yourself|the|your)|cook|fend|keep (quiet|watch)|hide|stay awake|sleep (in|on|with)|listen|lie|miss|go without|step over|clean up|put fam)
you (go and |went and |run and |ran and )?(hide|cry|shake|freeze|scream|cover|flinch|duck|shiver|tremble|jump|cower|bolt|shut down|go quiet|go white|go stiff|cling|hold your ears) (_ )?(when|whenever|if|every time|each time|as soon as|at the (sound|sight|smell)|in case)
you (hid|hide|were hiding|crouched|lay|cried|shook) (under|behind|beneath|in the (wardrobe|cupboard|bath|corner)|with your (hands|fingers|head|eyes|face))
you (will not|would not|will no longer|do not|no longer|refuse to|are afraid to|are too scared to|dare not|did not dare to?|can not|could not|can hardly|could hardly) (_ )?(go|sleep|eat|shut your|close your|walk|stay|be|sit|let|use|answer|open|play|settle|stop|speak|breathe|rest|concentrate|learn|think|bear|relax) (_ ){0,5}(on your own|alone|by yourself|in the dark|upstairs|near|past|without|properly|for being|any more|at night|in your own|for fear|in case|straight|in class|at school|in lessons|because of (it|this|him|her|what|the))
you (have )?(stopped|given up|gave up) (_ )?(going|eating|playing|talking|smiling|sleeping|putting|speaking|coming|seeing|asking|telling|answering|laughing|trusting|singing|drawing|washing|growing)
you (have|has|had) not (grown|put on weight|gained|slept|eaten|been (to school|out|well|yourself)|smiled|spoken|played|learnt) 
you (fell|fall|keep falling|kept falling) asleep (in|at|during) (class|maths|school|lessons|assembly|your|the|_ lesson)
you (keep|kept|have been) (falling behind|falling asleep|being late|getting|having|waking|checking|watching|worrying|missing)
(it|this|that|which|all this|all that) (_ )?(is|was|has been|makes|made|can be|must be|must have been) (_ )?(_ )?(frightening|scary|terrifying|upsetting|confusing|exhausting|harmful|damaging|lonely|horrible|humiliating|heavy|hard|too much|painful) (for|on|to) (you|any child|a child|anybody|anyone|children)
(hurts|harms|damages|scares|wears|weighs|stunts|frightens|upsets|worries|unsettles|exhausts) (on )?(you|your|a growing|any child|a child|both of you)
the (scar|burn|bruise|wound|cut|mark|bone|break|finger|arm|leg) (still|will|may|might|has|is|took) (_ )?(hurts?|aches?|healed|stay|be|show|bent|there|sore|itch~|fade|weeks|months|years|never|always)
your (_ )?(finger|arm|leg|hand|foot|ear|eye|cheek|lip|nose|jaw|back|wrist|ankle|head|skin|tooth|teeth|hair|ribs?|face|scalp|knee|shoulder|neck) (_ )?(still|has|have|will|may|might|never|does not|do not) (_ )?(hurts?|aches?|healed|heal|bent|crooked|stiff|sore|numb|itch~|be|not|grow|sting~|weak|swollen)
you (nearly|almost) (froze|died|drowned|choked|fell|lost|stopped|bled|suffocated|starved|got)
you (are|were|is|was) (_ )?(on edge|on guard|on the lookout|half asleep|worn out|jumpy|wide awake at|awake (most|half|all|until|every|at|in)|up (all|half|most) (of )?the? ?night|shaking|trembling|rocking|sobbing|too (scared|frightened|tired|upset|hungry|ill|worried) to)
you (carry|carried|are carrying|shoulder) (_ ){0,4}(worry|worries|burden|weight|load|secret|fear|guilt|blame)
you (worry|worried|fret|fretted|panic|panicked) (about (her|him|fam|them|what|your|it)|all|every|when|whenever|so much|that (he|she|they|fam|it|someone))
(people|others|children|friends|kids|pupils|everyone|somebody|they) (_ )?(laugh|laughed|laughs|stare|stared|tease|teased|called you|pointed|avoid|avoided|moved away) (at|from)?( _)? ?you
what (he|she|they|fam|someone|that|it) (_ )?(would|could|might) (have )?(done|do) to you
(changes?|turns?) (_ ){1,4}into (a|an) (death|killing|murder|funeral|fire)
you (could|may|might|can|would) (_ )?be (excluded|arrested|expelled|blamed|sued|charged|locked up|sent (to|away)|taken|used|made to|sold|moved|watched|tricked|cheated|photographed|tracked)
you (could|may|might|can) (_ )?(sustain|suffer|receive|develop|contract|catch|copy|repeat|believe|come to|end up|go on to|turn to|be left|grow up|wander|slip|drift|get used)
you will (copy|repeat|grow up|end up|come to think|think that|learn that|always be)
(blood sugar|temperature|heart|breathing|oxygen|weight) (_ )?(drops?|stops?|falls?|rises?|gives? out|slows?|fails?)
(can|could|may|might) (have|bring on|cause|lead to|trigger|end in) (a |an )?(_ )?(fit|fits|seizure|stroke|death|injury|harm|infection|asthma|scars?|damage|illness|brain|blindness|heart attack|coma|trauma|anxiety|depression)
you (_ )?(hid|took|take|save|saved|keep|kept|carry|eat|ate) (_ )?(food|bread|biscuits|crusts|scraps) (_ ){0,3}(bed|pillow|pocket|pockets|bag|case|room|later|bins?|floor)
(they|you|it|this) (_ )?(think|thinks|believe|believes|feel|feels) (that )?(it|they|you) (is|are|was|were|must be) (_ )?(their|your|own)? ?(fault|to blame|bad|naughty|unlovable|worthless|nothing)
(hate|hated|harm|hurt|hurting|blame|blamed) (yourself|themselves|your (body|life|face))
wish~ (that )?you (were|was|had been|could be) (someone|somebody|dead|invisible|different|not|never|anywhere|another)
your (_ )?(hands?|heart|stomach|breath|voice|body|knees|chest|tummy) (_ )?(races?|raced|pounds?|pounded|thumps?|thumped|shakes?|shook|tightens?|tightened|freezes?|froze|hurts?|churns?|goes? (_ )?(cold|stiff|numb|tight|like)|went (_ )?(cold|stiff|numb|tight)|gets? tight|turns? over|fills? up)
(would|could) only take (one|a|a single|seconds)
you have (learnt|learned|got used|become used) (_ )?(not )?to (cry|trust|ask|be (quiet|afraid|invisible|good)|hide|lie|listen|keep|stay|expect|watch|say|walk|flinch|live)
(nothing|only|just) (_ ){0,4}between you and the (drop|road|water|edge|fire|street|river|line|rails)
(that|it|this|which) (is|was|must be|must have been|has been) (_ )?(_ )?(lonely|frightening|scary|horrible|confusing|exhausting|a lot|too much|terrifying|humiliating|heavy|shameful|unbearable|unfair|a shock|overwhelming)
come to see (it|this|that|violence|hitting|drinking|shouting|drugs|them|such things) as (normal|ordinary|usual|love|fine)
exposed to (_ )?(violence|abuse|drugs|harm|danger|fights?|shouting|drinking|risk|sexual)
you (could|can|did) not (tell|ask|trust|turn to) (anyone|anybody|a soul|people|grown-ups|adults|for help)
knocked (you out|you off your feet|your (head|teeth|tooth)|the (breath|wind))
in the long (term|run)
long term ,
(can|could|may|might) (_ )?be used against you
`

/** What happened to the child's body or days; told to the child beside a danger it tells them what it did. */
export const hurtsTold = `
you (had|have|got|has) (_ )?(_ )?(black eyes?|cut (lip|chin|head|cheek|hand|knee|face)|split lip|swollen (_ )?(lip|eye|face|hand|wrist|cheek|ankle)|bruises|bruise|burns?|blisters|bumps?|fits?|seizures?|fever|infection|concussion|rash|sores?|broken (_ )?(arm|leg|rib|nose|wrist|finger|tooth|collarbone)|tummy aches?|nosebleeds?)
you (needed|had|have had|need) (_ ){0,2}(stitches|operation|operations|surgery|plaster|cast|drip|x-ray|scan|blood|oxygen|glue|skin graft|bandages?|staples|injections?)
you (_ )?(went|were taken|were rushed|ended up|was taken|woke up|were kept|spent _ nights?|were admitted|had to go) (_ ){0,4}(in|to|into) (_ )?(hospital|a and e|casualty|intensive care|the ward|the burns unit)
you had your stomach pumped
you (lost|have lost|had lost) (a|your|two|so much|too much|some|_ (kilos?|pounds?|stone)) ?(tooth|teeth|blood|weight|place|friends|hair|appetite|voice)?
you (missed|have missed|were late|have been late|are late|lost) (_ ){0,4}(days?|weeks?|lessons?|mornings?|half|most|months?) (_ ){0,3}(school|lessons?|class|college|nursery|term|year)
you missed (_ ){0,3}(of school|lessons?|school)
you (cried|sobbed|shook|screamed|were shaking|were sick|shivered|bled|limped|wet yourself|could not (stop|speak|move|open|eat|swallow|walk|breathe|catch)) (_ ){0,6}(hour|hours|minutes|night|day|long|speak|breathe|eat|stop|yourself|lap|arms|crying|mouth)
you cried (for|until|all|so)
your (_ )?(cheek|lip|head|hand|arm|leg|back|ear|eye|face|nose|feet|fingers|legs|mouth|wrist|stomach|tummy) (_ )?(still )?(hurts?|bled|bleeds|stung|stings|ached|aches|was (bleeding|swollen|cut|bruised|burnt|sore|red|raw|split)|swelled|throbbed)
the (bruise|bruises|cut|burn|scar|scratch|bite|mark|marks) (took|lasted|is still|are still|has|have|will|still|went)
your weight (has|had|is|was|went) (_ )?(dropped|fallen|down|gone)
you (were|are|was) (_ )?(so |very |too |really )?(hungry|starving|freezing|frozen|exhausted|soaked|terrified|hysterical|sick|ill|unconscious|limp|blue|floppy|dehydrated|poorly|unwell|shocked|inconsolable|tired|tearful|trembling|upset|scared|frightened)
`
