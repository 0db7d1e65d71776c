import { nameOf } from '../parts/child-name.ts'
import type { RecordPageView } from './view.ts'
import { recordWords as words } from './words.ts'

/** Every text that the record has had, and the way to correct it. */
export function VersionsPart({ view }: { readonly view: RecordPageView }) {
  const { record, version, newest, local } = view
  const hrefOf = (number: number) => (number === newest.number ? `/records/${record.id}` : `/records/${record.id}/versions/${number}`)
  return (
    <section aria-labelledby="versions">
      <h2 class="govuk-heading-m" id="versions">{words.versions}</h2>
      {record.versions.length === 1 ? <p>{words.onlyVersion}</p> : (
        <ol class="govuk-list govuk-list--spaced">
          {record.versions.map(each => {
            const line = each.facts.cameFrom ? words.cameSo(local(each.finishedAt).slice(0, 10)) : words.version(each.number, local(each.finishedAt).slice(0, 10), each.finishedByName)
            return (
              <li>
                {each.number === version.number ? <><strong>{line}</strong> ({words.thisOne})</> : <a href={hrefOf(each.number)}>{line}</a>}
                {each.correctionReason && <><br />{words.why(each.correctionReason)}</>}
              </li>
            )
          })}
        </ol>
      )}
      {version.number === newest.number && <Correct view={view} />}
    </section>
  )
}

function Correct({ view: { record, version, child, correctionDraftId, key } }: { readonly view: RecordPageView }) {
  if (correctionDraftId) return <p>{words.correcting} <a href={`/drafts/${correctionDraftId}`}>{words.goOn}</a></p>
  return (
    <form method="post" action={`/records/${record.id}/corrections`}>
      <input type="hidden" name="key" value={key} />
      <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-1" type="submit" aria-describedby="correct-hint">{version.facts.cameFrom ? words.writeTo(nameOf(child)) : words.correct}</button>
      <p class="govuk-hint" id="correct-hint">{version.facts.cameFrom ? words.writeToHint : version.passages.some(({ toChild }) => toChild) ? words.correctHint : words.correctKept}</p>
    </form>
  )
}
