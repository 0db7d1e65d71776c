import { type Meant, readMeant } from '../guidance/meant.ts'
import { type DraftFields, isMeantKey } from './fields.ts'
import { freeMeantKey } from './safe-draft.ts'

/** What the writer meant, and what of a note they left out on purpose: kept with the draft, in hidden fields of its form. */
export interface DraftMeant {
  all(): readonly (Meant & { readonly key: string })[]
  keep(meant: Meant): void
  forget(key: string): void
}

/** @param typed something was put into a hidden field of the draft */
export function meantOfDraft(fields: DraftFields, typed: (key: string) => void): DraftMeant {
  const write = (key: string, kept: string) => {
    fields.meant(key).write(kept)
    typed(key)
  }
  return {
    all: () => [...fields.all.values()].flatMap(field => {
      const meant = isMeantKey(field.key) ? readMeant(field.read()) : undefined
      return meant ? [{ ...meant, key: field.key }] : []
    }),
    keep: meant => write(freeMeantKey(fields), JSON.stringify(meant)),
    forget: key => write(key, ''),
  }
}
