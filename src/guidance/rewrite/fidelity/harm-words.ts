import { forms } from '../../text/inflect.ts'

/**
 * Harm, a family on each line: what a note may say `=` what else says it as plainly. A word with `~` counts in all its forms; words before the `=` answer to one another.
 * Milder words are left out with care: what a child went through does not become smaller on the way to them.
 */
const lines = `
punch~ = fist fists
kick~ = 
slap~ smack~ spank~ = hand
hit~ strike~ struck assault~ thump~ clout~ wallop~ batter~ beat~ beaten beating = attack~ punch~ kick~ slap~ smack~ physically
chastise~ chastisement = smack~ hit~ slap~
attack~ = assault~ hit~ hurt~ beat~ violent
stab~ = knife knives
strangle~ strangulation throttle~ choke~ choking = throat neck breathe
suffocate~ smother~ = breathe
bite~ bit bitten = teeth
burn~ burnt scald~ = 
fracture~ fractured = break~ broke broken crack~
broken broke = fracture~ fractured smash~ snapped
bruise~ bruising contusion contusions haematoma = 
cut~ laceration lacerations slash~ = gash wound wounds
swollen swelling swell~ = swelled
bleed~ bled blood haemorrhage~ = 
scratch~ graze~ abrasion abrasions = 
wound~ = cut~ 
concussion concussed = 
unconscious unresponsive = wake~ woken passed out unconsciousness
injury injuries injured = hurt~ bruise~ cut~ broken wound~ burn~ mark marks
hurt~ = injur~ injured pain hit~ harm~ sore
harm~ = hurt~ cut~ 
push~ shove~ = threw throw~ thrown
throw~ threw thrown hurl~ = fling flung chuck~
grab~ seize~ = grip~ took hold
drag~ = pull~
shake~ shook shaken = 
lock~ locked bolt~ imprison~ confine~ = shut key
trap~ = stuck locked
restrain~ = held hold~ pin~
rape~ raped = sexually sex
abuse abused abuses abusing abusive = hurt~ hit~ violent violence touched swore swear~ shout~ neglect~ harm~ names
neglect~ neglected neglectful = looked-after hungry food dirty clean care enough alone
sexual sexually sexualised = sex private touched
exploit~ exploited exploitation cse cce = used using make~ trick~
groom~ grooming groomed = trick~ trust
threaten~ threat threats threatened threatening = would
kill~ killed murder~ = dead die~
die~ died death deceased dead = passed dead died death
suicide suicidal = kill~ die~ dying life alive
overdose~ overdosed = too many tablets pills
self-harm self-harming self-harmed = cut~ hurt~ harm~ burn~ burnt burned scratch~ bang~ overdose~
drunk intoxicated inebriated = alcohol drinking drank
vodka = spirits
wine =
beer lager cider = beers cans
alcohol drink~ drank = drunk drinking vodka wine beer cider lager intoxicated
cannabis weed skunk spliff spliffs joint joints = 
cocaine coke =
heroin =
crack =
ketamine =
spice =
drugs drug substances substance = cannabis weed cocaine heroin crack ketamine spice using
knife knives blade machete weapon weapons = knife knives blade weapon
gun firearm = 
shout~ scream~ yell~ = raised loud loudly argu~ row~
swear~ swore sworn = names rude words language
spit~ spat = 
bully~ bullied bullying = names unkind mean
scared frightened terrified afraid fearful fear frighten~ scare~ terrify~ petrified = frightening scary fright
cry~ cried crying tearful tears sob~ = 
hungry hunger starving starve~ = enough
dirty filthy unclean unhygienic faeces unkempt squalid soiled = smell~ clean dirt mess~ poo filth
alone unsupervised unattended = own yourself yourselves herself himself themself themselves supervis~ watch~ nobody adult
mark marks marking = bruise~ bruising scratch~ scratches redness red
theft steal~ stole stolen shoplift~ shoplifting burgle~ burglary rob~ robbery thieving = taking took paying
slur~ slurred slurring = drunk
brick bricks hammer hammers = 
belt belts =
stroke strokes =
seizure seizures epilepsy = fit fits
black-eye = bruise~ bruised
sprain~ sprained = twist~ twisted
dislocate~ dislocated dislocation = popped
electrocute~ electrocuted = shock
split =
wet wetting wets =
headbutt~ headbutted = butted
drown~ =
squeeze~ = grip~ grab~
grip~ = grab~ hold held
molest~ = touch~ sexual sexually
collapse~ = fell fall
faint~ fainted = passed
poison~ =
whip~ caned =
hang~ hanged hung noose = neck rope
slam~ = bang~
corner~ = trap~ wall
gag~ gagged = mouth
stalk~ = follow~
grope~ = touch~
shoot~ shot = gun
flinch~ =
tremble~ trembling shaking = shook shake~
cower~ =
crash~ =
bang~ = hit~
pin~ pinned = held hold
strip~ stripped undress~ = clothes undress~ naked
stamp~ stamped =
trip~ tripped =
poke~ poked prod~ =
tie~ tied bound =
kidnap~ =
prostitute~ prostitution = sex
pornography porn indecent = pictures photos images sex naked
weapons = weapon
miscarried = miscarriage lost
cancer =
miscarriage = baby lost
mould mouldy damp = 
arrest~ arrested = 
violent violence = hit~ hurt~ fight~ fought violently attack~ assault~ abuse
pinch~ = 
pull~ yank~ tug~ = drag~
smash~ smashed = break~ broke broken
vomit~ sick = sick vomited threw ill poorly unwell
abandon~ abandoned = left leave~
abduct~ abducted = took taken
humiliate~ humiliated belittle~ = 
unsafe dangerous danger = safe risk risks risky
ligature = neck tie~ tied
pain painful = hurt~ sore aches ache
underweight malnourished = weight thin small grow~
rash sore sores = rash sore
lice nits = head
naked undressed = clothes dressed
touch~ = 
kiss~ = 
`

