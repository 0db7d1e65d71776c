import type { About } from '../guidance/about.ts'
import type { Checker } from '../guidance/check.ts'
import { firstLook } from '../guidance/first-look.ts'
import type { Report } from '../guidance/report.ts'
import type { Finding } from '../guidance/rule.ts'
import { affixDictionary } from '../guidance/text/affix-dictionary.ts'
import type { Dictionary } from '../guidance/text/dictionary.ts'
import type { CheckAnswer, CheckRequest } from './check-messages.ts'
import { unpackWords } from './packed-words.ts'

/** A page can show no more of one text than this; the rest are counted. */
const mostFindings = 1500
const mostPlaces = 200

let abouts: readonly About[] = []
let places: { readonly aff: string; readonly words: string } | undefined
let dictionary: Dictionary | undefined
let engine: typeof import('../guidance/check.ts') | undefined
let checkers: Checker[] = []
let isComing = false
let hasLooked = false

const say = (answer: CheckAnswer) => postMessage(answer)

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.kind === 'begin') {
    abouts = data.abouts
    places = !dictionary && data.aff && data.words ? { aff: data.aff, words: data.words } : undefined
    checkers = []
    return
  }
  const about = abouts[data.reader]
  if (!about) return
  const began = performance.now()
  if (!engine) {
    const findings = firstLook(data.text, about, data.toChildFrom)
    hasLooked = true
    say({ kind: 'first-look', number: data.number, ...most(findings), took: performance.now() - began })
    void bringTheRest()
    return
  }
  checkers[data.reader] ??= engine.createChecker(about, dictionary ? { dictionary } : {})
  const report = checkers[data.reader]!.update(data.text, data.toChildFrom)
  const { findings, left } = most(report.findings)
  say({ kind: 'report', number: data.number, report: trimmed(report, findings), left, took: performance.now() - began })
  if (places && data.text.trim() !== '') void learnToSpell(places)
})

void bringTheRest()

/** The large lists come after the small ones: the first findings do not wait for them. If they do not come, they are asked for again with the next text. */
async function bringTheRest(): Promise<void> {
  if (isComing) return
  isComing = true
  try {
    engine = await import('../guidance/check.ts')
    if (hasLooked) say({ kind: 'knows-more' })
  } catch {
    isComing = false
  }
}

/** The first report does not wait for the dictionary, and where nothing is written none is fetched. */
async function learnToSpell({ aff, words }: { readonly aff: string; readonly words: string }): Promise<void> {
  places = undefined
  try {
    const [affixes, packed] = await Promise.all([aff, words].map(async url => {
      const response = await fetch(url)
      if (!response.ok) throw new Error('The dictionary is not there')
      return response.text()
    }))
    dictionary = affixDictionary(affixes!, unpackWords(packed!))
    checkers = []
    say({ kind: 'knows-more' })
  } catch {
    // Everything but spelling is checked all the same. It is tried again with the next text.
    places = { aff, words }
  }
}

/** As many findings as a page can show, the surest first. */
function most(all: readonly Finding[]): { readonly findings: readonly Finding[]; readonly left: number } {
  const findings = all.length > mostFindings ? [...all].sort((a, b) => Number(b.certainty === 'sure') - Number(a.certainty === 'sure')).slice(0, mostFindings).sort((a, b) => a.start - b.start) : all
  return { findings, left: all.length - findings.length }
}

function trimmed(report: Report, findings: readonly Finding[]): Report {
  const { readingLevel } = report
  return { ...report, findings, readingLevel: { ...readingLevel, hardWords: readingLevel.hardWords.slice(0, mostPlaces), longSentences: readingLevel.longSentences.slice(0, mostPlaces) } }
}
