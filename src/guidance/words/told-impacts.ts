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
(can|could|may|might) (_ )?(stop|break|burst|split|block|crush|damage|burn|poison|kill|scar|blind|drown|choke|suffocate|ruin|maim|cripple|wreck|snap|tear|destroy|shatter|infect) (a|an|the|your|somebody~|someone~|any|small|young|little|you|people|both|one|bones|lungs)
(can|could|may|might) be over in (a|one|seconds|minutes|no time)
(babies|toddlers|little ones|children|infants|small bodies|young bodies|small children) (_ )?(dry out|overheat|bruise|break|burn|choke|stop|drown|swallow|weaken|can not|do not|suffer|bleed|starve|chill|freeze|die|copy|notice|hear|feel|sense|remember|blame|learn|get (ill|cold|hurt|hungry|scared)|lose) 
you (were|was) found (_ )?(crying|shivering|hungry|cold|alone|wandering|asleep|blue|limp|soaked|wet|screaming|hiding|unconscious|barefoot|outside|curled)
(with|had|have|has) a (sunken|swollen|split|broken|cut|sore|bruised|burnt|blistered|high) (_ )?(soft spot|lip|eye|cheek|hand|arm|leg|mouth|bottom|temperature|fontanelle|nose|ear|head|finger|foot|face)
you (have|had|got|have got) an? (_ )?(lump|cut|bruise|bump|scar|burn|graze|swelling|limp|cough|rash|stammer|mark|headache|nosebleed|sore)
you (have|had) been (_ )?(dizzy|sick|ill|poorly|off your food|quiet|tearful|jumpy|limping|coughing|aching|wheezing|unwell|shaky|withdrawn|snappy|clingy|crying|losing)
`

/** What it does to the child, in general words. */
export const effectsTold = String.raw`
(so that|so) you (_ ){0,2}
  can not|could not|can hardly|could hardly|had to|have to|missed|miss|went without|stopped|no longer|lie|lay|did not (sleep|eat|dare)
  do not (sleep|eat|dare)|get|got|stay|stayed|fell|fall|are (_ )?(tired|scared|afraid|frightened)
(this|that|it|which|what [^.;]{1,40}|hearing [^.;]{1,40}|seeing [^.;]{1,40}|living [^.;]{1,40}|being [^.;]{1,40}|not knowing|waiting|shouting|fear|worry|noise|damp|smoke|cold|hunger|tiredness|fighting|fights|arguments|drinking|violence|harm|abuse) (?!(he|she|they|fam|someone|i|we|you)\b)(_ ){0,2}(makes?|made|means?|meant|leaves?|left|teach(es)?|taught|affects?|affected|affecting|stops?|stopped|upsets?|frightens?|frightened|scares?|scared|hurts?|harms?|harming|worries|worried|costs?|cost|robs?|weighs?|wears?|damages?|damaging|spoils?|distress\w+) (_ ){0,3}?(you|your|it|a child|children|babies|any child|anyone|into|on you|up at)
(is|was|are|were|has been) (_ ){0,3}(harming|hurting|frightening|upsetting|damaging|affecting|bad|too much|a lot|hard|harmful|not fair|unfair|a harm|terrifying|wearing|distressing|a heavy load|a burden|exhausting|a shock|scary) (for |on |to |as |you)…
(harms?|harmed|harming|hurts|frightens|frightened|scares|scared|upsets|upset|worries|worried|distress~|terrif\w+|damages?|shames?|humiliat\w+|exhausts?|confuses?) you\b(?! (can|are) (ring|right))
no (child|baby|girl|boy|young person) (should|can|ought|could|deserves)
you (are|were|have been|have) suffer\w+
(emotional|significant|serious|physical|lasting) harm
(it|this|that) (could|may|might|will) (all )?(happen|be) (again|you|worse)
at risk of (_ ){0,4}(harm|hurt|injury|being|becoming|losing|falling|ill|infection|death)
the (effect|impact|mark) (_ )?(this|that|it|on you)
impact on you
has (had )?an? (effect|impact) on you
(learn|learning|learnt|learned|taught|teaches|teaching|come to (think|believe)|begin to (think|believe)|started to (think|believe)|grow(ing)? up (think|believ|afraid|scared|fright|too)~)\b.{0,40}\b(that|to be|afraid|normal|fault|danger|not safe|way|fear|frightened)
`

/** Nobody could have helped. */
export const helplessTold = String.raw`
nobody (would|could|will|to|can|there to|else) (_ ){0,2}(wake|help|hear|find|save|come|stop|get|pull|know|feed|keep|call|look|there|ring|notice)
with nobody (there |awake |near )?(to|who)
if (there (were|was|had been) (a|an) (_ )?(fire|accident|flood)|you (had |have )?(slip|fall|fell|wander|swallow|choke|were ill|woke|had)~)
if you had\b.{0,60}\b(would|could|might)
could be (far |much |a lot )?worse
or worse
nobody (can|could) (get|call|take) (it|them) back
`

/** How the child is since. */
export const aftermathTold = String.raw`
you (have |has )?(forgotten|unlearned|given up on) how to
the (worries|face|eyes|hands|life|cares) of (a|an) (woman|man|grown-up|adult|old|person|mother|parent)
you (go|gone|went|change|changed) from (_ ){1,4}to _
your (tummy|head|chest|heart|body|stomach) (is|feels?|was) (_ )?(full of|heavy|tight|in knots|like|bursting|spinning|empty)
(taken|takes|taking|took|stolen|steals|robbed) (away )?(you of |from you )?your (sense|childhood|sleep|peace|trust|joy|confidence|voice|safety)
sleep with your hands over…
end with you in
on (high )?alert
bear the mark
mark(s|ed)? you for life
you are
  failing|slipping|falling|losing|missing|struggling|getting thinner|growing too|wasting|shrinking|carrying|so thin|skin and bone|a shadow|wide awake
  awake|up half|not growing|not eating|not sleeping|not yourself
