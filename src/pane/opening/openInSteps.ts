import type { Subject } from '../../hosts/host';
import type { OpenMinutes, Workspace } from '../../workspace/workspace';
import { afterPaint } from '../afterPaint';
import { afterOpening, type OpeningState } from './afterOpening';

/** Who the minutes are opened for. */
export interface Opener {
  /** Gets all that opens, shown or not. */
  readonly hold: (minutes: OpenMinutes) => void;
  readonly show: (next: (before: OpeningState) => OpeningState) => void;
  /** False once something else is to be shown. */
  readonly isWaiting: () => boolean;
}

/**
 * Opens the minutes of what the host shows: first this device's copy, so that typing can start, then through Graph. What the device cannot
 * give comes through Graph as well; for an opener who has gone Graph is not asked. Never rejects.
 */
export async function openInSteps(
  { openFromDevice, open }: Pick<Workspace, 'openFromDevice' | 'open'>,
  subject: Subject,
  { hold, show, isWaiting }: Opener,
): Promise<void> {
  const local = await openFromDevice(subject, new Date()).catch(() => null);
  if (local) {
    hold(local);
    if (isWaiting()) show(() => ({ kind: 'open', minutes: local, trouble: null }));
    await afterPaint();
  }
  if (!isWaiting()) return;
  const opening = await open(subject, new Date());
  if (opening.kind === 'open') hold(opening.minutes);
  if (isWaiting()) show((before) => afterOpening(before, opening));
}
