import { keptBackSays, type ReasonId } from '../../../domain/gate/reasons.ts'
import { localDay } from '../../../domain/local-time.ts'
import type { Version } from '../../../store/records.ts'
import { ageOn } from '../age.ts'
import { printsOnOnePage } from './one-page.ts'
import { sectionsOf, termsOf } from './sections.ts'
import { settingOf } from './setting.ts'
import type { AnswerView, LetterView, Reader } from './view.ts'

interface ToShow {
  readonly documentCode: string
  readonly version: Pick<Version, 'happenedAt' | 'facts' | 'wording' | 'whoWasWho' | 'glossary' | 'finishedByName' | 'finishedByJobTitle' | 'passages'>
  /** What is told in the place of parts that are kept back. */
  readonly keptBack: readonly { readonly section: string; readonly reason: ReasonId }[]
  readonly answers?: ReadonlyMap<string, readonly AnswerView[]>
  readonly timeZone: string
}

/** What this reader has before them of a version: of an edition that was made for them, nothing else. */
export function letterView(reader: Reader, { documentCode, version, keptBack, answers, timeZone }: ToShow): LetterView {
  const { facts, wording } = version
  const says = Map.groupBy(keptBack, ({ section }) => section)
  const shown = sectionsOf(documentCode, wording, version.passages, answers)
  return {
    reader, day: localDay(version.happenedAt, timeZone), title: wording.title, onOnePage: printsOnOnePage(documentCode),
    writtenBy: `${version.finishedByName}, ${jobToYou(version.finishedByJobTitle, reader)}`, setting: settingOf(facts),
    sections: wording.sections.flatMap(({ id, heading }) => {
      const section = shown.find(each => each.id === id)
      const kept = says.get(id)
      if (!section && !kept) return []
      return [{ id, heading, passages: section?.passages ?? [], keptBack: kept && keptBackSays(kept.map(({ reason }) => reason), { isChild: reader.kind !== 'family', childName: facts.writtenTo }) }]
    }),
    people: version.whoWasWho.map(person => ({ fullName: person.fullName, whatTheyDo: reader.kind === 'family' ? person.isToYou.replace(/^your /, `${facts.writtenTo}’s `) : person.isToYou, past: reader.kind === 'adult' })),
    terms: termsOf(version.glossary),
  }
}

/** What somebody does, as it is told to this reader: 'your social worker'. */
export const jobToYou = (jobTitle: string, reader: Reader): string => `${reader.kind === 'family' ? '' : 'your '}${jobTitle.charAt(0).toLowerCase()}${jobTitle.slice(1)}`

/** Who reads: a child, an adult who has a file here, or somebody else. Days are ISO dates. */
export function readerOf(of: { readonly fullName: string; readonly preferredName: string | null; readonly dateOfBirth: string | null; readonly hasFile: boolean }, today: string, childNames: readonly string[]): Reader {
  const name = of.preferredName ?? of.fullName.split(' ')[0] ?? of.fullName
  if (!of.hasFile) return { kind: 'family', name, childNames: [...new Set(childNames)] }
  const age = of.dateOfBirth ? ageOn(of.dateOfBirth, today) : undefined
  return age && age.years >= 18 ? { kind: 'adult', name } : { kind: 'child', name }
}
