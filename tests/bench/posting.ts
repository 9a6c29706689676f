import { openStage } from '../workspace/devices';
import { openDesk, typeActions } from '../posting/desk';
import type { Measurement } from './measurement';

const actions = 60;
const departments = ['AZ', 'BZ', 'BZK', 'DEF', 'EZK', 'IENW', 'JENV', 'LVVN', 'SZW', 'VWS', 'VRO', 'DGV'];

/** Every task is a request of its own, and what goes to be made must be written down in the drive first. */
const leastRequests = actions + 1;
const leastRoundTrips = Math.ceil(actions / 20) + 1;

interface LoggedRequest {
  readonly path: string;
  readonly inBatch: boolean;
}

/** Posting the actions of one meeting, to departments where it never posted before and where it did. */
export async function measurePosting(): Promise<readonly Measurement[]> {
  const stage = await openStage();
  try {
    const desk = await openDesk(stage, 'bench');
    const post = async (title: string): Promise<readonly Measurement[]> => {
      await desk.minutes.save();
      await stage.admin('DELETE', '/admin/requests');
      await desk.press();
      return figures(title, await stage.admin<LoggedRequest[]>('GET', '/admin/requests'));
    };
    const work = `posting: ${actions} actions to ${departments.length} departments`;
    typeActions(desk.minutes, actions, departments);
    const first = await post(work);
    await desk.minutes.close();
    return first;
  } finally {
    await stage.close();
  }
}

function figures(title: string, calls: readonly LoggedRequest[]): readonly Measurement[] {
  const requests = calls.filter(({ path }) => !path.startsWith('/$batch')).length;
  const roundTrips = calls.filter(({ inBatch }) => !inBatch).length;
  return [
    { bench: `${title}, requests`, value: requests, unit: 'requests', least: leastRequests },
    { bench: `${title}, round trips`, value: roundTrips, unit: 'round trips', least: leastRoundTrips },
  ];
}
