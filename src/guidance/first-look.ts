import type { About } from './about.ts'
import { findingsIn } from './findings.ts'
import type { Finding, Rule } from './rule.ts'
import { acronym } from './rules/acronym.ts'
import { hiddenActor } from './rules/hidden-actor.ts'
import { jargon } from './rules/jargon.ts'
import { partialName } from './rules/partial-name.ts'
import { promise } from './rules/promise.ts'
import { relativeDate } from './rules/relative-date.ts'
import { thirdPerson } from './rules/third-person.ts'
import { wrongDate } from './rules/wrong-date.ts'
import { wrongName } from './rules/wrong-name.ts'
import { read } from './text/read.ts'

/** The rules that need no large lists of their own: what a page asks about while the others are still on their way to it. */
const rules: readonly Rule[] = [thirdPerson, wrongName, wrongDate, relativeDate, partialName, acronym, jargon, hiddenActor, promise]

/**
 * What can be said of a text at once: of these rules exactly what `check` will say.
 * @param toChildFrom as for `check`
 * @returns findings in order of `start`
 */
export const firstLook = (text: string, about: About, toChildFrom?: number): readonly Finding[] => findingsIn(read(text, about, undefined, toChildFrom), rules)
