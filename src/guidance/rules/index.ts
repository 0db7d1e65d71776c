import type { Rule } from '../rule.ts'
import { thirdPerson } from './third-person.ts'
import { wrongName } from './wrong-name.ts'
import { wrongDate } from './wrong-date.ts'
import { partialName } from './partial-name.ts'

/** All rules, one a line. */
export const rules: readonly Rule[] = [
  thirdPerson,
  wrongName,
  wrongDate,
  partialName,
]
