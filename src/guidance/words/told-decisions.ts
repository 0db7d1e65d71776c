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

/** A decision in other words than to decide. */
export const decisionsTold = String.raw`
(put|placed|taken) you in(to)? (our|the council's|local authority|foster) care
come down (against|in favour of|on the side of)
(i|we) (will|shall) not be letting
(gave|given|give) (the|a|my|our|you the) (go-ahead|green light|all clear|permission|consent)
(outcome|upshot|result) of (the|this|your) (_ )?(panel|review|meeting|conference|hearing) (is|was)
my answer (to [^.]{1,40} )?(is|was) (yes|no|that)
(came|come|comes) to the (view|conclusion|decision) that
(i|we) (am|are) not going to let you
(the )?(upshot|outcome|result) (is|was) that
made you (the )?subject
(has|have|had|i|we) (signed off|ruled out|put a stop to|turned down|called off|taken over the care|taken you into)
gave (its|her|his|their) (blessing|permission|consent|agreement) (to|for|that)
(it was|was) settled that
(judge|court|magistrates?) (_ )?said (that )?you should
(court|judge) (gave|granted|made) (_ ){0,4}order
(put|placed|kept|took|taken|moved) you (on|off|on to|from) (a|the) (_ ){0,3}plan
(i|we|manager|someone|judge|panel|court|chair) (have |has |had )?(said|say|says|answered|gave|given) (yes|no|it may|your|(that )?you (must|may|can|are|will|should|need not)( not)?)
agreed to (end|close|stop|start|move|keep|make|put|place|let you|take you|step)
(made|make|took|taken|reached|given|came to) (a|the|this|my|our|an?|that|your|[a-z]+)( [a-z-]+){0,4} (decision|order|ruling)
made up (my|our|his|her|their) minds?
(the|my|our|this|a) ([a-z]+ )?decision(s)?
decision :
^decided :
^decision
^agreed :
(judge|court|magistrates?)( [^ ]+){0,12} (said|says|ruled) that (you|the council|fam) (can|may|must|will|should|could|are to)\b(?! not come)
(judge|court|magistrates?)( [^ ]+){0,6} (made|gave|granted|signed)( [^ ]+){0,4} order
(we|us|panel) (all )?(think|believe|recommend) (that )?you should (be adopted|live|stay|move|go|not|remain)
care order (was|has been) made
`

/** Where the child lives or what protects them changes. */
export const livingChanged = String.raw`
you (will|are going to|are to|must|can|may) (not |now |no longer )?(be )?(live|living|stay|remain|move|moving|go home|go and live|return)\b( [^ ]+){0,3} (with|at|to|in|from)
from (now on|date|weekday|today|next _) ?,? you (will|are)\b( [^ ]+){0,2} (live|stay|be living|move)
you (will|are|can|may) not (be )?(going|go) (home|back)
you (was|were|have been|has been) (discharged|removed|adopted|accommodated|taken) (from|into|by (?!surprise))
you (have|had) (now )?(moved|been moved|been placed|come into care|become looked after)
you (was|were) (placed|accommodated|moved (?!by)|taken into|made subject|registered|removed)
your (name|plan|case|file|contact|family time|visits|time with [^ ]+|placement|[a-z ]{0,24}plan) ([^ ]+ ){0,6}?(came off|come off|put on|taken off|ended|closed|stopped|suspended|cancelled|reduced|been cut|withdrawn|stepped)
(i|we) (have |am |are )?(now )?(closed|closing|ended|ending|stopped|stopping|moved|moving|placed|taken) (your|you)\b( (case|file|plan|contact|family time|to|off|into|away|from))…
your (contact|family time|fam time|time|visits?|stay|hours|weekends)( [^ ]+){0,5} (was|were|has been|have been|is|are) (now )?
  cut|halved|reduced|increased|stopped|suspended|doubled|moved to|changed|ended|shortened|paused
you (are|is) (now |no longer )?(on|off|subject to) (a|the) (child|care|interim)
`

/** A reason is given. */
export const reasonsTold = `
because
on the grounds? that
seeing that
now that
so that
reasons?
that is why
this is why
which is why
why
due to
owing to
in order
given (that|how|the|what)
otherwise
for your (safety|own)
too (young|dangerous|risky|far|small|hard|much|soon)
not safe
this means
so you
on account
in view of
in the light of
for the sake
as (he|she|it|you|the|there|your|fam|someone|they|we|i|no|this|that|both|all|nobody|things|home|qq)
since (he|she|it|you|the|your|fam|nobody|there|no)
to (keep|help|make|be sure|give|get|protect|check|stop|let|allow|spare|save|prevent|avoid|build)
you (wanted|asked|want|need)
good for you
would (harm|hurt|help)
what you asked for
, for _
, so …
, as (?!well|if|usual|soon|always|before|ever|agreed|planned|promised|long|far|much|many|a|i said|you asked)_
, for (fam|you|he|she|it|there)…
^(why|reasons?|rationale|because) ?:
`
