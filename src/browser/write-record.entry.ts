import { readFields } from './fields.ts'
import { type Guide, guide } from './guide.ts'
import { keepSafe } from './safe-draft.ts'

const form = document.querySelector<HTMLFormElement>('form#write-record')
if (form) {
  // What a browser would put back into fields by itself could not be told from what the writer typed.
  form.autocomplete = 'off'
  const fields = readFields(form)
  let guidance: Guide | undefined
  const draft = keepSafe(form, fields, key => guidance?.changed(key))
  const aside = document.getElementById('findings')
  if (aside) guidance = guide(form, aside, fields, draft.typed)
  for (const kind of ['input', 'change']) {
    document.addEventListener(kind, ({ target }) => {
      const field = fields.of(target)
      if (field) guidance?.changed(field.key)
    })
  }
}
