import { holds, isOver } from '../who-was-who.ts'
import { adoptedOn, type Agreement, type CourtOrder, dayAtAge, dayInText, type GateFile, isAged, type PersonOnFile, personOf, type Stands } from './gate-file.ts'

/** By what somebody may see what is written to a child. */
export type RightKind = 'child' | 'responsibility' | 'court-order' | 'agreement' | 'professional'

/** A right as the file tells it: what it stands on, in a sentence that is frozen with the edition, and what must be known of it. */
export interface Right {
  readonly kind: RightKind
  readonly says: string
  /** The document that it stands on was not seen. */
  readonly isUnseen?: true
  /** What a court limits. */
  readonly limits?: string
  /** What it covers, where it is not everything. */
  readonly onlyPart?: string
}

/** What the file says of somebody's right. `why`: why there is none, or what does not count, in sentences. */
export interface Rights {
  readonly rights: readonly Right[]
  readonly why: readonly string[]
}

/** The rights of somebody to see what is written to this child, strongest first, as the file tells them today. Nothing is taken from what somebody types. */
export function rightsOf(file: GateFile, personId: string): Rights {
  if (personId === file.child.personId) return { rights: [{ kind: 'child', says: `It is written to ${file.child.name}.` }], why: [] }
  const person = personOf(file, personId)
  if (!person) return { rights: [], why: ['They are not on this file.'] }
  if (person.isStaff) return { rights: [], why: [`${person.fullName} works here. Colleagues read the record itself, where it is their work.`] }
  const forbidden = file.orders.find(order => order.personId === personId && order.does === 'must-not-see' && holds(order, file.today))
  if (forbidden) return { rights: [], why: [`A court forbids it: ${forbidden.court}, from ${dayInText(forbidden.from ?? file.today)}${until(forbidden.to)}.`] }
  const all = [
    ...person.stands.map(stands => byResponsibility(file, person, stands)),
    ...file.orders.filter(order => order.personId === personId && order.does === 'may-see').map(order => byOrder(file, order)),
    ...file.agreements.filter(agreement => agreement.personId === personId).map(agreement => byAgreement(file, agreement)),
    ...person.stands.map(stands => byWork(file, stands)),
  ]
  const rights = all.flatMap(each => (each && 'kind' in each ? [each] : []))
  const why = all.flatMap(each => (each && 'not' in each ? [each.not] : []))
  return { rights, why: [...rights.length === 0 && why.length === 0 ? [`Nothing on ${file.child.name}’s file gives ${person.fullName} a right to see it.`] : [], ...why] }
}

type Weighed = Right | { readonly not: string } | undefined

const until = (to: string | null): string => (to === null ? '' : ` until ${dayInText(to)}`)

const documents: Readonly<Record<string, string>> = {
  'birth-mother': 'gave birth to them', 'birth-certificate': 'birth certificate', married: 'married to the mother at the birth', agreement: 'parental responsibility agreement', 'parental-responsibility-order': 'parental responsibility order',
  'child-arrangements-order': 'child arrangements order', 'special-guardianship-order': 'special guardianship order', 'adoption-order': 'adoption order', 'care-order': 'care order', other: 'another document',
}

/** Parental responsibility ends when the child is 18 (Children Act 1989, section 105: a child is a person under 18), and all that was there before ends with an adoption (Adoption and Children Act 2002, section 46). */
function byResponsibility(file: GateFile, { fullName }: PersonOnFile, { responsibility, from, to }: Stands): Weighed {
  if (!responsibility) return undefined
  const has = `${fullName} has parental responsibility for ${file.child.name}`
  if (isAged(file, 18)) return { not: `Parental responsibility ended on ${dayInText(dayAtAge(file, 18) ?? file.today)}, when ${file.child.name} was 18. Now only ${file.child.name} can agree to it.` }
  if (isOver({ from, to }, file.today)) return { not: `The parental responsibility of ${fullName} ended on ${dayInText(to ?? file.today)}.` }
  if (!holds({ from, to }, file.today)) return { not: `The parental responsibility of ${fullName} begins on ${dayInText(from ?? file.today)}.` }
  const adopted = adoptedOn(file)
  if (adopted && responsibility.by !== 'adoption-order' && (responsibility.documentDay === null || responsibility.documentDay < adopted)) {
    return { not: `An adoption order of ${dayInText(adopted)} ended the parental responsibility that ${fullName} had before. If a court left it to them, write down by which document.` }
  }
  const by = [responsibility.by && documents[responsibility.by], responsibility.documentDay && dayInText(responsibility.documentDay)].filter(Boolean).join(', ')
  return {
    kind: 'responsibility', says: `${has}${by ? `: ${by}` : ''}${until(to)}.`, ...(responsibility.by === null || (responsibility.documentDay === null && responsibility.by !== 'birth-mother') ? { isUnseen: true } : {}),
    ...(responsibility.limits ? { limits: responsibility.limits } : {}),
  }
}

