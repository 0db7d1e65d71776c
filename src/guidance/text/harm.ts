import { forms } from './inflect.ts'
import type { Reading } from './reading.ts'
import { ofSentence } from './sentence-forms.ts'

/** What is done to a body, a mind or a home. All their forms count. */
const verbs = 'hit punch kick slap smack stab burn bite choke strangle throttle grab shake throw break smash cut bleed bruise hurt injure kill drown threaten scream shove drag squeeze grip rape molest abuse attack assault overdose collapse faint scald poison starve beat whip headbutt pin lock hang crash swear spit slam hurl fracture swell trap chase corner gag smother suffocate punish humiliate bully stalk grope undress strip groom exploit rob thump clout belt batter wallop tear rip snatch yank slash shoot vomit soil flinch tremble cower wet'

/** Wounds, weapons, fear, drink and drugs, neglect, sex with a child, and those who come when there is harm. */
const nouns = 'bitten beaten torn fist fists knee knife knives blade razor weapon gun machete hammer bat blood wound wounds injury injuries fractured concussion stitches ambulance paramedic paramedics hospital unconscious casualty police officer officers arrested charged danger dangerous violent violence ' +
  'drunk vodka wine whisky rum gin cider beer lager heroin cocaine ketamine spice weed cannabis crack drugs bottle bottles needle needles syringe methadone paracetamol tablet tablets pill pills ' +
  'alone dead died die dying death afraid scared terrified frightened crying cried hid hiding asleep sick neck throat skull jaw rib ribs nose lip broken swollen mark marks handprint handprints scar scars pain unsafe injured ' +
  'hungry hunger starving faeces mould mouldy rats maggots lice nappy rash sores rotten clump clumps pulled pulling cellar cage locked unconscious sewage dirt underweight freezing ' +
  'naked sexual sex genitals penis vagina breast breasts underwear knickers trousers pictures photos images touched kissed older toilets fire smoke rent debt stolen refuge'

const harmWords: ReadonlySet<string> = new Set([...verbs.split(' ').flatMap(forms), ...nouns.split(' ')])

/** The words of a sentence that tell of harm, counted from its first. */
const harmIn = ofSentence((_, { form }): readonly number[] => form.words.flatMap(({ lower }, at) => (harmWords.has(lower) ? [at] : [])))

/** True when harm is told beside the words from `from` up to `to`: in their sentence, the one before or one of the two after it, and not by these words themselves. */
export function harmNear(reading: Reading, from: number, to: number): boolean {
  const own = reading.words[from]?.sentence ?? -2
  for (let each = Math.max(0, own - 1); each <= own + 2 && each < reading.sentences.length; each++) {
    const sentence = reading.sentences[each]!
    if (harmIn(reading, sentence).some(at => sentence.fromWord + at < from || sentence.fromWord + at >= to)) return true
  }
  return false
}
