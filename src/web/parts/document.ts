import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { LookContext, type PageLook } from './look-context.ts'

/** A whole page as the text that is sent, in the look of an authority. */
export const renderDocument = (page: VNode, look: PageLook = {}): string => `<!doctype html>\n${renderToString(h(LookContext.Provider, { value: look }, page))}`
