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
  const made = element('button', { type: 'button', class: look, part: look.startsWith('link-button') ? 'link' : 'button' }, ...children)
  made.addEventListener('click', onClick)
  return made
}

/** Heard by a screen reader and not seen. */
export const unseen = (text: string): HTMLElement => element('span', { class: 'govuk-visually-hidden' }, text)

/** What has the focus where this node stands: in the page, or inside an element with a tree of its own. */
export function focusedIn(node: Node): Element | null {
  const root = node.getRootNode()
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
}

/** Is the focus on this element or inside it? */
export const holdsFocus = (node: Node | undefined): boolean => node?.contains(focusedIn(node)) ?? false
