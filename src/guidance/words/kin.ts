/** A word for somebody by what they are to another: who it is, and whether *she* or *he* goes with it. */
export interface Kin { readonly who: string; readonly pronoun: 'she' | 'he' | undefined }

const kin = new Map<string, Kin>()
const add = (who: string, pronoun: Kin['pronoun'], words: string): void => { for (const word of words.split(' ')) kin.set(word, { who, pronoun }) }

add('mother', 'she', 'mum mother mummy mam mammy mom mumma mama ma')
add('father', 'he', 'dad father daddy da papa')
add('grandmother', 'she', 'nan nana nanny nanna nanna grandma granny grandmother gran grandmum babcia nain nani dadi mgm pgm mamgu')
add('grandfather', 'he', 'grandad granddad grandpa grandfather grampy gramps pops taid mgf pgf tadcu')
add('aunt', 'she', 'aunt auntie aunty')
add('uncle', 'he', 'uncle')
add('brother', 'he', 'brother stepbrother half-brother step-brother')
add('sister', 'she', 'sister stepsister half-sister step-sister')
add('stepfather', 'he', 'stepdad step-dad stepfather step-father')
add('stepmother', 'she', 'stepmum step-mum stepmother step-mother')
add('boyfriend', 'he', 'boyfriend husband ex-husband ex-boyfriend')
add('girlfriend', 'she', 'girlfriend wife ex-wife ex-girlfriend')
add('partner', undefined, 'partner ex-partner')
add('cousin', undefined, 'cousin')
add('friend', undefined, 'friend mate')
add('godmother', 'she', 'godmother')
add('godfather', 'he', 'godfather')
add('man', 'he', 'man boy lad guy gentleman bloke')
add('woman', 'she', 'woman girl lady lass')
add('carer', undefined, 'carer guardian')
add('neighbour', undefined, 'neighbour lodger landlord landlady')
add('professional', undefined, 'teacher worker officer nurse doctor gp judge manager visitor practitioner supervisor coach mentor adviser advisor paediatrician psychologist therapist counsellor solicitor driver interpreter paramedic midwife headteacher head tutor childminder reviewer chair sw hv iro dsl senco psw lsw ehp isva idva')

/** The kin or role word, lower case and without 's, or undefined. */
export const kinOf = (word: string): Kin | undefined => kin.get(word.startsWith('great-') ? word.slice(6) : word)

/** Words for several people who are not the children addressed. */
export const peopleWords: ReadonlySet<string> = new Set(`parents carers police professionals officers neighbours friends lads men women adults people grandparents teachers workers staff brothers sisters paramedics
paternal maternal family cousins pupils classmates aunts uncles services nurses doctors managers couple others mates strangers youths teenagers pair`.split(/\s+/))

/** Words with which a grown-up's own child is meant. */
const ownChild = new Map<string, 'she' | 'he' | 'any' | 'several'>()
for (const word of ['son', 'grandson', 'nephew', 'stepson', 'boy', 'lad']) ownChild.set(word, 'he')
for (const word of ['daughter', 'granddaughter', 'niece', 'stepdaughter', 'girl', 'lass']) ownChild.set(word, 'she')
for (const word of ['child', 'baby', 'grandchild', 'toddler', 'youngest', 'eldest', 'oldest']) ownChild.set(word, 'any')
for (const word of ['sons', 'daughters', 'children', 'kids', 'grandchildren', 'boys', 'girls', 'twins', 'babies', 'grandsons', 'granddaughters', 'nephews', 'nieces']) ownChild.set(word, 'several')

/** Which child a word like *son* can mean, or undefined when it is no such word. */
export const ownChildOf = (word: string): 'she' | 'he' | 'any' | 'several' | undefined => ownChild.get(word)
