/**
 * What kind of word a word may be, for patterns in `slips.ts` and for hidden doers: a small table of function words and verb forms, not a
 * tagger. A word that is in none of the lists is some noun or name or adjective that patterns know nothing about.
 */
export interface Verb { readonly base: string, readonly third: string, readonly past: string, readonly participle: string, readonly ing: string }

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** base, past, participle; the participle is left out where it is the past. */
const irregular = `
be was been|become became become|begin began begun|bite bit bitten|blow blew blown|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came come|deal dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|
fight fought|find found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led|leave left|lend lent|lie lay lain|lose lost|make made|mean meant|
meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show showed shown|sing sang sung|sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck|swear swore sworn|swim swam swum|
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written|cut cut|hit hit|hurt hurt|let let|put put|set set|shut shut|read read|rewrite rewrote rewritten|oversee oversaw overseen|redo redid redone|overhear overheard|
mistake mistook mistaken|shrink shrank shrunk|spit spat|split split|spread spread|burst burst|cost cost|bend bent|bleed bled|breed bred|light lit|shine shone|sink sank sunk|slide slid|sweep swept|weep wept|wind wound|burn burnt|learn learnt|dream dreamt|lean leant|spell spelt|smell smelt|spill spilt|spoil spoilt|upset upset
`
/** Verbs whose plain form is hardly ever anything else. */
const onlyVerbs = `
be become begin bring build buy choose come do eat feed feel find forget forgive get give go grow hang have hear hold keep know lead lend lose make mean meet pay ring say see seek sell send sing sit speak spend steal stick swear take teach tell think throw understand undergo wear write withdraw
accept accompany accuse achieve adapt add adjust admit adopt advise afford agree allocate allow announce apologise appear apply appoint appreciate argue arrange arrive ask assault assess assist assume attach attempt attend avoid beg behave believe belong blame borrow bother breathe bully calm care carry celebrate challenge chat
check cheer clean climb collect come comfort commence communicate complain complete concentrate concern confide confirm confuse connect consider contact contain continue contribute convene convince cope create cry cuddle decide decline deliver deny depend describe deserve destroy develop diagnose disagree disappear disclose discover discuss
distract disturb encourage enjoy ensure enter establish examine exclude exist expect explain explore express fail fear finish follow frighten gather guess handle happen hate help hope hug hurry identify ignore imagine improve include increase inform injure insist instruct intend interrupt interview introduce investigate invite involve join
joke jump kick kiss laugh learn leave let lie like listen live look love maintain manage mention monitor move notice obtain occur offer organise overhear oversee own permit persuade play please pray prefer prepare present pretend prevent proceed produce promise protect prove provide punch punish push reach react realise receive recognise recommend recover reduce refer
refuse regret reject relate relax release rely remain remember remind remove repeat replace require rescue resolve respect respond restrain return reveal rewrite run scare scream search seem separate settle share shout show sign sleep smile sort speak stay stop struggle suffer suggest supervise support suppose suspect talk tease
threaten touch trust try undertake update upset use visit wait walk wander want warn wash watch whisper wish wonder work worry
`
/** Of those: plain forms that are nouns or adjectives as well, so that beside them a pattern waits for more. */
const alsoOther = `feel find hold lead ring sing stick hang build throw care clean calm cheer climb cuddle challenge comfort concern contact check chat cry fear finish guess handle hate help hope hug hurry increase interview joke jump kick kiss laugh leave let lie like live look love move notice offer own play present promise punch push reach regret reject
release repeat rescue respect return run scare scream search separate share shout show sign sleep smile sort stay stop struggle support suspect talk touch trust try upset use visit wait walk want warn wash watch whisper wish wonder work worry please bully assault attempt blame decline express permit produce update disturb complete contract pay cut hit hurt put set shut read drink drive fall fly fight ride rise steal swim stand bite blow break dream
catch cost deal draw light mean shake shine slide spell smell spill spoil split spread tear wake wind win mistake shoot spit burst bend sink sweep burn lean`
/** Verbs and nouns alike. */
const nounVerbs = `
act answer bath bruise call cause change charge claim class close comment control copy cough count cover cross damage dance delay demand design doubt dress drop drug face film fix force form grip guide heat house insult judge kill knock land link list lock mark mend miss name need neglect note order pack paint park pass phone pick pinch place plan
point post practise praise press pull question quarrel raise rate record refuse remark rent repair report request rest review risk rule score seat shake shelter slap slip smack smoke snatch sound stab start step store strangle stress study swap swear swing switch target taste test text thank tidy tie tip trace track train travel treat trick trip turn type value view voice vote
abuse address admire alarm allege amend approve arrest assign attack ban banish batter bond book brush burn calculate cancel caution close collapse compare concede conclude conduct contest convict correct criticise deem define demonstrate deploy detain determine direct discharge dismiss document dominate draft drag dread dress eject email enable end engage enrol escalate escort
evict evidence exceed excuse exempt expel experience exploit extend fasten fetch file fit flag force format fund furnish gain grab grant groom grade halt harass harm highlight hire hospitalise hound house implement impose indicate influence infer inherit initiate insert inspect install instigate intimidate isolate issue kidnap label launch lift limit list load locate lodge log
mail match meddle mediate misplace misunderstand mock molest muddle murder nag narrow nominate notify nudge number object observe open oppose oblige outline overlook overrule pack park perceive perform persuade pester photograph plant pledge poke postpone prescribe press print prioritise process prompt propose prosecute provoke publish pursue qualify query quote rape rehouse reassess reassure
rebook reconvene recall reconsider recruit refund register rehearse reinstate relocate renew reopen repaint reschedule reserve resist restore restrict retain reunite revoke reward rob rush sack safeguard sanction schedule scold screen secure seize sentence serve service shove signpost slam slow smash snap spot sponsor squeeze state strike strip submit substantiate supply suspend
tackle terminate transfer transport trap trial unite unlock urge vaccinate verify victimise video view violate weigh withhold witness word wrap yell finalise facilitate progress chase source commission accommodate interrogate imprison jail remand section exhaust enrage overwhelm sedate treat stitch bandage handcuff confiscate immunise
`
/** What the forms of -ed and -ing double: the rest follows the rules of spelling. */
const doubling = new Set(words('stop plan drop chat hug slap slip step swap trip tip rob grab grip snap trap wrap strip drag nag ban fit flag log label travel cancel refer occur prefer admit permit commit submit transfer regret begin get let put run set sit shut cut hit win swim forget quarrel stab beg pat shop shrug refuel rub scan spot sob equip remit compel expel enrol fulfil control model signal total tug'))

