type Pronoun = 'she' | 'he' | 'they'
/** A person in mind. */
export interface Somebody { readonly key: string; pronoun: Pronoun | undefined; score: number; doubtful: boolean }

/** Of somebody of whom nobody knows whether they are *she* or *he*, so little is thought. */
const unknown = 0.25

/** Who is in the reader's mind at this point of the text, and how much. Kept short, so that each step costs the same. */
export class Salience {
  private people: Somebody[] = []
  private subject: string | undefined

  /** Everybody in mind at the end of a sentence. */
  inMind(): readonly Somebody[] { return this.people }

  /** Goes on from the end of a sentence with these people in mind. */
  recall(people: readonly Readonly<Somebody>[]): void {
    this.people = people.map(each => ({ ...each }))
    this.subject = undefined
  }

  /** A new sentence or paragraph: everybody is a little further away. */
  fade(by: number): void {
    for (const each of this.people) each.score *= by
    this.people = this.people.filter(each => each.score > 0.08)
  }

  /** A new clause has no subject yet. */
  clause(): void { this.subject = undefined }

  subjectOfClause(): string | undefined { return this.subject }

  /** *She* and *he* are always the subject. */
  makeSubject(key: string): void { this.subject = key }

  /** Somebody is spoken of; `doubtful` when it was only likely that it is they. */
  mention(key: string, pronoun: Pronoun | undefined, weight: number, mayBeSubject: boolean, doubtful = false): void {
    const known = this.people.find(each => each.key === key)
    if (known) {
      known.score = Math.min(6, known.score + weight)
      known.doubtful = doubtful
      known.pronoun ??= pronoun
    } else {
      this.people.push({ key, pronoun, score: weight, doubtful })
      if (this.people.length > 12) this.people.splice(this.people.indexOf(this.people.reduce((a, b) => (b.score < a.score ? b : a))), 1)
    }
    if (mayBeSubject) this.subject ??= key
  }

  /**
   * Who a pronoun most likely means.
   * @param topic who it means when nobody else does
   * @param atMost how near somebody else may be for that
   * @param not whom it cannot mean
   * @param sign how much the words beside it tell that it is the one of the topic
   * @param goesOn it is likely the subject of the clause again: `Dana rang and she …`
   * @returns nobody when there is nobody; `certain` when nobody else comes near
   */
  resolve(of: Pronoun, role: 'subject' | 'object' | 'owner' | 'self', topic: string | undefined, atMost: number, not?: string, sign = 0, goesOn = false): { readonly who: string | undefined; readonly certain: boolean } {
    let best: Somebody | undefined
    let bestScore = 0
    let bestOwn = 0
    let second = 0
    for (const each of this.people) {
      if (each.pronoun !== of && each.pronoun !== undefined) continue
      if ((role === 'object' && each.key === this.subject) || each.key === not) continue
      let own = each.pronoun === of ? each.score : each.score * unknown
      if ((role === 'owner' || role === 'self') && each.key === this.subject) own += each.pronoun === of ? 2.5 : 0.8
      if (goesOn && each.key === this.subject) own += 2
      const score = topic === each.key ? own + sign + (atMost > 0.3 ? 0.8 : 0) : own
      if (score > bestScore) {
        second = Math.max(second, bestOwn)
        best = each
        bestScore = score
        bestOwn = own
      } else second = Math.max(second, own)
    }
    if (topic && !this.people.some(each => each.key === topic) && bestScore < atMost + sign) return { who: topic, certain: false }
    return { who: best?.key, certain: best !== undefined && !best.doubtful && second < bestOwn * 0.4 }
  }
}
