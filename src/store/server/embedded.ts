import type { ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chown,
  type FileHandle,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Account, accountFor, giveTo, serverEnvironment } from './account.ts';
import { type Binaries, findBinaries, program } from './binaries.ts';
import { holds, livePostmaster, type Postmaster, writtenPostmaster } from './postmaster.ts';
import { codeOf, keptSecret, syncFolder } from './secret-file.ts';

/** The superuser of an embedded server. */
export const EMBEDDED_OWNER = 'written_to_you_owner';

export type EmbeddedOptions = {
  /** The folder for all data of the program; the database lives in `postgres` inside it. */
  readonly dataDirectory: string;
  readonly log: (sentence: string) => void;
  /** Another folder of PostgreSQL programs, for instance an older version. */
  readonly bin?: string;
  /** For tests alone: faster, and loses data with the machine's power. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
};

export type EmbeddedServer = {
  /** How the owner (a superuser) connects to a database of this server, as a `postgresql://` address. */
  readonly ownerUrl: (database: string) => string;
  /** Whether the server was running already and was taken over from another program. */
  readonly adopted: boolean;
  /** The process number of the server now. */
  readonly pid: () => number;
  /** Ends the server in an orderly way if this program started it; otherwise only lets go of it. */
  readonly stop: () => Promise<void>;
};

type Place = {
  readonly options: EmbeddedOptions;
  readonly dataFolder: string;
  readonly password: string;
  readonly account: Account;
  readonly programs: Binaries;
};

type Running = Postmaster & { readonly child?: ChildProcess };

const PATIENCE = 60_000;

/**
 * Starts the PostgreSQL that comes with the program, or takes over the one that already serves this folder.
 * While it is held, a server that ends by itself is started again at the same address.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = await prepare(options);
  let stopping = false;
  let running = await adoptOrStart(place);
  const adopted = running.child === undefined;

  const watch = (async () => {
    while (!stopping) {
      await ended(running, place.dataFolder, () => stopping);
      if (stopping) return;
      options.log('The database server ended unexpectedly. Starting it again.');
      for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5_000)) {
        try {
          running = await adoptOrStart(place, running);
          break;
        } catch (error) {
          options.log(`The database server does not start: ${sentenceOf(error)}`);
          await pause(wait, undefined, { ref: false });
        }
      }
    }
  })();
  watch.catch((error: unknown) => options.log(`The database server is no longer watched: ${sentenceOf(error)}`));

  const interrupt = () => {
    if (running.child !== undefined && running.child.exitCode === null) running.child.kill('SIGINT');
  };
  let end: Promise<void> | undefined;
  const stop = () => {
    end ??= (async () => {
      stopping = true;
      process.removeListener('exit', interrupt);
      process.removeListener('SIGINT', onSignal);
      process.removeListener('SIGTERM', onSignal);
      if (running.child === undefined) return;
      await shutDown(running.child);
      if (running.host.startsWith('/')) await rmdir(running.host).catch(() => undefined);
    })();
    return end;
  };
  // A program with its own way of ending calls `stop` itself; one without still ends the server in order.
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return;
    void stop().finally(() => process.kill(process.pid, signal));
  };
  process.on('exit', interrupt);
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);

  return {
    ownerUrl: (database) => addressOf(running, EMBEDDED_OWNER, place.password, database),
    adopted,
    pid: () => running.pid,
    stop,
  };
}

/** The `postgresql://` address of a database behind a socket folder or a host name. */
export function addressOf(server: { host: string; port: number }, user: string, password: string, database: string): string {
  const who = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  const name = encodeURIComponent(database);
  return server.host.startsWith('/')
    ? `postgresql://${who}@localhost:${server.port}/${name}?host=${encodeURIComponent(server.host)}`
    : `postgresql://${who}@${server.host}:${server.port}/${name}`;
}

