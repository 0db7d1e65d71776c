import { contactIn } from '../../domain/contact-words.ts'
import { localDay } from '../../domain/local-time.ts'
import type { RecordToChild, Version } from '../../store/records.ts'
import type { Response } from '../../store/responses.ts'
import type { Holder } from '../../store/sessions.ts'
import type { KeptBack, Neighbour, OpenedRecord } from '../../store/stories.ts'
import { ageOn } from '../parts/age.ts'
import { dayInWords } from '../parts/day.ts'
import { jobToYou, letterView, readerOf as readerFrom } from '../parts/record-view/letter-view.ts'
import { sectionsOf } from '../parts/record-view/sections.ts'
import type { AnswerView, Reader, SectionView } from '../parts/record-view/view.ts'
import type { ToldView } from '../parts/told.tsx'
import type { ChangeView, StoryListView, StoryRecordView, UnkeptAnswer } from './view.ts'

const readerOf = (holder: Holder, today: string, childNames: readonly string[]): Reader => withHelp(readerFrom(holder, today, childNames), contactIn(holder.settings.contact))

/** Whom they can talk to, as their authority has set it. */
const withHelp = (reader: Reader, help: ReturnType<typeof contactIn>): Reader => ({ ...reader, help: help[reader.kind] })

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
  readonly keptBack: readonly KeptBack[]
  readonly responses: readonly Response[]
  readonly told: readonly ToldView[]
  readonly neighbours: { readonly earlier: Neighbour | undefined; readonly later: Neighbour | undefined }
  readonly today: string
  readonly key: string
  readonly answerKept: boolean
  readonly unkept: UnkeptAnswer | undefined
}

/** One record, as the page shows it: the newest version that stands open, and what earlier opened ones said. */
export function recordView(holder: Holder, { record, keptBack, responses, told, neighbours, today, key, answerKept, unkept }: RecordData): StoryRecordView {
  const [version, ...earlier] = record.versions
  if (!version) throw new Error('a record without a version was read')
  const reader = readerOf(holder, today, [version.facts.writtenTo])
  const answers = responses.filter(response => response.versionId === version.id)
  const neighbour = (to: Neighbour | undefined) => to && { href: `/my-story/records/${to.recordId}`, label: dayInWords(localDay(to.happenedAt, holder.timeZone)) }
  return {
    ...frameOf(holder, reader),
    ...letterView(reader, { documentCode: record.documentCode, version, keptBack: keptBack.filter(({ versionId }) => versionId === version.id), answers: byPassage(answers, holder.timeZone), timeZone: holder.timeZone }),
    told,
    changes: changesOf(record, version, earlier, responses, holder.timeZone),
    answers: answers.filter(response => response.passageId === null).map(response => answerView(response, holder.timeZone)),
    answering: { action: `/my-story/records/${record.id}/responses`, version: version.id, key, seenBy: `${version.finishedByName} or whoever works with ${reader.kind === 'family' ? version.facts.writtenTo : 'you'} now`, unkept },
    answerKept,
    listHref: '/my-story',
    earlier: neighbour(neighbours.earlier), later: neighbour(neighbours.later),
  }
}

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
