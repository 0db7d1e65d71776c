import { entriesOf, isNeeded, isOpen } from '../../domain/draft-content.ts'
import type { Section } from '../../domain/form.ts'
import { childIdsOf } from '../../store/drafts.ts'
import { Fieldset } from '../parts/fieldset.tsx'
import { nextEntry } from '../../domain/several.ts'
import { Fields } from './entry.tsx'
import { Differently, ForWhom } from './for-whom.tsx'
import { PictureEntries } from './pictures.tsx'
import { severalWords } from './several-words.ts'
import { withName } from './spoken.ts'
import type { WritingView } from './view.ts'
import { words } from './words.ts'

interface InPart { readonly view: WritingView; readonly section: Section }

/** A part of the form: its question, its entries, and the way to put it away. */
export function Part({ view, section }: InPart) {
  const asks = withName(section.asks, view.desk.name)
  const hintId = section.hint ? `about-${section.id}` : undefined
  return (
    <section class="part" data-part={section.id} id={partId(section)} aria-labelledby={`asks-${section.id}`}>
      <div class="part__top">
        <h2 class="govuk-heading-m part__asks" id={`asks-${section.id}`}>{asks}</h2>
        {!isNeeded(section) && <button class="link-button" type="submit" name="do" value={`put-away.${section.id}`}>{words.putAway}<span class="govuk-visually-hidden">{words.putAwayOf(asks)}</span></button>}
      </div>
      {view.desk.document.toChild === 'part' && <p class="part__to">{section.to === 'child' ? words.toChild(view.desk.name) : words.toProfessionals(view.desk.name)}</p>}
      {section.hint && <p class="govuk-hint" id={hintId}>{withName(section.hint, view.desk.name)}</p>}
      {section.passage === 'picture' ? <PictureEntries view={view} section={section} /> : <Entries view={view} section={section} />}
    </section>
  )
}

function Entries({ view, section }: InPart) {
  const entries = entriesShown(view, section)
  const last = entries.at(-1) ?? 0
  const isToSeveral = view.desk.children.length > 1
  return (
    <>
      {entries.map((entry, at) => (section.repeats || isToSeveral || entries.length > 1
        ? (
          <Fieldset legend={words.entryOf(withName(section.asks, view.desk.name), at + 1)} legendClasses={entries.length > 1 ? 'govuk-fieldset__legend--s' : 'govuk-visually-hidden'} classes="part__entry">
            {isToSeveral && <ForWhom view={view} section={section} entry={entry} />}
            <Fields view={view} section={section} entry={entry} />
            {isToSeveral && <Differently view={view} section={section} entry={entry} />}
          </Fieldset>
        )
        : <Fields view={view} section={section} entry={entry} />))}
      {(section.repeats || isToSeveral) && last < lastEntry && (
        <button class="govuk-button govuk-button--secondary" type="submit" name="do" value={`add-entry.${section.id}`}>{section.repeats ? words.addEntry : severalWords.addEntry}<span class="govuk-visually-hidden">{words.putAwayOf(withName(section.asks, view.desk.name))}</span></button>
      )}
    </>
  )
}

/** The highest number that an entry can have. */
const lastEntry = 999

/** The entries that hold something, and an empty one where there is none or one more was asked for. */
export function entriesShown({ desk, adding }: WritingView, section: Section): readonly number[] {
  const filled = entriesOf(section, desk.draft.content)
  const next = nextEntry(desk.draft.content, childIdsOf(desk.draft), section.id)
  return filled.length === 0 || (adding === section.id && next <= lastEntry) ? [...filled, next] : filled
}

/** The parts that are not on the page: put away, or not needed so far. */
export function OtherParts({ view }: { readonly view: WritingView }) {
  const { desk } = view
  const closed = desk.form.sections.filter(section => !isOpen(section, desk.draft.content))
  if (closed.length === 0) return null
  return (
    <section class="other-parts" id="other-parts" aria-labelledby="other-parts-heading">
      <h2 class="govuk-heading-s" id="other-parts-heading">{words.otherParts}</h2>
      <p class="govuk-hint">{words.otherPartsHint}</p>
      <ul class="govuk-list">
        {closed.map(section => (
          <li>
            <button class="link-button" type="submit" name="do" value={`bring.${section.id}`}>
              {desk.draft.content[`part.${section.id}.state`] === 'put-away' ? words.bringBack : words.add}: {withName(section.asks, desk.name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The id of a part on the page. */
export const partId = (section: Pick<Section, 'id'>): string => `part-${section.id}`
