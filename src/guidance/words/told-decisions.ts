/** Wordings in which nobody decides but where the child lives or what protects them changes, in the notation of told/lines.ts. */
export const changesTold = `
you (is|are|was|were) to (be )?(moved?|placed?|live|go and live|go to live|stay|remain|return|accommodated|removed|adopted) (with|to|at|in|from|into|there|on)
you will (now |then )?be (placed|accommodated|removed|adopted) (with|in|from|at|by|on|as)
you will be moved (to|into|from) (_ ){0,4}(placement|foster|home|unit|carers?|care|fam|family|provision|hostel|lodgings)
you (was|were) (evicted|made (the )?subject|made a ward)
police protection (was|powers were) (used|taken|invoked)
you (was|were) taken (under|into) police protection
(time|contact|visits|overnights|stays|calls) with (both )?fam (has|have|was|were|is|are) (been )?(_ )?(stopped|suspended|ended|cut|halved|reduced|paused|cancelled|withdrawn)
your (_ ){0,3}visits will (stop|end|be reduced|drop|go down)
(we|i) (am|are) (_ )?ending your (_ ){0,3}plan
`

/** Wordings in which somebody who may decide does so. */
export const decidesTold = `
(manager|panel|council|chair|head|director|someone|authority) (_ )?(has |have )?(authoris~|authoriz~|signed off|turned down|sanctioned|refused|granted|rejected|dismissed|vetoed|upheld|ratified|endorsed) (the|your|a|an|my|our|fam's|this|that|his|her)
(i|we) (have )?(authoris~|authoriz~|signed off|turned down|sanctioned|rejected|ratified|endorsed) (the|your|a|an|this|that)
`

/** Wordings of what comes next. */
export const comingTold = `
(teacher|worker|carer|carers|doctor|nurse|judge|panel|parents|council|landlord|coach|tutor|mentor|team|hospital|clinic) (is|are) (_ )?going to (?!school|bed|be a|court)
(referral|application|request|complaint|appeal|claim|booking) (has been|was|is being|will be) (made|sent|put in|submitted|lodged)
you (should|will|can expect to) hear (from|within|by|back|in|soon|before|after)
on (date|weekday) (i|we|you|someone|fam) (_ )?(meet|meets|see|sees|go|goes|start|starts|have|visit|move|moves|ring|try)
(group|panel|review|hearing|court|conference|meeting|team) (meets?|sits|is held|is|takes place|happens|starts) (again )?(on|at|in) (date|weekday|the|january|february|march|april|may|june|july|august|september|october|november|december|_ weeks)
^(see you|until|till) (on )?(weekday|date|then|soon|next|tomorrow)
let's (_ )?(talk|meet|look|try|see|catch up|speak) (_ ){0,3}(again|next|soon|when|on|after)
`
