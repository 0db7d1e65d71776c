/** How somebody is reached, and who may know it: the answers of a contact entry. */
export interface ContactDetail {
  readonly personId: string | null
  readonly kind: string
  readonly detail: string
  readonly whoMayKnow: string
}

/** Somebody to whom a record is about to be shown. */
export interface ShownTo {
  readonly personId: string
  readonly isChild: boolean
  readonly isParent: boolean
  /** There for their work. */
  readonly isProfessional: boolean
}

/** Whether somebody may know how another is reached. One's own is one's own; what nobody outside the team may know, nobody else may. */
export function mayKnow({ personId, whoMayKnow }: ContactDetail, to: ShownTo): boolean {
  if (personId === to.personId && !to.isChild) return true
  switch (whoMayKnow) {
    case 'professionals': return to.isProfessional
    case 'child': return to.isChild || to.isProfessional
    case 'parents': return to.isParent || to.isProfessional
    case 'child-and-parents': return to.isChild || to.isParent || to.isProfessional
    default: return false
  }
}

/**
 * The details that stand in a text though the one to whom it is shown may not know them. An address is seen by its lines with a number or its postcode, a telephone number by its digits, whatever stands between them.
 * A child's own address may be read by the child only where it says so: a letter that is left lying tells others too.
 */
export const hiddenIn = (texts: readonly string[], details: readonly ContactDetail[], to: ShownTo): readonly ContactDetail[] => {
  const text = texts.join('\n')
  return details.filter(detail => !mayKnow(detail, to) && signsOf(detail).some(sign => sign(text)))
}

type Sign = (text: string) => boolean

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/giu

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Lines that tell where somebody lives: those with a house's number, a bare number or 'Flat 2' together with what follows; without any, the first. A town alone tells nothing. */
function addressLines(detail: string): readonly string[] {
  const lines = detail.split(/[\n,]/).map(bare).filter(line => line !== '')
  const joined = lines.flatMap((line, at) => (/^(?:(?:flat|apartment|room|unit) )?\d+\p{L}?$/u.test(line) ? (/^\d/.test(line) ? [`${line} ${lines[at + 1] ?? ''}`.trim()] : [line]) : [line]))
  const numbered = joined.filter(line => /\d/.test(line) && !/^[\p{L}]{1,2}\d[\p{L}\d]? ?\d[\p{L}]{2}$/u.test(line))
  return (numbered.length > 0 ? numbered : joined.slice(0, 1)).filter(line => line.length >= 5)
}

function signsOf({ kind, detail }: ContactDetail): readonly Sign[] {
  if (kind === 'phone') {
    const digits = (detail.match(/\+?\d[\d\s().-]{5,}\d/g) ?? []).map(number => number.replace(/\D/g, '').replace(/^(?:0044|44|0)/, ''))
    return digits.map(number => text => text.replace(/(?<=\d)[\s().-]+(?=\d)/g, '').includes(number))
  }
  const lines = addressLines(detail)
  const codes = (detail.match(postcode) ?? []).map(code => code.replace(/\s/g, '').toLowerCase())
  return [
    ...lines.map((line): Sign => text => ` ${bare(text)} `.includes(` ${line} `)),
    ...codes.map((code): Sign => text => (text.match(postcode) ?? []).some(found => found.replace(/\s/g, '').toLowerCase() === code)),
  ]
}
