/** The typefaces that can be chosen. `system`: whatever the reader's computer has. */
export const typefaces = ['system', 'hyperlegible', 'dyslexic'] as const
export type Typeface = (typeof typefaces)[number]

/** The colours of which an authority may bring its own. */
export const lookColours = ['header', 'accent', 'child'] as const
export type LookColour = (typeof lookColours)[number]

/** How an authority's pages look. A colour is `#rrggbb`; null: as it comes. */
export type Look = Readonly<Record<LookColour, string | null>> & { readonly typeface: Typeface }

export const lookAsItComes: Look = { header: null, accent: null, child: null, typeface: 'system' }

/** What colours of an authority's own stand against: as in `styles/tokens.scss`. */
const white = '#ffffff'
const ink = '#1f2426'
const soft = '#f3f6f6'
const paper = '#fbf6ea'

/** A colour as it was typed (`#1D5560`, `1d5560`, `#abc`) in six small digits; undefined when it is none. */
export function readColour(typed: string): string | undefined {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(typed.trim().toLowerCase())?.[1]
  return digits === undefined ? undefined : `#${digits.length === 3 ? [...digits].map(each => each + each).join('') : digits}`
}

/** How strongly two colours (`#rrggbb`) stand out from each other, from 1 to 21: the contrast ratio of WCAG 2.2. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [brightness(one), brightness(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Relative luminance, WCAG 2.2. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** White or dark: the words that are read better on a colour. */
export const wordsOn = (colour: string): string => (contrastOf(colour, white) >= contrastOf(colour, ink) ? white : ink)

/** What a colour must be told apart from, and how well: words 4.5 to 1 and bars 3 to 1 on the pages of staff, words 7 to 1 on the paper that a child reads (WCAG 2.2: 1.4.3, 1.4.11, 1.4.6). */
const askedOf: Readonly<Record<LookColour, readonly (readonly [against: 'words' | 'white-words' | 'ground' | 'paper', needs: number])[]>> = {
  header: [['words', 4.5]], accent: [['white-words', 4.5], ['ground', 3]], child: [['paper', 7]],
}

/** A contrast that is too weak: against what, what was found and what is needed. */
export interface TooWeak {
  readonly against: 'words' | 'white-words' | 'ground' | 'paper'
  readonly found: number
  readonly needs: number
}

/** Where a colour cannot be told apart well enough; undefined when it can. */
export function tooWeak(part: LookColour, colour: string): TooWeak | undefined {
  const other = { words: wordsOn(colour), 'white-words': white, ground: soft, paper }
  return askedOf[part].map(([against, needs]) => ({ against, needs, found: contrastOf(colour, other[against]) })).find(({ found, needs }) => found < needs)
}

/** A colour made darker by a part of it (0 to 1). */
export const darker = (colour: string, by: number): string => `#${[1, 3, 5].map(at => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * (1 - by)).toString(16).padStart(2, '0')).join('')}`

/** The look in what was kept; what cannot be read is as it comes. */
export function lookIn(kept: unknown): Look {
  const value = typeof kept === 'object' && kept !== null ? new Map(Object.entries(kept)) : new Map<string, unknown>()
  const colour = (part: LookColour) => {
    const given = value.get(part)
    return typeof given === 'string' ? readColour(given) ?? null : null
  }
  return { header: colour('header'), accent: colour('accent'), child: colour('child'), typeface: typefaces.find(each => each === value.get('typeface')) ?? 'system' }
}
