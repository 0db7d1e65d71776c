import { dayInWords } from '../day.ts'
import type { Content } from '../content.ts'
import type { Explain } from './explained.tsx'
import type { LineView, PassageView } from './view.ts'

interface PassageProps { readonly passage: PassageView; readonly explain: Explain }

/** The words of one passage, set as what they are. */
export function PassageWords({ passage, explain }: PassageProps) {
  const lines = passage.lines.filter(({ text }) => text.trim() !== '')
  switch (passage.kind) {
    case 'quote': return <OwnWords lines={lines} />
    case 'picture': return <Picture passage={passage} lines={lines} />
    case 'worry': return <div class="worry"><Lines lines={lines} explain={explain} /></div>
    case 'decision':
    case 'next-step': return <div class="decision"><Lines lines={lines} explain={explain} /></div>
    case 'view': return <div class="their-view"><View lines={lines} explain={explain} /></div>
    case 'text':
    case 'observation': return <Lines lines={lines} explain={explain} />
  }
}

function Lines({ lines, explain }: { readonly lines: readonly LineView[]; readonly explain: Explain }) {
  return <>{lines.map(line => <Line line={line} explain={explain} />)}</>
}

function Line({ line, explain }: { readonly line: LineView; readonly explain: Explain }) {
  const paragraphs = textOf(line).split(/\n\s*\n/).map(each => each.trim()).filter(Boolean)
  return (
    <>
      {paragraphs.map((paragraph, at) => {
        const { content, hasTerms } = explain(paragraph)
        const whole = <>{at === 0 && line.lead && <b class="lead">{line.lead}</b>}{content}{at === paragraphs.length - 1 && line.tail}</>
        return hasTerms ? <div class="para">{whole}</div> : <p class="para">{whole}</p>
      })}
    </>
  )
}

/** A child's own words stand as they were said: nothing is explained in them. */
function OwnWords({ lines }: { readonly lines: readonly LineView[] }) {
  const [said, ...rest] = lines
  if (!said) return null
  const opening = /[“‘"']$/.exec(said.lead.trimEnd())?.[0] ?? ''
  const lead = said.lead.trimEnd().slice(0, said.lead.trimEnd().length - opening.length).trimEnd()
  return (
    <div class="own-words">
      {lead && <p class="own-words__lead">{lead}</p>}
      <blockquote class="own-words__said"><p>{opening}{said.text}{said.tail}</p></blockquote>
      {rest.map(line => <p class="own-words__when">{line.lead}{textOf(line)}{line.tail}</p>)}
    </div>
  )
}

function View({ lines, explain }: { readonly lines: readonly LineView[]; readonly explain: Explain }) {
  const [first, ...rest] = lines
  if (!first) return null
  const isName = first.lead !== '' && rest.length > 0
  return (
    <>
      {isName ? <p class="para"><b>{first.lead}{first.text}{first.tail}</b></p> : <Line line={first} explain={explain} />}
      <Lines lines={rest} explain={explain} />
    </>
  )
}

function Picture({ passage: { picture }, lines }: { readonly passage: PassageView; readonly lines: readonly LineView[] }) {
  const caption: Content[] = lines.map(line => <p>{line.lead}{textOf(line)}{line.tail}</p>)
  return (
    <figure class="picture">
      {picture && <img class="picture__image" src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} />}
      {caption.length > 0 && <figcaption class="picture__caption">{caption}</figcaption>}
    </figure>
  )
}

const textOf = ({ kind, text }: LineView): string => (kind === 'date' ? dayInWords(text) : text)
