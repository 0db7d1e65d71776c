import { forms } from '../text/inflect.ts'
import { remembered } from '../text/remembered.ts'
import { type Marked, marked } from './forms.ts'

/** What a word can be in a sentence; bits, so that a word can be several and a sentence can be asked at once what is in it. */
export const Is = {
  you: 1, fam: 2, somebody: 4, writer: 8, pronoun: 16, light: 32, not: 64, modal: 128,
  tells: 256, wishes: 512, thinks: 1024, decides: 2048, seen: 4096, harm: 8192, hazard: 16384, effect: 32768,
  aftermath: 65536, safety: 131072, reason: 262144, will: 524288, starts: 1048576, role: 2097152, generic: 4194304, feeling: 8388608, suffers: 16777216,
} as const

const classes = new Map<string, number>()
function add(is: number, words: string, inflected = false): void {
  for (const word of words.trim().split(/\s+/)) for (const each of inflected ? forms(word) : [word]) classes.set(each, (classes.get(each) ?? 0) | is)
}

add(Is.you, 'you')
add(Is.fam, 'fam')
add(Is.somebody, 'someone somebody everyone everybody police school council court panel nursery hospital nobody lawyers staff team conference meeting')
add(Is.writer, 'i we us')
add(Is.pronoun, 'he she they it this that which who')
add(Is.role, `worker manager judge chair officer teacher doctor nurse visitor head headteacher adviser guardian magistrate magistrates panel court council conference team professionals people
all both everyone everybody tutor mentor practitioner therapist psychologist psychiatrist paediatrician supervisor director midwife police keyworker coordinator solicitor iro sw hv reviewer recorder family group school adults grown-ups four five six three two meeting review`)
add(Is.light, `also then both just really still only have had has always never once each all do did does now quietly later often sometimes to-day today again already even are were was is be been being am very so too either clearly
afterwards since usually yesterday tonight first finally at-last together since ever soon kindly , already rather quite most more certainly both mostly firmly plainly openly gladly recently twice`)
add(Is.not, 'not never')
add(Is.modal, 'could may might can would must should')
add(Is.will, 'will shall')
add(Is.starts, `, . ; : ! ? – — - ( ) and but or because if when while as since although though so that until unless before after where which who why how whether then qq hey`)
add(Is.generic, 'babies baby children child anybody anyone people kids boy girl boys girls body person teenagers nobody skull brain')

add(Is.tells, `tell say ask type sign draw explain describe whisper answer reply mention share text message remind show pick agree shrug tick circle admit confide add insist repeat joke chat shout correct thank
suggest complain read speak write propose sketch email recall recount beg plead`, true)
add(Is.tells, 'wrote written drew drawn spoke spoken')
for (const word of ['sign', 'text', 'message', 'draw', 'read', 'reading', 'reads']) classes.set(word, (classes.get(word) ?? 0) & ~Is.tells)
add(Is.wishes, 'want wish hope prefer like love hate miss feel worry dread enjoy think long', true)
add(Is.wishes, 'felt thought wants longs rather')
add(Is.thinks, `say tell think want agree feel believe hope ask worry admit explain write describe wish disagree cry accept understand report add reply insist promise deny argue repeat state reckon suggest fear doubt regret object complain
apologise blame thank prefer stress claim confirm warn plead beg confess remember wonder expect welcome apologize ring text note answer shout call`, true)
add(Is.thinks, 'said told thought wrote felt understood remembered begged pleaded rang')
for (const word of ['call', 'calls', 'called', 'calling', 'ring', 'rings', 'rang', 'note', 'notes', 'noted', 'text', 'texts', 'report', 'reports', 'object', 'answered', 'add', 'adds', 'blame', 'blames', 'shout', 'shouts', 'shouted', 'rung', 'ringing', 'shouting', 'cry', 'cries', 'ask', 'fear', 'remembered', 'remember', 'wonder', 'written']) classes.set(word, (classes.get(word) ?? 0) & ~Is.thinks)
add(Is.thinks, 'fears cried adds answered fear reports asks cannot')

