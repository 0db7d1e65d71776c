import type { Told as ToldThing } from '../../store/voices.ts'
import { dayInWords } from './day.ts'
import type { ToldWords } from './told-words.ts'

/** Something that a child told us, as a page shows it. */
export interface ToldView extends Pick<ToldThing, 'id' | 'kind' | 'words' | 'whatItIs' | 'madeBy' | 'toldTo' | 'toldOn' | 'howKnown'> {
  readonly file: { readonly mediaType: string; readonly width: number | null; readonly height: number | null } | null
  /** The picture of a record's passage. */
  readonly pictureId?: string | null
}

interface ToldProps { readonly told: ToldView; readonly words: ToldWords }

/** What a child told us, set as what it is, with to whom, when and how it is known. It is never explained or changed. */
export function Told({ told, words }: ToldProps) {
  // In a record, to whom something was said is often written with its day.
  const day = dayInWords(told.toldOn)
  return (
    <>
      <Itself told={told} words={words} />
      <p class="told__when">
        {[told.toldTo && words.to(told.kind, told.toldTo), !told.toldTo.includes(day) && <time dateTime={told.toldOn}>{day}</time>].filter(Boolean).map((part, at) => <>{at > 0 && ', '}{part}</>)}
        {told.madeBy && <>. {words.madeBy(told.kind, told.madeBy)}</>}{told.howKnown && <>. {words.how(told.howKnown)}</>}
      </p>
    </>
  )
}

function Itself({ told, words }: ToldProps) {
  if (told.kind === 'own-words') return <Quoted text={told.words} />
  if (told.kind === 'observation') return <p class="para">{told.words}</p>
  return (
    <>
      <FileOf told={told} words={words} />
      {told.words && <><p class="told__lead">{words.said[told.kind]}</p><Quoted text={told.words} /></>}
    </>
  )
}

const Quoted = ({ text }: { readonly text: string }) => <div class="own-words"><blockquote class="own-words__said"><p>“{text}”</p></blockquote></div>

function FileOf({ told, words }: ToldProps) {
  const src = told.pictureId ? `/pictures/${told.pictureId}` : `/voice/${told.id}/file`
  const type = told.pictureId ? 'image/' : told.file?.mediaType ?? ''
  if (type.startsWith('image/')) {
    return (
      <figure class="picture">
        <img class="picture__image told__picture" src={src} alt={told.whatItIs} width={told.file?.width ?? undefined} height={told.file?.height ?? undefined} loading="lazy" />
        <figcaption class="picture__caption"><p>{told.whatItIs}</p></figcaption>
      </figure>
    )
  }
  if (type.startsWith('audio/')) {
    return (
      <figure class="told__sound">
        <figcaption><p class="told__lead">{told.whatItIs}</p></figcaption>
        {/* biome-ignore lint/a11y/useMediaCaption: what is said in it stands below in words */}
        <audio controls preload="none" src={src} aria-label={words.listen(told.whatItIs)} />
        {!told.words && <p class="told__when">{words.notWritten}</p>}
      </figure>
    )
  }
  return <p class="told__lead">{told.whatItIs}{told.file && <><br /><a href={src}>{words.open}<span class="govuk-visually-hidden">: {told.whatItIs}</span></a></>}</p>
}
