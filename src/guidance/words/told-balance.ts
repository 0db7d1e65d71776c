/** Wordings of what makes a danger worse and of what and who keeps a child safer, in the notation of told/lines.ts. */
export const balanceTold = `
(fam|someone|carer|neighbour|friend|teacher|worker|nurse|sister|brother|cousin|coach|mentor|staff) (now |also |always )?(comes|calls|looks|pops|drops|stays|rings|visits|phones|checks|sleeps) (round|in|by|over|on you|up|you|with you)?( _)? ?(every|each|most|at|before|after|until|when|if|on) (_ )?(evening|night|morning|day|week|bedtime|weekday|weekdays|eight|nine|ten|weekend|weekends|work|school|fam|you|he|she|anything)
(fam|she|he|someone|they) (_ )?(put|threw|packed|took|left|bagged|moved) (all )?(of )?(his|her|their) (things|clothes|bags|stuff|belongings|case|key|keys) (_ ){0,3}(out|on the|in bin|away|back|outside|up)
(chose|chooses|picked|put|puts) you (over|first|before) 
you (know|have learnt|have learned|learnt|learned|remember) (the way|how|where|what|who|when|that you can|to (go|ring|run|hide|leave|lock|shout|tell|stay|get|walk|call|phone|text))
you (have|carry|keep) (a|your|my|the|his|her|fam's|someone's) (_ ){0,2}(phone|mobile|number|numbers|key|plan|whistle|alarm|code|card|word)
you are (_ )?(good|brilliant|great|quick|clever|brave) (at|in|enough|to) (_ )?(tell~|speak~|say~|ask~|keep~|spot~|get~|look~|stay~)
you (stayed calm|kept calm|kept your head|thought fast|thought quickly|did the right thing|got help|fetched|shouted for help|rang for|called for|dialled|raised the alarm|got yourself|got your brother|got your sister|ran for help|ran to|walked out|locked yourself|said no|spoke out)
you (told|trusted) (someone|fam|a grown-up|somebody|us|me) (straight away|at once|first|the same (day|night)|and (that|it) (_ )?(stopped|ended|helped))
(school|teacher|head|nursery|college|club|librarian|someone|fam) (_ )?(lets|allows|gives|keeps|saves|walks|meets|drives|feeds|collects|waits|takes) (for )?you( _)? (_ )?(sit|come|stay|wait|use|ring|home|in|early|breakfast|a place|every|each|at|back|to|with|until|before|after|so)
(nurse|carer|worker|teacher|fam|someone|staff) (_ ){0,4}(give|gives|bring|brings) you your (medicine|insulin|tablets|inhaler|injection|breakfast|tea)
(two|three|more|extra|waking|night) (workers|staff|adults|grown-ups|carers|people) (are |is )?(on|awake|on shift|every|at|each|in the)
(fam|someone|staff|worker|workers|carer|carers|she|he|grown-up|adult) (_ )?(is |are |was |were |stays )?(awake|up|on duty|on shift) (all night|every night|through the night)
(sister|brother|cousin|friend|dog|fam|someone|she|he) (_ )?(shuts|shut|closes|locks|bolts?|bolted|puts|turns|takes|took|gets|got|holds|held|hides|hid|sits|sat|stands|stood|jumps|jumped) (_ ){0,3}(door|radio|you (out|away|upstairs|out of|into|behind|up|to)|between|in front of|in the way|over you)
(has|have|had|was|were|is) (_ )?(been )?(told|warned|ordered|banned|barred|stopped|moved|excluded|asked|arrested|charged|taken|removed|sacked|suspended|tagged) (by _ |by the _ )?(to (stay|keep|leave|move|go|be)|not to|from (coming|seeing|the|going|contact|entering)|away|off|to another|out of|out|and)
(to|must|should|will|may|can|has to|had to) (stay|keep|kept|stays|stayed) (well |right )?away
(moved|moves?|moving) (_ ){0,5}to (another|a different|a new) (house|home|town|school|unit|area|city|class|room|flat|placement)
(makes?|made|making) (the|his|her|fam's|their|any|such) (_ ){0,3}(worse|harder|riskier|better|safer|less|more|easier|likelier|calmer)
(adds?|added|adding) to (it|this|that|the (risk|danger|worry|strain|pressure|stress))
(gets?|got|becomes?|became|turns?|goes|is|are|was|grows?|feels?) (_ )?(dangerous|worse|nasty|nastier|violent|riskier|rougher|angrier|harder|more likely|out of hand|safer|calmer|better|quieter|easier) (_ )?(once|when|whenever|after|if|as soon as|at|on|in|around|because|now|since|while|with|without)
once (he|she|fam|they|someone) (has|have|had|is|starts?) (had |been )?(a |too )?(drink~|drunk|_ cans|pints|smoking|using|off|late|much)
the more (he|she|fam|they|you)
(risk|risks|danger|worry|chance) (_ )?(increases?|rises?|grows?|goes up|falls?|drops?|lessens?|reduces?|doubles?|is (_ )?(greater|higher|less|lower|greatest|highest|lowest|more|reduced|increased))
(reduces?|reduced|reducing|lowers?|lowered|lessens?|increases?|increased|heightens?|mitigates?|offsets?|balances?|outweighs?) (_ ){0,3}(risks?|danger|worry|worries|harm|chance|concerns?)
(at|in) (most|more|greater|higher|less|lower) (risk|danger)
(no|another|any) other (adult|grown-up|carer|person) (_ )?(in|there|at|around|with|was|is|to)
(is|was|are|were|been|being|stays?|stayed) (_ )?(open|honest|truthful|frank|straight|upfront) (about|with)
(glad|pleased|relieved|reassur~|encourag~|thankful) (that )?(fam|you|he|she|they|someone|it|by|to)
(less|not so|no longer) (worried|concerned|anxious|scared|frightened|dangerous|at risk)
you (have|had|has|get|got) (_ )?(good|close|strong|lots of|kind|steady|loving|loyal|a (good|close|kind|big|strong|loving|trusted|best)) (_ )?(friends?|bonds?|relationship|family|people|support|teacher|mates?)
you (do|are doing|did|work) (_ )?(well|really well|brilliantly) (at|in) (school|college|nursery|class)
(keeps|kept|leaves|left|has|have) (their|her|his|the|a) (phone|mobile|landing light|light|gate|door|curtains|number) (_ )?(on|open|by|beside|charged|close|ajar|unlocked|next)
(knives|medicines?|tablets|pills|bottles|lighters|matches|bleach|keys|blades|razors|scissors|glass|money|alcohol|drink) (_ ){0,4}(in a (drawer|box|safe|cupboard|tin|cabinet|locker)|locked|hidden|out of|put away|away|thrown|handed|poured|counted|kept|up high|on (a|the) (top|high))
(put|puts|putting|locked|locks|hid|hides|moved|took|takes|cleared|threw|thrown|got rid of|removed) (_ )?(away )?(everything|all the|every|anything|the|his|her|your|any|all) (_ ){0,2}(sharp|glass|knives|medicines?|tablets|pills|lighters|matches|bleach|blades|razors|drink|alcohol|bottles|cans|cable|belt|slipper|weapons?)
(sits|sat|stays|stayed|waits|waited|slept|sleeps|walks|walked) (up )?(with|beside|by|next to|outside|near) (you|your (bed|door|room|cot)|the (door|cot|stairs|landing))
(slept|sleeps|sleeping|lay|lies|camped|sat) (on the (landing|stairs|sofa|floor)|across the door|in (your|the) (room|doorway|hall))
(calms?|soothes?|settles?|steadies|grounds|comforts|cheers) (you|him|her|them|fam)
(can|could|will|would|may) (always )?(have|sleep on|stay on|go to|use|stay at|stay with|sleep at) (her|his|their|fam's|the|someone's|fam) (_ )?(sofa|spare|house|flat|bed|box room|home|settee|place)
(offered|offers|offering|has) (you )?(a|her|his|their) (_ )?(bed|sofa|home|room|place to stay|settee|box room)
(listens|listened) to (fam|her|him|someone|them|you|us)
(can tell|notices|spots?|knows|sees) (_ )?(when|that|if|how) (fam|he|she|you) (_ ){0,3}(poorly|ill|drunk|drinking|low|unwell|worse|angry|slipping|starting|not well|struggling|upset|needs)
(safe|safer|safety) (_ ){0,3}(because|now|since|when|with|at|here|there|while|if|as|plan)
(is|was|are|were|makes?|made|making|keeps?|kept) (you |us |them |it |him |her |things |home )?(_ )?safer
(protective|positive|good|aggravating|mitigating|risk|strength) (factors?|points?|things?)
(strengths?|protective|positives|supports?|safety|what helps|going well) :
is a strength
(goes|going|went|signed up|joined|started|starts|attends?|attending|finish~|complet~|done|doing) (_ ){0,2}(a|to a|to an|to the|his|her|the|an|up for) (_ ){0,3}(group|course|meetings|programme|classes|clinic|counselling|therapy|rehab|detox|treatment)
(fam|he|she|someone|they) (_ )?(_ )?(agreed|agrees|promised|offered|willing|wants|trying|asked) (_ )?(to|for) (_ )?(test~|leave|move out|stay away|stop|keep away|get help|go to|see (a|the|someone)|help|work with|not drink|hand|change|supervise)
(has|have|had) (_ )?(not )?(touched|taken|had|used|drunk|smoked|missed) (_ )?(a drink|a drop|drugs|anything|any|heroin|one|it|alcohol|drink) (_ )?(for|since|in|at all)
tests? (_ ){0,4}(show|shows|showed|came back|are|were|have been) (_ )?(no|negative|clear|clean)
(lives|living|moved|gone|is|stays|staying) (_ ){0,2}(in|to) (leeds|london|another|a different|custody|prison|hospital|hostel|refuge|rehab|the next|the other|abroad)
(will|would|does|do|did) not know (your|the|where|this) (_ )?(address|live|lives|are|home|is|school)
five minutes away
round the corner
(next door|across the road|over the road|down the road|in the same street) (_ ){0,3}(key|can|will|who|is|are|hears?|takes?|looks?|rings?)
(has|have|had) been (_ )?(taught|trained|shown) (how|to|the|by|in|what)
(key|keys) and (uses?|used|knows)
(pick|picks|fetches|collects|picked|fetched|collected) (you|her|him|them) up (on|when|from|if|every|at|so)
only (_ )?(does|do|did|happens?|happened|hits?|shouts?|drinks?|comes?|uses?|starts?|gets?) (_ )?(it|this|that|like this|you)? ?(when|if|at|on|after|because|once)
(nights|days|times|evenings|weekends|mornings|weeks) (_ ){0,7}(are|is|were|was) (_ )?(_ )?(bad|good|worst|best|safe|safest|hard|hardest|easy|calm|quiet|worse|better|dangerous|riskiest) ?(ones|one|time|times)?
(sought|seeking|seeks|looking for|looked for|got|getting|gets|found|accepts?|accepted|accepting|has|having|received|receives) (_ )?(help|support|advice|treatment|counselling|therapy) (from|with|for|at|through|now|since)
begun to (change|talk|trust|listen|understand|accept|see|turn)
you (have|had|have got) (each other|one another|someone|somebody|people|your (nan|brother|sister|dog|friends?|fam|teacher|carers?|aunt)) 
(because|since) fam (left|moved|rang|came|acted|woke|saw|told|called|locked|took) (so |that )?(quickly|fast|soon|at once|straight away|out|away|the|you)
you (did not|would not|refused to|never) (get (in|into)|go with|meet|send|open|reply|answer|take|touch|drink|give|follow|let) (the|him|her|them|it|a|any|back|in|to|your)
which was (clever|brave|right|wise|the right thing|quick|sensible|smart|good thinking)
(that|it|this) (really |also )?(mattered|counted|saved|worked|was (clever|brave|right|wise))
(the )?worst (of it|of all|bit|part|nights?|times?|days?|weeks?) (_ )?(comes?|came|is|was|are|were|happens?)
told (him|her|them|fam|someone) (that )?(it|she|he|they) (is|was) (_ )?(over|finished|not to come|not welcome|done|leaving|not coming)
it is over
when (fam|she|he|you|they) (is|are|was|were) (_ )?(well|sober|better|calm|around|home|there|not drinking|on (her|his|your|their)|working|happy) ,? ?
(separated|split|parted|divorced|estranged|broken up|apart|moved on) (from|up|with|since)?
(injunction|restraining order|non-molestation|occupation order|bail|curfew|tag|licence conditions|exclusion zone|marker)
your (_ )?(attendance|school|health|progress|relationship|friendships?|bond|attachment|sleep) (_ )?(is|are|was|has been|has) (_ )?(good|strong|excellent|fine|close|warm|secure|improved|better|steady|up)
(lives?|living|is|are) (near|nearby|close|close by|local|next door|down the road|around the corner|in the next|upstairs|downstairs|opposite|over the road)
(sees|visits|has|minds|feeds|cares for|looks in on) you (most|every|each|all|on|twice|once|after|before|several|regularly|daily|often|at weekends)
(came|ran|rushed|stepped|went) (out|over|in|between|round|up|down) (and|to) (_ )?(helped?|stopped|stop|took|take|pulled?|stood|rang|sat|got you|calmed?|comfort~|fetched|carried)
stepped (in|between)
no (contact|access|unsupervised|key|weapons?|drink|drugs|way in|visits|sleepovers)
(carries on|goes on|happens|stays hidden|is not seen) when (nobody|no one|no grown-up|fam|everyone)
friends (_ )?(make|makes|encourage|egg|lead|bring|come|drag|keep|help)
(fam|he|she|someone|they|who) (_ )?(_ )?(stopped|stops|given up|gave up|quit|no longer|finished|ended) (_ )?(seeing|meeting|contact|going|having|letting|the relationship|talking to|buying|visiting|drinking|using|smoking|gambling|taking|it)
makes? (everything|things|it all|home|him|her|them|matters|life|nights|fam) (_ )?(more |less |much )?(tense|worse|harder|better|safer|calmer|easier|louder|angrier|riskier|quieter|happier|shorter)
(good|kind|trusted|regular|new|steady) (_ )?(doctor|worker|teacher|nurse|sponsor|counsellor|mentor|neighbour|coach|friend|landlord|grandparents?|support|routine|network|job)
(always|never) (_ )?(one of us|somebody|someone|a grown-up|an adult|staff|a carer|on your own|alone)
checked (_ )?(every|the|all|your|on|in|that) (_ )?(window|windows|door|doors|locks?|room|house|night|hour|home|alarm|you)
(sober|clean|steady|settled|stable|safe|calm|warm|loving|caring|consistent|reliable|protective|honest|supportive|careful|devoted|patient|gentle) (_ )?(home|mum|dad|fam|carer|carers|parent|house|placement|adult|grown-up|for|since|now|routine|person|and|with)
`

