import { forms } from '../../text/inflect.ts'
import { remembered } from '../../text/remembered.ts'
import { verbOf } from '../../words/word-kinds.ts'
import { sameWords } from './same-words.ts'

/** Words that say nothing of what a sentence tells. */
const empty = new Set((
  'a an the and or but so if as than then that this these those there here it its is am are was were be been being do does did done have has had having will would can could may might shall should must to of in on at by for from with into onto up down out off over under about ' +
  'i me my mine we us our ours you your yours yourself he him his himself she her hers herself they them their theirs themselves themself who whom whose which what when where why how all any some each every both either such own very too also just only quite really more most much many ' +
  "not no nor n't 's 'd re ve ll let get gets got getting made make makes making put one ones thing things something lot bit because while until since during before after again still now well even ever yet back away although though however therefore further regarding re via per within upon whilst towards between through against around another other others same " +
  'once twice two three four five six seven eight nine ten eleven twelve half first second third ' +
  'yes ok okay please mr mrs ms miss dr'
).split(' '))

const senses = new Map<string, string>()
for (const line of sameWords.split('\n')) {
  const words = line.split(' ').filter(word => word !== '')
  const sense = words[0]?.replace('~', '') ?? ''
  for (const word of words) for (const form of word.endsWith('~') ? forms(word.slice(0, -1)) : [word]) if (!senses.has(form)) senses.set(form, sense)
}

/** As much of a word as its forms have in common. */
function stemOf(lower: string): string {
  const base = verbOf(lower)?.base ?? plain(lower)
  return base.length > 7 ? base.slice(0, 6) : base.replace(/(?:e|y)$/, '')
}

function plain(lower: string): string {
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (lower.length > 3 && /[^su]s$/.test(lower) && !lower.endsWith('is')) return lower.slice(0, -1)
  return lower.length > 5 ? lower.replace(/(?:ing|ed|ly)$/, '') : lower
}

const figure = /^\p{N}/u

/** What a word (lower case) tells, the same for words that stand for one another; empty for numbers and small words that tell nothing by themselves. */
export const senseOf = remembered((lower): string => (empty.has(lower) || figure.test(lower) ? '' : (senses.get(lower) ?? senses.get(verbOf(lower)?.base ?? '') ?? stemOf(lower))))
