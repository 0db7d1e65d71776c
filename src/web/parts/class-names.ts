/** Joins the class names that are there, in order; what is false or absent is left out. */
export const classNames = (...names: readonly (string | false | 0 | 0n | null | undefined)[]): string => names.filter(Boolean).join(' ')