add(Is.decides, 'decide agree recommend approve grant rule conclude order vote resolve choose settle determine decision', true)
add(Is.decides, 'chose chosen decisions mind')
for (const word of ['settle', 'settles', 'settling', 'orders', 'ordering', 'rules', 'rule', 'choose', 'chooses', 'agree', 'agrees', 'vote', 'votes']) classes.set(word, (classes.get(word) ?? 0) & ~Is.decides)

add(Is.seen, `smile kick crawl reach cry sleep lie look turn follow give push pull laugh hum hold rock clap point grin giggle babble gurgle suck grab chew stretch roll sit stand walk run splash settle snuggle lean stare wave hide play listen stop
calm curl wriggle snuffle yawn sneeze feed drink eat drop open shut squeal scream hit climb put take let make pick coo bury cling nuzzle watch blink shake squeeze bang tap bounce clutch grip gaze press stiffen flap spin pat stroke touch offer fall
lift tug nod beam chuckle gasp frown whimper sob dribble burp dribbled relax still freeze flinch startle jump dance swing knock throw poke prod twist arch shuffle toddle tiptoe come go wake moan sign dozed doze nestle rest sigh lick bite blow`, true)
add(Is.seen, 'slept lay looked held sat stood ran hid fed drank ate dropped screamed hit put took let made clung lain leant leaned shook gave froze swung threw bit blew came went woke awake asleep fell sucking stiff spun')
for (const word of ['feed', 'feeds', 'sleep', 'sleeps', 'eat', 'eats', 'come', 'comes', 'go', 'goes', 'goes', 'gone', 'make', 'makes', 'take', 'takes', 'give', 'gives', 'put', 'puts', 'let', 'lets', 'stop', 'stops', 'still', 'rest', 'fall', 'falls', 'fallen', 'wake', 'wakes', 'drink', 'drinks', 'look', 'looks', 'taken', 'made', 'given', 'stopped', 'taking', 'making', 'going', 'coming', 'giving', 'putting', 'letting']) classes.set(word, (classes.get(word) ?? 0) & ~Is.seen)
add(Is.seen, 'put still')

