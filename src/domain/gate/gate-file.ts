import type { ContactDetail } from '../hidden-details.ts'
import type { Span } from '../who-was-who.ts'

/** How somebody stands to the child, from-to. */
export interface Stands extends Span {
  readonly relationship: string | null
  readonly role: string | null
  /** Parental responsibility, where they have it: by which document, of which day (ISO, null: not seen), and what a court limits. */
  readonly responsibility: { readonly by: string | null; readonly documentDay: string | null; readonly limits: string | null } | null
}

/** Somebody around the child. Who was entered twice is one person here. */
export interface PersonOnFile {
  readonly personId: string
  readonly fullName: string
  readonly pronouns: string
  /** What they like to be called, and other names they have or had. */
  readonly otherNames: readonly string[]
  /** Works for the authority. */
  readonly isStaff: boolean
  readonly stands: readonly Stands[]
}

interface OfPerson extends Span { readonly personId: string }

/** Who agreed that somebody sees what is written to the child, and to what of it. */
export interface Agreement extends OfPerson {
  readonly agreedBy: 'child' | 'responsible'
  readonly whoAgreed: string
  readonly covers: 'everything' | 'part'
  readonly toWhat: string
}

/** A court lets somebody see, or forbids it. */
export interface CourtOrder extends OfPerson {
  readonly does: 'may-see' | 'must-not-see' | 'no-contact'
  readonly court: string
  /** Null: nobody here has seen the document. */
  readonly documentDay: string | null
}

/** What the child does not want somebody to see, with the words by which the parts are found. */
export interface Wish extends OfPerson {
  readonly covers: 'everything' | 'part'
  readonly about: string
  readonly words: string
}

/** All of a child's file that the gate weighs, as it stands on one day (ISO date). */
export interface GateFile {
  readonly today: string
  readonly child: { readonly personId: string; readonly fullName: string; readonly pronouns: string; readonly name: string; readonly otherNames: readonly string[]; readonly dateOfBirth: string | null }
  readonly people: readonly PersonOnFile[]
  readonly dangers: readonly OfPerson[]
  readonly contacts: readonly ContactDetail[]
  readonly agreements: readonly Agreement[]
  readonly orders: readonly CourtOrder[]
  readonly wishes: readonly Wish[]
  readonly homes: readonly (Span & { readonly withWhom: string; readonly kind: string })[]
  readonly schools: readonly (Span & { readonly name: string })[]
  readonly law: readonly (Span & { readonly status: string })[]
  readonly ties: readonly (Span & { readonly kind: string; readonly personId: string; readonly otherId: string })[]
}

/** The child or the person with this id; undefined when they are not on the file. */
export const personOf = (file: GateFile, personId: string): PersonOnFile | undefined => file.people.find(person => person.personId === personId)

/** A day as it is read out: `3 May 2026`. */
export const dayInText = (day: string): string => new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The day on which the child is so many years old (ISO date); null when the birthday is not known. */
export function dayAtAge({ child }: GateFile, years: number): string | null {
  if (child.dateOfBirth === null) return null
  const [year = '', rest = ''] = [child.dateOfBirth.slice(0, 4), child.dateOfBirth.slice(4)]
  const birthday = `${Number(year) + years}${rest}`
  // Who is born on 29 February is a year older on 1 March where there is no such day.
  return rest === '-02-29' && new Date(`${birthday}T00:00:00Z`).getUTCMonth() !== 1 ? `${birthday.slice(0, 4)}-03-01` : birthday
}

/** True when the child is so many years old today. */
export const isAged = (file: GateFile, years: number): boolean => {
  const day = dayAtAge(file, years)
  return day !== null && day <= file.today
}

/** The day of the adoption order that stands (ISO date); undefined when there is none. The earliest, where several papers tell of it. */
export function adoptedOn({ law, people, today }: GateFile): string | undefined {
  const papers = people.flatMap(({ stands }) => stands).flatMap(({ responsibility, from }) => (responsibility?.by === 'adoption-order' ? [responsibility.documentDay ?? from] : []))
  const days = [...law.filter(({ status }) => status === 'adoption-order').map(({ from }) => from), ...papers].filter(day => day !== null)
  return days.filter(day => day <= today).toSorted()[0]
}
