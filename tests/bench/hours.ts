import { measureHours } from '../simulation/simulate';
import type { Measurement } from './measurement';

/** What an hour of typing asks of the network, in virtual time against the tenant. */
export async function measureHoursOfTyping(): Promise<readonly Measurement[]> {
  const hours = await measureHours();
  return hours.flatMap(({ together, requests, sent, received, versions }): readonly Measurement[] => {
    const title = `an hour of typing, ${together === 1 ? 'alone' : `${together} devices`}`;
    return [
      { bench: `${title}: requests`, value: requests, unit: 'requests' },
      { bench: `${title}: sent`, value: sent, unit: 'bytes' },
      { bench: `${title}: received`, value: received, unit: 'bytes' },
      { bench: `${title}: versions in the library`, value: versions, unit: 'versions' },
    ];
  });
}
