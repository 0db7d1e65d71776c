/** Words by which a sentence is taken apart into clauses, for rewriting. */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs of saying and thinking, in all forms: what follows is what somebody said or thought. */
export const sayingVerbs = set(`say says said saying think thinks thought thinking believe believes believed feel feels felt feeling hope hopes hoped hoping know knows knew knowing known report reports reported state states stated
explain explains explained explaining admit admits admitted admitting deny denies denied denying agree agrees agreed claim claims claimed remember remembers remembered remembering understand understands understood worry worries worried wish wishes wished
insist insists insisted mention mentions mentioned add adds added write writes wrote disclose discloses disclosed share shares shared suggest suggests suggested complain complains complained worried scared afraid frightened sure sorry glad pleased proud aware
adamant convinced certain confident happy sad upset angry notice notices noticed realise realises realised see sees saw hear hears heard learn learned learnt find found discover discovered decide decides decided
swear swears swore guess expect expects expected dream dreams dreamt fear fears feared confirm confirms confirmed describe describes described allege alleges alleged maintain maintains maintained shout shouted whisper whispered reply replied answer answered note noted imagine imagines pretend pretends pretended prefer prefers mean means meant`)
/** Verbs of telling, whose listener stands beside them. */
export const tellingVerbs = set('tell tells told telling promise promises promised promising remind reminds reminded warn warns warned inform informs informed assure assures assured teach teaches taught show shows showed convince convinces convinced persuade persuades persuaded reassure reassures reassured text texts texted')
export const askingVerbs = set('ask asks asked asking wonder wonders wondered')
/** Verbs that leave it open to whose things they belong: `likes her cooking`. */
export const likingVerbs = set('like likes liked love loves loved hate hates hated admire admires admired enjoy enjoys enjoyed praise praises praised miss misses missed prefer prefers preferred fear fears feared mention mentions mentioned criticise criticises criticised describe describes described')
/** A clause may begin after these. */
export const subordinators = set('when because if while as although though until till before after since unless whereas whenever once than wherever provided')
/** Those of them that stand before a noun as well. */
export const alsoPrepositions = set('as until till before after since than once')
export const questionWords = set('what how why where whether if when')
export const linkers = set('and but or nor so yet then')
export const adverbs = set(`not never also always often still really only just now already both all sometimes even ever usually probably definitely clearly recently mostly rarely hardly barely nearly almost simply generally mainly soon once twice then again perhaps maybe either neither each quite very too so
currently previously frequently regularly occasionally apparently reportedly today yesterday tonight tomorrow seldom quickly slowly initially eventually certainly obviously normally reluctantly happily suddenly quietly later first therefore however nevertheless together`)
export const modals = set("will would can could may might must shall should won't wouldn't can't cannot couldn't mayn't mightn't mustn't shan't shouldn't needn't oughtn't ought")
export const auxiliaries = set("is was are were has had have does do did isn't wasn't aren't weren't hasn't hadn't haven't doesn't don't didn't am")
/** Somebody who is not on the file, by what they are: more than kin words know. */
export const personNouns = set(`head secretary receptionist consultant dentist lodger tenant caller stranger visitor postman policeman policewoman cleaner cook vicar imam priest judge magistrate barrister baby toddler teenager kid pupil student classmate roommate housemate flatmate patient ex
son daughter niece nephew grandson granddaughter grandchild child person adult wife husband widow widower captain player referee babysitter stepson stepdaughter goddaughter godson fiancé fiancee keyworker key-worker caretaker shopkeeper bus-driver speaker surgeon optician pharmacist chemist
specialist therapist psychiatrist radiographer anaesthetist nan-in-law dinner-lady sergeant inspector detective constable governor warden imam rabbi pastor priest minister reporter journalist editor author parent sibling twin companion someone somebody anyone anybody nobody everyone everybody coordinator organiser instructor leader assistant
clerk attacker abuser perpetrator offender victim suspect witness buyer seller owner boss employer apprentice colleague supervisee intern secretary girl boy lady woman man`)
/** What somebody has of their own: whoever does something mostly does it with these of theirs. */
export const ownThings = set(`hand hands head face arm arms leg legs foot feet hair eyes eye ears ear mouth nose teeth tooth tummy stomach back knee knees neck shoulder shoulders finger fingers wrist wrists lip skin body chest voice room bedroom bed bag bags coat shoes trainers jumper jacket shirt clothes uniform phone tablet laptop
homework tea dinner lunch breakfast supper toys teddy medicine tablets inhaler glasses job feelings worries sleep belongings things keys key wallet purse money temper hat socks pyjamas school class teacher friends friend bike drawing drawings picture spellings medication hoodie drink food cereal bath shower hearing`)
/** What children have and grown-ups do not. */
export const childThings = set('school homework schoolwork lessons exams gcses assembly nursery classmates toys teddy cot pram nappy nappies bottle dummy bedtime playtime tutor attendance')
/** Parts of the body: `pulled him up by his arm`. */
export const bodyParts = set('hand hands head face arm arms leg legs foot feet hair eyes eye ears ear mouth nose teeth tummy stomach back knee knees neck shoulder shoulders finger fingers wrist wrists lip skin body chest cheek forehead bottom throat collar sleeve hood nail nails thumb thumbs')
/** What one does to somebody else’s hand, hair or face as often as to one’s own. */
export const touchingVerbs = set('hold holds held holding let go take takes took taking squeeze squeezes squeezed grab grabs grabbed kiss kisses kissed stroke strokes stroked brush brushes brushed wash washes washed pull pulls pulled slap slaps slapped touch touches touched smack smacks smacked twist twists twisted punch punches punched wipe wipes wiped plait plaits plaited comb combs combed braid braids braided tie ties tied cut cuts dry dries dried bathe bathes bathed check checks checked pat patted rub rubbed')
/** `taught her chess`: *her* is the one it is done for. */
export const ditransitives = set('teach teaches taught teaching give gives gave giving given buy buys bought buying show shows showed shown send sends sent sending make makes made offer offers offered bring brings brought lend lends lent pay pays paid cost costs call calls called calling tell tells told telling ask asks asked')
/** What one knows or sees is as often about somebody else as about oneself. */
export const knowingVerbs = set('know knows knew knowing think thinks thought thinking believe believes believed see sees saw hear hears heard notice notices noticed worry worries worried hope hopes hoped fear fears feared realise realises realised find finds found guess imagine imagines scared afraid worried sure glad happy sad upset angry sorry aware understand understands understood')
/** Words of kin by which one side of a family speaks of its own child. */
export const childKin: ReadonlyMap<string, 'parent' | 'grandparent' | 'uncle' | 'sibling'> = new Map([
  ...['son', 'daughter', 'child', 'boy', 'girl', 'lad', 'stepson', 'stepdaughter', 'sons', 'daughters', 'children', 'boys', 'girls', 'kids', 'twins', 'eldest', 'oldest', 'youngest', 'firstborn'].map(word => [word, 'parent'] as const),
  ...['grandson', 'granddaughter', 'grandchild', 'grandsons', 'granddaughters', 'grandchildren'].map(word => [word, 'grandparent'] as const),
  ...['nephew', 'niece', 'nephews', 'nieces'].map(word => [word, 'uncle'] as const),
  ...['brother', 'sister'].map(word => [word, 'sibling'] as const),
])
/** Parents and grandparents as they are named without *your*: `Mum says`. */
export const bareKin = set('mum mam mummy mom mother dad daddy father nan nana nanna gran granny grandma grandmother grandad granddad grandpa grandfather stepdad stepmum stepfather stepmother')
/** Between *his* and *sister*. */
export const kinAdjectives = set('own only other little younger older big eldest oldest youngest middle new baby twin dear poor beloved elder first second third youngest-born five-year-old')
