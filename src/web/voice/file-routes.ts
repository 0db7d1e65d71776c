import type { FastifyInstance } from 'fastify'
import { endingOf } from '../../domain/voice.ts'
import { readVoiceFile } from '../../store/voices.ts'
import { idFrom } from '../asked-for.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { byteRange } from './byte-range.ts'

/** The file of something that a child told us: for staff who work with the child, and for the child to whom it stands open. A player asks for it part by part. */
export function voiceFiles(app: FastifyInstance, service: Service): void {
  app.get('/voice/:voiceId/file', async (request, reply) => {
    const voiceId = idFrom(request, 'voiceId')
    const asking = askingOf(request)
    const { sha256, mediaType } = await service.as(asking, { action: asking.does === 'reader' ? 'see-my-voice' : 'see-voice', thingId: voiceId, why: 'the file' }, door => readVoiceFile(door, voiceId))
    const bytes = await service.files.read(Buffer.from(sha256, 'hex'))
    const range = byteRange(request.headers.range, bytes.length)
    reply.headers({
      // Somebody else made it: were it opened by itself, it could do nothing. A PDF is never opened here.
      'content-disposition': `${mediaType === 'application/pdf' ? 'attachment' : 'inline'}; filename="file.${endingOf[mediaType]}"`,
      'content-security-policy': "default-src 'none'; media-src 'self'; img-src 'self'; sandbox", 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'accept-ranges': 'bytes',
    })
    if (range === 'outside') return reply.code(416).header('content-range', `bytes */${bytes.length}`).type('text/plain; charset=utf-8').send('The file ends before that.')
    if (range === undefined) return reply.type(mediaType).send(bytes)
    return reply.code(206).header('content-range', `bytes ${range.first}-${range.last}/${bytes.length}`).type(mediaType).send(bytes.subarray(range.first, range.last + 1))
  })
}
