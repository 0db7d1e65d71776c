/** Wordings that tell of danger to a child, in the notation of told/lines.ts. `fam` is one of the family, `someone` anybody else named. */
export const dangersTold = `
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
(men|man|male) of (about |around )?(_ )?(eighteen|nineteen|twenty~|thirty~|forty~|fifty~|sixty|2\\d|3\\d|4\\d|5\\d)
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
`
