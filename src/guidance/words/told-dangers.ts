/** Wordings that tell of danger to a child, in the notation of told/lines.ts. `fam` is one of the family, `someone` anybody else named. */
export const dangersTold = String.raw`
(fire|fires) (was |were |broke out |started )?(in|at|under) the (shed|kitchen|bedroom|house|flat|garage|bin|bins|room|hall)
set (light|fire) to
(your|the) (sleeve|hair|bed|curtains|mattress|clothes|duvet) (was|were|went|caught) (on fire|alight|light)
no (_ ){0,3}(medicine|medication|insulin|inhaler|tablets|feeds?) (since|for|in|left|at all)
(without|missed|missing|missing out on) (_ ){0,4}(doses?|nights?|days?|weeks?) of (your )?(_ )?(medicine|medication|insulin|tablets|feeds?)
(doses?|nights|days|weeks) of (your )?(_ )?(medicine|medication|insulin|tablets) (have|has|were|was|had) (been )?missed
nothing (hot |cooked |proper )?to (eat|drink) (since|for|all|but|in)
nothing (hot|cooked) to eat
bruis~ (was|were|is|are|had been|has been) (_ )?(noted|seen|found|recorded|on|to|behind|across|over|under|all)
bruis~ (noted|seen|found) (on|to|behind|across|over|under)
(mark|marks|bruise|bruises|bruising|injury|injuries|burn|burns|fracture) (_ ){0,6}(nobody|no one|neither|not been|cannot be|can not be|has not been|have not been) (_ ){0,3}(explain~|accounted)
unexplained (bruis~|injur~|mark|marks|burn|burns|fracture|fractures)
skeletal survey
non-accidental
child protection medical
(section|s) ?47
strategy (discussion|meeting)
(head|face) (through|into|against) (the|a) (_ )?(door|wall|window|table|floor|wardrobe|mirror|radiator|sink|fridge|bath|kerb|worktop)
(head|face|back|arm|hand|knee) hit the (_ )?(door|wall|window|table|floor|wardrobe|mirror|radiator|sink|fridge|bath|kerb|ground|stairs|step|worktop|hob|fire)
(trod|stood|knelt|sat|stamped|stamps|jumped|lay) on (your|fam's|her|his) (_ )?(hand|hands|foot|chest|head|stomach|arm|leg|back|neck|throat|fingers|face)
(tried|trying|tries|got|climbed|came|broke) (to get |to come )?into your (room|bedroom|bed) (through|at|in the|while|when)
(sleep|sleeping|slept|living|sleeps) (rough|in (a|the|his|her|fam's) (car|tent|park|van|car park|stairwell|garage|shed|doorway|church|launderette|station))
(heating|electric|electricity|gas|water|hot water) (_ ){0,2}(has|have|had|is|was|were) (been )?(off|cut off|out|disconnected)
ice (inside|on the inside of) (your|the) window
(?<!if )you (are|is|were|was|have been) not eating
you faint~
(jump|jumping|jumped) (off|from|in front of) (a|the|of) (_ )?(bridge|roof|train|balcony|window|flats|lorry|car|car park|building)
(messaged|contacted|added|approached|befriended) you (on|online|through|over|by|from)
asked you to meet (him|up|them|in)
sent you (money|gifts|trainers|vouchers|credit|a phone|cash)
pictures of your (feet|body|chest|bottom|underwear|legs|face)
makes? you touch
touch (him|her) (there|down|where|under|sexually)
(in|into|with|by) (a|the|his|their) (_ )?(car|flat|hotel|house|room|hotel room|van|taxi) with (a|two|three|four|some|older|grown|several|the) (_ )?(man|men|lads|male|males|males?)
(two|three|four|five|several|older|grown) (_ )?men (who|of|in|had|were|from|picked|aged)
(men|man|male) of (about |around )?(_ )?(eighteen|nineteen|twenty~|thirty~|forty~|fifty~|sixty|2\d|3\d|4\d|5\d)
hotel key cards?
misper
missing for the (_ )?(time|night|day)
(has|have|had) not got out of bed (for|since|in)
(hot|boiling) (fat|water|oil|tea|soup|coffee|kettle) (_ ){0,3}(was |were )?(thrown|poured|flung|tipped)
(threw|thrown|poured|flung|tipped) (_ ){0,4}(hot|boiling) (fat|water|oil|tea|soup|coffee)
(bags|wraps|bag) of (heroin|crack|cocaine|cannabis|drugs|weed|pills|tablets)
(tablets|pills|drugs|weed|packages?) to (sell|carry|hold|deliver|hide)
hiding in (your|the) (wardrobe|room|bedroom|loft|cupboard)
(would|was going to|is going to|going to|wants to|threatened to) (shoot|stab|kill|drown|strangle|burn|poison) (the|your|fam|you|her|him|them|someone)
(bitten|bite~) (by|from) (the|a|fam's|his) (_ )?(dog|rat|rats)
(rats|mice|fleas|maggots|cockroaches|bed bugs) (in|on|under|round|everywhere|running)
(soiled|stained|filthy|sodden) (bedding|mattress|bed|nappy|nappies|sheets|clothes|carpet)
(bedding|mattress|nappies|nappy|sheets) (was |were |is )?(soiled|filthy|sodden|stained)
(full|dirty|used) nappies (on|down|in|under|everywhere|all)
smash~ (up )?(the|your|fam's|his|her) (_ )?(kitchen|house|flat|room|car|home|phone|tv|television|place|things)
broke (one|two|three|four|both|some|several) of (your|fam's|her|his)
(asleep|unconscious|slumped|passed out|out cold) (_ ){0,6}(needle|syringe|pipe|bottle|vodka|foil|spoon|cans)
(needle|syringe|pipe|foil) (_ ){0,4}(beside|by|next to|near|on) (you|your|her|him|the (bed|cot|floor|sofa|settee|carpet|table))
(carry|carrying|carried|selling|sold|holding|hid|hiding|delivering|running) (_ ){0,3}(wraps|drugs|packages?|parcels|pills|heroin|crack|cocaine|weed|cannabis)
(locks?|locked|padlock~|chain~) (_ )?(the|your) (_ )?(fridge|cupboards?|food|bedroom|window|toilet)
blood (on|over|up|down|across|all over) (the|your|fam's|her|his) (_ )?(stairs|wall|walls|floor|carpet|sheets|bed|face|shirt|clothes|hands|pillow|door)
feeding tube (_ ){0,2}(blocked|dirty|not|infected)
(hold|holds|hold on to|keep|keeps|kept) (your|their|fam's|his|her|our) (passports?|papers)
(charging|making|made|makes|forced|forcing) (you|people|fam|them) (to )?(work|beg|steal|pay|fetch scrap|clean) (_ ){0,3}(for nothing|without pay|all|for them|for him)?
(when|as|after) (he|she|fam|they|someone) (crashed|overdosed|collapsed|passed out|lost control|smashed|fell down drunk|hit a)
(left|was left|were left|been left) (on|in|at|by|with) (_ ){0,5}(while|when|as|and) (fam|he|she|they|nobody) (_ )?(slept|was asleep|went|drank|out|was out|passed|left|gone|nobody)
(tracker|tracking|spying|stalk~|spies) (_ ){0,3}(on|her|him|fam|you)
follows (her|you|fam|him)
(teeth|tooth) (are|is|were|was|have|has) (_ )?(black|rotten|rotting|decayed|broken|brown|falling)
never (_ )?(seen|been to|had|been taken to) (_ )?(a |the )?(dentist|doctor|gp|check|health visitor|immunis~|optician)
(intoxicated|paralytic|comatose|incoherent|stoned|off (his|her) (head|face)|under the influence|high on|unable to stand|could not stand)
sex offenders?( ')? register
(sexual|violent|registered|convicted) (offender|offences?|assault|predator)
child protection (enquir~|investigation|concerns?|medical)
(gun|knife|machete|sword|drugs|weapon|weapons|bullets|blade|hammer|acid) (_ )?(under|in|behind|inside|hidden|down|by|beside) (your|the|his|her|fam's|a) (_ )?(bed|room|bag|mattress|sock|sofa|car|drawer|loft|trousers|pillow|cot|wardrobe|coat|pocket|belt|cupboard)
bitten (on|in|by) (the|your|a|fam's) (_ )?(face|arm|leg|hand|neck|head|dog|ear|rat|cheek)
told you to (lie|say you fell|keep quiet|say nothing|hide|steal|hit|not tell)
(lie|lied|lying) (to|about) (_ ){0,5}(marks?|bruis~|injur~|burns?|what happened)
would not let (you|her|fam|them) (leave|go|out|home|eat|sleep|speak|see|ring|call|have)
(given|gave|giving|bought|supplied|plied|sold) (you|to you)? ?(_ )?(with )?(alcohol|drink|vodka|cider|drugs|pills|weed|cannabis|cocaine|ketamine|cigarettes|vapes)
drank (_ )?(from|out of) (the|a) (_ )?(bottle|can|tin) (_ ){0,3}(sink|bleach|cleaner|garage|shed|white spirit|under)
(going|goes|gone|went|go|been|sent) (to (bed|school) )?(hungry|cold|without (food|tea|supper|dinner|breakfast|lunch|a coat|shoes|washing))
breach~ (of )?(_ )?(bail|order|injunction|licence|conditions|tag|curfew|agreement|the written agreement|the safety plan)
(hurl~|lob~|flung|chuck~|threw|swung) (_ ){1,5}(at|towards|past) (you|fam|her|him|them|someone|your)
(strangers|people|men|lads) (in and out|coming and going|using|sleeping|staying) (_ ){0,4}(of |at |in )?(your|the|fam's) (_ )?(flat|house|home|room|sofa|floor|kitchen|bedroom)
(sold|selling|sells|dealt|dealing|deals|smoked|smoking|injecting) (_ ){0,3}(pills|drugs|weed|crack|heroin|tablets|gear|spice) (from|in|at|through|near|beside|with)
(did not|does not|would not|could not) get up to (feed|change|see|look after|dress|take) you
(pins|pinned|twists|twisted|bends|bent|wrenched|wrenches|ties|tied|tapes|taped) (your|her|fam's|both your) (_ )?(arms?|hands?|wrists?|head|legs?|neck|fingers?|ankles?|thumb|feet)
(holds|held|holding) (your|her|fam's) (_ )?(arms?|wrists?|head|neck|face|mouth|nose|throat) (_ )?(behind|down|under|over|against|shut|back|so|until|in)
(put|puts|threw|throws) (a|the|_) (_ )?(brick|stone|bottle|rock|fist|chair|hammer|firework) (_ )?(through|at|in)
marks (to|on|across|around|round) (both |your |her )?(_ )?(wrists?|arms?|legs?|back|neck|face|thighs?)
`

