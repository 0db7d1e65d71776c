import { createContext } from 'preact'

/** What a page takes from the look that an authority has set. Empty: as it comes. */
export interface PageLook {
  /** The address of a stylesheet after our own. */
  readonly stylesheet?: string | undefined
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number } | undefined
}

/** The look of the page that is made: it reaches the frame of every page without passing through each. */
export const LookContext = createContext<PageLook>({})