add(Is.harm, `hit punch slap strangle throttle stab beat whip thrash assault attack abuse threaten groom exploit rape molest neglect injure headbutt bully torture starve kidnap traffic shove drag choke scald batter`, true)
add(Is.harm, `hurt hurts hurting hurtful kicked kicking kicks bruise bruises bruised bruising injury injuries violence violent abusive knife knives machete weapon weapons axe hammer gun drunk drugs heroin cocaine crack cannabis ketamine spice overdose overdosed
self-harm self-harmed self-harming suicide suicidal danger dangerous dangers unsafe harm harms harmed harming unconscious fracture fractured fractures belt blood bleeding bled shook shaken homeless paracetamol needle needles fists bitten burned burnt beaten
burns broke broken grabbed gripped spat smashed punching vodka gang gangs blackmail blackmailed sextortion explicit nudes naked pimp mould alone unattended cells arrested prison raped sexual sexually touched kidnapped cutting poisoned drowned burning radicalised abducted risk risks worry worries worried
pills tablets drinking drank alcohol alcoholic beer wine pints cans cider spirits whisky gin lager drinks drink stole missing absconded hungry damp cold dark dirty screaming shouting screamed shouted frightened scared terrified afraid police locked belts threat threats threw thrown hanging rope bridge roof railway lighter petrol fire smoke
fight fights fighting fought argument arguments row rows swore swearing rage slammed evicted bailiffs eviction followed stranger strangers men lad lads man adult crash crashed medicine ill voices illness depressed`)
add(Is.hazard, `screwdriver poker throat bandage bandaged stitches ambulance temper rage raging smashed smashes kicking bolted heroin crack pills overdosed needle needles trapped grabbed pinned hurt
abusing arrest custody remanded refuge bleeding dealing dealers dealer gang gangs sexual touched naked nudes blackmail stole stolen weapons axe hammer fist fists swore swears screams yelled yelling shouts shouted strangle suicide self-harm unconscious collapsed starved filthy freezing hit hits hitting hurting punched kicked slapped strangled choked bruise bruises bruised broke injured injury injuries violent violence abuse abused abusive assault assaulted attacked stabbed knife machete weapon threatened threats drunk drinking drank
alcohol alcoholic vodka drugs cannabis overdose suicidal neglect neglected starving hungry mould exploited groomed missing absconded homeless burn burnt burned scald drowned unsafe danger dangerous risk risks risky harm harmed unconscious bled blood wound fracture fractured
screaming alone unattended locked police arrested belt poisoned screamed frightened scared terrified shouting evicted smacked fights fighting rows swearing`)
add(Is.harm, 'pills screwdriver put struck strike smoking walks throat hair neck temper strikes black stitches ambulance tried tries tablet push pushed pushes pushing smacked hurting went bruise bitten')
add(Is.aftermath, 'hit hits lash lashes meals')
add(Is.safety, 'side open rang called phoned reach always not never asks opens telling alone brave number through rings comes supervision')
add(Is.effect, `hurt harm harmed harms injure injured injury ill iller unwell die dies died dead death kill kills killed lose losing lost burn burnt burned burns choke choked drown drowned frightened scared scare frighten afraid terrified sad sadness tired hungry hunger
unsafe danger dangerous normal worry worried hard harder upset damage damaged arrested nightmare nightmares dream dreams pain painful trust infected infection behind poison poisoned blame fault brain sick breathe breath breathing ashamed lonely trapped angry anxious
sore starve bones bone exhausted exhausting confused confusing scar scars attacked attack bullied hopeless stuck cope blind bleed bleeding broken break breaks skull dirty guilty worthless fear fearful grow growing learn learns learning learnt believe belief believes think thinks future
grades exams friends friendships stabbed shot raped pregnant prison jail record homeless hospital hit punched fall fell falls fallen crash crashed cold freeze freezing freezes dehydrated thirsty weak weight lungs asthma wheeze cough disease sleep sleepless concentrate forget
numb hollow worn ache aches anger trembling shaking carry carries childhood early lasting lifelong forever forget scarred suffer suffers suffering stroke heart liver kidney kidneys teeth disabled paralysed paralyse trauma rely rob robs ruin ruined spoil stop stunt slow wake find worse worst long
control trick pressured forced force used hungrier stranger snatched abused grab beaten trafficked blackmailed stop pattern repeat repeated copy hate hating dread speak limp eyesight hearing allowed too spread late`)
add(Is.aftermath, `sleep slept asleep awake wake wakes waking woken nightmare nightmares dream dreams flinch flinches flinched jump jumps duck ducks hide hides wet wets wetting cling clings clingy cry cries crying shake shakes shaking tremble trembles scared frightened afraid terrified
fear fears edge guard watch keep keeps listen listens check checks checking quiet quieter withdrawn sick ache aches ached headache headaches stomach tummy skip skips stopped lost thin tired exhausted worn hungry blame blames fault panic panics panicky concentrate settle breathe miss
missing missed fallen behind angry fight fights bite bites picture wheeze wheezes cough coughs scar scars hurts pain sore dread dreads anxious worry worries worried alone numb ashamed guilty nervous jumpy tearful upset upsets sad unhappy startle startles freeze freezes vomit
grades marks eat eating lessons learning homework confused trust restless tense clenched shut shuts still peeling itch itchy cold ill burden carry carrying grown-up caring worst hard drop dropped snap snaps fists bedwetting sucking bald hair nails weight lose losing gave smile smiled smiles stutter stutters wary distressed`)
add(Is.safety, `safe safer safest safely safety protective protect protects protected protecting strength strengths help helps helped helping helpful better worse worst likely likelier riskier riskiest harder hardest dangerous lessens lowers greater greatest higher highest lower less more easier calmer
lock locks locked bolt bolts bolted key keys custody prison bail alarm alarms supervised supervise supervises moved left stays stay sleeps keeps keep kept away allowed may stopped stepped stood stands sits sit watches look looks looked check checks trusted believes believed honest supportive steady
settled sober clean course courses group counsellor counselling treatment stopped hidden blocked spoke brave shield shields calm calms near nearby close next fridge plan gate light lamp smoke number code handed gave given took takes order injunction barred banned live lives living
trigger triggers triggered risk protective love loves loved responds asked medicine counts knows raise raises increase increases reduce reduces adds add rises falls`)
add(Is.reason, `because so why reason reasons due owing since given order as otherwise for to`)
add(Is.suffers, `tired exhausted lethargic sleepy weary drained shattered sleepless nightmares scared frightened afraid terrified petrified panicky anxious nervous jumpy tense edgy wary watchful miserable unhappy tearful distressed heartbroken ashamed embarrassed humiliated guilty worthless
useless unloved unwanted rejected withdrawn clingy starving thin thinner underweight pale shivering poorly wheezy wheezing wheeze stiff aching aches ache sore itchy dizzy breathless distracted muddled struggling stammer stutter stammers stutters flinch flinches flinched twitch twitches isolated friendless
teased overwhelmed traumatised hypervigilant restless irritable snappy fearful startled startle startles tremble trembles trembling sobbing vomit vomiting vomits headaches headache migraines stomach-aches nits lice toothache rotten decayed dehydrated malnourished bewildered powerless trapped hopeless unsettled dysregulated
unsafe self-conscious mistrustful suspicious burdened responsible nod nods nodding doze dozes dozing yawn yawning dread dreads dreading shake shakes shaking panic panics cower cowers cowering blame blames blaming agitated fretful inconsolable queasy faint bedwetting`)
add(Is.feeling, 'happy sad scared frightened afraid worried excited proud cross angry upset pleased glad homesick nervous keen unsure unhappy relieved disappointed bored embarrassed anxious fed safe delighted thrilled hopeful furious heartbroken gutted torn')

