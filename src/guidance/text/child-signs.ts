import { bare } from './names.ts'
import type { Token } from './reading.ts'

/** What a record speaks of as the child's: `his next review`, `her jabs`, `their placement`. */
const childs: ReadonlySet<string> = new Set(`placement review immunisations immunizations vaccinations jabs milestones centile nappy nappies nursery school class classroom classmates teacher teachers form tutor homework lessons exams gcses sats mocks coursework
attendance uniform bookbag satchel playground senco pep ehcp ehc salt camhs iep timetable pushchair pram cot crib moses bottle feeds dummy weaning toys teddy bedtime bath playtime playdate playgroup reception preschool pre-school siblings carers
guardian advocate iro birth redbook hearing-aids braces brace growth puberty pocket savings passport subjects grades options asthma eczema adhd autism diet appetite sats report pathway wishes feelings behaviour behaviours speech play adoption adopters adoptive foster special half-term`.split(/\s+/))
/** Two words that are so only together: `red book`, `social worker` is anybody's. */
const childsTwo: ReadonlySet<string> = new Set([
  'red book', 'hearing aids', 'health check', 'health checks', 'health assessment', 'health visitor', 'next review', 'first review', 'second review', 'last review', 'care plan', 'safety plan', 'school bag', 'key stage', 'life story', 'care order',
  'head teacher', 'head circumference', 'foster carer', 'foster carers', 'foster home', 'birth family', 'birth mother', 'birth father', 'birth parents', 'emotional wellbeing', 'emotional needs', 'developmental milestones', 'special needs',
  'reading age', 'year group', 'learning needs', 'reduced timetable', 'baby teeth', 'milk teeth', 'tummy time', 'sleep hygiene', 'ehc plan', 'life-story work', 'direct work', 'wishes and', 'older siblings', 'younger siblings', 'peer group', 'own age',
])
/** What is said of a child after *he* or *she*: `is meeting all milestones`. */
const saidOfChild = [
  'is working at', 'is working below', 'is working towards', 'is working above', 'is meeting', 'is reaching', 'is achieving', 'is subject to', 'is placed', 'was placed', 'has been placed', 'is looked after', 'is a looked', 'is up to date', 'is on the', 'was seen alone',
  'was spoken to', 'was observed', 'has been subject', 'has been excluded', 'was excluded', 'is excluded', 'is on a reduced', 'is on roll', 'is in foster', 'is in reception', 'is in year', 'is in nursery', 'is not yet walking', 'is not in school', 'is bottle-fed',
  'is weaned', 'is teething', 'is crawling', 'is babbling', 'is toilet trained', 'attends school', 'attends nursery', 'is below age', 'is behind', 'has settled', 'is settled', 'is thriving', 'presents as', 'presented as', 'was born', 'was discharged from', 'has an ehcp', 'has an ehc',
]
/** What workers do with a child: `Imogen to see her weekly`. */
const withChild: ReadonlySet<string> = new Set('see visit meet collect observe'.split(' '))
const planned: ReadonlySet<string> = new Set(['to', 'will'])
const often: ReadonlySet<string> = new Set('weekly fortnightly monthly alone every at in again on individually separately on before within'.split(' '))

