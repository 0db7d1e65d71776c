export type Pronoun = 'he' | 'she' | 'they'
export type Role = 'subject' | 'object' | 'oblique' | 'owner' | 'self'

/** A stretch of a sentence with one subject. */
export interface Clause {
  readonly index: number
  readonly kind: 'root' | 'complement' | 'relative' | 'adverbial' | 'coordinate' | 'aside'
  readonly parent: Clause | undefined
  /** For a coordinate clause the one it goes on from. */
  readonly before: Clause | undefined
  /** The word that opens it. */
  readonly opener: string
  readonly from: number
  subject: Mention | undefined
  /** It has a subject that is nobody: `the meeting was`. */
  hasSubject: boolean
  /** Indexes of its finite verbs: the first, and those joined to it. */
  readonly verbs: number[]
  object: Mention | undefined
  /** The last verb of saying, telling or asking. */
  saying: 'say' | 'tell' | 'ask' | undefined
  lastVerb: string
}

/** A place where somebody is spoken of. `from` and `to` are indexes into the tokens, `to` exclusive. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly kind: 'child' | 'child-noun' | 'pronoun' | 'you' | 'person' | 'noun' | 'thing' | 'called-out' | 'group' | 'me' | 'left-out'
  readonly of: Pronoun | 'any' | undefined
  readonly many: boolean
  readonly key: string
  readonly child: number | undefined
  readonly clause: Clause
  role: Role
  /** Whose it is: `his` in `his sister`. */
  readonly owner: Mention | undefined
  readonly members: readonly Mention[]
  /** For a noun: its head, in lower case. */
  readonly head: string
  /** Contracted with its verb: `Ella’s tired`. */
  readonly contracted: boolean
}

export interface Parts { readonly mentions: readonly Mention[]; readonly clauses: readonly Clause[] }
