import { join } from 'node:path'
import { openDatabase } from '../src/store/server/database.ts'
import { fillCounty } from './county.ts'

/**
 * Fills a folder with a county's ten years, to be measured by `county-times`.
 *   node bench/run.ts fill-county FOLDER [SHARE]      SHARE 1 (7 million records, 25 GB, half an hour) when not given
 */
const [, folder, share = '1'] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name a folder for the county.')
const database = await openDatabase({ dataDirectory: folder, demo: true, migrations: join(import.meta.dirname, '../../db/migrations'), log: sentence => console.log(sentence) })
const owner = await database.owner()
await owner.query(`alter system set max_wal_size = '16GB'`)
await owner.query(`alter system set fsync = off`)
await owner.query('select pg_reload_conf()')
await fillCounty(owner, Number(share), what => console.log(new Date().toISOString().slice(11, 19), what))
await owner.query('alter system reset all')
await owner.query('select pg_reload_conf()')
await owner.end()
await database.close()
