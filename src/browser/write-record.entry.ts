import { guideDraft } from './draft-guide.ts'
import { readFields } from './fields.ts'
import { keepSafe } from './safe-draft.ts'

const form = document.querySelector<HTMLFormElement>('form#write-record')
if (form) {
  // What a browser would put back into fields by itself could not be told from what the writer typed.
  form.autocomplete = 'off'
  const fields = readFields(form)
  let changed: ((key: string) => void) | undefined
  const draft = keepSafe(form, fields, key => changed?.(key))
  const aside = document.getElementById('findings')
  if (aside) changed = guideDraft(form, aside, fields, draft.typed)
  for (const kind of ['input', 'change']) {
    document.addEventListener(kind, ({ target }) => {
      const field = fields.of(target)
      if (field) changed?.(field.key)
    })
  }
}
