import type { FastifyInstance } from 'fastify'
import { nameForFile } from '../../domain/source-note.ts'
import { NotFound } from '../../store/as.ts'
import { readNote } from '../../store/source-notes.ts'
import { idFrom } from '../asked-for.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'

/** The very file that a note came in: to be kept by whoever works with the child, never to be shown by the browser. */
export function givingFiles(app: FastifyInstance, service: Service): void {
  app.get('/drafts/:draftId/notes/:noteId/file', async (request, reply) => {
    const [draftId, noteId] = [idFrom(request, 'draftId'), idFrom(request, 'noteId')]
    const { name, file } = await service.as(askingOf(request), { action: 'read-note', thingId: noteId, why: 'the file itself' }, async door => {
      const note = await readNote(door, draftId, noteId)
      if (!note.file || note.fileName === null || note.cameAs === 'pasted') throw new NotFound('file')
      return { name: nameForFile(note.fileName, note.cameAs), file: note.file }
    })
    const bytes = await service.files.read(Buffer.from(file.sha256, 'hex'))
    // Somebody else made it: were it opened here after all, it could do nothing.
    return reply.headers({ 'content-disposition': asDownload(name), 'content-security-policy': "default-src 'none'; sandbox", 'content-type': file.mediaType }).send(bytes)
  })
}

/** A name as a header carries it: for old programs in plain letters, for others in full (RFC 6266). */
function asDownload(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const full = encodeURIComponent(name).replace(/['()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}