function inflected(base: string): Verb {
  const stem = doubling.has(base) ? base + base.slice(-1) : base
  const y = /[^aeiou]y$/.test(base)
  const e = base.endsWith('e')
  return {
    base,
    third: y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`,
    past: y ? `${base.slice(0, -1)}ied` : e ? `${base}d` : `${stem}ed`,
    participle: y ? `${base.slice(0, -1)}ied` : e ? `${base}d` : `${stem}ed`,
    ing: base.endsWith('ie') ? `${base.slice(0, -2)}ying` : e && !/(?:ee|ye|oe|^be)$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`,
  }
}

const kindNames = [
  'base', 'only', 'third', 'thirdOnly', 'past', 'participle', 'pastOnly', 'ing', 'adj', 'det', 'poss', 'subject', 'object', 'prep', 'conj', 'adv', 'be', 'have', 'do', 'modal', 'wh', 'num', 'kin', 'thing', 'unit', 'units', 'people', 'noun', 'end', 'quoted', 'state', 'changing',
] as const
/** A kind that patterns may ask for, as `<kind>`. */
export type Kind = (typeof kindNames)[number]
/** One bit a kind. */
export const bitOf: ReadonlyMap<string, number> = new Map(kindNames.map((name, i) => [name, (1 << i) >>> 0]))
export const bit = (kind: Kind): number => bitOf.get(kind) ?? 0

const kinds = new Map<string, number>()
const verbs = new Map<string, Verb>()
const add = (kind: Kind, list: Iterable<string>): void => { for (const word of list) kinds.set(word, ((kinds.get(word) ?? 0) | bit(kind)) >>> 0) }

