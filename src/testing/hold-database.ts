// A program of its own that starts the database of a folder and holds it, to be killed by a test.
import { startEmbedded } from '../store/server/embedded.ts'

const [dataDirectory] = process.argv.slice(2)
if (dataDirectory === undefined) throw new Error('Which folder?')
const server = await startEmbedded({ dataDirectory, log: sentence => process.stderr.write(`${sentence}\n`) })
process.stdout.write(`${JSON.stringify({ ownerUrl: server.ownerUrl('postgres'), adopted: server.adopted, pid: server.pid() })}\n`)
setInterval(() => undefined, 60_000)
