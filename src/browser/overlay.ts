import { drawMarks, type Mark } from './marked-lines.ts'

/** The underlines of one text box: the same text in transparent letters under it, which breaks its lines alike. */
export interface Overlay {
  show(text: string, marks: readonly Mark[]): void
  /** Scrolls to a place; false where the text is too long for an overlay. */
  reveal(place: number): boolean
}

/**
 * Lays an overlay under a text box. Both lie in one cell and take their measures from the same style, so the box grows with the text and
 * nothing is measured by script.
 */
export function layOverlay(box: HTMLTextAreaElement): Overlay {
  const frame = box.closest<HTMLElement>('.editor') ?? wrap(box)
  const sheet = frame.querySelector<HTMLElement>('.editor__marks') ?? frame.insertBefore(document.createElement('div'), box)
  sheet.className = 'editor__marks'
  sheet.setAttribute('aria-hidden', 'true')
  box.classList.add('editor__text')
  const inStep = () => {
    sheet.scrollTop = box.scrollTop
    sheet.scrollLeft = box.scrollLeft
  }
  box.addEventListener('scroll', inStep, { passive: true })
  // A window that changes its width, or a magnified page, moves lines in both alike; only where the box scrolls inside itself must the sheet follow.
  new ResizeObserver(inStep).observe(box)
  const { show, lineAt } = drawMarks(sheet, isTooLong => frame.classList.toggle('editor--plain', isTooLong))
  return {
    show,
    reveal(place) {
      const line = lineAt(place)
      line?.scrollIntoView({ block: 'center' })
      return line !== undefined
    },
  }
}

function wrap(box: HTMLTextAreaElement): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'editor'
  const hadFocus = document.activeElement === box
  const { selectionStart, selectionEnd } = box
  box.replaceWith(frame)
  frame.append(box)
  if (hadFocus) {
    box.focus({ preventScroll: true })
    box.setSelectionRange(selectionStart, selectionEnd)
  }
  return frame
}
