import type { CatalogueEntry } from './catalogue.ts'
import { asShipped, type FormEdition, isOwnId, type OwnPassage, ownPartTo } from './form-edition.ts'
import { wordingProblem, type WordingRule, wordingRules } from './edition-wording.ts'
import { formOf } from './form-of.ts'
import type { Field, Form, Section } from './form.ts'
import { layEdition } from './lay-edition.ts'
import { whyNecessary } from './necessary-parts.ts'
import { ownParts } from './own-parts.ts'

/** What is wrong with an edition, and where: `parts.worries.fields.impact.label`. */
export interface EditionProblem {
  readonly at: string
  readonly says: string
}

/** How many own parts, fields of a part, kinds or timescales an edition can have. */
const most = 40

interface Read {
  /** There when nothing is wrong with it. */
  readonly edition: FormEdition | undefined
  readonly problems: readonly EditionProblem[]
}

/**
 * The one schema of editions: what can be published. Takes anything.
 * @param shipped the document type that it is laid over
 */
export function readEdition(data: unknown, shipped: CatalogueEntry): Read {
  const read = readEditionInWriting(data, shipped)
  if (!read.edition) return read
  const problems = problemsOfWhole(layEdition(shipped, read.edition))
  return problems.length === 0 ? read : { edition: undefined, problems }
}

/** As `readEdition`, for one that is still being written: what only the whole shows, such as a document in part without a part to the child, can wait. */
export function readEditionInWriting(data: unknown, shipped: CatalogueEntry): Read {
  const problems: EditionProblem[] = []
  const wrong = (at: string, says: string): undefined => { problems.push({ at, says }) }
  if (!isRecord(data)) return { edition: undefined, problems: [{ at: '', says: 'This is no edition of a form: an object with “document”, “order”, “hidden” and “parts” is' }] }
  const form = formOf(shipped)
  const looking: Looking = { shipped, form, wrong, ids: new Set() }
  onlyKnown(data, ['document', 'order', 'hidden', 'parts'], '', wrong)
  lookAtDocument(data['document'], looking)
  lookAtParts(data['parts'], looking)
  lookAtIds(data['order'], 'order', looking)
  lookAtHidden(data['hidden'], looking)
  return { edition: problems.length === 0 && isEdition(data) ? data : undefined, problems }
}

interface Looking {
  readonly shipped: CatalogueEntry
  readonly form: Form
  readonly wrong: (at: string, says: string) => undefined
  /** The parts that there are, shipped and own. */
  readonly ids: Set<string>
}

/** Every part of the shape was looked at by the time this is asked. */
const isEdition = (data: Readonly<Record<string, unknown>>): data is Readonly<Record<string, unknown>> & FormEdition => Object.keys(asShipped).every(key => data[key] !== undefined)

function lookAtDocument(data: unknown, { shipped, form, wrong }: Looking): undefined {
  if (!isRecord(data)) return wrong('document', 'What holds for the whole document is missing')
  onlyKnown(data, [...Object.keys(wordingRules.document), 'inUse', 'toChild', 'kinds', 'timescales'], 'document', wrong)
  lookAtWordings(data, wordingRules.document, 'document', wrong)
  if (data['inUse'] !== undefined && typeof data['inUse'] !== 'boolean') wrong('document.inUse', 'Say if it is in use here or not')
  const mode = data['toChild']
  if (mode !== undefined && mode !== 'full' && mode !== 'part' && mode !== 'no') wrong('document.toChild', 'Choose to whom it is written')
  else if (mode !== undefined && howMuch[mode] < howMuch[shipped.toChild]) wrong('document.toChild', `The guidance asks that ${shipped.toChild === 'full' ? 'all of this document is' : `this is written to the child: ${shipped.partToChild ?? 'its part to the child'}. More can be`} written to the child`)
  lookAtKinds(data['kinds'], form, wrong)
  if (data['timescales'] !== undefined) {
    for (const [at, each] of listed(data['timescales'], 'document.timescales', wrong).entries()) {
      if (isRecord(each)) lookAtWordings({ says: '', source: '', ...each }, wordingRules.timescale, `document.timescales.${at}`, wrong)
      else wrong(`document.timescales.${at}`, 'Say by when it is due, and where that stands')
    }
  }
}

const howMuch = { no: 0, part: 1, full: 2 } as const