const odd = new Map(irregular.trim().replaceAll('\n', '').split('|').map(row => {
  const [base = '', past = '', participle = past] = row.split(' ')
  return [base, { past, participle }] as const
}))
const other = new Set(words(alsoOther))
for (const base of new Set([...odd.keys(), ...words(onlyVerbs), ...words(nounVerbs)])) {
  const verb: Verb = { ...inflected(base), ...odd.get(base), ...(base === 'be' && { third: 'is' }), ...(base === 'have' && { third: 'has', ing: 'having' }) }
  const only = !other.has(base) && (odd.has(base) || onlyVerbs.includes(` ${base} `))
  const { third, past, participle, ing } = verb
  for (const form of [base, third, past, participle, ing]) if (!verbs.has(form) || form === base) verbs.set(form, verb)
  if (base === 'be') continue
  add('base', [base])
  if (past !== base && (kinds.get(base) ?? 0) !== bit('adj')) add('changing', [base])
  add('third', [third])
  if (past !== base) add('past', [past])
  add('participle', [participle])
  add('ing', [ing])
  if (only && base !== past) add('only', [base])
  if (only) add('thirdOnly', [third])
  if (past !== participle && past !== base) add('pastOnly', [past])
}
add('participle', words('been born shown proven sewn burned learned dreamed leaned spelled smelled spilled spoiled'))
add('past', words('burned learned dreamed leaned spelled smelled spilled spoiled'))
// Words that look like a verb's form and mostly are something else.
for (const [word, not] of [['saw', 'base'], ['felt', 'base'], ['found', 'base'], ['left', 'base'], ['lay', 'pastOnly'], ['bit', 'pastOnly'], ['broke', 'pastOnly'], ['rose', 'pastOnly'], ['wound', 'past'], ['last', 'base'], ['like', 'only'], ['mean', 'only'], ['leaves', 'thirdOnly'], ['lives', 'thirdOnly'], ['means', 'thirdOnly'], ['finds', 'thirdOnly'], ['feelings', 'third']] as const) {
  kinds.set(word, (((kinds.get(word) ?? 0) & ~bit(not)) >>> 0))
}

add('adj', words(`able afraid alone amazing angry annoyed anxious asleep awake aware awful bad beautiful big bored brave bright brilliant busy calm careful cheerful chatty clear clever close cold comfortable confident confused cross cruel curious dangerous dark dead deep desperate different difficult dirty disappointed distressed dry early easy embarrassed excited exciting exhausted far fast fine
fragile frightened frightening frustrated funny glad good grateful great grumpy guilty happy hard healthy heavy helpful high homesick honest hopeful horrible hot hungry ill important impossible independent interested jealous keen kind large late lazy likely lonely long loud lovely lucky mad many miserable much naughty near nervous new nice noisy okay old
patient pleased poor poorly polite popular possible powerful pregnant proud quick quiet ready relaxed relieved rough rude sad safe scared scary selfish sensible sensitive serious settled shaken sharp shocked shocking short shy sick silly similar simple sleepy slow small smart soft sore sorry special strict strong stubborn stuck stupid sure surprised sweaty talented tall terrible
thirsty tight tiny tired tiring true ugly unable uncomfortable unfair unhappy unkind unlikely unsafe unsettled unsure unwell upset upsetting useful violent vulnerable warm weak weird welcome well wet wild willing withdrawn wonderful worried worrying worse wrong young brilliant fantastic common expensive soon often right lucky safest early`))
/** How somebody is, said with *be*: never before a noun that somebody owns. */
add('state', words('able afraid alone angry anxious asleep awake aware bored brave calm cheerful confident confused cross disappointed distressed embarrassed excited exhausted frightened frustrated glad grateful grumpy guilty happy homesick hopeful hungry ill interested jealous keen lonely mad nervous okay ok pleased poorly proud ready relaxed relieved sad safe scared settled shocked shy sick sleepy sorry stuck sure surprised thirsty tired unable unhappy unsafe unsettled unsure unwell upset welcome willing worried allowed supposed doing getting late early'))
add('det', words('a an the this that these those every each another some any no'))
add('poss', words('my your his her its our their'))
add('subject', words('i you he she it we they'))
add('object', words('me you him her it us them'))
add('prep', words('about above across after against along among around at before behind below beside between by despite down during for from in inside into like near of off on onto out outside over past since through throughout till to towards under until up upon with within without'))
add('conj', words('and but or so because when if while that than as whenever although though unless until since before after once where which who then nor'))
add('adv', words("not never also always again already still just now then soon often sometimes ever only really very too so today tomorrow yesterday tonight here there away back home together yet later earlier quickly slowly clearly probably perhaps maybe almost nearly even both all n't instead recently usually mostly sadly finally suddenly"))
add('be', words("am is are was were be been being 'm 're isn't aren't wasn't weren't i'm you're we're they're he's she's it's that's there's"))
add('have', words("have has had having haven't hasn't hadn't i've you've we've they've he's she's it's he'd she'd i'd you'd we'd they'd"))
add('do', words("do does did don't doesn't didn't"))
add('modal', words("will would can could should must might may shall cannot can't couldn't wouldn't shouldn't won't mustn't mightn't i'll you'll he'll she'll it'll we'll they'll"))
add('wh', words('who whom whose which what when where why how whether if'))
add('num', words('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty several'))
add('kin', words('mum dad mam mummy daddy mother father nan nana gran grandma grandad nanny auntie aunt uncle sister brother cousin stepdad stepmum stepfather stepmother grandmother grandfather niece nephew son daughter husband wife boyfriend girlfriend'))
add('thing', words(`house flat room bedroom school class teacher bag bags coat coats shoes trainers jumper jacket shirt hat clothes uniform phone phones car van bike keys key door bed beds dog cat rabbit hamster name names voice voices hand hands face faces hair foot feet leg legs arm arms head mouth eye eyes nose birthday homework tea dinner lunch breakfast supper
book books toys toy teddy medicine inhaler glasses job garden kitchen sofa place team letter letters picture pictures drawing drawings room money purse wallet pocket tooth teeth tummy bath shower blanket pillow tablet laptop computer diary file views wishes feelings mood behaviour health weight sleep appetite speech eating drinking drinking smoking gambling temper life
solicitor lawyer doctor dentist midwife landlord manager boss nursery college church mosque allotment caravan neighbour neighbours assessment report attendance benefits rent tenancy address number wheelchair cage tail paws basket wings nest box lid pram buggy cot dummy bottle nappy isolation anger anxiety injuries bruises concerns worries worry`))
add('unit', words('day week month year hour minute night bruise bone visit meeting lesson mile brother sister boy girl child time kilo term'))
add('units', words('days weeks months years hours minutes nights times occasions'))
add('people', words('children parents people police boys girls brothers sisters twins carers grandparents friends teachers workers neighbours siblings meetings visits lessons things arguments bruises'))
kinds.set('lesson', bit('unit'))

