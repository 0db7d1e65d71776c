import { forms } from './inflect.ts'
import type { Reading } from './reading.ts'
import { findPhrases, phraseBook } from './phrases.ts'
import { ofSentence } from './sentence-forms.ts'

/** What is done to a body, a mind or a home. All their forms count. */
const verbs = 'hit punch kick slap smack stab burn bite choke strangle throttle grab shake throw break smash cut bleed bruise hurt injure kill drown threaten scream shove drag squeeze grip rape molest abuse attack assault overdose collapse faint scald poison starve beat whip headbutt pin lock hang crash swear spit slam hurl fracture swell trap chase corner gag smother suffocate punish humiliate bully stalk grope undress strip groom exploit rob thump clout belt batter wallop tear rip snatch yank slash shoot strike burst bang wrestle tackle hurl fling sling evict vomit soil flinch tremble cower wet'

/** Wounds, weapons, fear, drink and drugs, neglect, sex with a child, and those who come when there is harm. */
const nouns = [
  'bitten beaten torn shook shaken tore swore bled shot spat struck flung slung stole stolen forced strapped broken tied pulled pulling gagged dragged stamped lunged headbutted shoving strangling throttling filmed filming stalked followed cornered barricaded wedged',
  'fist fists knee knife knives blade blades razor weapon weapons gun machete hammer belt lighter petrol acid cord rope cable wire cuffs handcuffs axe brick poker iron',
  'blood wound wounds injury injuries fractured fracture concussion stitches stitched plaster sling socket eardrum lump lumps welt welts stripes graze grazes limp limping swollen swelling scar scars mark marks handprint handprints bruising bruises sores sore numb teeth tooth skull jaw rib ribs collarbone nose lip lips neck throat pain',
  'ambulance paramedic paramedics hospital unconscious casualty resuscitated oxygen breathing breathe unresponsive blackout heartbeat operation surgery morgue coma seizure fit fits overdoses passed woken',
  'police officer officers arrested charged bailed danger dangerous violent violence headlock threat threats afraid scared terrified frightened crying cried sobbing hid hiding screaming alone missing dead died die dying death suicide',
  'toilet drunk drinking vodka wine whisky rum gin cider beer lager spirits heroin cocaine ketamine ket meth spice weed cannabis crack drugs pregabalin bottle bottles cans needle needles syringe methadone paracetamol tablet tablets pill pills fentanyl',
  'hungry hunger starving starved faeces mould mouldy rats maggots lice nappy rash rotten clump clumps cellar cage locked locks lock bolt bolted padlock padlocked wardrobe cupboard bucket sewage dirt underweight freezing frozen shivering shivered asleep sick vomit unwashed unfed barefoot',
  'naked undressed undressing nude nudes sexual sex genitals penis vagina breast breasts underwear underpants pants knickers bra trousers camera photos pictures images webcam touched kissed older toilets',
  'fire smoke rent debt debts arrears bailiffs eviction evicted machines casino gambling refuge homeless shelter doorway pavement unsafe injured injuring slavery trafficked errands parcel parcels cash burner married grown',
].join(' ')

const harmWords: ReadonlySet<string> = new Set([...verbs.split(' ').flatMap(forms), ...nouns.split(' ')])

/** What tells of harm only together. */
const book = phraseBook([
  'not|nothing|hardly|without been? eaten|eat|fed|washed|changed|woken|breathe', 'no food|heating|bed|lock|sheets|electricity|clothes|shoes|coat|breakfast|lights', 'without a|any|your? food|heating|coat|shoes|breakfast|meal|bed|bedding|insulin|inhaler|medicine',
  'left|leaves|leaving ... you|him|her|them|baby in|with|at|outside|behind|strapped|by', 'held|holding ... your|you|her|him|mum head|face|down|under|over|against|by', 'took|taken|takes ... your|her passport|bank|keys|clothes|phone|card', 'forced|made|makes you|her|him|them to? sleep|stand|eat|drink|beg|kneel|carry|sell|watch|hide|lie|strip|send|sit|miss',
  'called|calls you names|a|worthless|stupid|fat', 'set|sets ... alight|fire', 'in|into your bath|bed|shower', 'under|inside|up your clothes|nightie|skirt|pyjamas|top', 'ask~|asking for|to-see|to-send photos|pictures|nudes', 'so hard|deep|badly|thin|cold|frightened|scared that', 'over the limit', 'would|did|could not wake|get-up|be-woken|breathe', 'kept|keeps ... prisoner|captive', 'kept|keeps <them> locked|in|shut',
  'came|went|goes|comes at|for you|him|her|them|mum', 'touch him|her|you|it', 'bit a|off', 'out of a moving', 'fondle~|grope~', 'sells|selling her|his body', 'in your|her face that', 'in your|her face ... filth|dirt|worthless', 'filth|scum|chained|hairbrush|slipper|spoon|wound', 'broke|broken ... arm|leg|jaw|nose|rib|ribs|wrist|tooth|teeth|finger|fingers', 'lost|losing|lose ... weight', 'teeth ... black|rotten|out|missing', 'sold to', 'eat cat|dog food', 'whore|slag|bitch|worthless|useless', 'on the roof|motorway|tracks|ledge|railway', 'not been|taken ... dentist|doctor|school|clinic', 'put ... up your', 'through the door|window|wall|ceiling', 'bit|bitten you|her|him|your|mum', 'half your|his|her age|weight', 'for hours|days|weeks', 'door|phone|window|bed|sofa off|against|to-pieces', 'in front of you', 'by the|your hair|neck|throat|ear|arm|wrist|collar|ankle', 'black eye|eyes', 'told|telling you ... dead|kill|die|worthless|ugly', 'sent|send|send~ home|away ... days|times|weeks', 'tip~|pour~ ... on|over your|her head|face', 'no|not school since|for', 'door held|kept|tied shut',
].map(phrase => [phrase, true] as const))

/** The words of a sentence that tell of harm, counted from its first. */
const harmIn = ofSentence((_, { form }): readonly number[] => form.words.flatMap(({ lower }, at) => (harmWords.has(lower) ? [at] : [])))

/** So many sentences before a soft word and after it may tell the harm that it makes small. */
export const before = 3
export const after = 2

/** True when harm is told beside the words from `from` up to `to`: in their sentence or near it, and not by these words themselves. */
export function harmNear(reading: Reading, from: number, to: number): boolean {
  const own = reading.words[from]?.sentence ?? -2
  for (let each = Math.max(0, own - before); each <= own + after && each < reading.sentences.length; each++) {
    const sentence = reading.sentences[each]!
    if (harmIn(reading, sentence).some(at => sentence.fromWord + at < from || sentence.fromWord + at >= to)) return true
  }
  const phrases = harmPhrases(reading)
  for (let each = own - before; each <= own + after; each++) if (phrases.get(each)?.some(match => match.to <= from || match.from >= to)) return true
  return false
}

const kept = new WeakMap<Reading, ReadonlyMap<number, readonly Place[]>>()

interface Place { readonly from: number, readonly to: number }

/** The phrases of a text that tell of harm, by their sentence. */
function harmPhrases(reading: Reading): ReadonlyMap<number, readonly Place[]> {
  const known = kept.get(reading)
  if (known) return known
  const found = new Map<number, Place[]>()
  for (const { from, to } of findPhrases(book, reading)) {
    const { sentence } = reading.words[from]!
    const others = found.get(sentence)
    if (others) others.push({ from, to })
    else found.set(sentence, [{ from, to }])
  }
  kept.set(reading, found)
  return found
}
