import { holdsFocus } from './element.ts'

/** A list whose items keep their elements from one drawing to the next, so that focus stays where it is. */
export interface KeyedList<Item> {
  draw(items: readonly Item[]): void
  elementOf(id: string): HTMLElement | undefined
}

export interface KeyedListOptions<Item> {
  readonly list: HTMLElement
  readonly idOf: (item: Item) => string
  /** What an item looks like, as one string: it is made anew only when this changes. */
  readonly lookOf: (item: Item) => string
  readonly make: (item: Item) => HTMLElement
  /** The class of an item that is done and fades. */
  readonly done: string
  /** An item that held the focus is gone. */
  readonly lostFocus: () => void
}

const fading = 400

/** Makes the items' keeper. An item that holds the focus is never moved or made anew. */
export function createKeyedList<Item>({ list, idOf, lookOf, make, done, lostFocus }: KeyedListOptions<Item>): KeyedList<Item> {
  let drawn = new Map<string, { readonly element: HTMLElement; readonly look: string }>()

  function remove(element: HTMLElement, fades: boolean): void {
    const hadFocus = holdsFocus(element)
    if (fades && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      element.classList.add(done)
      element.inert = true
      element.setAttribute('aria-hidden', 'true')
      setTimeout(() => element.remove(), fading)
    } else element.remove()
    if (hadFocus) lostFocus()
  }

  return {
    elementOf: id => drawn.get(id)?.element,
    draw(items) {
      const next = new Map<string, { readonly element: HTMLElement; readonly look: string }>()
      for (const item of items) {
        const id = idOf(item)
        const look = lookOf(item)
        const former = drawn.get(id)
        if (former && (former.look === look || holdsFocus(former.element))) next.set(id, former)
        else {
          const element = make(item)
          former?.element.replaceWith(element)
          next.set(id, { element, look })
        }
      }
      const gone = [...drawn].filter(([id]) => !next.has(id))
      drawn = next
      for (const [, { element }] of gone) remove(element, true)

      const wanted = [...next.values()].map(({ element }) => element)
      const held = wanted.findIndex(element => holdsFocus(element))
      const anchor = held < 0 ? null : wanted[held]!
      place(wanted.slice(0, Math.max(held, 0)), anchor)
      place(wanted.slice(held + 1), null)
    },
  }

  /** Puts elements in order before another, moving only those that are not there already. */
  function place(elements: readonly HTMLElement[], before: HTMLElement | null): void {
    let ref: ChildNode | null = before
    for (const element of [...elements].reverse()) {
      let standing: ChildNode | null = ref ? ref.previousSibling : list.lastChild
      while (standing instanceof HTMLElement && standing.classList.contains(done)) standing = standing.previousSibling
      if (standing !== element) list.insertBefore(element, ref)
      ref = element
    }
  }
}
