import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** A defect put in one module, to see that the simulation finds it. */
interface Plant {
  /** Under `src`. */
  readonly file: string;
  /** What stands there once, and what stands there instead. */
  readonly sound: string;
  readonly defect: string;
}

/** By the name on the command line. */
export const plants: Readonly<Record<string, Plant>> = {
  /** Tasks are created without the claim having reached the drive. */
  claim: {
    file: 'posting/createTasks.ts',
    sound: 'await orRefused(run.context.minutes.save())',
    defect: 'null',
  },
  /** The claim is written down when the task is there. */
  claimAfterwards: {
    file: 'posting/createTasks.ts',
    sound: 'document.putLedgerEntry(claim);',
    defect: '',
  },
  /** Two that claimed at once both go on. */
  contested: {
    file: 'posting/createTasks.ts',
    sound: '!standsAlone(claim, claims, known)',
    defect: 'false',
  },
  /** A create whose outcome is unknown is sent again without looking. */
  retry: {
    file: 'graph/retrying.ts',
    sound: "return method === 'GET' && (",
    defect: "return (method === 'GET' || method === 'POST') && (",
  },
  /** A create without an answer counts as refused. */
  unknownIsRefused: {
    file: 'posting/failureOf.ts',
    sound: "error.failure !== 'unknown' && ",
    defect: '',
  },
  /** A claim keeps others away for a moment only. */
  lease: {
    file: 'delivery/lease.ts',
    sound: 'export const lease = 120_000;',
    defect: 'export const lease = 5000;',
  },
  /** Others' claims keep nobody away. */
  takeover: {
    file: 'delivery/lease.ts',
    sound: 'return now - seenAt < lease;',
    defect: 'return now < seenAt;',
  },
  /** A claim is taken to be as old as its maker's clock says. */
  clocks: {
    file: 'posting/run.ts',
    sound: 'isLive(seenAt(claim), now.getTime())',
    defect: 'isLive(Date.parse(claim.claimedAt), now.getTime())',
  },
  /** A claim is used however old it is. */
  oldClaim: {
    file: 'posting/createTasks.ts',
    sound: 'now - Date.parse(claim.claimedAt) > lease / 2',
    defect: 'now < 0',
  },
  /** A create that takes longer than its claim counts is not given up. */
  slowCreate: {
    file: 'posting/createTasks.ts',
    sound: 'AbortSignal.timeout(lease / 2)',
    defect: 'AbortSignal.timeout(100_000)',
  },
  /** Another tab's claims count as those of a page that has ended. */
  tabs: {
    file: 'posting/run.ts',
    sound: 'isAloneOnDevice && isNameOf(device, name)',
    defect: 'isNameOf(device, name)',
  },
  /** Nothing is read back: a claim without a task is done again. */
  noReadBack: {
    file: 'posting/lookBack.ts',
    sound: 'if (unknown.length === 0) return nothingFound;',
    defect:
      'return { lookedFor: new Set(unknown.flatMap(({ claims }) => claims.map(claimKey))), tasks: nothingFound.tasks };',
  },
  /** A reading that is too early, or too old, is believed. */
  readAtOnce: {
    file: 'posting/lookBack.ts',
    sound: 'export const flightTime = 10_000;',
    defect: 'export const flightTime = 0;',
  },
  /** Only the plan of the claim is read. */
  onePlan: {
    file: 'posting/lookBack.ts',
    sound: '...claimedPlans(steps), ...open',
    defect: '...claimedPlans(steps)',
  },
  /** A plan that could not be read counts as empty. */
  unreadIsEmpty: {
    file: 'posting/readBack.ts',
    sound: 'reading instanceof GraphError && (open.has(id) || !isClosed(reading))',
    defect: 'reading instanceof GraphError && open.has(`no ${id}`) && isClosed(reading)',
  },
  /** Tasks that were moved while plans were read are not looked for again. */
  readOnce: {
    file: 'posting/lookBack.ts',
    sound: 'if (missing.length === 0) return first;',
    defect: 'if (missing.length >= 0) return first;',
  },
  /** Whoever finds no bucket makes one. */
  buckets: {
    file: 'posting/openBuckets.ts',
    sound: 'return !others.has(planId) && (reading > 1 || !visited.has(planId));',
    defect: 'return !others.has(`no ${planId}`) || (reading > 1 && !visited.has(planId));',
  },
  /** Everything is written in a task, also what the minutes did not change. */
  allFields: {
    file: 'delivery/taskChange.ts',
    sound: '...(before.title !== wanted.title && { title: wanted.title }),',
    defect: 'title: wanted.title,',
  },
  /** What is about to be written is not told to others. */
  unannounced: {
    file: 'posting/announce.ts',
    sound: 'await orRefused(run.context.minutes.save())',
    defect: 'null',
  },
  /** What a department made of a field since the secretary was asked is written over. */
  overTheirs: {
    file: 'posting/taskHalf.ts',
    sound: "overTheirs: 'bothChanged',",
    defect: 'overTheirs: null,',
  },
  /** Who slept writes over what another wrote meanwhile. */
  outOfDate: {
    file: 'posting/obstacles.ts',
    sound: "if (!isAnnounced(run, one.update)) return 'elsewhere';",
    defect: '',
  },
  /** What may have been written meanwhile is forgotten. */
  noDoubts: {
    file: 'delivery/ledger.ts',
    sound: 'return { ...one, state, doubts: [...(one.doubts ?? []), other.written] };',
    defect: 'return { ...one, state };',
  },
  /** What others wrote in the file is not taken in. */
  merge: {
    file: 'workspace/createMinutesDocument.ts',
    sound: 'if (lacking === null) return holds;',
    defect: 'if (lacking === null || outline.length > 0) return holds;',
  },
  /** The file is written whatever stands in it. */
  ifMatch: {
    file: 'graph/drive.ts',
    sound: ", 'If-Match': file.cTag }",
    defect: ' }',
  },
  /** A file seen once counts as taken in, also when the device lost what it had of it. */
  covers: {
    file: 'workspace/driveSync.ts',
    sound: 'seen && replica.covers(seen.holds) ? seen : null',
    defect: 'seen',
  },
  /** What is typed while the file is being written counts as written. */
  holdsAfterwards: {
    file: 'workspace/driveSync.ts',
    sound: 'this.see({ ...file, drive: folder.drive }, holds);',
    defect: 'this.see({ ...file, drive: folder.drive }, this.replica.holds());',
  },
  /** A change counts as kept before the device has it. */
  keptEarly: {
    file: 'workspace/deviceCopy.ts',
    sound: "denied ? 'denied' : writing > 0 ? 'writing' : 'kept'",
    defect: "'kept'",
  },
  /** A change waits for answers of its page before it is handed over to the disk. */
  commit: {
    file: 'workspace/deviceStore.ts',
    sound: 'transaction.commit();',
    defect: '',
  },
  /** After a refused change the next one is kept without it. */
  refusedChange: {
    file: 'workspace/deviceCopy.ts',
    sound: '|| (await isAppended(document.encode()))',
    defect: '|| (await isAppended(update))',
  },
};

/** Puts the defect in while the modules are bundled. */
export function planting(name: string): Plugin {
  const plant = plantCalled(name);
  const path = pathOf(plant);
  return {
    name: 'planting',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, async (loaded) =>
        loaded.path === path ? { loader: 'ts', contents: await planted(name) } : undefined,
      );
    },
  };
}

/** A module with its defect. Rejects when the sound line does not stand there once. */
export async function planted(name: string): Promise<string> {
  const plant = plantCalled(name);
  const { sound, defect } = plant;
  const path = pathOf(plant);
  const [before, after, ...more] = (await readFile(path, 'utf8')).split(sound);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`Not once in ${path}: ${sound}`);
  return before + defect + after;
}

function plantCalled(name: string): Plant {
  const plant = plants[name];
  if (!plant) throw new Error(`No plant is called ${name}`);
  return plant;
}

function pathOf({ file }: Plant): string {
  return join(import.meta.dirname, '../../src', file);
}
