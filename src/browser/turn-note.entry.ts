import { element } from './element.ts'

/**
 * Answers the question by a single key: `1` to `9` chooses, `0` leaves it open, `U` takes the last answer back.
 * Only while the focus is among the answers, so that nobody who types elsewhere, or speaks to their computer, answers by accident (WCAG 2.1.4).
 */
function answerByKey(group: HTMLElement): void {
  const choices = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')].slice(0, 9)
  const buttons = [...group.querySelectorAll<HTMLButtonElement>('button[name="do"]')]
  const buttonFor = (deed: string) => buttons.find(({ value }) => value.split('.')[0] === deed)
  for (const [at, choice] of choices.entries()) {
    choice.setAttribute('aria-keyshortcuts', String(at + 1))
    choice.labels?.[0]?.append(' ', keyHint(String(at + 1)))
  }
  for (const [deed, key] of [['leave-open', '0'], ['undo', 'U']] as const) {
    buttonFor(deed)?.setAttribute('aria-keyshortcuts', key)
    buttonFor(deed)?.append(' ', keyHint(key))
  }
  const last = group.querySelector('.govuk-button-group')
  last?.before(element('p', { class: 'turn__keys' }, choices.length > 0 ? 'While you are in this question, the keys beside the answers work too.' : 'While you are here, the key works too.'))

  let isSent = false
  group.addEventListener('keydown', event => {
    if (isSent || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || isTypedIn(event.target)) return
    const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined
    const button = choice ? buttonFor('answer') : event.key === '0' ? buttonFor('leave-open') : event.key.toLowerCase() === 'u' ? buttonFor('undo') : undefined
    if (!button) return
    event.preventDefault()
    if (choice) choice.checked = true
    isSent = true
    button.form?.requestSubmit(button)
  })
}

/** Seen beside what it does. What is heard is the shortcut of the control itself. */
const keyHint = (key: string): HTMLElement => element('kbd', { class: 'turn__key', 'aria-hidden': 'true' }, key)

const isTypedIn = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'radio')

const questions = document.querySelector<HTMLElement>('.turn__questions')
if (questions) answerByKey(questions)
