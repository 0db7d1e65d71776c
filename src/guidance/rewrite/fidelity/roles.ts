/**
 * Who people are by their work or by what they are to others, a family on each line; `=` parts what a note may say from what else answers to it in the text.
 * Phrases of several words are written with hyphens.
 */
const lines = `
police police-officer police-officers police officer officers constable pc dc sergeant detective = policeman policewoman pcso
head headteacher headmaster headmistress head-teacher = head school teacher
teacher teacher teachers class-teacher form-tutor tutor senco dsl dt teaching-assistant ta = school teacher staff head headteacher learning-mentor mentor class tutor
doctor doctor gp paediatrician consultant registrar doctors psychiatrist = doctor medical surgery hospital
nurse nurse nurses health-visitor hv school-nurse midwife = nurse visitor health midwife
judge judge magistrate magistrates = court judge
guardian guardian children's-guardian childrens-guardian cafcass = guardian cafcass
reviewer iro reviewing-officer independent-reviewing-officer = reviewing officer reviewer iro
chair chair chairperson conference-chair = chair meeting
solicitor solicitor solicitors barrister = lawyer solicitor
carer foster-carer foster-carers carer carers fc = carer foster carers
partner partner boyfriend girlfriend ex-partner husband wife = partner boyfriend girlfriend husband wife ex stepdad stepmum
neighbour neighbour neighbours = neighbour next-door
friend friend friends = friend friends mate mates
psychologist psychologist therapist counsellor = psychologist therapist counsellor camhs
probation probation-officer probation = probation
paramedic paramedic paramedics ambulance = paramedic paramedics ambulance
landlord landlord landlady = landlord landlady
supervisor contact-supervisor family-time-supervisor = supervisor supervised worker
support-worker family-support-worker fsw support-worker youth-worker key-worker keyworker = support worker helper
interpreter interpreter = interpreter
advocate advocate = advocate
manager team-manager service-manager manager tm = manager boss
parents parents = parents parent mum dad mother father both
grandparents grandparents = grandparents nan gran grandma grandad grandmother grandfather nana granny
siblings siblings sibling sibs brothers sisters = brother sister brothers sisters siblings sibling
stepfather step-father stepfather stepdad step-dad = stepdad stepfather partner
stepmother step-mother stepmother stepmum step-mum = stepmum stepmother partner
lodger lodger = lodger
uncle uncle = uncle
aunt aunt auntie aunty = aunt auntie aunty
cousin cousin cousins = cousin cousins
classmates peer peers classmates pupil pupils = friends children pupils class peers classmates child
`

interface Role { readonly key: string; readonly length: number }

const byFirst = new Map<string, { readonly words: readonly string[]; readonly key: string }[]>()
const answering = new Map<string, string[]>()
for (const line of lines.split('\n')) {
  const [said = '', answers = ''] = line.split(' = ')
  const [key, ...phrases] = said.trim().split(' ')
  if (key === undefined || key === '') continue
  for (const phrase of phrases) {
    const words = /^(?:step-|ex-)/.test(phrase) ? [phrase] : phrase.split('-')
    const list = byFirst.get(words[0]!) ?? []
    list.push({ words, key })
    list.sort((one, other) => other.words.length - one.words.length)
    byFirst.set(words[0]!, list)
  }
  for (const word of [...answers.split(' '), ...phrases.filter(phrase => !phrase.includes('-'))]) answering.set(word, [...(answering.get(word) ?? []), key])
}

/** The role that begins at a place among words in lower case. */
export function roleAt(words: (at: number) => string, at: number): Role | undefined {
  const found = byFirst.get(words(at))?.find(each => each.words.every((word, index) => words(at + index) === word))
  return found && { key: found.key, length: found.words.length }
}

/** May a role begin with this word? */
export const beginsRole = (word: string): boolean => byFirst.has(word)

/** The roles to which a word of the text answers. */
export const answersTo = (word: string): readonly string[] => answering.get(word) ?? []
