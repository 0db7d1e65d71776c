import { button, element } from './element.ts'

/** Sentences above the form: what happened, what was kept, what to do now. One of each kind at a time. */
export interface Notices {
  show(kind: string, sentence: string, ...further: readonly (Node | string)[]): void
  hide(kind: string): void
  /** For what is seen where it belongs, and would only be missed by who cannot see it. */
  say(sentence: string): void
}

/** Makes room for notices at the head of the form. It is there from the start so that what comes into it is read out. */
export function makeNotices(form: HTMLFormElement): Notices {
  const place = element('div', { class: 'notices', 'aria-live': 'polite' })
  const spoken = element('p', { class: 'govuk-visually-hidden', role: 'status' })
  form.prepend(place, spoken)
  const shown = new Map<string, { readonly element: HTMLElement; readonly text: string }>()

  function hide(kind: string): void {
    shown.get(kind)?.element.remove()
    shown.delete(kind)
  }

  return {
    hide,
    say: sentence => { spoken.textContent = sentence },
    show(kind, sentence, ...further) {
      const text = sentence + further.map(each => (typeof each === 'string' ? each : each.textContent)).join('')
      if (shown.get(kind)?.text === text) return
      hide(kind)
      // Closed by the reader, it is not shown again until it was no longer so.
      const close = button('link-button notice__close', () => notice.remove(), 'Close')
      const notice: HTMLElement = element('div', { class: 'notice' }, element('p', { class: 'notice__text' }, sentence, ...further.flatMap(each => [' ', each])), close)
      shown.set(kind, { element: notice, text })
      place.append(notice)
    },
  }
}
