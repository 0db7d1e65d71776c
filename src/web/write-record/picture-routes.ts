import type { FastifyInstance, FastifyRequest } from 'fastify'
import { everybody } from '../../domain/several.ts'
import type { Door } from '../../store/as.ts'
import { addAttachment, readAttachment } from '../../store/attachments.ts'
import { once } from '../../store/commands.ts'
import { type Draft, readDraft, saveDraft } from '../../store/drafts.ts'
import { idFrom, keyFrom } from '../asked-for.ts'
import { type PictureProblem, type SafePicture, safePicture } from '../safe-picture.ts'
import { type ScanProblem, scanProblem } from '../scanned.ts'
import { readFormsWithFiles, type SentForm, sentForm } from '../sent-form.ts'
import type { Service } from '../service.ts'
import { askingOf } from '../signed-in.ts'
import { conflictsBy, nextPicture, pictureFields, setFields } from './deeds.ts'
import { sendWriting } from './lost.ts'
import { writingView } from './shown.ts'
import { severalWords } from './several-words.ts'
import { changesTyped } from './typed.ts'
import { pictureProblems, words } from './words.ts'
import { givingBack } from './write-routes.ts'

/** Pictures of the child's: added while writing, and shown to whoever may see them. */
export function pictures(app: FastifyInstance, service: Service): void {
  app.register(async scope => {
    await readFormsWithFiles(scope)
    addingPictures(scope, service)
  })

  app.get('/pictures/:attachmentId', async (request, reply) => {
    const attachmentId = idFrom(request, 'attachmentId')
    const asking = askingOf(request)
    const picture = await service.as(asking, { action: asking.does === 'reader' ? 'see-my-picture' : 'see-attachment', thingId: attachmentId }, door => readAttachment(door, attachmentId))
    const bytes = await service.files.read(picture.sha256)
    return reply.headers({ 'content-disposition': 'inline', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' }).type(picture.mediaType).send(bytes)
  })
}

function addingPictures(app: FastifyInstance, service: Service): void {
  app.post('/drafts/:draftId/pictures', async (request, reply) => {
    const draftId = idFrom(request, 'draftId')
    const sent = await sentForm(request)
    // For whoever is signed out: their words are given back from here.
    request.body = sent.fields
    const asking = askingOf(request)
    return givingBack(request, reply, sent.fields, async () => {
      const { conflicts, isSaidWhose } = await service.as(asking, { action: 'write-draft', thingId: draftId }, async door => {
        const saved = await saveDraft(door, draftId, changesTyped(sent.fields))
        return { conflicts: await conflictsBy(door, saved), isSaidWhose: whoseIn(saved.draft, sent) !== undefined }
      })
      const picture = await pictureIn(service, request, sent)
      if (!('problem' in picture) && isSaidWhose) {
        const sha256 = await service.files.keep(picture.bytes)
        await service.as(asking, { action: 'add-attachment', thingId: draftId }, door => keepPicture(door, draftId, sent, { ...picture, sha256 }))
        if (conflicts.length === 0) return reply.redirect(`/drafts/${draftId}${sent.fields['checking'] === 'yes' ? '?check=yes' : ''}#part-pictures`, 303)
      }
      const view = await service.as(asking, { action: 'read-draft', thingId: draftId }, async door =>
        writingView(door, request, await readDraft(door, draftId), { conflicts, pictureProblem: 'problem' in picture ? pictureProblems[picture.problem] : isSaidWhose ? undefined : severalWords.pictureForMissing, checking: sent.fields['checking'] === 'yes' }))
      return sendWriting(request, reply, view, conflicts.length > 0 ? 409 : 422)
    })
  })
}

async function pictureIn(service: Service, { log }: FastifyRequest, { file, isTooLarge }: SentForm): Promise<SafePicture | { readonly problem: PictureProblem | ScanProblem | 'none' }> {
  if (isTooLarge) return { problem: 'tooLarge' }
  if (!file) return { problem: 'none' }
  const problem = await scanProblem(service, file, log)
  return problem ? { problem } : safePicture(file)
}

/** Writes the picture down and puts it into the draft, once for each form. What it is may still be said in the draft. */
async function keepPicture(door: Door, draftId: string, { fields }: SentForm, picture: SafePicture & { readonly sha256: Buffer }): Promise<void> {
  const [what, madeBy] = [fields['what'], fields['made-by']].map(text => (text ?? '').trim())
  await once(door, keyFrom(fields['picture-key']), async () => {
    const { draft } = await saveDraft(door, draftId, [])
    const { sha256, mediaType, width, height, bytes } = picture
    const whose = whoseIn(draft, { fields })
    const { id } = await addAttachment(door, { childId: whose === undefined || whose === everybody ? draft.childId : whose, sha256, mediaType, width, height, bytes: bytes.length, whatItIs: what || words.picture.shown(''), madeBy: madeBy || words.picture.notSaid })
    await setFields(door, draft, pictureFields(nextPicture(draft), { attachment: id, what: what ?? '', madeBy: madeBy ?? '' }, draft.alsoAbout.length === 0 ? undefined : whose))
    return { id }
  }, [picture.sha256.toString('hex')])
}

/** Whose picture it is: of a draft to one child theirs; of one to several what was chosen, undefined where nothing was. */
function whoseIn({ childId, alsoAbout }: Pick<Draft, 'childId' | 'alsoAbout'>, { fields }: Pick<SentForm, 'fields'>): string | undefined {
  const chosen = fields['picture-for'] ?? ''
  return alsoAbout.length === 0 ? childId : [everybody, childId, ...alsoAbout].find(each => each === chosen)
}
