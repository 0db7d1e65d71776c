import type { Rule } from '../rule.ts'

/** All rules, one a line. */
export const rules: readonly Rule[] = [
]