/** What is done for a child: `keeps him safer`, `take her to school`. */
const caring: ReadonlySet<string> = new Set('keep keeps kept keeping protect protects protected protecting make makes making put puts take takes taking took bring brings brought drop drops dropped collect collects collected pick picks picked fetch fetches fetched settle settles settled place placed moved move remove removed'.split(' '))
const cared: ReadonlySet<string> = new Set(['safe', 'safer', 'to school', 'from school', 'to nursery', 'from nursery', 'to bed', 'to sleep', 'into care', 'into foster', 'into respite', 'to contact', 'at school', 'to the gp', 'to the doctor', 'to the dentist', 'to the hospital', 'to hospital', 'to appointments', 'to her appointments', 'to his appointments', 'to clinic', 'to see the', 'up from', 'off at', 'home from school', 'out of harm'])
/** What could have happened, or may yet: said of the child far oftener than of anybody else. */
const doesNot = /^(?:does not|doesn't|fails to|did not|didn't) (?:attend|come in|come home|return|turn up|go to school|engage in lessons|want to attend)\b|^(?:goes|went) missing\b|^(?:absconds|absconded)\b/
const couldBe = /^(?:could|might|may) (?:have (?:been (?:badly |seriously )?(?:hurt|killed|injured|burnt|burned|harmed|scalded|stabbed|hit|shot|run|knocked|crushed|poisoned|attacked)|died|drowned|choked|swallowed|suffocated|fallen|overdosed)|be (?:badly |seriously |further )?(?:hurt|killed|injured|harmed|exploited|burned|burnt|groomed|hit)|suffer|die|choke|drown)\b/
const bodyParts: ReadonlySet<string> = new Set('face head neck throat arm arms leg legs hand hands wrist wrists back chest stomach tummy ear ears hair mouth nose cheek cheeks eye eyes shoulder shoulders hood collar scruff body ribs rib jaw chin bottom thigh thighs ankle fingers'.split(' '))
/** How somebody's body is reached from outside: `a knife to his neck`, `grabbed her arm`. */
const reaches: ReadonlySet<string> = new Set('grabbed grabs twisted twists yanked pulled punched punches slapped slaps kicked kicks bit bites pinched pinches squeezed squeezes scratched stamped burned burnt'.split(' '))
const reachesBy: ReadonlySet<string> = new Set('to at on round around across over against into in by'.split(' '))
const harming: ReadonlySet<string> = new Set('knife blade machete gun belt slipper cigarette lighter iron fist fists hands hit punched kicked slapped grabbed smacked struck burned pressed held stamped threw bruise bruises bruising mark marks cut cuts burn burns scald scratch scratches injury injuries swelling'.split(' '))

/** Is it somebody else's body than that of the one who acts? `A man put a knife to his neck.` */
export function isHarmedBody(tokens: readonly Token[], at: number): boolean {
  if (!bodyParts.has(bare(tokens[at + 1]?.lower ?? '')) && !(bodyParts.has(bare(tokens[at + 2]?.lower ?? '')) && /^(?:left|right|upper|lower|inner)$/.test(tokens[at + 1]?.lower ?? ''))) return false
  const before = tokens[at - 1]?.lower ?? ''
  if (reaches.has(before)) return true
  if (!reachesBy.has(before)) return false
  for (let back = at - 2; back > at - 9 && back >= 0 && tokens[back]!.sentence === tokens[at]!.sentence; back--) if (harming.has(tokens[back]!.lower)) return true
  return false
}

/** How much the words beside a pronoun tell that it means the child the record is about; 0 for nothing. */
export function signOfChild(tokens: readonly Token[], at: number, owning: boolean, role: 'subject' | 'object' | 'owner' | 'self'): number {
  const word = (by: number): string => (tokens[at + by]?.sentence === tokens[at]!.sentence ? tokens[at + by]!.lower : '')
  if (owning) {
    const first = between.has(word(1)) ? 2 : 1
    const next = bare(word(first))
    if (word(-1) === 'with' && /^(?:contact|time|visits?|session)$/.test(word(-2))) return sign
    return childs.has(next) || childsTwo.has(`${next} ${bare(word(first + 1))}`) ? signOfOwning : 0
  }
  if (role === 'subject') {
    const said = `${word(1)} ${word(2)} ${word(3)} ${word(4)} `
    return couldBe.test(said) || doesNot.test(said) || saidOfChild.some(each => said.startsWith(`${each} `)) ? sign : 0
  }
  if (role !== 'object') return 0
  if (caring.has(word(-1)) && (cared.has(word(1)) || cared.has(`${word(1)} ${word(2)}`) || cared.has(`${word(1)} ${word(2)} ${word(3)}`))) return sign
  return withChild.has(word(-1)) && planned.has(word(-2)) && (often.has(word(1)) || tokens[at + 1]?.kind !== 'word') ? sign : 0
}

const between: ReadonlySet<string> = new Set(['new', 'own', 'old', 'first', 'last', 'latest', 'recent', 'current'])
/** As much as a mention in the sentence before. */
const sign = 1.5
/** What is a child's own tells more. */
const signOfOwning = 2.5
