/** A row of history with its seal: SHA-256, in hex, of all that was kept with it. `place` names it for whoever looks into what `verify` says. */
export interface Sealed {
  readonly authorityId: string
  readonly id: string
  readonly place: string
  readonly seal: string
  /** What was written together with others, and sealed together with them: by which child and batch. */
  readonly together?: string | undefined
}

export type Rows = <Row>(sql: string, values: readonly unknown[]) => Promise<readonly Row[]>
