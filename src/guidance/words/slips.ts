/** A right word in the wrong place. Lists are parted by spaces; `before` and `after` say what must stand beside it. */
export interface Slip {
  readonly word: string
  readonly before?: string
  readonly after?: string
  /** Not when one of these stands before, or two words before. */
  readonly unless?: string
  readonly instead: string
}

const helpers = 'do does did can could will would may might shall should must to let lets make makes made help helped see saw watch watched hear heard not if though wish as suggest suggested ask asked asks that recommend recommended and or'
const mostNouns = 'mum dad mother father house home room bedroom school nan gran grandma grandad teacher flat brother sister own names clothes views wishes parents children things coats shoes bags car phones phone charts baby bed beds dog cat family uncle auntie aunt friend friends'
const kin = 'mum dad nan nana gran grandma grandad nanny auntie aunt uncle sister brother cousin'
const owned = 'house flat home car number phone name room bedroom work job boyfriend girlfriend partner birthday bed dog cat garden kitchen sofa shed side family friend friends sister brother mum dad views view wishes voice hand face arm neck chair keys shop caravan place'

/** The slips it knows: one a line. */
export const slips: readonly Slip[] = [
  { word: 'of', before: 'could should would must might couldn\'t shouldn\'t wouldn\'t', instead: 'have' },
  { word: 'of', before: 'i', after: 'asked been seen told had spoken got made rung written tried always never', instead: 'have' },
  { word: 'their', after: 'is are was were isn\'t wasn\'t aren\'t weren\'t will has', instead: 'there' },
  { word: 'there', after: mostNouns, unless: 'is are was were that', instead: 'their' },
  { word: 'they\'re', after: mostNouns, instead: 'their' },
  { word: 'your', after: 'going welcome not allowed coming getting doing', instead: 'you’re' },
  { word: 'you\'re', after: `${mostNouns} social own name birthday plan review`, instead: 'your' },
  { word: 'its', after: 'a an the been not very raining snowing cold hot late time too so really important hard good great about okay ok fine nice because that going', instead: 'it’s' },
  { word: 'it\'s', after: 'own', instead: 'its' },
  { word: 'to', after: 'many much tired scared young heavy loud frightened late', unless: 'from used', instead: 'too' },
  { word: 'too', before: 'want wants wanted going need needs have has like likes', after: 'be go see have get do live stay come talk play make the', instead: 'to' },
  { word: 'no', before: 'to', after: 'what how why if who that when where', instead: 'know' },
  { word: 'no', before: 'don\'t doesn\'t didn\'t', instead: 'know' },
  { word: 'new', before: 'i he she you they we', after: 'that it how what about he she you they why', instead: 'knew' },
  { word: 'here', after: 'own mum dad house', before: 'on in of with by to and for', instead: 'her' },
  { word: 'hear', before: 'live lives living lived over up', instead: 'here' },
  { word: 'he\'s', before: 'in on of with to for and', after: `${owned} van bike own coat shoes bag`, instead: 'his' },
  { word: 'were', before: 'know knew knows is wonder', instead: 'where' },
  { word: 'where', before: 'we they you there', after: 'going very all not so both being doing having told given playing happy sad upset still able too', unless: 'ask asked know knew see saw', instead: 'were' },
  { word: 'then', before: 'more less rather older younger bigger smaller taller fewer easier harder', instead: 'than' },
  { word: 'than', before: 'and since', instead: 'then' },
  { word: 'quite', before: 'very really too', instead: 'quiet' },
  { word: 'quiet', after: 'a often', instead: 'quite' },
  { word: 'loose', before: 'to could will would might may not can', after: 'the your her his their it you weight', instead: 'lose' },
  { word: 'breath', before: 'to can could cannot can\'t couldn\'t', instead: 'breathe' },
  { word: 'effected', before: 'is are was were been be being badly has have had really', instead: 'affected' },
  { word: 'affect', before: 'an the no bad good any big', instead: 'effect' },
  { word: 'effects', before: 'this that it drinking which', after: 'you her him them the your his', instead: 'affects' },
  { word: 'advise', before: 'some good my any legal medical', instead: 'advice' },
  { word: 'practise', before: 'the good our this dental', instead: 'practice' },
  { word: 'cheque', after: 'that if on whether how with', instead: 'check' },
  { word: 'weakly', instead: 'weekly' },
  { word: 'defiantly', before: 'will is are was would i you can have', instead: 'definitely' },
  { word: 'past', before: 'has have had', after: 'the her his your their all away', instead: 'passed' },
  { word: 'passed', before: 'walked went ran drove half in', instead: 'past' },
  { word: 'brought', before: 'has have had he she mum dad', after: 'new some', unless: 'with', instead: 'bought' },
  { word: 'by', before: 'to', after: 'a new some food more clothes', instead: 'buy' },
  { word: 'who\'s', after: 'name mum dad house turn idea job coat bag shoes room phone car', instead: 'whose' },
  { word: 'weeks', after: 'time', instead: 'weeks’' },
  { word: 'days', after: 'time', instead: 'days’' },
  { word: 'months', after: 'time', instead: 'months’' },
  { word: 'peace', after: 'of paper cake toast bread', instead: 'piece' },
  { word: 'bare', after: 'with in', before: 'to please', instead: 'bear' },
  { word: 'lead', before: 'has have had been was which', after: 'to', instead: 'led' },
  { word: 'stationary', before: 'your school new some the', after: 'set shop cupboard', instead: 'stationery' },
  { word: 'principle', after: 'of the', before: 'school head deputy', instead: 'principal' },
  { word: 'excepted', before: 'was were been has have referral he she they mum dad i', after: 'the a an this that it on and by his her', instead: 'accepted' },
  { word: 'excepted', before: 'referral application offer place', instead: 'accepted' },
  { word: 'except', before: 'to will not cannot can', after: 'the this that it help her him', instead: 'accept' },
  { word: 'draw', before: 'my bottom top', instead: 'drawer' },
  { word: 'though', before: 'has had he she', after: 'about', instead: 'thought' },
  { word: 'thought', before: 'even', instead: 'though' },
  { word: 'threw', before: 'go goes going went came come', instead: 'through' },
  { word: 'trough', after: 'the it this', instead: 'through' },
  { word: 'form', before: 'away far home back', after: 'school the you her him home', instead: 'from' },
  { word: 'an', after: 'the this that your her his', instead: 'and' },
  { word: 'have', before: 'has', instead: 'to' },
  { word: 'seen', before: 'i we', instead: 'saw' },
  { word: 'done', before: 'i we', after: 'it this that', instead: 'did' },
  { word: 'use', before: 'i he she they we it get', after: 'to', unless: `${helpers} of for`, instead: 'used' },
  { word: 'use', before: 'you', after: 'to hit live go like', unless: `${helpers} of for`, instead: 'used' },
  { word: 'suppose', before: 'are is was were am', after: 'to', instead: 'supposed' },
  { word: 'too', before: 'went go goes going came come back', after: 'the school bed nan see my your his her their', instead: 'to' },
  { word: 'there', after: 'going coming getting not having doing staying', before: 'and that because when if said think', instead: 'they’re' },
  { word: 'it\'s', after: 'tail mouth head name paws cage lid box place bed way mother legs side', instead: 'its' },
  { word: 'where', before: 'they we you', after: 'late', instead: 'were' },
  { word: 'have', before: 'he she it', unless: helpers, instead: 'has' },
  { word: 'have', before: 'mum dad nan', unless: helpers, instead: 'has' },
  { word: 'has', before: 'i we they things children parents people meetings visits days lessons', unless: 'of with to for than like', instead: 'have' },
  { word: 'was', before: 'we they', instead: 'were' },
  { word: 'was', before: 'you', unless: 'of with to for than like see seeing telling told about', instead: 'were' },
  { word: 'were', before: 'mum dad he she it', unless: `${helpers} than unless`, instead: 'was' },
  { word: 'is', before: 'they we you children parents', unless: 'of with without to for than like about around see know told', instead: 'are' },
  { word: 'are', before: 'he she it', unless: 'and or how what who in on of with to for about around', instead: 'is' },
  { word: 'don\'t', before: 'he she it', instead: 'doesn’t' },
  { word: 'gives', before: 'meetings they things we', instead: 'give' },
  ...kin.split(' ').map(word => ({ word: `${word}s`, after: owned, instead: `${word}’s` })),
]

/** `has grew`: the past where the participle belongs. */
export const participles: ReadonlyMap<string, string> = new Map((
  'grew=grown fell=fallen went=gone did=done saw=seen wrote=written took=taken gave=given broke=broken ate=eaten drank=drunk spoke=spoken chose=chosen forgot=forgotten drove=driven rode=ridden wore=worn tore=torn stole=stolen froze=frozen began=begun sang=sung swam=swum rang=rung threw=thrown flew=flown knew=known hid=hidden bit=bitten shook=shaken woke=woken'
).split(' ').map(pair => { const [past = '', participle = ''] = pair.split('='); return [past, participle] }))

/** Words that may rightly stand twice. */
export const twice: ReadonlySet<string> = new Set('had very really no yes bye night so long many far ha hee knock never again round'.split(' '))
