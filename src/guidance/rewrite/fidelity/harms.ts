import type { Reading } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import type { Fact } from './facts.ts'
import { kinOf } from '../../words/kin.ts'
import { bodyPartOf, harmOf, saysHarm } from './harm-words.ts'

/** The first key is the family that a word is of, the others those that it answers to as well. */
interface OwnHarm { readonly start: number; readonly end: number; readonly keys: readonly string[]; readonly loose: boolean; /** `the assault`: it may have been told before. */ readonly again: boolean }

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

const ownHarms = ofSentence((reading, { start, form: { words } }): readonly OwnHarm[] => {
  const injured = words.some(({ lower }) => harmOf(lower) !== undefined || /^(?:mark|marks|pain|injury)$/.test(lower))
  return words.flatMap(({ lower, from, to, quoted }, at): readonly OwnHarm[] => {
    const own = words.map(each => each.lower)
    if (/^(?:mark|drew|rob|hale)$/.test(lower) && isCapital(reading.text.charAt(start + from))) return []
    if (lower === 'late' && kinOf(own[at + 1] ?? '')) return [{ start: from, end: to, keys: ['die'], loose: true, again: false }]
    const none = isNoHarm(own, at)
    if (none && quoted) return []
    const family = lower === 'self' && words[at + 1]?.lower.startsWith('harm') ? 'self-harm' : harmOf(lower)
    if (lower === 'black' && /^eyes?$/.test(own[at + 1] ?? '')) return [{ start: from, end: words[at + 1]!.to, keys: ['black-eye'], loose: quoted, again: false }]
    if (own[at - 1] === 'self' && /^harm/.test(lower)) return []
    if (family === 'self-harm') return [{ start: from, end: words[at + 1]!.to, keys: ['self-harm', ...(saysHarm('self-harm') ?? [])], loose: quoted, again: false }]
    const said = saysHarm(lower)
    const part = bodyPartOf(lower)
    const found: OwnHarm[] = []
    if (family !== undefined || said) found.push({ start: from, end: to, keys: [...(family === undefined ? [] : [family]), ...(said ?? [])], loose: quoted || none || family === undefined, again: /^(?:the|this|that|these|those)$/.test(own[at - 1] ?? '') })
    if (part !== undefined) found.push({ start: from, end: to, keys: [`body:${part}`], loose: quoted || none || !injured || lower === 'back' || lower === 'private', again: false })
    return found
  })
})

/** `cut down`, `hit the ball`, `breaks at school`, `left alone` is harm, `let alone` is not. */
function isNoHarm(words: readonly string[], at: number): boolean {
  const [before, next] = [words[at - 1] ?? '', words[at + 1] ?? '']
  switch (words[at]) {
    case 'cut': case 'cuts': case 'cutting': return /^(?:down|back|off|up|out|short|hair|grass|the)$/.test(next) || /^(?:hair|short|clear)$/.test(before)
    case 'break': case 'breaks': return /^(?:a|at|lunch|short|respite|weekend|school|her|his|their|the|during|in)$/.test(before) || /^(?:time|from|down|up)$/.test(next)
    case 'broke': case 'broken': return /^(?:down|up|sleep|nights|out)$/.test(next)
    case 'hit': return next === 'it' || /^(?:big|a)$/.test(before)
    case 'pull': case 'pulled': case 'pulling': return /^(?:out|up|together|over)$/.test(next) && before !== 'hair'
    case 'throw': case 'threw': case 'thrown': return /^(?:up|away|a)$/.test(next) && words[at + 2] === 'party'
    case 'touch': case 'touched': return next === 'base' || /^(?:in|keep|get|keeping|into|lose|lost)$/.test(before)
    case 'lock': case 'locks': return /^(?:the|a)$/.test(before) && /^(?:on|of)$/.test(next)
    case 'split': return !/^(?:lip|lips|head|brow|eyebrow|chin|open)$/.test(next) && !words.slice(Math.max(0, at - 3), at).some(word => /^(?:lips?|brow|eyebrow|head|chin)$/.test(word))
    case 'wet': case 'wets': case 'wetting': return !words.slice(Math.max(0, at - 4), at + 5).some(word => /^(?:bed|beds|himself|herself|themself|yourself|pants|knickers)$/.test(word))
    case 'drink': case 'drinks': return (/^(?:a|hot|soft|food|eat)$/.test(before) || (before === 'to' && /^(?:something|nothing|anything|food|lots)$/.test(words[at - 2] ?? ''))) && !/^(?:alcohol|vodka|wine|beer)$/.test(next)
    case 'share': return true
    case 'drug': case 'drugs': return false
    case 'sick': return /^(?:off|leave|note|pay)$/.test(next) || before === 'off'
    case 'joint': case 'joints': case 'spice': case 'crack': return words[at] === 'joint' ? !/^(?:smok\w+|a)$/.test(before) : /^(?:joint)$/.test(before)
    case 'alone': return before === 'let' || before === 'leave' || words.slice(Math.max(0, at - 5), at).some(word => /^(?:see|seen|saw|speak|spoke|spoken|talk|talked|meet|met|visited|interviewed)$/.test(word))
    case 'trip': case 'trips': return !/^(?:him|her|you|them|over|up)$/.test(next)
    case 'shot': case 'shots': return /^(?:a|good|big|best)$/.test(before)
    case 'corner': case 'corners': return /^(?:the|a|in)$/.test(before)
    case 'hung': case 'hang': case 'hanging': case 'hangs': return /^(?:up|out|around|about|on)$/.test(next)
    case 'tie': case 'tied': case 'ties': return /^(?:his|her|your|school|up)$/.test(before) || /^(?:shoes|shoelaces|laces|her|his|your|in|up)$/.test(next)
    case 'bound': return next === 'to'
    case 'pin': case 'pins': return /^(?:a|the|number)$/.test(before)
    case 'shaking': case 'shook': case 'shake': return next === 'hands' || next === 'his' || next === 'her' || /^(?:was|were|is)$/.test(before)
    case 'crash': return next === 'mats'
    case 'stamp': case 'stamps': return /^(?:a|the)$/.test(before)
    case 'faint': return /^(?:a|the)$/.test(before)
    case 'belt': case 'belts': return /^(?:seat|judo|karate|black|yellow|blue|green|white|brown|conveyor)$/.test(before)
    case 'injury': case 'injuries': return before === 'accidental'
    case 'mark': case 'marks': return /^(?:good|full|high|top|low|bench)$/.test(before)
    case 'dying': return /^(?:to|for)$/.test(next)
    case 'harm': case 'risk': return before === 'significant'
    default: return false
  }
}

/** What a reading tells of harm. */
export function harmsIn(reading: Reading): readonly Fact[] {
  const told = new Map<string, number>()
  return reading.sentences.flatMap((sentence, index) => ownHarms(reading, sentence).map(({ start, end, keys, loose, again }) => {
    const before = told.get(keys[0]!)
    if (!loose) told.set(keys[0]!, index)
    return { sentence: index, start: sentence.start + start, end: sentence.start + end, keys, loose: loose || again && before !== undefined && index - before < 15 }
  }))
}
