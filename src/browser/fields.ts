type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** One field of the draft on the page, whatever control it is written with. */
export interface Field {
  readonly key: string
  /** Where focus goes and notices stand. */
  readonly control: Control
  /** The question, as the page asks it. */
  readonly label: string
  read(): string
  write(text: string): void
  isFocused(): boolean
}

/** A field whose words are read in the record, with what stands round them there. */
export interface ToldField extends Field {
  readonly lead: string
  readonly tail: string
  readonly entry: string
  readonly isDate: boolean
  /** False where it is to professionals. */
  readonly toChild: boolean
  /** Of a draft to several children: for whom it is now, `all` or the id of one; empty where nobody has said so. */
  readonly whose?: () => string
  /** The child who alone reads it, in the place of which other field. */
  readonly reader?: string | undefined
  readonly insteadOf?: string | undefined
}

export interface DraftFields {
  readonly all: ReadonlyMap<string, Field>
  /** In the order in which the child reads them. */
  readonly told: readonly ToldField[]
  /** What the server sent for each field, by key. */
  standing(): Map<string, string>
  /** The field that this control belongs to. */
  of(target: EventTarget | null): Field | undefined
  /** The field of something that the writer meant: a hidden one, made when it is not there yet, so that the form sends it too. */
  meant(key: string): Field
  /** Keeps what a form without its script would send in step with what the server has. */
  keepInStep(key: string, text: string): void
  /** Once the form is in step. */
  inStep(): Promise<void>
}

/** Reads the page once: the controls with a draft key for a name. */
export function readFields(form: HTMLFormElement): DraftFields {
  const controls = new Map<string, Control[]>()
  const was = new Map<string, HTMLInputElement>()
  for (const element of form.elements) {
    if (!isControl(element) || element.name === '') continue
    if (element.name.startsWith('was.') && element instanceof HTMLInputElement) was.set(element.name.slice(4), element)
    else if (isDraftControl(element)) controls.set(element.name, [...(controls.get(element.name) ?? []), element])
  }
  let marked: Promise<unknown> = Promise.resolve()
  const all = new Map([...controls].map(([key, group]) => [key, fieldOf(key, group)]))
  const hidden = (name: string) => {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    form.append(input)
    return input
  }
  for (const [key, text] of Object.entries(meantBefore(form.dataset['meant']))) {
    if (all.has(key) || !isMeantKey(key)) continue
    const input = hidden(key)
    input.value = text
    controls.set(key, [input])
    all.set(key, fieldOf(key, [input]))
    void markOf(text).then(mark => { if (mark !== undefined) hidden(`was.${key}`).value = mark })
  }
  return {
    all,
    told: [...all.values()].flatMap(field => toldField(field, key => all.get(key)?.read() ?? '') ?? []),
    standing: () => new Map([...all].map(([key, field]) => [key, sentFor(controls.get(key) ?? [field.control])])),
    of: target => (isControl(target) && target.form === form ? all.get(target.name) : undefined),
    meant(key) {
      const field = all.get(key) ?? fieldOf(key, [hidden(key)])
      all.set(key, field)
      return field
    },
    keepInStep(key, text) {
      if (!all.has(key)) return
      const input = was.get(key) ?? hidden(`was.${key}`)
      was.set(key, input)
      marked = Promise.all([marked, markOf(text).then(mark => { if (mark !== undefined) input.value = mark })])
    },
    inStep: async () => void await marked,
  }
}

/** The short mark by which the server knows a text again; of an empty text, nothing. */
async function markOf(text: string): Promise<string | undefined> {
  if (text === '') return ''
  if (!isSecureContext) return undefined
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lineEnds(text))))
  return btoa(String.fromCharCode(...digest)).replaceAll('+', '-').replaceAll('/', '_').slice(0, 22)
}

const isControl = (element: unknown): element is Control => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement

function meantBefore(json: string | undefined): Record<string, string> {
  const value: unknown = json ? JSON.parse(json) : {}
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {}
}

const otherTypes = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'file', 'password'])

const isDraftControl = (control: Control): boolean => !(control instanceof HTMLInputElement && otherTypes.has(control.type)) || isMeantKey(control.name)

/** What the writer meant is kept in the draft and has no control to type in. */
export const isMeantKey = (key: string): boolean => /^meant\.\d{1,4}$/.test(key)

const isChoice = (control: Control): control is HTMLInputElement => control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')

function fieldOf(key: string, group: readonly Control[]): Field {
  const control = group[0]!
  const choices = group.filter(isChoice)
  return {
    key, control, label: labelOf(control),
    read: () => (choices.length > 0 ? choices.find(choice => choice.checked)?.value ?? '' : control.value),
    write(text) {
      if (choices.length === 0) control.value = text
      else for (const choice of choices) choice.checked = text !== '' && choice.value === text
    },
    isFocused: () => group.some(each => each === document.activeElement),
  }
}

const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n')

/** What the page came with, whatever a browser put back or a quick writer typed before the script ran. */
function sentFor(group: readonly Control[]): string {
  const [control] = group
  if (control instanceof HTMLTextAreaElement) return lineEnds(control.defaultValue)
  if (control instanceof HTMLSelectElement) return [...control.options].find(option => option.defaultSelected)?.value ?? control.options[0]?.value ?? ''
  const choices = group.filter(isChoice)
  if (choices.length > 0) return choices.find(choice => choice.defaultChecked)?.value ?? ''
  return control instanceof HTMLInputElement ? control.defaultValue : ''
}

function labelOf(control: Control): string {
  const legend = isChoice(control) && control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : undefined
  return (legend ?? control.labels?.[0])?.textContent?.trim() ?? ''
}

function toldField(field: Field, read: (key: string) => string): ToldField | undefined {
  const { lead, tail = '', entry = '', guided, to, only, reader, insteadOf } = field.control.dataset
  if (lead === undefined && guided === undefined) return undefined
  return { ...field, lead: lead ?? '', tail, entry, isDate: field.control instanceof HTMLInputElement && field.control.type === 'date', toChild: to !== 'professionals', ...(only === undefined ? {} : { whose: () => read(only), reader, insteadOf }) }
}