(like|want|wish) to (disappear|vanish|die|be dead|not be here|run away)
grow(n)? up too (fast|soon|quickly)
on your (own )?(small |young |little )?shoulders
you (would|could|may|might|will) (have )?(lost|lose) (a|an|your|the)
no longer (ask|bring|invite|have|let|play|go|come|sing|laugh|smile|talk|eat|sleep|trust|want)
(might|could|may|would) (have )?(be|been) (your|you) (eye|eyes|head|neck|face|next|turn|instead|dead)
next time it (might|could|may) be
break your (neck|arm|leg|back|skull|heart|bones?|spirit)
you (have |has )?(not )?(been (un)?able to|been (pulling|biting|wetting|hurting|hiding|crying|waking|losing|falling|refusing|skipping|cutting|scratching|missing|sleeping (in|on|with|badly|under)|having (bad|nightmares|panic|accidents)))
(levels?|grades?|marks?|sets?|years?|months?) (lower|behind|below)
(eat(s|ing)?|chip(s|ping)?|wear(s|ing)?|grind(s|ing)?|gnaw(s|ing)?) (away )?(at|you) (your|down|up|away)
so that (nobody|no one) (can |could |will |would )?(see|sees|know|knows|hear|hears|find|finds|notice|notices)
your (_ )?(chest|heart|hands?|legs|knees|voice|teeth|stomach|tummy|breath|shoulders|eyes|fingers|lips|feet|toes|nails|hair|mouth) (_ )?
  rattles?|pounds?|thumps?|races|shakes?|tremble|trembles|turns?|knots?|tightens?|chatter|chatters|cracks?|was blue|were blue|is blue|are blue|are raw
  are bitten|is raw|bleed|bleeds
you (have )?taken? to (carrying|sleeping|hiding|eating|sitting|wearing|locking|keeping|walking|staying|checking|hitting|biting|rocking)
you keep (asking|apologising|saying sorry|telling yourself|going over|looking|wondering)
you (would|could|will|may|might) (_ )?not (be able to|manage to|have a chance|know how to|get out|reach|see|hear|stand a chance)
(it|this|that) (must|can not help but|has to) (be|have been|feel) (_ )?
  terrifying|hard|frightening|lonely|confusing|scary|awful|horrible|exhausting|dreadful|unbearable|painful
hold your breath
pull(s|ing|ed)? (out )?your (_ )?hair
give up crying
grows? up (_ )?(think|believ|afraid|scared|fright|too)~
you (_ )?(go|goes|went|turn|turned|gone) (_ )?
  hot|cold|white|pale|red|stiff|rigid|numb|quiet|silent|grey|floppy|limp|off your food|to pieces|inside yourself|into yourself
