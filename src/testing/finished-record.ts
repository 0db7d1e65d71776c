import { v7 } from 'uuid'
import { documentOf } from '../domain/catalogue.ts'
import type { DraftContent } from '../domain/draft-content.ts'
import { formOf } from '../domain/form-of.ts'
import { makeReady } from '../domain/version.ts'
import { readPeopleAround } from '../store/children.ts'
import { startDraft } from '../store/drafts.ts'
import { finishDraft } from '../store/finish-draft.ts'
import type { SmallWorld } from './small-world.ts'

/** A visit to Rowan that Imogen wrote and finished, or the correction of one; or one of Wilma to Noor. */
export function finishedRecord(world: SmallWorld, content: DraftContent, correction?: { readonly recordId: string; readonly reason: string }, [writer, child]: readonly ['imogen', 'rowan'] | readonly ['wilma', 'noor'] = ['imogen', 'rowan']): Promise<{ recordId: string; versionId: string }> {
  const childId = world.ids[child]
  const document = documentOf('D01')
  if (!document) throw new Error('the catalogue has no visits')
  return world.service.as(world.askingAs(writer), { action: 'finish-draft', childId }, async door => {
    const { id } = await startDraft(door, v7(), childId, 'D01', content, correction?.recordId)
    return finishDraft(door, v7(), id, 1, makeReady(content, {
      document, form: formOf(document), childName: 'Ro', people: await readPeopleAround(door, childId), glossary: [], timeZone: 'Europe/London',
      writerName: 'Imogen Fairley', writerJobTitle: 'Social worker', ...(correction ? { correctionReason: correction.reason } : {}),
    }))
  })
}
