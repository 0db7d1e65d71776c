import { createHash } from 'node:crypto'
import { darker, type Look, lookIn, wordsOn } from '../domain/look.ts'
import type { Holder } from '../store/sessions.ts'
import { assetPath } from './assets.ts'
import type { PageLook } from './parts/look-context.ts'

/** Where an authority's own stylesheet and sign are served from. */
export const lookPrefix = '/look/'

const fonts = {
  hyperlegible: { family: 'Atkinson Hyperlegible', files: ['atkinson-hyperlegible-latin', 'atkinson-hyperlegible-latin-ext'] },
  dyslexic: { family: 'OpenDyslexic', files: ['opendyslexic-latin'] },
} as const

/** What the second file of a typeface holds: letters beyond those of Western Europe. */
const beyond = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20C0'

/** A look as custom properties, which `styles/tokens.scss` names; empty when all is as it comes. Its values are read by `lookIn`, so nothing but colours of six digits gets in. */
export function stylesheetOf({ header, accent, child, typeface }: Look): string {
  const properties = [
    ...(header === null ? [] : [`--header: ${header}`, ...['--on-header', '--on-header-ink', '--on-header-quiet', '--on-header-link', '--header-line'].map(name => `${name}: ${wordsOn(header)}`)]),
    ...(accent === null ? [] : [`--brand: ${accent}`, `--brand-dark: ${darker(accent, 0.3)}`]),
    ...(child === null ? [] : [`--child-accent: ${child}`, `--child-accent-dark: ${darker(child, 0.35)}`]),
    ...(typeface === 'system' ? [] : ['--font-staff', '--font-child'].map(name => `${name}: "${fonts[typeface].family}", system-ui, "Noto Sans", Arial, sans-serif`)),
  ]
  if (properties.length === 0) return ''
  const faces = typeface === 'system' ? [] : fonts[typeface].files.flatMap(file => [400, 700].map(weight =>
    `@font-face { font-family: "${fonts[typeface].family}"; font-weight: ${weight}; font-display: swap; src: url("${assetPath(`${file}-${weight}.woff2`)}") format("woff2");${file.endsWith('-ext') ? ` unicode-range: ${beyond};` : ''} }`))
  return [...faces, `:root { ${properties.join('; ')} }`, ''].join('\n')
}

/** The name of a stylesheet: by what is in it, so that a browser may keep it for ever. */
export const stylesheetName = (css: string): string => `${createHash('sha256').update(css).digest('hex').slice(0, 20)}.css`

/** The sign in what was kept: its bytes by their SHA-256 (hex), its size in pixels; undefined when there is none. */
export function logoIn(kept: unknown): { readonly sha256: string; readonly width: number; readonly height: number } | undefined {
  if (typeof kept !== 'object' || kept === null || !('sha256' in kept && 'width' in kept && 'height' in kept)) return undefined
  const { sha256, width, height } = kept
  return typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && typeof width === 'number' && typeof height === 'number' ? { sha256, width, height } : undefined
}

/** The look of the pages of whoever is signed in. */
export function lookOf(holder: Holder | undefined): PageLook {
  const css = stylesheetOf(lookIn(holder?.settings.look))
  const logo = logoIn(holder?.settings.logo)
  return {
    stylesheet: css === '' ? undefined : lookPrefix + stylesheetName(css),
    logo: logo && { src: `${lookPrefix}logo-${logo.sha256}.png`, width: logo.width, height: logo.height },
  }
}
