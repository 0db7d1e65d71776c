/** What the database itself holds to, by the name of its rule: a page says what to do about it. */
export type Refusal = 'team_is_empty' | 'team_is_open' | 'an_administrator_stays' | 'works_with_child_once'

const refusals: ReadonlySet<string> = new Set<Refusal>(['team_is_empty', 'team_is_open', 'an_administrator_stays', 'works_with_child_once'])

const isRefusal = (name: unknown): name is Refusal => typeof name === 'string' && refusals.has(name)

/** The rule that a write ran against; undefined for any other error. */
export const refusalIn = (error: unknown): Refusal | undefined =>
  typeof error === 'object' && error !== null && 'constraint' in error && isRefusal(error.constraint) ? error.constraint : undefined
