import type { FastifyReply, FastifyRequest } from 'fastify'
import { piecesOf } from '../../domain/draft-content.ts'
import { compose } from '../../guidance/compose.ts'
import { isLeftOut, isOfNote } from '../../guidance/left-out.ts'
import { lostOf } from '../../guidance/rewrite/fidelity/lost.ts'
import { sendPage } from '../errors.tsx'
import { meantIn } from './asked.ts'
import { WritePage } from './page.tsx'
import type { WritingView } from './view.ts'

/** Sends the page on which a record is written. What may be lost of its note is looked for here, when nothing of the database is held. */
export const sendWriting = (request: FastifyRequest, reply: FastifyReply, view: Omit<WritingView, 'lost'>, status = 200): FastifyReply =>
  sendPage(reply, WritePage({ view: { ...view, lost: lostFrom(request, view) } }), status)

/** What stands in the notes and was not found in what is written so far; undefined where there is nothing to compare. A fault here never stands in the way of writing. */
function lostFrom(request: FastifyRequest, { desk, about }: Omit<WritingView, 'lost'>): WritingView['lost'] {
  const note = desk.notes.map(each => each.words).filter(words => words !== '').join('\n\n')
  const { text } = compose(piecesOf(desk.form, desk.draft.content))
  if (note === '' || text.trim() === '') return undefined
  try {
    const leftOut = meantIn(desk.draft.content).filter(isOfNote)
    return { differences: lostOf(note, text, about).filter(each => !isLeftOut(leftOut, each)), leftOut }
  } catch (error) {
    request.log.error({ err: error }, 'the note could not be compared')
    return undefined
  }
}
