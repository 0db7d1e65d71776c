import type { About } from '../../about.ts'
import { lostDecisions } from './decisions.ts'
import type { Comparison } from './difference.ts'
import { lostDoers } from './doers.ts'
import { bySentence, missed } from './facts.ts'
import { harmsIn } from './harms.ts'
import { lostNegations } from './negations.ts'
import { lostOpposites } from './turned.ts'
import { lostQuotations } from './quoted-words.ts'
import { isReporting, lostSpeakers } from './speakers.ts'
import { sideOf } from './side.ts'
import { alike, Pair } from './pair.ts'
import { LostPeople } from './lost-people.ts'
import { lostFigures } from './lost-figures.ts'
import { lostPlaces } from './lost-places.ts'
import { leftOut } from './left-out.ts'
import { comparedAbout } from './compared-about.ts'

/**
 * What a text made from a note lost or changed, and what it added. Finding nothing does not mean that nothing was lost.
 * @param source the note, mostly about the child, as it was written
 * @param text what was made from it: by rewriting it to the child, by hand or by a model
 * @param about what is known of the record; without it names, days and who is who are judged by the two texts alone
 * @returns offsets into the note for what was lost, into the text for what was added, as UTF-16 code units; in order
 */
export function compare(source: string, text: string, about?: About): Comparison {
  if (source === text) return { lost: [], added: [] }
  const known = comparedAbout(source, text, about)
  const pair = new Pair(sideOf(source, known), sideOf(text, known))
  lostFigures(pair)
  doers(pair)
  new LostPeople(pair).find()
  lostPlaces(pair)
  harms(pair)
  negations(pair)
  speakers(pair)
  quotations(pair)
  decisions(pair)
  opposites(pair)
  leftOut(pair)
  return pair.found()
}

/** Harm that no text may have which its note has not. */
const grave = new Set('punch kick slap hit attack stab strangle suffocate burn fracture rape sexual kill die suicide overdose'.split(' '))

function doers(pair: Pair): void {
  for (const { deed, other } of lostDoers(pair.source.reading, pair.text.reading, pair.sourceMentions, pair.textMentions, pair.alignment.forth)) {
    const kind = isReporting(deed.base) || isReporting(other.base) ? 'speaker' : 'doer'
    pair.told.add(deed.doer.start)
    pair.lose(kind, deed, other.sentence)
    pair.add(kind, other, deed.sentence)
  }
}

function harms(pair: Pair): void {
  const { forth, back } = pair.alignment
  const [mine, theirs] = [harmsIn(pair.source.reading), harmsIn(pair.text.reading)]
  for (const { fact, beside } of missed(mine, theirs, forth, pair.text.own.length, (one, other) => other.keys.includes(one.keys[0]!), { anywhere: false })) pair.lose('harm', fact, beside)
  const harmful = new Set(mine.flatMap(({ loose, sentence }) => (loose ? [] : [sentence])))
  const inNote = new Set(mine.flatMap(({ keys }) => keys))
  for (const { fact, beside } of missed(theirs, mine, back, pair.source.own.length)) {
    if (grave.has(fact.keys[0] ?? '') && !back[fact.sentence]!.window.some(at => harmful.has(at)) && !fact.keys.some(key => inNote.has(key)) && back[fact.sentence]!.likeness >= alike) pair.add('harm', fact, beside)
  }
}

function negations(pair: Pair): void {
  const { forth, back } = pair.alignment
  for (const { fact, beside } of lostNegations(pair.source.reading, pair.text.reading, forth, pair.text.own, false)) pair.lose('negation', fact, beside)
  for (const { fact, beside } of lostNegations(pair.text.reading, pair.source.reading, back, pair.source.own, true)) pair.add('negation', fact, beside)
}

function speakers(pair: Pair): void {
  for (const each of lostSpeakers(pair.source.reading, pair.text.reading, pair.alignment.forth, pair.sourceBySentence, bySentence(pair.textMentions, pair.text.own.length), alike)) pair.lose('speaker', each, each.beside)
}

function quotations(pair: Pair): void {
  for (const each of lostQuotations(pair.source.reading, pair.text.reading, pair.alignment.forth)) pair.lose('quotation', each, pair.alignment.forth[each.sentence]!.group[0])
  for (const each of lostQuotations(pair.text.reading, pair.source.reading, pair.alignment.back)) if (each.words.length > 1) pair.add('quotation', each, pair.alignment.back[each.sentence]!.group[0])
}

function decisions(pair: Pair): void {
  for (const each of lostDecisions(pair.source.reading, pair.text.reading, pair.alignment.forth, pair.alignment.back, pair.coverage)) pair.lose('decision', each, each.beside)
}

function opposites(pair: Pair): void {
  for (const { mine, theirs } of lostOpposites(pair.source.reading, pair.text.reading, pair.alignment.forth)) {
    pair.lose('other', mine, theirs.sentence)
    pair.add('other', theirs, mine.sentence)
  }
}
