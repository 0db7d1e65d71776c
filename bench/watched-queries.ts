import pg from 'pg'

/** What went to the database since the last `take`. */
export interface WatchedQueries {
  /** Milliseconds from the question to the whole answer, added up; the statements with theirs. */
  readonly take: () => { readonly milliseconds: number; readonly statements: readonly { readonly sql: string; readonly milliseconds: number }[] }
}

/** Times every statement of this process from now on. */
export function watchQueries(): WatchedQueries {
  let statements: { sql: string; milliseconds: number }[] = []
  const ask = pg.Client.prototype.query as (this: pg.Client, ...values: unknown[]) => unknown
  function query(this: pg.Client, ...values: unknown[]): unknown {
    const began = performance.now()
    const answered = () => void statements.push({ sql: String(values[0]), milliseconds: performance.now() - began })
    const callback = values.at(-1)
    if (typeof callback === 'function') {
      return ask.call(this, ...values.slice(0, -1), (...answer: unknown[]) => {
        answered()
        callback(...answer)
      })
    }
    const asked = ask.call(this, ...values)
    return asked instanceof Promise ? asked.finally(answered) : asked
  }
  Object.assign(pg.Client.prototype, { query })
  return {
    take() {
      const taken = statements
      statements = []
      return { milliseconds: taken.reduce((sum, each) => sum + each.milliseconds, 0), statements: taken }
    },
  }
}
