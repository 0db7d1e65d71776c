import { bare } from '../../text/names.ts'
import { kinOf } from '../../words/kin.ts'

export const isKin = (lower: string): boolean => kinOf(bare(lower)) !== undefined || /^(?:parents|grandparents)(?:'s?)?$/.test(lower)

export const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? ''
