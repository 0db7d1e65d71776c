import type { DocumentCode } from './catalogue.ts'
import type { Span } from './working-days.ts'

/** A stretch of work with a child. */
export type Threshold = 'early-help' | 'child-in-need' | 'child-protection' | 'child-in-care' | 'care-leaver'

/** Where a timescale comes from. What is local is the authority's own to set. */
export type Weight = 'law' | 'statutory guidance' | 'local'

/** By when something is to be done in a stretch of work, the first time and again. */
export interface Timescale {
  /** Permanent: what is done is kept under it. */
  readonly id: string
  /** What is to be done, to staff. */
  readonly what: string
  readonly threshold: Threshold
  /** The records that show it was done; by hand: somebody says on what day, because it is kept elsewhere. */
  readonly doneBy: { readonly codes: readonly DocumentCode[]; readonly kinds?: readonly string[] } | 'by-hand'
  /** From the first day of the stretch of work. */
  readonly first: Span
  /** From each time it was done to the next; the last one repeats. Empty: it is done once. */
  readonly next: readonly Span[]
  /** It is asked for where the work with a child begins, and not where one stretch of work follows another. */
  readonly onlyAtTheBeginning?: boolean
  /** It holds while the child is younger than this, or this old and older (years). */
  readonly below?: number
  readonly from?: number
  readonly weight: Weight
  /** The statute, regulation or guidance that says so, and where. */
  readonly source: string
}

const workingDays = (count: number): Span => ({ count, unit: 'working-days' })
const weeks = (count: number): Span => ({ count, unit: 'weeks' })
const months = (count: number): Span => ({ count, unit: 'months' })

const visits = { codes: ['D01'], kinds: ['visit'] } as const
const carePlanning = 'Care Planning, Placement and Case Review (England) Regulations 2010'
const workingTogether = 'Working Together to Safeguard Children (2023)'
const local = 'The authority’s own procedures: set it to what they say'

/**
 * What is due in each stretch of work, as a start: England, as of November 2026. An authority sets each to its own procedures (`timescale_setting`); what is `local` has no figure in law.
 */
export const timescales: readonly Timescale[] = [
  { id: 'early-help-review', what: 'Review of the early help plan', threshold: 'early-help', doneBy: { codes: ['D05'], kinds: ['early-help-review'] }, first: months(3), next: [months(3)], weight: 'local', source: local },

  { id: 'child-in-need-assessment', what: 'Assessment finished', threshold: 'child-in-need', doneBy: { codes: ['D04'] }, first: workingDays(45), next: [], onlyAtTheBeginning: true, weight: 'statutory guidance', source: `${workingTogether}, chapter 3: within 45 working days of the referral` },
  { id: 'child-in-need-visit', what: 'Visit', threshold: 'child-in-need', doneBy: visits, first: workingDays(20), next: [workingDays(20)], weight: 'local', source: local },
  { id: 'child-in-need-review', what: 'Review of the child in need plan', threshold: 'child-in-need', doneBy: { codes: ['D05'], kinds: ['child-in-need-review'] }, first: months(3), next: [months(3)], weight: 'local', source: local },

  { id: 'child-protection-visit', what: 'Visit', threshold: 'child-protection', doneBy: visits, first: workingDays(10), next: [workingDays(10)], weight: 'local', source: local },
  { id: 'core-group', what: 'Core group', threshold: 'child-protection', doneBy: 'by-hand', first: workingDays(10), next: [weeks(6)], weight: 'statutory guidance', source: `${workingTogether}, chapter 3: the first within 10 working days of the initial conference; how often after that is local` },
  { id: 'review-conference', what: 'Review conference', threshold: 'child-protection', doneBy: { codes: ['D05'], kinds: ['review-conference'] }, first: months(3), next: [months(6)], weight: 'statutory guidance', source: `${workingTogether}, chapter 3: within 3 months of the initial conference, then at least every 6 months` },

  { id: 'care-plan', what: 'Care plan', threshold: 'child-in-care', doneBy: { codes: ['D07'] }, first: workingDays(10), next: [], weight: 'law', source: `${carePlanning}, regulation 4: before the child is first placed, or within 10 working days` },
  { id: 'child-in-care-visit', what: 'Visit', threshold: 'child-in-care', doneBy: visits, first: weeks(1), next: [weeks(6)], weight: 'law', source: `${carePlanning}, regulation 28: within one week, then at least every six weeks; less often only where the home is meant to last until 18` },
  { id: 'review-of-arrangements', what: 'Review of arrangements', threshold: 'child-in-care', doneBy: { codes: ['D06'] }, first: workingDays(20), next: [months(3), months(6)], weight: 'law', source: `${carePlanning}, regulation 33: within 20 working days, then 3 months, then every 6 months` },
  { id: 'health-assessment-below-five', what: 'Health assessment', threshold: 'child-in-care', doneBy: 'by-hand', first: workingDays(20), next: [months(6)], below: 5, weight: 'law', source: `${carePlanning}, regulation 7: every 6 months before the fifth birthday; within 20 working days at first by Promoting the health and well-being of looked-after children (2015)` },
  { id: 'health-assessment', what: 'Health assessment', threshold: 'child-in-care', doneBy: 'by-hand', first: workingDays(20), next: [months(12)], from: 5, weight: 'law', source: `${carePlanning}, regulation 7: every 12 months from the fifth birthday; within 20 working days at first by Promoting the health and well-being of looked-after children (2015)` },
  { id: 'personal-education-plan', what: 'Personal education plan', threshold: 'child-in-care', doneBy: 'by-hand', first: workingDays(10), next: [months(4)], from: 3, weight: 'statutory guidance', source: 'Promoting the education of looked-after and previously looked-after children (2018): begun within 10 working days, looked at again each term' },
  { id: 'pathway-plan', what: 'Pathway plan', threshold: 'child-in-care', doneBy: { codes: ['D08'] }, first: months(3), next: [months(6)], from: 16, weight: 'law', source: `${carePlanning}, regulations 42 and 43; looked at again at each review` },

  { id: 'care-leaver-contact', what: 'Keeping in touch', threshold: 'care-leaver', doneBy: { codes: ['D01'] }, first: weeks(8), next: [weeks(8)], weight: 'statutory guidance', source: 'Children Act 1989 guidance and regulations, volume 3: planning transition to adulthood: visits at least every 8 weeks' },
  { id: 'care-leaver-pathway-plan', what: 'Review of the pathway plan', threshold: 'care-leaver', doneBy: { codes: ['D08'] }, first: months(6), next: [months(6)], weight: 'law', source: 'Care Leavers (England) Regulations 2010, regulation 7: at least every 6 months' },
]

/** What an authority has set a timescale to, in place of what stands in the table. */
export interface TimescaleSetting {
  readonly timescaleId: string
  readonly first: Span
  readonly next: readonly Span[]
  /** It is not asked for here. */
  readonly isOff: boolean
}

/** The timescales as an authority has set them. Settings for ids that are not in the table change nothing. */
export const timescalesAs = (settings: readonly TimescaleSetting[]): readonly Timescale[] =>
  timescales.flatMap(timescale => {
    const setting = settings.find(each => each.timescaleId === timescale.id)
    if (!setting) return [timescale]
    return setting.isOff ? [] : [{ ...timescale, first: setting.first, next: setting.next }]
  })
