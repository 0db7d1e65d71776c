import type { Reading } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import { forms } from '../../text/inflect.ts'
import type { Nearby } from './align.ts'
import type { Mention } from './people.ts'

const all = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap(word => (word.endsWith('~') ? forms(word.slice(0, -1)) : [word])))

/** Somebody says, claims or thinks what follows. */
const reporting = all('say~ state~ report~ tell~ disclose~ allege~ claim~ explain~ express~ describe~ share~ mention~ confirm~ verbalise~ indicate~ believe~ think~ advise~ inform~ admit~ acknowledge~ add~ note~ comment~ stress~ recall~ insist~ maintain~ suggest~ reply~ answer~ articulate~ relay~ assert~ remark~ deny~ complain~ raise~ according feel~ felt accept~ consider~')
const spoken = new Set([...reporting, ...all('talk~ speak~ ask~ call~ ring~ write~ wrote text~ promise~ agree~ disagree~ reckon~ hear~ heard accept~ complain~ remember~ warn~ swear~ swore words word discuss~ message~ email~ announce~ blame~ accuse~ accepted accepts answer~ know idea advice')])
/** A worry or a view may be told as one. */
const thinking = all('think~ believe~ feel~ felt consider~')
const minds = all('think~ believe~ feel~ felt want~ worry~ worried hope~ wish~ view views opinion sure concerned mind seem~ expect~ consider~')
const worries = all('worry~ worried concern~ concerned afraid scared fear~ worries concerns')

interface OwnReport { readonly word: number; readonly start: number; readonly end: number; readonly lower: string }

/** Plain nouns and other senses: `a report`, `the note`, `raised his hand`. */
const nouns = /^(?:a|an|the|this|that|his|her|their|your|my|progress|court|final|written|of|for|to|and|full|no|latest|last|previous|each|any|visitor|officer|medical|incident|annual|to)$/
/** After *School report* these show that the report is a thing. */
const ofThing = /^(?:is|was|has|had|on|of|by|to|for|from|dated|received|outstanding|summary|states?|stated|says?|said|shows?|showed|indicates?|due|form|card|and|in|at|)$/

const ownReports = ofSentence((_, { form: { words } }): readonly OwnReport[] => words.flatMap(({ lower, from, to, quoted }, at) => {
  if (quoted || !reporting.has(lower)) return []
  const before = words[at - 1]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  if (/^(?:report|note|share|claim|state|comment|answer|reports|notes|claims|states)$/.test(lower) && (nouns.test(before) || at === 0 || ofThing.test(next) || words[at + 1]?.parted)) return []
  if (/^(?:was|were|been|being|is|are|be|getting|got)$/.test(before) || (before === 'not' && /^(?:was|were|is|are|been)$/.test(words[at - 2]?.lower ?? ''))) return []
  if (/^(?:not|mention|describ|indicat|comment)/.test(lower) && lower !== 'not' && !/^(?:that|how|he|she|they|to|him|her)$/.test(next)) return []
  if (lower.endsWith('ing') && /^(?:without|by|of|for|about|after|before)$/.test(before)) return []
  if (isToldNote(lower, next) || /^(?:told|informed|advised)$/.test(lower) && /^(?:when|once|after|if|being)$/.test(before)) return []
  if (/^claim/.test(lower) && !/^(?:that|he|she|they|to|his|her|it)$/.test(next)) return []
  if (/^(?:accept|consider|feel|felt)/.test(lower) && !/^(?:that|this|it|he|she|they|there|the|his|her)$/.test(next)) return []
  if (/^rais/.test(lower) && !/^(?:concerns?|worries|worry|that|issues?|the|a)$/.test(next)) return []
  if (/^add/.test(lower) && next !== 'that' && next !== 'he' && next !== 'she') return []
  if (/^(?:share|shared|shares|sharing)$/.test(lower) && next !== 'that' && next !== 'how' && next !== 'with') return []
  if (/^(?:maintain|describe|express|indicate|suggest|stress|recall|confirm|advise|inform|admit|note|mention|acknowledge|raise|think|tell|say|explain|believe|report)$/.test(lower) && !(before === 'to' && /^(?:rang|called|phoned|telephoned|emailed|wrote|texted|rings|calls)$/.test(words[at - 2]?.lower ?? '')) && /^(?:to|not|will|would|can|could|should|may|might|did|does|do|and|must)$/.test(before)) return []
  return [{ word: at, start: from, end: to, lower }]
}))

