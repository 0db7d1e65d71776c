/** A stretch of a text box that is underlined. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly certainty: 'sure' | 'worth-a-look'
  /** The caret is in it. */
  readonly here: boolean
}

/** Marks drawn under a copy of a text, line by line. */
export interface MarkedLines {
  show(text: string, marks: readonly Mark[]): void
  /** The line of a place; undefined where the text is too long to be copied. */
  lineAt(place: number): HTMLElement | undefined
}

interface Line {
  text: string
  readonly element: HTMLElement
  /** What is drawn in it, as one string: a line is only drawn anew when this changes. */
  drawn: string
  near: boolean
}

/** Beyond these a second copy of the text would cost more than underlines are worth: the list has everything. */
const longestText = 200_000
const longestLine = 20_000

/** As many lines are simply drawn; of more, those near the window. */
const fewLines = 80

/**
 * Draws the marks of a text on a sheet that has the measures of its text box.
 * @param tooLong told whenever the text has become too long for a second copy of it, or short enough again
 */
export function drawMarks(sheet: HTMLElement, tooLong: (is: boolean) => void): MarkedLines {
  sheet.replaceChildren()
  let lines: Line[] = []
  let marks: readonly Mark[] = []
  let shown: string | undefined
  const byElement = new WeakMap<Element, Line>()
  const watcher = new IntersectionObserver(entries => {
    for (const entry of entries) {
      const line = byElement.get(entry.target)
      if (line) line.near = entry.isIntersecting
    }
    draw()
  }, { rootMargin: '400px' })

  function makeLine(text: string, near: boolean): Line {
    const element = document.createElement('div')
    element.className = 'editor__line'
    element.textContent = text
    const line = { text, element, drawn: '', near }
    byElement.set(element, line)
    return line
  }

  function setText(text: string): void {
    if (text === shown) return
    shown = text
    const texts = text.split('\n')
    if (text.length > longestText || texts.some(each => each.length > longestLine)) {
      lines = []
      watcher.disconnect()
      sheet.replaceChildren()
      tooLong(true)
      return
    }
    tooLong(false)
    let first = 0
    while (first < lines.length && first < texts.length && lines[first]!.text === texts[first]) first++
    let last = 0
    while (last < lines.length - first && last < texts.length - first && lines[lines.length - 1 - last]!.text === texts[texts.length - 1 - last]) last++
    const removed = lines.length - first - last
    const added = texts.slice(first, texts.length - last)
    if (removed === 1 && added.length === 1) {
      const line = lines[first]!
      line.text = added[0]!
      line.element.textContent = line.text
      line.drawn = ''
      return
    }
    const few = texts.length <= fewLines
    const fresh = added.map(each => makeLine(each, few || removed > 0 && lines[first]!.near))
    for (const line of lines.slice(first, first + removed)) {
      watcher.unobserve(line.element)
      line.element.remove()
    }
    const before = lines[first + removed]?.element ?? null
    const all = document.createDocumentFragment()
    all.append(...fresh.map(line => line.element))
    sheet.insertBefore(all, before)
    const wereFew = lines.length <= fewLines
    lines.splice(first, removed, ...fresh)
    if (few) {
      watcher.disconnect()
      for (const line of lines) line.near = true
    } else for (const line of wereFew ? lines : fresh) watcher.observe(line.element)
  }

  function draw(): void {
    let at = 0
    let next = 0
    for (const line of lines) {
      const end = at + line.text.length
      const inLine: Mark[] = []
      while (next < marks.length && marks[next]!.end <= at) next++
      for (let each = next; each < marks.length && marks[each]!.start < end; each++) {
        const mark = marks[each]!
        if (mark.end > at) inLine.push({ ...mark, start: Math.max(0, mark.start - at), end: Math.min(line.text.length, mark.end - at) })
      }
      if (line.near) drawLine(line, inLine)
      at = end + 1
    }
  }

  return {
    show(text, all) {
      setText(text)
      marks = apart(all)
      draw()
    },
    lineAt(place) {
      let at = 0
      for (const line of lines) {
        at += line.text.length + 1
        if (place < at) return line.element
      }
      return undefined
    },
  }
}

function drawLine(line: Line, marks: readonly Mark[]): void {
  const drawn = marks.map(({ start, end, certainty, here }) => `${start}-${end}${certainty}${here}`).join()
  if (drawn === line.drawn) return
  line.drawn = drawn
  const parts: (Node | string)[] = []
  let at = 0
  for (const { start, end, certainty, here } of marks) {
    if (start > at) parts.push(line.text.slice(at, start))
    const mark = document.createElement('mark')
    mark.className = `mark mark--${certainty}${here ? ' mark--here' : ''}`
    mark.textContent = line.text.slice(start, end)
    parts.push(mark)
    at = end
  }
  if (at < line.text.length) parts.push(line.text.slice(at))
  line.element.replaceChildren(...parts)
}

/** Marks in order, none over another: where two overlap, the one that begins first goes up to the next. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Mark[] = []
  let at = 0
  for (const mark of sorted) {
    const start = Math.max(mark.start, at)
    if (start >= mark.end) continue
    result.push({ ...mark, start })
    at = mark.end
  }
  return result
}
