import { GraphError } from '../graph/graph';
import { UnreadableFile } from './minutesFile';
import type { BehindReason, SavedState } from './workspace';

/** What the drive has of an open document. */
export type DriveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'writing' }
  | { readonly kind: 'behind'; readonly reason: BehindReason; readonly since: string };

/** What the device has of it. */
export type DeviceState = 'kept' | 'writing' | 'denied';

/** The one sentence on the screen from the two copies. */
export function savedState(device: DeviceState, drive: DriveState): SavedState {
  if (drive.kind === 'saved') return device === 'writing' ? { kind: 'saving' } : drive;
  if (device === 'denied')
    return { kind: 'memoryOnly', reason: drive.kind === 'behind' ? drive.reason : 'waiting' };
  if (drive.kind === 'writing' || device === 'writing') return { kind: 'saving' };
  return { kind: 'local', reason: drive.reason, since: drive.since };
}

/** The reason to show for an error of writing. */
export function behindReason(error: unknown): BehindReason {
  if (error instanceof UnreadableFile) return error.cause === 'newer' ? 'newer' : 'unknown';
  if (!(error instanceof GraphError)) return 'unknown';
  if (neverAnswered(error)) return 'offline';
  switch (error.failure) {
    case 'offline':
    case 'signIn':
    case 'consent':
    case 'forbidden':
    case 'locked':
    case 'full':
      return error.failure;
    case 'limit':
      return 'full';
    case 'notFound':
      return 'gone';
    case 'throttled':
      return 'waiting';
    default:
      return 'unknown';
  }
}

/** A write that a failing connection swallowed may have taken effect, but what the user can know is that there is none. */
function neverAnswered({ failure, status, code }: GraphError): boolean {
  return failure === 'unknown' && status === 0 && code === 'TypeError';
}