/** What makes it worse or safer. */
export const worseOrSaferTold = String.raw`
looks? (out for|after) (one another|each other|you)
makes (a|all the|some) difference
owns? up to
the (more|less|longer|later|worse) .{3,40}? the (\w+er|more|less|worse)
(it|this|that) (does|did) not happen (when|if|with|on|while)
does not happen
quick to (get|ask|ring|call|act|come)
best protection
(has|have) been going to (the|a|his|her)
(hears|listens) (through|out|for)
rings? (999|the police|me|us|for help)
hid(es|e|den) the (car )?(keys|knives|tablets|drink|bottles|money|phone)
old enough (now )?to (get|ring|run|tell|say|leave|lock|speak|walk)
knows? the signs
makes? (it|her|his|your|things|this|him|life|that) (_ )?(harder|easier|shorter|worse|better|safer|riskier|likelier|more|less)
listens to
told (him|her) straight
stands up to
turns? up (to|for)
shows? up
kept (her|his|their) word
keeps? (her|his|their) word
does (her|his) best
tries hard
trying hard
works? with us
working with us
open with (us|me)
lets? us in
took (our|the) advice
follows? the plan
(away from|far from|out of) (him|her|harm|his way|the house)
ways out
to keep the peace
has moved in
nothing (like (it|that) )?has happened since
(ten|twice|a hundred|many|far|a lot|much|so much|even) (times )?(worse|riskier|safer|better|harder)\b (when|if|on|at|now|since|than)…
times (worse|riskier|more dangerous)
it is (when|on|at|in the|after|before|mostly|usually|only when|worst)
is (when|on|at) (_ ){0,4}that (he|she|it|you are in)
(bolt|lock|chain|padlock|catch|alarm|camera|latch|gate|guard|key)s? (on|to|at|by|inside|across) (the|your|her|our|every|it|that)
with a (padlock|lock|key|bolt|lid|chain)
on the other hand
even so
all the same
to (her|his|their) credit
in (her|his|their) favour
alarm to press
(?<!\byou )\bkeeps? (an ear|an eye|all the|the (knives|medicines?|tablets|bottles|money|keys)|you (close|near|with)|watch)
put (herself|himself|themselves) between
(moved|taken) (you|you all|you both|all of you) to (a|her|his|another|somewhere)
sits? in (on|with)
(in|at) (most|more|less|greater|greatest|least|higher|lower) (danger|risk)
gives? (me|us) hope
makes (me|us) hopeful
is on the mend
encouraging
you can (tell|talk to|trust|turn to|count on|rely on|lean on)
barks?
(brother|sister|cousin|friend|neighbours?|dog|aunt|worker|teacher|nurse|carer|family|fam|someone) (_ )?(sits?|stays?|waits?|sleeps?|walks?|stands?) (_ )?(with|by|beside|between|next to|up with) you
(has|have) (got )?(a|your) (cot|bed|sofa|room|drawer|key|mattress|blanket)
(will not|would not|does not|do not|never) (leaves?|let|open|allow|have (him|drink)|keep drink)
(clean|sober|dry|off (drugs|drink|it)) for
no (drink|drugs|alcohol|weapons?) in
so that (somebody|someone|fam|a grown-up|there is|you are) (_ )?(is |always )?(with|there|awake|near|never alone|not alone)
does not know (where|the|about|your)
(more|less|most|least|worse|worst|better|higher|lower|easier|harder|likelier|fewer) (_ ){0,3}
  when|whenever|in the|on (the )?(nights|days|weekday)|at (night|weekends?|home)|if|while|after|during|because|now|since|at fam's|with fam|with someone
(comes?|happens?|starts?|begins?|flares? up|kicks off) (_ )?(when|whenever|if|after|at weekends)
tops? up
counts? (them|the tablets|it) out
given fam (his|her|the)
gave (me|someone|fam|us) (the|his|her|your)
signed up for
(back|staying) on (his|her) (tablets|medicine|medication)
uses? a
sits? on the side
smoke alarms?
hidden your
code word
has your photograph
have your photograph
trusts? (with|you|most)
never once
you can (always )?(ring|run to|go to|call|text) (fam|someone|your fam|me|999)
so (that )?(he|she|they|nobody) can not
mitigat\w+
counterbalanc\w+
resilien\w+
reassur\w+
vigilant
sober
(fam|someone|auntie|neighbour|friend|he|she) visits
on alternate days
safer
safest
less safe
less likely
more likely
most likely
less bad
likelier
riskier
riskiest
more dangerous
most dangerous
less dangerous
at (his|her|its) worst
protective
protects?
protected
protecting
strengths?
safety net
safe(ty)? factors?
safe (place|person|adult|grown-up|word|house|hands)
triggers?
triggered
less of a (risk|danger|worry)
(risk|danger|worry|chance|threat|it|this|that|things) (is|was|are|were|gets?|got|becomes?|grows?|goes|goes up|rises?|seems?|will be|would be|is much|is a lot|is far) (_ )?
  worse|higher|highest|greater|greatest|lower|lowest|less|smaller|smallest|bigger|biggest|harder|hardest|easier|better|calmer|up|down|most|strongest
(worse|worst|harder|hardest|better|calmer|easier|best|quieter|riskiest) (_ )?
  when|whenever|if|on|at|in the|after|since|because|while|with|during|now|time|nights|days|without|between|at weekends|around
worst (time|times|nights|days|moments|hours|weeks|comes)
makes? (it|this|things|that|the (danger|risk|worry)|matters|you|home|the nights) (_ )?(worse|harder|riskier|safer|better|more|less|easier|grow|stronger)
(raises?|increases?|reduces?|lessens?|lowers?|adds to|add to|cuts?) (the|this|that|your) (risk|danger|worry|chance)
what (_ )?(helps?|helped|keeps? you|would help|works|is (good|working|going well|better)|protects|holds|worries me and what helps|makes)
(it|this|that) (also )?(helps?|helped|will help|would help)
helps? (to )?(keep|protect|that|when|you (stay|feel|be|sleep|to)|:)…
would help
keeps? (you|everyone|them|things|us|both of you|_ and _) (_ )?(safe|out of|away)
kept you (safe|alive|away|out)
(to be|stay|stays|stayed|feel|feels|are|were|you) safe (with|at|when|in|here|there|because|now|while|from|tonight|until|once)
keep you safe
safe with (you|your|fam|someone)
(works?|going|go|does|doing) well
good (things?|sign|news)
in your favour
against that
on the (good|other|plus) side
(?<!\byou )\b(has|have|had) (now |also |since |already )?
  moved out|left (the|home)|stopped|not (had|hit|drunk|touched|been|used|missed|come|bought|raised)|kept (every|all|to|away|her|his|you)|given up|handed
  agreed (not|to)|changed (the|her|his)|thrown (him|her)|put (a|the|new|bolts|locks)|fitted|asked for help|told (us|me|someone) everything|poured
  got (rid|help)|promised|joined|signed|taken (you|every|her|his|the)|started (seeing|a|her|his|treatment)|accepted|found (a|you)|built|learn~|blocked
  banned
no longer (drinks?|lives?|comes?|sees|uses|has|allowed|takes|in the|alone|works|hits)
(stopped|gave up|given up|cut down on|off) (drinking|drugs|alcohol|gambling|using|the drink|heroin|smoking)
(is|stays?|are|been|was) (_ )?(sober|clean|dry|in treatment|in recovery|getting help|having treatment|in prison|in custody|on bail|behind bars|remanded|locked up)
in (custody|prison)\b(?! for)
(bail conditions?|injunction|court order|non-molestation|restraining|order) (_ ){0,5}(says|means|stops|keeps|that|not)
barred from
(may|can|must|is|are) (only|not|no longer) (_ )?
  allowed|come(?! home| back)|see you|visit|enter|be (near|at|in|alone|left)|go near|live|stay|have|get in|contact|let|on your own|with you
does not have a key
not allowed (in|near|to|back)
(fam|someone|he|she|they|neighbour|neighbours|carer|nan|friend|teacher|school|nurse|staff|police|car|dog|council|landlord|lodger|who|mrs _|mr _|_ next door|everyone) (_ ){0,3}
  (sleeps?|slept|stays?|stayed|living|lives?|moved) (_ ){0,2}(on (the|your|our) (sofa|floor|landing)|over|there too|with you|next door|downstairs|upstairs|in with|at the flat|in the (house|same|next))
  looks? (in|out for|after you|after)|watch(es)? (over|out)|checks? (on|in|that|the (doors?|locks|windows))
  keeps? (an eye|watch|you|a (spare|bed|sofa|key|room|place)|the (door|tablets|medicine|knives|keys|money)|her gate|his (phone|door))
  sits? (with|beside|between) (you|him|her|them|you and)|stands? (between|beside)|stood (between|in|up)|stepped in|came (in |and )?(between|in and took)
  took you (from|away|in|out|home|to safety|straight|upstairs|next door)|takes? (you|them|both of you) (in|out|to|home|everywhere|away|on|when|for|both)
  (bolts?|locks?|locked|bolted) (the|her|his own|it|them|everything|away)
  ha(s|ve|d) (a|the|your|our|my) (spare )?(key|keys|number|alarm|baby monitor|plan)|handed (_ ){0,3}keys|gave (_ ){0,2}(keys|up)|believ(es|ed) you
  spoke up|speak up|asks? for help|asked for help|can ring|answers? (straight|the phone|every)|picks? you up|walks? you|meets? you at|collects? you
  took (him|her|the (knife|bottle|tablets|keys|phone|top|thing))|made (him|her) leave|threw (him|her) out|put (him|her) out|sent (him|her) away
  told (him|her|them) to (leave|go|stay)|will not (let|have|open)|does not (let|drink|leave|take|open)
  never (leaves?|drinks?|hurts?|hits?|misses|lets|late|hurt|hit|been|far)|loves? you|love each other|always (answers?|comes?|there|open|been)
  goes? to (a|the|his|her|aa|gamblers|alcoholics|meetings|narcotics)
  sees? (a|the|his|her|someone|_) (_ )?(counsellor|doctor|worker|nurse|therapist|at|each|every|from)
  takes? (his|her|every) (_ )?(tablets?|medicine|medication)|tells? (someone|a grown-up|fam)|raised the alarm|hid the|opens? (her|his|their) (door|gate)
  holds? your
lets? you (in|wait|stay|sleep|use|ring)
drives you
driv(e|es|en|ing) you (herself|himself)
walk(s|ing)? you
waits? (for|with) you
(is|are) at the (gate|door|bus stop)
moved your (bed|mattress)
asked (him|her|them|fam) (not to|to stop)
(tipped|poured|threw|thrown) (_ ){0,4}(away|down the (sink|toilet|drain))
lifted you (off|out|away|up|from)
(took|takes|fetched|carried) you to
has (the (two|three) of )?you (every|on|each|at)
is not let in
asked (him|her) to (leave|go)
(left|leaving|finished with|ended it with|split up from|divorced) (him|her)
ended it
changed (her|his|your|the) (number|locks?|phone)
(somebody|someone|people|a grown-up|an adult) (that |whom |who )?you (can )?trust
you trust
(day or night|any hour|any time|at any hour)
door is (always )?open
you know (how|where|who|what) to
(school|police|everyone|teacher) knows?
on your side
always open to you
(rang|called|phoned|rings|calls) (the|a|for) (helpline|refuge|help)
brave
that is why it (stopped|ended)
steady (support|hand)
grown-up (is )?(always|awake|with you|there|at home)
always a (grown-up|adult)
never alone with
with (a|another) (worker|grown-up|adult) (in|there|beside|at)
supervis(ed|es|e|ion|or)
(number|numbers|plan|card|list|chart|phone)( _){0,3} (is|are|on|by|in|beside) (the |your )?(fridge|door|bag|pocket|wall|bed|pencil case|phone)
(new|second|extra|strong|safety|stair|child) (locks?|bolts?|gates?|chains?|alarms?|catch)
smoke alarms?
locked (box|cupboard|away|cabinet|drawer|up)
out of (your )?reach
bed (made up|kept|ready|is ready)
sofa bed
room (is )?(kept )?ready
code word
safe word
panic alarm
police car
marker on
somewhere to go
believed you
within reach of you
(done|tried|worked) (_ ){0,3}to (stay|keep) (_ )?safe
looks? after you (well|now)
telling (someone|fam|me|us|your) (was|is)
because you (told|spoke|rang|blocked|showed|ran|know)
you (told|rang|ran to|went to|know to|knew to|spotted|blocked|spoke up|got out|have a plan|know what to do|can ring|can go|chose to tell)
  someone who|fam straight|999|the police|straight|him first|a grown-up
the (flat|house|home|kitchen) is (now )?(clean|warm|dry|safe)
has a bed
settled (there|with|and|here)
lives? (far|somewhere|in another|two|miles)
has (gone|moved) (to|away|out|back|in)
went to (stay|live) (with|at)
gone to stay
calmer
what is better
looked after (well|by)
number on (the|your)
honest(y)?\b
kindness
supportive
attends every
trusted
safe now
is safe
are safe
were safe
you are safe
kept safe
safe because
^(what (makes it (worse|safer|better)|helps|keeps you safe(r)?|is (good|working)|works|we (like|are glad of)|makes the danger (worse|less))|strengths?|safety|protective factors?|good things|what is going well|positives?|what lessens it|triggers?|helps?|safety factors?|worse|safer|better)( _){0,3} ?:
`
