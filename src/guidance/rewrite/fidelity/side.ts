import type { About } from '../../about.ts'
import { capitalsIn } from '../../text/capitals.ts'
import { bare, namesOf, partsOf } from '../../text/names.ts'
import { read } from '../../text/read.ts'
import type { Reading } from '../../text/reading.ts'
import { ofSentence } from '../../text/sentence-forms.ts'
import { cutLong } from './cut-long.ts'
import { figuresIn } from './numbers.ts'
import { expansionsOf } from './expansions.ts'
import { senseOf } from './sense.ts'

/** One of the two texts, read, with what each of its sentences is about. */
export interface Side {
  readonly text: string
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
function without(senses: ReadonlySet<string>, child: ReadonlySet<string>, named: Named): ReadonlySet<string> {
  if (named.add.size === 0 && ![...senses].some(sense => child.has(sense))) return senses
  return new Set([...[...senses].filter(sense => !child.has(sense) && !named.leave.has(sense)), ...named.add])
}

interface Named { readonly add: ReadonlySet<string>; readonly leave: ReadonlySet<string> }

/** A name of the file tells the same as what its bearer is to the child. */
function personSenses(reading: Reading): readonly Named[] {
  const names = namesOf(reading.about)
  const found = reading.sentences.map(() => ({ add: new Set<string>(), leave: new Set<string>() }))
  for (const at of capitalsIn(reading)) {
    const hit = names.at(reading.tokens, at)
    const person = hit?.who.person === undefined ? undefined : reading.about.people[hit.who.person]
    const relation = person?.relationship ?? person?.role
    if (!hit || relation === undefined) continue
    const { add, leave } = found[reading.tokens[at]!.sentence]!
    for (const word of relation.toLowerCase().split(/[^\p{L}]+/u)) if (word !== '' && senseOf(word) !== '') add.add(senseOf(word))
    for (let token = hit.from; token < hit.to; token++) leave.add(senseOf(bare(reading.tokens[token]!.lower)))
  }
  return found
}

/** Reads one side. The facts about it are those of the record; what may be read by the child does not matter here. */
export function sideOf(text: string, about: About): Side {
  const known = lastSides.find(side => side.text === text && side.reading.about === about)
  if (known) return known
  const side = readSide(text, about)
  lastSides.unshift(side)
  if (lastSides.length > sidesKept) lastSides.pop()
  return side
}

/** While a text is written its note stays as it is. */
const lastSides: Side[] = []
const sidesKept = 3

function readSide(text: string, about: About): Side {
  // In notes a semicolon mostly stands where a sentence could end; nothing moves by it.
  const reading = read(cutLong(text.replaceAll(/;(?=\s)/g, '.')), about)
  const expansions = expansionsOf(reading)
  const child = new Set(about.children.flatMap(({ name, preferredName }) => partsOf(`${name} ${preferredName ?? ''}`)).map(part => senseOf(part.toLowerCase())))
  const named = personSenses(reading)
  const own = reading.sentences.map((sentence, at) => without(ownSenses(reading, sentence), child, named[at]!))
  const meant = own.map((each, at) => {
    const figures = figuresIn(reading, reading.sentences[at]!)
    const both = each.has('parent') ? ['mother', 'father'] : []
    return expansions[at]!.length + figures.length + both.length === 0 ? each : new Set([...each, ...expansions[at]!, ...figures, ...both])
  })
  return { text, reading, own, meant }
}
