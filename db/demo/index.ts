import type { Demo } from './family.ts'
import { staff, teams } from './staff.ts'
import { threeSiblings } from './three-siblings.ts'

/** One invented authority and the people it works with, as if on Tuesday 24 November 2026. */
export const demo: Demo = {
  authority: { name: 'Fernleigh Council' },
  teams,
  staff,
  families: [threeSiblings],
}
