import { button, element } from './element.ts'
import type { Field } from './fields.ts'
import type { Choice, Contested } from './unsaved-words.ts'

/** Shows two people's words for one field beside each other, and lets the writer choose. */
export interface Conflicts {
  show(field: Field, contested: Contested, mine: () => string): void
  hide(key: string): void
  /** Takes the writer to the first that waits for a choice. False when none does. */
  showFirst(): boolean
}

const lookLikeField = 'input:not([type=hidden]), textarea, select'

/** @param choose the writer's choice for a field */
export function showConflicts(choose: (field: Field, choice: Choice) => void): Conflicts {
  const shown = new Map<string, { readonly box: HTMLElement; readonly listening: AbortController }>()

  function hide(key: string): void {
    shown.get(key)?.box.remove()
    shown.get(key)?.listening.abort()
    shown.delete(key)
  }

  return {
    hide,
    showFirst() {
      const [first] = shown.values()
      first?.box.scrollIntoView({ block: 'center' })
      first?.box.querySelector('button')?.focus({ preventScroll: true })
      return first !== undefined
    },
    show(field, { theirs, by, onServer }, mine) {
      hide(field.key)
      const who = !onServer ? 'Another page of yours' : by === '' ? 'Somebody else' : by
      const isText = field.control instanceof HTMLTextAreaElement || (field.control instanceof HTMLInputElement && field.control.type === 'text')
      const yours = element('p', { class: 'conflict__text' }, said(field, mine()))
      const settle = (choice: Choice) => () => {
        choose(field, choice)
        field.control.focus()
      }
      const box = element(
        'div', { class: 'conflict', role: 'group', 'aria-label': `Two texts for: ${field.label}` },
        element('p', { class: 'conflict__says' }, onServer ? `${who} changed this while you were writing. Both are kept until you choose.` : `${who} left other words for this. Both are kept until you choose.`),
        element('div', { class: 'conflict__pair' },
          element('div', {}, element('p', { class: 'conflict__who' }, onServer ? (by === '' ? 'Theirs' : by) : 'Earlier'), element('p', { class: 'conflict__text' }, said(field, theirs))),
          element('div', {}, element('p', { class: 'conflict__who' }, 'Yours'), yours)),
        element('div', { class: 'conflict__choices' },
          button('finding__better', settle('theirs'), onServer ? 'Keep theirs' : 'Keep the earlier'),
          button('finding__better', settle('mine'), 'Keep mine'),
          isText ? button('finding__better', settle('both'), 'Keep both') : undefined),
      )
      // What is typed on stays in view beside theirs.
      const listening = new AbortController()
      field.control.addEventListener('input', () => { yours.textContent = said(field, mine()) }, { signal: listening.signal })
      shown.set(field.key, { box, listening })
      const after = field.control.closest('.editor') ?? field.control.closest('fieldset') ?? field.control
      after.after(box)
    },
  }
}

/** Words as a person would read them: the answer's label where the value is only a code. */
function said(field: Field, text: string): string {
  if (text === '') return '(empty)'
  const { control } = field
  if (control instanceof HTMLSelectElement) return [...control.options].find(option => option.value === text)?.text ?? text
  if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
    const choices = [...(control.form?.querySelectorAll<HTMLInputElement>(lookLikeField) ?? [])].filter(each => each.name === control.name)
    return choices.find(choice => choice.value === text)?.labels?.[0]?.textContent?.trim() ?? text
  }
  return text
}
