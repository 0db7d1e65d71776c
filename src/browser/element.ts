type Attributes = Readonly<Record<string, string | boolean | undefined | (() => void)>>

/** Makes an element. `class`, other attributes, and `onClick`; text is always text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: readonly (Node | string | undefined)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onClick' && typeof value === 'function') made.addEventListener('click', value)
    else if (typeof value === 'string') made.setAttribute(name, value)
    else if (value === true) made.setAttribute(name, '')
  }
  made.append(...children.filter(child => child !== undefined))
  return made
}

/** A button that does something on the page and never sends its form. */
export const button = (look: string, onClick: (event: MouseEvent) => void, ...children: readonly (Node | string | undefined)[]): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: look }, ...children)
  made.addEventListener('click', onClick)
  return made
}

/** Heard by a screen reader and not seen. */
export const unseen = (text: string): HTMLElement => element('span', { class: 'govuk-visually-hidden' }, text)