interface OwnSpoken { readonly start: number; readonly said: boolean; readonly thought: boolean; readonly worried: boolean }

const ownSpoken = ofSentence((_, { form: { words } }): readonly OwnSpoken[] => words.flatMap(({ lower, from }, at) => {
  const before = words[at - 1]?.lower ?? ''
  const said = (spoken.has(lower) && !minds.has(lower) && before !== 'without' && (lower !== 'know' || before === 'me' || before === 'us')) || /^(?:think|thinks|thought|believe|believes|believed)$/.test(lower)
  return said || minds.has(lower) || worries.has(lower) ? [{ start: from, said, thought: minds.has(lower), worried: worries.has(lower) }] : []
}))

/** `supported by her advocate Fran Mills, she complained`: not the one who speaks. */
const isBeside = ({ text }: Reading, { start }: Mention): boolean => /(?<![\p{L}])(?:by|with|to|of|from|about|for)\s+(?:\p{Ll}[\p{L}'’]*\s+){0,2}$/u.test(text.slice(Math.max(0, start - 40), start))

/** Does somebody else clearly say it? */
function isOthers(speaker: Mention | undefined, mentions: readonly Mention[], at: number): boolean {
  if (!speaker || speaker.as === 'pronoun' || speaker.as === 'writer') return false
  const other = mentions.findLast(each => each.end <= at && each.end > at - 60 && !each.possessive && !/^(?:your|his|her|their|my)$/.test(each.parts[0] ?? ''))
  if (!other || other.as === 'writer' || other.as === 'pronoun' || (other.as === 'role' && other.loose)) return false
  return !other.keys.some(key => speaker.keys.includes(key))
}

/** `Probation informed of risk`: they were told, and did not tell. */
const isToldNote = (lower: string, next: string): boolean => /^(?:informed|advised|told)$/.test(lower) && /^(?:of|to|about|re|by|not|immediately|today|and|regarding|)$/.test(next)

/** Where the note says whose words or thoughts something is, and nothing near it in the text does. */
export function lostSpeakers(from: Reading, to: Reading, near: readonly Nearby[], mentions: readonly (readonly Mention[])[], others: readonly (readonly Mention[])[], alike: number): readonly { readonly sentence: number; readonly start: number; readonly end: number; readonly beside: number | undefined }[] {
  return from.sentences.flatMap((sentence, index) => {
    const reports = ownReports(from, sentence)
    const { closest: group, likeness, owned } = near[index]!
    if (reports.length === 0 || group.length === 0 || (likeness < alike && owned.length === 0)) return []
    const report = reports[0]!
    const at = sentence.start + report.start
    const speaker = [...mentions[index]!].reverse().find(each => each.end <= at && each.end > at - 60 && !each.possessive && !isBeside(from, each))
    const thought = thinking.has(report.lower)
    const raised = /^(?:rais|express|report|say|said|stat|shar)/.test(report.lower)
    const isSaid = (each: OwnSpoken): boolean => each.said || (thought && each.thought) || (raised && each.worried)
    if (group.some(sentence => ownSpoken(to, to.sentences[sentence]!).slice(0, 60).some(each => isSaid(each) && !isOthers(speaker, others[sentence]!, to.sentences[sentence]!.start + each.start)))) return []
    if (speaker?.as === 'child' && thinking.has(report.lower)) return []
    if (!speaker && report.lower !== 'according') return []
    if (report.lower === 'according') return [{ sentence: index, start: at, end: sentence.start + report.end, beside: group[0] }]
    return [{ sentence: index, start: speaker!.start, end: sentence.start + report.end, beside: group[0] }]
  })
}

/** The words with which somebody is said to speak. */
export const isReporting = (lower: string, next = 'that'): boolean => reporting.has(lower) && !isToldNote(lower, next)
