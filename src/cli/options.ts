import { parseArgs } from 'node:util'
import { Misuse } from './command.ts'

/** The options of a command, each with one value, and what else was given (files, `-`). */
export function optionsOf<Name extends string>(args: readonly string[], names: readonly Name[]): Partial<Readonly<Record<Name, string>>> & { readonly rest: readonly string[] } {
  const known = Object.fromEntries(names.map(name => [name, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true })
    const given: Partial<Record<Name, string>> = {}
    for (const name of names) {
      const value = values[name]
      if (typeof value === 'string') given[name] = value
    }
    return { ...given, rest: positionals }
  } catch (problem) {
    throw new Misuse(`${problem instanceof Error ? problem.message.split('\n')[0]?.replace(/ To specify a positional.*$/, '') : 'That was not understood.'} The options are: ${names.map(name => `--${name}`).join(', ')}, --help.`)
  }
}
