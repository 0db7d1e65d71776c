/**
 * Words that most eleven-year-olds in Britain know, written down for this project from everyday talk: home, school, body, food, weather, feelings, telephones, the street.
 * Short words are mostly taken as known (see `reading-level.ts`), so the list is fullest where words are long. Endings are taken off before a word is looked up.
 */
export const familiar: ReadonlySet<string> = new Set(`
a about above across act after afternoon afternoons again against age ago agree agreed air all allow almost alone along already alright also although always am amazing an and angry animal animals ankle another answer any
anybody anymore anyone anything anyway anywhere apart apologise apple april are area argue argument arm army around arrange arrive arrived art as ask asleep at ate attack attention august aunt auntie aunty autumn away awful
baby back bad bag bake ball balloon banana band bang bank bar bare basket basketball bath bathroom battery be beach bean bear beat beautiful because become bed bedroom bedtime been before began begin behave behind being believe
belong below belt best better between beyond big bike birthday biscuit bit bite black blanket bleed blood blow blue board boat body bone book boot bored boring born borrow both bother bottle bottom bought bowl box boy boyfriend
brain brave bread break breakfast breath breathe bridge bright brilliant bring broke broken brother brought bruise brush build building bump bunk burger burn bus business busy but butter button buy by
cake calendar call called calm came camera camp can candle cannot car caravan card cardboard care careful carefully carol carpet carry cartoon case castle cat catch caught celebrate centre certain certificate chair chance change character charge
chase chat cheap check cheek cheerful cheese chemist chest chicken child children chips chocolate choice choose chose christmas church cigarette cinema circle city class classmate classroom clean clear clever climb clinic clock close clothes cloud club
coach coat coffee cold collect college colour comb come comfort comfortable comic community company compare competition complain complete computer concentrate confident confused congratulations connect contain continue control conversation cook cookie
cool copy corner correct corridor cost cot cough could council count country couple courage course court cousin cover crash crayon crazy cream credit creep cricket crime cross crowd cruel cry cup cupboard curious curtain cushion custard customer cut
dad daddy daily damage dance danger dangerous dark date daughter day dead dear december decide decided decision deep definitely deliver dentist depend depressed describe desk detective diary dictionary did die died diet difference different difficult
difficulty dinner dinosaur direction dirty disabled disability disagree disappear disappointed disappointing disaster discover discuss discussion disease disgusting dish distance disturb do doctor document does dog doll done door double doubt down dragon
drank draw drawer drawing dream dress drew drink drive driver drop drove drug drunk dry duck during dust duvet
each ear earlier early earn earring earth easily east easter easy eat edge education effort egg eight either elastic electric electricity elephant eleven else email embarrassed embarrassing emergency emotion empty encourage end enemy energy engine english
enjoy enormous enough enter entire envelope equal especially even evening evenings ever every everybody everyday everyone everything everywhere evidence exactly exam example excellent except excited exciting excuse exercise exhausted expect expensive
experience explain explained explore extra extremely eye
face fact fail fair fall family famous fantastic far farm fast father fault favourite fear february feed feel feeling feet fell felt fence festival few field fifteen fight fill film final finally find fine finger finish fire first fish fit five fix flat
floor flour flower fly follow food foot football footballer for forget forgive forgotten form fortnight forty forward foster found four fourteen fox free freeze fresh friday fridge friend friendly friendship frightened frightening from front fruit
frustrated frustrating full fun funeral funny furniture furious future
game garage garden gate gather gave general gentle gently gerbil get ghost giant girl girlfriend give glad glass glasses glove glue go goal goalkeeper god going gold gone good goodbye got government grab grade gran grandad grandchild grandchildren
grandfather grandma grandmother grandparent grandparents grass great green grey grew ground group grow grown growing grownup guess guest guide guilty guinea guitar gun gym
had hair half halfway hall hamster hand handle hang happen happened happily happiness happy hard harm has hat hate have he head headache headteacher health healthy hear heard heart heat heavy held helicopter hello help helpful helping her here hers
herself hide high hill him himself hips his history hit hobby hold hole holiday holidays home homework honest honestly honesty hope horrible horse hospital hot hotel hour house how however hug huge hundred hungry hurry hurt husband
ice idea if ill illness imagine immediately important impossible in inhaler injection injured injury insect inside instead instruction instructions instrument intelligent interest interested interesting international internet interview into introduce
invent invite invitation is island it its itself
jacket jam january jealous jeans jelly jewellery job join joke journey juice july jump jumper june just
keep keeper kept kettle key kick kid kill kilogram kilometre kind kindness king kitchen kitten knee knew knife knock know known
ladder lady lamp land language laptop large last late later laugh laughed lazy lead leader leaf learn learning least leave led left leg lemon less lesson let letter library lie life lift light like likely line lion lip list listen little live living
local lock lonely long look lose lost lot lots loud lounge love lovely low luck lucky lunch lunchtime
machine made magazine magic main make mam man manage manager many map march mark married marry match material mathematics maths mattress may maybe me meal mean meant measure meat medicine meet meeting member memory men mend mention mess message met
microphone microwave middle midnight might mile milk million mind mine minute mirror miserable miss missed missing mistake mix mobile model moment monday money monkey monster month mood moon more morning mornings most mother motor motorbike mountain
mouse mouth move much mud mum mummy music musical must my myself mystery
nan nana nanny name nappy nasty nature naughty near nearby nearly necessary neck need neighbour neither nephew nervous never new news newspaper next nice niece night nightmare nine nineteen no nobody noise noisy none nor normal normally north nose not
note notebook nothing notice noticed november now nowhere number nurse nursery
o'clock object obviously ocean october octopus of off offer office officer often oh oil ok okay old on once one onion online only open operation opinion opposite or orange order ordinary organise original other others otherwise ought our out outside
oven over overnight own
pack packet page paid pain paint painting pair pajamas pancake pants paper paragraph parcel parent parents park part particular partner party pass passenger passport past pasta patient pavement pay peace pen pencil penguin people pepper perfect
perhaps person pet petrol phone photo photograph photographs piano pick picnic picture piece pig pillow pink pizza place plan plane planet plant plaster plastic plate play player playground playing playstation please pleased plenty pocket poem point
poison police policeman policewoman polite poor poorly popular popcorn porridge position possible possibly post poster potato potatoes pour power practice practise pram predict prefer pregnant prepare present presents pretend pretty prevent price
primary prince princess principal prison private prize probably problem programme project promise promised properly protect proud prove pub public pudding pull punch punish pupil puppy purple push pushchair put puzzle pyjamas
quarter queen question quick quickly quiet quietly quite
rabbit race radiator radio rain ran rang rather reach read reader reading ready real realise really reason receive recently recipe recognise record recorded red referee refuse relative relax relaxed religion religious remember remembered remind
remote repair repeat reply report rescue respect responsible responsibility rest restaurant result return reward rich ride right ring river road rock roll roof room rope rough round row rubbish rugby ruin rule run running
sad saddle safe safely safer safety said same sandwich sat saturday sausage save saw say scared scary school schools science scissors score scream screen sea search seat second secondary secret secretly see seem seen sell send sensible sent sentence
separate september serious seriously seven several shake shampoo share sharp she shed sheet shine shirt shoe shop shopping short should shoulder shout shouted show shower shut shy sick side sign silence silly similar simple since sing single sink sister
sit situation six sixteen size skateboard skin skip sky sleep sleeping sleepover sleeve slept slide slip slow slowly small smell smile smoke smoking snack snow so soap social sock socks sofa soft soil sold soldier solicitor some somebody somehow
someone something sometimes somewhere son song soon sore sorry sort sound soup south space spaghetti spare speak special spell spelling spend spent spider split spoke spoon sport spring square stable staff stair stairs stamp stand star stare start
started station stay steal step stepdad stepmum stick still stitches stolen stomach stone stood stop store storm story straight strange stranger strawberry street stress stretch strict string strong struggle stuck student study stuff stupid subject
successful such suddenly sugar suggest suitcase summer sun sunday sunny supermarket supper support suppose suppose sure surname surprise surprised surprising swear sweet sweets swim swimming swing switch
table tablet take talent talk tall taught taxi tea teach teacher teachers team tear teddy teenager teeth telephone television tell temper temperature ten tennis tent terrible terrified test text than thank thankful that the theatre their them themselves
then there these they thick thin thing think third thirsty thirteen thirty this thought thousand threaten three threw through throw thumb thursday ticket tidy tie tiger tight till time timetable tiny tired to toast today toe together toilet told tomato
tomorrow tongue tonight too took tooth toothbrush toothpaste top torch tortoise total touch towards towel town toy track tractor traffic train trainer trainers training trampoline travel treat tree trip trouble trousers true trust truth try tuesday
tummy turn turtle twelve twenty twice twin two type
ugly umbrella uncle uncomfortable under underneath understand understood underwear unfair unfortunately unhappy uniform university unkind unless unlucky until unusual up upset upstairs urgent us use used useful useless usual usually
vacuum van vanilla vegetable vegetables vegetarian very vet video view village violence violent visit visited visitor vitamin voice volcano volunteer vomit vote
wait wake walk wall want war wardrobe warm warn was wash waste watch water wave way we weak wear weather wednesday week weekend weekends weeks weight welcome well went were west wet what whatever wheel wheelchair when whenever where whether which while
whisper white who whole whose why wide wife wild will win wind window winter wish with without woke woman women wonder wonderful wood word wore work worker world worried worries worry worrying worse worst would wrap write writing written wrong wrote
yard year years yellow yes yesterday yet yoghurt you young younger your yours yourself yourselves youth zip zoo
activities activity addicted adopted adoption adult adults adventure advert advice aeroplane alarm alcohol ambulance anniversary apartment appointment appointments arrest arrested arrangements assembly asthma athletics attend attendance autistic autism
babysitter bandage barbecue behaviour bereavement breathing bullied bully bullying cafeteria cafe cancer carer carers caretaker casserole ceremony chocolates cleaning clinic colouring cooking counsellor countryside crocodile cucumber decorate decorations delicious detention diabetes
disagreement disabilities disco divorce divorced downstairs drama dyslexia elbow eleventh embarrass energetic epilepsy equipment escape eventually everything exhausting explanation eyebrow eyelash facebook factory fingernail fireworks flavour footpath fostering foundations
generous geography graffiti grandads grandmas greatgrandad hairdresser hamburger handwriting headphones heating helmet highlight homesick identical ignored imagination impatient important improve improving independent independently information instagram interrupt investigate invisible
jigsaw judge kidnap ladybird landing landlord lavender lawyer leisure librarian lifeguard lollipop macaroni marmalade marvellous mechanic medal medical memories mermaid millimetre minibus miniature mosque motorway multiply mushroom musician neighbours neighbourhood
operate orchestra overweight pancakes paracetamol parliament particularly peanut performance permission personality pharmacy physical pineapple pirate plumber politely pollution possession practical prescription printer prisoner professional professor programme proper protection puppet
rainbow raspberry reception rectangle recycling referee rehearsal relationship relationships relatives remembering reminder revision rollercoaster roundabout satellite saucepan scarf scientist scooter scrapbook secretary seizure semi-final separately serious shoulder signature skeleton skirting smartphone
snapchat snowman socialworker spectacles speech spelling sprinkle stadium sticker stickers strawberries stubborn submarine successful suggestion sunglasses sunshine supermarkets surgery swimming symptoms synagogue tambourine tangerine technology temporary therapist therapy thoughtful thunder
tomatoes toothache tornado tournament tracksuit tradition treasure triangle trophy trumpet understanding unexpected unfortunate unhappily unlikely valuable vehicle violin wallpaper washing waterfall wedding weekday weekdays weekly whiteboard wintertime witness wonderful workshop yesterday
agreement allowance available breakfasts calmer cheerfully completely concert confidence criminal cuddle cuddles decided decisions describe described difference difficulties disagreed drawings drinking dangerous eczema exclude excluded excitement exercise frightens friendships
happening headteacher hospitals importance injuries interpreter kindly laughing lawyers learner listening midwife missing mobile mortgage nervous noticing noticeboard nurseries ourselves overheard parents' physically planning playgroup playing practise probation promised questions quieter
reading realised recovery register regular regularly relaxing remembers reminded repeated saying secondary seriously settle settled several shouting signed sleeping sometimes specialist stomach stories strength strengths suddenly supervise supervised supervisor supported supporting
taking talking tantrum teaching teenage telephone themselves thinking threatened together treatment trying uncles underneath university unsafe upsetting vaccination visiting visits voices volunteer waiting walking watching whatever whispering wishing worker workers working worrying writing
plan plans social review reviews assessment record records court order orders conference chair reviewing adviser advisor foster fostered safeguard healthcare diary drawing communicate communication community interpreter manager managers kinship midwives paediatrician doctor's
acrobat alligator athlete badminton bagel bakery balcony bangle beanie bandana blueberry bowling bracelet broccoli bubblegum buggy butcher butterfly cactus caterpillar cauliflower chatty chimney chimpanzee chopsticks clarinet clumsy coconut cottage crispy dizzy dolphin dominoes doughnut drawer
dumpling duvet electrician electricity elephant escalator farmer flamingo flute freckles giraffe giggle goalkeeper goldfish gorilla grape grumpy guitar gymnast gymnastics hamster handbag handkerchief hedgehog hiccup hockey hoodie hoover kangaroo karate kebab ketchup kettle knitted koala leaflet
leopard leotard lettuce mango mattress mayonnaise meatball melon meteor microwave milkshake mitten necklace netball noodles octopus onion ostrich oven pasta pedal pelican penguin pepper pigeon pillow pizza plaster playlist popcorn porridge potato pumpkin puzzle pyjamas quilt rabbit radiator recorder
rhinoceros rocket rounders rugby sandal sandpit sausage scissors settee shampoo sideways sitting sofa spaghetti sparkly spider spinach squirrel strawberry suitcase sweatshirt swimmer tennis thermometer thirteenth toddler toilet tomato tortoise trainers trampoline trouser trousers trumpets turtle
tyre umbrella vampire vanilla vegetable volcano volleyball waffle waistcoat walrus wardrobe watermelon whale whisper windmill wobble wobbly wrestling xylophone yoga zebra zipper unpack pack painkiller
`.trim().split(/\s+/))