/** Parts of the body: where an injury is. */
const body = `
head skull scalp|face facial|cheek cheeks|eye eyes eyelid|nose nasal|mouth|lip lips|ear ears|jaw|chin|forehead brow|neck throat|shoulder shoulders|arm arms forearm|elbow|wrist wrists|hand hands palm|finger fingers thumb|chest ribs rib|back spine lower-back|stomach tummy abdomen belly
bottom buttock buttocks bum|hip hips|leg legs thigh thighs shin|knee knees|ankle ankles|foot feet toe toes|tooth teeth|genitals penis vagina private privates
`

interface Family { readonly key: string }

const families = new Map<string, Family>()
const answers = new Map<string, Set<string>>()
const answer = (word: string, key: string): void => { answers.set(word, (answers.get(word) ?? new Set()).add(key)) }
const allForms = (word: string): readonly string[] => (word.endsWith('~') ? forms(word.slice(0, -1)) : [word])

for (const line of lines.split('\n')) {
  const [said = '', other = ''] = line.split(' =')
  const words = said.trim().split(' ').filter(each => each !== '')
  const key = words[0]?.replace('~', '')
  if (key === undefined) continue
  for (const word of words) for (const form of allForms(word)) { if (!families.has(form)) families.set(form, { key }); answer(form, key) }
  for (const word of other.trim().split(' ').filter(each => each !== '')) for (const form of allForms(word)) answer(form, key)
}

const parts = new Map<string, string>()
for (const family of body.split(/[|\n]/)) {
  const words = family.split(' ').filter(each => each !== '')
  for (const word of words) parts.set(word, words[0]!)
}

/** The family of harm that a word (lower case) tells of. */
export const harmOf = (word: string): string | undefined => families.get(word)?.key

/** The families of harm that a word says as plainly. */
export const saysHarm = (word: string): ReadonlySet<string> | undefined => answers.get(word)

/** The part of the body that a word means. */
export const bodyPartOf = (word: string): string | undefined => parts.get(word)
