import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as the text that is sent. */
export const renderDocument = (page: VNode): string => `<!doctype html>\n${renderToString(page)}`
