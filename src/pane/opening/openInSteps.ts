import type { Subject } from '../../hosts/host';
import type { Workspace } from '../../workspace/workspace';
import { afterPaint } from '../afterPaint';
import { afterOpening, type OpeningState } from './afterOpening';

/**
 * Opens the minutes of what the host shows: first this device's copy, so that typing can start, then through Graph. What the device cannot
 * give comes through Graph as well. Never rejects.
 */
export async function openInSteps(
  { openFromDevice, open }: Pick<Workspace, 'openFromDevice' | 'open'>,
  subject: Subject,
  show: (next: (before: OpeningState) => OpeningState) => void,
): Promise<void> {
  const local = await openFromDevice(subject, new Date()).catch(() => null);
  if (local) {
    show(() => ({ kind: 'open', minutes: local, trouble: null }));
    await afterPaint();
  }
  const opening = await open(subject, new Date());
  show((before) => afterOpening(before, opening));
}
