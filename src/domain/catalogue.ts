import type { DocumentType, ToChild } from '../guidance/about.ts'
import type { Form } from './form.ts'
import { assessmentForm } from './forms/assessment.ts'
import { carePlanForm } from './forms/care-plan.ts'
import { caseRecordForm } from './forms/case-record.ts'
import { childPermanenceReportForm } from './forms/child-permanence-report.ts'
import { chronologyForm } from './forms/chronology.ts'
import { courtDocumentForm } from './forms/court-document.ts'
import { familyTimeForm } from './forms/family-time-record.ts'
import { fosteringRecordForm } from './forms/fostering-record.ts'
import { kinshipAssessmentForm } from './forms/kinship-assessment.ts'
import { oversightForm } from './forms/oversight.ts'
import { pathwayPlanForm } from './forms/pathway-plan.ts'
import { permanencePanelForm } from './forms/permanence-panel.ts'
import { planOrReviewForm } from './forms/plan-or-review.ts'
import { reviewOfArrangementsForm } from './forms/review-of-arrangements.ts'
import { safetyPlanForm } from './forms/safety-plan.ts'
import { standaloneRiskAssessmentForm } from './forms/standalone-risk-assessment.ts'
import { strategyDiscussionForm } from './forms/strategy-discussion.ts'
import { supervisionForm } from './forms/supervision.ts'

export type DocumentCode =
  | 'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09' | 'D10'
  | 'D11' | 'D12' | 'D13' | 'D14' | 'D15' | 'D16' | 'D17' | 'D18' | 'D19'

/** Where a document type stands among the others when somebody begins to write. */
export type DocumentGroup = 'day-to-day' | 'plans' | 'in-care' | 'managers' | 'professionals'

/** One document type: permanent id and code, the words for it, and how much of it is written to the child. */
export interface CatalogueEntry {
  readonly id: DocumentType
  readonly code: DocumentCode
  readonly title: string
  /** What the child reads above it. */
  readonly titleToChild: string
  readonly toChild: ToChild
  /** What it is for, in one plain sentence to the writer. */
  readonly isFor: string
  readonly group: DocumentGroup
  /** In a document written in part: which part is to the child. */
  readonly partToChild?: string
  /** The form it is written with; absent while it can be kept and read but has no form of its own. */
  readonly form?: Form
  /** It is not begun here; what was written with it stays. */
  readonly isOff?: true
}

const entry = (code: DocumentCode, id: DocumentType, toChild: ToChild, group: DocumentGroup, title: string, titleToChild: string, isFor: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry =>
  ({ id, code, title, titleToChild, toChild, group, isFor, ...more })

/** The nineteen document types with their mode, as the guidance's table of key documents gives them (map: D01 to D19). */
export const catalogue: readonly CatalogueEntry[] = [
  entry('D01', 'case-record', 'full', 'day-to-day', 'Record of a visit, call or meeting', 'When we met or talked', 'What happened when you saw, rang or met the child or their family.', { form: caseRecordForm }),
  entry('D02', 'safety-plan', 'full', 'day-to-day', 'Safety plan', 'Your plan for staying safe', 'What worries us, who does what to keep the child safe, and when we look at it again.', { form: safetyPlanForm }),
  entry('D03', 'family-time-record', 'full', 'day-to-day', 'Family time record', 'Your time with your family', 'Who came, what they did together and how it felt.', { form: familyTimeForm }),
  entry('D04', 'assessment', 'full', 'plans', 'Assessment', 'Finding out what would help', 'What the child needs, what is good, what worries us, and what we think should happen.', { form: assessmentForm }),
  entry('D05', 'plan-or-review', 'full', 'plans', 'Child’s plan or review', 'Your plan, and how it is going', 'What should get better, who does what by when, and how far it has come.', { form: planOrReviewForm }),
  entry('D06', 'review-of-arrangements', 'full', 'in-care', 'Record of review of arrangements', 'A meeting about how you are looked after', 'The reviewing officer’s letter to a child in care after their review.', { form: reviewOfArrangementsForm }),
  entry('D07', 'care-plan', 'full', 'in-care', 'Care plan', 'The plan for looking after you', 'Where a child in care lives and why, and how they are looked after.', { form: carePlanForm }),
  entry('D08', 'pathway-plan', 'full', 'in-care', 'Pathway plan', 'Your plan for growing up and moving on', 'What a young person wants next, and who helps them get there.', { form: pathwayPlanForm }),
  entry('D09', 'management-oversight', 'part', 'managers', 'Management direction and oversight', 'What a manager decided', 'What a manager decided and why, and what they ask of the team.', { form: oversightForm, partToChild: 'every decision that touches the child’s life, with its reasons' }),
  entry('D10', 'kinship-assessment', 'part', 'in-care', 'Kinship assessment', 'Finding out if family could look after you', 'Whether somebody in the family or a friend can look after the child.', { form: kinshipAssessmentForm, partToChild: 'the social worker’s analysis and the manager’s decision' }),
  entry('D11', 'permanence-panel', 'part', 'in-care', 'Permanence panel', 'A meeting about where you will grow up', 'What the panel heard, and what its chair recommends.', { form: permanencePanelForm, partToChild: 'the chair’s recommendation' }),
  entry('D12', 'chronology', 'no', 'professionals', 'Chronology', 'A list of what happened when', 'What happened, in order, with where it is written.', { form: chronologyForm }),
  entry('D13', 'court-document', 'no', 'professionals', 'Court document', 'A paper for the court', 'A statement or another paper as it was filed.', { form: courtDocumentForm }),
  entry('D14', 'email', 'no', 'professionals', 'Email copied onto the system', 'An email between grown-ups', 'An email that belongs on the file.'),
  entry('D15', 'supervision', 'no', 'professionals', 'Case supervision record', 'Your social worker’s talk with their manager', 'What a worker and their manager thought through together.', { form: supervisionForm }),
  entry('D16', 'strategy-discussion', 'no', 'professionals', 'Strategy discussion', 'A talk between grown-ups about keeping you safe', 'What was shared and decided between agencies when a child may be at risk of harm.', { form: strategyDiscussionForm }),
  entry('D17', 'standalone-risk-assessment', 'no', 'professionals', 'Stand-alone risk assessment', 'A paper about a danger', 'One danger looked at by itself. What comes of it reaches the child in their assessment or plan.', { form: standaloneRiskAssessmentForm }),
  entry('D18', 'child-permanence-report', 'no', 'professionals', 'Child permanence report', 'A report about where you will grow up', 'The report to the adoption panel about the child.', { form: childPermanenceReportForm }),
  entry('D19', 'fostering-record', 'no', 'professionals', 'Fostering record or assessment', 'A paper about foster carers', 'What is written about foster carers, and those who want to be.', { form: fosteringRecordForm }),
]

/** The entry of a code, or undefined when there is no such document type. */
export const documentOf = (code: string): CatalogueEntry | undefined => catalogue.find(each => each.code === code)

/** The codes of the documents of which nothing, or not all, is to the child. */
export const codesOf = (toChild: ToChild): readonly DocumentCode[] => catalogue.filter(each => each.toChild === toChild).map(({ code }) => code)
