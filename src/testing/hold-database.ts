// A program of its own that starts the database of a folder and holds it, to be killed by a test.
import { startEmbedded } from '../store/server/embedded.ts';

const [dataDirectory] = process.argv.slice(2);
if (dataDirectory === undefined) throw new Error('Which folder?');
const server = await startEmbedded({ dataDirectory, log: (sentence) => console.error(sentence) });
console.log(JSON.stringify({ ownerUrl: server.ownerUrl('postgres'), adopted: server.adopted, pid: server.pid() }));
setInterval(() => undefined, 60_000);
