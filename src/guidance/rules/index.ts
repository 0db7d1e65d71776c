import type { Rule } from '../rule.ts'
import { thirdPerson } from './third-person.ts'
import { wrongName } from './wrong-name.ts'
import { wrongDate } from './wrong-date.ts'
import { partialName } from './partial-name.ts'
import { promise } from './promise.ts'
import { relativeDate } from './relative-date.ts'
import { acronym } from './acronym.ts'
import { hiddenActor } from './hidden-actor.ts'
import { jargon } from './jargon.ts'
import { minimising } from './minimising.ts'
import { opinionAsFact } from './opinion-as-fact.ts'
import { spelling } from './spelling.ts'
import { stigmatising } from './stigmatising.ts'

/** All rules, one a line. */
export const rules: readonly Rule[] = [
  thirdPerson,
  wrongName,
  wrongDate,
  relativeDate,
  partialName,
  acronym,
  jargon,
  stigmatising,
  minimising,
  hiddenActor,
  opinionAsFact,
  promise,
  spelling,
]
