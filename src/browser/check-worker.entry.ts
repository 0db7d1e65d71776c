import { type Checker, createChecker } from '../guidance/check.ts'
import { affixDictionary } from '../guidance/text/affix-dictionary.ts'
import type { Dictionary } from '../guidance/text/dictionary.ts'
import type { About } from '../guidance/about.ts'
import type { Report } from '../guidance/report.ts'
import type { CheckAnswer, CheckRequest } from './check-messages.ts'
import { unpackWords } from './packed-words.ts'

/** A page can show no more of one text than this; the rest are counted. */
const mostFindings = 1500
const mostPlaces = 200

let about: About | undefined
let places: { readonly aff: string; readonly words: string } | undefined
let dictionary: Dictionary | undefined
let checker: Checker | undefined

const say = (answer: CheckAnswer) => postMessage(answer)

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.kind === 'begin') {
    about = data.about
    places = !dictionary && data.aff && data.words ? { aff: data.aff, words: data.words } : undefined
    checker = undefined
    return
  }
  if (!about) return
  const began = performance.now()
  checker ??= createChecker(about, dictionary ? { dictionary } : {})
  const report = checker.update(data.text, data.toChildFrom)
  say({ kind: 'report', number: data.number, ...trimmed(report), took: performance.now() - began })
  if (places && data.text.trim() !== '') void learnToSpell(places)
})

/** The first findings do not wait for the dictionary, and where nothing is written none is fetched. */
async function learnToSpell({ aff, words }: { readonly aff: string; readonly words: string }): Promise<void> {
  places = undefined
  try {
    const [affixes, packed] = await Promise.all([aff, words].map(async url => {
      const response = await fetch(url)
      if (!response.ok) throw new Error('The dictionary is not there')
      return response.text()
    }))
    dictionary = affixDictionary(affixes!, unpackWords(packed!))
    checker = undefined
    say({ kind: 'knows-more' })
  } catch {
    // Everything but spelling is checked all the same. It is tried again with the next text.
    places = { aff, words }
  }
}

function trimmed(report: Report): { readonly report: Report; readonly left: number } {
  const { findings, readingLevel } = report
  const sure = findings.length > mostFindings ? [...findings].sort((a, b) => Number(b.certainty === 'sure') - Number(a.certainty === 'sure')).slice(0, mostFindings).sort((a, b) => a.start - b.start) : findings
  return {
    left: findings.length - sure.length,
    report: { ...report, findings: sure, readingLevel: { ...readingLevel, hardWords: readingLevel.hardWords.slice(0, mostPlaces), longSentences: readingLevel.longSentences.slice(0, mostPlaces) } },
  }
}
