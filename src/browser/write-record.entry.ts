import { guideDraft } from './draft-guide.ts'
import { meantOfDraft } from './draft-meant.ts'
import { readFields } from './fields.ts'
import { keepSafe } from './safe-draft.ts'

const form = document.querySelector<HTMLFormElement>('form#write-record')
if (form) {
  // What a browser would put back into fields by itself could not be told from what the writer typed.
  form.autocomplete = 'off'
  const fields = readFields(form)
  const follow: ((key: string) => void)[] = []
  const changed = (key: string) => { for (const each of follow) each(key) }
  const draft = keepSafe(form, fields, changed)
  const meant = meantOfDraft(fields, draft.typed)
  const aside = document.getElementById('findings')
  const guided = aside && guideDraft(form, aside, fields, meant)
  if (guided) follow.push(guided)
  const lost = document.getElementById('lost')
  const { besideNote, compare, about } = form.dataset
  // Only a draft with a note fetches what compares it.
  if (lost && besideNote && compare && about) void import(besideNote).then(({ followNote }: typeof import('./beside-note.entry.ts')) => follow.push(followNote(lost, fields, meant, { worker: compare, about: JSON.parse(about) })), () => undefined)
  for (const kind of ['input', 'change']) {
    document.addEventListener(kind, ({ target }) => {
      const field = fields.of(target)
      if (field) changed(field.key)
    })
  }
}
