import type { Threshold, Weight } from '../../domain/timescales.ts'

/** What a stretch of work is called. */
export const thresholdWords: Readonly<Record<Threshold, string>> = {
  'early-help': 'Early help', 'child-in-need': 'Child in need', 'child-protection': 'Child protection', 'child-in-care': 'Child in care', 'care-leaver': 'Care leaver',
}

/** Where a day by which something is due comes from. */
export const weightWords: Readonly<Record<Weight, string>> = { law: 'By law', 'statutory guidance': 'By statutory guidance', local: 'Local' }
