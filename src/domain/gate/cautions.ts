import { holds } from '../who-was-who.ts'
import { adoptedOn, dayInText, type GateFile, isAged, personOf } from './gate-file.ts'
import { plainName, type Right } from './rights.ts'

/** What must be known before somebody is shown a record. */
export type CautionId =
  | 'danger' | 'near-danger' | 'no-contact' | 'order-soon' | 'by-order' | 'limit' | 'placement' | 'namesake' | 'wall'
  | 'wish' | 'no-document' | 'only-part' | 'before-adoption' | 'special-guardian' | 'young-person' | 'no-birthday' | 'only-what-is-needed'

/** One of them, in a sentence. `second`: another person must look at it too. */
export interface Caution {
  readonly id: CautionId
  readonly says: string
  readonly second: boolean
}

/** True when the recipient is a danger to the child today, or an order forbids contact: then nothing may tell them where the child is to be found. */
export const isGrave = (file: GateFile, personId: string): boolean =>
  file.dangers.some(danger => danger.personId === personId && holds(danger, file.today)) || file.orders.some(order => order.personId === personId && order.does === 'no-contact' && holds(order, file.today))

/** All that stands in the way of handing it over lightly: dangers, orders, limits, the wall of adoption, namesakes, what the child wants. `happenedOn`: the day that the record tells of (ISO date). */
export function cautionsOf(file: GateFile, personId: string, right: Right, happenedOn: string): readonly Caution[] {
  const { child, today } = file
  const person = personOf(file, personId)
  const name = person?.fullName ?? child.fullName
  const all: (Caution | false | undefined)[] = [
    file.dangers.some(danger => danger.personId === personId && holds(danger, today)) && { id: 'danger', says: `${name} is written down as a danger to ${child.name}.`, second: true },
    nearDanger(file, personId, name),
    file.orders.some(order => order.personId === personId && order.does === 'no-contact' && holds(order, today)) && { id: 'no-contact', says: `A court forbids ${name} to have contact with ${child.name}.`, second: true },
    orderSoon(file, personId, name),
    right.kind === 'court-order' && { id: 'by-order', says: 'The right stands on a court order. Look if this is what the order lets them see.', second: true },
    right.limits !== undefined && { id: 'limit', says: `A court limits what they may decide: ${right.limits}`, second: true },
    right.kind === 'responsibility' && file.law.some(status => status.status === 'placement-order' && holds(status, today)) && { id: 'placement', says: `There is a placement order for ${child.name}: it can limit what a parent is told.`, second: true },
    namesake(file, personId, name),
    wall(file, personId, name),
    wish(file, personId),
    right.isUnseen && { id: 'no-document', says: 'Nobody here has written down the day of the document that the right stands on. Ask to see it.', second: false },
    right.onlyPart !== undefined && { id: 'only-part', says: `The agreement is for a part only: ${right.onlyPart}`, second: false },
    beforeAdoption(file, right, happenedOn),
    right.kind === 'responsibility' && specialGuardian(file, personId),
    right.kind === 'responsibility' && isAged(file, 16) && { id: 'young-person', says: `${child.name} is over 16. Ask ${child.name} first, and write down what they want.`, second: false },
    right.kind === 'responsibility' && child.dateOfBirth === null && { id: 'no-birthday', says: `Nobody has written down when ${child.name} was born. Parental responsibility ends at 18.`, second: false },
    right.kind === 'professional' && { id: 'only-what-is-needed', says: 'Show only what they need for their work.', second: false },
  ]
  return all.filter(caution => caution !== false && caution !== undefined)
}

function nearDanger(file: GateFile, personId: string, name: string): Caution | undefined {
  const near = file.ties.filter(tie => ['married', 'partner'].includes(tie.kind) && holds(tie, file.today) && (tie.personId === personId || tie.otherId === personId)).map(tie => (tie.personId === personId ? tie.otherId : tie.personId))
  const danger = file.dangers.find(each => each.personId !== personId && near.includes(each.personId) && holds(each, file.today))
  return danger && { id: 'near-danger', says: `${name} is together with ${personOf(file, danger.personId)?.fullName ?? 'somebody'}, who is a danger to ${file.child.name} and may read it too.`, second: true }
}

function orderSoon(file: GateFile, personId: string, name: string): Caution | undefined {
  const soon = file.orders.find(order => order.personId === personId && order.does !== 'may-see' && order.from !== null && order.from > file.today)
  return soon?.from ? { id: 'order-soon', says: `From ${dayInText(soon.from)} a court forbids ${name} ${soon.does === 'no-contact' ? 'to have contact' : 'to see it'}: ${soon.court}.`, second: true } : undefined
}

function namesake(file: GateFile, personId: string, name: string): Caution | undefined {
  const others = [...file.people.map(each => ({ id: each.personId, names: [each.fullName, ...each.otherNames], is: each.stands.map(({ relationship, role }) => relationship ?? role).filter(Boolean).join(', ') })),
    { id: file.child.personId, names: [file.child.fullName, ...file.child.otherNames], is: 'the child' }].filter(({ id }) => id !== personId)
  const mine = new Set([name, ...(personOf(file, personId)?.otherNames ?? [])].map(plainName).filter(each => each.includes(' ')))
  const same = others.find(({ names }) => names.some(each => mine.has(plainName(each))))
  return same && { id: 'namesake', says: `Somebody else on this file has the same name: ${same.names[0]}${same.is ? `, ${same.is}` : ''}. Be sure that you mean this one.`, second: true }
}

/** The birth family of an adopted child is let in again only by somebody who may, and never by one person alone. */
function wall(file: GateFile, personId: string, name: string): Caution | undefined {
  const adopted = adoptedOn(file)
  if (!adopted) return undefined
  const wasFamily = personOf(file, personId)?.stands.some(({ responsibility, from }) => responsibility !== null && responsibility.by !== 'adoption-order' && (responsibility.documentDay ?? from ?? '') < adopted)
    || file.ties.some(tie => tie.kind === 'birth-parent' && tie.personId === personId && tie.otherId === file.child.personId)
  return wasFamily ? { id: 'wall', says: `${name} is of the family before the adoption of ${dayInText(adopted)}.`, second: true } : undefined
}

function wish(file: GateFile, personId: string): Caution | undefined {
  const wishes = file.wishes.filter(each => each.personId === personId && holds(each, file.today))
  const [said] = wishes.filter(({ covers }) => covers === 'everything').concat(wishes)
  if (!said) return undefined
  return { id: 'wish', says: `${file.child.name} does not want them to see ${said.covers === 'everything' ? 'any of it' : `what is about ${said.about}`}: “${said.words}”`, second: false }
}

function beforeAdoption(file: GateFile, right: Right, happenedOn: string): Caution | undefined {
  const adopted = adoptedOn(file)
  const isTheirs = right.kind === 'responsibility' && adopted !== undefined && happenedOn < adopted
  return isTheirs ? { id: 'before-adoption', says: `It is from before the adoption of ${dayInText(adopted)}. Look that it tells nothing of the birth family which they need not know.`, second: false } : undefined
}

function specialGuardian(file: GateFile, personId: string): Caution | undefined {
  const isGuarded = file.law.some(status => status.status === 'special-guardianship-order' && holds(status, file.today))
  const isGuardian = personOf(file, personId)?.stands.some(({ responsibility }) => responsibility?.by === 'special-guardianship-order')
  return isGuarded && !isGuardian ? { id: 'special-guardian', says: `${file.child.name} has a special guardian, who decides first. Ask them.`, second: false } : undefined
}