/** Somebody is hurt, threatened, used or left, or a life is at risk. */
export const harmTold = String.raw`
(scratch|pinch|twist|pull|yank|slam|crush|press|jab|stamp|squash|bend|bent|tear|tore|rip|wrench|dig|dug|smash|grip|bite|burn|kick|punch|slap)~ (_ )?(your|fam's|her|someone's) (_ )?
  face|hair|arm|arms|leg|legs|mouth|nose|neck|throat|head|ear|ears|hand|hands|wrist|wrists|stomach|back|chest|cheek|eyes?|fingers?|ribs?|shoulder
  shoulders|skin|foot|feet|teeth|lip|bottom|body
over (your|her|fam's|his) (face|mouth|nose)
(dangl|flung|fling|hurl|tied|ties|chain|gagg|dropp)~ (you|her|fam|him)
(threw|throws|pushed|pushes|shoved|kicked|knocked) (you|her|fam|him) (down|against|across|over|into|off|to|on|out|under)
(comes|came|goes|went) for (you|your fam|fam|her|him|someone)
held (you|her|fam|your head) (under|down|over|against|by)
(being|been) (hit|hurt|kicked|beaten|punched|slapped|bullied|harmed|abused|starved)
(wrapped|wraps|put|tied) (the|a|his|her) (_ )?(lead|belt|rope|cord|scarf|hands?|arm|bag|flex) (round|around|over) (your|her|fam's|his) _
(came|comes|went|goes|flew) at (you|your|fam|her|him|someone)
been buying you
houses? (that )?you do not know
(left|leaves) the (gas|stove|oven|iron|fire|front door|door|hob) (on|open|wide)
gas on
(films?|pictures?|videos?|photos?) of (_ ){0,3}(with no clothes|naked|having sex|undress~)
porn~
swallow~ (_ )?(of )?(_ |fam's ){0,3}(tablets|pills|medicine|battery|bleach)
kept off school
(not|never) (been )?(taken|take|took) you (for|to) (_ ){0,6}(check-ups?|clinic|doctor|dentist|hospital|appointments?|operation)
(gave|gives|fed) you (_ ){0,3}(sleeping (pills|tablets)|pills|tablets|methadone|drink|beer|vodka|wine|drugs)
(he|someone|fam) comes (into your (room|bed)|in) at night
into your (room|bed) at night
crossbow
sword\b(?! fight)
blade
syringe
syringes
rifle
pistol
shotgun
petrol
bleach
acid
knuckleduster
taser
noose
bomb
(burn|burning|set|sets|blow|smash) (_ )?(house|flat|home|place|car|caravan) (down|up|on fire|alight)
(hand|hands|fingers) (up|down|in|inside|under|on) your (top|skirt|pants|trousers|clothes|knickers|bra|shirt|bottom|thigh|leg|legs|pyjamas|nightie|dress)
(photographs?|photos?|pictures?|videos?) (of you |of yourself )?(in your|without your|with no|with nothing) (_ )?
  swimming|underwear|clothes|bra|pants|bath|bikini|towel|on
gets? into (bed|the bath|the shower) with you
watch(es|ed) you (undress|change|bath|shower|in the (bath|shower))
film(s|ed) you (in|without|while|and)
wants? you to be cut
abroad to (be )?(marr|cut)~
wish(es|ed)? (that )?you (were dead|were not born|had (never|not) been born|would die)
(scream|yell|swear|swore)~ (_ )?(at|in) (you|your face|fam|her)
(is|are|was|were|been|being) made to (sleep|stand|kneel|sit|eat|watch|go without|beg) _
ma(kes|de) (you|your brother|your sister|him|her|both of you) (kneel|stand|sleep|beg|eat|watch|hide|steal|lie|carry|sell|drink|strip|undress) _
(make|made|get|got) you (to )?(hide|carry|sell|steal|deliver) _
to buy (_ )?(cider|vodka|drugs|weed|cigarettes)
follow(s|ed|ing) you home
following you
wait(s|ed|ing) for you (outside|in (a|the|his) (car|dark|alley))
(asleep|slept|sleeping) (in|on|under|at) (a|the) (stairwell|bus stop|bus shelter|bus station|doorway|street|snow|park|bench|shed|bin store|garage)
cut(s|ting)? (herself|himself|yourself)
(took|takes|hid|hides) (her|fam's) (keys|phone|purse|money|passport|bank card)
(without|not had|not been given|run out of) your (insulin|inhaler|medicine|tablets|injections?)
your (inhaler|insulin|medicine) (down|away|in the bin)
you weigh(ed)? (less|too little|no more|only)
(would|did|could|does) not wake
filled with (smoke|gas)
(left|leaves|leave) (you|you and (someone|hey|you)|both of you|the two of you) (_ ){0,2}with (a|two|some|three) (man|men|stranger|strangers|people|lad|lads)
races? (his|her|the) (car|motorbike|van)
court (has |had )?told (him|her|fam) not to
too (sleepy|drunk|stoned|high) to
sells? (her|his) (tablets|pills|medicine)
(swallow~|drank|ate) (_ ){0,4}(bleach|tablets|pills|batteries|perfume|methadone)
being (hit|hurt|beaten|kicked)
(hit|hits|hitting|punch~|kick(ed|s|ing)|slap~|beat|beats|beaten|beating|strangl\w+|throttl\w+|headbutt~|bit|bites|burn(t|ed|s)|scald~|shov\w+|drag\w+|whipp\w+|grabb\w+|choked?|shook|shakes|squeez\w+|stamped on|spat at|pinn\w+|threw|throttled|lashed out at|stabb\w+|cut|attack~|assault~|hurt|hurts|hurting|harm~|injur\w+|bully~|bullie[sd]|threaten~|touch(ed|es)) (_ )?(you|your _|yourself|fam|fam's _|someone|her|him|them|his _|their _|us|me|each other|one another|a child|the baby|both of you)\b(?! (feelings|pride|knee|ankle))
(was|were|been|being|is|be|get|got|gets) (\w+ly |badly |also )?
  hit|punched|kicked|slapped|beaten|strangled|stabbed|attacked|assaulted|abused|hurt by|shaken|groomed|exploited|raped|bullied|bitten by|burned|burnt
  scalded|injured|threatened|harmed|bruised|sexually|used by|beaten up|left (alone|on your own|by yourself|in a (hot|locked|parked))|locked (in|out)
  poisoned|trafficked|drunk|neglected|starved
violence
violent
abuse
abused
abusive
neglect
neglected
exploitation
exploited
groomed
grooming
self-harm~
suicid\w+
overdose~
sextortion
blackmail~
strangulation
shaken
rape
machete
weapons?
domestic (abuse|incident)
heroin
cocaine
ketamine
county lines
homeless
substance misuse
sexual
explicit images
radicali[sz]_
(broke|fractured|bruised|cracked|split|cut|burned) (_ )?(your|fam's|her|his) (_ )?
  arm|leg|rib|ribs|nose|wrist|jaw|collarbone|finger|tooth|lip|skull|skin|hand|back|head|eye
(your|fam's|her|his) (_ )?(arm|rib|ribs|nose|jaw|skull|eye) (was|were|is|had been|closed|broke)( up| broken)?
(bruises?|bruising|burns?|marks?|cuts?|injur(y|ies)|wounds?|bite marks?|scratches|welts|fractures?) (on|to|around|across|down|behind|all over|round) (your|her|his|fam's)
bruises?\b.{0,40}\b(arm|arms|leg|legs|back|face|neck|cheek|ear|chest|thigh)
(knife|knives|axe|hammer|gun|fists?|belt) (to|at|in|with|across|on|through)
with (a|an|the|his|her) (_ )?(belt|hammer|knife|bat|axe|stick|fist|pan|saucepan|bottle|slipper|brick|shoe|cable|chair)
(carr(y|ies|ied)|held|had|has|found with|waved|pulled|with) (a|the) (knife|blade|gun|machete)
thr(ew|ows?|own|owing) (_ ){1,5}(at|through|against|across)
(punch~|kick~|smash~|broke|br(eak|oken)) (_ ){0,3}(door|doors|window|windows|wall|walls|furniture|table|plates|glass|holes?)
(drunk|drinking|drank|drinks) (again|too much|so much|heavily|every (day|night|evening)|all (day|night)|at home|at night|when|while|until|before|in the)
(had|has|have) been drinking
(was|were|is|are|been|very|too|round|home|being|so|when|comes|came) drunk
(gone|went|going) back to drinking
(pints?|vodka|cans|wine|spirits|whisky|alcohol|drugs?|cannabis|weed|pills)\b.{0,60}\b(drove|drive|driving|asleep|woke|wake|passed out|alone|floor|day|night)
(drove|drive|driving)\b.{0,40}\b(drunk|pints?|drinks|drinking|alcohol|drugs)
alcoholic
alcoholism
drug
drugs
drinking problem
relapsed?
took (too many|so many|every|all (her|his|the|your)|\d+|a lot of) (_ )?(tablets?|pills?|painkillers|paracetamol|medicine)
(left|leaves|leaving|leave) (you|your|hey|fam|the|both|all|her|him|them|a)? ?(_ ){0,4}?(alone|by yourselves|by yourself|on your own|on their own|unattended|with nobody|in charge|in a (hot|locked|parked|wet))
(no|not (any|enough)|nothing|without) (food|heating|electric|clean|to eat|bed|hot water)
lock(ed|s) (you|your|her|him|them|the)? ?(_ ){0,2}(in|out|outside|cupboard|room)
(mould|damp)\b.{0,60}\b(bed|wall|room|lungs|over|breath)…
(grown|older|adult|strange) (man|men|boy|boys|lads)
(a|the) man (of|aged|who is) (\d+|about|around|nearly|twenty|thirty|forty|fifty)…
man (who|whom|you) (_ ){0,3}(online|followed|met)
(post|posts|posted|share|shares|shared|show|send|sends|sent|put up) (_ )?(your|the|that) (picture|pictures|photo|photos|video|videos|nudes|image|images)
unless you (send|pay|meet|give|show|do what)
sent you (pictures|photos|messages|nudes)
asked (you )?for (photos|pictures|nudes)
(pictures|photos) of (yourself|you (with|without))…
sell(s|ing)? drugs
(gang|gangs|drug dealers?|dealing)
followed you
touch(ed|es) you (where|in a way|there)
push(ed|es|ing)? (_ )?(fam|her|him|them|you|someone) (down|into|over|against|to the|off|out|on to|through|so|and)
(badly |very )?bruised (hip|face|arm|arms|leg|legs|back|cheek|eye|ribs?|neck|hand|head|jaw|lip)
went for (you|fam|her|him|them|someone)
marks? (on|consistent with|from) (a |the |your )?(belt|hand|fingers?|arm|arms|leg|legs|back|neck|face|wrists?)
(fam|her|his|their|parents|fam's)('s)? (drinking|drug use|drug-taking|temper|violence|gambling|illness|depression|hoarding|overdose)
(she|he|fam|they) (drinks|drank|is drinking|was drinking|has been drinking|gambles|gambled|hoards|uses|relapsed|collapsed|blacked out|lies in bed|would not get up|did not get up)\b(?! (his|her|tea|milk|water|coffee|juice|the))
(kitchen|bathroom|living room|hall) floor
(drove|driven|drives|driving)\b.{0,60}\b(cans|pints|drunk|drinks|drinking|bottle|beers|wine|vodka|over the limit)
after (_ )?(cans|pints|beers|drinks)
(never to|not to|do not) (tell|mention|say) (_ ){0,4}(fam|anyone|anybody|us|your fam|police|school)
keep (it|this|that) (a )?(secret|between)
(a |the |some )?(package|packages|parcel|parcels|wraps|debt|debts)\b.{0,50}\b(hold|carry|deliver|keep|look after|owe|owes|owed|sell|for (him|them))
(hold|hold on to|carry|deliver|mind|look after|hide) (a|the|his|some|their) (package|packages|parcel|bag|phone|knife|money)
owes? (money|them|him|a debt)
trap house…
older (man|boyfriend|men|girls|boys|lads)
(who|he|boyfriend|someone) is (2[1-9]|[3-6]\d)
(burnt|burned|scalded|branded) (you|your|her|him|a)
held you (down|under|by|against)
forced? (you|her|fam) (to|into)
forced marriage…
married off
fgm
(dirty|soiled|wet|filthy|unwashed) (nappy|nappies|clothes|bed|bedding|mattress|house|home|uniform)
(missed|missing) (_ ){0,3}(injections|insulin|inhaler|medicine|jabs|hospital)
without (a |an |any )?(_ )?(cooker|bed|heating|electricity|gas|water|food|coat|inhaler|insulin|medicine|shoes|meal|supper|breakfast)
underweight
los(t|ing) (a lot of )?weight
(head ?lice|nits|rats|mice|fleas|needles|dog mess|broken glass)\b.{0,40}\b(floor|bed|home|house|kitchen|room|hair|everywhere|flat)
(not|never) (been )?(fed|washed|changed|bathed|picked up)
makes you (stand|sleep|eat|stay|kneel|sit) (outside|in the|alone|on your)
(calls?|called|told|tells) you (that )?(you are )?(qq|worthless|useless|fat|stupid|a mistake|a waste)
wished you had never
thrown? (you|her) out
(hanging|ligature|razor|blade|blades)
(making yourself|make yourself) sick
faint(ed|ing)
house fire
caught fire
out of the (upstairs |bedroom |_ floor )?window
near(ly)? drowned
(in|into) the (road|canal|river|bath)\b.{0,20}\balone
(had|have|has|having) a go at (you|fam|her|him|them|someone)\b(?! about)
(set about|laid into|flew at|turned on|lashed out|lost (his|her|it|control)|came at|flies at|goes for|lays into) (_ )?(you|fam|her|him|them|someone|temper)
by (the|your|her|his|fam's) (throat|hair|neck|arm|ear|wrist|collar|scruff)
(round|around|on) (your|her|his|fam's) (neck|throat)
(struck|strikes|striking|smacked|walloped|clouted|thumped|belted|headlock|pinned|trapped|thrashed) (_ )?(you|fam|her|him|them|someone|your _)
put (_ ){1,4}through (the|your|a) (_ )?(sofa|door|wall|window|bed|ceiling|mirror|screen|television|tv|table|cupboard)
(smok\w+|inject\w+|us(es|ed|ing)|sniff\w+|deal\w+) (_ )?(heroin|crack|cocaine|drugs|pills|spice|weed|cannabis|ketamine|tablets)
(tak(es|ing)|took) (_ )?(heroin|crack|cocaine|drugs|pills|ketamine)
(scares?|frightens?|terrifies|terrified|hurts|threatens|scared|frightened) you
(scared|frightened|afraid|terrified) of (fam|him|her|them|someone|the m[ae]n|what (he|she|fam|they))
black eye…
stitches
ambulance\b.{0,40}\b(came|took|called)…
(tried|try|tries|wants|going) to (kill|hurt|strangle|hit|drown|stab) (you|fam|her|him|herself|himself|them)
walks? in on you
in your (bed|shower)\b.{0,20}\b(he|man)
broke (in|into)
physical abuse
(at|a|the|high|serious|significant|real|in|great) (_ )?(risk|danger) (of (?!disruption|breakdown|exclusion|closing|closure|breaking down)|to|that|is|was|from|for|if|in)
at risk\b(?! of (disruption|breakdown|exclusion|closing|breaking))
(in|is|was|are|were) (_ )?(danger|dangerous|unsafe|not safe)
significant harm
not safe
(main|big|biggest|our|my|the) (worry|worries|danger|risk|concern)s?\b( (is|are|was|were|:|that|about|for)|\b)…
(worry|risks?|worries|danger|dangers) ?:
worried (that|about|for)\b.{0,60}\b(hurt|safe|hit|harm|alone|drink|danger|drugs?|using)…
(hurt|hurting|cut|cutting|harm|kill) (yourself|your (arms|legs|wrists))
end (it all|(your|her|his) (own )?life)
do not want to be (here|alive)
not being here any
(you|fam|someone) went missing
(reported|been|was|were) missing
absconded
ran away
railway
set (_ )?fire
hears? voices
bailiffs?
threat(en~|s)
(kill|killed|murder) (you|fam|her|him|them|someone)
passed out
unconscious
stabbed
had stopped breathing
drown(ed)?
someone (was|were) arrested for
gambl\w+
(lost|owes?) the rent
(called|calls|calling) you (names|qq|worthless|stupid|a)
laxatives…
eat(s|ing)? nothing
`