function byOrder(file: GateFile, order: CourtOrder): Weighed {
  const says = `${order.court} lets them see it, from ${dayInText(order.from ?? file.today)}${until(order.to)}.`
  if (isOver(order, file.today)) return { not: `The order that let them see it ended on ${dayInText(order.to ?? file.today)}: ${order.court}.` }
  if (!holds(order, file.today)) return { not: `The order that lets them see it begins on ${dayInText(order.from ?? file.today)}: ${order.court}.` }
  return { kind: 'court-order', says, ...(order.documentDay === null ? { isUnseen: true } : {}) }
}

function byAgreement(file: GateFile, agreement: Agreement): Weighed {
  const { whoAgreed, agreedBy, from, to } = agreement
  const when = `on ${dayInText(from ?? file.today)}`
  if (isOver(agreement, file.today)) return { not: `The agreement of ${whoAgreed} ended on ${dayInText(to ?? file.today)}.` }
  if (!holds(agreement, file.today)) return { not: `The agreement of ${whoAgreed} begins ${when}.` }
  const adopted = adoptedOn(file)
  if (adopted && (from ?? '') < adopted) return { not: `The agreement of ${whoAgreed} is from before the adoption order of ${dayInText(adopted)}, and does not count any more.` }
  if (agreedBy === 'responsible') {
    if (isAged(file, 18)) return { not: `${whoAgreed} agreed ${when}. ${file.child.name} is grown now: only ${file.child.name} can agree.` }
    const agreer = file.people.find(person => person.personId !== agreement.personId && sameName(person.fullName, whoAgreed) && person.stands.some(stands => isRight(byResponsibility(file, person, stands))))
    if (!agreer) return { not: `${whoAgreed} agreed ${when}, but has no parental responsibility on this file today.` }
  }
  return { kind: 'agreement', says: `${whoAgreed} agreed to it ${when}${until(to)}.`, ...(agreement.covers === 'part' ? { onlyPart: agreement.toWhat } : {}) }
}

const isRight = (weighed: Weighed): boolean => weighed !== undefined && 'kind' in weighed

function byWork(file: GateFile, { role, from, to }: Stands): Weighed {
  if (role === null) return undefined
  if (isOver({ from, to }, file.today)) return { not: `They were there for their work (${role}) until ${dayInText(to ?? file.today)}.` }
  if (!holds({ from, to }, file.today)) return { not: `Their work (${role}) begins on ${dayInText(from ?? file.today)}.` }
  return { kind: 'professional', says: `They are there for their work: ${role}.` }
}

/** A name in one spelling: small letters, without accents, one space between. */
export const plainName = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const sameName = (one: string, other: string): boolean => plainName(one) === plainName(other)

/** What could give somebody a right, where they have none. */
export const whatCouldGive = (file: GateFile): readonly string[] => [
  isAged(file, 18) ? `${file.child.name} agrees to it. Write that down on the page of the person.` : `${file.child.name}, or somebody with parental responsibility, agrees to it. Write that down on the page of the person.`,
  'A court lets them see it. Write the order down on the page of the person.',
  ...(isAged(file, 18) ? [] : ['They have parental responsibility by a document that is not on the file yet.']),
  'They are there for their work, and this is not on the file yet.',
]

/** For what somebody whose work it is needs the record: one is chosen, and frozen with the edition. */
export const professionalNeeds: readonly { readonly value: string; readonly text: string }[] = [
  { value: 'safe', text: 'To keep the child safe' }, { value: 'care', text: 'To look after the child from day to day' }, { value: 'health', text: 'To treat the child, or to help with their health' },
  { value: 'learn', text: 'To help the child to learn' }, { value: 'court', text: 'For a court, or to advise the child or a parent about the law' }, { value: 'review', text: 'To review the plan' },
]