async function prepare(options: EmbeddedOptions): Promise<Place> {
  try {
    return await prepareFolder(options);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || !['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
    throw new Error(
      `The data folder ${options.dataDirectory} cannot be used by this user (${sentenceOf(error)}). ` +
        'Start the program as the user who owns it, or set DATA_DIR to a folder of your own.',
      { cause: error },
    );
  }
}

async function prepareFolder(options: EmbeddedOptions): Promise<Place> {
  await mkdir(options.dataDirectory, { recursive: true, mode: 0o700 });
  const dataDirectory = await realpath(options.dataDirectory);
  const dataFolder = join(dataDirectory, 'postgres');
  const account = await accountFor(dataFolder);
  const programs = await findBinaries(account, options.bin);
  const passwordFile = join(dataDirectory, 'postgres-password');
  const exists = await isDatabase(dataFolder);
  if (exists && !(await stat(passwordFile).then(() => true, () => false))) {
    throw new Error(`${dataFolder} holds a database, but its password is missing. Put ${passwordFile} back from your back-up.`);
  }
  if (exists) await refuseOtherVersion(dataFolder, programs);
  const place: Place = { options, dataFolder, password: await keptSecret(passwordFile), account, programs };
  if (!exists) await makeCluster(place);
  else if (account !== undefined && (await stat(dataFolder)).uid === 0) await giveTo(account, dataFolder);
  return place;
}

async function isDatabase(dataFolder: string): Promise<boolean> {
  try {
    await stat(join(dataFolder, 'PG_VERSION'));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function refuseOtherVersion(dataFolder: string, programs: Binaries): Promise<void> {
  const made = (await readFile(join(dataFolder, 'PG_VERSION'), 'utf8')).trim();
  const ours = await majorVersion(programs);
  if (made === `${ours}`) return;
  throw new Error(
    `${dataFolder} was made by PostgreSQL ${made}, and this program brings PostgreSQL ${ours}, which cannot read it. ` +
      'Restore a back-up into a new data folder, or start the version of the program that made it.',
  );
}

/** Makes the data folder aside and moves it into place whole, so that a start cut short or a second program does no harm. */
async function makeCluster(place: Place): Promise<void> {
  const { account, dataFolder, options, programs } = place;
  await removeAbandoned(dataFolder);
  const draft = `${dataFolder}.making-${process.pid}-${randomBytes(4).toString('hex')}`;
  await mkdir(draft, { mode: 0o700 });
  const secrets = await mkdtemp(join(tmpdir(), 'wty-'));
  try {
    await giveTo(account, draft);
    const passwordFile = join(secrets, 'password');
    await writeFile(passwordFile, place.password, { mode: 0o600 });
    await giveTo(account, secrets);
    const builtin = (await majorVersion(programs)) >= 17;
    const args = [
      '--username', EMBEDDED_OWNER,
      '--pwfile', passwordFile,
      '--auth', 'scram-sha-256',
      '--encoding', 'UTF8',
      ...(builtin ? ['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'] : ['--locale', 'C.UTF-8']),
      '--data-checksums',
      '--no-instructions',
      ...(options.durable === false ? ['--no-sync'] : []),
    ];
    const { code, output } = await finished(await startWith(place, draft, 'initdb', args, 'pipe', false));
    if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${dataFolder}: ${output.trim()}`);
    try {
      await rename(draft, dataFolder);
    } catch (error) {
      // Another program was first: its database is as good as ours.
      if (!(await isDatabase(dataFolder))) throw error;
    }
    await syncFolder(join(dataFolder, '..'));
  } finally {
    await rm(secrets, { recursive: true, force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

async function removeAbandoned(dataFolder: string): Promise<void> {
  const parent = join(dataFolder, '..');
  for (const name of await readdir(parent)) {
    const maker = /^postgres\.making-(\d+)-/.exec(name)?.[1];
    if (maker === undefined) continue;
    try {
      process.kill(Number(maker), 0);
    } catch {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

async function majorVersion(programs: Binaries): Promise<number> {
  const child = programs.runner.start(program(programs.bin, 'postgres'), ['--version'], {
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return Number(/(\d+)(\.|devel|beta|rc|\s|$)/.exec((await finished(child)).output)?.[1]);
}

function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (output += part.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Starts a program of PostgreSQL with its data folder. A server under another user may be unable to walk down
 * to its own folder (`/root` is closed to it): it is handed the folder open, under a name that needs no walking.
 */
async function startWith(
  { account, programs }: Place,
  folder: string,
  name: 'postgres' | 'initdb',
  args: readonly string[],
  output: 'pipe' | number,
  detached: boolean,
): Promise<ChildProcess> {
  const options = { cwd: parse(folder).root, env: serverEnvironment(), detached };
  const path = program(programs.bin, name);
  if (account === undefined || process.platform !== 'linux') {
    return programs.runner.start(path, ['-D', folder, ...args], { ...options, stdio: ['ignore', output, output] });
  }
  const handed = await open(folder, 'r');
  try {
    return programs.runner.start(path, ['-D', '/proc/self/fd/3', ...args], { ...options, stdio: ['ignore', output, output, handed.fd] });
  } finally {
    await handed.close();
  }
}

async function adoptOrStart(place: Place, before?: Running): Promise<Running> {
  const deadline = Date.now() + PATIENCE;
  let reason = 'it did not answer';
  while (Date.now() < deadline) {
    const live = await livePostmaster(place.dataFolder);
    if (live !== undefined) {
      const answer = live.status === 'ready' ? await connects(place, live) : 'later';
      if (answer === 'yes') return live;
      if (answer === 'password') {
        throw new Error(
          `A database server (process ${live.pid}) serves ${place.dataFolder}, but refuses the password in postgres-password. ` +
            'Put that file back from your back-up.',
        );
      }
      reason = `the server that runs already (process ${live.pid}) does not answer`;
      await pause(50);
      continue;
    }
    const started = await start(place, before);
    if ('running' in started) return started.running;
    reason = started.reason;
    if (!started.again) break;
    await pause(100);
  }
  throw new Error(`The database server for ${place.dataFolder} could not be started: ${reason}`);
}

async function connects(place: Place, server: Postmaster): Promise<'yes' | 'later' | 'password'> {
  const client = new pg.Client({
    connectionString: addressOf(server, EMBEDDED_OWNER, place.password, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return 'yes';
  } catch (error) {
    void client.end().catch(() => undefined);
    return codeOf(error) === '28P01' ? 'password' : 'later';
  }
}

type Started = { readonly running: Running } | { readonly again: boolean; readonly reason: string };

async function start(place: Place, before: Running | undefined): Promise<Started> {
  const { dataFolder, options } = place;
  const listening = await listeningPlace(place, before);
  const logPath = join(dataFolder, '..', 'postgres.log');
  const log = await openLog(logPath);
  const from = (await log.stat()).size;
  const durable = options.durable ?? true;
  const settings: Record<string, string | number> = {
    ...listening.settings,
    max_connections: options.maxConnections ?? 60,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people wrote must not reach a log: errors are told to the program, which knows what may be said.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // In a session of its own: Ctrl-C goes to the program alone, which ends the server when its own work is done.
  const child = await startWith(place, dataFolder, 'postgres', args, log.fd, true);
  const gone = new Promise<void>((settle) => {
    child.once('exit', () => settle());
    child.once('error', () => settle());
  });
  let over = false;
  void gone.then(() => (over = true));
  await log.close();
  const deadline = Date.now() + PATIENCE;
  while (!over && Date.now() < deadline) {
    const written = await writtenPostmaster(dataFolder);
    if (written !== undefined && written.pid === child.pid && written.status === 'ready' && (await connects(place, written)) === 'yes') {
      child.unref();
      return { running: { ...written, child } };
    }
    await Promise.race([gone, pause(20)]);
  }
  if (!over) {
    await shutDown(child);
    return { again: false, reason: `it was not ready in ${PATIENCE / 1000} seconds (see ${logPath})` };
  }
  const said = (await readFile(logPath, 'utf8')).slice(from).trim();
  const lock = /lock file "([^"]+)" already exists/.exec(said)?.[1];
  if (lock !== undefined) {
    await removeStaleLock(resolve(dataFolder, lock), dataFolder);
    return { again: true, reason: said };
  }
  const again = /pre-existing shared memory block|lock file .* is empty|could not bind|Address already in use/.test(said);
  return { again, reason: `${said || 'it ended at once'} (see ${logPath})` };
}

/**
 * Takes away the lock of a server that is dead, though its number is not free: given to another process since, or
 * not yet collected by the system. PostgreSQL cannot tell, and would refuse until the machine is started again.
 */
async function removeStaleLock(path: string, dataFolder: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const pid = Number((await readFile(path, 'utf8').catch(() => '')).split('\n')[0]);
  if (pid > 0 && !(await holds(pid, dataFolder))) await rm(path, { force: true });
}

async function openLog(path: string): Promise<FileHandle> {
  if (await stat(path).then(({ size }) => size > 5_000_000, () => false)) await rename(path, `${path}.1`);
  return open(path, 'a', 0o600);
}

/** A private folder for the socket, short enough for the system's limit; else this machine's own address. */
async function listeningPlace(place: Place, before: Running | undefined): Promise<{ settings: Record<string, string | number> }> {
  const folder = before?.host.startsWith('/') && (await isPrivate(before.host, place.account)) ? before.host : await socketFolder(place);
  if (folder !== undefined) {
    return {
      settings: {
        listen_addresses: '',
        unix_socket_directories: folder,
        unix_socket_permissions: '0700',
        port: before?.host === folder ? before.port : 5432,
      },
    };
  }
  const port = before !== undefined && (await isFree(before.port)) ? before.port : await freePort();
  return { settings: { listen_addresses: '127.0.0.1', unix_socket_directories: '', port } };
}

async function socketFolder({ account, dataFolder }: Place): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const name = `wty-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`;
  for (const parent of [tmpdir(), '/tmp']) {
    const folder = join(parent, name);
    if (Buffer.byteLength(folder) + '-XXXXXX/.s.PGSQL.5432.lock'.length > 100) continue;
    try {
      await mkdir(folder, { mode: 0o700 });
      if (account !== undefined) await chown(folder, account.uid, account.gid);
      if (await isReachable(parent, account)) return folder;
      await rm(folder, { recursive: true, force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') continue;
      if (!(await isReachable(parent, account))) continue;
      if (await isPrivate(folder, account)) return folder;
      // Somebody else holds the name: take one that nobody can know.
      const other = await mkdtemp(`${folder}-`);
      if (account !== undefined) await chown(other, account.uid, account.gid);
      return other;
    }
  }
  return undefined;
}

async function isPrivate(folder: string, account: Account): Promise<boolean> {
  try {
    const { uid, mode, isDirectory } = await lstat(folder).then((found) => ({
      uid: found.uid,
      mode: found.mode,
      isDirectory: found.isDirectory(),
    }));
    return isDirectory && uid === (account?.uid ?? process.getuid?.()) && (mode & 0o077) === 0;
  } catch {
    return false;
  }
}

/** Whether another user can walk down to this folder: every folder on the way lets everyone pass. */
async function isReachable(folder: string, account: Account): Promise<boolean> {
  if (account === undefined) return true;
  for (let path = await realpath(folder); ; path = join(path, '..')) {
    if (((await stat(path)).mode & 0o001) === 0) return false;
    if (path === '/') return true;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 5432));
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Resolves when the server is no longer alive, or when nobody wants to know any more. */
async function ended(running: Running, dataFolder: string, enough: () => boolean): Promise<void> {
  const { child } = running;
  if (child !== undefined) {
    if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
    return;
  }
  while (!enough() && (await holds(running.pid, dataFolder))) await pause(500, undefined, { ref: false });
}

/** Asks the server to end in order, then less politely: what was committed is kept in every case. */
async function shutDown(child: ChildProcess): Promise<void> {
  child.ref();
  for (const [signal, patience] of [['SIGINT', 30_000], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = new Promise<boolean>((resolve) => child.once('exit', () => resolve(true)));
    child.kill(signal);
    const giveUp = new AbortController();
    const over = await Promise.race([exit, pause(patience, false, { signal: giveUp.signal })]).catch(() => true);
    giveUp.abort();
    if (over) return;
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