function lookAtKinds(data: unknown, { kinds = [] }: Form, wrong: Looking['wrong']): undefined {
  if (data === undefined) return
  if (!isRecord(data)) return wrong('document.kinds', 'The kinds cannot be read')
  if (Object.keys(data).length > most + kinds.length) wrong('document.kinds', `That is more than ${most} kinds. Put some of them together`)
  for (const [id, kind] of Object.entries(data)) {
    const at = `document.kinds.${id}`
    const isShipped = kinds.some(each => each.id === id)
    if (!isShipped && !isOwnId(id)) wrong(at, 'There is no such kind of this document')
    else if (!isRecord(kind)) wrong(at, 'This kind cannot be read')
    else {
      onlyKnown(kind, ['label', 'titleToChild', 'isOff'], at, wrong)
      lookAtWordings(isShipped ? kind : { label: '', titleToChild: '', ...kind }, wordingRules.kind, at, wrong)
    }
  }
  const all = new Set([...kinds.map(({ id }) => id), ...Object.keys(data)])
  if (kinds.length > 0 && [...all].every(id => { const kind = data[id]; return isRecord(kind) && kind['isOff'] === true })) wrong('document.kinds', 'Leave one kind at least')
}

function lookAtParts(data: unknown, looking: Looking): undefined {
  const { form, wrong, ids } = looking
  for (const { id } of form.sections) ids.add(id)
  if (!isRecord(data)) return wrong('parts', 'The parts are missing')
  if (Object.keys(data).filter(id => ownPartTo(id)).length > most) wrong('parts', `That is more than ${most} parts of your own. Put some of them together`)
  for (const [id, part] of Object.entries(data)) {
    const at = `parts.${id}`
    const section = form.sections.find(each => each.id === id)
    if (!isRecord(part)) wrong(at, 'This part cannot be read')
    else if (section) lookAtPart(part, section, at, looking)
    else if (ownPartTo(id)) lookAtOwnPart(id, part, at, looking)
    else wrong(at, 'There is no such part of this form')
  }
}

function lookAtOwnPart(id: string, part: Readonly<Record<string, unknown>>, at: string, looking: Looking): undefined {
  looking.ids.add(id)
  const passage = passageOf(part['passage'])
  const begins = passage && ownParts[ownPartTo(id) ?? 'child'][passage]
  if (!begins) return looking.wrong(`${at}.passage`, 'Choose what the part is')
  const { passage: _, ...words } = part
  lookAtPart({ asks: '', heading: '', ...words }, begins, at, looking)
}

const passageOf = (value: unknown): OwnPassage | undefined => (['text', 'quote', 'observation', 'view', 'decision', 'next-step', 'worry'] as const).find(each => each === value)

function lookAtPart(part: Readonly<Record<string, unknown>>, section: Section, at: string, { form, wrong }: Looking): undefined {
  onlyKnown(part, ['asks', 'hint', 'heading', 'opensWith', 'fields'], at, wrong)
  const { heading, ...rules } = wordingRules.part
  lookAtWordings(part, { ...rules, heading: section.id !== '' && section.heading === '' ? { ...heading, canBeEmpty: true } : heading }, at, wrong)
  const opens = part['opensWith']
  if (opens !== undefined && opens !== 'open' && opens !== 'offered') wrong(`${at}.opensWith`, 'Choose if it is open from the start')
  const why = form.sections.includes(section) ? whyNecessary(section, form) : undefined
  if (opens === 'offered' && section.opensWith === 'open' && why) wrong(`${at}.opensWith`, `This part is open from the start. ${why}`)
  if (part['fields'] === undefined) return
  if (!isRecord(part['fields'])) return wrong(`${at}.fields`, 'The questions of this part cannot be read')
  if (Object.keys(part['fields']).length > most) wrong(`${at}.fields`, `That is more than ${most} questions. Make another part of some of them`)
  for (const [id, field] of Object.entries(part['fields'])) lookAtField(field, section.fields.find(each => each.id === id), id, section, `${at}.fields.${id}`, wrong)
}

