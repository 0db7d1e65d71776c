/** What people rather keep to themselves. */
export type PrivateKind = 'health' | 'drink-and-drugs' | 'money' | 'offences' | 'immigration' | 'relationships'

const lists: Readonly<Record<PrivateKind, string>> = {
  health: `ill illness unwell sick sickness doctor's hospital diagnosed diagnosis depression depressed anxious anxiety bipolar psychosis psychotic schizophrenia medication tablets prescribed prescription therapy therapist counselling counsellor
    miscarriage pregnant pregnancy abortion termination cancer tumour epilepsy epileptic seizure hiv hepatitis diabetes dementia overdose self-harm self-harmed suicidal suicide sectioned psychiatric psychiatrist autism autistic adhd ptsd
    mental-health mental health nervous breakdown operation surgery rehab detox disabled disability learning difficulty learning disability`,
  'drink-and-drugs': `drink drinks drinking drank drunk alcohol alcoholic sober hungover vodka wine beer cider cannabis weed cocaine heroin crack methadone spice ketamine drugs drug using relapse relapsed addiction addicted addict needles hair strand`,
  money: `debt debts owes owed rent arrears benefits benefit universal credit bailiff bailiffs evicted eviction loan loans bankrupt bankruptcy gambling gambles gambled payday food bank unpaid broke sacked redundant wages salary`,
  offences: `police arrested arrest bail charged convicted conviction offence offences offended prison jail custody probation sentenced sentence court stole stealing theft burglary assault assaulted tag tagged caution cautioned
    suspended sentence criminal magistrates crown warrant fined restraining`,
  immigration: `visa asylum refugee immigration deported deportation undocumented overstayed leave to remain home office passport residence permit settled status trafficked smuggled citizenship`,
  relationships: `affair cheated cheating divorce divorced divorcing separated separating boyfriend girlfriend pregnant dating gay lesbian bisexual transgender trans abusive relationship split up splitting up sleeping with sleeps with moved in with sexual sexually raped rape`,
}

/** Words of two or three that belong together; all else in the lists stands by itself. */
const phrases: readonly string[] = ['mental health', 'nervous breakdown', 'learning difficulty', 'learning disability', 'hair strand', 'universal credit', 'food bank', 'suspended sentence', 'leave to remain', 'home office', 'residence permit', 'settled status', 'abusive relationship',
  'split up', 'splitting up', 'sleeping with', 'sleeps with', 'moved in with']

/** Somebody drank tea: that is nobody's secret. */
const harmlessDrinks = /\b(?:drink|drinks|drinking|drank|drunk)\b (?:[\p{L}’']+ ){0,3}(?:tea|coffee|milk|juice|water|squash|chocolate|cocoa|lemonade|pop|smoothies?)\b/giu

const kinds: readonly PrivateKind[] = ['health', 'drink-and-drugs', 'money', 'offences', 'immigration', 'relationships']

const patterns = kinds.map(kind => {
  const list = lists[kind]
  const held = phrases.filter(phrase => list.includes(phrase))
  const single = held.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), list.replace(/\s+/g, ' ')).split(' ').filter(word => word !== '')
  return [kind, new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[...held, ...single].join('|').replaceAll("'", "['’]")})(?![\\p{L}\\p{N}-])`, 'iu')] as const
})

/** Of which kind a sentence holds something private, by its words; empty when it holds none. It is said of whom elsewhere. */
export const privateIn = (sentence: string): readonly PrivateKind[] => {
  const plain = sentence.replace(harmlessDrinks, ' ')
  return patterns.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind)
}
