import type { CatalogueEntry } from '../catalogue.ts'
import type { Facts, Wording } from '../version.ts'
import type { ImportRow } from './kinds.ts'

/** The one part of a record that was brought: the words as they stood, under no heading of ours. */
export const importedWording: Wording = { title: '', sections: [{ id: 'text', heading: '', fields: [{ id: 'text', lead: '', tail: '' }] }] }

/** The facts of a record that was brought from an earlier system: what is not known there is not told. */
export function factsOfImported(system: string, { key, values }: ImportRow, document: CatalogueEntry | undefined): Facts {
  const contact = values['contact']
  return {
    of: 'dated', kind: document?.code === 'D01' && (contact === 'visit' || contact === 'call' || contact === 'meeting') ? contact : 'other', place: '', seen: 'not-seen', seenReason: '', present: [], writtenTo: '',
    timeKnown: (values['happened'] ?? '').length > 10,
    cameFrom: { system, key, title: values['title'] ?? '', writtenOn: values['writtenOn'] ?? null },
  }
}