const classOf = remembered((word): number => classes.get(word) ?? (word.endsWith('ly') && word.length > 4 ? Is.light : 0))

/** Who does what a verb tells, as far as it stands close by. */
export type Doer = 'you' | 'fam' | 'somebody' | 'writer' | 'pronoun' | 'other'

/** The doer of a verb, and whether the verb is denied or only possible. */
export interface Done { readonly at: number; readonly by: Doer; readonly doer: number; readonly not: boolean; readonly modal: boolean; readonly passive: boolean }

/** A sentence's words and what they are. */
export interface Clauses extends Marked {
  readonly words: readonly string[]
  readonly is: readonly number[]
  /** All that is in it. */
  readonly has: number
  /** From here on it is somebody else's words (`your fam said that …`); the length when nowhere. */
  readonly reportedFrom: number
}

export function clausesOf(text: string): Clauses {
  const words = text.split(' ')
  const is = words.map(classOf)
  let has = 0
  for (const each of is) has |= each
  return { ...marked(text, words), words, is, has, reportedFrom: reportedFrom(words, is) }
}

const speech = /^(?:said|says|told|tells|thinks|thought|hopes|hoped|promised|promises|wrote|explained|believes|believed|knows|asked|asks|suggested|claims|claimed|agreed|reported|texted)$/

/** After *said that* and the like what follows is not the writer's own; before *and I* it ends, but nothing of that kind is looked for there. */
function reportedFrom(words: readonly string[], is: readonly number[]): number {
  for (let at = 1; at < words.length; at++) if (speech.test(words[at]!)) {
    const { by, passive } = doneAt(words, is, at)
    if (!passive && (by === 'fam' || by === 'somebody' || by === 'pronoun' || by === 'you')) return at
  }
  return words.length
}

