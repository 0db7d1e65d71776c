/** Why a part is proposed to stay out. The names stand in the database, so they are permanent. */
export type ReasonId = 'address' | 'place' | 'meeting' | 'said-of-them' | 'confidence' | 'asked-not-to-tell' | 'wish' | 'sibling' | 'private' | 'own-words' | 'worker'

interface Reason {
  /** `must`: only a second person, with a reason, can let it stay in. `propose`: the worker decides, with a reason when they decide otherwise. */
  readonly strength: 'must' | 'propose'
  /** `said`: the reader is told that a part is kept back, and why. `silent`: the gap itself would be a danger, or give away what was told in trust. */
  readonly told: 'said' | 'silent'
  /** Why, to staff. */
  readonly staff: string
}

/** Every reason, the gravest first: the first one that fits a part decides how it is told. */
export const reasons: Readonly<Record<ReasonId, Reason>> = {
  address: { strength: 'must', told: 'said', staff: 'It tells how somebody is reached, and they may not know it' },
  place: { strength: 'must', told: 'silent', staff: 'It tells where somebody lives, learns or works' },
  meeting: { strength: 'must', told: 'silent', staff: 'It tells when or where people will meet' },
  'said-of-them': { strength: 'must', told: 'silent', staff: 'The child speaks about them' },
  confidence: { strength: 'must', told: 'silent', staff: 'It was told in confidence' },
  'asked-not-to-tell': { strength: 'propose', told: 'silent', staff: 'Somebody asked not to tell it' },
  wish: { strength: 'propose', told: 'silent', staff: 'The child does not want them to see it' },
  sibling: { strength: 'propose', told: 'said', staff: 'It is about a brother or sister' },
  private: { strength: 'propose', told: 'said', staff: 'It is private to somebody else' },
  'own-words': { strength: 'propose', told: 'silent', staff: 'The child’s own words, to somebody who is a danger' },
  worker: { strength: 'propose', told: 'said', staff: 'Somebody who works with the child left it out' },
}

const order = Object.keys(reasons) as readonly ReasonId[]

/** True for the name of a reason. */
export const isReason = (name: string): name is ReasonId => Object.hasOwn(reasons, name)

/** The reason that decides, where several fit. */
export const gravestOf = (found: readonly ReasonId[]): ReasonId | undefined => order.find(reason => found.includes(reason))

/** Said when one of the reasons must be kept quiet, or the reader is somebody to whom the gap would tell too much. */
export const isSaid = (found: readonly ReasonId[], grave: boolean): boolean => !grave && found.every(reason => reasons[reason].told === 'said')

/** What the reader is told in the place of parts that are kept back: `One part is kept back because …`. Told for each reason once. */
export function keptBackSays(found: readonly ReasonId[], reader: { readonly isChild: boolean; readonly childName: string }): string {
  return [...Map.groupBy(found, reason => reason)].map(([reason, { length }]) => `${length === 1 ? 'One part is' : `${length} parts are`} kept back${because(reason, reader)}`).join(' ')
}

function because(reason: ReasonId, { isChild, childName }: { readonly isChild: boolean; readonly childName: string }): string {
  switch (reason) {
    case 'address': return ' because of how or where somebody can be reached.'
    case 'sibling': return isChild ? ' because it is about your brother or sister.' : ` because it is about a brother or sister of ${childName}.`
    case 'private': return ' because it is private to somebody else.'
    default: return '. You can ask us about it.'
  }
}
