/** One field as the writer changed it: what stood there when they began, and what stands there now. */
export interface Change {
  readonly key: string
  readonly was: string
  readonly now: string
}

/** Words beside those in the field: somebody else's, which the server has, or the writer's own of another page, which only this computer has. */
export interface Contested {
  readonly theirs: string
  readonly by: string
  readonly onServer: boolean
}

/** A change that the server has not acknowledged. */
export interface UnsavedChange extends Change {
  /** What was sent and never answered: it may have arrived, so it is no surprise to find it there. */
  readonly sent: readonly string[]
  /** Other words for the same field. Nothing is sent until the writer has chosen. */
  readonly contested?: Contested | undefined
}

/** A field that two people changed at once, as the server tells it. */
export interface Conflict {
  readonly key: string
  readonly theirs: string
  readonly ours: string
  readonly by: string
}

export type Choice = 'theirs' | 'mine' | 'both'

/** What a copy on this computer came to, laid onto what the server has. */
export type Recovery = 'known' | 'brought-back' | 'contested'

/** What was typed and is not yet acknowledged, field by field. Knows no page, no clock and no network. */
export interface UnsavedWords {
  /** What the field holds now. */
  typed(key: string, now: string): void
  get(key: string): UnsavedChange | undefined
  all(): readonly UnsavedChange[]
  /** What the server last said stands in the field. */
  standing(key: string): string
  /** True when something can be sent: there are changes that wait for nobody's choice. */
  toSend(): boolean
  /** The changes to send now. They are remembered as sent until an answer comes. */
  sending(): readonly Change[]
  /** The server answered. Gives back the conflicts that are the writer's to settle. */
  acknowledge(sent: readonly Change[], conflicts: readonly Conflict[]): readonly Conflict[]
  /** The writer chose. Gives back what the field shall hold. */
  settle(key: string, choice: Choice): string | undefined
  /** The draft as others left it. Gives back the fields to be brought up to date: those without unsaved words. */
  others(content: Readonly<Record<string, string>>, keys: Iterable<string>): ReadonlyMap<string, string>
  /** The field now shows what the server has: nothing of it is unsaved. */
  took(key: string, text: string): void
  /** Takes up a copy that an earlier page left on this computer. */
  recover(copy: UnsavedChange): Recovery
}

/** As many unanswered attempts are remembered for each field. */
const remembered = 24

const together = (theirs: string, mine: string): string => (theirs === '' ? mine : mine === '' ? theirs : `${theirs}\n\n${mine}`)

/** @param standing what the server sent for each field, by key */
export function createUnsavedWords(standing: Iterable<readonly [string, string]>): UnsavedWords {
  const acknowledged = new Map(standing)
  const changes = new Map<string, UnsavedChange>()
  const standingIn = (key: string) => acknowledged.get(key) ?? ''

  function put(change: UnsavedChange): void {
    if (change.now === change.was && change.sent.length === 0 && !change.contested) changes.delete(change.key)
    else changes.set(change.key, change)
  }

  function settled(sent: Change): void {
    acknowledged.set(sent.key, sent.now)
    const change = changes.get(sent.key)
    if (change) put({ key: sent.key, was: sent.now, now: change.now, sent: [], contested: change.contested })
  }

  return {
    typed(key, now) {
      const change = changes.get(key)
      if (change) put({ ...change, now })
      else put({ key, was: standingIn(key), now, sent: [] })
    },
    get: key => changes.get(key),
    all: () => [...changes.values()],
    standing: standingIn,
    toSend: () => [...changes.values()].some(change => !change.contested),
    sending() {
      const sending: Change[] = []
      for (const change of changes.values()) {
        if (change.contested) continue
        sending.push({ key: change.key, was: change.was, now: change.now })
        changes.set(change.key, { ...change, sent: [...change.sent.filter(text => text !== change.now), change.now].slice(-remembered) })
      }
      return sending
    },
    acknowledge(sent, conflicts) {
      const contested = new Map(conflicts.map(conflict => [conflict.key, conflict]))
      const left: Conflict[] = []
      for (const each of sent) {
        const conflict = contested.get(each.key)
        const change = changes.get(each.key)
        if (!conflict) settled(each)
        else if (!change || conflict.theirs === each.now) settled({ ...each, now: conflict.theirs })
        else if (change.sent.includes(conflict.theirs)) {
          // Our own words of an attempt whose answer was lost: go on from there.
          acknowledged.set(each.key, conflict.theirs)
          put({ key: each.key, was: conflict.theirs, now: change.now, sent: [] })
        } else {
          acknowledged.set(each.key, conflict.theirs)
          changes.set(each.key, { ...change, contested: { theirs: conflict.theirs, by: conflict.by, onServer: true } })
          left.push(conflict)
        }
      }
      return left
    },
    settle(key, choice) {
      const change = changes.get(key)
      if (!change?.contested) return undefined
      const { theirs, onServer } = change.contested
      const now = choice === 'theirs' ? theirs : choice === 'mine' ? change.now : together(theirs, change.now)
      changes.delete(key)
      if (onServer) {
        acknowledged.set(key, theirs)
        put({ key, was: theirs, now, sent: [] })
      } else put({ key, was: change.was, now, sent: change.sent })
      return now
    },
    others(content, keys) {
      const updates = new Map<string, string>()
      for (const key of keys) {
        const theirs = content[key] ?? ''
        const change = changes.get(key)
        if (change && !change.contested && change.now === theirs) {
          acknowledged.set(key, theirs)
          changes.delete(key)
        } else if (!change && theirs !== standingIn(key)) updates.set(key, theirs)
      }
      return updates
    },
    took(key, text) {
      acknowledged.set(key, text)
      changes.delete(key)
    },
    recover({ key, was, now, sent, contested }) {
      const stands = standingIn(key)
      const change = changes.get(key)
      const beside = contested?.onServer === false ? contested : undefined
      if (!beside && (now === stands || now === change?.now)) return 'known'
      if (change) {
        changes.set(key, { ...change, contested: { theirs: now, by: '', onServer: false } })
        return 'contested'
      }
      // Where the server has words that are neither ours nor those we began with, it will say so when ours arrive.
      const ours = stands === was || sent.includes(stands)
      changes.set(key, { key, was: ours ? stands : was, now, sent: ours ? [] : sent, contested: beside })
      return beside ? 'contested' : 'brought-back'
    },
  }
}
