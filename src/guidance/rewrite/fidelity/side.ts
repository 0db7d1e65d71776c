import type { About } from '../../about.ts'
import { partsOf } from '../../text/names.ts'
import { read } from '../../text/read.ts'
import type { Reading } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import { expansionsOf } from './expansions.ts'
import { senseOf } from './sense.ts'

/** One of the two texts, read, with what each of its sentences is about. */
export interface Side {
  readonly reading: Reading
  /** For each sentence, what its words tell, each once. */
  readonly own: readonly ReadonlySet<string>[]
  /** The same with what its office words and short forms mean. */
  readonly meant: readonly ReadonlySet<string>[]
}

const ownSenses = ofSentence((_, { form }): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { lower } of form.words) {
    const sense = senseOf(lower)
    if (sense !== '') found.add(sense)
  }
  return found
})

/** The child’s name becomes *you*. */
const without = (senses: ReadonlySet<string>, child: ReadonlySet<string>): ReadonlySet<string> => ([...senses].some(sense => child.has(sense)) ? new Set([...senses].filter(sense => !child.has(sense))) : senses)

/** Reads one side. The facts about it are those of the record; what may be read by the child does not matter here. */
export function sideOf(text: string, about: About): Side {
  const reading = read(text, about)
  const expansions = expansionsOf(reading)
  const child = new Set(about.children.flatMap(({ name, preferredName }) => partsOf(`${name} ${preferredName ?? ''}`)).map(part => senseOf(part.toLowerCase())))
  const own = reading.sentences.map(sentence => without(ownSenses(reading, sentence), child))
  const meant = own.map((each, at) => (expansions[at]!.length === 0 ? each : new Set([...each, ...expansions[at]!])))
  return { reading, own, meant }
}