/** Is `at` where the writer speaks for themself? */
export function isReported({ words, is, reportedFrom: from }: Clauses, at: number): boolean {
  if (at <= from) return false
  for (let back = at; back > from + 1; back--) if ((is[back]! & Is.writer) !== 0 && (words[back - 1] === 'and' || words[back - 1] === 'but' || words[back - 1] === 'so' || words[back - 1] === ';')) return false
  return true
}

/** All verbs of a kind with their doers, in order. */
export function* verbsIn(clauses: Clauses, kind: number): Generator<Done> {
  if ((clauses.has & kind) === 0) return
  for (let at = 0; at < clauses.words.length; at++) if ((clauses.is[at]! & kind) !== 0) yield doneAt(clauses.words, clauses.is, at)
}

const nominal = Is.you | Is.fam | Is.somebody | Is.writer | Is.pronoun | Is.role
const reach = 7

export function doneAt(words: readonly string[], is: readonly number[], at: number): Done {
  let not = false
  let modal = false
  let be = false
  let back = at - 1
  for (; back >= 0 && at - back <= reach; back--) {
    const each = is[back]!
    if (words[back] === ',' && !(is[back + 1]! & Is.light)) break
    if (each & Is.not) { not = true; continue }
    if (each & (Is.modal | Is.will)) { modal = true; continue }
    if (!(each & Is.light) || each & (Is.you | Is.fam | Is.pronoun)) break
    if (/^(?:was|were|been|is|are|be|being)$/.test(words[back]!)) be = true
  }
  const by = (who: number): Done => ({ at, by: doerAt(is, who), doer: who, not, modal, passive: be && /(?:ed|en|made|taken|told|said|heard|seen|hit|hurt|put|shaken)$/.test(words[at]!) })
  if (back < 0) return by(-1)
  const before = is[back]!
  if (before & nominal && !(words[back] === 'that' && is[back - 1] !== undefined && is[back - 1]! & (Is.tells | Is.thinks))) {
    if (words[back] === 'who' || words[back] === 'which') return by(antecedent(words, is, back))
    return by(back)
  }
  if (words[back] === 'and' || words[back] === 'but' || words[back] === ',' || words[back] === 'then' || words[back] === 'or') {
    let nearest = -1
    for (let far = back - 1; far >= 0 && back - far < 24; far--) if (opens(words, is, far)) {
      if (!under.test(words[far - 1] ?? '')) return by(far)
      if (nearest < 0) nearest = far
    }
    return by(nearest)
  }
  return by(-1)
}

const under = /^(?:that|where|what|who|if|when|because|how|why|as|while|which|whether|until|before|after)$/

const antecedent = (words: readonly string[], is: readonly number[], at: number): number => {
  for (let back = at - 1; back >= 0 && at - back < 4; back--) if (is[back]! & (nominal & ~Is.pronoun) || words[back] === 'qq') return back
  return -1
}

/** Does a clause begin with this word, so that it can be the doer of what follows *and*? */
function opens(words: readonly string[], is: readonly number[], at: number): boolean {
  if ((is[at]! & nominal) === 0) return false
  if (!(is[at]! & (nominal & ~Is.role)) && !/^(?:a|the|my|our|your)$/.test(words[at - 1] ?? '')) return false
  if (words[at] === 'that' || words[at] === 'which' || words[at] === 'who' || words[at] === 'this') return false
  let before = at - 1
  while (before >= 0 && at - before < 3 && /^(?:a|your|my|our|the|her|his|today|yesterday|date|weekday)$/.test(words[before]!)) before--
  return before < 0 || (is[before]! & Is.starts) !== 0
}

function doerAt(is: readonly number[], at: number): Doer {
  const each = is[at] ?? 0
  return each & Is.you ? 'you' : each & Is.fam ? 'fam' : each & Is.writer ? 'writer' : each & (Is.somebody | Is.role) ? 'somebody' : each & Is.pronoun ? 'pronoun' : 'other'
}
