import { join } from 'node:path'
import { buildAll } from './build.ts'

const dist = join(import.meta.dirname, '../dist')
await buildAll({ outDirectory: dist })
await import(join(dist, 'server/start.js'))