going (white|pale|cold|rigid|stiff|quiet)
you spend (your|all|hours|most|whole|every) (_ )?(evenings?|nights?|days?|breaks?|weekends?|mornings?|time|lunch|minute|hour) (_ )?(count|watch|listen|check|look|hid|wait|worry|car|clean|cook|alone|in the|on your own|on guard)~
(keeps?|kept|keeping|stops?|stopped|stopping|prevents?|holds?|robs?) you (from|of|awake|up|back|out of|away from)
you (have |has )?(lost|losing) (all |most of |nearly all )?(your|of your|a|two|three|the) (_ )?
  friends?|appetite|confidence|place|spark|smile|voice|weight|sleep|hair|teeth|trust|childhood|stone|kilos|interest
(makes?|made|making) (you|a child|children|babies|anybody|anyone) (_ )?(ill|sick|afraid|anxious|worse|old|feel|think|believe|hate|hurt|give up)
no way for (a|any) (child|girl|boy|baby|young person)
when you should be
not (a|any|your|the) (job|load|burden|life|worry|weight|thing) for (a|any|you)
(scars|harms|damages|stunts|poisons|shapes|changes) (_ )?(lungs|brains?|bodies|minds?|hearts|children|babies|the way)
you have (had|got) (_ ){1,3}(attacks?|accidents?|fits|migraines|infections|nightmares|panic|shingles|eczema|ulcers?|headaches|stomach aches)
(you|both of you|you both|you two)( (have|had|has|are|is|were|was|also|both|still|now|often|sometimes|always|already|then|so|very|too|been|get|gets|got|feel|feels|felt|become|became|started to|begun to|start to|say you|told me you|\w+ly|do not|never|no longer|just|each|all|that you|keep|keeps|kept)){0,4}
  scared|frightened|afraid|terrified|anxious|on edge|jumpy|worn out|exhausted|shaky|on guard|watchful|wary|numb|ashamed|distressed|tearful|withdrawn
  clingy|restless|tense|not slept|not sleeping|not eating|not eaten|sleeping badly|quieter|hungry|too tired|so tired|tired
  sick (every|before|with|each|at|most)|worried|lost weight|unhappy|guilty|nervous|upset|confused|in pain|sore|behind|ill|losing|missing|blaming|cold
  dirty|waking|wetting|crying|hiding|biting|hurting|listening|checking|watching|falling|skipping|fighting
(you|both of you|you both|you two)( (have|had|has|are|is|were|was|also|both|still|now|often|sometimes|always|already|then|so|very|too|been|get|gets|got|feel|feels|felt|become|became|started to|begun to|start to|say you|told me you|\w+ly|do not|never|no longer|just|each|all|that you|keep|keeps|kept)){0,4}
  flinch~|duck when|ducks|back away|backs away|pull away|pulls away|step back|cower|cowers|shrink|shrinks|look over your
  sleep in your (shoes|coat|clothes)|keep your (coat|shoes|bag)|hide|hides|cry when|cry at|cries|wet|wets|cling|clings|shake|shakes|tremble|trembles
  freeze|freezes|jump|jumps|startle|startles|panic|panics|listen|listens|check|checks|lie awake|lies awake|lay awake|wake|wakes|woke screaming
  woke crying|dread|dreads|blame|blames|skip|skips|wheeze|wheezes|cough|coughs|miss (school|lessons|class|pe|your|out)|misses (school|lessons|pe)
  sleep (badly|in|on the floor|with|under)|sleeps (badly|with|under)|worry|worries|sit up|stay awake|stays awake|eat alone|eats (alone|nothing|less)
  bite your|bites|pull (your|out)|pulls|scratch|scratches|rock|rocks|go quiet|goes quiet|gone quiet|went quiet|gone (very )?(silent|quiet)|dream|dreams
  have (bad dreams|nightmares|a scar|headaches|stomach|tummy)|has (bad dreams|nightmares|headaches)|had (bad dreams|nightmares|a nightmare)|lose sleep
  fall asleep in|falls asleep|keep watch|get up (in the night|to check|at night)|gets up|turn (your|away when)|cover your ears|hardly|barely
  think (it is|it was) your fault|thinks it|bang|vomit|vomits|dare not|trust (nobody|no one)|hoard|steal food|stutter|hits? out|lash(es)? out