/** Games, hobbies and what did not happen. */
export const noHarmTold = String.raw`
and (cut|grazed|bumped|banged|scraped|hurt|skinned) your (knee|elbow|shin|toe|thumb|finger|ankle|nose)
knife-throw\w+
cut your (fringe|hair|nails|toenails|cake|birthday cake|sandwiches|toast|grapes)
(cardboard|toy|plastic|wooden|foam|water|cap) (sword|gun|knife|pistol|axe|rifle)s?
(shrieked|laughed|giggled|squealed) with (joy|delight|laughter)
(cat|dog|puppy|kitten|rabbit|hamster|horse|goose|wasp|baby) (bit|scratched|kicked|nipped|stung)
you (have |had )?(killed|shot|stabbed|beaten) (the|a|all|three|two|your) (_ )?(dragon|zombies?|monsters?|boss|goals?|game|level|record|time|best)
(hit|cut|banged|burnt) (his|her) (own )?(thumb|toe|finger|knee|head) (while|when|on|with)
you (_ )?(hit|banged|bumped|cut|hurt|burnt|knocked|stubbed|trapped) your (thumb|toe|toes|knee|finger|fingers|head|elbow|shin|ankle)\b(?!.{0,40}\b(because (he|she|fam|nobody)|left|alone|pushed))…
hit (a|the|it|your|one|two) (_ )?(six|four|ball|target|post|note|notes|wicket|drum|jackpot|roof|bullseye)
(nobody|no one|no-one|never|without|nothing) (_ ){0,3}(hit|hits|hurt|hurts|harm~|hitting|hurting|injured|danger|violence)
no (risk|danger|harm|violence|longer drinks|bruises|marks|injuries|worries|safeguarding concerns)
hit it off
drinks? (your|her|his|some|milk|water|tea|juice|squash|coffee)
(netball|football|rugby|cricket|hockey|match|goalie|trampoline|skateboard|judo|boxing|karate|film|book|story|film|cartoon|xbox|game|play)\b.{0,30}\b(hit|kick~|punch~|beat|bruise~|attack~|gun|sword|killed)
(hit|kick~|punch~|beat|bruise~|attack~)\b.{0,30}\b(football|rugby|cricket|netball|trampoline|ball|goal|penalt\w+|at (cards|chess|uno|pool|snooker)|twice at)
first aid…
smoke alarm…
risk assessment (for|of) (the|your) (trip|climbing|bike)…
`

/** The child hurts somebody else: no danger to the child. */
export const harmByChild = String.raw`
you (_ ){0,7}(knocked|pushed|kicked|shoved|bit|hit) (him|her|them|fam|someone)
you (_ )?beat (me|us|fam|someone|him|her|them)
you (_ ){0,5}and (hit|threw|kicked|punched|broke|bit|pushed) (?!yourself)
you ((have|had|also|then|again|once) ){0,2}(hit|punched|kicked|pushed|slapped|bit|shoved|broke|threatened|attacked|assaulted|hurt|headbutted|threw) (?!yourself)(_ ){0,2}
  someone|fam|boy|girl|teacher|child|pupil|pupils|staff|carer|carers|her|him|them|arm|nose|son|daughter|window|door|brother|sister|lad
you\b.{0,20}\b(broke|hit) the _ of
`
