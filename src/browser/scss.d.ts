/** A stylesheet as text, compiled when the element is built. */
declare module '*.scss' {
  export const css: string
}
