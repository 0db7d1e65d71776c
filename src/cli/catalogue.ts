import { catalogue } from '../domain/catalogue.ts'
import type { Form } from '../domain/form.ts'
import { type Command, Misuse } from './command.ts'
import { optionsOf } from './options.ts'

const help = `written-to-you catalogue [--format text|json]

Lists the document types and how much of each is written to the child: all of it (full), a part (part), or none (no);
below each the parts of its form, with a star where a part is not to the child, by when it is due and who says so, and who signs it off.
`

/** `written-to-you catalogue`. */
export const catalogueCommand: Command = {
  name: 'catalogue',
  summary: 'lists the document types, and which are written to the child',
  help,
  run: async (args, terminal) => {
    const { format, rest } = optionsOf(args, ['format'])
    if (rest.length > 0) throw new Misuse(`The catalogue takes no file, but got “${rest[0]}”. Try: written-to-you catalogue --help`)
    if (format === 'json') await terminal.print(`${JSON.stringify(asData(), null, 2)}\n`)
    else if (format === undefined || format === 'text') await terminal.print(asText())
    else throw new Misuse(`The catalogue has no format “${format}”. Use --format text or --format json.`)
    return 0
  },
}

const asData = () => catalogue.map(({ id, code, title, toChild, form }) => ({
  id, code, title, toChild, sections: form?.sections.map(section => section.id) ?? [], kinds: form?.kinds?.map(kind => kind.id) ?? [],
  notToChild: form?.sections.filter(section => section.to === 'professionals').map(section => section.id) ?? [], timescales: form?.timescales ?? [], signsOff: form?.signsOff ?? null,
}))

function asText(): string {
  const words = { full: 'all to the child', part: 'part to the child', no: 'not to the child' }
  return catalogue.map(({ id, code, title, toChild, partToChild, form }) => `${code}  ${words[toChild].padEnd(17)}  ${title}${partToChild ? `: ${partToChild}` : ''} (${id})\n${form ? formLines(form).map(line => `       ${line}\n`).join('') : ''}`).join('')
}

const formLines = ({ kinds, sections, timescales, signsOff }: Form): readonly string[] => [
  ...(kinds ? [`kinds: ${kinds.map(({ label }) => label).join(', ')}`] : []),
  `parts: ${sections.map(({ id, to }) => (to === 'child' ? id : `${id}*`)).join(', ')}`,
  ...timescales.map(({ says, source }) => `by when: ${says} (${source})`),
  `signed off by ${signsOff}`,
]
