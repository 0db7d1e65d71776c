import { catalogue } from '../domain/catalogue.ts'
import { type Command, Misuse } from './command.ts'
import { optionsOf } from './options.ts'

const help = `written-to-you catalogue [--format text|json]

Lists the document types and how much of each is written to the child: all of it (full), a part (part), or none (no).
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

const asData = () => catalogue.map(({ id, code, title, toChild, form }) => ({ id, code, title, toChild, sections: form?.sections.map(section => section.id) ?? [] }))

function asText(): string {
  const words = { full: 'all to the child', part: 'part to the child', no: 'not to the child' }
  return catalogue.map(({ id, code, title, toChild, partToChild }) => `${code}  ${words[toChild].padEnd(17)}  ${title}${partToChild ? `: ${partToChild}` : ''} (${id})\n`).join('')
}
