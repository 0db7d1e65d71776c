import { type About, toChildByDefault } from '../../guidance/about.ts'
import type { Meant } from '../../guidance/meant.ts'
import type { Report } from '../../guidance/report.ts'
import { element } from '../element.ts'
import type { ToldField } from '../fields.ts'
import { type Guide, guide } from '../guide.ts'
import { layOverBox } from './over-box.ts'

/** What the element needs that lies beside it. */
interface Surroundings {
  readonly sheet: CSSStyleSheet
  readonly worker: string
  readonly aff: string
  readonly words: string
}

/** Told when the writer keeps words as they are (`added`), or wants to be asked about them again (`removed`). */
export interface MeantDetail {
  /** All that is meant now. */
  readonly meant: readonly Meant[]
  readonly added?: Meant
  readonly removed?: Meant
}

type Kept = Meant & { readonly key: string }

const key = 'text'

/**
 * `<written-to-the-child>`: guides whoever writes in the text box put inside it. The box stays where it is and what it is, so its form, its
 * label, undo and screen readers go on as before. Nothing is sent anywhere.
 */
export const writtenToTheChild = ({ sheet, worker, aff, words }: Surroundings): CustomElementConstructor => class extends HTMLElement {
  static readonly observedAttributes = ['about', 'lang']

  readonly #frame = element('div', { class: 'frame' }, element('slot'))
  readonly #aside = element('section', { class: 'aside', part: 'list', lang: 'en-GB' })
  readonly #children = new MutationObserver(() => this.#follow())
  #about: About | undefined
  #meant: readonly Kept[] = []
  #box: HTMLTextAreaElement | undefined
  #guide: Guide | undefined
  #report: Report | undefined
  #stop: AbortController | undefined
  #counted = 0

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    root.append(element('div', { class: 'beside', part: 'beside' }, this.#frame, this.#aside))
  }

  /** What is known of the text: its kind and date, the children it is written to, the people on the file. */
  get about(): About {
    return this.#about ?? factsFrom(this.getAttribute('about'))
  }

  set about(about: Partial<About> | undefined) {
    this.#about = about ? withUsualFacts(about) : undefined
    this.#guide?.knows(this.about)
  }

  /** What the writer meant as it stands. Keep it with the text, and give it back when the text is opened again. */
  get meant(): readonly Meant[] {
    return this.#meant.map(withoutKey)
  }

  set meant(meant: readonly Meant[]) {
    this.#meant = meant.map(each => ({ ...each, key: this.#nextKey() }))
    this.#guide?.meantChanged()
  }

  /** The latest report; undefined before the first. */
  get report(): Report | undefined {
    return this.#report
  }

  /** To be called when a script has put other words into the box, which no event tells of. */
  refresh(): void {
    this.#guide?.changed(key)
  }

  connectedCallback(): void {
    // An about that was set before the element was known to the page.
    if (Object.hasOwn(this, 'about')) {
      const { about } = this
      Reflect.deleteProperty(this, 'about')
      this.about = about
    }
    if (Object.hasOwn(this, 'meant')) {
      const { meant } = this
      Reflect.deleteProperty(this, 'meant')
      this.meant = meant
    }
    this.#children.observe(this, { childList: true, subtree: true })
    this.#follow()
  }

  disconnectedCallback(): void {
    this.#children.disconnect()
    this.#end()
  }

  attributeChangedCallback(name: string): void {
    if (name === 'lang') this.#follow()
    else if (!this.#about) this.#guide?.knows(this.about)
  }

  /** Guides the box that stands inside now. */
  #follow(): void {
    const box = this.isConnected && isEnglish(this) ? this.querySelector('textarea') ?? undefined : undefined
    if (box === this.#box) return
    this.#end()
    if (box) this.#begin(box)
  }

  #end(): void {
    this.#stop?.abort()
    this.#stop = undefined
    this.#guide = undefined
    this.#box = undefined
    this.#aside.replaceChildren()
    this.#aside.hidden = true
  }

  #begin(box: HTMLTextAreaElement): void {
    const stop = new AbortController()
    const { signal } = stop
    this.#stop = stop
    this.#box = box
    this.#aside.hidden = false
    const guidance = guide({
      told: [fieldOf(box)], about: this.about, worker, aff, words, aside: this.#aside, keys: this, signal,
      overlayOf: each => layOverBox(each, this.#frame, signal),
      meant: () => this.#meant,
      keepMeant: meant => {
        this.#meant = [...this.#meant, { ...meant, key: this.#nextKey() }]
        this.#tell<MeantDetail>('meant', { meant: this.meant, added: meant })
      },
      askAgain: removed => {
        const found = this.#meant.find(each => each.key === removed)
        this.#meant = this.#meant.filter(each => each.key !== removed)
        if (found) this.#tell<MeantDetail>('meant', { meant: this.meant, removed: withoutKey(found) })
      },
      reported: report => {
        this.#report = report
        this.#tell<Report>('report', report)
      },
    })
    this.#guide = guidance
    for (const kind of ['input', 'change']) box.addEventListener(kind, () => guidance.changed(key), { signal })
    // The box is empty again only after the event.
    box.form?.addEventListener('reset', () => setTimeout(() => guidance.changed(key)), { signal })
  }

  #nextKey(): string {
    return String(++this.#counted)
  }

  #tell<Detail>(what: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent<Detail>(`written-to-the-child:${what}`, { detail, bubbles: true, composed: true }))
  }
}

const withoutKey = ({ key: _, ...meant }: Kept): Meant => meant

/** The one text box, as the guide knows fields. */
const fieldOf = (box: HTMLTextAreaElement): ToldField => ({
  key, control: box, label: box.labels[0]?.textContent?.trim() ?? '', lead: '', tail: '', entry: '', isDate: false, toChild: true,
  read: () => box.value,
  write: text => { box.value = text },
  isFocused: () => box.matches(':focus'),
})

/** The engine knows English alone: in another language the box is left as it is. */
const isEnglish = (from: HTMLElement): boolean => /^en(?:-|$)/i.test(from.closest<HTMLElement>('[lang]')?.lang || 'en-GB')

/** Facts that were given in part: what is not said is not known. The day is today's. */
const withUsualFacts = ({ documentType, date, children, people, ...more }: Partial<About>): About => ({
  ...more,
  documentType: documentType !== undefined && Object.hasOwn(toChildByDefault, documentType) ? documentType : 'case-record',
  date: date ?? new Date().toISOString().slice(0, 10),
  children: Array.isArray(children) ? children.map(child => ({ ...child, pronouns: child.pronouns ?? 'any', verbal: child.verbal ?? true })) : [],
  people: Array.isArray(people) ? people : [],
})

function factsFrom(attribute: string | null): About {
  if (attribute === null || attribute.trim() === '') return withUsualFacts({})
  try {
    const facts: unknown = JSON.parse(attribute)
    if (typeof facts === 'object' && facts !== null) return withUsualFacts(facts)
  } catch {
    // Said below.
  }
  reportError(new TypeError('<written-to-the-child>: “about” is not the JSON of an object, so names, ages and dates cannot be checked.'))
  return withUsualFacts({})
}