(you|both of you|you both|you two)( (have|had|has|are|is|were|was|also|both|still|now|often|sometimes|always|already|then|so|very|too|been|get|gets|got|feel|feels|felt|become|became|started to|begun to|start to|say you|told me you|\w+ly|do not|never|no longer|just|each|all|that you|keep|keeps|kept)){0,4} (stopped|given up|gave up|gone off|started|begun|stop|start|starts|learned|learnt|lost|can not|could not|cannot|fallen|dropped|let go|do not|does not|did not|not) (to )?
  eat~|going|go|seeing|smil\w+|talking|talk|playing|play|sleep~|trust~|wet~|hid\w+|cling~|cry~|hurt~|miss~|singing|football|choir|clubs?|concentrat\w+
  settle|think|breathe|rest|bear|behind|asleep|flinch~|jump~|your appetite|weight|sleep|interest|confidence|friends|keep|laugh~|drawing|reading|dancing
  swimming|bring~|invit\w+|stop (shaking|crying|thinking)|be in|like (going|the dark|being)|stand|wake|worry~|believe|say|speak|stay up|get up|check~
  listen~|fight~|bit\w+
your (_ )?(tummy|stomach|head|chest|body|hands|heart|legs|arm|hair|back|skin|teeth|ears|weight|sleep|marks|grades|reading|work|attendance|schoolwork|appetite|eating|temper|asthma|breathing|nails|shoulders|behaviour|dreams?) (_ ){0,3}
  aches?|ached|hurts?|shakes?|shook|pounds?|races?|dropped|fallen|fell|gone|gets|worse|falling|falls out|bleeds?|breaks?|itches|tight|bad|suffered
  slipped|wheezes|jumps?|broken|down|so much|every (morning|night|weekday)|poor|changed
(kilos?|stone|pounds?) (lighter|thinner|under|less than)
your (hair|teeth|skin|nails) (was|were|is|are|has been) (coming|falling|breaking|raw|rotten|black|bleeding)
you (had|have|got|get|has|developed) (_ )?
  chilblains|sores|rash|cough|nits|lice|toothache|headaches?|infections?|cramps?|nightmares|asthma attacks?|panic attacks?|stomach aches?|tummy aches?
  a stammer|shakes|fits
you keep (seeing|hearing|thinking|dreaming|waking|crying|checking)
on edge
(might|may|could|would) (_ )?not (be (here|alive)|have (woken|come (home|back)|survived|lived|made it))
from (the|all the) (strain|stress|worry|fear)
first (place|time|night|house|bed|week|christmas) (where |that |in which )?(that )?you (have |had )?(_ )?(slept|eaten|ate|felt|been|sleep|eat|feel)
(cost|costs|costing|lost|taken from|taking from|robbed) you
you (have |had )?lost (your|a|friends|sleep|weight|interest|lessons|two|three)
instead of (playing|being|doing|sleeping|resting|seeing|learning|homework)
out of your way
falls? asleep (in|at|on|during)
fallen asleep (in|at|on|during)
(go|goes|gone|sent|went) to (school|bed) (hungry|cold|without|dirty|in your (clothes|coat|shoes))
(comes?|came|coming) back (to you|each|every|when|in your|at night)
(nightmares?|bad dreams|flashbacks)\b(?! (is|was) over)
(made|makes|making|leaves|left|leaving) you (_ ){0,3}
  sick|feel|scared|afraid|frightened|tired|cry|jump|jumpy|sad|anxious|worn|ill|ashamed|hungry|cold|nervous|with|worried|angry|upset|exhausted
worn you out
(too|so) (tired|frightened|scared|worried|cold|hungry|upset|afraid) (to|that|for)
was (seen|heard|found) (to be )?(crying|shaking|trembling|hiding)
(you|your) (_ ){0,2}(does|do|did) not (feel|felt) safe
you (_ ){0,2}feel unsafe
(without|no) (school|sleep|a meal|breakfast)\b.{0,30}\byou
days (without|off|out of) (school|lessons)
`
