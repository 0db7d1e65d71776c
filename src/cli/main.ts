import { once } from 'node:events'
import { type ExitCode, Misuse, type Terminal } from './command.ts'
import { commands } from './commands.ts'

const help = `Written to You: records that are written to the child.

  written-to-you COMMAND [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

  written-to-you COMMAND --help    tells all about a command

It exits with 0 when there is nothing to mend, 1 when there is, 2 when it was not understood.
`

/** Runs one command and says how it went. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await terminal.print(help)
    return name === undefined ? 2 : 0
  }
  const command = commands.find(each => each.name === name)
  if (!command) {
    terminal.complain(`There is no command “${name}”. The commands are: ${commands.map(each => each.name).join(', ')}.\nTry: written-to-you --help\n`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.print(command.help)
    return 0
  }
  try {
    return await command.run(rest, terminal)
  } catch (problem) {
    if (!(problem instanceof Misuse)) throw problem
    terminal.complain(`${problem.message}\n`)
    return 2
  }
}

if (import.meta.main) {
  // The reader of a pipe may leave early (`| head`): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); else throw error })
  process.exitCode = await main(process.argv.slice(2), {
    input: process.stdin,
    print: async text => { if (!process.stdout.write(text)) await once(process.stdout, 'drain') },
    complain: text => { process.stderr.write(text) },
    ...(process.stderr.isTTY && { progress: (text: string) => { process.stderr.write(text) } }),
  })
}
