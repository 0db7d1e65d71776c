import type { FastifyInstance, FastifyRequest } from 'fastify'
import { partsForNotes } from '../../domain/source-note.ts'
import type { Door } from '../../store/as.ts'
import { putNoteIntoDraft, readNote, readOpenDraft, type SourceNote } from '../../store/source-notes.ts'
import { askedFor, idFrom, keyFrom } from '../asked-for.ts'
import { aboutDesk, type Desk, deskFor, deskOf } from '../desk.ts'
import { sendPage } from '../errors.tsx'
import { formFields } from '../form-fields.ts'
import { frameOf } from '../frame.ts'
import type { Service } from '../service.ts'
import { askingOf, holderOf, newKey } from '../signed-in.ts'
import { finishedAs } from './bring-routes.ts'
import { answersAfter, choiceSent, linesChosen, settling, type Choice } from './choices.ts'
import { headLength } from './note-file.ts'
import { partFor } from './part-for.ts'
import { turn, type TurnedSentence } from './turn.ts'
import { TurnPage } from './turn-page.tsx'
import type { Row, TurnView } from './view.ts'
import { turnWords as words } from './words.ts'

type Fields = Readonly<Record<string, string>>

/** The page on which a note is turned: questions answered, sentences chosen, and put into the record. */
export function turning(app: FastifyInstance, { as }: Service): void {
  const look = async (request: FastifyRequest) => {
    const [draftId, noteId] = [idFrom(request, 'draftId'), idFrom(request, 'noteId')]
    return as(askingOf(request), { action: 'read-note', thingId: noteId }, async door => ({ note: await readNote(door, draftId, noteId), desk: await openDesk(door, draftId) })).catch(finishedAs)
  }

  app.get('/drafts/:draftId/notes/:noteId', async (request, reply) => {
    const found = await look(request)
    if (typeof found === 'string') return reply.redirect(`/records/${found}`, 303)
    return sendPage(reply, TurnPage({ view: turnView(request, toldTo(found.desk, askedFor(request, 'to')), found.note, {}) }))
  })

  app.post('/drafts/:draftId/notes/:noteId', async (request, reply) => {
    const fields = formFields(request.body)
    const found = await look(request)
    if (typeof found === 'string') return reply.redirect(`/records/${found}`, 303)
    const { note } = found
    const desk = toldTo(found.desk, fields['to'])
    const view = turnView(request, desk, note, fields)
    if (fields['do'] !== 'put-in' || !view.rows) return sendPage(reply, TurnPage({ view }))
    const lines = linesChosen(note.words, view.rows)
    if (lines.length === 0) return sendPage(reply, TurnPage({ view: { ...view, nothingChosen: true } }), 422)
    const put = await as(askingOf(request), { action: 'write-draft', thingId: desk.draft.id, why: `from note ${note.id}` }, door => putNoteIntoDraft(door, keyFrom(fields['key']), desk.form, note, lines, desk.children.length > 1 ? desk.fileId : undefined)).catch(finishedAs)
    return typeof put === 'string' ? reply.redirect(`/records/${put}`, 303) : reply.redirect(`/drafts/${desk.draft.id}?put-in=${put.command}`, 303)
  })
}

const openDesk = async (door: Door, draftId: string): Promise<Desk> => deskOf(door, await readOpenDraft(door, draftId))

/** The desk of the child to whom a note is turned: of several, one after another. */
const toldTo = (desk: Desk, childId: string | undefined): Desk => deskFor(desk, desk.children.find(({ fileId }) => fileId === childId) ?? desk.children[0] ?? desk, 'kept')

/** The page as it is after what was pressed. The engine is asked here, when nothing of the database is held. */
function turnView(request: FastifyRequest, desk: Desk, note: SourceNote, fields: Fields): TurnView {
  const frame = frameOf(request)
  const deed = fields['do']
  const answers = answersAfter(deed, fields)
  const parts = partsForNotes(desk.form).map(({ id, asks }) => ({ id, asks: asks.replaceAll('{child}', desk.name) }))
  const shell = { ...frame, draft: desk.draft, name: desk.name, childId: desk.fileId, children: desk.children.map(({ fileId, name }) => ({ id: fileId, name })), note, parts, answers, nothingChosen: false, hasMoved: deed !== undefined && /^(?:answer|undo|forget|leave-open\.)/.test(deed), key: newKey() }
  if (note.cameAs === 'unread') return { ...shell, rows: undefined, questions: [], asked: undefined, notice: undefined }
  try {
    const about = aboutDesk(desk, holderOf(request), frame.today)
    const { sentences, questions } = turn(note.words, about, settling(answers), note.cameAs === 'eml' ? headLength(note.words) : 0)
    const ids = new Set(parts.map(({ id }) => id))
    const all = Object.values(desk.draft.content)
    const rows = sentences.map((sentence, at): Row => {
      const isThere = deed === undefined && standsThere(sentence, all)
      const proposed: Choice = { taking: isThere ? 'out' : 'turned', part: fields[`part.${at}`] === undefined ? partFor(sentence.after, about) : '' }
      const choice = choiceSent(fields, at, ids, ids.has(proposed.part) ? proposed : { ...proposed, part: parts[0]?.id ?? '' })
      return { ...sentence, isThere, choice: deed === 'all' ? { ...choice, taking: 'turned' } : deed === 'none' ? { ...choice, taking: 'out' } : choice }
    })
    const asked = questions.find(({ id }) => answers[id] === undefined)
    return { ...shell, rows, questions, asked, notice: deed === 'answer' && Object.keys(answers).length > 0 ? words.used : undefined }
  } catch (error) {
    request.log.error({ err: error }, 'a note could not be turned')
    return { ...shell, rows: undefined, questions: [], asked: undefined, notice: undefined }
  }
}

/** A longer sentence that stands word for word in the record was put in before. */
const standsThere = ({ after }: TurnedSentence, all: readonly string[]): boolean => after.trim().length > 12 && all.some(text => text.includes(after.trim()))
