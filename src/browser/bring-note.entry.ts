import { element } from './element.ts'

/** Takes a file that is dropped anywhere on the page, or pasted, as if it had been chosen. Where no script runs the file is chosen. */
function takeFiles(form: HTMLFormElement, input: HTMLInputElement): void {
  const how = element('p', { class: 'drop__how' }, 'You can also drop it anywhere on this page, or paste it.')
  const chosen = element('p', { class: 'drop__chosen', role: 'status' })
  input.after(how, chosen)

  function hover(isOver: boolean): void {
    form.classList.toggle('drop--over', isOver)
    how.textContent = isOver ? 'Let go, and this file is chosen.' : 'You can also drop it anywhere on this page, or paste it.'
  }

  function choose(files: FileList): void {
    const [file] = files
    if (!file) return
    const one = new DataTransfer()
    one.items.add(file)
    input.files = one.files
    chosen.textContent = `${file.name} is chosen.${files.length > 1 ? ' Bring one file at a time: the others can follow it.' : ''}`
    chosen.scrollIntoView({ block: 'nearest' })
  }

  for (const kind of ['dragenter', 'dragover'] as const) {
    document.addEventListener(kind, event => {
      if (!hasFiles(event.dataTransfer)) return
      // Else the browser opens the file in the place of the page, and what was pasted there is gone.
      event.preventDefault()
      hover(true)
    })
  }
  document.addEventListener('dragleave', ({ relatedTarget }) => { if (relatedTarget === null) hover(false) })
  document.addEventListener('drop', event => {
    if (!event.dataTransfer || !hasFiles(event.dataTransfer)) return
    event.preventDefault()
    hover(false)
    choose(event.dataTransfer.files)
  })
  document.addEventListener('paste', event => {
    // Words copied from Word come with a picture of themselves: then the words are what is meant.
    if (!event.clipboardData || !hasFiles(event.clipboardData) || event.clipboardData.types.includes('text/plain')) return
    event.preventDefault()
    choose(event.clipboardData.files)
  })
  input.addEventListener('change', () => { chosen.textContent = '' })
}

const hasFiles = (carried: DataTransfer | null): boolean => carried?.types.includes('Files') ?? false

const form = document.querySelector<HTMLFormElement>('form#bring-note')
const input = form?.querySelector<HTMLInputElement>('input[type="file"]')
if (form && input) takeFiles(form, input)
