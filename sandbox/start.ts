import { join } from 'node:path';
import { buildAndWatch } from './build';
import { makeHistory } from './history/makeHistory';
import { startSandbox } from './servers';
import { createWorld } from './world/createWorld';

/** `npm start`: builds, then opens the sandbox's Microsoft 365 and the pane on this machine. */
console.log('Notulist: building the pane and the windows ...');
await buildAndWatch('development');
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const world = createWorld(today);
const sandbox = await startSandbox({
  world,
  dist: join(import.meta.dirname, '../dist'),
  sandboxPort: Number(process.env.SANDBOX_PORT ?? 4600),
  panePort: Number(process.env.PANE_PORT ?? 4601),
  afterReset: () => makeHistory({ ...sandbox, world }),
});
const { sandboxOrigin, paneOrigin } = sandbox;
await makeHistory({ ...sandbox, world });
console.log(`\n  Open ${sandboxOrigin}/ for the meetings, Teams, Outlook, Planner and the mailbox.`);
console.log(`  Graph is at ${sandboxOrigin}/v1.0, the pane at ${paneOrigin}. Ctrl+C stops.\n`);
