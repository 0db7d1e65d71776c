import { type Problem, problemsBeforeFinishing } from './before-finishing.ts'
import { type DraftContent, entriesOf, openSections } from './draft-content.ts'
import type { Form } from './form.ts'
import { factKey, forWhom, forWhomKey, inWords, type OneOfSeveral, partFor } from './several.ts'

/** A child of a draft with the name that the page calls them by. */
export interface NamedOne extends OneOfSeveral {
  readonly name: string
}

/**
 * What stands in the way of finishing a draft that is about several children: entries of which nobody has said for whom they are, and what each child's own record cannot be without.
 * What is missing for all is said once. `now` as in `problemsBeforeFinishing`.
 */
export function problemsOfSeveral(form: Form, content: DraftContent, children: readonly NamedOne[], now: string): readonly Problem[] {
  if (children.length === 1) return problemsBeforeFinishing(form, content, now)
  const childIds = children.map(({ childId }) => childId)
  const own = children.flatMap(child => problemsBeforeFinishing(form, partFor(content, childIds, child, 'kept'), now).map(problem => ({ ...problem, key: factKey(childIds, child.childId, problem.key), name: child.name })))
  const known = new Set<string>()
  const problems = own.flatMap(({ key, says, name }) => {
    const isOfAll = own.filter(each => each.says === says && each.key === key).length === children.length
    const problem = { key, says: isOfAll ? says : `${says} (${name})` }
    const id = `${problem.key} ${problem.says}`
    return known.has(id) ? [] : [known.add(id) && problem]
  })
  return [...problems, ...unchosen(form, content, childIds, children.map(({ name }) => name))]
}

const unchosen = (form: Form, content: DraftContent, childIds: readonly string[], names: readonly string[]): readonly Problem[] =>
  openSections(form, content).flatMap(section => entriesOf(section, content).flatMap(entry => (forWhom(content, childIds, section.id, entry) === undefined
    ? [{ key: forWhomKey(section.id, entry), says: `Choose for whom this is: ${section.asks.replaceAll('{child}', inWords(names))}` }]
    : [])))
