import type { ComponentChildren } from 'preact'

/** What a component shows: text, which is escaped, or JSX. */
export type Content = ComponentChildren

/** Further HTML attributes, by their HTML names. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An entry of a list that may not be there: `wanted && { … }`. */
export type Perhaps<T> = T | false | null | undefined | ''
