import { contactIn } from '../../domain/contact-words.ts'
import { localDay } from '../../domain/local-time.ts'
import type { RecordToChild, Version } from '../../store/records.ts'
import type { Response } from '../../store/responses.ts'
import type { Holder } from '../../store/sessions.ts'
import type { Neighbour, OpenedRecord } from '../../store/stories.ts'
import { ageOn } from '../parts/age.ts'
import { dayInWords } from '../parts/day.ts'
import { printsOnOnePage } from '../parts/record-view/one-page.ts'
import { sectionsOf, termsOf } from '../parts/record-view/sections.ts'
import { settingOf } from '../parts/record-view/setting.ts'
import type { AnswerView, SectionView } from '../parts/record-view/view.ts'
import type { ToldView } from '../parts/told.tsx'
import type { ChangeView, Reader, StoryListView, StoryRecordView, UnkeptAnswer } from './view.ts'

/** Who reads, from the session: a child, an adult who has a file here, or somebody of the family. */
export function readerOf(holder: Holder, today: string, childNames: readonly string[]): Reader {
  const name = holder.preferredName ?? holder.fullName.split(' ')[0] ?? holder.fullName
  const { family, child, adult } = contactIn(holder.settings.contact)
  if (!holder.hasFile) return { kind: 'family', name, childNames: [...new Set(childNames)], help: family }
  const age = holder.dateOfBirth ? ageOn(holder.dateOfBirth, today) : undefined
  return age && age.years >= 18 ? { kind: 'adult', name, help: adult } : { kind: 'child', name, help: child }
}

const frameOf = (holder: Holder, reader: Reader) => ({ authority: holder.authorityName, who: { name: holder.preferredName ?? holder.fullName }, reader })

/** The list of what stands open, as the page shows it. `page` counts from 1. */
export function listView(holder: Holder, { records, total }: { records: readonly OpenedRecord[]; total: number }, { told, page, onOnePage, order, today }: { told: number; page: number; onOnePage: number; order: StoryListView['order']['now']; today: string }): StoryListView {
  const reader = readerOf(holder, today, records.map(record => record.writtenTo))
  const pages = Math.max(1, Math.ceil(total / onOnePage))
  const href = (to: number, by = order) => `/my-story?page=${to}${by === 'oldest-first' ? '&order=oldest-first' : ''}`
  return {
    ...frameOf(holder, reader), told,
    records: records.map(record => {
      const day = localDay(record.happenedAt, holder.timeZone)
      return {
        href: `/my-story/records/${record.recordId}`, day, title: record.title,
        by: `${record.writtenByName}, ${jobToYou(record.writtenByJobTitle, reader)}`,
        writtenTo: reader.kind === 'family' && reader.childNames.length > 1 ? record.writtenTo : undefined,
        changedOn: record.versionNumber > 1 ? localDay(record.finishedAt, holder.timeZone) : undefined,
        age: holder.dateOfBirth && reader.kind === 'adult' ? ageOn(holder.dateOfBirth, day)?.years : undefined,
      }
    }),
    page, pages,
    previousHref: page > 1 ? href(page - 1) : undefined,
    nextHref: page < pages ? href(page + 1) : undefined,
    order: { now: order, otherHref: total > 1 ? href(1, order === 'newest-first' ? 'oldest-first' : 'newest-first') : undefined },
  }
}

interface RecordData {
  readonly record: RecordToChild
  readonly responses: readonly Response[]
  readonly told: readonly ToldView[]
  readonly neighbours: { readonly earlier: Neighbour | undefined; readonly later: Neighbour | undefined }
  readonly today: string
  readonly key: string
  readonly answerKept: boolean
  readonly unkept: UnkeptAnswer | undefined
}

/** One record, as the page shows it: the newest version that stands open, and what earlier opened ones said. */
export function recordView(holder: Holder, { record, responses, told, neighbours, today, key, answerKept, unkept }: RecordData): StoryRecordView {
  const [version, ...earlier] = record.versions
  if (!version) throw new Error('a record without a version was read')
  const reader = readerOf(holder, today, [version.facts.writtenTo])
  const answers = responses.filter(response => response.versionId === version.id)
  const sections = sectionsOf(record.documentCode, version.wording, version.passages, byPassage(answers, holder.timeZone))
  const neighbour = (to: Neighbour | undefined) => to && { href: `/my-story/records/${to.recordId}`, label: dayInWords(localDay(to.happenedAt, holder.timeZone)) }
  return {
    ...frameOf(holder, reader),
    day: localDay(version.happenedAt, holder.timeZone), title: version.wording.title, onOnePage: printsOnOnePage(record.documentCode),
    writtenBy: `${version.finishedByName}, ${jobToYou(version.finishedByJobTitle, reader)}`, setting: settingOf(version.facts),
    sections, told,
    people: version.whoWasWho.map(person => ({ fullName: person.fullName, whatTheyDo: reader.kind === 'family' ? person.isToYou.replace(/^your /, `${possessive(version.facts.writtenTo)} `) : person.isToYou, past: reader.kind === 'adult' })),
    terms: termsOf(version.glossary),
    changes: changesOf(record, version, earlier, responses, holder.timeZone),
    answers: answers.filter(response => response.passageId === null).map(response => answerView(response, holder.timeZone)),
    answering: { action: `/my-story/records/${record.id}/responses`, version: version.id, key, seenBy: `${version.finishedByName} or whoever works with ${reader.kind === 'family' ? version.facts.writtenTo : 'you'} now`, unkept },
    answerKept,
    listHref: '/my-story',
    earlier: neighbour(neighbours.earlier), later: neighbour(neighbours.later),
  }
}

const jobToYou = (jobTitle: string, reader: Reader): string => `${reader.kind === 'family' ? '' : 'your '}${jobTitle.charAt(0).toLowerCase()}${jobTitle.slice(1)}`

const possessive = (name: string): string => `${name}’s`

function byPassage(responses: readonly Response[], timeZone: string): ReadonlyMap<string, readonly AnswerView[]> {
  const answered = responses.filter((response): response is Response & { passageId: string } => response.passageId !== null)
  return new Map([...Map.groupBy(answered, response => response.passageId)].map(([passage, given]) => [passage, given.map(response => answerView(response, timeZone))]))
}

const answerView = (response: Response, timeZone: string): AnswerView => ({ day: localDay(response.answeredAt, timeZone), kind: response.kind, words: response.words || undefined })

/** What earlier versions said, where it was something else: each with what the reader had answered to it. */
function changesOf(record: RecordToChild, newest: Version, earlier: readonly Version[], responses: readonly Response[], timeZone: string): readonly ChangeView[] {
  return earlier.map((version, at) => {
    const next = at === 0 ? newest : earlier[at - 1] ?? newest
    const answers = byPassage(responses.filter(response => response.versionId === version.id), timeZone)
    const after = sectionsOf(record.documentCode, next.wording, next.passages)
    return {
      day: localDay(next.finishedAt, timeZone), by: `${next.finishedByName}, ${next.finishedByJobTitle.charAt(0).toLowerCase()}${next.finishedByJobTitle.slice(1)}`, because: next.correctionReason ?? '',
      before: sectionsOf(record.documentCode, version.wording, version.passages, answers).filter(section => wordsOf(section) !== wordsOf(after.find(each => each.id === section.id))),
    }
  })
}

const wordsOf = (section: SectionView | undefined): string => JSON.stringify(section?.passages.map(passage => [passage.lines.map(line => line.text), passage.picture?.src]) ?? [])