const answers = new Map<string, boolean>()
const answersAtMost = 50_000

/** Is this word (lower case), or the word it is made from, one of the familiar ones? */
export function isFamiliar(lower: string): boolean {
  if (familiar.has(lower)) return true
  let answer = answers.get(lower)
  if (answer === undefined) {
    if (answers.size >= answersAtMost) answers.clear()
    answer = isMadeFromFamiliar(lower)
    answers.set(lower, answer)
  }
  return answer
}

function isMadeFromFamiliar(lower: string): boolean {
  for (const [ending, put] of endings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) continue
    const stem = lower.slice(0, -ending.length) + put
    if (familiar.has(stem) || (stem.length > 3 && stem.at(-1) === stem.at(-2) && familiar.has(stem.slice(0, -1)))) return true
  }
  return (lower.startsWith('un') && lower.length > 5 && isFamiliar(lower.slice(2))) || isOfTwoFamiliar(lower)
}

/** `thunderstorm` is `thunder` and `storm`; but `withdraw` is no `draw`. */
function isOfTwoFamiliar(lower: string): boolean {
  if (lower.length < 7 || lower.length > 20) return false
  for (let at = 3; at <= lower.length - 3; at++) if (familiar.has(lower.slice(0, at)) && !notFirst.has(lower.slice(0, at)) && familiar.has(lower.slice(at).replace(/(?<=...)s$/, ''))) return true
  return false
}

const notFirst = new Set(['with', 'under', 'over', 'out', 'for', 'not', 'through', 'there', 'here', 'where', 'off', 'down', 'the', 'her', 'all', 'per', 'con', 'man', 'pro', 'come', 'inter'])

const endings: readonly (readonly [ending: string, put: string])[] = [
  ["'s", ''], ["s'", 's'], ['ies', 'y'], ['ied', 'y'], ['ier', 'y'], ['iest', 'y'], ['ily', 'y'], ['iness', 'y'], ['es', ''], ['s', ''], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['er', ''], ['er', 'e'], ['ers', ''], ['ers', 'e'],
  ['est', ''], ['est', 'e'], ['ly', ''], ['ness', ''], ['ful', ''], ['fully', ''], ['less', ''], ['y', ''], ['y', 'e'], ['ings', ''], ['ings', 'e'], ['ment', ''], ['ish', ''], ['able', ''], ['ation', 'e'], ['ations', 'e'],
]
