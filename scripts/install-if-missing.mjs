// Installs the packages that the program needs when they are missing or older than the lock file.
// Runs under the machine's own Node (20 or newer), before anything is installed.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const changedAt = path => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs

const installed = changedAt('node_modules/.package-lock.json')
const wanted = changedAt('package-lock.json')

if (wanted !== undefined && (installed === undefined || installed < wanted)) {
  console.log(
    installed === undefined
      ? 'Installing the packages that the program needs (npm ci). This happens once and takes about a minute.'
      : 'The list of packages has changed since they were installed: installing them anew (npm ci).',
  )
  // Settings of the npm that runs us (npm_config_…) come along in the environment; nothing else is assumed.
  const windows = process.platform === 'win32'
  const { status, error } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  })
  if (status !== 0) {
    console.error(
      `The packages could not be installed${error ? ` (${error.message})` : ''}. ` +
        'Check that this machine reaches the npm registry, then run "npm ci" in the folder of the project to see more.',
    )
    process.exit(1)
  }
}
