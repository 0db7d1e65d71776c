import { BackLink } from '../parts/back-link.tsx'
import { DangersOfOthers } from '../parts/danger-lines.tsx'
import { Details } from '../parts/details.tsx'
import { InsetText } from '../parts/inset-text.tsx'
import { Page } from '../parts/page.tsx'
import { AroundInWords, AroundMap } from './around.tsx'
import { Genogram } from './genogram.tsx'
import { FamilyInWords } from './in-words.tsx'
import { MapFrame } from './map-frame.tsx'
import { Sign } from './sign.tsx'
import type { MapPerson, MapView } from './view.ts'
import { mapWords as words } from './words.ts'

/** The family of a child and the people around them, each drawn and in words. */
export function MapPage(view: MapView) {
  const { childId, name } = view
  const hasTies = view.parents.length + view.couples.length > 0
  return (
    <Page title={words.title} authority={view.authority} who={view.who} nav={view.nav} banner={<BackLink href={`/children/${childId}`}>{words.back(name)}</BackLink>}>
      <h1 class="govuk-heading-l">{words.heading(name)}</h1>
      {!hasTies && <InsetText>{words.noTies}</InsetText>}
      <DangersOfOthers dangers={view.dangers} shown={view.people.map(({ personId }) => personId)} childId={childId} name={name} />
      <ul class="govuk-list no-print">
        <li><a href={`/children/${childId}/entries/tie/new`}>{words.addTie}</a></li>
        <li><a href={`/children/${childId}/people/new`}>{words.addPerson}</a></li>
      </ul>
      <section aria-labelledby="family">
        <h2 class="govuk-heading-m" id="family">{words.family(name)}</h2>
        <MapFrame label={words.family(name)}><Genogram view={view} /></MapFrame>
        <Legend />
        <h3 class="govuk-heading-s">{words.inWords}</h3>
        <FamilyInWords view={view} />
      </section>
      <section aria-labelledby="around">
        <h2 class="govuk-heading-m" id="around">{words.around(name)}</h2>
        {view.around.length === 0 ? <p>{words.nobody}</p> : (
          <>
            <p>{words.aroundLead(name)}</p>
            <MapFrame label={words.around(name)} around><AroundMap view={view} /></MapFrame>
            <AroundInWords view={view} />
          </>
        )}
      </section>
    </Page>
  )
}

const shapes: readonly (readonly [MapPerson['describedAs'], keyof typeof words.shapes])[] = [['girl-or-woman', 'girl-or-woman'], ['boy-or-man', 'boy-or-man'], ['another-way', 'another-way'], [null, 'none']]

function Legend() {
  return (
    <Details summary={words.legend}>
      <ul class="govuk-list">
        {shapes.map(([describedAs, key]) => <li><svg class="map" width="28" height="28" aria-hidden="true"><Sign describedAs={describedAs} x={14} y={14} half={11} /></svg> {words.shapeNames[key]}: {words.shapes[key]}</li>)}
        {words.lines.map(({ kind, text }) => <li><svg class="map" width="56" height="14" aria-hidden="true"><path class={`map__line map__line--${kind}`} d="M 2 7 H 54" /></svg> {text}</li>)}
      </ul>
      <p>{words.thick}</p>
    </Details>
  )
}