const notNoun = /(?:ed|ing|ly|y|ful|less|able|ible|ous|al|ic|ive|ent|ant|ish|some|est|er|ary|en|ward|wards|self|selves|like|way|how|times|where|most|one|body)$|['’\d-]/

/** The kinds of a word in lower case, as bits. One that no list knows may be a noun, by its ending; else 0. */
export function kindsOf(lower: string): number {
  const known = kinds.get(lower)
  if (known !== undefined) return known
  const kind = others.has(lower) ? 0 : formOf(lower) || (lower.length > 3 && !notNoun.test(lower) ? bit('noun') : 0)
  if (kinds.size < atMost) kinds.set([...lower].join(''), kind)
  return kind
}
/** The form of a verb that no list has, by its ending. */
const formOf = (lower: string): number =>
  lower.length < 5 ? 0 : /[^e]ed$/.test(lower) ? (bit('past') | bit('participle')) >>> 0 : lower.endsWith('ing') && !/thing$|^(?:evening|morning|ceiling|during|sibling|wedding|pudding|building|clothing|string|spring|darling|duckling|ceiling|railing|stocking|herring|offspring|starling|sterling|being)$/.test(lower) ? bit('ing') : 0

/** No noun, and in no list above. */
const others = new Set(words('round opposite alongside straightaway everyday forever sort either else though such much many more less fewer own same other others quite rather please else okay yeah sorry hello half dead past upon perhaps whilst amongst besides aboard abroad ahead apart aside around upset welcome home friends family fine great glad kids people about above whose mine yours hers ours theirs went gone first last next inside outside upstairs downstairs indoors outdoors twice once alone alike anyway somehow aware done near like worth whatever whoever hence thus despite instead nearby below beneath'))
/** More words than any text has. */
const atMost = 50_000
/** The verb that a word is a form of. */
export const verbOf = (lower: string): Verb | undefined => verbs.get(lower)
