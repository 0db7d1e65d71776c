import type { DocumentCode } from './catalogue.ts'

/** Documents that a manager reads and signs off when somebody else wrote them. A visit needs nobody's leave; what a panel or a reviewing officer writes is theirs. */
export const signedOffByManager: readonly DocumentCode[] = ['D02', 'D04', 'D05', 'D07', 'D08', 'D10', 'D17', 'D18', 'D19']

/** Documents between professionals whose decisions must reach the child in another document (map: D15, D16, D17). */
export const mustReachChild: readonly DocumentCode[] = ['D15', 'D16', 'D17']

/** Of these, the ones that are told even where nothing was decided in them: a danger was looked at. */
export const reachChildWhole: readonly DocumentCode[] = ['D17']
