import { css } from './style.scss'
import { writtenToTheChild } from './written-to-the-child.ts'

const beside = (name: string): string => new URL(name, import.meta.url).href

/** The module that a page loads. Loaded twice, it defines the element once. */
if (!customElements.get('written-to-the-child')) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  customElements.define('written-to-the-child', writtenToTheChild({ sheet, worker: beside('worker.js'), aff: beside('en-GB.aff'), words: beside('en-GB.words') }))
}