function lookAtField(field: unknown, shipped: Field | undefined, id: string, section: Section, at: string, wrong: Looking['wrong']): undefined {
  if (!isRecord(field)) return wrong(at, 'This question cannot be read')
  if (!shipped && !isOwnId(id)) return wrong(at, 'There is no such question in this part')
  onlyKnown(field, [...Object.keys(wordingRules.field), 'choices', ...shipped ? [] : ['kind', 'isOff']], at, wrong)
  lookAtWordings(shipped ? field : { label: '', ...field }, wordingRules.field, at, wrong)
  const kind = shipped?.kind ?? field['kind']
  if (!shipped && kind !== 'long-text' && kind !== 'short-text' && kind !== 'date' && kind !== 'choice') wrong(`${at}.kind`, 'Choose how it is answered')
  lookAtChoices(field['choices'], shipped, kind === 'choice', at, wrong)
  if (shipped?.needed !== undefined && field['needed'] === '') wrong(`${at}.needed`, 'The document is none without this: say what to do when it is missing')
  // What stands between these marks is never asked about and never changed.
  if (section.passage === 'quote' && id === 'words' && (!String(field['lead'] ?? '“').endsWith('“') || !String(field['tail'] ?? '”').startsWith('”'))) wrong(`${at}.lead`, 'The child’s own words stand between “ and ”: let the words before end with “ and the words after begin with ”')
}

function lookAtChoices(data: unknown, shipped: Field | undefined, isChoice: boolean, at: string, wrong: Looking['wrong']): undefined {
  if (data === undefined && (shipped || !isChoice)) return
  if (!isChoice || !isRecord(data)) return wrong(`${at}.choices`, isChoice ? 'Write down what can be chosen' : 'This question has nothing to choose')
  for (const [value, text] of Object.entries(data)) {
    if (shipped ? !shipped.choices?.some(each => each.value === value) : !isOwnId(value)) wrong(`${at}.choices.${value}`, 'There is no such choice')
    const says = wordingProblem(text, wordingRules.choice)
    if (says) wrong(`${at}.choices.${value}`, says)
  }
  if (!shipped && Object.keys(data).length < 2) wrong(`${at}.choices`, 'Write down two choices at least, each on its own line')
}

function lookAtIds(data: unknown, name: string, { ids, wrong }: Looking): readonly string[] {
  const list = listed(data, name, wrong)
  const known = list.flatMap(id => (typeof id === 'string' && ids.has(id) ? [id] : []))
  if (known.length < list.length || new Set(known).size < known.length) wrong(name, name === 'order' ? 'The order names a part twice, or one that there is not' : 'A part is hidden twice, or there is no such part')
  return known
}

function lookAtHidden(data: unknown, looking: Looking): undefined {
  for (const id of lookAtIds(data, 'hidden', looking)) {
    const section = looking.form.sections.find(each => each.id === id)
    const why = section && whyNecessary(section, looking.form)
    if (why) looking.wrong(`parts.${id}`, `This part stays on the form. ${why}`)
  }
}

/** What only shows when it is laid: to whom the parts are, and that there is something to write on. */
function problemsOfWhole(laid: CatalogueEntry): readonly EditionProblem[] {
  const problems: EditionProblem[] = []
  const wrong = (at: string, says: string): void => { problems.push({ at, says }) }
  if (laid.toChild === 'part' && laid.partToChild === undefined) wrong('document.partToChild', 'Say which part of it is written to the child')
  const sections = laid.form?.sections
  if (!sections) return problems
  if (!sections.some(({ opensWith }) => opensWith === 'open')) wrong('parts', 'Let one part be open from the start, so that there is something to write on')
  const to = new Set(sections.map(section => section.to))
  if (laid.toChild === 'full' && to.has('professionals')) wrong('document.toChild', 'It is written to the child, but a part of it is between professionals. Hide that part, or choose ‘in part’')
  if (laid.toChild === 'no' && to.has('child')) wrong('document.toChild', 'It is between professionals, but a part of it is written to the child. Hide that part, or choose ‘in part’')
  if (laid.toChild === 'part' && to.size < 2) wrong('document.toChild', 'It is written to the child in part: it needs a part to the child and one between professionals')
  return problems
}

function lookAtWordings(data: Readonly<Record<string, unknown>>, rules: Readonly<Record<string, WordingRule>>, at: string, wrong: Looking['wrong']): undefined {
  for (const [name, rule] of Object.entries(rules)) {
    const says = data[name] === undefined ? undefined : wordingProblem(data[name], rule)
    if (says) wrong(`${at}.${name}`, says)
  }
}

function onlyKnown(data: Readonly<Record<string, unknown>>, known: readonly string[], at: string, wrong: Looking['wrong']): void {
  for (const key of Object.keys(data)) if (!known.includes(key)) wrong([at, key].filter(Boolean).join('.'), 'A form has nothing of this name')
}

function listed(data: unknown, at: string, wrong: Looking['wrong']): readonly unknown[] {
  if (Array.isArray(data) && data.length <= most * 3) return data
  wrong(at, Array.isArray(data) ? 'That is too long a list' : 'A list is missing')
  return []
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
