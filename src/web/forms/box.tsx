import type { EditionProblem } from '../../domain/read-edition.ts'
import { Input } from '../parts/input.tsx'
import { Textarea } from '../parts/textarea.tsx'

/** Where the boxes of a page stand in an edition, and what is to be mended there. */
export interface BoxesView {
  readonly at: string
  readonly problems: readonly EditionProblem[]
}

interface BoxProps {
  readonly view: BoxesView
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly long?: true
}

/** A box for one wording, named as it stands in the edition; what is to be mended leads to it. */
export function Box({ view: { at, problems }, name, label, hint, value, long }: BoxProps) {
  const id = `${at}.${name}`
  const box = { name, id, label, hint, value, error: problems.find(each => each.at === id)?.says, autocomplete: 'off' } as const
  return long ? <Textarea {...box} rows={2} /> : <Input {...box} />
}
