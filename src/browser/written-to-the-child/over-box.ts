import { drawMarks } from '../marked-lines.ts'
import type { Overlay } from '../overlay.ts'

/** What decides where lines of a text box break, and where they stand. */
const measures = [
  'font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'font-kerning', 'font-feature-settings', 'font-variation-settings', 'font-optical-sizing',
  'line-height', 'letter-spacing', 'word-spacing', 'text-transform', 'text-indent', 'text-align', 'text-rendering', 'direction', 'tab-size',
  'white-space', 'word-break', 'overflow-wrap', 'line-break', 'hyphens',
  'padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width',
] as const

/**
 * Lays underlines over a text box that has a look of its own, and follows it.
 * @param frame what the sheet is placed in: it holds the box, though in another tree
 */
export function layOverBox(box: HTMLTextAreaElement, frame: HTMLElement, signal: AbortSignal): Overlay {
  const sheet = document.createElement('div')
  sheet.className = 'editor__marks'
  sheet.setAttribute('aria-hidden', 'true')
  frame.append(sheet)
  const { show, lineAt } = drawMarks(sheet, isTooLong => { sheet.hidden = isTooLong })

  function inStep(): void {
    sheet.scrollTop = box.scrollTop
    sheet.scrollLeft = box.scrollLeft
  }

  function follow(): void {
    const style = getComputedStyle(box)
    for (const name of measures) sheet.style.setProperty(name, style.getPropertyValue(name))
    const at = box.getBoundingClientRect()
    const within = frame.getBoundingClientRect()
    const [left, right] = [Number.parseFloat(style.borderLeftWidth), Number.parseFloat(style.borderRightWidth)]
    const [top, bottom] = [Number.parseFloat(style.borderTopWidth), Number.parseFloat(style.borderBottomWidth)]
    // Without the box's own scrollbars, which take room from its lines.
    const across = box.offsetWidth - left - right - box.clientWidth
    const along = box.offsetHeight - top - bottom - box.clientHeight
    sheet.style.setProperty('left', `${at.left - within.left}px`)
    sheet.style.setProperty('top', `${at.top - within.top}px`)
    sheet.style.setProperty('width', `${at.width - Math.max(0, across)}px`)
    sheet.style.setProperty('height', `${at.height - Math.max(0, along)}px`)
    inStep()
  }

  box.addEventListener('scroll', inStep, { passive: true, signal })
  addEventListener('resize', follow, { passive: true, signal })
  for (const kind of ['focus', 'blur']) box.addEventListener(kind, follow, { signal })
  document.fonts.addEventListener('loadingdone', follow, { signal })
  // The first time that it is seen, too, where it stood in something folded away.
  const watcher = new ResizeObserver(follow)
  watcher.observe(box)
  watcher.observe(frame)
  signal.addEventListener('abort', () => {
    watcher.disconnect()
    sheet.remove()
  })
  return {
    show(text, marks) {
      show(text, marks)
      inStep()
    },
    reveal(place) {
      const line = lineAt(place)
      if (!line) return false
      box.scrollTop = line.offsetTop - (box.clientHeight - line.offsetHeight) / 2
      inStep()
      box.scrollIntoView({ block: 'nearest' })
      return true
    },
  }
}
