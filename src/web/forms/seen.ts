import { type CatalogueEntry, documentOf } from '../../domain/catalogue.ts'
import { idsUsed } from '../../domain/change-edition.ts'
import { asShipped, type FormEdition } from '../../domain/form-edition.ts'
import { type FormFinding, formFindings } from '../../domain/form-findings.ts'
import { layEdition } from '../../domain/lay-edition.ts'
import { type Door, NotFound } from '../../store/as.ts'
import { spellingDictionary } from '../../store/dictionary.ts'
import { type FormDraft, readFormDraft, readFormDraftsEver } from '../../store/form-drafts.ts'
import { inForceOn, type PublishedEdition, readFormEditions } from '../../store/form-editions.ts'
import { readVocabulary } from '../../store/settled-words.ts'

/** A document type and its form, as an administrator works on it. */
export interface FormSeen {
  readonly shipped: CatalogueEntry
  /** The newest number first. */
  readonly editions: readonly PublishedEdition[]
  /** The one that holds today; undefined: as shipped. */
  readonly inForce: PublishedEdition | undefined
  readonly draft: FormDraft | undefined
  /** As the draft has it; without a draft, as it was published last. */
  readonly edition: FormEdition
  readonly laid: CatalogueEntry
  /** As it was published last: what a draft is compared with. */
  readonly before: CatalogueEntry
  readonly findings: readonly FormFinding[]
}

/** Brings what belongs to the form of a document type; `NotFound` when there is no such type. */
export async function formSeen(door: Door, code: string): Promise<FormSeen> {
  const shipped = documentOf(code)
  if (!shipped) throw new NotFound('document')
  const editions = await readFormEditions(door, code)
  const draft = await readFormDraft(door, code)
  const published = editions[0]?.edition ?? asShipped
  const edition = draft?.edition ?? published
  const laid = layEdition(shipped, edition)
  return {
    shipped, editions, inForce: inForceOn(editions, door.asking.day), draft, edition, laid, before: layEdition(shipped, published),
    findings: formFindings(laid, shipped, door.asking.day, await readVocabulary(door, door.asking.day), spellingDictionary()),
  }
}

/** The ids that were ever given to parts and questions of this form. */
export const idsEver = async (door: Door, { editions, shipped }: FormSeen) => idsUsed([...editions.map(({ edition }) => edition), ...await readFormDraftsEver(door, shipped.code)])
