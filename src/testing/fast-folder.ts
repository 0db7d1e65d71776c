import { accessSync, constants, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** Where databases of tests live: in memory where the machine has room for it (copies are then ten times as fast). */
export function fastFolder(): string {
  const memory = '/dev/shm'
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > 1_500_000_000 ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}
